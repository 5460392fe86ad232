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

/** A figure that published series give is printed as they give it. */
final class DiffersFromReferenceCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "differs-from-reference",
            Severity.WARNING,
            "Figure differs from the published series",
            """
            A published series has another value for this flow, these parties and this time, and neither rounding \
            nor the usual revisions explain the gap. The source of the text may count something else; where exactly \
            one change makes the figure fit, such as imports for exports, the finding says which; where services or a \
            revision could explain the gap as well, or a flow is less than a tenth or more than ten times what is \
            published, which is then hardly the same flow, it is only a note. Figures of the other side's books and single \
            statements never raise it.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "US exports to South Korea reached [[$69.7 billion]] in 2014, Census Bureau figures show."),
                    Example.passes(
                            "US exports to South Korea reached $44.6 billion in 2014, Census Bureau figures show."),
                    Example.passes("South Korea's exports to the United States reached $62 billion in 2014."),
                    Example.flags(
                            Severity.WARNING,
                            "US imports from South Korea came to [[$32.4 billion]] in 2014, Census Bureau figures show.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return AgainstReference.tell(
                INFO, input, DiffersFromReferenceCheck::isFor, "Ask for the source of the figure, and what it counts.");
    }

    private static boolean isFor(Comparison comparison) {
        Slip slip = comparison.slip();
        if (slip == Slip.MAGNITUDE || slip == Slip.YEAR || slip == Slip.PART_OF_YEAR) {
            return false;
        }
        boolean isExplained = slip != Slip.NONE
                && (comparison.reason() == Comparison.Reason.REVISION
                        || comparison.reason() == Comparison.Reason.COVERAGE);
        return isExplained || comparison.verdict() == Comparison.Verdict.CONTRADICTED;
    }
}
