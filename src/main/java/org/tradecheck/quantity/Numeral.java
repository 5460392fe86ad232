package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.tradecheck.text.ByWord;
import org.tradecheck.text.Word;

/**
 * The number that printed digits say.
 *
 * @param value its scale is the number of printed decimals
 * @param isGrouped whether marks group its digits
 * @param step the unit of its last place where that is not a power of ten ("1½"); zero otherwise
 * @param isAmbiguous whether its one comma or point could as well be of the other kind
 */
record Numeral(BigDecimal value, boolean isGrouped, BigDecimal step, boolean isAmbiguous) {

    /** More digits than this are not read. */
    static final int MOST_DIGITS = 30;

    /** So many digits are a {@code long}. */
    private static final int LONGEST_LONG = 18;

    /** Which mark divides off decimals in an article. */
    enum DecimalMark {
        POINT,
        COMMA,
        /** The article prints both ways. */
        EITHER
    }

    private static final Known POINT = new Known(DecimalMark.POINT);
    private static final Known COMMA = new Known(DecimalMark.COMMA);
    private static final Known EITHER = new Known(DecimalMark.EITHER);

    /** The numerals of articles with one kind of mark, remembered with their words. */
    private static final class Known extends ByWord<Optional<Numeral>> {

        private final DecimalMark mark;

        Known(DecimalMark mark) {
            this.mark = mark;
        }

        @Override
        protected Optional<Numeral> ask(String printed) {
            return Numeral.of(printed, mark);
        }
    }

    /** Reads a numeral as the tokenizer cuts it; empty if it has too many digits. */
    static Optional<Numeral> of(Word printed, DecimalMark mark) {
        return switch (mark) {
            case POINT -> POINT.of(printed);
            case COMMA -> COMMA.of(printed);
            case EITHER -> EITHER.of(printed);
        };
    }

    /** As {@link #of(Word, DecimalMark)}, of the characters alone. */
    static Optional<Numeral> of(String printed, DecimalMark mark) {
        if (printed.length() <= 9 && isPlain(printed)) {
            return Optional.of(new Numeral(BigDecimal.valueOf(Long.parseLong(printed)), false, BigDecimal.ZERO, false));
        }
        BigDecimal fraction = BigDecimal.ZERO;
        int end = printed.length();
        if (end > 0 && printed.charAt(end - 1) > 127 && !Character.isDigit(printed.codePointBefore(end))) {
            fraction = vulgar(printed.charAt(end - 1));
            end--;
        }
        int commas = 0;
        int points = 0;
        int lastMark = -1;
        StringBuilder digits = new StringBuilder(end);
        boolean isGrouped = false;
        int afterMark = 0;
        int i = 0;
        while (i < end) {
            int c = printed.codePointAt(i);
            int size = Character.charCount(c);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
                afterMark++;
            } else if (c == ',') {
                commas++;
                lastMark = digits.length();
                afterMark = 0;
            } else if (c == '.' || c == 0xB7) {
                points++;
                lastMark = digits.length();
                afterMark = 0;
            } else {
                isGrouped = true;
            }
            i += size;
        }
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (digits.isEmpty()) {
            return Optional.of(new Numeral(fraction, false, step(fraction), false));
        }
        boolean decimals = false;
        boolean ambiguous = false;
        if (commas > 0 && points > 0) {
            decimals = true;
            isGrouped = true;
        } else if (commas + points == 1) {
            boolean mayGroup =
                    afterMark == 3 && lastMark >= 1 && lastMark <= 3 && digits.charAt(0) != '0' && !isGrouped;
            if (!mayGroup) {
                decimals = true;
            } else {
                DecimalMark own = commas == 1 ? DecimalMark.COMMA : DecimalMark.POINT;
                decimals = mark == own || (mark == DecimalMark.EITHER && own == DecimalMark.POINT);
                ambiguous = mark == DecimalMark.EITHER;
                isGrouped = !decimals;
            }
        } else {
            isGrouped |= commas + points > 1;
        }
        int places = decimals ? digits.length() - lastMark : 0;
        BigDecimal value = digits.length() <= LONGEST_LONG
                ? BigDecimal.valueOf(Long.parseLong(digits, 0, digits.length(), 10), places)
                : new BigDecimal(new BigInteger(digits.toString()), places);
        return Optional.of(new Numeral(
                fraction.signum() == 0 ? value : value.add(fraction), isGrouped, step(fraction), ambiguous));
    }

    /** The numeral with a fraction printed after it, as in "8-1/2". */
    Numeral plus(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal fraction = numerator.divide(denominator, new MathContext(6));
        return new Numeral(value.add(fraction), isGrouped, step(fraction), isAmbiguous);
    }

    /** "1½" is nearer to 1.5 than to 1.4 or 1.6, and "1¼" than to 1.2 or 1.3. */
    private static BigDecimal step(BigDecimal fraction) {
        if (fraction.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return fraction.compareTo(new BigDecimal("0.5")) == 0 ? new BigDecimal("0.1") : new BigDecimal("0.05");
    }

    private static boolean isPlain(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !printed.isEmpty();
    }

    private static BigDecimal vulgar(char c) {
        return switch (c) {
            case '\u00BC' -> new BigDecimal("0.25");
            case '\u00BD' -> new BigDecimal("0.5");
            case '\u00BE' -> new BigDecimal("0.75");
            case '\u2150' -> new BigDecimal("0.142857");
            case '\u2151' -> new BigDecimal("0.111111");
            case '\u2152' -> new BigDecimal("0.1");
            case '\u2153' -> new BigDecimal("0.333333");
            case '\u2154' -> new BigDecimal("0.666667");
            case '\u2155' -> new BigDecimal("0.2");
            case '\u2156' -> new BigDecimal("0.4");
            case '\u2157' -> new BigDecimal("0.6");
            case '\u2158' -> new BigDecimal("0.8");
            case '\u2159' -> new BigDecimal("0.166667");
            case '\u215A' -> new BigDecimal("0.833333");
            case '\u215B' -> new BigDecimal("0.125");
            case '\u215C' -> new BigDecimal("0.375");
            case '\u215D' -> new BigDecimal("0.625");
            case '\u215E' -> new BigDecimal("0.875");
            default -> BigDecimal.ZERO;
        };
    }
}
