package org.tradecheck.series;

import java.util.List;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/** The words of a sentence as the reader of periods wants them: with possessive endings taken into the word before. */
final class PeriodWords {

    private static final Word NO_WORD = Word.of("");

    private final CharSequence text;
    private final List<Token> tokens;

    /** The words themselves, which are asked far more often than what else is known of them. */
    private final Word[] printed;

    /** Which token each word is; a possessive ending has none of its own. */
    private final int[] tokenOf;

    private int size;

    /** One word, number or symbol; one with empty text where there is none. */
    record At(PeriodWords words, int place) {

        String text() {
            return word().text();
        }

        boolean is(String other) {
            return word().is(other);
        }

        private Word word() {
            return exists() ? words.printed[place] : NO_WORD;
        }

        private boolean exists() {
            return words.exists(place);
        }

        private Token token() {
            return words.tokens.get(words.tokenOf[place]);
        }

        /** Its value if it is one to four plain digits, else −1. */
        int number() {
            return digits() == 0 ? -1 : word().whole();
        }

        /** How many digits it has, 0 if it is no plain number. */
        int digits() {
            return exists() ? PeriodWords.digits(token()) : 0;
        }

        boolean isYear() {
            return digits() == 4 && number() >= 1900 && number() <= 2100;
        }

        /** Whether no blank stands before it. */
        boolean isGlued() {
            return exists() && words.isGlued(words.tokenOf[place]);
        }

        /** Whether "'s" follows. */
        boolean isPossessive() {
            int next = place + 1 < words.size ? words.tokenOf[place + 1] : words.tokens.size();
            return exists() && next > words.tokenOf[place] + 1;
        }

        /** Whether it begins with a capital letter. */
        boolean isCapital() {
            return exists() && token().isCapital();
        }

        /** Whether its second letter is a capital too. */
        boolean isShouted() {
            return isCapital() && token().length() > 1 && Character.isUpperCase(words.text.charAt(token().start() + 1));
        }

        /** What the lexicon knows of it; nothing of numerals. */
        PeriodLexicon.Entry says() {
            return exists() && !token().isNumber() ? PeriodLexicon.entry(word()) : PeriodLexicon.Entry.NOTHING;
        }
    }

    PeriodWords(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.printed = new Word[tokens.size()];
        this.tokenOf = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (!isPossessiveEnding(i)) {
                tokenOf[size] = i;
                printed[size] = tokens.get(i).word();
                size++;
            }
        }
    }

    /** Whether a token is the "'s" of the word before it. */
    private boolean isPossessiveEnding(int i) {
        if (size == 0 || i >= tokens.size() || !isGlued(i)) {
            return false;
        }
        Token token = tokens.get(i);
        return token.is("'s")
                || (token.is("'") && tokens.get(tokenOf[size - 1]).lower().endsWith("s"));
    }

    private boolean isGlued(int i) {
        return i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /** How many digits a numeral of one to four plain digits has; 0 for anything else. */
    static int digits(Token token) {
        int digits = token.isNumber() ? token.word().digits() : 0;
        return digits <= 4 ? digits : 0;
    }

    int size() {
        return size;
    }

    /** The number of the token that the word at a place is made of. */
    int token(int i) {
        return tokenOf[i];
    }

    /** Whether an expression of time can begin with a token that is no number. */
    static boolean isStart(Token token) {
        return PeriodLexicon.isStart(token.word());
    }

    /** Whether an expression of time can begin with the word at a place. */
    boolean isStart(int i) {
        Token token = tokens.get(tokenOf[i]);
        return token.isNumber() ? digits(token) > 0 : isStart(token);
    }

    private boolean exists(int i) {
        return i >= 0 && i < size;
    }

    At at(int i) {
        return new At(this, i);
    }

    /** Whether the word at a place is the name of a month, whatever its case. */
    boolean isNameOfMonth(int i) {
        return exists(i) && !tokens.get(tokenOf[i]).isNumber() && PeriodLexicon.isMonth(printed[i]);
    }

    /** Whether the words of a year can begin at a place that go with a part of it. */
    boolean mayBeginFrame(int i) {
        if (!exists(i)) {
            return false;
        }
        Token token = tokens.get(tokenOf[i]);
        return token.isNumber() ? digits(token) == 4 : PeriodLexicon.mayBeginFrame(token.word());
    }

    /** Whether what stands at a place can make an expression of time of the number in front of it. */
    boolean mayFollowNumber(int i) {
        return exists(i) && !tokens.get(tokenOf[i]).isNumber() && PeriodLexicon.mayFollowNumber(printed[i]);
    }

    boolean is(int i, String word) {
        return exists(i) ? printed[i].is(word) : word.isEmpty();
    }

    Span span(int from, int to) {
        return new Span(
                tokens.get(tokenOf[from]).start(), tokens.get(tokenOf[to - 1]).end());
    }
}
