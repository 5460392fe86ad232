package org.tradecheck.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Says of relations and figures of one system whether they can all hold, and names those that cannot. */
final class Judge {

    /** So few relations are judged as quickly as looked at. */
    private static final int FEW = 4;

    private final LinearSystem system;
    private final Limits limits;
    private final Optional<Propagation> propagation;
    private final Simplex simplex;
    private final int[] readingCounts;
    private int[] lastReadings = {};

    /**
     * Elements that cannot all hold.
     *
     * @param cases one for each combination of readings that had to be excluded
     */
    record Refutation(BitSet elements, List<Case> cases) {}

    /** A contradiction under one reading of each relation. */
    record Case(int[] readings, Simplex.Reason reason) {}

    Judge(LinearSystem system, Limits limits) {
        this(system, limits, false);
    }

    private Judge(LinearSystem system, Limits limits, boolean isScreened) {
        this.system = system;
        this.limits = limits;
        this.propagation = isScreened ? Optional.of(new Propagation(system)) : Optional.empty();
        this.simplex = new Simplex(system.amountCount(), system.sums(), limits.pivots());
        this.readingCounts =
                system.relations().stream().mapToInt(r -> r.readings().size()).toArray();
    }

    /** A judge of many relations, who looks quickly first; what he refutes that way comes without its cases. */
    static Judge ofMany(LinearSystem system, Limits limits) {
        return new Judge(system, limits, system.relations().size() > FEW);
    }

    LinearSystem system() {
        return system;
    }

    /** Whether some relation has more than one reading. */
    boolean hasReadings() {
        return Arrays.stream(readingCounts).anyMatch(n -> n > 1);
    }

    /** Elements among the given ones that cannot all hold in their conventional readings; empty if all can. */
    Optional<Refutation> refute(BitSet active) {
        int[] readings = new int[readingCounts.length];
        return refute(active, readings);
    }

    /** Elements among the given ones that cannot all hold in any reading; empty if there is one in which all can. */
    Optional<Refutation> refuteEveryReading(BitSet active) {
        int[] readings = new int[readingCounts.length];
        return refute(active, readings, new BitSet(), new int[] {limits.readings()});
    }

    private Optional<Refutation> refute(BitSet active, int[] readings, BitSet decided, int[] left) {
        if (--left[0] < 0) {
            throw new Simplex.OutOfSteps();
        }
        Optional<Refutation> refutation = refute(active, readings);
        if (refutation.isEmpty()) {
            lastReadings = readings.clone();
            return Optional.empty();
        }
        BitSet elements = refutation.get().elements();
        int open = -1;
        for (int r = 0; r < readingCounts.length && open < 0; r++) {
            if (elements.get(r) && readingCounts[r] > 1 && !decided.get(r)) {
                open = r;
            }
        }
        if (open < 0) {
            return refutation;
        }
        decided.set(open);
        BitSet union = new BitSet();
        List<Case> cases = new ArrayList<>();
        int before = readings[open];
        Optional<Refutation> answer = Optional.empty();
        boolean isRefuted = true;
        for (int k = 0; k < readingCounts[open] && isRefuted; k++) {
            readings[open] = k;
            Optional<Refutation> part = refute(active, readings, decided, left);
            isRefuted = part.isPresent();
            if (part.isPresent()) {
                if (!part.get().elements().get(open)) {
                    union = part.get().elements();
                    cases = part.get().cases();
                    break;
                }
                union.or(part.get().elements());
                cases.addAll(part.get().cases());
            }
        }
        if (isRefuted) {
            answer = Optional.of(new Refutation(union, cases));
        }
        readings[open] = before;
        decided.clear(open);
        return answer;
    }

    /** The readings in which everything held when {@link #refuteEveryReading} last found that it can. */
    int[] lastReadings() {
        return lastReadings;
    }

    private Optional<Refutation> refute(BitSet active, int[] readings) {
        if (propagation.isPresent()) {
            Propagation.Answer answer = propagation.get().look(active, readings);
            if (answer.isClear()) {
                return answer.elements().map(e -> new Refutation(e, List.of()));
            }
        }
        return reason(active, readings).map(r -> new Refutation(owners(r), List.of(new Case(readings.clone(), r))));
    }

    private Optional<Simplex.Reason> reason(BitSet active, int[] readings) {
        post(active, readings);
        return simplex.contradiction();
    }

    private void post(BitSet active, int[] readings) {
        simplex.clearBounds();
        List<Constraint> constraints = system.constraints();
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            boolean isRead = constraint.relation() < 0 || readings[constraint.relation()] == constraint.reading();
            if (isRead && holdsFor(constraint, active)) {
                simplex.bound(i, constraint);
            }
        }
    }

    /** Whether all that a constraint rests on is given. */
    static boolean holdsFor(Constraint constraint, BitSet active) {
        for (int owner : constraint.owners()) {
            if (!active.get(owner)) {
                return false;
            }
        }
        return true;
    }

    private BitSet owners(Simplex.Reason reason) {
        BitSet owners = new BitSet();
        for (int number : reason.constraints()) {
            for (int owner : system.constraints().get(number).owners()) {
                owners.set(owner);
            }
        }
        return owners;
    }

    /** The values that an amount can have while the given elements hold; empty if they cannot. */
    Optional<Simplex.End[]> ends(int variable, BitSet active, int[] readings) {
        if (reason(active, readings).isPresent()) {
            return Optional.empty();
        }
        Simplex.End high = simplex.highest(variable);
        Simplex.End low = simplex.lowest(variable);
        return Optional.of(new Simplex.End[] {low, high});
    }
}
