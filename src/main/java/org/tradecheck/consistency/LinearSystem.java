package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradecheck.consistency.Row.Order;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

/**
 * Relations that hang together, as bounds of amounts and of sums of amounts. A percentage in a coefficient is replaced
 * by its two ends, which loses nothing because amounts do not change sign: s₁W ≤ P ≤ s₂W.
 *
 * <p>Relations and figures that can be left out are its elements: relations first, then the printed figures in the order
 * of the text.
 */
final class LinearSystem {

    private final List<Relation> relations;
    private final Figures figures;
    private final boolean isOuter;
    private final int exponent;
    private final int[] amounts;
    private final int[] claims;
    private final List<Sum> sums = new ArrayList<>();
    private final Map<Sum, Integer> sumNumbers = new HashMap<>();
    private final List<Constraint> constraints = new ArrayList<>();

    /** A sum of amounts with plain coefficients, in the order of the variables. */
    record Sum(List<Integer> variables, List<Ratio> coefficients) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sum that
                    && variables.equals(that.variables)
                    && coefficients.equals(that.coefficients);
        }

        @Override
        public int hashCode() {
            return 31 * variables.hashCode() + coefficients.hashCode();
        }
    }

    LinearSystem(List<Relation> relations, Figures figures, boolean isOuter) {
        this.relations = relations;
        this.figures = figures;
        this.isOuter = isOuter;
        TreeSet<Integer> amountNumbers = new TreeSet<>();
        TreeSet<Integer> claimNumbers = new TreeSet<>();
        for (Relation relation : relations) {
            for (List<Row> rows : relation.readings()) {
                for (Row row : rows) {
                    for (Term term : row.terms()) {
                        amountNumbers.add(term.amount());
                        if (term.amount() > 0) {
                            claimNumbers.add(term.amount());
                        }
                        if (term.factor() > 0) {
                            claimNumbers.add(term.factor());
                        }
                    }
                }
            }
        }
        amounts = amountNumbers.stream().mapToInt(Integer::intValue).toArray();
        claims = claimNumbers.stream().mapToInt(Integer::intValue).toArray();
        exponent = unit();
        for (int amount : amounts) {
            addFigure(amount);
        }
        for (int r = 0; r < relations.size(); r++) {
            List<List<Row>> readings = relations.get(r).readings();
            for (int k = 0; k < readings.size(); k++) {
                for (Row row : readings.get(k)) {
                    addRow(row, r, k);
                }
            }
        }
    }

    List<Relation> relations() {
        return relations;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    List<Sum> sums() {
        return sums;
    }

    int amountCount() {
        return amounts.length;
    }

    /** The number of the amount that a variable stands for. */
    int amount(int variable) {
        return amounts[variable];
    }

    int variable(int amount) {
        return Arrays.binarySearch(amounts, amount);
    }

    int elementCount() {
        return relations.size() + claims.length;
    }

    boolean isRelation(int element) {
        return element < relations.size();
    }

    /** The number of the claim that an element is the figure of. */
    int claim(int element) {
        return claims[element - relations.size()];
    }

    int element(int claim) {
        return relations.size() + Arrays.binarySearch(claims, claim);
    }

    boolean hasElement(int claim) {
        return Arrays.binarySearch(claims, claim) >= 0;
    }

    /** One unit of the system is ten to this power in the units of the problem. */
    int exponent() {
        return exponent;
    }

    Interval interval(int claim) {
        return figures.interval(claim, isOuter);
    }

    /** The inequality that a constraint stands for, in the units of the problem. */
    Row inequality(Constraint constraint) {
        List<Term> terms = new ArrayList<>();
        int variable = constraint.variable();
        if (variable < amounts.length) {
            BigDecimal coefficient = constraint.weight().exact();
            terms.add(Term.of(amounts[variable], constraint.isUpper() ? coefficient : coefficient.negate()));
        } else {
            Sum sum = sums.get(variable - amounts.length);
            for (int i = 0; i < sum.variables().size(); i++) {
                BigDecimal coefficient = sum.coefficients().get(i).exact();
                terms.add(Term.of(
                        amounts[sum.variables().get(i)], constraint.isUpper() ? coefficient : coefficient.negate()));
            }
        }
        BigDecimal bound =
                constraint.bound().standard().times(constraint.weight()).exact().scaleByPowerOfTen(exponent);
        return new Row(
                terms,
                constraint.isStrict() ? Order.LESS : Order.AT_MOST,
                constraint.isUpper() ? bound : bound.negate());
    }

    /** The power of ten in which every printed end of an interval is a whole number, so that fractions stay short. */
    private int unit() {
        int smallest = Integer.MAX_VALUE;
        for (int amount : amounts) {
            Interval interval = figures.interval(amount, isOuter);
            smallest = Math.min(smallest, Math.min(unit(interval.low()), unit(interval.high())));
        }
        return smallest == Integer.MAX_VALUE ? 0 : smallest;
    }

    private static int unit(Bound bound) {
        return bound.isFinite() && bound.value().signum() != 0
                ? -bound.value().stripTrailingZeros().scale()
                : Integer.MAX_VALUE;
    }

    private Ratio scaled(BigDecimal amount) {
        return Ratio.of(amount.scaleByPowerOfTen(-exponent));
    }

    private void addFigure(int amount) {
        int variable = variable(amount);
        Interval interval = figures.interval(amount, isOuter);
        int[] owners = amount > 0 ? new int[] {element(amount)} : new int[0];
        addBound(variable, interval.low(), false, owners);
        addBound(variable, interval.high(), true, owners);
        Bound floor = figures.floor(amount, isOuter);
        addBound(variable, floor, false, new int[0]);
    }

    private void addBound(int variable, Bound bound, boolean isUpper, int[] owners) {
        if (bound.isFinite()) {
            add(variable, isUpper, scaled(bound.value()), Ratio.ONE, bound.isOpen(), owners, -1, 0);
        }
    }

    private void add(
            int variable,
            boolean isUpper,
            Ratio bound,
            Ratio weight,
            boolean isStrict,
            int[] owners,
            int relation,
            int reading) {
        Ratio nudge = !isStrict ? Ratio.ZERO : Ratio.of(isUpper ? -1 : 1);
        constraints.add(new Constraint(variable, isUpper, new Value(bound, nudge), weight, owners, relation, reading));
    }

    private void addRow(Row row, int relation, int reading) {
        Map<Integer, Coefficient> coefficients = new TreeMap<>();
        for (Term term : row.terms()) {
            int variable = variable(term.amount());
            coefficients
                    .computeIfAbsent(variable, v -> new Coefficient(amounts[v]))
                    .add(term);
        }
        addSide(row, coefficients, true, relation, reading);
        if (row.order() == Order.EQUAL) {
            addSide(row, coefficients, false, relation, reading);
        }
    }

    /**
     * Adds the inequality that follows from a row on one side: the sum with every coefficient at its lower end is at
     * most the constant, with every coefficient at its upper end at least.
     */
    private void addSide(Row row, Map<Integer, Coefficient> all, boolean isUpper, int relation, int reading) {
        List<Integer> sumVariables = new ArrayList<>();
        List<Ratio> sumCoefficients = new ArrayList<>();
        TreeSet<Integer> owners = new TreeSet<>();
        owners.add(relation);
        boolean isStrict = row.order() == Order.LESS;
        for (Map.Entry<Integer, Coefficient> entry : all.entrySet()) {
            Coefficient coefficient = entry.getValue();
            Interval values = coefficient.values(figures, isOuter);
            Bound end;
            if (coefficient.isPlain()) {
                end = values.low();
            } else {
                Figures.Sign sign = figures.sign(coefficient.amount, isOuter);
                if (sign == Figures.Sign.UNKNOWN) {
                    return;
                }
                end = isUpper == sign.isPositive() ? values.low() : values.high();
                if (!end.isFinite()) {
                    return;
                }
                if (sign.isOfInterval() && coefficient.amount > 0) {
                    owners.add(element(coefficient.amount));
                }
                for (int factor : coefficient.scales.keySet()) {
                    if (factor > 0) {
                        owners.add(element(factor));
                    }
                }
                isStrict |= end.isOpen() && sign.isStrict();
            }
            Ratio value = Ratio.of(end.value());
            if (value.signum() != 0) {
                sumVariables.add(entry.getKey());
                sumCoefficients.add(value);
            }
        }
        int[] ownerNumbers = owners.stream().mapToInt(Integer::intValue).toArray();
        Ratio constant = scaled(row.constant());
        if (sumVariables.size() == 1) {
            Ratio coefficient = sumCoefficients.get(0);
            add(
                    sumVariables.get(0),
                    isUpper == coefficient.signum() > 0,
                    constant.over(coefficient),
                    coefficient.abs(),
                    isStrict,
                    ownerNumbers,
                    relation,
                    reading);
            return;
        }
        Sum sum = new Sum(List.copyOf(sumVariables), List.copyOf(sumCoefficients));
        int number = sumNumbers.computeIfAbsent(sum, s -> {
            sums.add(s);
            return sums.size() - 1;
        });
        add(amounts.length + number, isUpper, constant, Ratio.ONE, isStrict, ownerNumbers, relation, reading);
    }

    /** All that multiplies one amount in one row. */
    private static final class Coefficient {

        private final int amount;
        private BigDecimal offset = BigDecimal.ZERO;
        private final Map<Integer, BigDecimal> scales = new TreeMap<>();

        Coefficient(int amount) {
            this.amount = amount;
        }

        void add(Term term) {
            offset = offset.add(term.offset());
            if (term.factor() != 0) {
                BigDecimal scale =
                        scales.getOrDefault(term.factor(), BigDecimal.ZERO).add(term.scale());
                if (scale.signum() == 0) {
                    scales.remove(term.factor());
                } else {
                    scales.put(term.factor(), scale);
                }
            }
        }

        boolean isPlain() {
            return scales.isEmpty();
        }

        Interval values(Figures figures, boolean isOuter) {
            Interval values = Interval.exactly(offset);
            for (Map.Entry<Integer, BigDecimal> entry : scales.entrySet()) {
                Interval factor = figures.interval(entry.getKey(), isOuter);
                BigDecimal scale = entry.getValue();
                values = values.plus(
                        scale.signum() > 0
                                ? factor.times(scale)
                                : factor.negate().times(scale.negate()));
            }
            return values;
        }
    }
}
