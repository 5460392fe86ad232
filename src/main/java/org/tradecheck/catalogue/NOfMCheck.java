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

/** A part of a number of things is not larger than the number. */
final class NOfMCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "n-of-m",
            Severity.ERROR,
            "More of them than there are",
            """
            "Six of the five" cannot be: the two numbers have changed places, or one of them was not updated.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.ERROR, "The ministry approved [[six of the five]] offers."),
                    Example.passes("The company is one of four potential contractors."),
                    Example.flags(Severity.ERROR, "[[Seven of the six]] ships were loaded."),
                    Example.passes("Four of the six ships were loaded.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(CountClaim.class).stream()
                .filter(c -> c.kind() == CountKind.N_OF_M && c.count() > c.other())
                .map(c -> FindingBuilder.of(INFO)
                        .message("\"" + input.reading().article().quote(c.span()) + "\" is more than there are")
                        .at(c)
                        .working(c.count() + " is more than " + c.other())
                        .question("Ask how many there are in all.")
                        .build())
                .toList();
    }
}
