package org.tradecheck.report;

import java.util.ArrayList;
import java.util.Comparator;
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
            body { font: 16px/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
            h1, h2, ol, footer { font-family: system-ui, sans-serif; }
            h1 { font-size: 1.2rem; border-bottom: 2px solid #222; overflow-wrap: anywhere; }
            h2 { font-size: 1.05rem; margin-top: 2rem; }
            ol { padding-left: 2rem; font-size: .95rem; }
            li { margin-bottom: 1.25rem; }
            li > p, summary { margin: 0; }
            code { font-size: .8rem; color: #555; white-space: nowrap; }
            pre { background: #f5f5f2; padding: .5rem .75rem; margin: .4rem 0; white-space: pre-wrap; font-size: .85rem; }
            pre i { color: #888; font-style: normal; user-select: none; }
            .sum { margin: .1rem 0; padding-left: 1.2rem; text-indent: -1.2rem; }
            .ask { margin: .3rem 0; font-weight: 600; }
            .error { color: #a00000; } .warning { color: #8a5a00; } .note { color: #00508a; }
            .copy { white-space: pre-wrap; border-left: 3px solid #ddd; padding-left: 1rem; overflow-wrap: anywhere; }
            mark { color: inherit; padding: 0 .1em; background: #ffe9a8; }
            mark.error, mark.warning, mark.note { color: inherit; }
            mark.error { background: #ffc9c9; } mark.note { background: #d6e9f8; }
            mark sup { line-height: 0; } mark sup a { text-decoration: none; padding: 0 .1em; }
            footer { border-top: 1px solid #ccc; margin-top: 2rem; padding-top: .5rem; font-size: .9rem; }
            @media print { body { margin: 0; max-width: none; } details > * { display: block; } }
            </style>
            </head>
            <body>
            """;

    private static final int GUTTER = 4;
    private static final int MARGIN = 12;
    private static final int NARROWEST = 30;

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
        out.append("<h1>").append(Xml.escape(report.label())).append("</h1>\n");
        List<Told> shown = report.told().stream().filter(t -> !t.isSuppressed()).toList();
        List<Mark> marks = new ArrayList<>();
        if (shown.isEmpty()) {
            out.append("<p>Nothing found.</p>\n");
        } else {
            out.append("<ol start=\"").append(number + 1).append("\">\n");
            for (Told told : shown) {
                number++;
                finding(told, report, out);
                mark(told, marks);
            }
            out.append("</ol>\n");
        }
        for (Incident incident : report.incidents()) {
            out.append("<p>Not checked: ")
                    .append(Xml.escape(incident.message()))
                    .append("</p>\n");
        }
        out.append("<h2>The article</h2>\n<div class=\"copy\">");
        copy(report, marks, out);
        out.append("</div>\n");
    }

    /** What a note has to say beyond its first line is folded away. */
    private void finding(Told told, ArticleReport report, StringBuilder out) {
        Finding finding = told.finding();
        boolean isNote = told.severity() == Severity.NOTE;
        out.append("<li id=\"f").append(number).append("\">");
        out.append(isNote ? "<details><summary>" : "<p>").append("<strong class=\"");
        out.append(told.severity().word())
                .append("\">")
                .append(told.severity().word())
                .append("</strong> ");
        out.append(Xml.escape(finding.message())).append(" <code>");
        out.append(Xml.escape(finding.check().id())).append("</code>");
        out.append(isNote ? "</summary>\n" : "</p>\n");
        excerpt(finding, report, told.severity(), out);
        finding.workings().forEach(w -> line("sum", "= " + w, out));
        finding.implied().forEach(i -> line("sum", "= " + i.text(), out));
        finding.repairs().forEach(r -> line("sum", "= " + r.text(), out));
        if (!finding.question().isEmpty()) {
            line("ask", finding.question(), out);
        }
        out.append(isNote ? "</details></li>\n" : "</li>\n");
    }

    private static void line(String kind, String text, StringBuilder out) {
        out.append("<p class=\"").append(kind).append("\">");
        out.append(Xml.escape(Shown.line(text))).append("</p>\n");
    }

    /** The lines of the copy with every figure marked. */
    private void excerpt(Finding finding, ArticleReport report, Severity severity, StringBuilder out) {
        List<Span> figures = new ArrayList<>();
        figures.add(finding.at());
        finding.related().forEach(r -> figures.add(r.span()));
        List<Excerpt.Row> rows = new Excerpt(report, Math.max(NARROWEST, width - MARGIN)).rows(figures);
        if (rows.isEmpty()) {
            return;
        }
        out.append("<pre>");
        for (Excerpt.Row row : rows) {
            String line = row.number() > 0 ? String.valueOf(row.number()) : "";
            out.append("<i>").append(" ".repeat(Math.max(0, GUTTER - line.length())));
            out.append(line).append("  </i>");
            marked(row, severity, out);
            out.append('\n');
        }
        out.setLength(out.length() - 1);
        out.append("</pre>\n");
    }

    private static void marked(Excerpt.Row row, Severity severity, StringBuilder out) {
        String shown = row.shown();
        int at = 0;
        while (at < shown.length()) {
            boolean isMarked = isMarked(row, at);
            int end = at;
            while (end < shown.length() && isMarked(row, end) == isMarked) {
                end++;
            }
            String part = Xml.escape(shown.substring(at, end));
            if (isMarked) {
                out.append("<mark class=\"").append(severity.word()).append("\">");
                out.append(part).append("</mark>");
            } else {
                out.append(part);
            }
            at = end;
        }
    }

    private static boolean isMarked(Excerpt.Row row, int at) {
        return at < row.underlined().length() && row.underlined().charAt(at) == '^';
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
        sorted.sort(Comparator.comparing(Mark::span).thenComparing(Mark::finding));
        String text = report.text();
        int at = 0;
        for (int i = 0; i < sorted.size(); ) {
            Mark mark = sorted.get(i);
            int next = i + 1;
            while (next < sorted.size() && sorted.get(next).span().equals(mark.span())) {
                next++;
            }
            if (mark.span().start() >= at && mark.span().length() > 0) {
                out.append(lines(text.substring(at, mark.span().start()))).append("<mark class=\"");
                out.append(mark.severity().word())
                        .append("\">")
                        .append(lines(mark.span().of(text)))
                        .append("<sup>");
                sorted.subList(i, next).stream()
                        .map(Mark::finding)
                        .distinct()
                        .forEach(f -> out.append("<a href=\"#f")
                                .append(f)
                                .append("\">")
                                .append(f)
                                .append("</a> "));
                out.setLength(out.length() - 1);
                out.append("</sup></mark>");
                at = mark.span().end();
            }
            i = next;
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
