package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into paragraphs. Blank lines always separate; a single line end separates too, unless the block is
 * prose that was wrapped at a fixed width. LF, CRLF and CR are the same.
 */
final class ParagraphSplitter {

    /** Nobody wraps prose wider or narrower than this; longer lines are whole paragraphs. */
    private static final int WIDEST_WRAP = 120;

    private static final int NARROWEST_WRAP = 50;

    private ParagraphSplitter() {}

    /**
     * A line without its blanks at both ends.
     *
     * @param indent blanks in front of it
     */
    private record Line(int start, int end, int indent) {

        /** How far to the right it goes: an indented line has room for fewer characters. */
        int width() {
            return indent + end - start;
        }
    }

    /** The spans of the paragraphs, in order, blanks at both ends left out. */
    static List<Span> split(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        boolean hasOthers = hasOtherLineEnds(text);
        int at = 0;
        while (at <= text.length()) {
            int end = hasOthers ? lineEnd(text, at) : lineFeed(text, at);
            Line line = line(text, at, end);
            if (line.start() < line.end()) {
                block.add(line);
            } else {
                addParagraphs(text, block, paragraphs);
                block.clear();
            }
            at = afterLineEnd(text, end);
        }
        addParagraphs(text, block, paragraphs);
        return paragraphs;
    }

    /** Whether lines end with anything but line feeds: those alone are found many characters at a time. */
    private static boolean hasOtherLineEnds(String text) {
        return text.indexOf('\r') >= 0
                || text.indexOf('\f') >= 0
                || text.indexOf('\u0085') >= 0
                || text.indexOf('\u2028') >= 0
                || text.indexOf('\u2029') >= 0;
    }

    private static int lineFeed(String text, int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterLineEnd(String text, int end) {
        boolean isCrLf = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return isCrLf ? end + 2 : end + 1;
    }

    static boolean isLineEnd(char c) {
        return c < 128
                ? c <= '\r' && (c == '\n' || c == '\r' || c == '\f')
                : c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static Line line(String text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, start - from);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || (c >= '\u2000' && c <= '\u200b');
    }

    private static void addParagraphs(String text, List<Line> block, List<Span> paragraphs) {
        if (block.isEmpty()) {
            return;
        }
        int width = 0;
        for (Line line : block) {
            width = Math.max(width, line.width());
        }
        boolean isWrapped = isWrappedProse(text, block, width);
        int start = block.get(0).start();
        for (int i = 1; i < block.size(); i++) {
            Line above = block.get(i - 1);
            Line line = block.get(i);
            boolean isOneParagraph = !startsItem(text, line)
                    && line.indent() <= above.indent() + 1
                    && (isWrapped ? isFull(text, above, line, width) : continuesSentence(text, above, line));
            if (!isOneParagraph) {
                paragraphs.add(new Span(start, above.end()));
                start = line.start();
            }
        }
        paragraphs.add(new Span(start, block.get(block.size() - 1).end()));
    }

    /** Prose wrapped at a width has lines that are full and yet end in the middle of a sentence. */
    private static boolean isWrappedProse(String text, List<Line> block, int width) {
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        for (int i = 1; i < block.size(); i++) {
            Line above = block.get(i - 1);
            if (isFull(text, above, block.get(i), width) && !endsSentence(text, above.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line's first word would not have fitted. */
    private static boolean isFull(String text, Line above, Line next, int width) {
        int word = next.start();
        while (word < next.end() && !isBlank(text.charAt(word))) {
            word++;
        }
        return above.width() + 1 + (word - next.start()) > width;
    }

    private static boolean continuesSentence(String text, Line above, Line next) {
        return above.end() - above.start() >= NARROWEST_WRAP / 2
                && !endsSentence(text, above.end())
                && Character.isLowerCase(text.charAt(next.start()));
    }

    private static boolean startsItem(String text, Line line) {
        return ParagraphKinds.isListItem(text, line.start(), line.end());
    }

    /** Whether the characters before {@code end} close a sentence: a full stop and the like, closing quotes ignored. */
    static boolean endsSentence(String text, int end) {
        int at = end - 1;
        while (at >= 0 && "\"'”’»)".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?:;…".indexOf(text.charAt(at)) >= 0;
    }
}
