package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.series.Measure;

/** A total of investment over years says what kind it is and by whose books. */
final class InvestmentKindCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "investment-kind",
            Severity.NOTE,
            "Total investment without source or kind",
            """
            "Has invested 4 billion since 1992" may be gross inflows added up, what stands today after \
            withdrawals, or sums announced; the investing and the receiving country count differently. The \
            figures can differ by a factor of two, so the text says which it is and who counted.
            """,
            List.of("OECD Benchmark Definition of Foreign Direct Investment, 4th edition"),
            List.of(
                    Example.flags(Severity.NOTE, "Norway invested [[$4.7 billion]] in Peru between 1992 and 2022."),
                    Example.passes("Norway invested $4.7 billion in Peru in 2021."),
                    Example.passes(
                            "According to the central bank, Norway has invested $4.7 billion in Peru since 1992."),
                    Example.flags(Severity.NOTE, "Japan invested [[$12.6 billion]] in Chile between 1990 and 2020.")));

    private static final int MONTHS_OF_TWO_YEARS = 24;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return input.all(LevelClaim.class).stream()
                .filter(c -> c.measure() == Measure.INVESTMENT && isOverYears(c))
                .filter(c -> c.slots().status().isFact() && c.slots().source().isEmpty())
                .map(c -> FindingBuilder.of(INFO)
                        .verdict(Verdict.MISSING)
                        .message("investment of " + printed.quote(c)
                                + " over years has no source, and its kind is not said")
                        .at(c)
                        .working("gross inflows added up, what stands after withdrawals and sums announced differ")
                        .question("Ask by whose books, and whether it is gross, net or announced.")
                        .build())
                .toList();
    }

    private static boolean isOverYears(LevelClaim claim) {
        return claim.timing() == LevelClaim.Timing.CUMULATIVE
                || claim.slots().period().value().lengthInMonths() > MONTHS_OF_TWO_YEARS;
    }
}
