package org.tradecheck.claim;

import org.jspecify.annotations.Nullable;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/**
 * What fills a place in a claim, and how it is known.
 *
 * @param value the filling, or the type's own "unstated"
 * @param evidence how near it was said
 * @param origin the words that say it; two claims with one origin share one antecedent; {@link Span#NONE} if nothing says it
 */
public record Slot<T>(T value, Evidence evidence, Span origin) {

    /** Nobody is named. */
    public static final Slot<Area> NO_AREA = open(Area.UNSTATED);

    /** No goods are named. */
    public static final Slot<Product> ALL_GOODS = open(Product.ALL);

    /** No time is named. */
    public static final Slot<Period> NO_PERIOD = open(Period.UNSTATED);

    /** Nothing says it. */
    public static <T> Slot<T> open(T unstated) {
        return new Slot<>(unstated, Evidence.ASSUMED, Span.NONE);
    }

    public static <T> Slot<T> explicit(T value, Span origin) {
        return new Slot<>(value, Evidence.EXPLICIT, origin);
    }

    public Slot<T> at(Evidence grade) {
        return new Slot<>(value, grade, origin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot<?> that
                && evidence == that.evidence
                && origin.equals(that.origin)
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + origin.hashCode();
    }
}
