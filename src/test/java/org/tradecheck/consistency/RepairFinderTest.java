package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradecheck.consistency.Repair.Slip;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.text.Span;

class RepairFinderTest {

    private final Map<Integer, Quantity> printed = new HashMap<>();
    private final Sums sums = new Sums();

    private RepairFinderTest billion(int claim, String number) {
        return print(claim, number, "1000000000", Kind.MONEY, new Unit("USD"));
    }

    private RepairFinderTest million(int claim, String number) {
        return print(claim, number, "1000000", Kind.MONEY, new Unit("USD"));
    }

    private RepairFinderTest percent(int claim, String number) {
        return print(claim, number, "1", Kind.PERCENT, Unit.PERCENT);
    }

    private RepairFinderTest print(int claim, String number, String scale, Kind kind, Unit unit) {
        BigDecimal digits = new BigDecimal(number);
        BigDecimal multiplier = new BigDecimal(scale);
        Interval core = Sums.rounded(number).times(multiplier);
        Interval outer = Sums.cutOff(number).times(multiplier);
        printed.put(claim, new Quantity(Span.NONE, kind, digits, digits, multiplier, unit, Hedge.EXACT, core, outer));
        sums.figure(claim, core, outer, true);
        return this;
    }

    private Optional<Repair> repair(Row... rows) {
        for (Row row : rows) {
            sums.state(row);
        }
        Problem problem = sums.problem();
        List<Conflict> conflicts = new ConflictFinder().solve(problem).conflicts();
        assertThat(conflicts).isNotEmpty();
        return new RepairFinder(problem, printed, Set.of()).repair(conflicts.get(0));
    }

    private boolean isExplicable(Row... rows) {
        for (Row row : rows) {
            sums.state(row);
        }
        Problem problem = sums.problem();
        List<Conflict> conflicts = new ConflictFinder().solve(problem).conflicts();
        assertThat(conflicts).isNotEmpty();
        return new RepairFinder(problem, printed, Set.of()).isExplicable(conflicts.get(0));
    }

    private static void assertChange(Optional<Repair> repair, int claim, String number, Slip slip) {
        assertThat(repair).isPresent();
        assertThat(repair.get().slip()).isEqualTo(slip);
        assertThat(repair.get().changes()).hasSize(1);
        assertThat(repair.get().changes().get(0).claim()).isEqualTo(claim);
        assertThat(repair.get().changes().get(0).number()).isEqualByComparingTo(number);
    }

    @Test
    void one_wrong_digit_of_a_share_is_found() {
        billion(1, "46.9").billion(2, "84.7").percent(3, "65.4");
        assertChange(repair(Sums.share(1, 3, 2)), 3, "55.4", Slip.DIGIT);
    }

    @Test
    void one_wrong_digit_of_an_earlier_level_is_found() {
        percent(1, "12.5").billion(2, "5.4").billion(3, "4.2");
        assertChange(repair(Sums.growth(2, 1, 3)), 3, "4.8", Slip.DIGIT);
    }

    @Test
    void nothing_is_offered_where_several_slips_fit() {
        billion(1, "14.9").billion(2, "13.4").billion(3, "1.0");
        assertThat(repair(Sums.sum(1, 2, 3))).isEmpty();
    }

    @Test
    void a_wrong_scale_word_is_found() {
        billion(1, "6.02").billion(2, "5.71").billion(3, "310.2");
        sums.state();
        assertThat(repair(Sums.sum(1, 2, 3)))
                .hasValueSatisfying(r -> assertThat(r.slip()).isEqualTo(Slip.SCALE_WORD));
    }

    @Test
    void a_slip_that_breaks_another_relation_is_not_offered() {
        billion(1, "46.9")
                .billion(2, "84.7")
                .percent(3, "65.4")
                .billion(4, "71.7")
                .million(5, "0.2");
        assertThat(repair(Sums.share(1, 3, 2), Sums.share(4, 3, 2))).isEmpty();
    }

    @Test
    void what_cutting_off_explains_is_not_repaired() {
        billion(1, "4.4").billion(2, "2.1").billion(3, "2.1");
        assertThat(repair(Sums.sum(1, 2, 3))).isEmpty();
    }

    @Test
    void two_figures_that_changed_places_are_found() {
        billion(1, "3.17").billion(2, "8.26").billion(3, "5.09").percent(4, "260.6");
        sums.state(Sums.sum(1, 2, 3));
        Optional<Repair> repair = repair(Sums.share(1, 4, 2));
        assertThat(repair).hasValueSatisfying(r -> {
            assertThat(r.slip()).isEqualTo(Slip.SWAP);
            assertThat(r.changes()).extracting(Repair.Change::claim).containsExactly(1, 2);
        });
    }

    @Test
    void a_slip_explains_a_sum_that_one_digit_makes_right() {
        billion(1, "8.46").billion(2, "3.27").billion(3, "3.19");
        assertThat(isExplicable(Sums.sum(1, 2, 3))).isTrue();
    }

    @Test
    void two_digits_that_changed_places_around_the_point_are_one_slip() {
        billion(1, "9.41").billion(2, "2.65").billion(3, "2.26");
        assertThat(isExplicable(Sums.sum(1, 2, 3))).isTrue();
    }

    @Test
    void no_slip_makes_one_total_of_the_parts_of_another() {
        billion(1, "8.57").billion(2, "20.05").billion(3, "14.91");
        assertThat(isExplicable(Sums.sum(1, 2, 3))).isFalse();
    }

    @Test
    void a_share_a_third_off_may_be_of_another_base_and_one_far_off_is_of_something_else() {
        billion(1, "1.21").billion(2, "3.42").percent(3, "24.5");
        assertThat(isExplicable(Sums.share(1, 3, 2))).isTrue();
        RepairFinderTest far = new RepairFinderTest();
        far.billion(1, "181.7").billion(2, "75.6").percent(3, "28.3");
        assertThat(far.isExplicable(Sums.share(1, 3, 2))).isFalse();
    }
}
