package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tradecheck.consistency.Solution.Outcome;

/** What happens to articles that no newsroom writes. */
@Timeout(120)
class LimitsTest {

    private static Row same(int a, int b) {
        return Row.zero(Term.plus(a), Term.minus(b));
    }

    @Test
    void hundreds_of_values_of_one_fact_end_in_some_conflicts_and_a_sentence() {
        Sums sums = new Sums();
        for (int claim = 1; claim <= 400; claim++) {
            sums.print(claim, (100 + claim * 3) + ".5");
        }
        for (int claim = 2; claim <= 400; claim++) {
            sums.state(same(1, claim));
        }
        Solution solution = new ConflictFinder().solve(sums.problem());
        assertThat(solution.conflicts()).hasSize(Limits.STANDARD.conflicts());
        assertThat(solution.notChecked()).hasSize(1);
        assertThat(solution.notChecked().get(0)).contains("399 relations");
        assertThat(solution.outcomes()).contains(Outcome.FAILS, Outcome.NOT_CHECKED);
        assertThat(solution.outcomes()).doesNotContain(Outcome.HOLDS);
    }

    @Test
    void ten_thousand_figures_that_agree_all_hold() {
        RandomSystem system = RandomSystem.of(5, 7500);
        Solution solution = new ConflictFinder().solve(system.problem());
        assertThat(system.figureCount()).isGreaterThan(9_500);
        assertThat(solution.conflicts()).isEmpty();
        assertThat(solution.outcomes()).hasSize(7500);
    }

    @Test
    void ten_thousand_figures_that_disagree_in_pairs_are_all_told() {
        Sums sums = new Sums();
        for (int claim = 1; claim <= 10_000; claim++) {
            sums.print(claim, (100 + claim % 7) + ".5");
        }
        for (int claim = 2; claim <= 10_000; claim += 2) {
            sums.state(same(claim - 1, claim));
        }
        assertThat(new ConflictFinder().solve(sums.problem()).conflicts()).hasSize(5_000);
    }

    /** Each figure is the one before and a part that is printed beside it; some are printed wrongly. */
    private static Sums runningTotal(int length, int... wrong) {
        Sums sums = new Sums().print(1, "10.0");
        int total = 100;
        for (int i = 1; i <= length; i++) {
            int part = 7 + i * 31 % 90;
            total += part;
            int at = i;
            boolean isWrong = Arrays.stream(wrong).anyMatch(w -> w == at);
            sums.print(2 * i, part / 10 + "." + part % 10);
            int printed = isWrong ? total + 400 : total;
            sums.print(2 * i + 1, printed / 10 + "." + printed % 10);
            sums.state(Sums.sum(2 * i + 1, 2 * i - 1, 2 * i));
        }
        return sums;
    }

    @Test
    void a_chain_of_thousands_of_sums_is_decided_at_once() {
        assertThat(new ConflictFinder().solve(runningTotal(5000).problem()).outcomes())
                .containsOnly(Outcome.HOLDS);
        Solution solution = new ConflictFinder().solve(runningTotal(5000, 2500).problem());
        assertThat(solution.conflicts()).hasSize(2);
        assertThat(solution.notChecked()).isEmpty();
        assertThat(solution.outcomes().subList(2499, 2501)).containsOnly(Outcome.FAILS);
        assertThat(solution.held()).isEqualTo(4998);
    }

    @Test
    void what_takes_too_many_tests_at_once_is_tested_in_parts_and_that_is_told() {
        Limits few = new Limits(20, 4, 200, 64, 20000);
        int[] wrong = IntStream.range(1, 20).map(i -> 10 * i).toArray();
        Solution solution =
                new ConflictFinder(few).solve(runningTotal(200, wrong).problem());
        assertThat(solution.notChecked())
                .containsExactly(
                        "200 relations between figures that hang together are tested in parts, because together"
                                + " they take too many steps; what only two parts together contradict is not told");
        assertThat(solution.outcomes()).doesNotContain(Outcome.NOT_CHECKED);
        for (int i : wrong) {
            assertThat(solution.outcomes().subList(i - 1, i + 1))
                    .as("sum " + i + " and the next")
                    .contains(Outcome.FAILS);
        }
    }

    @Test
    void readings_that_cannot_be_tried_together_are_tried_in_parts() {
        Sums sums = new Sums().print(1, "10.0").print(2, "10.1").print(3, "10.2");
        for (int i = 0; i < 90; i++) {
            int claim = 4 + i;
            sums.print(claim, i == 50 ? "99.5" : "20.2");
            sums.stateEither(
                    List.of(Sums.sum(claim, 1, 2)), List.of(Sums.sum(claim, 2, 3)), List.of(Sums.sum(claim, 1, 3)));
        }
        Solution solution = new ConflictFinder().solve(sums.problem());
        assertThat(solution.outcomes()).doesNotContain(Outcome.NOT_CHECKED);
        assertThat(solution.outcomes().get(50)).isEqualTo(Outcome.FAILS);
    }

    @Test
    void a_group_that_takes_too_many_steps_is_named_as_not_checked() {
        Sums sums = new Sums().print(1, "2.5").print(2, "2.5").print(3, "5.9").state(Sums.sum(3, 1, 2));
        Solution solution = new ConflictFinder(new Limits(20, 40, 2000, 64, 0)).solve(sums.problem());
        assertThat(solution.outcomes()).containsExactly(Outcome.NOT_CHECKED);
        assertThat(solution.notChecked()).hasSize(1);
    }

    @Test
    void a_table_pasted_as_text_is_one_long_sum() {
        Sums sums = new Sums().print(200, "55.5");
        int[] parts = new int[120];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i + 1;
            sums.print(i + 1, "10." + i % 10);
        }
        sums.state(Sums.sum(200, parts));
        List<Conflict> conflicts = new ConflictFinder().solve(sums.problem()).conflicts();
        assertThat(conflicts).hasSize(1);
    }

    @Test
    void odd_rows_do_no_harm() {
        List<Problem> problems = new ArrayList<>();
        problems.add(new Problem(List.of(), List.of()));
        problems.add(new Sums().state().problem());
        problems.add(new Sums().print(1, "0.0").state(same(1, 1)).problem());
        problems.add(new Sums().print(1, "3.0").state(same(1, 2)).problem());
        problems.add(new Sums().print(1, "-3.0").print(2, "5").state(same(1, 2)).problem());
        for (Problem problem : problems) {
            assertThatCode(() -> new ConflictFinder().solve(problem)).doesNotThrowAnyException();
        }
    }
}
