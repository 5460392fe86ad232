package org.tradecheck.catalogue;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.DateClaim.DateKind;

/** A number of months is that of the months it is told of. */
final class MonthsSpannedCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "months-spanned",
            Severity.ERROR,
            "A number of months does not fit the months named beside it",
            """
            January to August are eight months, the first and the last counted. Another number beside them means that \
            the number or one of the months is wrong, and with them which figures may be compared. Where "from" and \
            "to" join the months, one less is accepted, for it may mean so many months after the first.
            """,
            List.of(),
            List.of(
                    Example.flags(
                                    Severity.ERROR,
                                    "Kazakh millers sold 1.46 million tonnes in the [[nine months]] from January to August.")
                            .on("2025-09-20"),
                    Example.passes(
                                    "Kazakh millers sold 1.46 million tonnes in the eight months from January to August.")
                            .on("2025-09-20"),
                    Example.passes("Prices rose by a tenth in the three months from March to June 2025."),
                    Example.passes("Chad had deficits in three months of the January–June 2025 period."),
                    Example.flags(
                            Severity.ERROR,
                            "In the first [[seven months]] (January–June 2025) exports rose to $3.1 billion.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.MONTHS_SPANNED && months(c) != c.count())
                .map(c -> FindingBuilder.of(INFO)
                        .agreeing(Dates.agreement(c))
                        .message("\"" + input.reading().article().quote(c.span()) + "\" does not fit \""
                                + input.reading().article().quote(c.from().origin()) + "\": those are " + months(c)
                                + " months")
                        .at(c)
                        .working("from " + name(first(c)) + " to " + name(last(c)) + ", both counted: " + months(c)
                                + " months, printed " + c.count())
                        .question("Ask which the source counts: the months named, or so many.")
                        .build())
                .toList();
    }

    private static long months(DateClaim claim) {
        return first(claim).until(last(claim), ChronoUnit.MONTHS) + 1;
    }

    private static YearMonth first(DateClaim claim) {
        return YearMonth.from(claim.from().value().start());
    }

    private static YearMonth last(DateClaim claim) {
        return YearMonth.from(claim.to().value().end());
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
