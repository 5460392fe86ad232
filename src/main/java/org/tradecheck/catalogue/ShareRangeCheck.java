package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slots;
import org.tradecheck.series.Measure;

/** A part is never larger than the whole it is taken of. */
final class ShareRangeCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "share-range",
            Severity.ERROR,
            "Share is larger than the whole",
            """
            A share compares a part with the whole that contains it, so it ends at 100%. A larger figure is \
            usually a growth rate, or a ratio of two separate things, called a share by mistake.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR, "Imports from France accounted for [[134 percent]] of total imports."),
                    Example.passes("Trade amounts to more than 300 percent of GDP in Singapore."),
                    Example.passes("Imports grew 134 percent."),
                    Example.passes(
                            "Uzbekistan's exports to Afghanistan in 2024 were 1,214.6 million dollars, or 147.3% of the 824.6"
                                    + " million dollars of 2023."),
                    Example.flags(Severity.ERROR, "Exports to Peru made up [[112 percent]] of total exports.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return input.all(ShareClaim.class).stream()
                .filter(c -> c.of().isTrade() || c.of() == Measure.INVESTMENT)
                .filter(Doubted::isNot)
                .filter(ShareRangeCheck::isPart)
                .filter(c -> !isOfEarlierTime(input, c))
                .filter(c -> c.quantity().outer().low().isFinite()
                        && c.quantity().outer().low().value().compareTo(Doubted.HUNDRED) > 0)
                .map(c -> FindingBuilder.of(INFO)
                        .message(printed.quote(c) + " is more than the whole it is called a share of")
                        .at(c)
                        .working("a share ends at 100%")
                        .question("Ask whether this is a growth rate, or a ratio of two separate things.")
                        .build())
                .toList();
    }

    /** "147.3% of the $824.6 million of 2023": how much it is of what was then, and no part. */
    private static boolean isOfEarlierTime(CheckInput input, ShareClaim share) {
        int next = share.provenance().number() + 1;
        if (next > input.reading().claims().size() || !(input.claim(next) instanceof LevelClaim level)) {
            return false;
        }
        int from = share.span().end();
        int to = Math.max(from, level.span().start());
        String between = input.reading().article().text().substring(from, to).strip();
        return (between.equals("of") || between.equals("of the"))
                && level.slots()
                        .period()
                        .value()
                        .isBefore(share.slots().period().value());
    }

    /** Whether something sets the part off from its whole; trade as a whole in percent of output is a ratio. */
    private static boolean isPart(ShareClaim share) {
        Slots part = share.slots();
        ShareClaim.Whole whole = share.whole();
        boolean isOtherPartner =
                part.partner().value().isStated() && !part.partner().value().equals(whole.partner());
        boolean isOtherReporter = whole.reporter().isStated()
                && part.reporter().value().isStated()
                && !part.reporter().value().equals(whole.reporter());
        return isOtherPartner || isOtherReporter || !part.product().value().equals(whole.product());
    }
}
