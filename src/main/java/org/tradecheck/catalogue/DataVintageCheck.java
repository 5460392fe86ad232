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

/** Figures are revised; a text says which issue it has. */
final class DataVintageCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "data-vintage",
            Severity.NOTE,
            "Figure differs as much as a revision would",
            """
            The published figure differs by more than rounding, and by no more than revisions and other compilations \
            of the same trade often do. The text may have an older or newer issue. If it compares the figure with \
            others, they come from one issue.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.NOTE, "US exports to South Korea reached [[$42.8 billion]] in 2014."),
                    Example.passes("US exports to South Korea reached $44.6 billion in 2014."),
                    Example.flags(Severity.NOTE, "US exports to South Korea reached [[$43.1 billion]] in 2014."),
                    Example.passes("US exports to South Korea reached $30.1 billion in 2014.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return AgainstReference.tell(
                INFO, input, DataVintageCheck::isFor, "Ask when the figure was published, and by whom.");
    }

    private static boolean isFor(Comparison comparison) {
        return comparison.verdict() == Comparison.Verdict.AMBIGUOUS
                && comparison.reason() == Comparison.Reason.REVISION
                && comparison.slip() == Slip.NONE;
    }
}
