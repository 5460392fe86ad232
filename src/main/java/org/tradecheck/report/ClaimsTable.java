package org.tradecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.claim.Claim;

/** What was read, as a table for people. */
final class ClaimsTable implements ReportWriter {

    private static final String GAP = "  ";
    private static final List<String> HEADER = List.of("at", "figure", "claim", "whose", "with", "period");

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (Claim claim : report.reading().claims()) {
            rows.add(row(claim, report));
        }
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Shown.columns(row.get(i)));
            }
        }
        out.append(Shown.line(report.label())).append('\n');
        for (List<String> row : rows) {
            int from = out.length();
            for (int i = 0; i < widths.length; i++) {
                out.append(GAP).append(row.get(i)).append(" ".repeat(widths[i] - Shown.columns(row.get(i))));
            }
            int end = out.length();
            while (end > from && out.charAt(end - 1) == ' ') {
                end--;
            }
            out.setLength(end);
            out.append('\n');
        }
        out.append('\n');
    }

    private static List<String> row(Claim claim, ArticleReport report) {
        Positions positions = report.positions();
        int start = claim.span().start();
        return List.of(
                positions.line(start) + ":" + positions.column(start),
                Shown.line(report.reading().article().quote(claim.span())),
                Shown.line(what(claim)),
                dash(claim.slots().reporter().value().printed()),
                dash(claim.slots().partner().value().printed()),
                dash(ArticleJson.print(claim.slots().period().value())));
    }

    /** "share of exports", "growth of imports: increase", "exports of cars". */
    static String what(Claim claim) {
        StringBuilder out = new StringBuilder(ArticleJson.kind(claim));
        String measure = ArticleJson.measure(claim);
        if (!measure.isEmpty() && !measure.contentEquals(out)) {
            out.append(' ').append(measure);
        }
        String of = ArticleJson.of(claim);
        if (!of.isEmpty()) {
            out.append(" of ").append(of);
        }
        String product = claim.slots().product().value().name();
        if (!product.isEmpty()) {
            out.append(" (").append(product).append(')');
        }
        String sense = ArticleJson.sense(claim);
        if (!sense.isEmpty()) {
            out.append(", ").append(sense);
        }
        String status = ArticleJson.word(claim.slots().status());
        return status.equals("actual")
                ? out.toString()
                : out.append(", ").append(status).toString();
    }

    private static String dash(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        out.append(CoverageLine.line(totals)).append('\n');
    }
}
