package org.tradecheck.report;

import java.util.List;
import org.tradecheck.claim.Claim;

/** What was read, as CSV. Text that a spreadsheet would take for a formula gets an apostrophe in front. */
final class ClaimsCsv implements ReportWriter {

    @Override
    public void begin(StringBuilder out) {
        out.append("path,id");
        ClaimCells.NAMES.forEach(name -> out.append(',').append(name));
        out.append("\r\n");
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        for (Claim claim : report.reading().claims()) {
            cell(report.path(), out);
            out.append(',');
            cell(report.id(), out);
            List<String> cells = ClaimCells.of(claim, report);
            for (String cell : cells) {
                out.append(',');
                cell(cell, out);
            }
            out.append("\r\n");
        }
    }

    private static void cell(String text, StringBuilder out) {
        boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = isFormula ? "'" + text : text;
        boolean isQuoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (isQuoted) {
            out.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            out.append(safe);
        }
    }
}
