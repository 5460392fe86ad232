package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.reference.Comparison;

/** Findings made of comparisons with published figures. */
final class AgainstReference {

    /** So far apart, in percent, are figures of one flow that are measured in different ways. */
    private static final BigDecimal MEASURE_GAP = new BigDecimal("15");

    /** So far below a published figure, in percent, is what is a part of it rather than another count of the same. */
    private static final BigDecimal REMOTE_BELOW = new BigDecimal("-90");

    /** So far above a published figure, in percent, is a figure of something larger. */
    private static final BigDecimal REMOTE_ABOVE = new BigDecimal("900");

    private AgainstReference() {}

    /** One finding for each comparison that is wanted, of a claim that the article stands by. */
    static List<Finding> tell(CheckInfo info, CheckInput input, Predicate<Comparison> isWanted, String question) {
        Printed printed = new Printed(input.reading());
        List<Finding> findings = new ArrayList<>();
        for (Comparison comparison : input.comparisons()) {
            if (!isWanted.test(comparison)) {
                continue;
            }
            Claim claim = input.claim(comparison.claim());
            if (!Doubted.isNot(claim)) {
                continue;
            }
            boolean isRemote = isRemote(claim, comparison);
            boolean isSure = comparison.verdict() == Comparison.Verdict.CONTRADICTED && !isRemote;
            FindingBuilder finding = FindingBuilder.of(info)
                    .verdict(isSure ? Verdict.CONTRADICTED : Verdict.AMBIGUOUS)
                    .cappedAt(isSure ? info.severity() : Severity.NOTE)
                    .message(message(claim, comparison, printed))
                    .at(claim);
            if (!comparison.diagnosis().isEmpty()) {
                finding.working(comparison.diagnosis());
            }
            comparison.observations().forEach(finding::working);
            if (isOfMeasure(claim, comparison)) {
                finding.working("goods with or without services, customs or payments basis, and freight in the value of"
                        + " imports can differ by as much");
            }
            if (isRemote) {
                finding.working(
                        "figures so far apart are seldom two counts of one flow: the text may tell of a part of it,"
                                + " or of another");
            }
            findings.add(finding.question(question).build());
        }
        return findings;
    }

    /**
     * "China overtook the United States, taking $5 billion": a figure some orders of magnitude away from the published one,
     * other than by a slipped word of scale, is of another flow that was not understood.
     */
    private static boolean isRemote(Claim claim, Comparison comparison) {
        boolean isFlow = claim instanceof LevelClaim && claim.measure().isTrade();
        return isFlow
                && comparison.slip() == Comparison.Slip.NONE
                && !comparison.bound()
                && (comparison.gap().compareTo(REMOTE_BELOW) < 0
                        || comparison.gap().compareTo(REMOTE_ABOVE) > 0);
    }

    /** Whether a gap is of the size that another way of measuring the same flow makes; a larger one it does not excuse. */
    private static boolean isOfMeasure(Claim claim, Comparison comparison) {
        boolean isFlow = claim instanceof LevelClaim && claim.measure().isTrade();
        return isFlow
                && comparison.slip() == Comparison.Slip.NONE
                && !comparison.bound()
                && comparison.gap().abs().compareTo(MEASURE_GAP) <= 0;
    }

    private static String message(Claim claim, Comparison comparison, Printed printed) {
        String quote = printed.quote(claim);
        if (comparison.bound()) {
            return quote + " for part of a year is more than the published " + comparison.published()
                    + " for all of it (" + comparison.subject() + ")";
        }
        if (comparison.slip() == Comparison.Slip.MAGNITUDE) {
            String times = comparison.gap().signum() < 0 ? " is a thousandth of" : " is a thousand times";
            return quote + times + " the published " + comparison.published() + " (" + comparison.subject() + ")";
        }
        boolean isPoints = claim instanceof ShareClaim || claim instanceof ChangeClaim;
        return quote + " is " + size(comparison.gap(), isPoints) + " the published " + comparison.published() + " ("
                + comparison.subject() + ")";
    }

    private static String size(BigDecimal gap, boolean isPoints) {
        BigDecimal shown = gap.abs().setScale(gap.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        if (!isPoints && gap.compareTo(BigDecimal.valueOf(300)) > 0) {
            return "many times";
        }
        String number = shown.stripTrailingZeros().toPlainString();
        return number + (isPoints ? " points" : "%") + (gap.signum() < 0 ? " below" : " above");
    }
}
