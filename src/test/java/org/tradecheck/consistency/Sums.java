package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.claim.Evidence;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

/** Puts problems together for tests: figures by what is printed, relations by the sum they state. */
final class Sums {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final List<Figure> figures = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /** A figure that rounds to the printed digits in the core, and that may have been cut off in the outer interval. */
    Sums print(int claim, String digits) {
        return figure(claim, rounded(digits), cutOff(digits), true);
    }

    Sums figure(int claim, Interval core, Interval outer, boolean isPositive) {
        figures.add(new Figure(claim, core, outer, isPositive));
        return this;
    }

    /** An amount that exists and is not printed. */
    Sums unprinted(int claim) {
        return figure(claim, Interval.ALL, Interval.ALL, true);
    }

    Sums state(Row... rows) {
        return state("sum", rows);
    }

    Sums state(String check, Row... rows) {
        relations.add(Relation.of(check, claims(List.of(rows)), Evidence.EXPLICIT, rows));
        return this;
    }

    @SafeVarargs
    final Sums stateEither(List<Row>... readings) {
        relations.add(new Relation("either", claims(readings[0]), List.of(readings), Evidence.EXPLICIT));
        return this;
    }

    Problem problem() {
        return new Problem(List.copyOf(figures), List.copyOf(relations));
    }

    private static List<Integer> claims(List<Row> rows) {
        List<Integer> claims = new ArrayList<>();
        for (Row row : rows) {
            for (Term term : row.terms()) {
                for (int claim : new int[] {term.amount(), term.factor()}) {
                    if (claim > 0 && !claims.contains(claim)) {
                        claims.add(claim);
                    }
                }
            }
        }
        return claims;
    }

    static Interval rounded(String digits) {
        BigDecimal value = new BigDecimal(digits);
        BigDecimal half = value.ulp().divide(new BigDecimal(2));
        return Interval.closed(value.subtract(half), value.add(half));
    }

    static Interval cutOff(String digits) {
        BigDecimal value = new BigDecimal(digits);
        BigDecimal half = value.ulp().divide(new BigDecimal(2));
        return new Interval(Bound.closed(value.subtract(half)), Bound.open(value.add(value.ulp())));
    }

    /** Parts that add up to a whole. */
    static Row sum(int whole, int... parts) {
        Term[] terms = new Term[parts.length + 1];
        for (int i = 0; i < parts.length; i++) {
            terms[i] = Term.plus(parts[i]);
        }
        terms[parts.length] = Term.minus(whole);
        return Row.zero(terms);
    }

    /** A part that is a percentage of a whole. */
    static Row share(int part, int percent, int whole) {
        return Row.zero(Term.plus(part), percentOf(percent, whole, -1));
    }

    /** A later amount that is an earlier one and a percentage of it. */
    static Row growth(int later, int percent, int earlier) {
        return Row.zero(Term.plus(later), new Term(earlier, BigDecimal.ONE.negate(), percent, PERCENT.negate()));
    }

    static Term percentOf(int percent, int whole, int sign) {
        return new Term(whole, BigDecimal.ZERO, percent, sign < 0 ? PERCENT.negate() : PERCENT);
    }

    /** One amount is below another. */
    static Row less(int smaller, int larger) {
        return new Row(List.of(Term.plus(smaller), Term.minus(larger)), Row.Order.LESS, BigDecimal.ZERO);
    }
}
