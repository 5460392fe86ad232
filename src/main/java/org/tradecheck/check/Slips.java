package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.claim.Claim;

/** Slips of the keyboard: how a figure is printed by mistake for another. */
public final class Slips {

    /** What a decimal point one place off or another scale word does to a value. */
    public static final List<BigDecimal> FACTORS =
            List.of(new BigDecimal("0.001"), new BigDecimal("0.1"), BigDecimal.TEN, new BigDecimal("1000"));

    private Slips() {}

    /** Whether one figure turns into the other by one digit, by two swapped digits, or by its scale or decimal point. */
    public static boolean isOneSlip(Claim a, Claim b) {
        if (!a.quantity().unit().equals(b.quantity().unit())) {
            return false;
        }
        return isScaleSlip(Sums.middle(a), Sums.middle(b)) || isDigitSlip(a, b);
    }

    /** Whether two values have the same digits and differ by a power of ten. */
    public static boolean isScaleSlip(BigDecimal a, BigDecimal b) {
        return a.signum() > 0
                && a.compareTo(b) != 0
                && a.stripTrailingZeros()
                        .unscaledValue()
                        .equals(b.stripTrailingZeros().unscaledValue());
    }

    private static boolean isDigitSlip(Claim a, Claim b) {
        boolean isOneScale = a.quantity().multiplier().compareTo(b.quantity().multiplier()) == 0;
        boolean isOneForm =
                a.quantity().number().scale() == b.quantity().number().scale();
        String x = digits(a);
        String y = digits(b);
        if (!isOneScale || !isOneForm || x.length() != y.length() || x.equals(y)) {
            return false;
        }
        int first = 0;
        while (x.charAt(first) == y.charAt(first)) {
            first++;
        }
        int last = x.length() - 1;
        while (x.charAt(last) == y.charAt(last)) {
            last--;
        }
        boolean isSubstituted = first == last;
        boolean isSwapped = x.charAt(first) == y.charAt(last)
                && x.charAt(last) == y.charAt(first)
                && x.regionMatches(first + 1, y, first + 1, last - first - 1);
        return isSubstituted || isSwapped;
    }

    private static String digits(Claim claim) {
        return claim.quantity().number().toPlainString().replace(".", "");
    }

    /** How many digits of a figure mean something. */
    public static int significant(Claim claim) {
        BigDecimal number = claim.quantity().number();
        return number.scale() > 0
                ? number.precision()
                : number.stripTrailingZeros().precision();
    }
}
