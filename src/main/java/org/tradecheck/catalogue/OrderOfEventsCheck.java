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

/** What is completed has been launched before, and what has happened lies before the article. */
final class OrderOfEventsCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "order-of-events",
            Severity.ERROR,
            "Events in an order that cannot be",
            """
            Something is agreed before it is signed, launched before it is completed, born before it dies; and what an \
            article tells as done cannot be dated after the article. A year is mistyped, or the events have changed places.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.ERROR, "The project was launched in [[2020]] and completed in [[2014]]."),
                    Example.passes("The project was launched in 2014 and completed in 2020."),
                    Example.passes("The treaty was signed in 2019 and had been agreed in principle in 2018."),
                    Example.flags(Severity.ERROR, "The treaty was signed in [[2031]].")
                            .on("2025-03-04"),
                    Example.passes("The line will be completed in 2031.").on("2025-03-04")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.ORDER_OF_EVENTS && Dates.areKnown(c))
                .filter(c -> c.from().value().start().isAfter(c.to().value().end()))
                .map(OrderOfEventsCheck::finding)
                .toList();
    }

    private static Finding finding(DateClaim claim) {
        boolean isAfterArticle = claim.to().origin().length() == 0;
        String from = Dates.words(claim.from().value());
        String to = Dates.words(claim.to().value());
        int and = claim.label().indexOf(" and ");
        String message = isAfterArticle || and < 0
                ? "what was " + claim.label() + " in " + from + " had not happened when the article was written"
                : claim.label().substring(and + 5) + " in " + to + " lies before "
                        + claim.label().substring(0, and) + " in " + from;
        return FindingBuilder.of(INFO)
                .agreeing(Dates.agreement(claim))
                .message(message)
                .at(claim)
                .marking(claim, claim.from().origin(), "the event that has to be the earlier")
                .working(isAfterArticle ? "the article is of " + to : to + " is before " + from)
                .question("Ask for both dates.")
                .build();
    }
}
