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
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Sense;
import org.tradecheck.series.Measure;

/** What falls to zero has fallen by 100 percent. */
final class ImpossibleFallCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "impossible-fall",
            Severity.ERROR,
            "A fall of more than 100 percent",
            """
            Something that cannot be negative can fall by 100% at most. A larger figure is usually a rise, a \
            fall to a fraction, or a change measured from the later level. Balances and net flows can turn \
            negative and are left alone.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.ERROR, "Imports fell by [[120 percent]] in May."),
                    Example.passes("The trade surplus fell 120 percent and turned into a deficit."),
                    Example.passes("The minister denied reports that exports had fallen 120 percent."),
                    Example.flags(Severity.ERROR, "Exports of timber decreased by [[140 percent]] in 2023.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return input.all(ChangeClaim.class).stream()
                .filter(c -> c.form() == ChangeClaim.Form.RATE && c.sense() == Sense.DECREASE)
                .filter(c -> c.of() == Measure.EXPORTS
                        || c.of() == Measure.IMPORTS
                        || c.of() == Measure.RE_EXPORTS
                        || c.of() == Measure.TURNOVER
                        || c.of() == Measure.PRICE
                        || c.of() == Measure.VOLUME)
                .filter(Doubted::isNot)
                .filter(c -> c.quantity().outer().low().isFinite()
                        && c.quantity().outer().low().value().compareTo(Doubted.HUNDRED) > 0)
                .map(c -> FindingBuilder.of(INFO)
                        .message("a fall of " + printed.quote(c) + " leaves less than nothing")
                        .at(c)
                        .working("what falls to zero has fallen by 100%")
                        .question("Ask for the two levels, and from which one the percentage was taken.")
                        .build())
                .toList();
    }
}
