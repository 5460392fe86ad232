package org.tradecheck.series;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/** The words of a sentence as the reader of periods wants them: with possessive endings taken into the word before. */
final class PeriodWords {

    /** What stands where there is no word. */
    private static final Word NONE = new Word("", -1, 0, 0, 0, false, false, false, false, false);

    private static final WordBits IS_START = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return PeriodLexicon.isStart(word) ? 1 : 0;
        }
    };

    private final List<Word> words;

    /**
     * One word, number or symbol.
     *
     * @param number its value if it is one to four plain digits, else −1
     * @param digits how many digits it has, 0 if it is no plain number
     * @param isGlued whether no blank stands before it
     * @param isPossessive whether "'s" follows
     * @param isCapital whether it begins with a capital letter
     * @param isShouted whether its second letter is a capital too
     * @param isStart whether an expression of time can begin with it
     */
    record Word(
            String text,
            int number,
            int digits,
            int start,
            int end,
            boolean isGlued,
            boolean isPossessive,
            boolean isCapital,
            boolean isShouted,
            boolean isStart) {

        boolean is(String word) {
            return text.equals(word);
        }

        boolean isYear() {
            return digits == 4 && number >= 1900 && number <= 2100;
        }

        private Word possessive() {
            return new Word(text, number, digits, start, end, isGlued, true, isCapital, isShouted, isStart);
        }
    }

    PeriodWords(CharSequence text, List<Token> tokens) {
        words = new ArrayList<>(tokens.size());
        int lastEnd = -1;
        for (Token token : tokens) {
            boolean isGlued = token.start() == lastEnd;
            lastEnd = token.end();
            if (isGlued && !words.isEmpty() && isPossessive(token, words.get(words.size() - 1))) {
                words.set(words.size() - 1, words.get(words.size() - 1).possessive());
            } else {
                words.add(word(text, token, isGlued));
            }
        }
    }

    private static boolean isPossessive(Token token, Word before) {
        return token.is("'s") || (token.is("'") && before.text().endsWith("s"));
    }

    private static Word word(CharSequence text, Token token, boolean isGlued) {
        String lower = token.lower();
        int digits = token.isNumber() && lower.length() <= 4 ? lower.length() : 0;
        int number = 0;
        for (int i = 0; i < digits; i++) {
            char c = lower.charAt(i);
            if (c < '0' || c > '9') {
                digits = 0;
            }
            number = 10 * number + (c - '0');
        }
        boolean isCapital = token.isWord() && Character.isUpperCase(text.charAt(token.start()));
        boolean isShouted =
                isCapital && token.end() - token.start() > 1 && Character.isUpperCase(text.charAt(token.start() + 1));
        return new Word(
                lower,
                digits == 0 ? -1 : number,
                digits,
                token.start(),
                token.end(),
                isGlued,
                false,
                isCapital,
                isShouted,
                digits > 0 || IS_START.isAny(token.word()));
    }

    int size() {
        return words.size();
    }

    /** The word at a place; one with empty text where there is none. */
    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NONE;
    }

    boolean is(int i, String word) {
        return at(i).text.equals(word);
    }

    Span span(int from, int to) {
        return new Span(at(from).start, at(to - 1).end);
    }
}
