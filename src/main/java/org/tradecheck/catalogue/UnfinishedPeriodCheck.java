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
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Slot;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** A year that has not ended has no total. */
final class UnfinishedPeriodCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unfinished-period",
            Severity.WARNING,
            "A figure for a period that was not over",
            """
            A figure is given for a whole period, and the article was written before that period ended. It covers \
            fewer months than it says, or it is a forecast, or the year is another one. Targets and forecasts are left alone.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "TASHKENT, July 23, 2024 – Trade with Russia fell to $1.04 billion in 2023 and recovered to"
                                    + " [[$1.07 billion]] in 2024."),
                    Example.passes(
                            "TASHKENT, January 23, 2025 – Trade with Russia fell to $1.04 billion in 2023 and recovered to $1.07"
                                    + " billion in 2024."),
                    Example.passes(
                            "TASHKENT, July 23, 2024 – The two sides aim to raise trade to $10 billion in 2024."),
                    Example.flags(
                            Severity.WARNING,
                            "NAIROBI, August 9, 2022 – Exports to Uganda came to $0.9 billion in 2021 and to [[$1.1 billion]] in 2022.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final int SHORTEST = 3;

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        Period today = input.reading().date().value();
        if (!today.isDay() || !today.isDated()) {
            return List.of();
        }
        Foreseen foreseen = new Foreseen(input.reading());
        return input.all(LevelClaim.class).stream()
                .filter(c -> c.timing() == LevelClaim.Timing.TOTAL && Doubted.isNot(c))
                .filter(c -> c.measure().isTrade() || c.measure() == Measure.INVESTMENT)
                .filter(c -> isUnfinished(c, today) && isYearPrinted(c, input.reading()))
                .filter(c -> c.slots().period().evidence().compareTo(Evidence.SENTENCE) <= 0)
                .filter(c -> !foreseen.is(c))
                .map(c -> FindingBuilder.of(INFO)
                        .agreeing(c.slots().period().evidence())
                        .verdict(Verdict.SUSPICIOUS)
                        .message(period(c) + " was not over when the article was written, so " + printed.quote(c)
                                + " does not cover it")
                        .at(c)
                        .working("the article is of " + Dates.words(today) + ", the period ends on "
                                + Dates.words(
                                        Period.day(c.slots().period().value().end())))
                        .question("Ask: which months does " + printed.quote(c) + " cover?")
                        .build())
                .toList();
    }

    private static String period(LevelClaim claim) {
        return claim.slots().period().value().print();
    }

    private static boolean isUnfinished(LevelClaim claim, Period today) {
        Period period = claim.slots().period().value();
        return period.isDated()
                && period.lengthInMonths() >= SHORTEST
                && period.lengthInMonths() <= 12
                && !period.start().isAfter(today.start())
                && period.end().isAfter(today.end());
    }

    /** "In 2024" means the year; "this year" may mean so far. */
    private static boolean isYearPrinted(LevelClaim claim, Reading reading) {
        Slot<Period> slot = claim.slots().period();
        boolean isCalendarYear =
                slot.value().equals(Period.year(slot.value().start().getYear()));
        boolean isQuarter = slot.value().lengthInMonths() == SHORTEST;
        return (isCalendarYear || isQuarter)
                && reading.periods().stream()
                        .anyMatch(p ->
                                p.evidence() == Evidence.EXPLICIT && p.span().overlaps(slot.origin()));
    }
}
