package org.tradecheck.report;

import org.tradecheck.check.Severity;
import org.tradecheck.json.JsonWriter;

/** GitLab's code quality report: one JSON array. */
final class GitlabReport implements ReportWriter {

    private final StringBuilder all = new StringBuilder();
    private final JsonWriter json = new JsonWriter(all, true).beginArray();

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        for (Told told : report.told()) {
            if (!told.isSuppressed()) {
                json.beginObject()
                        .member("description", told.finding().message())
                        .member("check_name", told.finding().check().id())
                        .member("fingerprint", told.fingerprint())
                        .member("severity", severity(told.severity()))
                        .beginObject("location")
                        .member("path", report.path())
                        .beginObject("lines")
                        .member(
                                "begin",
                                report.positions().line(told.finding().at().start()))
                        .end()
                        .end()
                        .end();
            }
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case NOTE -> "info";
        };
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        json.end();
        out.append(all).append('\n');
    }
}
