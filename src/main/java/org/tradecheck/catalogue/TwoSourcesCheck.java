package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.reference.Comparison;
import org.tradecheck.series.Measure;

/** Where two offices count differently, a text names the one it follows. */
final class TwoSourcesCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "two-sources",
            Severity.NOTE,
            "Two offices give different figures",
            """
            Somebody in office has stated another figure for the same thing. A statement is no series: it does not \
            show that the text is wrong. But whoever knows the other figure will ask, so the text names its source.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.NOTE, "South Korea's exports to Uzbekistan came to [[$1.9 billion]] in 2023."),
                    Example.passes("South Korea's exports to Uzbekistan came to $2.37 billion in 2023."),
                    Example.passes(
                            "Chile's customs put trade with Peru at $6.1 billion in 2023; Peru's statistics agency reported trade with Chile of $5.3 billion in 2019."),
                    Example.flags(
                            Severity.NOTE, "South Korea's exports to Uzbekistan were [[$2.9 billion]] in 2023.")));

    /** Of so many earlier figures for a flow the sources are compared. */
    private static final int MOST_BEFORE = 60;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        List<Finding> findings = new ArrayList<>(AgainstReference.tell(
                INFO,
                input,
                c -> c.verdict() == Comparison.Verdict.AMBIGUOUS && c.reason() == Comparison.Reason.STATEMENT,
                "Ask whose figure it is."));
        findings.addAll(inTheText(input));
        return findings;
    }

    /** Levels of one flow that two named sources of the article give. */
    private static List<Finding> inTheText(CheckInput input) {
        Map<String, List<LevelClaim>> byFlow = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (LevelClaim level : input.all(LevelClaim.class)) {
            if (isFlow(level.measure())
                    && Doubted.isNot(level)
                    && !level.slots().source().isEmpty()) {
                List<LevelClaim> before = byFlow.computeIfAbsent(Mirrors.key(level), k -> new ArrayList<>());
                List<LevelClaim> last = before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size());
                if (last.size() < before.size()) {
                    input.ledger().leaveOut(level.provenance().number());
                }
                last.stream()
                        .filter(b -> Mirrors.isOneFlow(b, level) && Mirrors.haveTwoSources(b, level))
                        .filter(b ->
                                !b.quantity().outer().meets(level.quantity().outer()))
                        .forEach(b -> findings.add(tell(input, b, level)));
                before.add(level);
            }
        }
        return findings;
    }

    private static boolean isFlow(Measure measure) {
        return measure == Measure.TURNOVER || measure == Measure.EXPORTS || measure == Measure.IMPORTS;
    }

    private static Finding tell(CheckInput input, LevelClaim a, LevelClaim b) {
        Printed printed = new Printed(input.reading());
        BigDecimal high = Sums.middle(a).max(Sums.middle(b));
        BigDecimal low = Sums.middle(a).min(Sums.middle(b));
        BigDecimal percent = high.subtract(low).multiply(Doubted.HUNDRED).divide(low, MathContext.DECIMAL64);
        return FindingBuilder.of(INFO)
                .verdict(Verdict.SUSPICIOUS)
                .message("two sources give " + printed.quote(a) + " and " + printed.quote(b) + " for one flow")
                .at(a)
                .with(b, "the other source")
                .working("they are " + Printed.percent(percent, 0) + " apart")
                .question("Tell the reader that the two offices count differently.")
                .build();
    }
}
