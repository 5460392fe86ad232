package org.tradecheck.report;

import java.nio.charset.StandardCharsets;
import org.tradecheck.check.Severity;
import org.tradecheck.json.JsonWriter;

/** reviewdog's diagnostic format, one JSON object per line; its columns count bytes of UTF-8. */
final class RdjsonReport implements ReportWriter {

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        for (Told told : report.told()) {
            if (told.isSuppressed()) {
                continue;
            }
            JsonWriter json = new JsonWriter(out, false);
            json.beginObject()
                    .member("message", told.finding().message())
                    .beginObject("location")
                    .member("path", report.path())
                    .beginObject("range");
            position("start", told.finding().at().start(), report, json);
            position("end", told.finding().at().end(), report, json);
            json.end()
                    .end()
                    .member("severity", severity(told.severity()))
                    .beginObject("source")
                    .member("name", "tradecheck")
                    .end()
                    .beginObject("code")
                    .member("value", told.finding().check().id())
                    .end()
                    .end();
            out.append('\n');
        }
    }

    private static void position(String name, int offset, ArticleReport report, JsonWriter json) {
        Positions positions = report.positions();
        String before = report.text().substring(positions.lineStart(offset), offset);
        json.beginObject(name)
                .member("line", positions.line(offset))
                .member("column", before.getBytes(StandardCharsets.UTF_8).length + 1)
                .end();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }
}
