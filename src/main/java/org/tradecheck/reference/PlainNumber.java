package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as data files write them: ASCII digits, a point, perhaps a sign and a small exponent. */
final class PlainNumber {

    private static final int MAX_DIGITS = 30;
    private static final int MAX_EXPONENT = 30;

    private PlainNumber() {}

    /** The number, its scale being the decimals written; empty if it is none. */
    static Optional<BigDecimal> parse(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        boolean hasPoint = false;
        int exponentAt = -1;
        for (int i = at; i < text.length() && exponentAt < 0; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !hasPoint) {
                hasPoint = true;
            } else if ((c == 'e' || c == 'E') && digits > 0) {
                exponentAt = i;
            } else {
                return Optional.empty();
            }
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return Optional.empty();
        }
        String mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
        BigDecimal number = new BigDecimal(mantissa);
        return exponentAt < 0
                ? Optional.of(number)
                : exponent(text.substring(exponentAt + 1)).map(number::scaleByPowerOfTen);
    }

    private static Optional<Integer> exponent(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > 2) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            value = 10 * value + (c - '0');
        }
        return value > MAX_EXPONENT ? Optional.empty() : Optional.of(text.startsWith("-") ? -value : value);
    }
}
