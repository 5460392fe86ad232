package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Bare numbers for sums that a reader redoes by hand: in one scale, with at most one digit more than the copy has. */
public final class FigureFormat {

    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    private final BigDecimal multiplier;
    private final int decimals;

    /**
     * @param multiplier the scale word as a factor; the same for every number of a sum
     * @param decimals how many decimals the copy prints at most
     */
    public FigureFormat(BigDecimal multiplier, int decimals) {
        this.multiplier = multiplier;
        this.decimals = decimals;
    }

    /** A printed figure with all the digits that it has: "1.0". */
    public String printed(Quantity quantity) {
        return quantity.multiplier().compareTo(multiplier) == 0
                ? grouped(quantity.number())
                : printed(quantity.value());
    }

    /** A value with as many decimals as the copy has, or one more where it needs it: "10.91", "14.0". */
    public String printed(BigDecimal value) {
        BigDecimal scaled = value.divide(multiplier, MathContext.DECIMAL64);
        BigDecimal fine = scaled.setScale(decimals + 1, RoundingMode.HALF_UP);
        BigDecimal asInCopy = scaled.setScale(decimals, RoundingMode.HALF_UP);
        return grouped(fine.compareTo(asInCopy) == 0 ? asInCopy : fine);
    }

    /** Values between two ends: "9.51–9.53", "more than 3.2"; one number if both ends print alike. */
    public String range(Interval values) {
        boolean hasLow = values.low().isFinite();
        boolean hasHigh = values.high().isFinite();
        if (!hasLow && !hasHigh) {
            return "any value";
        }
        if (!hasHigh) {
            return (values.low().isOpen() ? "more than " : "at least ")
                    + printed(values.low().value());
        }
        if (!hasLow) {
            return (values.high().isOpen() ? "less than " : "at most ")
                    + printed(values.high().value());
        }
        String low = printed(values.low().value());
        String high = printed(values.high().value());
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 4);
        if (number.signum() < 0) {
            out.append('−');
        }
        for (int i = 0; i < whole.length(); i++) {
            boolean isGap =
                    i > 0 && (whole.length() - i) % 3 == 0 && number.abs().compareTo(THOUSAND) >= 0;
            if (isGap) {
                out.append(',');
            }
            out.append(whole.charAt(i));
        }
        return out.append(point < 0 ? "" : plain.substring(point)).toString();
    }
}
