package org.tradecheck.quantity;

import java.math.BigDecimal;

/** Fractions printed with a stroke: "1/2", "8-1/2", "8 1/2". */
final class Fractions {

    private static final Numeral NOUGHT = new Numeral(BigDecimal.ZERO, false, BigDecimal.ZERO, false);

    private final SentenceWords words;

    Fractions(SentenceWords words) {
        this.words = words;
    }

    /** Whether two numbers stand here with nothing but a stroke between them. */
    boolean isStroked(int i) {
        return words.touches(i + 1) && words.is(i + 1, "/") && words.isNumber(i + 2) && words.touches(i + 2);
    }

    /** Whether they are a fraction: less than one, of a kind that prices and amounts are printed in. */
    boolean isFraction(int i) {
        int over = words.integer(i);
        int under = words.integer(i + 2);
        if (!words.is(i + 1, "/") || !words.touches(i + 2) || over < 1 || over >= under || words.is(i + 3, "/")) {
            return false;
        }
        return switch (under) {
            case 2, 3, 4, 5, 6, 8, 10, 16, 32 -> true;
            default -> false;
        };
    }

    /** Where the fraction begins that goes on with a whole number before {@code at}; -1 if there is none. */
    int behindWhole(int at) {
        boolean hyphen = words.touches(at) && words.is(at, "-") && words.touches(at + 1);
        int over = hyphen ? at + 1 : at;
        boolean isThere = words.isPlainInteger(over) && words.touches(over + 1) && isFraction(over);
        return isThere ? over : -1;
    }

    /** What the fraction at a place is alone. */
    Numeral at(int i) {
        return onto(NOUGHT, i);
    }

    /** A whole number with the fraction at a place. */
    Numeral onto(Numeral whole, int i) {
        return whole.plus(BigDecimal.valueOf(words.integer(i)), BigDecimal.valueOf(words.integer(i + 2)));
    }
}
