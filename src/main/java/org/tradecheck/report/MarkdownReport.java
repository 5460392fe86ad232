package org.tradecheck.report;

import org.tradecheck.check.Severity;

/** A comment for a review: a heading per article, a finding per item, the copy in a block. */
final class MarkdownReport implements ReportWriter {

    private static final String SPECIAL = "\\`*_{}[]()#+-.!|<>~&\"$:";

    private final int width;

    MarkdownReport(int width) {
        this.width = width;
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        out.append("### ").append(escape(report.label())).append("\n\n");
        if (report.told().stream().allMatch(Told::isSuppressed)) {
            out.append("Nothing found.\n\n");
        }
        for (Told told : report.told()) {
            if (told.isSuppressed()) {
                continue;
            }
            out.append("- **")
                    .append(told.severity().word())
                    .append("** ")
                    .append(escape(told.finding().message()))
                    .append(" (`")
                    .append(told.finding().check().id())
                    .append("`, line ")
                    .append(report.positions().line(told.finding().at().start()))
                    .append(")\n");
            if (told.severity() != Severity.NOTE) {
                block(told, report, out);
            }
        }
        out.append('\n');
        for (Incident incident : report.incidents()) {
            out.append("Not checked: ").append(escape(incident.message())).append("\n\n");
        }
    }

    /** The copy and the sum, in an indented block: nothing in it is markup. */
    private void block(Told told, ArticleReport report, StringBuilder out) {
        StringBuilder text = new StringBuilder();
        new TextReport(width).finding(told, report, text);
        String[] lines = text.toString().split("\n");
        out.append('\n');
        for (int i = 1; i < lines.length; i++) {
            out.append("      ").append(lines[i]).append('\n');
        }
        out.append('\n');
    }

    @Override
    public void incident(Incident incident, StringBuilder out) {
        out.append("### ").append(escape(incident.path())).append("\n\n");
        out.append("Not checked: ").append(escape(incident.message())).append("\n\n");
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        out.append(escape(CoverageLine.line(totals))).append('\n');
    }

    static String escape(String text) {
        String shown = Shown.line(text);
        StringBuilder out = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
