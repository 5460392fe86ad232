package org.tradecheck.reference;

import java.math.BigDecimal;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Period;

/**
 * One published value.
 *
 * @param series what it is a value of
 * @param period whole months that it covers
 * @param value in units: 4200000000, or 61.2 for percent
 * @param step to what it is rounded, a power of ten in the same units
 * @param status how final it is
 * @param isFloor whether it was stated as "over" the value
 * @param isSuspect whether the gate for reference data doubts it; it then contradicts nothing
 */
public record Observation(
        SeriesKey series,
        Period period,
        BigDecimal value,
        BigDecimal step,
        Finality status,
        boolean isFloor,
        boolean isSuspect) {

    /** How final a published value is. */
    public enum Finality {
        FINAL,
        PRELIMINARY,
        ESTIMATE,
        /** Expected or planned when published; not compared with statements of fact. */
        FORECAST
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Every value that is published as this one. */
    public Interval range() {
        BigDecimal half = step.multiply(HALF);
        return isFloor
                ? new Interval(Bound.closed(value.subtract(half)), Bound.closed(value.multiply(new BigDecimal("1.1"))))
                : Interval.closed(value.subtract(half), value.add(half));
    }

    Observation suspected() {
        return new Observation(series, period, value, step, status, isFloor, true);
    }
}
