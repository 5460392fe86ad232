package org.tradecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.text.Span;

/** One page without scripts: the findings, and below them the article with every doubted figure marked. */
final class HtmlReport implements ReportWriter {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>tradecheck</title>
            <style>
            body { font: 16px/1.5 serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
            h1, h2, li > p:first-child, footer { font-family: sans-serif; }
            h1 { font-size: 1.2rem; border-bottom: 2px solid #222; }
            ol { padding-left: 1.5rem; }
            pre { background: #f5f5f2; padding: .5rem; overflow-x: auto; font-size: .85rem; }
            .error { color: #a00000; } .warning { color: #8a5a00; } .note { color: #00508a; }
            .copy { white-space: pre-wrap; border-left: 3px solid #ddd; padding-left: 1rem; }
            mark { background: #ffe9a8; padding: 0 .1em; } mark.error { background: #ffc9c9; }
            mark sup a { text-decoration: none; }
            </style>
            </head>
            <body>
            """;

    private final int width;
    private int number;

    HtmlReport(int width) {
        this.width = width;
    }

    @Override
    public void begin(StringBuilder out) {
        out.append(HEAD);
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        out.append("<h1>").append(Xml.escape(report.label())).append("</h1>\n<ol start=\"");
        out.append(number + 1).append("\">\n");
        List<Mark> marks = new ArrayList<>();
        for (Told told : report.told()) {
            if (!told.isSuppressed()) {
                number++;
                finding(told, report, out);
                mark(told, marks);
            }
        }
        out.append("</ol>\n<h2>The article</h2>\n<div class=\"copy\">");
        copy(report, marks, out);
        out.append("</div>\n");
    }

    private void finding(Told told, ArticleReport report, StringBuilder out) {
        Finding finding = told.finding();
        out.append("<li id=\"f").append(number).append("\"><p><strong class=\"");
        out.append(told.severity().word())
                .append("\">")
                .append(told.severity().word())
                .append("</strong> ");
        out.append(Xml.escape(finding.message())).append(" <code>");
        out.append(Xml.escape(finding.check().id())).append("</code></p>\n");
        if (told.severity() != Severity.NOTE) {
            StringBuilder text = new StringBuilder();
            new TextReport(width).finding(told, report, text);
            String detail = text.substring(text.indexOf("\n") + 1);
            out.append("<pre>").append(lines(detail)).append("</pre>\n");
        }
        out.append("</li>\n");
    }

    private static String lines(String text) {
        return Xml.escape(text).replace("&#10;", "\n");
    }

    /** A figure in the copy and the number of the finding that doubts it. */
    private record Mark(Span span, int finding, Severity severity) {}

    private void mark(Told told, List<Mark> marks) {
        marks.add(new Mark(told.finding().at(), number, told.severity()));
        told.finding().related().forEach(r -> marks.add(new Mark(r.span(), number, told.severity())));
    }

    private static void copy(ArticleReport report, List<Mark> marks, StringBuilder out) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        String text = report.text();
        int at = 0;
        for (Mark mark : sorted) {
            if (mark.span().start() >= at && mark.span().length() > 0) {
                out.append(lines(text.substring(at, mark.span().start()))).append("<mark class=\"");
                out.append(mark.severity().word())
                        .append("\">")
                        .append(lines(mark.span().of(text)));
                out.append("<sup><a href=\"#f").append(mark.finding()).append("\">");
                out.append(mark.finding()).append("</a></sup></mark>");
                at = mark.span().end();
            }
        }
        out.append(lines(text.substring(at)));
    }

    @Override
    public void incident(Incident incident, StringBuilder out) {
        out.append("<h1>").append(Xml.escape(incident.path())).append("</h1>\n<p>Not checked: ");
        out.append(Xml.escape(incident.message())).append("</p>\n");
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        out.append("<footer>").append(Xml.escape(CoverageLine.line(totals))).append("</footer>\n</body>\n</html>\n");
    }
}
