package org.tradecheck.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;
import org.tradecheck.text.WordBits;

/** Counts and places in an order below ten thousand, in digits or words: "four", "85th", "twenty-fifth". */
final class SmallNumbers {

    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        for (String[] fields : LexiconFile.lines(SmallNumbers.class, "small-numbers.tsv")) {
            CARDINALS.put(fields[1], Integer.valueOf(fields[0]));
            ORDINALS.put(fields[2], Integer.valueOf(fields[0]));
        }
    }

    private static final int CARDINAL = 1;
    private static final int ORDINAL = 1 << 1;

    private static final WordBits KINDS = new WordBits(2) {
        @Override
        protected int ask(String word) {
            return (CARDINALS.containsKey(word) ? CARDINAL : 0) | (ORDINALS.containsKey(word) ? ORDINAL : 0);
        }
    };

    private SmallNumbers() {}

    /**
     * A number found.
     *
     * @param end the token after it; −1 if there is none
     */
    record Found(int value, int end) {
        static final Found NONE = new Found(0, -1);

        boolean is() {
            return end >= 0;
        }
    }

    /** Whether there is a count or a part of one among some tokens. */
    static boolean isCardinalAmong(List<Token> tokens) {
        return Token.hasNumber(tokens) || (KINDS.among(tokens) & CARDINAL) != 0;
    }

    /** Whether a token may be the last of a count. */
    static boolean isCardinal(Token token) {
        return token.isNumber() || (KINDS.of(token.word()) & CARDINAL) != 0;
    }

    /** The count that starts at a token: "4", "four", "twenty-five", "1,900"; none for decimals and parts of ranges. */
    static Found cardinalAt(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return Found.NONE;
        }
        Token token = tokens.get(i);
        if (token.isNumber()) {
            int value = plain(token.word());
            return value < 0 ? Found.NONE : new Found(value, i + 1);
        }
        if ((KINDS.of(token.word()) & CARDINAL) == 0) {
            return Found.NONE;
        }
        int value = CARDINALS.getOrDefault(token.lower(), 0);
        if (value >= 20 && value % 10 == 0 && value < 100 && isHyphen(tokens, i + 1) && i + 2 < tokens.size()) {
            int unit = CARDINALS.getOrDefault(tokens.get(i + 2).lower(), 0);
            if (unit > 0 && unit < 10) {
                return new Found(value + unit, i + 3);
            }
        }
        return new Found(value, i + 1);
    }

    /** The place in an order that starts at a token: "38th", "second", "twenty-fifth". */
    static Found ordinalAt(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return Found.NONE;
        }
        Token token = tokens.get(i);
        if (token.isNumber()) {
            boolean isOrdinal = i + 1 < tokens.size() && isEnding(tokens.get(i + 1), token.end());
            int value = plain(token.word());
            return isOrdinal && value > 0 ? new Found(value, i + 2) : Found.NONE;
        }
        if (KINDS.of(token.word()) == 0) {
            return Found.NONE;
        }
        int value = ORDINALS.getOrDefault(token.lower(), 0);
        if (value > 0) {
            return new Found(value, i + 1);
        }
        int tens = CARDINALS.getOrDefault(token.lower(), 0);
        if (tens >= 20 && tens % 10 == 0 && isHyphen(tokens, i + 1) && i + 2 < tokens.size()) {
            int unit = ORDINALS.getOrDefault(tokens.get(i + 2).lower(), 0);
            return unit > 0 && unit < 10 ? new Found(tens + unit, i + 3) : Found.NONE;
        }
        return Found.NONE;
    }

    private static boolean isEnding(Token token, int at) {
        return token.start() == at && (token.is("st") || token.is("nd") || token.is("rd") || token.is("th"));
    }

    private static boolean isHyphen(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is("-");
    }

    /** Whole numbers below ten thousand, grouped by commas or not; −1 for any other numeral. */
    private static int plain(Word word) {
        if (word.digits() > 0) {
            return word.digits() <= 5 && word.whole() <= 9999 ? word.whole() : -1;
        }
        String numeral = word.text();
        if (numeral.length() > 5) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == ',' && numeral.length() - i == 4 && i > 0) {
                continue;
            }
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value > 9999 ? -1 : value;
    }
}
