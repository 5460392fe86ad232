package org.tradecheck.consistency;

import java.util.List;

/**
 * What became of a problem.
 *
 * @param outcomes for each relation of the problem, in its order
 * @param conflicts the smallest conflicts, in the order of their first relation
 * @param notChecked one sentence for each limit that was reached; nothing is left out silently
 */
public record Solution(List<Outcome> outcomes, List<Conflict> conflicts, List<String> notChecked) {

    /** What became of one relation. */
    public enum Outcome {
        /** It holds for values that round to the printed figures, together with all others. */
        HOLDS,
        /** It can always be met, because an amount in it is neither printed nor used elsewhere: nothing was tested. */
        OPEN,
        /** It holds only in another than the conventional reading. */
        AMBIGUOUS,
        /** It is part of a conflict that only a charitable reading of the figures resolves. */
        STRAINED,
        /** It is part of a conflict that no values of the printed figures resolve. */
        FAILS,
        /** A limit was reached before anything could be said about it. */
        NOT_CHECKED
    }

    /** How many relations were put to the test. */
    public int tested() {
        return (int) outcomes.stream()
                .filter(o -> o != Outcome.OPEN && o != Outcome.NOT_CHECKED)
                .count();
    }

    /** How many of them hold. */
    public int held() {
        return (int) outcomes.stream().filter(o -> o == Outcome.HOLDS).count();
    }
}
