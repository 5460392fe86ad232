package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.CountClaim;
import org.tradecheck.claim.CountClaim.CountKind;

/** A percentage of a few things is one of a few percentages. */
final class PercentOfSmallCountCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "percent-of-small-count",
            Severity.ERROR,
            "A percentage that no whole number gives",
            """
            Of seven firms, three are 42.9% and four are 57.1%; 45% of them is no number of firms. Either the \
            percentage or the number of things is of something else.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.ERROR, "Of those asked, [[45%]] of the 7 firms export."),
                    Example.passes("Of those asked, 43% of the 7 firms export."),
                    Example.flags(Severity.ERROR, "In the poll, [[62%]] of the 9 exporters expect growth."),
                    Example.passes("In the poll, 56% of the 9 exporters expect growth.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(CountClaim.class).stream()
                .filter(c -> c.kind() == CountKind.PERCENT_OF_COUNT && nearest(c) < 0)
                .map(c -> FindingBuilder.of(INFO)
                        .message("no number of the " + c.count() + " " + c.noun() + " is "
                                + input.reading().article().quote(c.span()))
                        .at(c)
                        .working(neighbours(c))
                        .question("Ask how many they are, and of how many.")
                        .build())
                .toList();
    }

    /** A number of things that prints as this percentage; −1 if there is none. */
    private static int nearest(CountClaim claim) {
        for (int k = 0; k <= claim.count(); k++) {
            if (claim.quantity().outer().contains(share(k, claim.count()))) {
                return k;
            }
        }
        return -1;
    }

    private static BigDecimal share(int part, int whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    private static String neighbours(CountClaim claim) {
        int below = claim.quantity()
                .value()
                .multiply(BigDecimal.valueOf(claim.count()))
                .divide(HUNDRED, 0, RoundingMode.DOWN)
                .intValue();
        return below + " of " + claim.count() + " is " + oneDecimal(below, claim.count()) + "%, " + (below + 1) + " is "
                + oneDecimal(below + 1, claim.count()) + "%";
    }

    private static String oneDecimal(int part, int whole) {
        return share(part, whole).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
