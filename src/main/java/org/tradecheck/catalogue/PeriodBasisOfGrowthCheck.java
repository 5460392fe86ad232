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
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.series.Period;

/** A growth rate of part of a year says with what it compares. */
final class PeriodBasisOfGrowthCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "period-basis-of-growth",
            Severity.NOTE,
            "A growth rate without its comparison",
            """
            Growth of a month can be against the month before or against the same month of the year before, and \
            the two often differ in sign. Nothing in the article says which is meant.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.NOTE, "Exports rose [[4%]] in May 2023."),
                    Example.passes("Exports rose 4% in May 2023 from a year earlier."),
                    Example.passes("Exports rose 4% in 2023."),
                    Example.flags(Severity.NOTE, "Imports fell [[2.5%]] in the third quarter of 2022.")));

    private static final int MONTHS_OF_A_QUARTER = 3;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        List<ChangeClaim> changes = input.all(ChangeClaim.class);
        boolean isSaid = changes.stream().anyMatch(c -> c.base().value().isStated())
                || input.links(Link.Kind.CHANGE)
                        .anyMatch(l -> l.claims().size() > 2 && l.claims().get(2) > 0);
        if (isSaid) {
            return List.of();
        }
        Printed printed = new Printed(input.reading());
        return changes.stream()
                .filter(c -> c.form() == ChangeClaim.Form.RATE && c.of().isTrade() && Doubted.isNot(c))
                .filter(c -> isPartOfYear(c.slots().period().value()))
                .limit(1)
                .map(c -> FindingBuilder.of(INFO)
                        .verdict(Verdict.MISSING)
                        .message(printed.quote(c) + " does not say with which period it compares")
                        .at(c)
                        .question("Ask whether it is against the month before or the year before.")
                        .build())
                .toList();
    }

    private static boolean isPartOfYear(Period period) {
        int months = period.lengthInMonths();
        return months == 1 || months == MONTHS_OF_A_QUARTER;
    }
}
