package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradecheck.consistency.LinearSystem.Sum;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

/** What a figure would have to be, given the other figures of a set of relations. */
final class ImpliedValues {

    /** An amount that stands for "factor times base" while the factor is looked for. */
    private static final int PRODUCT = Integer.MIN_VALUE;

    /** Combinations of readings whose values are joined. */
    private static final int READINGS = 16;

    private static final BigDecimal LOWEST =
            BigDecimal.ONE.scaleByPowerOfTen(400).negate();

    private final List<Relation> relations;
    private final List<Integer> claims;
    private final Figures figures;
    private final Limits limits;
    private final boolean isConventional;
    private boolean isGivenAll;

    /**
     * @param isConventional whether only the first reading of each relation counts
     */
    ImpliedValues(
            List<Relation> relations, List<Integer> claims, Figures figures, boolean isConventional, Limits limits) {
        this.relations = relations;
        this.claims = claims;
        this.figures = figures;
        this.isConventional = isConventional;
        this.limits = limits;
    }

    /**
     * The values of one claim's figure in its own terms: given all other figures of the relations; where those cannot
     * all hold, given those of the conflict; and where that takes it, from the outer intervals.
     */
    Interval of(int claim) {
        return Conflict.Implied.of(claim, either(claim)).values();
    }

    /** The separate stretches of these values, in order; readings of the words may leave more than one. */
    List<Interval> either(int claim) {
        List<Interval> either = of(claim, false, true);
        if (either.isEmpty()) {
            either = of(claim, false, false);
        }
        if (either.isEmpty()) {
            either = of(claim, true, false);
        }
        return either.isEmpty() ? List.of(Interval.ALL) : either;
    }

    private List<Interval> of(int claim, boolean isOuter, boolean isWide) {
        isGivenAll = isWide;
        List<Interval> stretches = new ArrayList<>();
        int[] readings = new int[relations.size()];
        for (int n = 0; n < READINGS; n++) {
            boolean isAmount = isAmount(claim, readings);
            // A figure that a reading does not use cannot make it fit.
            if (isConventional || isAmount || isFactor(claim, readings)) {
                (isAmount ? amount(claim, readings, isOuter) : factor(claim, readings, isOuter))
                        .ifPresent(v -> join(v, stretches));
            }
            if (isConventional || !advance(readings)) {
                break;
            }
        }
        stretches.sort(Comparator.comparing(i -> i.low().isFinite() ? i.low().value() : LOWEST));
        return stretches;
    }

    private static void join(Interval values, List<Interval> stretches) {
        Interval joined = values;
        for (int i = stretches.size() - 1; i >= 0; i--) {
            if (stretches.get(i).meets(joined)) {
                joined = joined.hull(stretches.remove(i));
            }
        }
        stretches.add(joined);
    }

    private boolean isFactor(int claim, int[] readings) {
        for (int r = 0; r < readings.length; r++) {
            for (Row row : relations.get(r).readings().get(readings[r])) {
                if (row.terms().stream().anyMatch(t -> t.factor() == claim)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean advance(int[] readings) {
        for (int r = 0; r < readings.length; r++) {
            if (++readings[r] < relations.get(r).readings().size()) {
                return true;
            }
            readings[r] = 0;
        }
        return false;
    }

    private boolean isAmount(int claim, int[] readings) {
        for (int r = 0; r < readings.length; r++) {
            for (Row row : relations.get(r).readings().get(readings[r])) {
                for (Term term : row.terms()) {
                    if (term.amount() == claim) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Optional<Interval> amount(int claim, int[] readings, boolean isOuter) {
        LinearSystem system = new LinearSystem(relations, figures, isOuter);
        int variable = system.variable(claim);
        return new Judge(system, limits)
                .ends(variable, others(system, claim), readings)
                .map(e -> interval(e, system.exponent()));
    }

    private BitSet others(LinearSystem system, int claim) {
        BitSet active = new BitSet();
        if (isGivenAll) {
            active.set(0, system.elementCount());
            if (system.hasElement(claim)) {
                active.clear(system.element(claim));
            }
            return active;
        }
        active.set(0, system.relations().size());
        for (int other : claims) {
            if (other != claim && system.hasElement(other)) {
                active.set(system.element(other));
            }
        }
        return active;
    }

    /** The values of a percentage: in each row that uses it, its summand becomes an amount to compare with its base. */
    private Optional<Interval> factor(int claim, int[] readings, boolean isOuter) {
        Interval values = Interval.ALL;
        for (int r = 0; r < relations.size(); r++) {
            List<Row> rows = relations.get(r).readings().get(readings[r]);
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).terms().stream().anyMatch(t -> t.factor() == claim)) {
                    Optional<Interval> part = factor(claim, readings, r, i, isOuter);
                    if (part.isEmpty()) {
                        return Optional.empty();
                    }
                    values = values.intersect(part.get());
                }
            }
        }
        return Optional.of(values.isEmpty() ? Interval.ALL : values);
    }

    private Optional<Interval> factor(int claim, int[] readings, int relation, int row, boolean isOuter) {
        List<Term> base = new ArrayList<>();
        List<Relation> changed = new ArrayList<>();
        for (int r = 0; r < relations.size(); r++) {
            List<Row> rows = relations.get(r).readings().get(readings[r]);
            if (r == relation) {
                List<Row> newRows = new ArrayList<>(rows);
                newRows.set(row, replaced(rows.get(row), claim, base));
                rows = newRows;
            }
            Relation old = relations.get(r);
            changed.add(new Relation(old.check(), old.claims(), List.of(rows), old.agreement()));
        }
        boolean isPositive = base.get(0).scale().signum() > 0;
        for (Term term : base) {
            Figures.Sign sign = figures.sign(term.amount(), isOuter);
            if (term.scale().signum() > 0 != isPositive || !sign.isPositive()) {
                return Optional.of(Interval.ALL);
            }
        }
        LinearSystem system = new LinearSystem(changed, figures, isOuter);
        BitSet active = others(system, claim);
        if (new Judge(system, limits).refute(active).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(ratio(system, active, base, isPositive));
    }

    private static Row replaced(Row row, int claim, List<Term> base) {
        List<Term> terms = new ArrayList<>();
        for (Term term : row.terms()) {
            if (term.factor() == claim) {
                base.add(term);
                terms.add(Term.of(term.amount(), term.offset()));
            } else {
                terms.add(term);
            }
        }
        terms.add(Term.of(PRODUCT, BigDecimal.ONE));
        return new Row(terms, row.order(), row.constant());
    }

    /**
     * The values of product ÷ base. Everything is divided by the base (Charnes and Cooper, 1962): amounts become
     * multiples of the base, which itself is one, and the question is linear again.
     */
    private Interval ratio(LinearSystem system, BitSet active, List<Term> base, boolean isPositive) {
        int n = system.amountCount();
        int inverse = n;
        List<Sum> sums = new ArrayList<>();
        List<Constraint> bounds = new ArrayList<>();
        for (Constraint constraint : system.constraints()) {
            if (!Judge.holdsFor(constraint, active)) {
                continue;
            }
            List<Integer> variables = new ArrayList<>();
            List<Ratio> coefficients = new ArrayList<>();
            if (constraint.variable() < n) {
                variables.add(constraint.variable());
                coefficients.add(Ratio.ONE);
            } else {
                Sum sum = system.sums().get(constraint.variable() - n);
                variables.addAll(sum.variables());
                coefficients.addAll(sum.coefficients());
            }
            Ratio bound = constraint.bound().standard();
            if (bound.signum() != 0) {
                variables.add(inverse);
                coefficients.add(bound.negate());
            }
            bounds.add(constraint.moved(
                    n + 1 + sums.size(),
                    new Value(Ratio.ZERO, constraint.bound().nudge())));
            sums.add(new Sum(variables, coefficients));
        }
        bounds.add(Constraint.free(inverse, false, new Value(Ratio.ZERO, Ratio.ONE)));
        List<Integer> baseVariables = new ArrayList<>();
        List<Ratio> baseCoefficients = new ArrayList<>();
        base.stream()
                .sorted((a, b) -> Integer.compare(system.variable(a.amount()), system.variable(b.amount())))
                .forEach(t -> {
                    baseVariables.add(system.variable(t.amount()));
                    baseCoefficients.add(Ratio.of(t.scale().abs()));
                });
        bounds.add(Constraint.free(n + 1 + sums.size(), false, Value.of(Ratio.ONE)));
        bounds.add(Constraint.free(n + 1 + sums.size(), true, Value.of(Ratio.ONE)));
        sums.add(new Sum(baseVariables, baseCoefficients));
        Simplex simplex = new Simplex(n + 1, sums, limits.pivots());
        for (int i = 0; i < bounds.size(); i++) {
            simplex.bound(i, bounds.get(i));
        }
        if (simplex.contradiction().isPresent()) {
            return Interval.ALL;
        }
        int product = system.variable(PRODUCT);
        Simplex.End high = simplex.highest(product);
        Simplex.End low = simplex.lowest(product);
        Interval values = interval(new Simplex.End[] {low, high}, 0);
        return isPositive ? values : values.negate();
    }

    private static Interval interval(Simplex.End[] ends, int exponent) {
        return new Interval(
                bound(ends[0], exponent, RoundingMode.FLOOR), bound(ends[1], exponent, RoundingMode.CEILING));
    }

    private static Bound bound(Simplex.End end, int exponent, RoundingMode rounding) {
        if (!end.isFinite()) {
            return Bound.NONE;
        }
        BigDecimal value = end.value().standard().decimal(rounding).scaleByPowerOfTen(exponent);
        boolean isOpen = end.value().nudge().signum() != 0;
        return isOpen ? Bound.open(value) : Bound.closed(value);
    }
}
