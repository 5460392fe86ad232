package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tradecheck.claim.Claim;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;

/** Slips of the keyboard: how a figure is printed by mistake for another. */
public final class Slips {

    /** What a decimal point one place off or another scale word does to a value. */
    public static final List<BigDecimal> FACTORS =
            List.of(new BigDecimal("0.001"), new BigDecimal("0.1"), BigDecimal.TEN, new BigDecimal("1000"));

    private static final int THOUSANDFOLD = 3;

    private Slips() {}

    /** How plainly a slip shows. */
    public enum Slip {
        /** Two digits changed places. */
        SWAPPED,
        /** The decimal point is one place off. */
        POINT,
        /** The scale word is another. */
        SCALE,
        /** One digit is another. */
        DIGIT
    }

    /**
     * What a figure may have been before a slip.
     *
     * @param slip what happened to it
     * @param figure what was meant
     */
    public record Meant(Slip slip, Quantity figure) {

        /** What was meant, in units. */
        public BigDecimal value() {
            return figure.value();
        }
    }

    /** Everything that one slip may have made a figure of, other than the figure itself. */
    public static List<Meant> meant(Quantity figure) {
        List<Meant> meant = new ArrayList<>();
        BigDecimal number = figure.number();
        meant.add(reprinted(Slip.POINT, figure, number.movePointRight(1)));
        meant.add(reprinted(Slip.POINT, figure, number.movePointLeft(1)));
        for (int places : List.of(THOUSANDFOLD, -THOUSANDFOLD)) {
            BigDecimal multiplier = figure.multiplier().movePointRight(places);
            meant.add(new Meant(Slip.SCALE, figure.reprinted(number, multiplier)));
        }
        char[] digits = number.toPlainString().toCharArray();
        for (int i = 0; i < digits.length; i++) {
            for (int j = i + 1; j < digits.length; j++) {
                if (Character.isDigit(digits[i]) && Character.isDigit(digits[j]) && digits[i] != digits[j]) {
                    char[] swapped = digits.clone();
                    swapped[i] = digits[j];
                    swapped[j] = digits[i];
                    meant.add(reprinted(Slip.SWAPPED, figure, new BigDecimal(swapped)));
                }
            }
            for (char digit = '0'; Character.isDigit(digits[i]) && digit <= '9'; digit++) {
                if (digit != digits[i]) {
                    char[] other = digits.clone();
                    other[i] = digit;
                    meant.add(reprinted(Slip.DIGIT, figure, new BigDecimal(other)));
                }
            }
        }
        return meant;
    }

    /**
     * What a figure commits to, with one slip undone, in every way that leaves an amount.
     *
     * @param isAnyDigit whether one digit may be another, too, which fits nearly anything where few digits are printed
     */
    public static Stream<Interval> meantCores(Quantity figure, boolean isAnyDigit) {
        return meant(figure).stream()
                .filter(m -> (m.slip() != Slip.DIGIT || isAnyDigit) && m.value().signum() > 0)
                .map(m -> m.figure().core());
    }

    private static Meant reprinted(Slip slip, Quantity figure, BigDecimal number) {
        return new Meant(slip, figure.reprinted(number, figure.multiplier()));
    }

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
        return significant(claim.quantity());
    }

    /** How many digits of a figure mean something. */
    public static int significant(Quantity figure) {
        BigDecimal number = figure.number();
        return number.scale() > 0
                ? number.precision()
                : number.stripTrailingZeros().precision();
    }
}
