package org.tradecheck.quantity;

import java.math.BigDecimal;
import org.tradecheck.text.Span;

/**
 * "About $4.2 billion": a printed number with all that belongs to it.
 *
 * @param span position of number, scale and unit, without the hedge
 * @param kind what it measures
 * @param number the printed digits; its scale is the number of printed decimals; the lower end of a range
 * @param upper the upper end of a range; equal to {@code number} otherwise
 * @param multiplier the scale word as a factor: 1000000000 for "billion", 1 for none
 * @param unit what it is counted in
 * @param hedge what loosens it
 * @param commitment what it commits its writer to, see {@link #core()} and {@link #outer()}
 */
public record Quantity(
        Span span,
        Kind kind,
        BigDecimal number,
        BigDecimal upper,
        BigDecimal multiplier,
        Unit unit,
        Hedge hedge,
        Commitment commitment) {

    /** A quantity whose intervals are known. */
    public Quantity(
            Span span,
            Kind kind,
            BigDecimal number,
            BigDecimal upper,
            BigDecimal multiplier,
            Unit unit,
            Hedge hedge,
            Interval core,
            Interval outer) {
        this(span, kind, number, upper, multiplier, unit, hedge, Commitment.of(core, outer));
    }

    /** Every value that rounds to it; see {@code docs/numbers.md}. */
    public Interval core() {
        return commitment.core();
    }

    /** What a charitable reader allows: also truncation, coarse trailing zeros, loose hedges; contains the core. */
    public Interval outer() {
        return commitment.outer();
    }

    public boolean isRange() {
        return hedge == Hedge.RANGE;
    }

    /** The number in units: 4200000000 for "$4.2 billion", 14.6 for "14.6%"; of a range, its lower end. */
    public BigDecimal value() {
        return number.multiply(multiplier);
    }

    /** The upper end of a range in units; the value itself otherwise. */
    public BigDecimal upperValue() {
        return upper.multiply(multiplier);
    }

    /** The same figure without its sign: "a deficit of minus $7.9 billion" is one of $7.9 billion. */
    public Quantity unsigned() {
        // Of a range, the end nearer to zero becomes the lower one.
        return value().signum() < 0
                ? new Quantity(
                        span,
                        kind,
                        upper.negate(),
                        number.negate(),
                        multiplier,
                        unit,
                        hedge,
                        core().negate(),
                        outer().negate())
                : this;
    }

    /** The same figure, counted in another unit. */
    Quantity in(Unit other) {
        return new Quantity(span, kind, number, upper, multiplier, other, hedge, commitment);
    }

    /**
     * The same words with other digits or another scale word, and what they would commit to. Where the neighbourhood
     * made the figure finer or coarser than its digits say, that is kept.
     */
    public Quantity reprinted(BigDecimal newNumber, BigDecimal newMultiplier) {
        Rounding.Both before = Rounding.of(value(), Rounding.places(number.abs(), multiplier), hedge);
        BigDecimal newValue = newNumber.multiply(newMultiplier);
        Interval newCore;
        Interval newOuter;
        if (before.core().equals(core()) && before.outer().equals(outer())) {
            Rounding.Both after = Rounding.of(newValue, Rounding.places(newNumber.abs(), newMultiplier), hedge);
            newCore = after.core();
            newOuter = after.outer();
        } else if (newMultiplier.compareTo(multiplier) == 0) {
            Interval shift = Interval.exactly(newValue.subtract(value()));
            newCore = core().plus(shift);
            newOuter = outer().plus(shift);
        } else {
            BigDecimal factor = newMultiplier.divide(multiplier, java.math.MathContext.DECIMAL64);
            newCore = core().times(factor);
            newOuter = outer().times(factor);
        }
        return new Quantity(span, kind, newNumber, newNumber, newMultiplier, unit, hedge, newCore, newOuter);
    }
}
