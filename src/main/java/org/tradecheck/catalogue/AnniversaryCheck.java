package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.DateClaim.DateKind;

/** The N-th anniversary is N years after the event. */
final class AnniversaryCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "anniversary",
            Severity.ERROR,
            "An anniversary that falls in another year",
            """
            An anniversary is counted from the year of the event: the 25th of 1996 is in 2021. The count, the year \
            of the event or the year of the celebration is wrong when they do not add up.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "ASTANA, March 3, 2022 – The treaty, signed in [[1996]], marks its [[25th anniversary]] this"
                                    + " year."),
                    Example.passes(
                            "ASTANA, March 3, 2022 – The treaty, signed in 1997, marks its 25th anniversary this year."),
                    Example.passes("The 35th anniversary of relations will be celebrated in 2027."),
                    Example.flags(
                            Severity.ERROR,
                            "LIMA, June 4, 2019 – The pact, signed in [[1989]], marks its [[40th anniversary]] this year.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.ANNIVERSARY && Dates.areKnown(c))
                .filter(c -> c.count() < Dates.fewestYears(c) || c.count() > Dates.mostYears(c))
                .map(c -> FindingBuilder.of(INFO)
                        .agreeing(Dates.agreement(c))
                        .message("the " + input.reading().article().quote(c.span()) + " of "
                                + c.from().value().start().getYear() + " is not in "
                                + c.to().value().end().getYear())
                        .at(c)
                        .marking(c, c.from().origin(), "the event")
                        .marking(c, c.to().origin(), "the celebration")
                        .working(Dates.difference(c))
                        .question("Ask when the event was, and which anniversary is celebrated.")
                        .build())
                .toList();
    }
}
