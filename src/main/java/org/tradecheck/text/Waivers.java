package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The waivers in a text. They are no part of the story: in the text that is read, blanks stand in their place.
 */
final class Waivers {

    static final String MARK = "tradecheck:ignore";

    /** So many of one text are honoured; what more there are let nothing pass. */
    private static final int MOST = 1000;

    private static final int LONGEST = 1000;
    private static final List<String> OPENERS =
            List.of("<!--", "[//]: # (", "[//]: # \"", "/*", "//", "#", "%", "(", "[");
    private static final List<String> CLOSERS = List.of("-->", "*/", ")", "]", "\"");

    private final List<Waiver> found = new ArrayList<>();

    private Waivers() {}

    static Waivers in(String text) {
        Waivers waivers = new Waivers();
        int at = text.indexOf(MARK);
        while (at >= 0) {
            int end = end(text, at);
            int start = start(text, at);
            waivers.add(text.substring(at + MARK.length(), end), new Span(start, end));
            at = text.indexOf(MARK, end);
        }
        return waivers;
    }

    /** Where the comment begins that the mark opens. */
    private static int start(String text, int mark) {
        int at = blanksBefore(text, mark);
        for (String opener : OPENERS) {
            if (text.startsWith(opener, at - opener.length())) {
                return at - opener.length();
            }
        }
        return mark;
    }

    private static int blanksBefore(String text, int from) {
        int at = from;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    /** The end of the comment or of the line. */
    private static int end(String text, int mark) {
        boolean isComment = text.startsWith("<!--", Math.max(0, blanksBefore(text, mark) - 4));
        int close = isComment ? text.indexOf("-->", mark) : -1;
        if (close >= 0 && close - mark < LONGEST) {
            return close + "-->".length();
        }
        int at = mark;
        while (at < text.length() && !ParagraphSplitter.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void add(String words, Span at) {
        String clean = words.strip();
        for (String closer : CLOSERS) {
            if (clean.endsWith(closer)) {
                clean = clean.substring(0, clean.length() - closer.length()).strip();
                break;
            }
        }
        int end = 0;
        while (end < clean.length() && isOfName(clean.charAt(end))) {
            end++;
        }
        boolean isName =
                end == clean.length() || ParagraphSplitter.isBlank(clean.charAt(end)) || clean.charAt(end) == ':';
        String check = isName ? clean.substring(0, end) : "";
        String reason = clean.substring(check.length());
        while (!reason.isEmpty()
                && (ParagraphSplitter.isBlank(reason.charAt(0)) || ":–—-".indexOf(reason.charAt(0)) >= 0)) {
            reason = reason.substring(1);
        }
        found.add(new Waiver(check, reason.strip(), at, Span.NONE));
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** The text with blanks for the waivers; line ends and positions stay. */
    String masked(String text) {
        if (found.isEmpty()) {
            return text;
        }
        char[] masked = text.toCharArray();
        for (Waiver waiver : found) {
            for (int i = waiver.at().start(); i < waiver.at().end(); i++) {
                masked[i] = ParagraphSplitter.isLineEnd(masked[i]) ? masked[i] : ' ';
            }
        }
        return new String(masked);
    }

    /**
     * The waivers with the paragraphs that they are for: the one on whose line they stand, else the next.
     *
     * @param text in which they were found
     */
    List<Waiver> of(String text, List<Span> paragraphs) {
        List<Waiver> all = new ArrayList<>();
        int next = 0;
        for (Waiver waiver : found) {
            int start = waiver.at().start();
            while (next < paragraphs.size() && paragraphs.get(next).start() < start) {
                next++;
            }
            boolean isBeside = next > 0 && paragraphs.get(next - 1).end() > lineStart(text, start);
            int own = isBeside ? next - 1 : next;
            if (all.size() < MOST && own < paragraphs.size()) {
                all.add(new Waiver(waiver.check(), waiver.reason(), waiver.at(), paragraphs.get(own)));
            }
        }
        return List.copyOf(all);
    }

    private static int lineStart(String text, int from) {
        int at = from;
        while (at > 0 && !ParagraphSplitter.isLineEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
