package org.tradecheck.quantity;

import java.math.BigDecimal;
import org.tradecheck.text.Token;

/** A number of a sentence while it is being read. */
final class Draft {

    /** What is known of its unit. */
    enum Need {
        /** The unit is printed, or there can be none. */
        NOTHING,
        /** A scale is printed and the unit is left out: "1.94 billion". */
        UNIT,
        /** Only the digits are printed: "181.23", "2.454". */
        ALL
    }

    /** How it is said, as far as its intervals depend on it. */
    enum Form {
        DIGITS,
        SHARE,
        MULTIPLE,
        FALL,
        FOLD,
        VAGUE,
        EXACT
    }

    /** Index of its first token, with sign and currency. */
    int first;
    /** Index after its last token. */
    int last;
    /** Index of the first token of the numeral itself. */
    int numeral;

    int start;
    int end;
    Kind kind = Kind.OTHER;
    Unit unit = Unit.NONE;
    BigDecimal number = BigDecimal.ZERO;
    BigDecimal upper = BigDecimal.ZERO;
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal step = BigDecimal.ZERO;
    Hedge hedge = Hedge.EXACT;
    Need need = Need.NOTHING;
    Form form = Form.DIGITS;
    /** A scale word or letter is printed. */
    boolean isScaled;
    /** Marks group its digits. */
    boolean isGrouped;
    /** Said in words. */
    boolean isSpelled;
    /** Both ends of a range are in it. */
    boolean isRange;
    /** Nothing says what it counts. */
    boolean isGuess;
    /** A currency is printed before the number. */
    boolean isSigned;

    boolean isAmount() {
        return switch (kind) {
            case MONEY, MASS, VOLUME, ENERGY, LENGTH, COUNT, PERCENT, PERCENTAGE_POINT, BASIS_POINT -> true;
            case OTHER -> need != Need.NOTHING || unit.isStated();
            default -> false;
        };
    }

    /** The unit is printed with it, or was found. */
    boolean hasUnit() {
        return need == Need.NOTHING && unit.isStated();
    }

    /** Says where in the text it stands, from its first and last token. A full stop behind a unit ends the sentence. */
    void position(SentenceWords words) {
        Token behind = words.tokens.get(last - 1);
        boolean isStopped = behind.isWord()
                && words.text.charAt(behind.end() - 1) == '.'
                && behind.lower().indexOf('.') < 0;
        start = words.tokens.get(first).start();
        end = isStopped ? behind.end() - 1 : behind.end();
    }

    /** It counts what the words around it name. */
    void count() {
        kind = Kind.COUNT;
        unit = Unit.COUNT;
        need = Need.NOTHING;
    }

    /** Whether neither of two numbers is more than so many times the other, whatever their signs. */
    static boolean isNear(BigDecimal a, BigDecimal b, BigDecimal times) {
        BigDecimal x = a.abs();
        BigDecimal y = b.abs();
        return x.compareTo(y.multiply(times)) <= 0 && y.compareTo(x.multiply(times)) <= 0;
    }

    boolean isInteger() {
        return number.scale() <= 0;
    }
}
