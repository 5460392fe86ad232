package org.tradecheck.series;

import java.util.List;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/** The words of a sentence as the reader of periods wants them: with possessive endings taken into the word before. */
final class PeriodWords {

    private static final Word NO_WORD = Word.of("");
    private static final Word ENDING = Word.of("'s");
    private static final Word APOSTROPHE = Word.of("'");

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
            return words.word(place);
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
            return PeriodWords.digits(word());
        }

        /** The small number in one or two digits or in letters; 0 if it is none. */
        int count() {
            int digits = digits();
            return digits > 0 && digits <= 2 ? number() : says().number();
        }

        boolean isYear() {
            return digits() == 4 && number() >= 1900 && number() <= 2100;
        }

        /** Whether no blank stands before it. */
        boolean isGlued() {
            return exists() && words.isGlued(words.tokenOf[place]);
        }

        /** Whether it is the end of what is printed before it: "$5", "1.5". */
        boolean isEndOfAmount() {
            return isGlued() && (words.is(place - 1, "$") || words.is(place - 1, ".") || words.is(place - 1, ","));
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
            return PeriodLexicon.entry(word());
        }
    }

    PeriodWords(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.printed = new Word[tokens.size()];
        this.tokenOf = new int[tokens.size()];
        for (int i = 0; i < printed.length; i++) {
            Word word = tokens.get(i).word();
            if (!isPossessiveEnding(i, word)) {
                tokenOf[size] = i;
                printed[size] = word;
                size++;
            }
        }
    }

    /** Whether a token is the "'s" of the word before it; what it says rules most out. */
    private boolean isPossessiveEnding(int i, Word word) {
        boolean mayBe = word.is(ENDING) || word.is(APOSTROPHE) && size > 0 && endsInS(printed[size - 1]);
        return mayBe && size > 0 && isGlued(i);
    }

    private static boolean endsInS(Word word) {
        return word.text().endsWith("s");
    }

    private boolean isGlued(int i) {
        return i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /** How many digits a numeral of one to four plain digits has; 0 for anything else, as no word is plain digits. */
    static int digits(Word word) {
        int digits = word.digits();
        return digits <= 4 ? digits : 0;
    }

    int size() {
        return size;
    }

    /** The number of the token that the word at a place is made of. */
    int token(int i) {
        return tokenOf[i];
    }

    /** Whether an expression of time can begin with a word or number. */
    static boolean isStart(Word word) {
        return digits(word) > 0 || PeriodLexicon.isStart(word);
    }

    /** The first place from one on with which an expression of time can begin; the number of words if there is none. */
    int nextStart(int from) {
        int i = from;
        while (i < size && !isStart(printed[i])) {
            i++;
        }
        return i;
    }

    private Word word(int i) {
        return exists(i) ? printed[i] : NO_WORD;
    }

    private boolean exists(int i) {
        return i >= 0 && i < size;
    }

    At at(int i) {
        return new At(this, i);
    }

    /** Whether the word at a place is the name of a month, whatever its case. */
    boolean isNameOfMonth(int i) {
        return PeriodLexicon.isMonth(word(i));
    }

    /** Whether the words of a year can begin at a place that go with a part of it. */
    boolean mayBeginFrame(int i) {
        Word word = word(i);
        return digits(word) == 4 || PeriodLexicon.mayBeginFrame(word);
    }

    /** Whether what stands at a place can make an expression of time of the number in front of it. */
    boolean mayFollowNumber(int i) {
        return PeriodLexicon.mayFollowNumber(word(i));
    }

    boolean is(int i, String word) {
        return word(i).is(word);
    }

    /** Whether the sentence deals its figures out to what it lists. */
    boolean isDealtOut() {
        for (int i = 0; i < size; i++) {
            if (printed[i].is("respectively")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands at a place points back to a time already named: "the month", "that quarter", "full year". */
    boolean pointsBack(int i) {
        return PeriodLexicon.isPointing(word(i).text()) && !at(i).isPossessive();
    }

    Span span(int from, int to) {
        return new Span(
                tokens.get(tokenOf[from]).start(), tokens.get(tokenOf[to - 1]).end());
    }
}
