package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Sense;
import org.tradecheck.quantity.Bound;

/** A huge growth rate says little where the amount is not told. */
final class LowBaseGrowthCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "low-base-growth",
            Severity.NOTE,
            "A huge growth rate without the amount",
            """
            Trade that multiplies within a year usually starts from next to nothing: $0.2 million that becomes $2 \
            million is a rise of 900%. The rate is right and misleads. With the amount beside it the reader sees \
            what it is worth.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.NOTE, "Exports to Malta soared [[900%]] in 2022."),
                    Example.flags(Severity.NOTE, "Imports of honey from Peru rose [[450 percent]] in 2023."),
                    Example.passes("Exports to Malta soared 900% in 2022, to $2.0 million."),
                    Example.passes("Exports to Malta rose 90% in 2022.")));

    private static final BigDecimal HUGE = new BigDecimal("300");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return input.all(ChangeClaim.class).stream()
                .filter(c -> c.form() == ChangeClaim.Form.RATE && c.sense() == Sense.INCREASE)
                .filter(c -> c.of().isTrade() && Doubted.isNot(c) && isHuge(c) && !hasAmount(input, c))
                .map(c -> FindingBuilder.of(INFO)
                        .verdict(Verdict.SUSPICIOUS)
                        .message("growth of " + printed.quote(c) + " is told without an amount")
                        .at(c)
                        .question("Ask for the amount, and from what it grew.")
                        .build())
                .toList();
    }

    private static boolean isHuge(ChangeClaim change) {
        Bound low = change.quantity().core().low();
        return low.isFinite() && low.value().compareTo(HUGE) > 0;
    }

    private static boolean hasAmount(CheckInput input, ChangeClaim change) {
        int number = change.provenance().number();
        boolean isLinked = input.links(Link.Kind.CHANGE)
                .anyMatch(l -> l.claims().get(0) == number
                        && l.claims().stream().skip(1).anyMatch(c -> c > 0));
        return isLinked
                || input.all(LevelClaim.class).stream()
                        .anyMatch(l ->
                                l.measure() == change.of() && Agreement.isNear(l.provenance(), change.provenance()));
    }
}
