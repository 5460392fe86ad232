package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** Every value that a printed number may stand for: from low to high, each end closed, open or missing. */
public record Interval(Bound low, Bound high) {

    /** Every number. */
    public static final Interval ALL = new Interval(Bound.NONE, Bound.NONE);

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(Bound.closed(low), Bound.closed(high));
    }

    public static Interval exactly(BigDecimal value) {
        return closed(value, value);
    }

    public boolean contains(BigDecimal value) {
        return isAboveLow(value) && isBelowHigh(value);
    }

    /** Whether some value lies in both. */
    public boolean meets(Interval other) {
        return isOrdered(low, other.high) && isOrdered(other.low, high);
    }

    public boolean isEmpty() {
        return !isOrdered(low, high);
    }

    /** The values in both; may be empty. */
    public Interval intersect(Interval other) {
        return new Interval(higherLow(low, other.low), lowerHigh(high, other.high));
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        Bound newLow = low.isFinite() && other.low.isFinite()
                ? (higherLow(low, other.low).equals(low) ? other.low : low)
                : Bound.NONE;
        Bound newHigh = high.isFinite() && other.high.isFinite()
                ? (lowerHigh(high, other.high).equals(high) ? other.high : high)
                : Bound.NONE;
        return new Interval(newLow, newHigh);
    }

    /** Both ends times a positive factor. */
    public Interval times(BigDecimal factor) {
        return new Interval(scaled(low, factor), scaled(high, factor));
    }

    /** Every sum of a value here and a value there. */
    public Interval plus(Interval other) {
        return new Interval(sum(low, other.low), sum(high, other.high));
    }

    /** Every difference of a value here and a value there. */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** Every quotient of a positive value here and a positive value there. */
    public Interval over(Interval other) {
        boolean hasLow =
                low.isFinite() && other.high.isFinite() && other.high.value().signum() > 0;
        boolean hasHigh =
                high.isFinite() && other.low.isFinite() && other.low.value().signum() > 0;
        return new Interval(
                Bound.closed(hasLow ? low.value().divide(other.high.value(), MathContext.DECIMAL64) : BigDecimal.ZERO),
                hasHigh ? Bound.closed(high.value().divide(other.low.value(), MathContext.DECIMAL64)) : Bound.NONE);
    }

    public Interval negate() {
        return new Interval(
                new Bound(high.value().negate(), high.type()),
                new Bound(low.value().negate(), low.type()));
    }

    private boolean isAboveLow(BigDecimal value) {
        int order = value.compareTo(low.value());
        return !low.isFinite() || order > 0 || (order == 0 && !low.isOpen());
    }

    private boolean isBelowHigh(BigDecimal value) {
        int order = value.compareTo(high.value());
        return !high.isFinite() || order < 0 || (order == 0 && !high.isOpen());
    }

    private static boolean isOrdered(Bound low, Bound high) {
        if (!low.isFinite() || !high.isFinite()) {
            return true;
        }
        int order = low.value().compareTo(high.value());
        return order < 0 || (order == 0 && !low.isOpen() && !high.isOpen());
    }

    private static Bound higherLow(Bound a, Bound b) {
        if (!a.isFinite() || !b.isFinite()) {
            return a.isFinite() ? a : b;
        }
        int order = a.value().compareTo(b.value());
        return order > 0 || (order == 0 && a.isOpen()) ? a : b;
    }

    private static Bound lowerHigh(Bound a, Bound b) {
        if (!a.isFinite() || !b.isFinite()) {
            return a.isFinite() ? a : b;
        }
        int order = a.value().compareTo(b.value());
        return order < 0 || (order == 0 && a.isOpen()) ? a : b;
    }

    private static Bound scaled(Bound bound, BigDecimal factor) {
        return new Bound(bound.value().multiply(factor), bound.type());
    }

    private static Bound sum(Bound a, Bound b) {
        if (!a.isFinite() || !b.isFinite()) {
            return Bound.NONE;
        }
        BigDecimal value = a.value().add(b.value());
        return a.isOpen() || b.isOpen() ? Bound.open(value) : Bound.closed(value);
    }

    /** Whether it is closed at both ends, holds something, and is no wider than this part of its larger end. */
    public boolean isWithin(BigDecimal part) {
        if (isEmpty() || !low.isFinite() || !high.isFinite()) {
            return false;
        }
        BigDecimal width = high.value().subtract(low.value());
        BigDecimal size = high.value().abs().max(low.value().abs());
        return width.compareTo(size.multiply(part)) <= 0;
    }
}
