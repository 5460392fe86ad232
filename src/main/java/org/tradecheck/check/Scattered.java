package org.tradecheck.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.tradecheck.claim.Reading;

/**
 * Contradictions all over an article. One wrong figure breaks every sum it stands in, and these have it in common; an
 * article that contradicts itself in three places that share no figure has more often been misread than been written so.
 * What is told then of figures of different sentences is lowered by one step; within one sentence the words tie them, and
 * where one change of one figure alone makes all fit, that slip does. A note, which only asks, is no contradiction.
 *
 * @param findings all findings, some of them lowered
 * @param lowered how many of them
 */
public record Scattered(List<Finding> findings, int lowered) {

    /** So many contradictions elsewhere are too many for one article. */
    private static final int TOO_MANY = 2;

    /**
     * Lowers those findings that stand among contradictions with which they share no figure.
     *
     * @param reading what the findings are about
     * @param sums the checks that compare figures of the article with each other, by id
     */
    public static Scattered of(List<Finding> findings, Reading reading, Set<String> sums) {
        List<Finding> contradictions =
                findings.stream().filter(f -> isContradiction(f, sums)).toList();
        if (contradictions.size() <= TOO_MANY) {
            return new Scattered(findings, 0);
        }
        List<Finding> told = new ArrayList<>();
        int lowered = 0;
        for (Finding finding : findings) {
            boolean isDoubtful = finding.severity() != Severity.NOTE
                    && isContradiction(finding, sums)
                    && finding.repairs().isEmpty()
                    && sentences(finding, reading) > 1
                    && isAmong(finding, contradictions);
            told.add(
                    isDoubtful
                            ? finding.lowered(
                                    "other figures of the text contradict each other as well, in places that have"
                                            + " nothing to do with this one: it may have been read wrongly")
                            : finding);
            lowered += isDoubtful ? 1 : 0;
        }
        return new Scattered(told, lowered);
    }

    private static boolean isContradiction(Finding finding, Set<String> sums) {
        return finding.severity() != Severity.NOTE
                && finding.verdict() == Verdict.IMPOSSIBLE
                && sums.contains(finding.check().id());
    }

    private static long sentences(Finding finding, Reading reading) {
        return finding.claims().stream()
                .map(c -> reading.claim(c).provenance().sentenceIndex())
                .distinct()
                .count();
    }

    private static boolean isAmong(Finding finding, List<Finding> contradictions) {
        return contradictions.stream()
                        .filter(c -> Collections.disjoint(c.claims(), finding.claims()))
                        .limit(TOO_MANY)
                        .count()
                == TOO_MANY;
    }
}
