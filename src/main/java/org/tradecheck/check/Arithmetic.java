package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

/** What a single relation makes of the printed figures, by intervals alone. */
public final class Arithmetic {

    private final Ledger ledger;

    public Arithmetic(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether some reading of the relation holds for values inside the outer intervals. */
    public boolean isPossible(Relation relation) {
        return relation.readings().stream().anyMatch(rows -> rows.stream().allMatch(r -> holds(r, true)));
    }

    /** Whether some reading of the relation holds for values that round to the printed figures. */
    public boolean isConsistent(Relation relation) {
        return relation.readings().stream().anyMatch(rows -> rows.stream().allMatch(r -> holds(r, false)));
    }

    /** Whether all rows can hold, each by itself. */
    public boolean arePossible(List<Row> rows) {
        return rows.stream().allMatch(r -> holds(r, true));
    }

    public boolean isPossible(Row row) {
        return holds(row, true);
    }

    private boolean holds(Row row, boolean isOuter) {
        Interval sum = range(row.terms(), isOuter);
        BigDecimal constant = row.constant();
        return switch (row.order()) {
            case EQUAL -> sum.contains(constant);
            case AT_MOST -> sum.meets(new Interval(Bound.NONE, Bound.closed(constant)));
            case LESS -> sum.meets(new Interval(Bound.NONE, Bound.open(constant)));
        };
    }

    /** Every value that the sum of the terms can have. */
    public Interval range(List<Term> terms, boolean isOuter) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (Term term : terms) {
            sum = sum.plus(value(term, isOuter));
        }
        return sum;
    }

    private Interval value(Term term, boolean isOuter) {
        Interval amount = isOuter ? ledger.outer(term.amount()) : ledger.core(term.amount());
        Interval coefficient = Interval.exactly(term.offset());
        if (term.factor() > 0) {
            Interval factor = isOuter ? ledger.outer(term.factor()) : ledger.core(term.factor());
            coefficient = coefficient.plus(scaled(factor, term.scale()));
        }
        return product(coefficient, amount);
    }

    /** An interval times any number. */
    public static Interval scaled(Interval interval, BigDecimal factor) {
        if (factor.signum() == 0) {
            return Interval.exactly(BigDecimal.ZERO);
        }
        return factor.signum() > 0 ? interval.times(factor) : interval.negate().times(factor.negate());
    }

    /** Every product of a coefficient and an amount that is not negative. */
    public static Interval product(Interval coefficient, Interval amount) {
        boolean isLowPositive =
                coefficient.low().isFinite() && coefficient.low().value().signum() >= 0;
        boolean isHighPositive =
                !coefficient.high().isFinite() || coefficient.high().value().signum() >= 0;
        Bound low = times(coefficient.low(), isLowPositive ? amount.low() : amount.high());
        Bound high = times(coefficient.high(), isHighPositive ? amount.high() : amount.low());
        return new Interval(low, high);
    }

    private static Bound times(Bound a, Bound b) {
        if (a.isFinite() && a.value().signum() == 0) {
            return Bound.closed(BigDecimal.ZERO);
        }
        if (!a.isFinite() || !b.isFinite()) {
            return Bound.NONE;
        }
        BigDecimal value = a.value().multiply(b.value());
        return a.isOpen() || b.isOpen() ? Bound.open(value) : Bound.closed(value);
    }
}
