package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
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

    @Test
    void relations_beyond_the_limit_are_named_as_not_checked() {
        Sums sums = new Sums();
        for (int claim = 1; claim <= 60; claim++) {
            sums.print(claim, claim == 60 ? "7.5" : "2.5");
        }
        for (int claim = 2; claim <= 60; claim++) {
            sums.state(same(claim - 1, claim));
        }
        Limits few = new Limits(20, 40, 2000, 64, 20000);
        Solution solution = new ConflictFinder(few).solve(sums.problem());
        assertThat(solution.notChecked())
                .containsExactly(
                        "39 of 59 relations between figures that hang together are not checked; the limit is 20");
        assertThat(solution.outcomes().subList(20, 59)).containsOnly(Outcome.NOT_CHECKED);
        assertThat(solution.tested()).isEqualTo(20);
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
