package org.tradecheck.report;

import org.tradecheck.check.Severity;
import org.tradecheck.json.JsonWriter;

/** The whole run as one JSON object. */
final class JsonReport implements ReportWriter {

    /** The layout's name and version; {@code docs/json.md} and the schema describe it. */
    static final String SCHEMA = "tradecheck/report/1";

    private final String version;
    private final StringBuilder articles = new StringBuilder();
    private final JsonWriter list = new JsonWriter(articles, true, 1).beginArray();

    JsonReport(String version) {
        this.version = version;
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        ArticleJson.write(report, list, false);
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        list.end();
        JsonWriter json = new JsonWriter(out, true);
        json.beginObject().member("schema", SCHEMA);
        json.beginObject("tool")
                .member("name", "tradecheck")
                .member("version", version)
                .end();
        json.member("status", totals.status()).member("exitCode", totals.exitCode());
        json.raw("articles", articles);
        json.beginObject("summary");
        for (Severity severity : Severity.values()) {
            json.member(severity.word(), totals.count(severity));
        }
        json.member("suppressed", totals.suppressed())
                .member("notCovered", totals.notCovered())
                .end();
        json.beginArray("errors");
        totals.incidents().forEach(i -> ArticleJson.incident(i, json));
        json.end().end();
        out.append('\n');
    }
}
