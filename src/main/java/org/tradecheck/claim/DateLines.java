package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Token;

/** The words before a story that say where and when it was written. */
final class DateLines {

    /** The most words and marks that name a place. */
    static final int LONGEST_PLACE = 9;

    /** What parts a day from the story that it belongs to. */
    private static final WordSet MARKS = WordSet.of("-", "--", "(", ":", "/", ".");

    private DateLines() {}

    /** Where the story begins: the offset behind the date of a date line, 0 if the words begin with none. */
    static int end(String text, List<Token> tokens, List<PeriodExpression> mentions) {
        for (PeriodExpression mention : mentions) {
            boolean isDay = mention.form() == PeriodExpression.Form.DAY
                    && mention.resolve(PeriodContext.NONE).isDay();
            if (isDay) {
                int first = indexAt(tokens, mention.span().start());
                int next = indexAt(tokens, mention.span().end());
                return isDateLine(text, tokens, first, next) ? mention.span().end() : 0;
            }
        }
        return 0;
    }

    /** The first token at or after an offset. */
    static int indexAt(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * "WELLINGTON, March 3 -", "SEOUL, June 11 (Agency) --", "New Delhi, April 15", "Lima, 10 July 2025. Exports rose", "OSLO
     * (May 20, 2026) –": a place, the day, and what parts them from the story. The years of a life, "Kim (January 6, 1924 –
     * August 18, 2009)", are none.
     */
    static boolean isDateLine(String text, List<Token> tokens, int first, int next) {
        if (first == 0 || first > LONGEST_PLACE || !isPlace(text, tokens, first)) {
            return false;
        }
        boolean isBracketed = tokens.get(first - 1).is("(");
        if (isBracketed && (next >= tokens.size() || !tokens.get(next).is(")"))) {
            return false;
        }
        int mark = isBracketed ? next + 1 : next;
        return mark >= tokens.size() || MARKS.has(tokens.get(mark));
    }

    private static boolean isPlace(String text, List<Token> tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (!mayNamePlace(text, tokens.get(i))) {
                return false;
            }
        }
        Token last = tokens.get(end - 1);
        return last.is(",") || last.is(".") || last.is("(") || end <= 3;
    }

    /** Whether a word or mark may be part of the place in a date line. */
    static boolean mayNamePlace(String text, Token token) {
        boolean isName = token.isWord() && !Character.isLowerCase(text.charAt(token.start()));
        boolean isParticle = token.is("de") || token.is("of") || token.is("and");
        return isName
                || isParticle
                || token.is(",")
                || token.is(".")
                || token.is("-")
                || token.is("/")
                || token.is("(");
    }
}
