package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

/** The figures of a problem by the number of their claim. */
final class Figures {

    private final Map<Integer, Figure> byClaim = new HashMap<>();
    private final @Nullable Figures others;

    Figures(List<Figure> figures) {
        this(figures, null);
    }

    /** Some figures, and others where a claim has none among them. */
    Figures(List<Figure> figures, @Nullable Figures others) {
        this.others = others;
        for (Figure figure : figures) {
            byClaim.put(figure.claim(), figure);
        }
    }

    /** On which side of zero an amount lies, and why. */
    enum Sign {
        /** It exists, whatever is printed of it. */
        ABOVE_ZERO(true, true, false),
        /** It cannot be negative, whatever is printed of it. */
        NOT_BELOW_ZERO(true, false, false),
        PRINTED_ABOVE_ZERO(true, true, true),
        PRINTED_NOT_BELOW_ZERO(true, false, true),
        PRINTED_BELOW_ZERO(false, true, true),
        PRINTED_NOT_ABOVE_ZERO(false, false, true),
        UNKNOWN(false, false, false);

        private final boolean isPositive;
        private final boolean isStrict;
        private final boolean isOfInterval;

        Sign(boolean isPositive, boolean isStrict, boolean isOfInterval) {
            this.isPositive = isPositive;
            this.isStrict = isStrict;
            this.isOfInterval = isOfInterval;
        }

        boolean isPositive() {
            return isPositive;
        }

        /** Whether it is not zero either. */
        boolean isStrict() {
            return isStrict;
        }

        /** Whether only the figure says so, and not what is measured. */
        boolean isOfInterval() {
            return isOfInterval;
        }
    }

    @Nullable
    Figure figure(int claim) {
        Figure figure = byClaim.get(claim);
        return figure == null && others != null ? others.figure(claim) : figure;
    }

    /** What a figure commits to; anything if it is not known, or empty by mistake. */
    Interval interval(int claim, boolean isOuter) {
        Figure figure = figure(claim);
        if (figure == null) {
            return Interval.ALL;
        }
        Interval interval = isOuter ? figure.outer() : figure.core();
        return interval.isEmpty() ? Interval.ALL : interval;
    }

    /**
     * The lower end that an amount has whether or not its figure is right: amounts that exist are above zero. A figure
     * that says zero or less is taken at its word, because a claim cannot contradict itself.
     */
    Bound floor(int claim, boolean isOuter) {
        Figure figure = figure(claim);
        if (figure == null || !figure.isPositive()) {
            return Bound.NONE;
        }
        Bound high = interval(claim, isOuter).high();
        if (!high.isFinite() || high.value().signum() > 0) {
            return Bound.open(BigDecimal.ZERO);
        }
        return high.value().signum() == 0 && !high.isOpen() ? Bound.closed(BigDecimal.ZERO) : Bound.NONE;
    }

    Sign sign(int claim, boolean isOuter) {
        Bound floor = floor(claim, isOuter);
        if (floor.isFinite()) {
            return floor.isOpen() ? Sign.ABOVE_ZERO : Sign.NOT_BELOW_ZERO;
        }
        Interval interval = interval(claim, isOuter);
        Bound low = interval.low();
        if (low.isFinite() && low.value().signum() >= 0) {
            boolean isStrict = low.value().signum() > 0 || low.isOpen();
            return isStrict ? Sign.PRINTED_ABOVE_ZERO : Sign.PRINTED_NOT_BELOW_ZERO;
        }
        Bound high = interval.high();
        if (high.isFinite() && high.value().signum() <= 0) {
            boolean isStrict = high.value().signum() < 0 || high.isOpen();
            return isStrict ? Sign.PRINTED_BELOW_ZERO : Sign.PRINTED_NOT_ABOVE_ZERO;
        }
        return Sign.UNKNOWN;
    }
}
