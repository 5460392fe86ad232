package org.tradecheck.quantity;

import java.util.List;
import java.util.Optional;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/**
 * The words, numerals and marks of one sentence, and what each can be to a number beside it. A place before the first or
 * behind the last is none of it.
 */
final class SentenceWords {

    private static final int NUMBER = 1;
    private static final int WORD = 1 << 1;

    /** It touches the token before it. */
    private static final int GLUED = 1 << 2;

    /** A word with a capital. */
    private static final int CAPITAL = 1 << 3;

    /** A number of plain digits. */
    private static final int PLAIN = 1 << 4;

    private static final int CLASSES = 5;

    /** What a number can begin with: a numeral, one of its words, or an article in front of one. */
    private static final int MAY_BE_NUMBER = NUMBER | (Words.TRIGGER | Words.ARTICLE) << CLASSES;

    final CharSequence text;
    final List<Token> tokens;

    /** What each token is, see {@link #NUMBER}; behind it the {@link Words#CLASSES} of its word. */
    private final int[] traits;

    /** The word of each token, which is asked for most. */
    private final Word[] words;

    private Case letterCase = Case.UNKNOWN;

    private enum Case {
        UNKNOWN,
        SENTENCE,
        TITLE,
        UPPER
    }

    SentenceWords(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.traits = new int[tokens.size()];
        this.words = new Word[tokens.size()];
        int before = -1;
        for (int i = 0; i < traits.length; i++) {
            Token token = tokens.get(i);
            Word word = token.word();
            words[i] = word;
            traits[i] = traits(token, word) | (token.start() == before ? GLUED : 0);
            before = token.end();
        }
    }

    private static int traits(Token token, Word word) {
        if (token.isNumber()) {
            return word.digits() > 0 ? NUMBER | PLAIN : NUMBER;
        }
        int classes = Words.CLASSES.of(word) << CLASSES;
        if (!token.isWord()) {
            return classes;
        }
        return token.isCapital() ? classes | WORD | CAPITAL : classes | WORD;
    }

    int size() {
        return traits.length;
    }

    private boolean has(int i, int trait) {
        return i >= 0 && i < traits.length && (traits[i] & trait) != 0;
    }

    /** Whether the word or mark at a place is of a class of {@link Words}. */
    boolean isOf(int i, int wordClass) {
        return has(i, wordClass << CLASSES);
    }

    /** The first place from one on with a word or mark of a class of {@link Words}; the number of tokens if there is none. */
    int next(int from, int wordClass) {
        return nextWith(from, wordClass << CLASSES);
    }

    /** The first place from one on where a number may begin; the number of tokens if there is none. */
    int nextNumber(int from) {
        return nextWith(from, MAY_BE_NUMBER);
    }

    private int nextWith(int from, int some) {
        int i = from;
        while (i < traits.length && (traits[i] & some) == 0) {
            i++;
        }
        return i;
    }

    /** The word at a place inside the sentence, to ask lexicons about. */
    Word at(int i) {
        return words[i];
    }

    String word(int i) {
        return i >= 0 && i < words.length ? words[i].text() : "";
    }

    /** Whether a token reads so; a place where there is none reads as nothing does. */
    boolean is(int i, String word) {
        return i >= 0 && i < words.length && words[i].is(word);
    }

    boolean isNumber(int i) {
        return has(i, NUMBER);
    }

    boolean isWord(int i) {
        return has(i, WORD);
    }

    /** Whether the token touches the one before it. */
    boolean touches(int i) {
        return has(i, GLUED);
    }

    /** Characters of the token at a place inside the sentence. */
    int length(int i) {
        return tokens.get(i).length();
    }

    String raw(int i) {
        Token token = tokens.get(i);
        return text.subSequence(token.start(), token.end()).toString();
    }

    /** As printed, without the full stop of an abbreviation. */
    String bare(int i) {
        String raw = raw(i);
        return raw.length() > 1 && raw.endsWith(".") && raw.indexOf('.') == raw.length() - 1
                ? raw.substring(0, raw.length() - 1)
                : raw;
    }

    // ---- capitals ----

    boolean isCapital(int i) {
        return has(i, CAPITAL);
    }

    /** Whether no letter of the token is small. */
    boolean isUpper(int i) {
        Token token = tokens.get(i);
        for (int k = token.start(); k < token.end(); k++) {
            if (Character.isLowerCase(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital inside the sentence says that a name is meant. */
    boolean isInSentenceCase() {
        return letterCase() == Case.SENTENCE;
    }

    boolean isInCapitals() {
        return letterCase() == Case.UPPER;
    }

    private Case letterCase() {
        if (letterCase == Case.UNKNOWN) {
            letterCase = countedCase();
        }
        return letterCase;
    }

    private Case countedCase() {
        int longWords = 0;
        int capitals = 0;
        int upper = 0;
        for (int i = 0; i < traits.length; i++) {
            if (isWord(i) && length(i) > 3) {
                longWords++;
                if (isCapital(i)) {
                    capitals++;
                    if (isUpper(i)) {
                        upper++;
                    }
                }
            }
        }
        return upper * 10 > longWords * 8 && longWords > 1
                ? Case.UPPER
                : capitals * 10 > longWords * 7 && longWords > 2 ? Case.TITLE : Case.SENTENCE;
    }

    /** Whether a word has its capital because a sentence or a quotation begins with it. */
    boolean startsQuoteOrSentence(int i) {
        if (i == 0) {
            return true;
        }
        return switch (word(i - 1)) {
            case "\u201C", "\"", ":", ".", "--", "-", "?", "!", "\u2022", "*" -> true;
            default -> false;
        };
    }

    // ---- numerals ----

    boolean isPlainInteger(int i) {
        return has(i, PLAIN);
    }

    /** The value of plain digits, at most nine of them; -1 for anything else. */
    int integer(int i) {
        return has(i, PLAIN) ? words[i].whole() : -1;
    }

    /** Four digits that may be a year. */
    boolean isYear(int i) {
        int value = integer(i);
        return value >= 1500 && value <= 2199 && length(i) == 4;
    }

    // ---- words beside numbers ----

    boolean isMonth(int i) {
        return isCapital(i) && isOf(i, Words.MONTH);
    }

    /** The letters of "1st", "22nd" behind their digits. */
    boolean isOrdinalSuffix(int i) {
        if (!isWord(i) || !touches(i)) {
            return false;
        }
        return switch (word(i)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** A noun of currency, without the one that is mostly the adjective. */
    boolean isCurrencyNoun(int i) {
        return isWord(i) && isOf(i, Words.CURRENCY) && !is(i, "real");
    }

    /** Whether a unit or a currency may begin here. Numbers begin units too: "20-foot equivalent units". */
    boolean mayBeginUnit(int i) {
        return isNumber(i) || isOf(i, Words.UNIT_START);
    }

    /** The longest unit but money that is printed from a place on. */
    Optional<Lexicon.Match<UnitWord>> unitAt(int i) {
        return UnitWord.LEXICON.longestAt(tokens, i);
    }
}
