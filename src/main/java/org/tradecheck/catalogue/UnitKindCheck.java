package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Measure;

/** A rate and an amount are different things. */
final class UnitKindCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unit-kind",
            Severity.WARNING,
            "One figure is an amount here and a rate there",
            """
            Barrels and barrels a day, megawatts and megawatt-hours measure different things. The same figure \
            with both units means that one of them is wrong.
            """,
            List.of("The Guardian, corrections and clarifications, 29 December 2022"),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Oil exports were [[1.4 million barrels]] in 2023. In 2023 oil exports averaged [[1.4"
                                    + " million barrels a day]]."),
                    Example.passes(
                            "Oil exports were 1.4 million barrels a day in 2023. In 2022 oil exports averaged 1.3"
                                    + " million barrels a day."),
                    Example.flags(
                            Severity.WARNING,
                            "Oil imports were [[2.2 million barrels]] in 2021. In 2021 oil imports averaged [[2.2 million barrels a day]]."),
                    Example.passes(
                            "Oil imports were 803 million barrels in 2021. In 2021 oil imports averaged 2.2 million barrels a day.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        List<Finding> findings = new ArrayList<>();
        List<LevelClaim> levels = input.all(LevelClaim.class);
        for (LevelClaim rate : levels) {
            boolean isPrice = rate.quantity().kind() == Kind.MONEY && rate.measure() == Measure.PRICE;
            if (!rate.quantity().unit().isRate() || isPrice || Slips.significant(rate) < 2) {
                continue;
            }
            levels.stream()
                    .filter(a -> isSameFigure(a, rate))
                    .findFirst()
                    .ifPresent(a -> findings.add(FindingBuilder.of(INFO)
                            .verdict(Verdict.SUSPICIOUS)
                            .message(printed.quote(a) + " and " + printed.quote(rate) + " cannot be the same")
                            .at(a)
                            .with(rate, "the same figure as a rate")
                            .question("Ask which unit the source prints.")
                            .build()));
        }
        return findings;
    }

    /** Whether an amount has the digits of a rate and its unit without the time. */
    private static boolean isSameFigure(LevelClaim amount, LevelClaim rate) {
        String unit = rate.quantity().unit().code();
        return unit.substring(0, unit.indexOf('/'))
                        .equals(amount.quantity().unit().code())
                && amount.measure() == rate.measure()
                && amount.quantity().value().compareTo(rate.quantity().value()) == 0;
    }
}
