package org.tradecheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradecheck.Result;
import org.tradecheck.check.Open;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Tested;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.claim.CountClaim;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.RankClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.consistency.Solution;
import org.tradecheck.quantity.Interval;
import org.tradecheck.text.Span;

/** What held and what was read, below the findings, for a reader who wants to know why there are no more. */
final class ExplanationText {

    private final ArticleReport report;
    private final Result.Explanation explanation;
    private final TextReport text;
    private final StringBuilder out;
    private final Printed printed;

    ExplanationText(ArticleReport report, TextReport text, StringBuilder out) {
        this.report = report;
        this.explanation = report.result().map(Result::explanation).orElse(Result.Explanation.NONE);
        this.text = text;
        this.out = out;
        this.printed = new Printed(report.reading());
    }

    void write(Detail detail) {
        int before = out.length();
        for (Tested tested : explanation.tested()) {
            if (tested.outcome() == Solution.Outcome.HOLDS || tested.outcome() == Solution.Outcome.AMBIGUOUS) {
                tested(tested, detail == Detail.EVERYTHING);
            }
        }
        unchecked();
        if (out.length() > before) {
            out.append('\n');
        }
        if (detail == Detail.EVERYTHING) {
            report.reading().claims().forEach(this::claim);
            out.append('\n');
        }
    }

    private void tested(Tested tested, boolean isWhole) {
        List<Integer> claims =
                tested.relation().claims().stream().filter(c -> c > 0).toList();
        List<String> figures =
                claims.stream().map(printed::quote).map(Shown::line).distinct().toList();
        if (claims.isEmpty()) {
            return;
        }
        Claim first = report.reading().claim(claims.get(0));
        out.append(TextReport.place(report, first.quantity().span()))
                .append(": ")
                .append(tested.outcome() == Solution.Outcome.HOLDS ? "holds" : "holds in another reading")
                .append(": ")
                .append(Printed.list(figures))
                .append(" [")
                .append(tested.relation().check())
                .append("]\n");
        text.detail('=', tested.sum(), out);
        int readings = tested.relation().readings().size();
        if (isWhole) {
            text.detail('-', "agreement: " + ArticleJson.word(tested.relation().agreement()), out);
        }
        if (isWhole && readings > 1) {
            text.detail('-', readings + " readings of the words tried", out);
        }
    }

    /** Claims that nothing is said about, and what the checks name as open, in the order of the text. */
    private void unchecked() {
        Map<Integer, Open> open = new HashMap<>();
        TreeMap<Span, String> lines = new TreeMap<>();
        for (Open each : explanation.open()) {
            open.put(each.claim(), each);
            lines.put(each.at(), each.reason() + " [" + each.check().id() + "]");
        }
        for (int number : explanation.unchecked()) {
            Claim claim = report.reading().claim(number);
            boolean isRank = claim instanceof RankClaim;
            if (!open.containsKey(number) && !isRank) {
                lines.putIfAbsent(claim.span(), "nothing else speaks of it");
            }
        }
        lines.forEach((at, why) -> out.append(TextReport.place(report, at))
                .append(": not checked: ")
                .append(Shown.line(report.reading().article().quote(at)))
                .append(": ")
                .append(why)
                .append('\n'));
    }

    private void claim(Claim claim) {
        out.append(TextReport.place(report, claim.span()))
                .append(": ")
                .append(claim.id())
                .append(": ")
                .append(Shown.line(report.reading().article().quote(claim.span())))
                .append(": ")
                .append(Shown.line(ClaimsTable.what(claim)))
                .append(" [")
                .append(claim.provenance().phrasing())
                .append("]\n");
        boolean isAmount = !(claim instanceof DateClaim
                || claim instanceof CountClaim
                || claim instanceof RankClaim
                || claim instanceof ComparisonClaim);
        if (isAmount) {
            text.detail('-', rounding(claim), out);
        }
        text.detail('-', String.join("; ", slots(claim.slots())), out);
        for (Slots other : claim.readings()) {
            text.detail('-', "another reading: " + differences(claim.slots(), other), out);
        }
        Interval implied = explanation.implied().get(claim.provenance().number());
        if (implied != null && isAmount) {
            text.detail('-', "the other figures leave it " + printed.range(claim, implied), out);
        }
    }

    /** "stands for $4.15–4.25 billion, charitably for $4.15–4.30 billion". */
    private String rounding(Claim claim) {
        String core = printed.range(claim, claim.quantity().core());
        String outer = printed.range(claim, claim.quantity().outer());
        return "stands for " + core + (core.equals(outer) ? "" : ", charitably for " + outer);
    }

    private static List<String> slots(Slots slots) {
        List<String> all = new ArrayList<>();
        slot("whose", slots.reporter(), slots.reporter().value().printed()).ifPresent(all::add);
        slot("with", slots.partner(), slots.partner().value().printed()).ifPresent(all::add);
        slot("product", slots.product(), slots.product().value().name()).ifPresent(all::add);
        slot("period", slots.period(), ArticleJson.print(slots.period().value()))
                .ifPresent(all::add);
        if (!slots.source().isEmpty()) {
            all.add("source " + slots.source());
        }
        if (all.isEmpty()) {
            all.add("nothing is said of whose, with whom and when");
        }
        return all;
    }

    private static Optional<String> slot(String name, Slot<?> slot, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + " " + value + " (" + ArticleJson.word(slot.evidence()) + ")");
    }

    private static String differences(Slots slots, Slots other) {
        List<String> all = new ArrayList<>(slots(other));
        all.removeAll(slots(slots));
        return all.isEmpty() ? "the same parties and time" : String.join("; ", all);
    }
}
