package org.tradecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;

/** The copy behind a gutter, with every figure of a finding underlined. */
final class Excerpt {

    /** So much of a sentence is shown before the first and after the last figure. */
    private static final int BEFORE = 45;

    private static final int AFTER = 40;

    /** A stretch without figures that is longer than this is left out. */
    private static final int LONGEST_GAP = 150;

    private static final String ELLIPSIS = "… ";

    private final ArticleReport report;
    private final String text;
    private final int width;

    Excerpt(ArticleReport report, int width) {
        this.report = report;
        this.text = report.text();
        this.width = width;
    }

    /**
     * A line of the excerpt.
     *
     * @param number the line in the file; 0 if the line continues the one above
     * @param shown the copy
     * @param marks blanks and {@code ^} below it; empty if nothing is underlined
     * @param underlined the same for each character of the copy, however wide it is
     */
    record Row(int number, String shown, String marks, String underlined) {}

    /** The rows that show these figures, in the order of the text. */
    List<Row> rows(List<Span> figures) {
        List<Row> rows = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        Span groupWindow = Span.NONE;
        for (Span figure :
                figures.stream().filter(f -> f.length() > 0).sorted().distinct().toList()) {
            Span window = window(figure);
            if (!group.isEmpty() && isNear(groupWindow, window, figure)) {
                groupWindow = groupWindow.union(window);
            } else {
                addRows(groupWindow, group, rows);
                group.clear();
                groupWindow = window;
            }
            group.add(figure);
        }
        addRows(groupWindow, group, rows);
        return rows;
    }

    private boolean isNear(Span shown, Span window, Span figure) {
        return report.positions().line(shown.start()) == report.positions().line(figure.start())
                && window.start() <= shown.end() + LONGEST_GAP - BEFORE - AFTER;
    }

    /** The part of the figure's sentence that is shown with it. */
    private Span window(Span figure) {
        Span sentence = sentence(figure);
        int from = Math.max(sentence.start(), figure.start() - BEFORE);
        while (from > sentence.start() && from < figure.start() && !isBlank(from - 1)) {
            from++;
        }
        int to = Math.min(sentence.end(), figure.end() + AFTER);
        while (to < sentence.end() && to > figure.end() && !isBlank(to)) {
            to--;
        }
        return new Span(Math.min(from, figure.start()), Math.max(to, figure.end()));
    }

    private Span sentence(Span figure) {
        for (Sentence sentence : report.reading().article().sentences()) {
            if (sentence.span().contains(figure)) {
                return sentence.span();
            }
        }
        return figure;
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0';
    }

    private void addRows(Span window, List<Span> figures, List<Row> rows) {
        if (figures.isEmpty()) {
            return;
        }
        Span sentence = sentence(figures.get(0));
        StringBuilder shown = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        if (window.start() > sentence.start()) {
            shown.append(ELLIPSIS);
            marks.append("  ");
        }
        int number = report.positions().line(window.start());
        int lastBlank = -1;
        for (int i = window.start(); i < window.end(); ) {
            int c = text.codePointAt(i);
            int from = shown.length();
            Shown.append(shown, text, i, c);
            char mark = isUnderlined(i, figures) ? '^' : ' ';
            marks.append(String.valueOf(mark).repeat(shown.length() - from));
            i += Character.charCount(c);
            if (shown.charAt(from) == ' ') {
                lastBlank = from;
            }
            if (Shown.columns(shown.toString()) > width) {
                int cut = lastBlank > 0 ? lastBlank : from;
                int next = lastBlank > 0 ? lastBlank + 1 : from;
                rows.add(row(number, shown.substring(0, cut), marks.substring(0, cut)));
                shown.delete(0, next);
                marks.delete(0, next);
                number = 0;
                lastBlank = shown.lastIndexOf(" ");
            }
        }
        boolean isCut = window.end() < sentence(figures.get(figures.size() - 1)).end();
        if (isCut && Shown.columns(shown.toString()) + 2 <= width) {
            shown.append(" …");
        }
        rows.add(row(number, shown.toString(), marks.toString()));
    }

    private static boolean isUnderlined(int at, List<Span> figures) {
        for (Span figure : figures) {
            if (figure.start() <= at && at < figure.end()) {
                return true;
            }
        }
        return false;
    }

    /** Marks stand below what they mark on a screen, where some characters take two columns and some none. */
    private static Row row(int number, String shown, String marks) {
        StringBuilder below = new StringBuilder();
        for (int i = 0; i < shown.length() && i < marks.length(); ) {
            int c = shown.codePointAt(i);
            below.append(String.valueOf(marks.charAt(i)).repeat(Shown.columns(c)));
            i += Character.charCount(c);
        }
        return new Row(number, shown, below.toString().stripTrailing(), marks);
    }
}
