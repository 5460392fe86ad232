package org.tradecheck.report;

import org.tradecheck.json.JsonWriter;

/** One JSON object per article and line, as soon as the article is done. */
final class JsonLinesReport implements ReportWriter {

    private final Detail detail;

    JsonLinesReport(Detail detail) {
        this.detail = detail;
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        ArticleJson.write(report, new JsonWriter(out, false), true, detail);
        out.append('\n');
    }

    @Override
    public void incident(Incident incident, StringBuilder out) {
        JsonWriter json = new JsonWriter(out, false);
        json.beginObject().memberOrNull("path", incident.path()).name("id").nothing();
        json.beginArray("errors");
        ArticleJson.incident(incident, json);
        json.end().end();
        out.append('\n');
    }
}
