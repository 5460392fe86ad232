package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.reference.Comparison;

/** Where two offices count differently, a text names the one it follows. */
final class TwoSourcesCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "two-sources",
            Severity.NOTE,
            "Another office gave another figure",
            """
            Somebody in office has stated another figure for the same thing. A statement is no series: it does not \
            show that the text is wrong. But whoever knows the other figure will ask, so the text names its source.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.NOTE, "South Korea's exports to Uzbekistan came to [[$1.9 billion]] in 2023."),
                    Example.passes("South Korea's exports to Uzbekistan came to $2.37 billion in 2023.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return AgainstReference.tell(
                INFO,
                input,
                c -> c.verdict() == Comparison.Verdict.AMBIGUOUS && c.reason() == Comparison.Reason.STATEMENT,
                "Ask whose figure it is.");
    }
}
