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

/** A figure stands with its own year. */
final class PeriodSlipCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "period-slip",
            Severity.WARNING,
            "Figure of another period",
            """
            The published series has this figure for another year, or for the year where a part of it is named. \
            Tables print several years side by side, and the eye slips by a column. Where revisions could explain \
            the gap as well, it is only a note.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "US exports to South Korea reached [[$38.82 billion]] in 2012, Census Bureau figures show."),
                    Example.passes(
                            "US exports to South Korea reached $38.82 billion in 2010, Census Bureau figures show."),
                    Example.passes(
                            "US imports from South Korea came to $62.39 billion in 2013, Census Bureau figures show."),
                    Example.flags(
                            Severity.WARNING,
                            "US exports to South Korea reached [[$38.82 billion]] in 2013, Census Bureau figures show.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return AgainstReference.tell(INFO, input, PeriodSlipCheck::isFor, "Ask which period the figure is for.");
    }

    private static boolean isFor(Comparison comparison) {
        boolean isFar = comparison.verdict() == Comparison.Verdict.CONTRADICTED
                || comparison.reason() == Comparison.Reason.REVISION;
        return isFar && (comparison.slip() == Slip.YEAR || comparison.slip() == Slip.PART_OF_YEAR);
    }
}
