package org.tradecheck.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/** The words of a sentence as the reader of periods wants them: with possessive endings taken into the word before. */
final class PeriodWords {

    private static final org.tradecheck.text.Word NO_WORD = org.tradecheck.text.Word.of("");

    /** What stands where there is no word. */
    private static final Word NONE =
            new Word(NO_WORD, -1, 0, 0, 0, false, false, false, false, PeriodLexicon.Entry.NOTHING);

    private static final WordBits IS_START = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return PeriodLexicon.isStart(word) ? 1 : 0;
        }
    };

    private final CharSequence text;
    private final List<Token> tokens;
    private final @Nullable Word[] words;

    /** The words themselves, which are asked far more often than what else is known of them. */
    private final org.tradecheck.text.Word[] printed;

    /** Which token each word is; a possessive ending has none of its own. */
    private final int[] tokenOf;

    private int size;

    /**
     * One word, number or symbol.
     *
     * @param number its value if it is one to four plain digits, else −1
     * @param digits how many digits it has, 0 if it is no plain number
     * @param isGlued whether no blank stands before it
     * @param isPossessive whether "'s" follows
     * @param isCapital whether it begins with a capital letter
     * @param isShouted whether its second letter is a capital too
     * @param says what the lexicon knows of it; nothing of numerals
     */
    record Word(
            org.tradecheck.text.Word word,
            int number,
            int digits,
            int start,
            int end,
            boolean isGlued,
            boolean isPossessive,
            boolean isCapital,
            boolean isShouted,
            PeriodLexicon.Entry says) {

        String text() {
            return word.text();
        }

        boolean is(String other) {
            return word.is(other);
        }

        boolean isYear() {
            return digits == 4 && number >= 1900 && number <= 2100;
        }
    }

    PeriodWords(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.words = new Word[tokens.size()];
        this.printed = new org.tradecheck.text.Word[tokens.size()];
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

    private Word word(int index) {
        int i = tokenOf[index];
        Token token = tokens.get(i);
        int next = index + 1 < size ? tokenOf[index + 1] : tokens.size();
        int digits = digits(token);
        boolean isCapital = token.isCapital();
        boolean isShouted =
                isCapital && token.end() - token.start() > 1 && Character.isUpperCase(text.charAt(token.start() + 1));
        return new Word(
                token.word(),
                digits == 0 ? -1 : token.word().whole(),
                digits,
                token.start(),
                token.end(),
                isGlued(i),
                next > i + 1,
                isCapital,
                isShouted,
                token.isNumber() ? PeriodLexicon.Entry.NOTHING : PeriodLexicon.entry(token.word()));
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
        return IS_START.isAny(token.word());
    }

    /** Whether an expression of time can begin with the word at a place. */
    boolean isStart(int i) {
        Token token = tokens.get(tokenOf[i]);
        return token.isNumber() ? digits(token) > 0 : isStart(token);
    }

    /** The word at a place; one with empty text where there is none. */
    Word at(int i) {
        if (i < 0 || i >= size) {
            return NONE;
        }
        Word word = words[i];
        if (word == null) {
            word = word(i);
            words[i] = word;
        }
        return word;
    }

    boolean is(int i, String word) {
        return i >= 0 && i < size ? printed[i].is(word) : word.isEmpty();
    }

    Span span(int from, int to) {
        return new Span(at(from).start, at(to - 1).end);
    }
}
