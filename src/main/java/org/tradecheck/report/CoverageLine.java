package org.tradecheck.report;

import org.tradecheck.check.Severity;

/** The last line of every report: what was read, tested, found, and left unsaid. */
final class CoverageLine {

    private CoverageLine() {}

    static String line(RunTotals totals) {
        StringBuilder out = new StringBuilder(160);
        if (totals.articles() > 1) {
            out.append(count(totals.articles(), "article")).append(": ");
        }
        out.append(count(totals.numbers(), "number")).append(", ").append(count(totals.claims(), "claim"));
        if (totals.isJudged()) {
            out.append(", ")
                    .append(count(totals.relations(), "relation"))
                    .append(" tested, ")
                    .append(totals.held())
                    .append(totals.held() == 1 ? " holds; " : " hold; ");
            findings(totals, out);
            left(totals, out);
        }
        if (totals.incidentCount() > 0) {
            out.append("; not everything was checked: ").append(count(totals.incidentCount(), "problem"));
        }
        return out.toString();
    }

    private static void findings(RunTotals totals, StringBuilder out) {
        int from = out.length();
        for (Severity severity : Severity.values()) {
            long count = totals.count(severity);
            if (count > 0) {
                out.append(out.length() > from ? ", " : "").append(count(count, severity.word()));
            }
        }
        if (out.length() == from) {
            out.append("nothing found");
        }
        if (totals.suppressed() > 0) {
            out.append(", ").append(totals.suppressed()).append(" suppressed");
        }
    }

    private static void left(RunTotals totals, StringBuilder out) {
        if (totals.compared() > 0) {
            out.append("; ").append(count(totals.compared(), "claim")).append(" compared with the reference: ");
            verdicts(totals, out);
        }
        if (totals.notCovered() > 0) {
            out.append("; ").append(count(totals.notCovered(), "claim")).append(" not covered by the reference");
        }
        if (totals.uncheckable() > 0) {
            out.append("; nothing could be said about ").append(count(totals.uncheckable(), "claim"));
        }
    }

    private static void verdicts(RunTotals totals, StringBuilder out) {
        int from = out.length();
        verdict(totals.agreed(), " supported", from, out);
        verdict(totals.contradicted(), " contradicted", from, out);
        verdict(totals.compared() - totals.agreed() - totals.contradicted(), " left open", from, out);
    }

    private static void verdict(long count, String word, int from, StringBuilder out) {
        if (count > 0) {
            out.append(out.length() > from ? ", " : "").append(count).append(word);
        }
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
