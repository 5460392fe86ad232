package org.tradecheck.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval.
 *
 * @param value the end; zero and without meaning where the interval has no end on this side
 * @param type whether the value itself belongs to the interval
 */
public record Bound(BigDecimal value, Type type) {

    /** No end on this side. */
    public static final Bound NONE = new Bound(BigDecimal.ZERO, Type.NONE);

    /** Whether the end belongs to the interval. */
    public enum Type {
        CLOSED,
        OPEN,
        NONE
    }

    public static Bound closed(BigDecimal value) {
        return new Bound(value, Type.CLOSED);
    }

    public static Bound open(BigDecimal value) {
        return new Bound(value, Type.OPEN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bound that && type == that.type && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + type.ordinal();
    }

    public boolean isFinite() {
        return type != Type.NONE;
    }

    public boolean isOpen() {
        return type == Type.OPEN;
    }
}
