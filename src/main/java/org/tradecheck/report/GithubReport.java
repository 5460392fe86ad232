package org.tradecheck.report;

import org.tradecheck.check.Severity;

/** Workflow commands that GitHub shows as annotations of a pull request. */
final class GithubReport implements ReportWriter {

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        for (Told told : report.told()) {
            if (told.isSuppressed()) {
                continue;
            }
            int start = told.finding().at().start();
            out.append("::").append(command(told.severity())).append(" file=");
            property(report.path(), out);
            out.append(",line=").append(report.positions().line(start));
            out.append(",col=").append(report.positions().column(start)).append(",title=");
            property(told.finding().check().id(), out);
            out.append("::");
            data(Shown.line(told.finding().message()), out);
            out.append('\n');
        }
    }

    @Override
    public void incident(Incident incident, StringBuilder out) {
        out.append("::error file=");
        property(incident.path(), out);
        out.append("::");
        data(Shown.line(incident.message()), out);
        out.append('\n');
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        out.append(CoverageLine.line(totals)).append('\n');
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static void data(String text, StringBuilder out) {
        out.append(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static void property(String text, StringBuilder out) {
        out.append(Shown.line(text)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace(":", "%3A")
                .replace(",", "%2C"));
    }
}
