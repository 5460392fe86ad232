package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tradecheck.consistency.Repair.Change;
import org.tradecheck.consistency.Repair.Slip;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;

/**
 * Looks for the one slip of the keyboard that explains a conflict. All figures of the conflict are tried with all slips;
 * a repair is offered only if exactly one candidate of the lowest cost fits everything that its figure is in. Whether it
 * is unique is counted, never guessed.
 */
public final class RepairFinder {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final BigDecimal LAKH = new BigDecimal("100000");
    private static final BigDecimal CRORE = new BigDecimal("10000000");
    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal BILLION = new BigDecimal("1000000000");
    private static final BigDecimal TRILLION = new BigDecimal("1000000000000");

    /** Conflicts with more figures than this have too many candidates to single one out. */
    private static final int MOST_CLAIMS = 12;

    private final Problem problem;
    private final Map<Integer, Quantity> printed;
    private final Set<Integer> directed;
    private final Figures figures;
    private final Limits limits;
    private final Groups groups;

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
        this.groups = new Groups(problem.relations());
    }

    /** The slip that explains a conflict, if there is exactly one of the lowest cost. */
    public Optional<Repair> repair(Conflict conflict) {
        if (conflict.isStrained() || conflict.isAmbiguous() || conflict.claims().size() > MOST_CLAIMS) {
            return Optional.empty();
        }
        List<Repair> candidates = new ArrayList<>();
        for (Conflict.Implied implied : conflict.implied()) {
            Quantity quantity = printed.get(implied.claim());
            if (quantity != null && !quantity.isRange() && quantity.number().signum() > 0) {
                for (Repair candidate : candidates(implied.claim(), quantity)) {
                    if (core(candidate.changes().get(0)).meets(implied.values())) {
                        candidates.add(candidate);
                    }
                }
            }
        }
        candidates.addAll(swaps(conflict));
        candidates.sort((a, b) -> a.slip().cost().compareTo(b.slip().cost()));
        List<Relation> around = around(conflict);
        Set<List<Change>> fitting = new LinkedHashSet<>();
        Optional<Repair> first = Optional.empty();
        for (Repair candidate : candidates) {
            boolean isDearer = first.isPresent()
                    && candidate.slip().cost().compareTo(first.get().slip().cost()) > 0;
            if (isDearer || fitting.size() > 1) {
                break;
            }
            if (fits(candidate, conflict, around) && fitting.add(plain(candidate)) && first.isEmpty()) {
                first = Optional.of(candidate);
            }
        }
        return fitting.size() == 1 ? first : Optional.empty();
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

    private List<Repair> candidates(int claim, Quantity quantity) {
        List<Repair> out = new ArrayList<>();
        String digits = quantity.number().toPlainString();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) == '.') {
                continue;
            }
            for (char digit = '0'; digit <= '9'; digit++) {
                add(out, Slip.DIGIT, claim, quantity, digits.substring(0, i) + digit + digits.substring(i + 1));
            }
            if (i + 1 < digits.length() && digits.charAt(i + 1) != '.') {
                String swapped =
                        digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
                add(out, Slip.TRANSPOSITION, claim, quantity, swapped);
            }
            if (digits.length() > 1) {
                add(out, Slip.LENGTH, claim, quantity, digits.substring(0, i) + digits.substring(i + 1));
            }
        }
        for (int i = 0; i <= digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                add(out, Slip.LENGTH, claim, quantity, digits.substring(0, i) + digit + digits.substring(i));
            }
        }
        for (int places = -1; places <= 1; places += 2) {
            BigDecimal moved = quantity.number().movePointRight(places);
            out.add(new Repair(Slip.DECIMAL_POINT, List.of(new Change(claim, moved, quantity.multiplier(), false))));
        }
        for (BigDecimal scale : otherScales(quantity.multiplier())) {
            out.add(new Repair(Slip.SCALE_WORD, List.of(new Change(claim, quantity.number(), scale, false))));
        }
        if (directed.contains(claim)) {
            out.add(new Repair(
                    Slip.DIRECTION_WORD, List.of(new Change(claim, quantity.number(), quantity.multiplier(), true))));
        }
        return out;
    }

    private static void add(List<Repair> out, Slip slip, int claim, Quantity quantity, String digits) {
        boolean hasLeadingZero = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
        boolean isNumber = !digits.startsWith(".") && !digits.endsWith(".") && !hasLeadingZero;
        if (!isNumber) {
            return;
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.signum() > 0 && number.compareTo(quantity.number()) != 0) {
            out.add(new Repair(slip, List.of(new Change(claim, number, quantity.multiplier(), false))));
        }
    }

    private static List<BigDecimal> otherScales(BigDecimal scale) {
        List<BigDecimal> scales = new ArrayList<>();
        for (List<BigDecimal> family : List.of(
                List.of(BigDecimal.ONE, THOUSAND, MILLION),
                List.of(MILLION, BILLION, TRILLION),
                List.of(LAKH, CRORE),
                List.of(TEN_THOUSAND, HUNDRED_MILLION))) {
            boolean isMember = family.stream().anyMatch(s -> s.compareTo(scale) == 0);
            for (BigDecimal other : family) {
                boolean isThousandApart =
                        family.size() == 2 || scale.compareTo(BigDecimal.ONE) > 0 || other.compareTo(MILLION) < 0;
                if (isMember && other.compareTo(scale) != 0 && isThousandApart && !scales.contains(other)) {
                    scales.add(other);
                }
            }
        }
        return scales;
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
            for (Term term : terms(relation)) {
                claims.add(term.amount());
                claims.add(term.factor());
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

    /** The relations that hang together with a conflict, through amounts or through a changed percentage. */
    private List<Relation> around(Conflict conflict) {
        Set<Integer> near = new TreeSet<>();
        for (Relation relation : conflict.relations()) {
            for (int amount : Components.amounts(relation)) {
                near.addAll(groups.ofAmount(amount));
            }
        }
        for (int claim : conflict.claims()) {
            near.addAll(groups.using(claim));
        }
        Set<Integer> indexes = new TreeSet<>();
        for (int group : near) {
            if (groups.all.get(group).size() <= limits.relations()) {
                indexes.addAll(groups.all.get(group));
            }
        }
        return indexes.stream().map(problem.relations()::get).toList();
    }

    /** The relations that hang together, and which of these groups use an amount or a percentage. */
    private static final class Groups {

        private final List<List<Integer>> all;
        private final Map<Integer, Set<Integer>> byAmount = new HashMap<>();
        private final Map<Integer, Set<Integer>> byFactor = new HashMap<>();

        Groups(List<Relation> relations) {
            all = Components.of(relations);
            for (int group = 0; group < all.size(); group++) {
                for (int index : all.get(group)) {
                    for (Term term : terms(relations.get(index))) {
                        byAmount.computeIfAbsent(term.amount(), k -> new HashSet<>())
                                .add(group);
                        byFactor.computeIfAbsent(term.factor(), k -> new HashSet<>())
                                .add(group);
                    }
                }
            }
        }

        Set<Integer> ofAmount(int claim) {
            return byAmount.getOrDefault(claim, Set.of());
        }

        Set<Integer> using(int claim) {
            Set<Integer> found = new HashSet<>(ofAmount(claim));
            found.addAll(byFactor.getOrDefault(claim, Set.of()));
            return found;
        }
    }

    private static List<Term> terms(Relation relation) {
        List<Term> terms = new ArrayList<>();
        for (List<Row> rows : relation.readings()) {
            for (Row row : rows) {
                terms.addAll(row.terms());
            }
        }
        return terms;
    }

    private static boolean uses(Relation relation, List<Integer> claims) {
        for (Term term : terms(relation)) {
            if (claims.contains(term.amount()) || claims.contains(term.factor())) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Repair repair, Conflict conflict, List<Relation> around) {
        List<Integer> changed = repair.changes().stream().map(Change::claim).toList();
        List<Figure> newFigures = new ArrayList<>();
        for (Change change : repair.changes()) {
            Figure old = figures.figure(change.claim());
            if (old != null) {
                Interval core = core(change);
                newFigures.add(new Figure(old.claim(), core, core, old.isPositive() && !change.isReversed()));
            }
        }
        Figures after = new Figures(newFigures, figures);
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
