package org.tradecheck.text;

import java.util.List;

/**
 * A word, a printed numeral or a symbol.
 *
 * @param start offset of the first character in the article, in UTF-16 units
 * @param end offset after the last character
 * @param kind what it is
 * @param isCapital whether it is a word that begins with a capital letter
 * @param word its characters in lower case with typographic apostrophes and dashes made plain; numerals as printed
 */
public record Token(int start, int end, Kind kind, boolean isCapital, Word word) {

    /** What a token is. */
    public enum Kind {
        /** Letters, with inner apostrophes, full stops of abbreviations ("u.s.") but no hyphens. */
        WORD,
        /** Digits with their inner grouping and decimal marks, as printed: "1,409.6", "4 200", "2,34,567". */
        NUMBER,
        /** Any other single character that is not blank: "$", "%", "(", "-", ",". */
        SYMBOL
    }

    /** Its characters in lower case with typographic apostrophes and dashes made plain; numerals as printed. */
    public String lower() {
        return word.text();
    }

    /** The same token as if other characters stood in its place. */
    public Token reading(String lower) {
        return new Token(start, end, kind, isCapital, Word.single(lower));
    }

    public Span span() {
        return new Span(start, end);
    }

    /** How many characters it takes in the text. */
    public int length() {
        return end - start;
    }

    public boolean is(String word) {
        return this.word.is(word);
    }

    public boolean is(Word word) {
        return this.word.is(word);
    }

    /** Whether there is a printed numeral among these. */
    public static boolean hasNumber(List<Token> tokens) {
        return Tokens.of(tokens).hasNumber();
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }
}
