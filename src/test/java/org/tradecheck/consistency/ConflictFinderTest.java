package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradecheck.consistency.Solution.Outcome;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

class ConflictFinderTest {

    private static Solution solve(Problem problem) {
        Solution solution = new ConflictFinder().solve(problem);
        for (Conflict conflict : solution.conflicts()) {
            assertThat(ProofChecker.complaints(problem, conflict))
                    .as("%s", conflict)
                    .isEmpty();
        }
        return solution;
    }

    private static Conflict onlyConflict(Problem problem) {
        Solution solution = solve(problem);
        assertThat(solution.conflicts()).hasSize(1);
        return solution.conflicts().get(0);
    }

    private static void assertImplied(Conflict conflict, int claim, String low, String high) {
        Interval values = conflict.implied().stream()
                .filter(i -> i.claim() == claim)
                .findFirst()
                .orElseThrow()
                .values();
        assertThat(values.low().value()).as("low of %d", claim).isEqualByComparingTo(low);
        assertThat(values.high().value()).as("high of %d", claim).isEqualByComparingTo(high);
    }

    @Test
    void parts_that_round_to_the_whole_hold() {
        Problem problem = new Sums()
                .print(1, "5.9")
                .print(2, "3.8")
                .print(3, "2.2")
                .state(Sums.sum(1, 2, 3))
                .problem();
        Solution solution = solve(problem);
        assertThat(solution.conflicts()).isEmpty();
        assertThat(solution.outcomes()).containsExactly(Outcome.HOLDS);
    }

    @Test
    void parts_that_miss_the_whole_conflict_and_each_figure_gets_its_range() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "14.9")
                .print(2, "13.4")
                .print(3, "1.0")
                .state(Sums.sum(1, 2, 3))
                .problem());
        assertThat(conflict.claims()).containsExactly(1, 2, 3);
        assertThat(conflict.isStrained()).isFalse();
        assertImplied(conflict, 1, "14.3", "14.5");
        assertImplied(conflict, 2, "13.8", "14.0");
        assertImplied(conflict, 3, "1.4", "1.6");
    }

    @Test
    void a_miss_that_cutting_off_explains_is_strained() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "4.4")
                .print(2, "2.1")
                .print(3, "2.1")
                .state(Sums.sum(1, 2, 3))
                .problem());
        assertThat(conflict.isStrained()).isTrue();
    }

    @Test
    void ends_that_only_touch_hold_if_both_are_closed_and_fail_if_one_is_open() {
        Interval upToFive = Interval.closed(BigDecimal.ONE, new BigDecimal("5"));
        Interval fromFive = Interval.closed(new BigDecimal("5"), BigDecimal.TEN);
        Interval aboveFive = new Interval(Bound.open(new BigDecimal("5")), Bound.closed(BigDecimal.TEN));
        Row same = Row.zero(Term.plus(1), Term.minus(2));
        Problem touching = new Sums()
                .figure(1, upToFive, upToFive, true)
                .figure(2, fromFive, fromFive, true)
                .state(same)
                .problem();
        Problem open = new Sums()
                .figure(1, upToFive, upToFive, true)
                .figure(2, aboveFive, aboveFive, true)
                .state(same)
                .problem();
        assertThat(solve(touching).conflicts()).isEmpty();
        assertThat(onlyConflict(open).implied().get(0).values().low()).isEqualTo(Bound.open(new BigDecimal("5")));
    }

    @Test
    void figures_printed_equal_may_be_in_strict_order_and_figures_that_are_equal_may_not() {
        Interval exact = Interval.exactly(new BigDecimal("3"));
        assertThat(solve(new Sums()
                                .print(1, "4.2")
                                .print(2, "4.2")
                                .state(Sums.less(1, 2))
                                .problem())
                        .conflicts())
                .isEmpty();
        assertThat(onlyConflict(new Sums()
                                .figure(1, exact, exact, true)
                                .figure(2, exact, exact, true)
                                .state(Sums.less(1, 2))
                                .problem())
                        .claims())
                .containsExactly(1, 2);
    }

    @Test
    void a_share_that_the_amounts_do_not_give_gets_its_range_in_percent() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "46.9")
                .print(2, "84.7")
                .print(3, "65.4")
                .state(Sums.share(1, 3, 2))
                .problem());
        assertThat(conflict.claims()).containsExactly(1, 2, 3);
        Interval share = conflict.implied().get(2).values();
        assertThat(share.low().value()).isBetween(new BigDecimal("55.28"), new BigDecimal("55.29"));
        assertThat(share.high().value()).isBetween(new BigDecimal("55.46"), new BigDecimal("55.47"));
    }

    @Test
    void growth_that_the_levels_do_not_give_gets_its_range_in_percent() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "12.5")
                .print(2, "5.4")
                .print(3, "4.2")
                .state(Sums.growth(2, 1, 3))
                .problem());
        Interval growth = conflict.implied().get(0).values();
        assertThat(growth.low().value()).isBetween(new BigDecimal("25.88"), new BigDecimal("25.89"));
        assertThat(growth.high().value()).isBetween(new BigDecimal("31.32"), new BigDecimal("31.33"));
    }

    @Test
    void a_part_that_is_above_its_whole_conflicts_without_a_third_figure() {
        Solution solution = solve(new Sums()
                .print(1, "3.0")
                .print(2, "4.0")
                .unprinted(-1)
                .state(Sums.sum(1, 2, -1))
                .problem());
        assertThat(solution.conflicts().get(0).claims()).containsExactly(1, 2);
    }

    @Test
    void a_relation_that_an_unprinted_amount_always_meets_is_open() {
        Solution solution = solve(new Sums()
                .print(1, "3.0")
                .print(2, "4.0")
                .unprinted(-1)
                .state(Sums.sum(-1, 1, 2))
                .problem());
        assertThat(solution.outcomes()).containsExactly(Outcome.OPEN);
        assertThat(solution.tested()).isZero();
    }

    @Test
    void a_share_of_the_total_outside_the_shares_of_its_parts_conflicts() {
        Conflict conflict = onlyConflict(mixture("28.0", "12.5", "21.4").problem());
        assertThat(conflict.claims()).containsExactly(1, 2, 3);
        assertImplied(conflict, 1, "12.45", "21.45");
    }

    @Test
    void a_share_of_the_total_between_the_shares_of_its_parts_holds() {
        assertThat(solve(mixture("73.6", "35.4", "99.4").problem()).conflicts()).isEmpty();
    }

    private static Sums mixture(String total, String exports, String imports) {
        return new Sums()
                .print(1, total)
                .print(2, exports)
                .print(3, imports)
                .unprinted(-1)
                .unprinted(-2)
                .unprinted(-3)
                .unprinted(-4)
                .state(
                        Sums.share(-3, 2, -1),
                        Sums.share(-4, 3, -2),
                        Row.zero(Term.plus(-3), Term.plus(-4), Sums.percentOf(1, -1, -1), Sums.percentOf(1, -2, -1)));
    }

    @Test
    void a_relation_that_holds_in_another_reading_is_ambiguous() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "30")
                .print(2, "10")
                .stateEither(
                        List.of(Row.zero(times(1, "1"), times(2, "-2"))),
                        List.of(Row.zero(times(1, "1"), times(2, "-3"))))
                .problem());
        assertThat(conflict.isAmbiguous()).isTrue();
        assertThat(conflict.resolvedBy()).containsExactly(1);
    }

    @Test
    void a_relation_that_holds_in_no_reading_fails_with_a_proof_for_each() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "50")
                .print(2, "10")
                .stateEither(
                        List.of(Row.zero(times(1, "1"), times(2, "-2"))),
                        List.of(Row.zero(times(1, "1"), times(2, "-3"))))
                .problem());
        assertThat(conflict.isAmbiguous()).isFalse();
        assertThat(conflict.proofs()).hasSize(2);
    }

    @Test
    void a_reading_that_saves_one_relation_and_breaks_another_saves_nothing() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "30.0")
                .print(2, "10.0")
                .print(3, "10.0")
                .stateEither(List.of(Sums.sum(1, 2)), List.of(Sums.sum(2, 3, 1)))
                .problem());
        assertThat(conflict.isAmbiguous()).isFalse();
        assertThat(conflict.claims()).contains(1, 2);
    }

    private static Term times(int amount, String factor) {
        return Term.of(amount, new BigDecimal(factor));
    }

    @Test
    void two_conflicts_that_share_a_figure_are_both_told() {
        Solution solution = solve(new Sums()
                .print(1, "14.9")
                .print(2, "13.4")
                .print(3, "1.0")
                .print(4, "9.9")
                .state("turnover-sum", Sums.sum(1, 2, 3))
                .state("balance-diff", Sums.sum(2, 3, 4))
                .problem());
        assertThat(solution.conflicts())
                .extracting(c -> c.relations().get(0).check())
                .containsExactly("turnover-sum", "balance-diff");
    }

    @Test
    void a_conflict_across_relations_leaves_out_the_figures_it_does_not_need() {
        Conflict conflict = onlyConflict(new Sums()
                .print(1, "10.91")
                .print(2, "14.6")
                .print(3, "7.33")
                .print(4, "-3.2")
                .print(5, "1.49")
                .print(6, "2.00")
                .unprinted(-1)
                .unprinted(-2)
                .state("growth", Sums.growth(1, 2, -1))
                .state("growth", Sums.growth(3, 4, -2))
                .state("balance", Sums.sum(-1, -2, 5))
                .state("order", Sums.less(5, 6))
                .problem());
        assertThat(conflict.claims()).containsExactly(1, 2, 3, 4, 5);
        assertThat(conflict.relations()).hasSize(3);
        Interval surplus = conflict.implied().get(4).values();
        assertThat(surplus.contains(new BigDecimal("1.94"))).isTrue();
        assertThat(surplus.contains(new BigDecimal("1.49"))).isFalse();
    }

    @Test
    void readings_leave_each_figure_separate_stretches_and_not_what_lies_between() {
        Sums sums = new Sums().print(1, "8.0").print(2, "60.2").print(3, "43.1").print(4, "31.4");
        Row ofTheLarge = Row.zero(Term.plus(1), Sums.percentOf(4, 2, -1));
        Row ofTheSmall = Row.zero(Term.plus(1), Sums.percentOf(4, 3, -1));
        sums.stateEither(List.of(ofTheLarge), List.of(ofTheSmall));
        Conflict conflict = onlyConflict(sums.problem());
        assertThat(conflict.claims()).containsExactly(1, 2, 3, 4);
        assertThat(conflict.implied().get(0).either()).hasSize(2);
        assertThat(conflict.implied().get(3).either()).hasSize(2);
        for (int i = 1; i <= 2; i++) {
            Interval whole = conflict.implied().get(i).values();
            assertThat(whole.low().value()).isBetween(new BigDecimal("25.27"), new BigDecimal("25.28"));
            assertThat(whole.high().value()).isBetween(new BigDecimal("25.67"), new BigDecimal("25.68"));
        }
    }
}
