package org.tradecheck.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the smallest conflicts of one system, one for each set of relations. First conflicts that share no relation,
 * each by leaving out its relations and asking again; then, with hitting sets, those that overlap with them: a conflict
 * that is still there when one relation of every known one is left out is a new one (Reiter, "A theory of diagnosis from
 * first principles", 1987). A conflict that needs all relations of another and more is only a consequence of it.
 */
final class ConflictSearch {

    /** Up to this many ways to hit all known conflicts, all are tried; beyond, conflicts are taken singly and in pairs. */
    private static final int EXHAUSTIVE = 400;

    private final Judge judge;
    private final LinearSystem system;
    private final Figures figures;
    private final boolean isOuter;
    private final boolean inEveryReading;
    private final Limits limits;
    private int testsLeft;
    private boolean isComplete = true;
    private boolean isRestSound = true;

    ConflictSearch(
            Judge judge, Figures figures, boolean isOuter, boolean inEveryReading, Limits limits, int testsLeft) {
        this.judge = judge;
        this.system = judge.system();
        this.figures = figures;
        this.isOuter = isOuter;
        this.inEveryReading = inEveryReading;
        this.limits = limits;
        this.testsLeft = testsLeft;
    }

    int testsLeft() {
        return testsLeft;
    }

    /** Whether all relations that are in no conflict hold together; if not, there were too many conflicts to see. */
    boolean isRestSound() {
        return isRestSound;
    }

    /** Whether no limit kept it from looking on. */
    boolean isComplete() {
        return isComplete;
    }

    List<BitSet> conflicts() {
        BitSet all = new BitSet();
        all.set(0, system.elementCount());
        List<BitSet> found = new ArrayList<>();
        BitSet active = (BitSet) all.clone();
        while (found.size() < limits.conflicts()) {
            Optional<BitSet> conflict = conflictIn(active);
            if (conflict.isEmpty()) {
                break;
            }
            found.add(conflict.get());
            leaveOutRelations(active, conflict.get());
        }
        if (found.isEmpty()) {
            return found;
        }
        isRestSound = found.size() < limits.conflicts();
        isComplete = isRestSound;
        List<BitSet> apart = List.copyOf(found);
        long ways = 1;
        for (BitSet conflict : apart) {
            ways = Math.min(EXHAUSTIVE + 1L, ways * relationCount(conflict));
        }
        if (ways <= EXHAUSTIVE) {
            overlapping(all, found);
        } else {
            for (int i = 0; i < apart.size(); i++) {
                overlapping(without(all, apart, i, i), found);
            }
            for (int i = 0; i < apart.size(); i++) {
                for (int j = i + 1; j < apart.size(); j++) {
                    if (areNear(apart.get(i), apart.get(j))) {
                        overlapping(without(all, apart, i, j), found);
                    }
                }
            }
        }
        return found;
    }

    private BitSet without(BitSet all, List<BitSet> apart, int first, int second) {
        BitSet active = (BitSet) all.clone();
        for (int k = 0; k < apart.size(); k++) {
            if (k != first && k != second) {
                leaveOutRelations(active, apart.get(k));
            }
        }
        return active;
    }

    private void leaveOutRelations(BitSet active, BitSet conflict) {
        for (int e = conflict.nextSetBit(0); e >= 0 && system.isRelation(e); e = conflict.nextSetBit(e + 1)) {
            active.clear(e);
        }
    }

    private int relationCount(BitSet conflict) {
        return conflict.get(0, system.relations().size()).cardinality();
    }

    /** Whether relations of two conflicts speak of a common amount. */
    private boolean areNear(BitSet a, BitSet b) {
        Set<Integer> amounts = new HashSet<>();
        for (int e = a.nextSetBit(0); e >= 0 && system.isRelation(e); e = a.nextSetBit(e + 1)) {
            amounts.addAll(Components.amounts(system.relations().get(e)));
        }
        for (int e = b.nextSetBit(0); e >= 0 && system.isRelation(e); e = b.nextSetBit(e + 1)) {
            for (int amount : Components.amounts(system.relations().get(e))) {
                if (amounts.contains(amount)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void overlapping(BitSet active, List<BitSet> found) {
        Deque<BitSet> open = new ArrayDeque<>();
        Set<BitSet> seen = new HashSet<>();
        open.add(new BitSet());
        while (!open.isEmpty()) {
            if (found.size() >= limits.conflicts() || testsLeft <= 0) {
                isComplete = false;
                return;
            }
            BitSet leftOut = open.removeFirst();
            Optional<BitSet> conflict = known(found, active, leftOut);
            if (conflict.isEmpty()) {
                BitSet rest = (BitSet) active.clone();
                rest.andNot(leftOut);
                conflict = conflictIn(rest);
                if (conflict.isEmpty()) {
                    continue;
                }
                found.add(conflict.get());
            }
            BitSet members = conflict.get();
            for (int e = members.nextSetBit(0); e >= 0 && system.isRelation(e); e = members.nextSetBit(e + 1)) {
                BitSet next = (BitSet) leftOut.clone();
                next.set(e);
                if (seen.add(next)) {
                    open.addLast(next);
                }
            }
        }
    }

    private static Optional<BitSet> known(List<BitSet> found, BitSet active, BitSet leftOut) {
        for (BitSet conflict : found) {
            BitSet missing = (BitSet) conflict.clone();
            missing.andNot(active);
            if (missing.isEmpty() && !conflict.intersects(leftOut)) {
                return Optional.of(conflict);
            }
        }
        return Optional.empty();
    }

    private Optional<BitSet> conflictIn(BitSet active) {
        testsLeft--;
        return refute(judge, active).map(this::smallest);
    }

    private Optional<BitSet> refute(Judge by, BitSet active) {
        return (inEveryReading ? by.refuteEveryReading(active) : by.refute(active)).map(Judge.Refutation::elements);
    }

    /** Leaves out what is not needed for a conflict; relations first, so that it is told by few. */
    private BitSet smallest(BitSet elements) {
        List<Relation> relations = new ArrayList<>();
        List<Integer> relationNumbers = new ArrayList<>();
        for (int e = elements.nextSetBit(0); e >= 0 && system.isRelation(e); e = elements.nextSetBit(e + 1)) {
            relations.add(system.relations().get(e));
            relationNumbers.add(e);
        }
        boolean isWhole = relations.size() == system.relations().size();
        LinearSystem part = isWhole ? system : new LinearSystem(relations, figures, isOuter);
        Judge partJudge = isWhole ? judge : new Judge(part, limits);
        BitSet active = new BitSet();
        active.set(0, relations.size());
        for (int e = elements.nextSetBit(system.relations().size()); e >= 0; e = elements.nextSetBit(e + 1)) {
            active.set(part.element(system.claim(e)));
        }
        active = reduced(partJudge, active);
        if (active.get(relations.size(), part.elementCount()).cardinality() > 2) {
            active = fewestFigures(partJudge, active, relations.size());
        }
        BitSet members = new BitSet();
        for (int e = active.nextSetBit(0); e >= 0; e = active.nextSetBit(e + 1)) {
            members.set(part.isRelation(e) ? relationNumbers.get(e) : system.element(part.claim(e)));
        }
        return members;
    }

    private BitSet reduced(Judge by, BitSet elements) {
        BitSet active = elements;
        for (int e = active.nextSetBit(0); e >= 0; e = active.nextSetBit(e + 1)) {
            BitSet less = (BitSet) active.clone();
            less.clear(e);
            testsLeft--;
            Optional<BitSet> refuted = refute(by, less);
            if (refuted.isPresent()) {
                active = refuted.get();
            }
        }
        return active;
    }

    /** Among the conflicts of the same relations, one with fewer figures if leaving out one figure shows it. */
    private BitSet fewestFigures(Judge by, BitSet conflict, int relationCount) {
        BitSet best = conflict;
        for (int e = conflict.nextSetBit(relationCount); e >= 0; e = conflict.nextSetBit(e + 1)) {
            BitSet rest = new BitSet();
            for (int r = conflict.nextSetBit(0); r >= 0 && r < relationCount; r = conflict.nextSetBit(r + 1)) {
                rest.set(r);
            }
            rest.set(relationCount, by.system().elementCount());
            rest.clear(e);
            testsLeft--;
            Optional<BitSet> other = refute(by, rest).map(r -> reduced(by, r));
            if (other.isPresent() && other.get().cardinality() < best.cardinality()) {
                best = other.get();
            }
        }
        return best;
    }
}
