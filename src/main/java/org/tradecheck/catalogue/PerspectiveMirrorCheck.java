package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;

/** What one country exports to another, the other imports from it. */
final class PerspectiveMirrorCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "perspective-mirror",
            Severity.WARNING,
            "One flow has two sizes, seen from its two ends",
            """
            One country's exports to another are the other's imports from it. Imports are counted with freight and \
            insurance, so the two differ by some percent; from one source they do not differ by more. Where two \
            offices are named, each counts in its own way, and that is passed. Where nobody is named and the figures \
            stand in two sentences, it is a note.
            """,
            List.of(
                    "IMF, Direction of Trade Statistics Yearbook: imports are taken as 1.06 times the exports",
                    "FAO, mirror data for reporters that do not report: 1.12 times"),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Chile exported goods worth [[$2.4 billion]] to Norway in 2022, and in 2022 Norway imported goods"
                                    + " worth [[$4.2 billion]] from Chile."),
                    Example.flags(
                            Severity.NOTE,
                            "Exports of Peru to Kenya were [[$310 million]] in 2023, the chamber said. Imports of Kenya"
                                    + " from Peru were [[$460 million]] in 2023."),
                    Example.passes(
                            "Chile exported goods worth $2.4 billion to Norway in 2022. In 2022 Norway imported goods"
                                    + " worth $2.6 billion from Chile."),
                    Example.passes(
                            "Chile exported goods worth $2.4 billion to Norway in 2022. In 2021 Norway imported goods"
                                    + " worth $4.2 billion from Chile."),
                    Example.passes(
                            "Chile's customs put exports to Peru at $6.1 billion in 2023; Peru's statistics agency put"
                                    + " imports from Chile at $7.9 billion.")));

    /** Imports over exports of one flow: less is lost on the way, more is freight, insurance and time. */
    private static final Interval FREIGHT = Interval.closed(new BigDecimal("0.9"), new BigDecimal("1.25"));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        List<LevelClaim> levels = input.all(LevelClaim.class).stream()
                .filter(c -> c.measure() == Measure.EXPORTS || c.measure() == Measure.IMPORTS)
                .filter(c -> Doubted.isNot(c) && isSaid(c.slots()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            for (int j = first(levels, i); j < i; j++) {
                LevelClaim a = levels.get(j);
                LevelClaim b = levels.get(i);
                boolean isOneFlow = Mirrors.isOneFlow(a, b) && Mirrors.isOtherEnd(a, b) && isOneSource(a, b);
                if (isOneFlow && !isWithinFreight(a, b)) {
                    findings.add(tell(input, a, b));
                }
            }
        }
        return findings;
    }

    /** The first level of the neighbourhood: one flow is told from both ends in one breath. */
    private static int first(List<LevelClaim> levels, int i) {
        int first = i;
        while (first > 0
                && Agreement.isNear(
                        levels.get(first - 1).provenance(), levels.get(i).provenance())) {
            first--;
        }
        return first;
    }

    /** Whether the words near the figure name both ends and the time. */
    private static boolean isSaid(Slots slots) {
        return slots.reporter().evidence().compareTo(Evidence.SENTENCE) <= 0
                && slots.partner().evidence().compareTo(Evidence.SENTENCE) <= 0
                && slots.period().evidence().compareTo(Evidence.SENTENCE) <= 0;
    }

    private static boolean isOneSource(LevelClaim a, LevelClaim b) {
        return a.slots().source().equalsIgnoreCase(b.slots().source());
    }

    private static boolean isWithinFreight(LevelClaim a, LevelClaim b) {
        LevelClaim exports = a.measure() == Measure.EXPORTS ? a : b;
        LevelClaim imports = a.measure() == Measure.EXPORTS ? b : a;
        return imports.quantity().outer().over(exports.quantity().outer()).meets(FREIGHT);
    }

    private static Finding tell(CheckInput input, LevelClaim a, LevelClaim b) {
        Printed printed = new Printed(input.reading());
        boolean isOneBreath = !a.slots().source().isEmpty() || Agreement.isSameSentence(a.provenance(), b.provenance());
        return FindingBuilder.of(INFO)
                .cappedAt(isOneBreath ? Severity.WARNING : Severity.NOTE)
                .verdict(Verdict.SUSPICIOUS)
                .message(printed.quote(a) + " and " + printed.quote(b) + " are one flow, seen from its two ends")
                .at(a)
                .with(b, "the other end")
                .working("freight and insurance make imports some percent larger than the exports they are")
                .question("Ask whose statistics each figure is from.")
                .build();
    }
}
