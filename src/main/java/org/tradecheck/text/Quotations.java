package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody is quoted in a paragraph. A quotation that runs over several paragraphs is opened anew at each of them
 * and closed once, so an open one ends with its paragraph.
 */
final class Quotations {

    private final List<Span> quoted;
    private int next;

    private static final String OPENING = "“„«‘";

    private Quotations(List<Span> quoted) {
        this.quoted = quoted;
    }

    private static final Quotations NONE = new Quotations(List.of());

    /** Those of a paragraph, given its tokens. */
    static Quotations in(String text, Span paragraph, Tokens tokens) {
        if (!tokens.marks(text).hasQuote()) {
            return NONE;
        }
        List<Span> quoted = new ArrayList<>();
        int open = -1;
        char closing = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (open < 0) {
                closing = mayOpen(text.charAt(i)) ? closingOf(text, i, paragraph.start()) : 0;
                open = closing == 0 ? -1 : i;
            } else if (text.charAt(i) == closing && !isApostrophe(text, i)) {
                quoted.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0 && closing != '’') {
            quoted.add(new Span(open, paragraph.end()));
        }
        return new Quotations(quoted);
    }

    /** Whether a quotation may begin with a mark. */
    static boolean mayOpen(char c) {
        return c == '"' || c > 127 && OPENING.indexOf(c) >= 0;
    }

    /** The mark that will close the quotation opened here; 0 if none is opened. */
    private static char closingOf(String text, int at, int paragraphStart) {
        boolean isAfterGap = at == paragraphStart
                || Character.isWhitespace(text.charAt(at - 1))
                || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
        return switch (text.charAt(at)) {
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '"' -> isAfterGap ? '"' : 0;
            case '‘' -> isAfterGap ? '’' : 0;
            default -> 0;
        };
    }

    /** An apostrophe inside or at the end of a word closes nothing. */
    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’'
                && (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))
                        || text.charAt(at - 1) == 's');
    }

    /** Whether most of a sentence is quoted. Sentences are asked for in order. */
    boolean holdMostOf(Span sentence) {
        while (next < quoted.size() && quoted.get(next).end() <= sentence.start()) {
            next++;
        }
        int length = 0;
        for (int i = next; i < quoted.size() && quoted.get(i).start() < sentence.end(); i++) {
            Span span = quoted.get(i);
            length += Math.min(span.end(), sentence.end()) - Math.max(span.start(), sentence.start());
        }
        return length * 2 > sentence.length();
    }
}
