package org.tradecheck.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tradecheck.quantity.Unit;

/** Writes amounts the way a newsroom prints them. */
final class Amounts {

    private static final String[] WORDS = {"", " thousand", " million", " billion", " trillion"};
    private static final int GROUP = 3;

    private Amounts() {}

    /** "$44.6 billion", "6.3 billion EUR", "61.2%": at most four significant digits. */
    static String print(BigDecimal value, Unit unit) {
        return print(value, unit, 4);
    }

    /** The same with a number of significant digits. */
    static String print(BigDecimal value, Unit unit, int significant) {
        if (unit.equals(Unit.PERCENT)) {
            return plain(value.round(new MathContext(significant, RoundingMode.HALF_UP))) + "%";
        }
        BigDecimal rounded = value.round(new MathContext(significant, RoundingMode.HALF_UP));
        int magnitude = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        int word = Math.max(0, Math.min(WORDS.length - 1, magnitude / GROUP));
        if (word == 1) {
            word = 0;
        }
        String digits = plain(rounded.abs().scaleByPowerOfTen(-GROUP * word));
        String sign = rounded.signum() < 0 ? "−" : "";
        return unit.code().equals("USD")
                ? sign + "$" + digits + WORDS[word]
                : sign + digits + WORDS[word] + (unit.isStated() ? " " + unit.code() : "");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
