package org.tradecheck.report;

import org.tradecheck.check.Finding;
import org.tradecheck.json.JsonWriter;
import org.tradecheck.text.Span;

/** One finding as a JSON object. */
final class FindingJson {

    private FindingJson() {}

    static void write(Told told, ArticleReport report, JsonWriter json) {
        Finding finding = told.finding();
        json.beginObject()
                .member("check", finding.check().id())
                .member("severity", told.severity().word())
                .member("verdict", finding.verdict().word())
                .member("message", finding.message());
        json.beginArray("claims");
        finding.claims().forEach(c -> json.value("c" + c));
        json.end().beginObject("at");
        position(finding.at(), report, json);
        json.end().beginArray("related");
        for (Finding.Related related : finding.related()) {
            json.beginObject();
            claim(related.claim(), json);
            position(related.span(), report, json);
            json.memberOrNull("label", related.label()).end();
        }
        json.end().member("workings", finding.workings()).beginArray("implied");
        for (Finding.Implied implied : finding.implied()) {
            json.beginObject();
            claim(implied.claim(), json);
            ArticleJson.interval(json, implied.values(), "low", "high");
            json.memberOrNull("text", implied.text()).end();
        }
        json.end().beginArray("repairs");
        for (Finding.Repair repair : finding.repairs()) {
            json.beginObject();
            claim(repair.claim(), json);
            json.member("printed", repair.printed())
                    .member("replacement", repair.replacement())
                    .memberOrNull("text", repair.text())
                    .end();
        }
        json.end()
                .memberOrNull("question", finding.question())
                .member("fingerprint", told.fingerprint())
                .member("suppressed", told.isSuppressed())
                .end();
    }

    private static void claim(int number, JsonWriter json) {
        json.name("claim");
        if (number > 0) {
            json.value("c" + number);
        } else {
            json.nothing();
        }
    }

    private static void position(Span span, ArticleReport report, JsonWriter json) {
        Positions positions = report.positions();
        json.member("start", positions.codePoint(span.start()))
                .member("end", positions.codePoint(span.end()))
                .member("line", positions.line(span.start()))
                .member("column", positions.column(span.start()));
    }
}
