package org.tradecheck.quantity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The intervals that a printed number commits its writer to. They are worked out when somebody asks: of most numbers of an
 * article nobody does, and reading asks of next to none.
 */
public final class Commitment {

    private final Supplier<Rounding.Both> ask;

    /** Threads may lose each other's answer, which is then worked out again: always the same. */
    private Rounding.@Nullable Both known;

    private Commitment(Supplier<Rounding.Both> ask) {
        this.ask = ask;
    }

    /** Intervals that are worked out later; always the same, whenever that is. */
    static Commitment later(Supplier<Rounding.Both> ask) {
        return new Commitment(ask);
    }

    /** Intervals that are known. */
    static Commitment of(Interval core, Interval outer) {
        Rounding.Both both = new Rounding.Both(core, outer);
        return new Commitment(() -> both);
    }

    private Rounding.Both both() {
        Rounding.Both both = known;
        if (both == null) {
            both = ask.get();
            known = both;
        }
        return both;
    }

    Interval core() {
        return both().core();
    }

    Interval outer() {
        return both().outer();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Commitment that && both().equals(that.both());
    }

    @Override
    public int hashCode() {
        return both().hashCode();
    }

    @Override
    public String toString() {
        return both().toString();
    }
}
