package org.tradecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.text.Span;

/** The report for an editor: where, what clashes, the copy with each figure underlined, the sum, the question. */
final class TextReport implements ReportWriter {

    private static final int GUTTER = 5;
    private static final String INDENT = " ".repeat(GUTTER + 1);

    private final int width;
    private final Paint paint;
    private final boolean isQuiet;
    private final Detail detail;
    private final RunSettings settings;

    /** With {@code isQuiet}, notes and the count at the end are left out. */
    TextReport(int width, Paint paint, boolean isQuiet, Detail detail, RunSettings settings) {
        this.width = width;
        this.paint = paint;
        this.isQuiet = isQuiet;
        this.detail = detail;
        this.settings = settings;
    }

    /** For the findings alone, without colour. */
    TextReport(int width) {
        this(width, new Paint(false), false, Detail.FINDINGS, RunSettings.NONE);
    }

    @Override
    public void begin(StringBuilder out) {
        if (detail != Detail.FINDINGS) {
            settings.lines().forEach(line -> out.append(Shown.line(line)).append('\n'));
            out.append('\n');
        }
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        for (Told told : report.told()) {
            if (!told.isSuppressed() && !(isQuiet && told.severity() == Severity.NOTE)) {
                finding(told, report, out);
            }
        }
        notChecked(report, out);
        if (detail != Detail.FINDINGS) {
            new ExplanationText(report, this, out).write(detail);
        }
        sensitivity(report, out);
        report.revision().ifPresent(r -> revision(r, report, out));
    }

    /** What of the article was left out, and why. */
    private void notChecked(ArticleReport report, StringBuilder out) {
        for (Incident incident : report.incidents()) {
            out.append(Shown.line(report.label())).append(": not checked:\n");
            detail('!', incident.message(), out);
        }
        if (!report.incidents().isEmpty()) {
            out.append('\n');
        }
    }

    /** What is new, gone and changed since the previous version. */
    private static void revision(Revision revision, ArticleReport report, StringBuilder out) {
        String since = " since " + Shown.line(revision.previous()) + ": ";
        for (Told told : revision.added()) {
            out.append(place(report, told.finding().at())).append(": new").append(since);
            told(told, out);
        }
        for (Told told : revision.gone()) {
            out.append(Shown.line(report.label())).append(": gone").append(since);
            told(told, out);
        }
        for (Revision.Changed changed : revision.changed()) {
            out.append(place(report, changed.span())).append(": changed").append(since);
            out.append(Shown.line(changed.was())).append(" is now ");
            out.append(Shown.line(changed.span().of(report.text()))).append('\n');
        }
        int changes = revision.added().size()
                + revision.gone().size()
                + revision.changed().size();
        out.append(changes == 0 ? "nothing is different" + since.substring(0, since.length() - 2) + "\n\n" : "\n");
    }

    private static void told(Told told, StringBuilder out) {
        out.append(Shown.line(told.finding().message())).append(" [");
        out.append(told.finding().check().id()).append("]\n");
    }

    /** Which slips of the pen would have been noticed, figure by figure. */
    private static void sensitivity(ArticleReport report, StringBuilder out) {
        int free = 0;
        for (Sensitivity figure : report.sensitivity()) {
            free += figure.isFree() ? 1 : 0;
            String quote = Shown.line(figure.span().of(report.text()));
            out.append(place(report, figure.span()))
                    .append(": ")
                    .append(quote)
                    .append(": ")
                    .append(figure.tried().size() - figure.missed().size())
                    .append(" of ")
                    .append(figure.tried().size())
                    .append(" slips would be noticed");
            if (!figure.missed().isEmpty()) {
                out.append(", not: ").append(String.join(", ", figure.missed()));
            }
            out.append('\n');
        }
        if (!report.sensitivity().isEmpty()) {
            out.append("self-test: ")
                    .append(free)
                    .append(" of ")
                    .append(report.sensitivity().size())
                    .append(" figures float free: nothing in the article would show that they are wrong\n\n");
        }
    }

    /** One finding: where, what, the copy, the sum, the question. */
    void finding(Told told, ArticleReport report, StringBuilder out) {
        Finding finding = told.finding();
        out.append(paint.place(place(report, finding.at())))
                .append(": ")
                .append(paint.severity(told.severity()))
                .append(": ")
                .append(paint.message(Shown.line(finding.message())))
                .append(" [")
                .append(finding.check().id())
                .append("]\n");
        if (told.severity() != Severity.NOTE) {
            copy(finding, report, told.severity(), out);
            finding.workings().forEach(w -> detail('=', w, out));
            finding.implied().forEach(i -> detail('=', i.text(), out));
            finding.repairs().forEach(r -> detail('=', r.text(), out));
            detail('?', finding.question(), out);
            out.append('\n');
        }
    }

    static String place(ArticleReport report, Span at) {
        return Shown.line(report.label())
                + ':'
                + report.positions().line(at.start())
                + ':'
                + report.positions().column(at.start());
    }

    private void copy(Finding finding, ArticleReport report, Severity severity, StringBuilder out) {
        List<Span> figures = new ArrayList<>();
        figures.add(finding.at());
        finding.related().forEach(r -> figures.add(r.span()));
        for (Excerpt.Row row : new Excerpt(report, width - GUTTER - 3).rows(figures)) {
            String number = row.number() > 0 ? String.valueOf(row.number()) : "";
            out.append(" ".repeat(Math.max(0, GUTTER - number.length())))
                    .append(number)
                    .append(" | ")
                    .append(row.shown())
                    .append('\n');
            if (!row.marks().isEmpty()) {
                out.append(INDENT)
                        .append("| ")
                        .append(paint.marks(severity, row.marks()))
                        .append('\n');
            }
        }
    }

    /** A line of its own below the copy, wrapped. */
    void detail(char sign, String text, StringBuilder out) {
        if (text.isEmpty()) {
            return;
        }
        out.append(INDENT).append(sign);
        int column = INDENT.length() + 1;
        for (String word : Shown.line(text).split(" ", -1)) {
            int columns = Shown.columns(word);
            if (column + 1 + columns > width && column > INDENT.length() + 1) {
                out.append('\n').append(INDENT).append(' ');
                column = INDENT.length() + 1;
            }
            out.append(' ').append(word);
            column += 1 + columns;
        }
        out.append('\n');
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        if (!isQuiet) {
            out.append(CoverageLine.line(totals));
            if (!settings.files().isEmpty()) {
                out.append("; settings from ").append(Shown.line(Printed.list(settings.files())));
            }
            out.append('\n');
        }
    }
}
