package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tradecheck.consistency.Conflict.Implied;
import org.tradecheck.consistency.Proof.Step;
import org.tradecheck.consistency.Solution.Outcome;
import org.tradecheck.quantity.Interval;

/** Says which relations between the figures of an article hold, and names the smallest sets that cannot. Exact. */
public final class ConflictFinder {

    private static final int MOST_EXPLAINED = 40;

    private final Limits limits;

    public ConflictFinder() {
        this(Limits.STANDARD);
    }

    public ConflictFinder(Limits limits) {
        this.limits = limits;
    }

    /** Which relations hold, and the smallest conflicts among those that do not. */
    public Solution solve(Problem problem) {
        Search search = new Search(problem, limits);
        List<Integer> all =
                IntStream.range(0, problem.relations().size()).boxed().toList();
        search.solve(all);
        List<Found> found = search.found;
        found.sort(Comparator.comparingInt((Found f) -> f.relations().get(0))
                .thenComparingInt(f -> f.relations().size())
                .thenComparing(f -> f.relations().toString())
                .thenComparing(f -> f.conflict().claims().toString()));
        return new Solution(
                List.of(search.outcomes), found.stream().map(Found::conflict).toList(), search.left.sentences());
    }

    /**
     * What each figure has to be, given the others of the relations that hold and hang together with it, by claim. Groups
     * in which something fails, and groups larger than {@value #MOST_EXPLAINED} relations, are left out.
     *
     * @param solution of the problem
     */
    public Map<Integer, Interval> implied(Problem problem, Solution solution) {
        Figures figures = new Figures(problem.figures());
        Map<Integer, Interval> implied = new TreeMap<>();
        for (List<Integer> group : Components.of(problem.relations())) {
            List<Relation> relations = group.stream()
                    .filter(i -> solution.outcomes().get(i) == Outcome.HOLDS)
                    .map(problem.relations()::get)
                    .toList();
            boolean isSound =
                    group.stream().map(solution.outcomes()::get).allMatch(o -> o == Outcome.HOLDS || o == Outcome.OPEN);
            if (isSound && !relations.isEmpty() && relations.size() <= MOST_EXPLAINED) {
                addImplied(relations, figures, implied);
            }
        }
        return implied;
    }

    private void addImplied(List<Relation> relations, Figures figures, Map<Integer, Interval> implied) {
        TreeSet<Integer> claims = new TreeSet<>();
        relations.forEach(r -> r.claims().stream().filter(c -> c > 0).forEach(claims::add));
        List<Integer> all = List.copyOf(claims);
        ImpliedValues values = new ImpliedValues(relations, all, figures, true, limits);
        try {
            for (int claim : all) {
                Interval interval = values.of(claim);
                if (!interval.equals(Interval.ALL)) {
                    Optional.ofNullable(implied.get(claim))
                            .map(interval::intersect)
                            .filter(both -> !both.isEmpty())
                            .ifPresentOrElse(both -> implied.put(claim, both), () -> implied.put(claim, interval));
                }
            }
        } catch (Simplex.OutOfSteps e) {
            implied.keySet().removeAll(claims);
        }
    }

    /** The search in all groups of an article. */
    private static final class Search {

        private final Problem problem;
        private final Figures figures;
        private final Limits limits;
        private final Outcome[] outcomes;
        private final List<Found> found = new ArrayList<>();
        private final Left left = new Left();

        Search(Problem problem, Limits limits) {
            this.problem = problem;
            this.figures = new Figures(problem.figures());
            this.limits = limits;
            this.outcomes = new Outcome[problem.relations().size()];
        }

        /** Solves what hangs together at once; what cannot be solved at once is solved in parts, in the order of the text. */
        void solve(List<Integer> indexes) {
            List<Relation> relations =
                    indexes.stream().map(problem.relations()::get).toList();
            for (List<Integer> positions : Components.of(relations)) {
                List<Integer> group = positions.stream().map(indexes::get).toList();
                if (!new Group(problem, figures, group, limits).solve(outcomes, found, left)) {
                    List<Integer> inText = new ArrayList<>(group);
                    inText.sort(Comparator.comparingInt((Integer i) -> firstClaim(i)));
                    int half = inText.size() / 2;
                    group.forEach(left.divided::set);
                    solve(sorted(inText.subList(0, half)));
                    solve(sorted(inText.subList(half, inText.size())));
                }
            }
        }

        private static List<Integer> sorted(List<Integer> indexes) {
            return indexes.stream().sorted().toList();
        }

        private int firstClaim(int index) {
            return problem.relations().get(index).claims().stream()
                    .mapToInt(Math::abs)
                    .min()
                    .orElse(0);
        }
    }

    /** What was left out, added up over all groups. */
    private static final class Left {

        private int told;
        private int crowded;
        private int unsolved;
        private final BitSet divided = new BitSet();

        List<String> sentences() {
            List<String> sentences = new ArrayList<>();
            if (!divided.isEmpty()) {
                sentences.add(divided.cardinality()
                        + " relations between figures that hang together are tested in parts, because together they take"
                        + " too many steps; what only two parts together contradict is not told");
            }
            if (crowded > 0) {
                sentences.add("more conflicts than the " + told + " told may be among " + crowded
                        + " relations between figures that hang together");
            }
            if (unsolved > 0) {
                sentences.add(unsolved + " relations are not checked; they take too many steps");
            }
            return sentences;
        }
    }

    /** A conflict and the indexes of its relations in the problem. */
    private record Found(List<Integer> relations, Conflict conflict) {}

    /** The search in one group of relations that hang together. */
    private static final class Group {

        private final Problem problem;
        private final Figures figures;
        private final List<Integer> indexes;
        private final List<Relation> relations;
        private final Limits limits;
        /** The relations of each conflict that is told, the gravest first. */
        private final List<BitSet> told = new ArrayList<>();

        private final Map<Integer, Integer> uses = new HashMap<>();
        private int testsLeft;
        private boolean isComplete = true;
        private boolean isRestSound = true;

        Group(Problem problem, Figures figures, List<Integer> indexes, Limits limits) {
            this.problem = problem;
            this.figures = figures;
            this.indexes = indexes;
            this.limits = limits.forRelations(indexes.size());
            this.relations = indexes.stream().map(problem.relations()::get).toList();
            this.testsLeft = this.limits.tests();
        }

        /** Whether it came to an end; if not, nothing is told, and its parts may be easier. */
        boolean solve(Outcome[] outcomes, List<Found> all, Left left) {
            List<Found> found = new ArrayList<>();
            boolean isLarge = indexes.size() > limits.relations();
            boolean isEnded = true;
            try {
                search(found);
            } catch (Simplex.OutOfSteps e) {
                isEnded = false;
            }
            boolean isDivisible = indexes.size() > 1;
            if (isDivisible && (!isEnded || (isLarge && !isComplete))) {
                return false;
            }
            if (!isEnded && found.isEmpty()) {
                outcomes[indexes.get(0)] = Outcome.NOT_CHECKED;
                left.unsolved++;
                return true;
            }
            if (!isComplete) {
                left.told += found.size();
                left.crowded += indexes.size();
            }
            all.addAll(found);
            for (int index : indexes) {
                if (!isRestSound) {
                    outcomes[index] = Outcome.NOT_CHECKED;
                    continue;
                }
                outcomes[index] = isOpen(index) ? Outcome.OPEN : Outcome.HOLDS;
            }
            for (Found f : found) {
                Outcome outcome = f.conflict().isAmbiguous()
                        ? Outcome.AMBIGUOUS
                        : f.conflict().isStrained() ? Outcome.STRAINED : Outcome.FAILS;
                for (int index : f.relations()) {
                    if (outcomes[index] == Outcome.NOT_CHECKED || outcomes[index].compareTo(outcome) < 0) {
                        outcomes[index] = outcome;
                    }
                }
            }
            return true;
        }

        private void search(List<Found> found) {
            LinearSystem core = new LinearSystem(relations, figures, false);
            Judge coreJudge = Judge.ofMany(core, limits);
            BitSet all = new BitSet();
            all.set(0, core.elementCount());
            if (coreJudge.refute(all).isEmpty()) {
                return;
            }
            Judge outerJudge = Judge.ofMany(new LinearSystem(relations, figures, true), limits);
            if (coreJudge.refuteEveryReading(all).isPresent()) {
                tell(outerJudge, true, true, found);
                tell(coreJudge, false, true, found);
            }
            if (coreJudge.hasReadings()) {
                tell(outerJudge, true, false, found);
                tell(coreJudge, false, false, found);
            }
        }

        private void tell(Judge judge, boolean isOuter, boolean inEveryReading, List<Found> found) {
            ConflictSearch search = new ConflictSearch(judge, figures, isOuter, inEveryReading, limits, testsLeft);
            List<BitSet> conflicts = search.conflicts();
            testsLeft = search.testsLeft();
            isComplete &= search.isComplete();
            isRestSound &= search.isRestSound();
            conflicts.sort(
                    Comparator.comparingInt(c -> c.get(0, relations.size()).cardinality()));
            for (BitSet conflict : conflicts) {
                BitSet stated = conflict.get(0, relations.size());
                if (told.stream().noneMatch(t -> isPart(t, stated))) {
                    told.add(stated);
                    found.add(describe(conflict, judge.system(), isOuter, inEveryReading));
                }
            }
        }

        private static boolean isPart(BitSet part, BitSet whole) {
            BitSet rest = (BitSet) part.clone();
            rest.andNot(whole);
            return rest.isEmpty();
        }

        private Found describe(BitSet members, LinearSystem system, boolean isOuter, boolean inEveryReading) {
            List<Integer> relationIndexes = new ArrayList<>();
            List<Relation> conflictRelations = new ArrayList<>();
            List<Integer> claims = new ArrayList<>();
            for (int e = members.nextSetBit(0); e >= 0; e = members.nextSetBit(e + 1)) {
                if (system.isRelation(e)) {
                    relationIndexes.add(indexes.get(e));
                    conflictRelations.add(relations.get(e));
                } else {
                    claims.add(system.claim(e));
                }
            }
            LinearSystem part = new LinearSystem(conflictRelations, figures, isOuter);
            Judge judge = new Judge(part, limits);
            BitSet active = new BitSet();
            active.set(0, conflictRelations.size());
            for (int claim : claims) {
                active.set(part.element(claim));
            }
            Optional<Judge.Refutation> refutation =
                    inEveryReading ? judge.refuteEveryReading(active) : judge.refute(active);
            List<Proof> proofs = refutation.stream()
                    .flatMap(r -> r.cases().stream())
                    .map(c -> proof(c, part))
                    .toList();
            List<Integer> resolvedBy = List.of();
            if (!inEveryReading && judge.refuteEveryReading(active).isEmpty()) {
                resolvedBy = Arrays.stream(judge.lastReadings()).boxed().toList();
            }
            ImpliedValues values = new ImpliedValues(conflictRelations, claims, figures, !inEveryReading, limits);
            List<Implied> implied =
                    claims.stream().map(c -> Implied.of(c, values.either(c))).toList();
            return new Found(
                    relationIndexes,
                    new Conflict(
                            List.copyOf(conflictRelations),
                            List.copyOf(claims),
                            !isOuter,
                            !inEveryReading,
                            resolvedBy,
                            implied,
                            proofs));
        }

        /** The contradiction as inequalities in the units of the problem; multipliers are made whole numbers. */
        private static Proof proof(Judge.Case contradiction, LinearSystem system) {
            Simplex.Reason reason = contradiction.reason();
            BigInteger common = BigInteger.ONE;
            Ratio[] multipliers = new Ratio[reason.multipliers().length];
            for (int i = 0; i < multipliers.length; i++) {
                Constraint constraint = system.constraints().get(reason.constraints()[i]);
                multipliers[i] = reason.multipliers()[i].over(constraint.weight());
                BigInteger denominator = multipliers[i].denominator();
                common = common.divide(common.gcd(denominator)).multiply(denominator);
            }
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < multipliers.length; i++) {
                Constraint constraint = system.constraints().get(reason.constraints()[i]);
                List<Integer> claims = new ArrayList<>();
                for (int owner : constraint.owners()) {
                    if (!system.isRelation(owner)) {
                        claims.add(system.claim(owner));
                    }
                }
                BigInteger multiplier =
                        multipliers[i].numerator().multiply(common.divide(multipliers[i].denominator()));
                steps.add(new Step(
                        system.inequality(constraint),
                        new BigDecimal(multiplier),
                        List.copyOf(claims),
                        constraint.relation()));
            }
            List<Integer> readings =
                    Arrays.stream(contradiction.readings()).boxed().toList();
            return new Proof(readings, List.copyOf(steps));
        }

        /**
         * Whether a relation can be met whatever is printed: an equation that balances an amount which is neither
         * printed nor spoken of elsewhere against amounts that exist.
         */
        private boolean isOpen(int index) {
            Relation relation = problem.relations().get(index);
            if (relation.readings().size() > 1 || relation.readings().get(0).size() != 1) {
                return false;
            }
            Row row = relation.readings().get(0).get(0);
            if (row.order() != Row.Order.EQUAL
                    || row.constant().signum() != 0
                    || row.terms().size() < 2) {
                return false;
            }
            for (int i = 0; i < row.terms().size(); i++) {
                if (isFree(row.terms(), i, index)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFree(List<Term> terms, int at, int index) {
            Term term = terms.get(at);
            int sign = sign(term);
            if (term.amount() > 0 || sign == 0 || isBounded(term.amount())) {
                return false;
            }
            for (int i = 0; i < terms.size(); i++) {
                Term other = terms.get(i);
                boolean isBalanced = other.amount() != term.amount()
                        && sign(other) == -sign
                        && figures.sign(other.amount(), true).isPositive();
                if (i != at && !isBalanced) {
                    return false;
                }
            }
            return uses().getOrDefault(term.amount(), 0) == 1;
        }

        /** How many relations of the group speak of each amount. */
        private Map<Integer, Integer> uses() {
            if (uses.isEmpty()) {
                for (Relation relation : relations) {
                    for (int amount : Components.amounts(relation)) {
                        uses.merge(amount, 1, Integer::sum);
                    }
                }
            }
            return uses;
        }

        private boolean isBounded(int amount) {
            return figures.interval(amount, true).high().isFinite();
        }

        /** The sign that a coefficient has whatever its percentage is within its interval; 0 if it may change. */
        private int sign(Term term) {
            if (term.factor() == 0) {
                return term.offset().signum();
            }
            Interval factor = figures.interval(term.factor(), true);
            if (!factor.low().isFinite() || !factor.high().isFinite()) {
                return 0;
            }
            int atLow = term.offset()
                    .add(term.scale().multiply(factor.low().value()))
                    .signum();
            int atHigh = term.offset()
                    .add(term.scale().multiply(factor.high().value()))
                    .signum();
            return atLow == atHigh ? atLow : 0;
        }
    }
}
