package org.tradecheck.consistency;

/**
 * How much work one article may cause. All are counts and none is a time, so that the same article always ends in the
 * same way; a limit that is reached is told in {@link Solution#notChecked()}.
 *
 * @param relations relations that hang together; a larger group has as many fewer tests and steps, and is divided if they
 *     do not suffice
 * @param conflicts conflicts told of one group of relations that hang together
 * @param tests feasibility tests for one group
 * @param readings combinations of readings tried in one test
 * @param pivots steps of the exact simplex for one group
 */
public record Limits(int relations, int conflicts, int tests, int readings, int pivots) {

    /** What the program uses. */
    public static final Limits STANDARD = new Limits(600, 40, 2000, 64, 20000);

    /** A test of a large group is as much work as several of a small one, and a step of the simplex even more. */
    Limits forRelations(int count) {
        return count <= relations
                ? this
                : new Limits(
                        relations, conflicts, scaled(tests, count), readings, scaled(scaled(pivots, count), count));
    }

    private int scaled(int limit, int count) {
        return (int) ((long) limit * relations / count);
    }
}
