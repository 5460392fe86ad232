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
import org.tradecheck.claim.Reading;

/** From one year to another it is as many years as the calendar counts, give or take the months. */
final class YearsBetweenCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "years-between",
            Severity.ERROR,
            "Years between two dates do not fit them",
            """
            A number of years between two events is the difference of their years, one less when the later date \
            falls earlier in its year, and one more when both ends are counted. Any other number means that one of \
            the dates or the number is wrong.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "The contract was signed in [[2017]] and the plant was handed over in [[2023]], [[four years]]"
                                    + " later."),
                    Example.passes(
                            "The contract was signed in 2019 and the plant was handed over in 2023, four years later."),
                    Example.passes("Now, 30 years after the establishment of ties, trade is growing."),
                    Example.flags(
                            Severity.ERROR,
                            "The agreement was signed in [[2004]] and renewed in [[2015]], [[six years]] later.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.YEARS_BETWEEN && Dates.areKnown(c))
                .filter(c -> !isPossible(c))
                .map(c -> FindingBuilder.of(INFO)
                        .agreeing(Dates.agreement(c))
                        .message(message(c, input.reading()))
                        .at(c)
                        .marking(c, c.from().origin(), "the earlier date")
                        .marking(c, c.to().origin(), "the later date")
                        .working(Dates.difference(c))
                        .question("Ask which of the dates the source confirms.")
                        .build())
                .toList();
    }

    private static boolean isPossible(DateClaim claim) {
        return claim.count() >= Dates.fewestYears(claim) - 1 && claim.count() <= Dates.mostYears(claim) + 1;
    }

    private static String message(DateClaim claim, Reading reading) {
        return "\"" + reading.article().quote(claim.span()) + "\" does not lie between "
                + Dates.words(claim.from().value()) + " and "
                + Dates.words(claim.to().value());
    }
}
