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

/** Counts are whole, so their sums and differences are exact. */
final class CountSumCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "count-sum",
            Severity.ERROR,
            "Counts that do not add up",
            """
            A count that is said to be made of others, or to be the step from one to another, equals their sum or \
            difference exactly. One of the numbers was mistyped, or something was left out.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.ERROR, "Oman climbed [[six]] places to 38th from 43rd."),
                    Example.passes("Oman climbed six places to 38th from 44th."),
                    Example.flags(
                            Severity.WARNING,
                            "There are [[84]] projects: 61 of them are newcomers, and 33 are existing investors."),
                    Example.passes("There are 84 projects: 61 of them are newcomers, and 23 are existing investors.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(CountClaim.class).stream()
                .filter(c -> c.kind() == CountKind.SUM && c.count() != c.other())
                .map(c -> FindingBuilder.of(INFO)
                        .cappedAt(
                                c.provenance().phrasing().equals("count-of-parts") ? Severity.WARNING : Severity.ERROR)
                        .message("\"" + input.reading().article().quote(c.span()) + " " + c.noun() + "\" does not fit "
                                + String.join(" and ", c.items()))
                        .at(c)
                        .working(
                                c.other() < 0 ? "they make " + -c.other() + " the other way" : "they make " + c.other())
                        .question("Ask which of the numbers the source confirms.")
                        .build())
                .toList();
    }
}
