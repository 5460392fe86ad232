package org.tradecheck.catalogue;

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

/** A date has one weekday. */
final class WeekdayDateCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "weekday-date",
            Severity.ERROR,
            "A date that falls on another weekday",
            """
            The calendar decides the weekday of a date. If the two do not fit, the day, the month, the year or the \
            weekday is wrong; a date copied from last year is the usual cause.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.ERROR, "The treaty was signed on [[Monday, May 16, 1995]]."),
                    Example.passes("The treaty was signed on Tuesday, May 16, 1995."),
                    Example.flags(Severity.ERROR, "The ferry line opened on [[Sunday, 3 April 2019]]."),
                    Example.passes("The ferry line opened on Wednesday, 3 April 2019.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.WEEKDAY && c.to().value().isDated())
                .filter(c -> c.to().value().start().getDayOfWeek().getValue() != c.count())
                .map(c -> FindingBuilder.of(INFO)
                        .agreeing(c.to().evidence())
                        .message("\"" + input.reading().article().quote(c.span()) + "\" was a " + weekday(c))
                        .at(c)
                        .working(Dates.words(c.to().value()) + " is a " + weekday(c))
                        .question("Ask which is right, the weekday or the date.")
                        .build())
                .toList();
    }

    private static String weekday(DateClaim claim) {
        String name = claim.to().value().start().getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
