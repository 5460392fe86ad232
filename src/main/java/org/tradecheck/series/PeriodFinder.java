package org.tradecheck.series;

import java.util.List;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/** Finds every mention of a time in a sentence. */
public final class PeriodFinder {

    private PeriodFinder() {}

    /** The mentions in the order of the text; none overlaps another. */
    public static List<PeriodExpression> find(CharSequence text, Sentence sentence) {
        return find(text, sentence.tokens());
    }

    /** The mentions among these tokens of a text. */
    public static List<PeriodExpression> find(CharSequence text, List<Token> tokens) {
        return find(text, tokens, tokens.size());
    }

    /** The mentions that begin among the first {@code reach} of these tokens. */
    public static List<PeriodExpression> find(CharSequence text, List<Token> tokens, int reach) {
        if (!mayNameTime(tokens)) {
            return List.of();
        }
        return new PeriodParser(new PeriodWords(text, tokens)).startingWithin(reach);
    }

    /** Whether there is a word or a number without which no time can be named; cheap, for most sentences have none. */
    private static boolean mayNameTime(List<Token> tokens) {
        return PeriodLexicon.hasCue(tokens) || Token.hasNumber(tokens) && hasYear(tokens);
    }

    private static boolean hasYear(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isYear(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day of the calendar may be named among some tokens: a month, or digits as in "2025-10-16". */
    public static boolean mayNameDay(List<Token> tokens) {
        if (PeriodLexicon.hasMonth(tokens)) {
            return true;
        }
        int end = Token.hasNumber(tokens) ? tokens.size() - 1 : 0;
        for (int i = 0; i < end; i++) {
            if (tokens.get(i).isNumber() && tokens.get(i + 1).is("-")) {
                return true;
            }
        }
        return false;
    }

    /** The month in which the marketing year of what a word names begins: 10 for "cocoa"; 0 if it names no crop. */
    public static int seasonOf(Token crop) {
        return FiscalYears.isAnyCrop(crop.lower()) ? 0 : FiscalYears.seasonOf(crop.lower());
    }

    /** Whether a mention may begin with a token. */
    public static boolean isStart(Token token) {
        return PeriodWords.isStart(token.word());
    }

    /** Four characters, of which not all need to be digits. */
    private static boolean isYear(Token token) {
        if (!token.isNumber() || token.length() < 4) {
            return false;
        }
        String numeral = token.lower();
        return numeral.length() == 4 && (numeral.charAt(0) == '1' || numeral.charAt(0) == '2');
    }
}
