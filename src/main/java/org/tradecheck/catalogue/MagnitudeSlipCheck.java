package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.reference.Comparison;
import org.tradecheck.reference.Comparison.Slip;

/** A million is not a billion. */
final class MagnitudeSlipCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "magnitude-slip",
            Severity.WARNING,
            "Figure is a thousand times too large or too small",
            """
            The digits are those of the published figure, the scale word is not: million for billion, or the other \
            way round. It is among the most common corrections that newspapers print.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "US exports to South Korea reached [[$44.6 million]] in 2014, Census Bureau figures show."),
                    Example.passes(
                            "US exports to South Korea reached $44.6 billion in 2014, Census Bureau figures show."),
                    Example.passes(
                            "US imports from South Korea came to $69.5 billion in 2014, Census Bureau figures show."),
                    Example.flags(
                            Severity.WARNING,
                            "US imports from South Korea reached [[$69.7 million]] in 2014, Census Bureau figures show.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return AgainstReference.tell(
                INFO,
                input,
                c -> c.verdict() == Comparison.Verdict.CONTRADICTED && c.slip() == Slip.MAGNITUDE,
                "Check the scale word: thousand, million, billion.");
    }
}
