package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Years ahead that no words date: "in the next five years", "within three years", "over the coming decade". */
final class YearsToCome {

    private static final WordSet NEXT = WordSet.of("next", "coming");

    private static final WordSet SOME = WordSet.of("few", "couple", "of", "several", "the", "-", "to", "or");

    private static final WordSet UNITS = WordSet.of("years", "decade", "decades");

    private static final WordSet AGO = WordSet.of("ago", "earlier", "before", "old", "running");

    /** So many tokens behind a figure that is told as a fact they still say when it is. */
    private static final int REACH = 8;

    /** So many tokens count the years: "the next two to three years". */
    private static final int LONGEST_COUNT = 4;

    private YearsToCome() {}

    /**
     * Whether a sentence puts a figure into such years, whatever time the text was speaking of.
     *
     * @param isAhead whether the figure is told as no fact, so that every word of the sentence may say so
     */
    static boolean holds(Span figure, boolean isAhead, List<Token> tokens) {
        int behind = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            behind += token.start() >= figure.end() ? 1 : 0;
            boolean isNext = NEXT.has(token) && isCounted(tokens, i + 1);
            boolean isWithin = isAhead && isWithin(tokens, i);
            boolean isNear = isAhead || i <= 2 || behind > 0 && behind <= REACH;
            if (isNear && (isNext || isWithin)) {
                return true;
            }
        }
        return false;
    }

    /** "within five years", "in two or three years". */
    private static boolean isWithin(List<Token> tokens, int at) {
        boolean isIn = tokens.get(at).is("within") || tokens.get(at).is("in");
        // "in a period of two to three years"
        boolean isPeriod = at + 3 < tokens.size()
                && tokens.get(at + 2).is("period")
                && tokens.get(at + 3).is("of");
        int count = isPeriod ? at + 4 : at + 1;
        return isIn && SmallNumbers.cardinalAt(tokens, count).is() && isCounted(tokens, count);
    }

    private static boolean isCounted(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at < from + LONGEST_COUNT && !UNITS.has(tokens.get(at))) {
            SmallNumbers.Found count = SmallNumbers.cardinalAt(tokens, at);
            if (!count.is() && !SOME.has(tokens.get(at))) {
                return false;
            }
            at = count.is() ? count.end() : at + 1;
        }
        return at < tokens.size()
                && UNITS.has(tokens.get(at))
                && (at + 1 == tokens.size() || !AGO.has(tokens.get(at + 1)));
    }
}
