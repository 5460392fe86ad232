package org.tradecheck.text;

import java.util.Arrays;

/**
 * The characters of a token, and what lexicons know of them. Tokens with the same characters share one word where they
 * can, so that each lexicon is asked once for a word and not wherever it stands; see {@link ByWord}.
 */
public final class Word {

    private static final Object[] NOTHING = {};

    /** So many digits are an {@code int}. */
    private static final int LONGEST_WHOLE = 9;

    private final String text;
    private final boolean isShared;
    private final long spelling;
    private final int outline;

    /** How many plain digits a numeral has; 0 of anything else. */
    private final byte digits;

    /** How many characters it has; 127 if it has more. */
    private final byte length;

    /** The value of at most nine plain digits. */
    private final int whole;

    /** Answers that fit in a bit or a few. Threads may lose each other's, as below; those that are there are right. */
    private volatile long bits;

    /** More of them. */
    private volatile long moreBits;

    /**
     * Answers by the number of who gave them. Threads may lose each other's answers, which are then asked for again: all
     * answers for one word are the same.
     */
    private Object[] known = NOTHING;

    private Word(String text, boolean isShared, long spelling) {
        this.text = text;
        this.isShared = isShared;
        this.spelling = spelling;
        this.outline = outline(text);
        this.length = (byte) Math.min(text.length(), Byte.MAX_VALUE);
        int count = 0;
        int value = 0;
        while (count < text.length() && isDigit(text.charAt(count))) {
            value = 10 * value + (text.charAt(count) - '0');
            count++;
        }
        boolean isWhole = count == text.length() && count <= Byte.MAX_VALUE;
        this.digits = isWhole ? (byte) count : 0;
        this.whole = isWhole && count <= LONGEST_WHOLE ? value : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A word to compare tokens with: mostly the very word that tokens have. */
    public static Word of(String text) {
        long spelling = Tokenizer.spelling(text);
        return spelling == 0 ? new Word(text, true, 0) : Tokenizer.plainWord(spelling);
    }

    /**
     * A word of many tokens. Its text is the one that the constants of the program share, so that comparing it with the
     * word it is costs no look at the characters.
     */
    static Word shared(String text) {
        return new Word(text.intern(), true, 0);
    }

    /**
     * A word of many tokens that has nothing but letters from A to Z, or a short numeral.
     *
     * @param spelling its characters, packed into one number, which no other word has
     */
    static Word plain(String text, long spelling) {
        return new Word(text.intern(), true, spelling);
    }

    /** A word of one token, for which remembering does not pay. */
    static Word single(String text) {
        return new Word(text, false, 0);
    }

    /** A numeral of one token, so long that no lexicon has it. */
    static Word numeral(String text) {
        Word word = single(text);
        WordBits.rememberNothing(word);
        return word;
    }

    public String text() {
        return text;
    }

    /** Its letters as one number where it was made of them; else 0. */
    long spelling() {
        return spelling;
    }

    /** Whether it has nothing but letters from A to Z, or is a short numeral of plain digits and marks. */
    public boolean isPlain() {
        return spelling != 0;
    }

    /** How many digits it has if it is a numeral of nothing but digits from 0 to 9; else 0. */
    public int digits() {
        return digits;
    }

    /** How many characters it has, which costs no look at its text; 127 if it has more. */
    public int length() {
        return length;
    }

    /** The value of one to nine plain digits; −1 of anything else. */
    public int whole() {
        return digits == 0 ? -1 : whole;
    }

    long bits() {
        return bits;
    }

    long moreBits() {
        return moreBits;
    }

    void remember(long answers) {
        bits = bits | answers;
    }

    void rememberMore(long answers) {
        moreBits = moreBits | answers;
    }

    Object[] known() {
        return known;
    }

    void remember(int number, int count, Object answer) {
        if (!isShared) {
            return;
        }
        Object[] room = known;
        if (number >= room.length) {
            room = Arrays.copyOf(room, count);
        }
        room[number] = answer;
        known = room;
    }

    /**
     * Length, first and last character: words that differ do so here nearly always. Of a constant it is one, so that a
     * word is compared with it by one number.
     */
    public static int outline(String text) {
        int length = text.length();
        return length == 0 ? 0 : outline(length, text.charAt(0), text.charAt(length - 1));
    }

    /** The outline of a text by its length, its first and its last character. */
    public static int outline(int length, char first, char last) {
        return length << 24 ^ first << 12 ^ last;
    }

    /** The outline of its text. */
    public int outline() {
        return outline;
    }

    /** One of 64 bits, which two words share by chance alone. */
    long sign() {
        return 1L << (outline * 0x9E3779B1 >>> Integer.SIZE - 6);
    }

    public boolean is(String other) {
        return text == other || outline == outline(other) && same(text, other);
    }

    public boolean is(Word other) {
        if (this == other) {
            return true;
        }
        // Plain words differ where their spellings do, and most words are plain.
        return spelling != 0 && other.spelling != 0
                ? spelling == other.spelling
                : outline == other.outline && same(text, other.text);
    }

    /**
     * Whether two texts are the same. As {@code equals} says, which compilers copy into each place that asks: here they are
     * compared in one place, for there are thousands that do, and code that is read anew for each article takes its time.
     */
    public static boolean same(String one, String other) {
        if (one == other) {
            return true;
        }
        int length = one.length();
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && is(word);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
