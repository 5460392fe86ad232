package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.CountClaim;
import org.tradecheck.claim.CountClaim.CountKind;

/** A number in front of a list is the number of its items. */
final class CountVsListCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "count-vs-list",
            Severity.WARNING,
            "A count that the list behind it does not have",
            """
            "Three partners" followed by four names: a name was added or dropped in editing, or the number was not \
            changed with it. Lists that only give examples are left alone.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Its [[three]] largest partners – China, Russia, Turkey and Italy – took 60 percent."),
                    Example.passes("Its four largest partners – China, Russia, Turkey and Italy – took 60 percent."),
                    Example.passes("It sells to three regions, such as Asia, Africa, Europe and America."),
                    Example.passes("The country can be described in three words: unity, bridge and diversification."),
                    Example.flags(
                            Severity.WARNING,
                            "Its [[two]] main suppliers – Brazil, Chile and Peru – shipped 70 percent.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(CountClaim.class).stream()
                .filter(c -> c.kind() == CountKind.LIST && c.count() != c.other())
                .map(c -> FindingBuilder.of(INFO)
                        .message("\"" + input.reading().article().quote(c.span()) + " " + c.noun()
                                + "\" is followed by " + c.other())
                        .at(c)
                        .working(String.join(" · ", c.items()))
                        .question("Ask which of them belong.")
                        .build())
                .toList();
    }
}
