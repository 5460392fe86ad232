package org.tradecheck.consistency;

/**
 * One bound of one variable of a system: an amount, or a sum of amounts that a row states something about.
 *
 * @param variable amounts first, then sums
 * @param isUpper whether it is an upper bound
 * @param bound the end; strict bounds carry a nudge
 * @param weight what the variable and the bound are multiplied with in the row as it was stated; above zero
 * @param owners numbers of the relation and figures in the system that it rests on; it is left out with any of them
 * @param relation number of the relation in the system, −1 if it comes from a figure
 * @param reading the reading of that relation; 0 for a figure
 */
record Constraint(int variable, boolean isUpper, Value bound, Ratio weight, int[] owners, int relation, int reading) {

    /** A bound that rests on nothing. */
    static Constraint free(int variable, boolean isUpper, Value bound) {
        return new Constraint(variable, isUpper, bound, Ratio.ONE, new int[0], -1, 0);
    }

    /** The same bound of another variable at another value. */
    Constraint moved(int to, Value newBound) {
        return new Constraint(to, isUpper, newBound, weight, owners, relation, reading);
    }

    boolean isStrict() {
        return bound.nudge().signum() != 0;
    }
}
