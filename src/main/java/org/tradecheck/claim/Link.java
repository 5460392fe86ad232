package org.tradecheck.claim;

import java.util.List;

/**
 * What the wording says about how figures belong together, where slots alone do not say it.
 *
 * @param kind how they belong together
 * @param claims numbers of the claims, in the order that {@code kind} states
 * @param isExhaustive for parts: whether the words say that the parts make the whole ("the remaining", "respectively")
 */
public record Link(Kind kind, List<Integer> claims, boolean isExhaustive) {

    /** How figures belong together, and the order of the claims. */
    public enum Kind {
        /** Change, later level, earlier level; a missing level is 0: "rose 9.8% to A from B". */
        CHANGE,
        /** Share, part, whole; a missing level is 0: "A, or 65.4% of B". */
        SHARE,
        /** Whole, then its parts; whole is 0 if not printed: "of which", "split between". */
        PARTS,
        /** Shares of one whole that the words put side by side: "41%, 33% and the remaining 26%". */
        SHARES,
        /** Share of turnover, of exports, of imports (each may be a growth rate instead): a weighted mean. */
        MIXTURE,
        /** One amount in two currencies: local, foreign. */
        CONVERSION,
        /** One amount in two physical units. */
        UNIT_CONVERSION,
        /** Value, price, volume: value = price × volume. */
        PRODUCT,
        /** Total, average, count: total = average × count; the count is a claim or 0 with the period's months. */
        AVERAGE,
        /** Exports, imports, and the balance or turnover made of them in the same breath. */
        FLOWS,
        /** One fact told twice: "the $4.2 billion". */
        SAME,
        /** Result, the larger, the smaller: "the difference, A". */
        DIFFERENCE,
        /** Result, then what makes it: "put together, that makes A". */
        TOTAL,
        /** Result, then what it is the mean of: "the average of the three is A". */
        MEAN,
        /** Multiple, what is so many times as much, and as what: "A, twice as much as B". */
        RATIO,
        /** What is said to be at least as large, then the other: "A, followed by B". */
        ORDER,
        /** Rate a year, later level, earlier level: "compounded, that is A a year". */
        COMPOUND
    }
}
