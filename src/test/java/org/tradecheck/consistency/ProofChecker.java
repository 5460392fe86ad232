package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tradecheck.consistency.Proof.Step;
import org.tradecheck.consistency.Row.Order;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

/** Re-checks the proofs of a conflict with sums and products of decimals alone; knows nothing of the engine. */
final class ProofChecker {

    private final Map<Integer, Figure> figures = new HashMap<>();
    private final Conflict conflict;
    private final List<String> complaints = new ArrayList<>();

    private ProofChecker(Problem problem, Conflict conflict) {
        problem.figures().forEach(f -> figures.put(f.claim(), f));
        this.conflict = conflict;
    }

    /** What is wrong with the proofs; nothing if they are good. */
    static List<String> complaints(Problem problem, Conflict conflict) {
        ProofChecker checker = new ProofChecker(problem, conflict);
        checker.check();
        return checker.complaints;
    }

    private void check() {
        if (conflict.proofs().isEmpty()) {
            complaints.add("no proof");
        }
        List<Set<Integer>> usedRelations = new ArrayList<>();
        Set<Integer> allRelations = new HashSet<>();
        Set<Integer> allClaims = new HashSet<>();
        for (Proof proof : conflict.proofs()) {
            Set<Integer> used = new HashSet<>();
            for (Step step : proof.steps()) {
                if (step.relation() >= 0) {
                    used.add(step.relation());
                }
                allClaims.addAll(step.claims());
                checkStep(step, proof);
            }
            allRelations.addAll(used);
            usedRelations.add(used);
            checkSum(proof);
        }
        if (allRelations.size() != conflict.relations().size()) {
            complaints.add("relations used: " + allRelations);
        }
        if (!allClaims.equals(new HashSet<>(conflict.claims()))) {
            complaints.add("claims used: " + allClaims + ", members: " + conflict.claims());
        }
        int[] readings = new int[conflict.relations().size()];
        do {
            boolean isExcluded = false;
            for (int p = 0; p < conflict.proofs().size() && !isExcluded; p++) {
                List<Integer> of = conflict.proofs().get(p).readings();
                isExcluded = usedRelations.get(p).stream().allMatch(r -> of.get(r) == readings[r]);
            }
            if (!isExcluded) {
                complaints.add("readings not excluded: " + java.util.Arrays.toString(readings));
            }
        } while (!conflict.isAmbiguous() && advance(readings));
    }

    private boolean advance(int[] readings) {
        for (int r = 0; r < readings.length; r++) {
            if (++readings[r] < conflict.relations().get(r).readings().size()) {
                return true;
            }
            readings[r] = 0;
        }
        return false;
    }

    private void checkSum(Proof proof) {
        Map<Integer, BigDecimal> sum = new TreeMap<>();
        BigDecimal constant = BigDecimal.ZERO;
        boolean isStrict = false;
        for (Step step : proof.steps()) {
            if (step.multiplier().signum() <= 0) {
                complaints.add("multiplier " + step.multiplier());
            }
            for (Term term : step.inequality().terms()) {
                sum.merge(term.amount(), term.offset().multiply(step.multiplier()), BigDecimal::add);
            }
            constant = constant.add(step.inequality().constant().multiply(step.multiplier()));
            isStrict |= step.inequality().order() == Order.LESS;
        }
        if (sum.values().stream().anyMatch(c -> c.signum() != 0)) {
            complaints.add("amounts left over: " + sum);
        }
        if (constant.signum() > 0 || (constant.signum() == 0 && !isStrict)) {
            complaints.add("no contradiction: 0 against " + constant);
        }
    }

    private void checkStep(Step step, Proof proof) {
        boolean isGood = step.relation() < 0
                ? follows(step)
                : conflict
                        .relations()
                        .get(step.relation())
                        .readings()
                        .get(proof.readings().get(step.relation()))
                        .stream()
                        .anyMatch(
                                row -> follows(step, row, 1) || (row.order() == Order.EQUAL && follows(step, row, -1)));
        if (!isGood || !conflict.claims().containsAll(step.claims())) {
            complaints.add("does not follow: " + step);
        }
    }

    private Interval interval(int claim) {
        Figure figure = figures.get(claim);
        if (figure == null) {
            return Interval.ALL;
        }
        return conflict.isStrained() ? figure.core() : figure.outer();
    }

    /** An inequality about one amount, from its figure or its existence. */
    private boolean follows(Step step) {
        if (step.inequality().terms().size() != 1) {
            return false;
        }
        Term term = step.inequality().terms().get(0);
        Interval known = Interval.ALL;
        if (step.claims().isEmpty()) {
            Figure figure = figures.get(term.amount());
            if (figure != null && figure.isPositive()) {
                known = new Interval(Bound.open(BigDecimal.ZERO), Bound.NONE);
            }
            if (term.amount() < 0) {
                known = known.intersect(interval(term.amount()));
            }
        } else if (step.claims().equals(List.of(term.amount()))) {
            known = interval(term.amount());
        }
        Interval multiple = term.offset().signum() > 0
                ? known.times(term.offset())
                : known.negate().times(term.offset().negate());
        return multiple.intersect(breaking(step.inequality())).isEmpty();
    }

    /** All sums that break an inequality. */
    private static Interval breaking(Row inequality) {
        Bound end = inequality.order() == Order.LESS
                ? Bound.closed(inequality.constant())
                : Bound.open(inequality.constant());
        return new Interval(end, Bound.NONE);
    }

    /** An inequality with plain coefficients, from a row whose percentages lie in their intervals. */
    private boolean follows(Step step, Row row, int side) {
        Map<Integer, Interval> coefficients = new TreeMap<>();
        Set<Integer> uncertain = new HashSet<>();
        Set<Integer> factors = new HashSet<>();
        for (Term term : row.terms()) {
            Interval coefficient = Interval.exactly(term.offset());
            if (term.factor() != 0) {
                Interval factor = interval(term.factor());
                coefficient = coefficient.plus(
                        term.scale().signum() >= 0
                                ? factor.times(term.scale())
                                : factor.negate().times(term.scale().negate()));
                uncertain.add(term.amount());
                factors.add(term.factor());
            }
            coefficients.merge(term.amount(), coefficient, Interval::plus);
        }
        Map<Integer, BigDecimal> plain = new TreeMap<>();
        step.inequality().terms().forEach(t -> plain.merge(t.amount(), t.offset(), BigDecimal::add));
        coefficients.keySet().forEach(a -> plain.putIfAbsent(a, BigDecimal.ZERO));
        boolean isStrict = row.order() == Order.LESS;
        for (Map.Entry<Integer, BigDecimal> entry : plain.entrySet()) {
            Interval coefficient = coefficients.getOrDefault(entry.getKey(), Interval.exactly(BigDecimal.ZERO));
            if (side < 0) {
                coefficient = coefficient.negate();
            }
            BigDecimal at = entry.getValue();
            if (!uncertain.contains(entry.getKey())) {
                if (coefficient.low().value().compareTo(at) != 0) {
                    return false;
                }
                continue;
            }
            Figure figure = figures.get(entry.getKey());
            boolean exists = figure != null && figure.isPositive();
            boolean isKnown = exists || entry.getKey() < 0 || step.claims().contains(entry.getKey());
            Interval amount = isKnown ? interval(entry.getKey()) : Interval.ALL;
            boolean isAbove =
                    exists || (amount.low().isFinite() && amount.low().value().signum() >= 0);
            boolean isBelow = amount.high().isFinite() && amount.high().value().signum() <= 0;
            Bound end = isAbove ? coefficient.low() : coefficient.high();
            int order = end.value().compareTo(at);
            boolean isCovered = end.isFinite() && (isAbove ? order >= 0 : isBelow && order <= 0);
            if (!isCovered) {
                return false;
            }
            boolean isNotZero = isAbove
                    ? exists || amount.low().isOpen() || amount.low().value().signum() > 0
                    : amount.high().isOpen() || amount.high().value().signum() < 0;
            isStrict |= isNotZero && (end.isOpen() || order != 0);
        }
        boolean areKnown = factors.stream().allMatch(f -> f < 0 || step.claims().contains(f));
        BigDecimal constant = side > 0 ? row.constant() : row.constant().negate();
        int room = step.inequality().constant().compareTo(constant);
        return areKnown
                && (room > 0 || (room == 0 && (isStrict || step.inequality().order() == Order.AT_MOST)));
    }
}
