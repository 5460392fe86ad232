package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradecheck.quantity.Interval;

/** Systems with known answers. */
class RandomSystemsTest {

    private static final BigDecimal OFF = new BigDecimal("1.37");

    private static Solution solve(Problem problem) {
        return new ConflictFinder().solve(problem);
    }

    private static Set<Set<String>> relationsOf(Solution solution) {
        Set<Set<String>> sets = new HashSet<>();
        for (Conflict conflict : solution.conflicts()) {
            Set<String> names = new HashSet<>();
            conflict.relations().forEach(r -> names.add(r.check()));
            sets.add(names);
        }
        return sets;
    }

    /** A broken system for a seed: one figure that is far from its truth. */
    private static Problem broken(RandomSystem system, long seed) {
        List<Integer> amounts = system.amounts();
        return system.problem(amounts.get((int) (seed * 7 % amounts.size())), OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 30, 80})
    void figures_that_are_true_never_conflict(int size) {
        for (long seed = 0; seed < 120; seed++) {
            Solution solution = solve(RandomSystem.of(seed, size).problem());
            assertThat(solution.conflicts()).as("seed %d, size %d", seed, size).isEmpty();
            assertThat(solution.notChecked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 30})
    void one_wrong_figure_is_in_every_conflict_and_every_proof_is_good(int size) {
        int found = 0;
        for (long seed = 0; seed < 60; seed++) {
            RandomSystem system = RandomSystem.of(seed, size);
            List<Integer> amounts = system.amounts();
            int wrong = amounts.get((int) (seed * 7 % amounts.size()));
            Problem problem = system.problem(wrong, OFF);
            List<Conflict> conflicts = solve(problem).conflicts();
            found += conflicts.isEmpty() ? 0 : 1;
            for (Conflict conflict : conflicts) {
                assertThat(conflict.claims()).as("seed %d, size %d", seed, size).contains(wrong);
                assertThat(ProofChecker.complaints(problem, conflict))
                        .as("seed %d, size %d", seed, size)
                        .isEmpty();
            }
        }
        assertThat(found).isGreaterThan(45);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8})
    void a_conflict_is_gone_without_any_one_of_its_members(int size) {
        for (long seed = 0; seed < 40; seed++) {
            Problem problem = broken(RandomSystem.of(seed, size), seed);
            for (Conflict conflict : solve(problem).conflicts()) {
                for (int i = 0; i < conflict.relations().size(); i++) {
                    List<Relation> fewer = new ArrayList<>(conflict.relations());
                    fewer.remove(i);
                    assertThat(contradicts(problem, fewer, conflict, 0))
                            .as("seed %d without relation %d", seed, i)
                            .isFalse();
                }
                for (int claim : conflict.claims()) {
                    assertThat(contradicts(problem, conflict.relations(), conflict, claim))
                            .as("seed %d without figure %d", seed, claim)
                            .isFalse();
                }
                assertThat(contradicts(problem, conflict.relations(), conflict, 0))
                        .isTrue();
            }
        }
    }

    /** Whether relations conflict with the figures of a conflict alone, one of which is freed. */
    private static boolean contradicts(Problem problem, List<Relation> relations, Conflict conflict, int freed) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : problem.figures()) {
            boolean isKept = figure.claim() != freed && conflict.claims().contains(figure.claim());
            Interval interval = conflict.isStrained() ? figure.core() : figure.outer();
            Interval left = isKept ? interval : Interval.ALL;
            figures.add(new Figure(figure.claim(), left, left, figure.isPositive()));
        }
        return !solve(new Problem(figures, relations)).conflicts().isEmpty();
    }

    @Test
    void every_smallest_set_of_relations_that_fails_is_told_and_no_other() {
        for (long seed = 0; seed < 150; seed++) {
            RandomSystem system = RandomSystem.of(seed, 7);
            Problem problem = broken(system, seed);
            assertThat(relationsOf(solve(problem))).as("seed %d", seed).isEqualTo(smallestSets(problem));
        }
    }

    /** All sets of relations are tried: outside and inside the charitable intervals, the gravest first. */
    private static Set<Set<String>> smallestSets(Problem problem) {
        Figures figures = new Figures(problem.figures());
        int n = problem.relations().size();
        List<Integer> told = new ArrayList<>();
        Set<Set<String>> names = new HashSet<>();
        for (boolean isOuter : new boolean[] {true, false}) {
            List<Integer> subsets =
                    new ArrayList<>(IntStream.range(1, 1 << n).boxed().toList());
            subsets.sort((a, b) -> Integer.compare(Integer.bitCount(a), Integer.bitCount(b)));
            for (int subset : subsets) {
                if (told.stream().anyMatch(t -> (t & subset) == t)) {
                    continue;
                }
                List<Relation> relations = IntStream.range(0, n)
                        .filter(r -> (subset >> r & 1) == 1)
                        .mapToObj(problem.relations()::get)
                        .toList();
                LinearSystem system = new LinearSystem(relations, figures, isOuter);
                BitSet all = new BitSet();
                all.set(0, system.elementCount());
                if (new Judge(system, Limits.STANDARD).refute(all).isPresent()) {
                    told.add(subset);
                    Set<String> set = new HashSet<>();
                    relations.forEach(r -> set.add(r.check()));
                    names.add(set);
                }
            }
        }
        return names;
    }

    @Test
    void the_quick_look_never_says_what_the_exact_judge_denies() {
        int clear = 0;
        for (long seed = 0; seed < 300; seed++) {
            RandomSystem system = RandomSystem.of(seed, 3 + (int) (seed % 25));
            Problem problem = seed % 2 == 0 ? system.problem() : broken(system, seed);
            LinearSystem linear = new LinearSystem(problem.relations(), new Figures(problem.figures()), false);
            BitSet all = new BitSet();
            all.set(0, linear.elementCount());
            Propagation.Answer answer = new Propagation(linear)
                    .look(all, new int[problem.relations().size()]);
            boolean isRefuted = new Judge(linear, Limits.STANDARD).refute(all).isPresent();
            if (answer.isClear()) {
                clear++;
                assertThat(answer.elements().isPresent()).as("seed %d", seed).isEqualTo(isRefuted);
            }
            answer.elements()
                    .ifPresent(e -> assertThat(new Judge(linear, Limits.STANDARD).refute(e))
                            .isPresent());
        }
        assertThat(clear).isGreaterThan(270);
    }

    @Test
    void the_unit_of_the_amounts_does_not_matter() {
        for (long seed = 0; seed < 40; seed++) {
            Problem problem = broken(RandomSystem.of(seed, 10), seed);
            Set<Set<String>> expected = relationsOf(solve(problem));
            for (String unit : List.of("1e-9", "1e9", "7", "0.3937")) {
                assertThat(relationsOf(solve(inUnits(problem, new BigDecimal(unit)))))
                        .as("seed %d, unit %s", seed, unit)
                        .isEqualTo(expected);
            }
        }
    }

    private static Problem inUnits(Problem problem, BigDecimal unit) {
        Set<Integer> factors = new HashSet<>();
        problem.relations()
                .forEach(r -> r.readings()
                        .forEach(rows -> rows.forEach(row -> row.terms().forEach(t -> factors.add(t.factor())))));
        List<Figure> figures = problem.figures().stream()
                .map(f -> factors.contains(f.claim())
                        ? f
                        : new Figure(f.claim(), f.core().times(unit), f.outer().times(unit), f.isPositive()))
                .toList();
        return new Problem(figures, problem.relations());
    }

    @Test
    void the_order_of_figures_and_relations_does_not_matter() {
        for (long seed = 0; seed < 40; seed++) {
            Problem problem = broken(RandomSystem.of(seed, 10), seed);
            List<Figure> figures = new ArrayList<>(problem.figures());
            List<Relation> relations = new ArrayList<>(problem.relations());
            Collections.shuffle(figures, new Random(seed));
            Collections.shuffle(relations, new Random(seed + 1));
            assertThat(relationsOf(solve(new Problem(figures, relations))))
                    .as("seed %d", seed)
                    .isEqualTo(relationsOf(solve(problem)));
        }
    }
}
