package org.tradecheck.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.json.JsonWriter;
import org.tradecheck.text.Span;

/** SARIF 2.1.0, for code scanning and editors. */
final class SarifReport implements ReportWriter {

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private final String version;
    private final StringBuilder results = new StringBuilder();
    private final JsonWriter list = new JsonWriter(results, true, 3).beginArray();
    private final Map<String, CheckInfo> rules = new LinkedHashMap<>();

    SarifReport(String version) {
        this.version = version;
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        for (Told told : report.told()) {
            result(told, report);
        }
    }

    private void result(Told told, ArticleReport report) {
        Finding finding = told.finding();
        rules.putIfAbsent(finding.check().id(), finding.check());
        list.beginObject()
                .member("ruleId", finding.check().id())
                .member("level", told.severity().word());
        message(finding.message());
        list.beginArray("locations");
        location(finding.at(), "", report);
        list.end();
        if (!finding.related().isEmpty()) {
            list.beginArray("relatedLocations");
            finding.related().forEach(r -> location(r.span(), r.label(), report));
            list.end();
        }
        list.beginObject("partialFingerprints")
                .member("tradecheck/v1", told.fingerprint())
                .end();
        if (told.isSuppressed()) {
            list.beginArray("suppressions")
                    .beginObject()
                    .member("kind", "external")
                    .end()
                    .end();
        }
        list.end();
    }

    /** Brackets in plain messages are links. */
    private void message(String text) {
        list.beginObject("message")
                .member("text", text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"))
                .end();
    }

    private void location(Span span, String label, ArticleReport report) {
        Positions positions = report.positions();
        list.beginObject();
        if (!label.isEmpty()) {
            message(label);
        }
        list.beginObject("physicalLocation")
                .beginObject("artifactLocation")
                .member("uri", uri(report.path()))
                .end()
                .beginObject("region")
                .member("startLine", positions.line(span.start()))
                .member("startColumn", positions.column(span.start()))
                .member("endLine", positions.line(span.end()))
                .member("endColumn", positions.column(span.end()))
                .beginObject("snippet")
                .member("text", span.of(report.text()))
                .end()
                .end()
                .end()
                .end();
    }

    /** A path as a URI: everything but the plainest characters is percent-encoded. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return out.toString();
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        list.end();
        JsonWriter json = new JsonWriter(out, true);
        json.beginObject()
                .member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .member("version", "2.1.0")
                .beginArray("runs")
                .beginObject()
                .beginObject("tool")
                .beginObject("driver")
                .member("name", "tradecheck")
                .member("version", version)
                .beginArray("rules");
        rules.values().forEach(rule -> rule(rule, json));
        json.end().end().end().member("columnKind", "unicodeCodePoints");
        json.raw("results", results);
        json.beginArray("invocations")
                .beginObject()
                .member("executionSuccessful", totals.exitCode() < 2)
                .member("exitCode", totals.exitCode())
                .beginArray("toolExecutionNotifications");
        for (Incident incident : totals.incidents()) {
            json.beginObject()
                    .member("level", "error")
                    .beginObject("message")
                    .member("text", incident.path() + ": " + incident.message())
                    .end()
                    .end();
        }
        json.end().end().end().end().end().end();
        out.append('\n');
    }

    private static void rule(CheckInfo rule, JsonWriter json) {
        json.beginObject()
                .member("id", rule.id())
                .beginObject("shortDescription")
                .member("text", rule.title())
                .end()
                .beginObject("fullDescription")
                .member("text", rule.description().strip())
                .end()
                .beginObject("defaultConfiguration")
                .member("level", level(rule.severity()))
                .end()
                .end();
    }

    private static String level(Severity severity) {
        return severity.word();
    }
}
