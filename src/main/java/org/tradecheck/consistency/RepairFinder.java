package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradecheck.consistency.Repair.Change;
import org.tradecheck.consistency.Repair.Slip;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;

/**
 * Looks for the one slip of the keyboard that explains a conflict. All figures of the conflict are tried with all slips;
 * a repair is offered only if exactly one candidate of the lowest cost fits everything that its figure is in. Whether it
 * is unique is counted, never guessed.
 */
public final class RepairFinder {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** The quotient of an amount and one that may be of an older edition, at least. */
    private static final BigDecimal NEAR_AMOUNT = new BigDecimal("0.9");

    /** A part is rarely less than a thirtieth of a whole that it is told with. */
    private static final BigDecimal SIZE = new BigDecimal("30");

    /** How wide an interval that leaves little choice may be, as a part of its ends. */
    private static final BigDecimal TIGHT = new BigDecimal("0.2");

    /** The quotient of a percentage or multiple and one that may be of another base, at least. */
    private static final BigDecimal NEAR_RATIO = new BigDecimal("0.65");

    /** Two figures and what they make. */
    private static final int OPERANDS = 3;

    /** Conflicts with more figures than this have too many candidates to single one out. */
    private static final int MOST_CLAIMS = 12;

    private final Problem problem;
    private final Map<Integer, Quantity> printed;
    private final Set<Integer> directed;
    private final Figures figures;
    private final Limits limits;
    private final List<List<Integer>> groups;
    private final Map<Integer, Set<Integer>> groupsOf;
    private final Map<Integer, Figure> figureOf = new HashMap<>();

    /**
     * @param printed the figures that are printed in digits, by claim
     * @param directed claims whose direction is a word: rises and falls, surpluses and deficits
     */
    public RepairFinder(Problem problem, Map<Integer, Quantity> printed, Set<Integer> directed) {
        this.problem = problem;
        this.printed = printed;
        this.directed = directed;
        this.figures = new Figures(problem.figures());
        this.limits = Limits.STANDARD;
        this.groups = Components.of(problem.relations());
        this.groupsOf = groupsByFigure();
        problem.figures().forEach(f -> figureOf.put(f.claim(), f));
    }

    /** Whether one slip can be singled out at all. */
    public static boolean isRepairable(Conflict conflict) {
        return !conflict.isStrained()
                && !conflict.isAmbiguous()
                && conflict.claims().size() <= MOST_CLAIMS;
    }

    /** The slip that explains a conflict, if there is exactly one of the lowest cost. */
    public Optional<Repair> repair(Conflict conflict) {
        if (!isRepairable(conflict)) {
            return Optional.empty();
        }
        List<Repair> candidates = new ArrayList<>();
        for (Conflict.Implied implied : conflict.implied()) {
            Quantity quantity = printed.get(implied.claim());
            if (quantity != null && !quantity.isRange() && quantity.number().signum() > 0) {
                for (Repair candidate : OneSlip.of(implied.claim(), quantity, directed.contains(implied.claim()))) {
                    if (core(candidate.changes().get(0)).meets(implied.values())) {
                        candidates.add(candidate);
                    }
                }
            }
        }
        candidates.addAll(swaps(conflict));
        candidates.sort((a, b) -> a.slip().cost().compareTo(b.slip().cost()));
        List<Relation> around = around(conflict);
        List<Figure> near = near(conflict, around);
        Set<List<Change>> fitting = new LinkedHashSet<>();
        Optional<Repair> first = Optional.empty();
        for (Repair candidate : candidates) {
            boolean isDearer = first.isPresent()
                    && candidate.slip().cost().compareTo(first.get().slip().cost()) > 0;
            if (isDearer || fitting.size() > 1) {
                break;
            }
            if (fits(candidate, conflict, around, near) && fitting.add(plain(candidate)) && first.isEmpty()) {
                first = Optional.of(candidate);
            }
        }
        return fitting.size() == 1 ? first : Optional.empty();
    }

    /**
     * Whether a slip explains a conflict, be it the only one or not: undone, one figure fits with the others of the
     * conflict. A figure a little off counts, too: it may be that of an older edition, or of another base. What is far
     * off and looks like no slip is more often two things taken for one than one thing printed wrongly.
     */
    public boolean isExplicable(Conflict conflict) {
        boolean isOpen = true;
        boolean hasTight = false;
        // Where the words leave open which figures are meant, some of them is always near.
        boolean isOneReading =
                conflict.relations().stream().allMatch(r -> r.readings().size() == 1);
        for (Conflict.Implied implied : conflict.implied()) {
            Quantity quantity = printed.get(implied.claim());
            for (Interval values : implied.either()) {
                isOpen &= values.equals(Interval.ALL);
                hasTight |= values.isWithin(TIGHT);
                if (isExplicable(implied.claim(), quantity, values, isOneReading)) {
                    return true;
                }
            }
        }
        // Where nothing can be said of any figure, nothing speaks against a slip.
        return isOpen || isOtherOperation(conflict) || (hasTight && isSwapped(conflict));
    }

    /** "Exports of 8 and imports of 12 leave a deficit of 20": whether two figures were added that are to be subtracted, or the other way round. */
    private boolean isOtherOperation(Conflict conflict) {
        Relation relation = conflict.relations().get(0);
        boolean isOneSum = conflict.relations().size() == 1
                && relation.readings().size() == 1
                && relation.readings().get(0).size() == 1;
        if (!isOneSum) {
            return false;
        }
        Row row = relation.readings().get(0).get(0);
        boolean isOfThree = row.order() == Row.Order.EQUAL
                && row.terms().size() == OPERANDS
                && row.terms().stream()
                        .allMatch(t -> t.factor() == 0 && t.offset().abs().compareTo(BigDecimal.ONE) == 0);
        // The first claim is what the others make: turned round it would be the other word, and not another operation.
        int made = relation.claims().get(0);
        return isOfThree && row.terms().stream().anyMatch(t -> t.amount() != made && isZero(row, t));
    }

    /** Whether a sum comes to nothing when one of its terms is taken with the other sign. */
    private boolean isZero(Row row, Term turned) {
        Interval sum = Interval.exactly(row.constant().negate());
        for (Term term : row.terms()) {
            Interval value = figures.interval(term.amount(), false);
            boolean isPlus = term.offset().signum() > 0 != (term.equals(turned));
            sum = isPlus ? sum.plus(value) : sum.minus(value);
        }
        return sum.meets(Interval.exactly(BigDecimal.ZERO));
    }

    /** Whether two figures that changed places explain it; of two of which one need only be more, they always would. */
    private boolean isSwapped(Conflict conflict) {
        return conflict.claims().size() <= MOST_CLAIMS
                && swaps(conflict).stream()
                        .anyMatch(swap -> fits(swap, conflict, List.of(), near(conflict, List.of())));
    }

    private boolean isExplicable(int claim, @Nullable Quantity quantity, Interval implied, boolean mayBeNear) {
        boolean isTight = implied.isWithin(TIGHT);
        if (quantity == null) {
            // "Doubled" has no digits to slip; it may be said for nearly.
            return isTight && isNear(NEAR_RATIO, figures.interval(claim, false), implied);
        }
        if (quantity.isRange() || quantity.number().signum() <= 0) {
            return false;
        }
        boolean isOneSided = isOneSided(implied);
        boolean isRatio = quantity.kind() == Kind.PERCENT || quantity.kind() == Kind.MULTIPLE;
        BigDecimal near = isRatio ? NEAR_RATIO : NEAR_AMOUNT;
        if (mayBeNear && (isTight || isOneSided) && isNear(near, figures.interval(claim, false), implied)) {
            return true;
        }
        for (Repair candidate : OneSlip.of(claim, quantity, directed.contains(claim))) {
            // Where a figure need only be less or more, or about so much, some other digit always does.
            Interval meant = core(candidate.changes().get(0));
            // A price has no such word either: that it was left out must be told exactly.
            boolean isScale = candidate.slip() == Slip.SCALE_WORD && !OneSlip.isBare(quantity);
            boolean isWord = candidate.slip() == Slip.DIRECTION_WORD || (isScale && isOfSize(meant, implied));
            // A thousandfold is no chance, however loosely the others tell what it must be.
            boolean isCommon =
                    isTight ? candidate.slip() != Slip.LENGTH : isOneSided ? isWord : isScale && isBounded(implied);
            if (isCommon && meant.meets(implied)) {
                return true;
            }
        }
        return isOnOtherBase(claim, quantity, implied) || (isTight && isOfTheRest(claim, quantity, implied));
    }

    /** Whether a figure need only be more or less than something; nothing is less than none. */
    private static boolean isOneSided(Interval implied) {
        boolean hasLow = implied.low().isFinite() && implied.low().value().signum() > 0;
        return hasLow != implied.high().isFinite();
    }

    private static boolean isBounded(Interval implied) {
        return implied.low().isFinite()
                && implied.high().isFinite()
                && implied.low().value().signum() == implied.high().value().signum()
                && implied.low().value().signum() != 0;
    }

    /** Whether a figure with another scale word is of the size of what it must be less or more than. */
    private static boolean isOfSize(Interval meant, Interval oneSided) {
        BigDecimal edge = (oneSided.high().isFinite() ? oneSided.high() : oneSided.low())
                .value()
                .abs();
        BigDecimal size = meant.high().value().abs().max(meant.low().value().abs());
        return size.compareTo(edge.multiply(SIZE)) <= 0 && edge.compareTo(size.multiply(SIZE)) <= 0;
    }

    /** Whether the quotient of a figure and what it would have to be is at least this, or they touch. */
    private static boolean isNear(BigDecimal least, Interval printed, Interval implied) {
        BigDecimal most = BigDecimal.ONE.divide(least, MathContext.DECIMAL64);
        return !implied.isEmpty()
                && printed.times(least).hull(printed.times(most)).meets(implied);
    }

    /** "14.3%" of the later amount where 12.5% of the earlier one is meant, and the other way round. */
    private boolean isOnOtherBase(int claim, Quantity quantity, Interval implied) {
        if (quantity.kind() != Kind.PERCENT || !directed.contains(claim)) {
            return false;
        }
        BigDecimal rate = quantity.value();
        for (BigDecimal whole : List.of(HUNDRED.add(rate), HUNDRED.subtract(rate))) {
            if (whole.signum() > 0) {
                BigDecimal other = rate.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
                Change change = new Change(
                        claim,
                        other.setScale(quantity.number().scale(), RoundingMode.HALF_EVEN),
                        quantity.multiplier(),
                        false);
                if (core(change).meets(implied)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "29.1%" for the others, where 70.9% is meant. */
    private boolean isOfTheRest(int claim, Quantity quantity, Interval implied) {
        boolean isShare = quantity.kind() == Kind.PERCENT && !directed.contains(claim);
        return isShare
                && quantity.value().compareTo(HUNDRED) < 0
                && Interval.exactly(HUNDRED).minus(quantity.core()).meets(implied);
    }

    /** The same value reached in two ways is one repair. */
    private static List<Change> plain(Repair repair) {
        return repair.changes().stream()
                .map(c -> new Change(
                        c.claim(),
                        c.number().multiply(c.multiplier()).stripTrailingZeros(),
                        BigDecimal.ONE,
                        c.isReversed()))
                .toList();
    }

    /** Figures of one kind and unit that may have changed places. */
    private List<Repair> swaps(Conflict conflict) {
        List<Repair> out = new ArrayList<>();
        List<Integer> claims = figuresOf(conflict);
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                int a = claims.get(i);
                int b = claims.get(j);
                if (!conflict.claims().contains(a) && !conflict.claims().contains(b)) {
                    continue;
                }
                Quantity first = printed.get(a);
                Quantity second = printed.get(b);
                if (first != null
                        && second != null
                        && first.kind() == second.kind()
                        && first.unit().equals(second.unit())
                        && !first.isRange()
                        && !second.isRange()
                        && first.value().compareTo(second.value()) != 0) {
                    out.add(new Repair(
                            Slip.SWAP,
                            List.of(
                                    new Change(a, second.number(), second.multiplier(), false),
                                    new Change(b, first.number(), first.multiplier(), false))));
                }
            }
        }
        return out;
    }

    /** The printed figures that the relations of a conflict use, in the order of the text. */
    private static List<Integer> figuresOf(Conflict conflict) {
        Set<Integer> claims = new TreeSet<>();
        for (Relation relation : conflict.relations()) {
            for (List<Row> rows : relation.readings()) {
                for (Row row : rows) {
                    for (Term term : row.terms()) {
                        claims.add(term.amount());
                        claims.add(term.factor());
                    }
                }
            }
        }
        claims.removeIf(c -> c <= 0);
        return List.copyOf(claims);
    }

    /** What a changed figure commits to, in the direction in which the relations count it. */
    private Interval core(Change change) {
        Interval old = figures.interval(change.claim(), false);
        Quantity quantity = printed.get(change.claim());
        if (quantity == null) {
            return old;
        }
        Interval now = quantity.reprinted(change.number(), change.multiplier()).core();
        boolean isCountedDown =
                !old.equals(quantity.core()) && old.equals(quantity.core().negate());
        return isCountedDown == change.isReversed() ? now : now.negate();
    }

    private List<Figure> near(Conflict conflict, List<Relation> around) {
        Set<Integer> used = new TreeSet<>();
        around.forEach(r -> used.addAll(figures(r)));
        conflict.relations().forEach(r -> used.addAll(figures(r)));
        return used.stream().filter(figureOf::containsKey).map(figureOf::get).toList();
    }

    /** The relations that hang together with a conflict, through amounts or through a changed percentage. */
    private List<Relation> around(Conflict conflict) {
        Set<Integer> near = new TreeSet<>();
        conflict.claims().forEach(c -> near.addAll(groupsOf.getOrDefault(c, Set.of())));
        for (Relation relation : conflict.relations()) {
            Components.amounts(relation).forEach(a -> near.addAll(groupsOf.getOrDefault(a, Set.of())));
        }
        Set<Integer> indexes = new TreeSet<>();
        for (int group : near) {
            if (groups.get(group).size() <= limits.relations()) {
                indexes.addAll(groups.get(group));
            }
        }
        return indexes.stream().map(problem.relations()::get).toList();
    }

    /** The groups of relations by the amounts and percentages that they use. */
    private Map<Integer, Set<Integer>> groupsByFigure() {
        Map<Integer, Set<Integer>> byFigure = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int index : groups.get(g)) {
                for (int figure : figures(problem.relations().get(index))) {
                    byFigure.computeIfAbsent(figure, k -> new TreeSet<>()).add(g);
                }
            }
        }
        return byFigure;
    }

    private static Set<Integer> figures(Relation relation) {
        Set<Integer> used = Components.amounts(relation);
        relation.readings()
                .forEach(rows -> rows.forEach(
                        row -> row.terms().stream().filter(t -> t.factor() > 0).forEach(t -> used.add(t.factor()))));
        return used;
    }

    private static boolean uses(Relation relation, List<Integer> claims) {
        for (List<Row> rows : relation.readings()) {
            for (Row row : rows) {
                for (Term term : row.terms()) {
                    if (claims.contains(term.amount()) || claims.contains(term.factor())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean fits(Repair repair, Conflict conflict, List<Relation> around, List<Figure> near) {
        List<Integer> changed = repair.changes().stream().map(Change::claim).toList();
        List<Figure> newFigures = new ArrayList<>();
        for (Figure figure : near) {
            Figure now = figure;
            for (Change change : repair.changes()) {
                if (change.claim() == figure.claim()) {
                    Interval core = core(change);
                    now = new Figure(figure.claim(), core, core, figure.isPositive() && !change.isReversed());
                }
            }
            newFigures.add(now);
        }
        Figures after = new Figures(newFigures);
        if (isFeasible(conflict.relations(), after, List.of())) {
            boolean isOtherwiseSound = isFeasible(around, figures, changed);
            List<Relation> all = isOtherwiseSound
                    ? around
                    : around.stream()
                            .filter(r -> conflict.relations().contains(r) || uses(r, changed))
                            .toList();
            return isFeasible(all, after, List.of());
        }
        return false;
    }

    private boolean isFeasible(List<Relation> relations, Figures by, List<Integer> freed) {
        LinearSystem system = new LinearSystem(relations, by, false);
        BitSet active = new BitSet();
        active.set(0, system.elementCount());
        for (int claim : freed) {
            if (system.hasElement(claim)) {
                active.clear(system.element(claim));
            }
        }
        try {
            return new Judge(system, limits).refuteEveryReading(active).isEmpty();
        } catch (Simplex.OutOfSteps e) {
            return false;
        }
    }
}
