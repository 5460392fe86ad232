package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tradecheck.consistency.LinearSystem.Sum;

/**
 * The quick look at a large system. Each inequality narrows what each of its amounts can be, until nothing moves or some
 * amount can be nothing at all. It counts in doubles, every step rounded outwards, so that an amount is never narrowed
 * too far: a contradiction found here is one. That all can hold is only said of amounts that were put in and checked in
 * fractions. Where neither comes out, nothing is said, and the exact simplex has to judge.
 */
final class Propagation {

    /** An amount that was narrowed this often gains too little by more. */
    private static final int MOST_STEPS = 24;

    /** A smaller part of the width is not worth a step. */
    private static final double LEAST_GAIN = 1e-3;

    private static final int NOTHING = -1;

    private final LinearSystem system;
    private final int amounts;
    private final int[][] variables;
    private final double[][] low;
    private final double[][] high;
    private final double[] bounds;
    private final int[][] uses;

    private final double[] floor;
    private final double[] ceiling;
    private final int[] floorStep;
    private final int[] ceilingStep;
    private final int[] steps;
    private boolean[] isGiven = {};
    private boolean[] isQueued = {};
    private int[] queue = {};
    private int queueStart;
    private int queueSize;

    /** What each step rests on: its constraint, and the steps before that it used. */
    private int[] stepConstraint = new int[256];

    private int[][] stepSources = new int[256][];
    private int stepCount;
    private boolean keepsReasons;

    Propagation(LinearSystem system) {
        this.system = system;
        amounts = system.amountCount();
        List<Constraint> constraints = system.constraints();
        int n = constraints.size();
        variables = new int[n][];
        low = new double[n][];
        high = new double[n][];
        bounds = new double[n];
        int[] useCounts = new int[amounts];
        for (int c = 0; c < n; c++) {
            read(c, constraints.get(c));
            for (int v : variables[c]) {
                useCounts[v]++;
            }
        }
        uses = new int[amounts][];
        for (int v = 0; v < amounts; v++) {
            uses[v] = new int[useCounts[v]];
        }
        for (int c = n - 1; c >= 0; c--) {
            for (int v : variables[c]) {
                uses[v][--useCounts[v]] = c;
            }
        }
        floor = new double[amounts];
        ceiling = new double[amounts];
        floorStep = new int[amounts];
        ceilingStep = new int[amounts];
        steps = new int[amounts];
    }

    /** Every constraint becomes "sum is at most bound", with each coefficient between two doubles. */
    private void read(int c, Constraint constraint) {
        Sum sum = constraint.variable() < amounts
                ? new Sum(List.of(constraint.variable()), List.of(Ratio.ONE))
                : system.sums().get(constraint.variable() - amounts);
        int size = sum.variables().size();
        variables[c] = new int[size];
        low[c] = new double[size];
        high[c] = new double[size];
        for (int i = 0; i < size; i++) {
            variables[c][i] = sum.variables().get(i);
            Ratio coefficient = sum.coefficients().get(i);
            double near = coefficient.approximate();
            double lower = coefficient.isShort() ? near : near - error(near);
            double upper = coefficient.isShort() ? near : near + error(near);
            low[c][i] = constraint.isUpper() ? lower : -upper;
            high[c][i] = constraint.isUpper() ? upper : -lower;
        }
        Ratio bound = constraint.bound().standard();
        double near = constraint.isUpper() ? bound.approximate() : -bound.approximate();
        bounds[c] = bound.isShort() ? near : near + error(near);
    }

    /** More than a fraction can be away from the double it became. */
    private static double error(double near) {
        return Math.abs(near) * 1e-15;
    }

    /**
     * What the quick look found.
     *
     * @param isClear whether anything can be said
     * @param elements elements that cannot all hold; empty if all can
     */
    record Answer(boolean isClear, Optional<BitSet> elements) {}

    /** A look at the constraints for which all that they rest on is given, under one reading of each relation. */
    Answer look(BitSet active, int[] readings) {
        start(active, readings);
        keepsReasons = true;
        int conflict = narrow();
        if (conflict != NOTHING) {
            return new Answer(true, Optional.of(reasons(conflict)));
        }
        keepsReasons = false;
        return new Answer(holds(), Optional.empty());
    }

    /** Whether amounts can be put in, in one of the orders tried. */
    private boolean holds() {
        double[] floors = floor.clone();
        double[] ceilings = ceiling.clone();
        for (Order order : Order.values()) {
            System.arraycopy(floors, 0, floor, 0, amounts);
            System.arraycopy(ceilings, 0, ceiling, 0, amounts);
            Arrays.fill(isQueued, false);
            queueSize = 0;
            if (new Witness(order).exists()) {
                return true;
            }
        }
        return false;
    }

    /** In which order amounts are put in. */
    private enum Order {
        AS_PRINTED,
        BACKWARDS,
        NARROWEST_FIRST
    }

    private void start(BitSet active, int[] readings) {
        List<Constraint> constraints = system.constraints();
        int n = constraints.size();
        if (isGiven.length == 0) {
            isGiven = new boolean[n];
            isQueued = new boolean[n];
            queue = new int[n];
        }
        Arrays.fill(floor, Double.NEGATIVE_INFINITY);
        Arrays.fill(ceiling, Double.POSITIVE_INFINITY);
        Arrays.fill(floorStep, NOTHING);
        Arrays.fill(ceilingStep, NOTHING);
        Arrays.fill(steps, 0);
        Arrays.fill(isQueued, false);
        stepCount = 0;
        queueStart = 0;
        queueSize = 0;
        for (int c = 0; c < n; c++) {
            Constraint constraint = constraints.get(c);
            boolean isRead = constraint.relation() < 0 || readings[constraint.relation()] == constraint.reading();
            isGiven[c] = isRead && Judge.holdsFor(constraint, active);
            if (isGiven[c]) {
                enqueue(c);
            }
        }
    }

    private void enqueue(int c) {
        if (!isQueued[c]) {
            isQueued[c] = true;
            queue[(queueStart + queueSize) % queue.length] = c;
            queueSize++;
        }
    }

    /** Narrows until nothing moves; the variable for which no value is left, or nothing. */
    private int narrow() {
        while (queueSize > 0) {
            int c = queue[queueStart];
            queueStart = (queueStart + 1) % queue.length;
            queueSize--;
            isQueued[c] = false;
            int conflict = narrow(c);
            if (conflict != NOTHING) {
                return conflict;
            }
        }
        return NOTHING;
    }

    private int narrow(int c) {
        int[] vars = variables[c];
        if (vars.length == 0) {
            return NOTHING;
        }
        double[] least = new double[vars.length];
        int infinite = 0;
        for (int i = 0; i < vars.length; i++) {
            least[i] = least(c, i);
            infinite += least[i] == Double.NEGATIVE_INFINITY ? 1 : 0;
        }
        if (infinite > 1) {
            return NOTHING;
        }
        for (int i = 0; i < vars.length; i++) {
            if (infinite == 1 && least[i] != Double.NEGATIVE_INFINITY) {
                continue;
            }
            double room = bounds[c];
            for (int j = 0; j < vars.length; j++) {
                if (j != i) {
                    room = Math.nextUp(room - least[j]);
                }
            }
            int conflict = limit(c, i, room);
            if (conflict != NOTHING) {
                return conflict;
            }
        }
        return NOTHING;
    }

    /** The least that one summand can be. */
    private double least(int c, int i) {
        int v = variables[c][i];
        double a = product(low[c][i], floor[v]);
        double b = product(low[c][i], ceiling[v]);
        double d = product(high[c][i], floor[v]);
        double e = product(high[c][i], ceiling[v]);
        double least = Math.min(Math.min(a, b), Math.min(d, e));
        return least == Double.NEGATIVE_INFINITY ? least : Math.nextDown(least);
    }

    private static double product(double coefficient, double amount) {
        return coefficient == 0 ? 0 : coefficient * amount;
    }

    /** A coefficient times the amount is at most the room that the other summands leave. */
    private int limit(int c, int i, double room) {
        int v = variables[c][i];
        if (low[c][i] > 0) {
            double top = room >= 0 ? room / low[c][i] : room / high[c][i];
            return lowerCeiling(c, v, Math.nextUp(top));
        }
        if (high[c][i] < 0) {
            double bottom = room >= 0 ? room / high[c][i] : room / low[c][i];
            return raiseFloor(c, v, Math.nextDown(bottom));
        }
        return NOTHING;
    }

    private int lowerCeiling(int c, int v, double to) {
        double gain = ceiling[v] - to;
        if (!isWorth(v, gain)) {
            return NOTHING;
        }
        ceilingStep[v] = keepsReasons ? step(c, v) : NOTHING;
        ceiling[v] = to;
        return moved(c, v);
    }

    private int raiseFloor(int c, int v, double to) {
        double gain = to - floor[v];
        if (!isWorth(v, gain)) {
            return NOTHING;
        }
        floorStep[v] = keepsReasons ? step(c, v) : NOTHING;
        floor[v] = to;
        return moved(c, v);
    }

    private boolean isWorth(int v, double gain) {
        if (!(gain > 0)) {
            return false;
        }
        double width = ceiling[v] - floor[v];
        boolean isLarge = Double.isInfinite(gain) || gain > LEAST_GAIN * width || gain > width;
        return isLarge && (steps[v] < MOST_STEPS || Double.isInfinite(gain) || gain > width);
    }

    private int moved(int c, int v) {
        steps[v]++;
        if (floor[v] > ceiling[v]) {
            return v;
        }
        for (int use : uses[v]) {
            if (use != c && isGiven[use] && variables[use].length > 1) {
                enqueue(use);
            }
        }
        return NOTHING;
    }

    private int step(int c, int v) {
        if (stepCount == stepConstraint.length) {
            stepConstraint = Arrays.copyOf(stepConstraint, stepCount * 2);
            stepSources = Arrays.copyOf(stepSources, stepCount * 2);
        }
        int[] vars = variables[c];
        int[] sources = new int[vars.length * 2];
        int n = 0;
        for (int i = 0; i < vars.length; i++) {
            if (vars[i] != v) {
                // The least of a summand uses the floor where the coefficient is positive and the ceiling otherwise;
                // coefficients of uncertain sign use both.
                if (high[c][i] > 0) {
                    sources[n++] = floorStep[vars[i]];
                }
                if (low[c][i] < 0) {
                    sources[n++] = ceilingStep[vars[i]];
                }
            }
        }
        stepConstraint[stepCount] = c;
        stepSources[stepCount] = Arrays.copyOf(sources, n);
        return stepCount++;
    }

    /** All elements that the two ends of a variable rest on. */
    private BitSet reasons(int variable) {
        BitSet elements = new BitSet();
        BitSet seen = new BitSet();
        int[] open = new int[stepCount + 2];
        int size = 0;
        for (int end : new int[] {floorStep[variable], ceilingStep[variable]}) {
            if (end != NOTHING) {
                open[size++] = end;
                seen.set(end);
            }
        }
        while (size > 0) {
            int step = open[--size];
            for (int owner : system.constraints().get(stepConstraint[step]).owners()) {
                elements.set(owner);
            }
            for (int source : stepSources[step]) {
                if (source != NOTHING && !seen.get(source)) {
                    seen.set(source);
                    open[size++] = source;
                }
            }
        }
        return elements;
    }

    /** Puts amounts in, one after the other, and checks them in fractions. */
    private final class Witness {

        private final Ratio[] values = new Ratio[amounts];
        private final boolean[] isSet = new boolean[amounts];
        private final int[] missing = new int[variables.length];
        private final int[] ready = new int[variables.length];
        private int readyCount;

        private final Order order;

        Witness(Order order) {
            this.order = order;
        }

        private int next(int done) {
            if (order == Order.AS_PRINTED) {
                return done;
            }
            if (order == Order.BACKWARDS) {
                return amounts - 1 - done;
            }
            int best = NOTHING;
            double least = Double.POSITIVE_INFINITY;
            for (int v = 0; v < amounts; v++) {
                double width = (ceiling[v] - floor[v]) / Math.max(Math.abs(floor[v]), Double.MIN_NORMAL);
                if (!isSet[v] && (best == NOTHING || width < least)) {
                    best = v;
                    least = width;
                }
            }
            return Math.max(best, 0);
        }

        boolean exists() {
            Arrays.fill(steps, 0);
            for (int c = 0; c < variables.length; c++) {
                missing[c] = variables[c].length;
            }
            for (int done = 0; done < amounts; done++) {
                int v = next(done);
                if (!isSet[v] && !(put(v, middle(v)) && settleEquations())) {
                    return false;
                }
            }
            return isChecked();
        }

        /** Equations with one amount left say what it is. */
        private boolean settleEquations() {
            while (readyCount > 0) {
                int c = ready[--readyCount];
                Constraint constraint = system.constraints().get(c);
                int open = NOTHING;
                Ratio rest = constraint.bound().standard();
                Ratio factor = Ratio.ONE;
                Sum sum = system.sums().get(constraint.variable() - amounts);
                for (int i = 0; i < variables[c].length; i++) {
                    int v = variables[c][i];
                    Ratio coefficient = sum.coefficients().get(i);
                    if (isSet[v]) {
                        rest = rest.minus(values[v].times(coefficient));
                    } else {
                        open = v;
                        factor = coefficient;
                    }
                }
                if (open != NOTHING && !put(open, rest.over(factor))) {
                    return false;
                }
            }
            return true;
        }

        private boolean put(int v, Ratio value) {
            values[v] = value;
            isSet[v] = true;
            double near = value.approximate();
            double slack = Math.ulp(near) * 8;
            if (near + slack < floor[v] || near - slack > ceiling[v]) {
                return false;
            }
            floor[v] = Math.nextDown(near);
            ceiling[v] = Math.nextUp(near);
            for (int c : uses[v]) {
                if (isGiven[c]) {
                    missing[c]--;
                    if (missing[c] == 1 && isEquation(c)) {
                        ready[readyCount++] = c;
                    }
                    if (missing[c] > 0) {
                        enqueue(c);
                    }
                }
            }
            return narrow() == NOTHING;
        }

        private boolean isEquation(int c) {
            if (c + 1 == bounds.length) {
                return false;
            }
            Constraint upper = system.constraints().get(c);
            Constraint lower = system.constraints().get(c + 1);
            return upper.isUpper()
                    && !lower.isUpper()
                    && upper.variable() >= amounts
                    && upper.variable() == lower.variable()
                    && upper.bound().compareTo(lower.bound()) == 0;
        }

        /** A short number well inside of what an amount can still be. */
        private Ratio middle(int v) {
            double from = floor[v];
            double to = ceiling[v];
            if (Double.isInfinite(from) && Double.isInfinite(to)) {
                return Ratio.ZERO;
            }
            if (Double.isInfinite(to)) {
                return Ratio.of(BigDecimal.valueOf(from + Math.max(1, Math.abs(from))));
            }
            if (Double.isInfinite(from)) {
                return Ratio.of(BigDecimal.valueOf(to - Math.max(1, Math.abs(to))));
            }
            double middle = from + (to - from) / 2;
            if (!(to - from > 0)) {
                return Ratio.of(BigDecimal.valueOf(middle));
            }
            int places = 2 - (int) Math.floor(Math.log10(to - from));
            return Ratio.of(BigDecimal.valueOf(middle).setScale(Math.min(places, 300), RoundingMode.HALF_EVEN));
        }

        private boolean isChecked() {
            List<Constraint> constraints = system.constraints();
            Value[] sums = new Value[system.sums().size()];
            for (int c = 0; c < constraints.size(); c++) {
                if (!isGiven[c]) {
                    continue;
                }
                Constraint constraint = constraints.get(c);
                int variable = constraint.variable();
                Value value;
                if (variable < amounts) {
                    value = Value.of(values[variable]);
                } else {
                    int number = variable - amounts;
                    if (sums[number] == null) {
                        sums[number] = Value.of(total(system.sums().get(number)));
                    }
                    value = sums[number];
                }
                int order = value.compareTo(constraint.bound());
                if (constraint.isUpper() ? order > 0 : order < 0) {
                    return false;
                }
            }
            return true;
        }

        private Ratio total(Sum sum) {
            Ratio total = Ratio.ZERO;
            for (int i = 0; i < sum.variables().size(); i++) {
                total = total.plus(
                        values[sum.variables().get(i)].times(sum.coefficients().get(i)));
            }
            return total;
        }
    }
}
