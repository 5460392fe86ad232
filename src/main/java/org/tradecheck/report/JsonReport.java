package org.tradecheck.report;

import org.tradecheck.check.Severity;
import org.tradecheck.json.JsonWriter;

/** The whole run as one JSON object. */
final class JsonReport implements ReportWriter {

    /** The layout's name and version; {@code docs/json.md} and the schema describe it. */
    static final String SCHEMA = "tradecheck/report/1";

    private final Formats.Look look;
    private final StringBuilder articles = new StringBuilder();
    private final JsonWriter list = new JsonWriter(articles, true, 1).beginArray();

    JsonReport(Formats.Look look) {
        this.look = look;
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        ArticleJson.write(report, list, false, look.detail());
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        list.end();
        JsonWriter json = new JsonWriter(out, true);
        json.beginObject().member("schema", SCHEMA);
        json.beginObject("tool")
                .member("name", "tradecheck")
                .member("version", look.version())
                .end();
        json.member("status", totals.status()).member("exitCode", totals.exitCode());
        if (look.isJudged()) {
            settings(json, look.settings());
        }
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

    private static void settings(JsonWriter json, RunSettings settings) {
        json.beginObject("settings")
                .member("files", settings.files())
                .member("failOn", settings.failOn())
                .member("select", settings.selected())
                .member("ignore", settings.ignored())
                .member("severity", settings.severities())
                .memberOrNull("baseline", settings.baseline())
                .end();
    }
}
