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
import org.tradecheck.claim.Status;
import org.tradecheck.series.Period;

/** What is still to come has not happened. */
final class TargetAsActualCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "target-as-actual",
            Severity.WARNING,
            "A figure for a time to come is told as a result",
            """
            The figure is for a period that begins after the article was written, and the words tell it as a \
            fact. It is a plan, a target or a forecast, or the year is wrong.
            """,
            List.of(),
            List.of(
                    Example.flags(
                                    Severity.WARNING,
                                    "Trade with Chile reached [[$10 billion]] in 2030, the ministry said.")
                            .on("2024-05-02"),
                    Example.passes("Trade with Chile reached $10 billion in 2023, the ministry said.")
                            .on("2024-05-02"),
                    Example.passes("Trade was $3.2 billion in 2023; the two sides plan to raise it to $10 billion by"
                                    + " 2030.")
                            .on("2024-05-02"),
                    Example.flags(
                                    Severity.WARNING,
                                    "Exports to Norway rose to [[$9 billion]] in 2027, the chamber said.")
                            .on("2022-03-14"),
                    Example.flags(
                                    Severity.WARNING,
                                    "Oman's exports reached [[$9 billion]] in 2025, more than expected.")
                            .on("2024-07-20"),
                    Example.passes("Oman's exports of $9 billion in 2025 are estimated by the bank.")
                            .on("2024-07-20")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Period date = input.reading().date().value();
        if (!date.isDated()) {
            return List.of();
        }
        Printed printed = new Printed(input.reading());
        Foreseen foreseen = new Foreseen(input.reading());
        return input.all(LevelClaim.class).stream()
                .filter(c -> c.measure().isTrade() && Doubted.isNot(c))
                .filter(c -> c.slots().period().evidence() == Evidence.EXPLICIT)
                .filter(c -> c.slots().status() == Status.ACTUAL
                        && c.slots().period().value().isYear())
                .filter(c -> c.slots().period().value().isDated()
                        && date.isBefore(c.slots().period().value()))
                .filter(c -> !foreseen.is(c))
                .map(c -> FindingBuilder.of(INFO)
                        .verdict(Verdict.SUSPICIOUS)
                        .message(printed.quote(c) + " is told as a result for "
                                + c.slots().period().value().print() + ", which is still to come")
                        .at(c)
                        .working("the article is of " + date.print())
                        .question("Ask whether it is a plan or a forecast, or whether the year is another.")
                        .build())
                .toList();
    }
}
