package org.tradecheck.reference;

import java.math.BigDecimal;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Period;

/**
 * How far a printed figure may lie from a published one.
 *
 * <p>Within {@code near} the two are told as close: publishers round and revise. Within {@code far} nothing can be said:
 * measured on flows above $100 million, a later revision by one publisher differs by more than 12% in one case of ten, two
 * compilations of one country's figures by more than 36%. A claim that names the publisher is held to its figures.
 *
 * @param near half-width, as a part of the value, or in percentage points
 * @param far the same; at least near
 * @param isPoints whether both are percentage points
 */
record Tolerance(BigDecimal near, BigDecimal far, boolean isPoints) {

    private static final BigDecimal FINAL_YEAR = new BigDecimal("0.005");
    private static final BigDecimal PRELIMINARY_YEAR = new BigDecimal("0.02");
    private static final BigDecimal LATEST_MONTHS = new BigDecimal("0.05");
    private static final BigDecimal REVISION = new BigDecimal("0.12");
    private static final BigDecimal COMPILATION = new BigDecimal("0.36");
    private static final BigDecimal MIRROR = new BigDecimal("0.10");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal SHARE_NEAR = new BigDecimal("0.5");
    private static final BigDecimal SHARE_FAR = new BigDecimal("1");
    private static final BigDecimal RATE_NEAR = new BigDecimal("1");
    private static final BigDecimal RATE_FAR = new BigDecimal("10");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int MONTHS_A_YEAR = 12;
    private static final int FRESH_MONTHS = 3;

    /** For an amount. */
    static Tolerance ofLevel(Figure figure, boolean isNamed) {
        BigDecimal near = roundness(figure);
        boolean isHeld = isNamed && !figure.is(Figure.Trait.CONVERTED);
        return new Tolerance(near, isHeld ? near : near.max(width(figure)), false);
    }

    /** For a share in percent. */
    static Tolerance ofShare(Figure figure, boolean isNamed) {
        BigDecimal relative = figure.value().abs().multiply(width(figure));
        return new Tolerance(SHARE_NEAR, isNamed ? SHARE_FAR : SHARE_FAR.max(relative), true);
    }

    /** For a rate of growth in percent: both years are revised, mostly in one direction. */
    static Tolerance ofGrowth(Figure figure, boolean isNamed) {
        BigDecimal near = RATE_NEAR.max(roundness(figure).multiply(HUNDRED));
        return new Tolerance(near, isNamed ? near : near.max(RATE_FAR), true);
    }

    private static BigDecimal roundness(Figure figure) {
        if (figure.is(Figure.Trait.MIRROR)) {
            return MIRROR;
        }
        if (figure.is(Figure.Trait.CONVERTED)) {
            return PRELIMINARY_YEAR;
        }
        if (isFresh(figure)) {
            return figure.period().lengthInMonths() < MONTHS_A_YEAR ? LATEST_MONTHS : PRELIMINARY_YEAR;
        }
        boolean isCompiled = figure.source().kind() != Publication.Kind.ORIGINAL;
        return isCompiled || figure.is(Figure.Trait.PRELIMINARY) ? PRELIMINARY_YEAR : FINAL_YEAR;
    }

    private static BigDecimal width(Figure figure) {
        boolean isOriginal = figure.source().kind() == Publication.Kind.ORIGINAL;
        return isOriginal || figure.is(Figure.Trait.OWN_FILE) ? REVISION : COMPILATION;
    }

    /** Whether the period was over for three months at most when the figure was published. */
    private static boolean isFresh(Figure figure) {
        return Period.parse(figure.source().vintage())
                .map(v -> !v.start().isAfter(figure.period().end().plusMonths(FRESH_MONTHS)))
                .orElse(false);
    }

    /** The values that are still close. */
    Interval closeTo(Figure figure) {
        return widened(figure, near, figure.value().abs());
    }

    /** The values that are still possible. */
    Interval possibleFor(Figure figure) {
        return widened(
                figure,
                far,
                far.equals(near)
                        ? figure.value().abs()
                        : figure.value().abs().max(figure.mass().multiply(QUARTER)));
    }

    private Interval widened(Figure figure, BigDecimal part, BigDecimal base) {
        BigDecimal half = isPoints ? part : base.multiply(part);
        return figure.range().plus(Interval.closed(half.negate(), half));
    }
}
