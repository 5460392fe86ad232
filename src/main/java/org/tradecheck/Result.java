package org.tradecheck;

import java.util.List;
import java.util.Map;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Open;
import org.tradecheck.check.Tested;
import org.tradecheck.claim.Reading;
import org.tradecheck.quantity.Interval;
import org.tradecheck.reference.Comparison;

/**
 * All that is known about one article after the check.
 *
 * @param reading what was read
 * @param findings ordered: errors first, then by position, then by check
 * @param comparisons claims against the reference
 * @param coverage what was read, tested and left alone
 * @param explanation what held, and why; empty if not asked for
 */
public record Result(
        Reading reading,
        List<Finding> findings,
        List<Comparison> comparisons,
        Coverage coverage,
        Explanation explanation) {

    /**
     * What the findings leave out.
     *
     * @param tested every relation that was put to the test, in the order of the catalogue
     * @param implied by the number of its claim, what a figure has to be given the others in relations that hold
     * @param unchecked numbers of the claims that no relation, wording check or series says anything about, ranks
     *     included: a superlative without a figure can be checked by nobody
     * @param open what the checks name that nobody can check from the text
     */
    public record Explanation(
            List<Tested> tested, Map<Integer, Interval> implied, List<Integer> unchecked, List<Open> open) {

        public static final Explanation NONE = new Explanation(List.of(), Map.of(), List.of(), List.of());
    }

    /** The same result with other things named as open. */
    public Result withOpen(List<Open> open) {
        Explanation other = new Explanation(explanation.tested(), explanation.implied(), explanation.unchecked(), open);
        return new Result(reading, findings, comparisons, coverage, other);
    }

    /**
     * Counts for the last line of every report.
     *
     * @param relations relations tested between figures
     * @param held those that hold
     * @param compared claims that a series covers
     * @param uncheckable claims that no relation, wording check or series says anything about
     * @param limits what was left unchecked because a stated limit was reached; one sentence each
     */
    public record Coverage(
            int numbers, int claims, int relations, int held, int compared, int uncheckable, List<String> limits) {}
}
