package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.text.Span;

class WorkingsTest {

    private final Map<Integer, Quantity> printed = new HashMap<>();
    private final Sums sums = new Sums();

    private WorkingsTest print(int claim, String number, String scale) {
        BigDecimal digits = new BigDecimal(number);
        BigDecimal multiplier = new BigDecimal(scale);
        Interval core = Sums.rounded(number).times(multiplier);
        Interval outer = Sums.cutOff(number).times(multiplier);
        printed.put(
                claim,
                new Quantity(Span.NONE, Kind.OTHER, digits, digits, multiplier, Unit.NONE, Hedge.EXACT, core, outer));
        sums.figure(claim, core, outer, true);
        return this;
    }

    private List<String> lines(Row... rows) {
        for (Row row : rows) {
            sums.state(row);
        }
        Problem problem = sums.problem();
        Conflict conflict = new ConflictFinder().solve(problem).conflicts().get(0);
        return new Workings(printed).lines(conflict);
    }

    @Test
    void a_sum_is_told_in_one_line() {
        print(1, "14.9", "1e9").print(2, "13.4", "1e9").print(3, "1.0", "1e9");
        assertThat(lines(Sums.sum(1, 2, 3))).containsExactly("13.4 + 1.0 = 14.3–14.5, printed 14.9");
    }

    @Test
    void last_years_balance_is_worked_out_from_levels_and_growth() {
        print(1, "10.91", "1e9").print(2, "14.6", "1").print(3, "7.33", "1e9").print(4, "-3.2", "1");
        print(5, "1.49", "1e9");
        sums.unprinted(-1).unprinted(-2);
        assertThat(lines(Sums.growth(1, 2, -1), Sums.growth(3, 4, -2), Sums.sum(-1, -2, 5)))
                .containsExactly(
                        "10.91 is 14.6% more than 9.512–9.529",
                        "7.33 is 3.2% less than 7.563–7.581", "9.512–9.529 − 7.563–7.581 = 1.93–1.965, printed 1.49");
    }

    @Test
    void a_share_and_a_sum_meet_in_the_whole() {
        print(1, "46.9", "1e9").print(2, "65.4", "1").print(3, "40.1", "1e9").print(4, "44.6", "1e9");
        sums.unprinted(-1);
        assertThat(lines(Sums.share(1, 2, -1), Sums.sum(-1, 3, 4)))
                .containsExactly("46.9 is 65.4% of 71.58–71.84", "71.58–71.84 − 40.1 = 31.43–31.79, printed 44.6");
    }

    @Test
    void what_has_no_order_of_single_steps_is_not_told_in_steps() {
        print(1, "28.0", "1").print(2, "12.5", "1").print(3, "21.4", "1");
        sums.unprinted(-1).unprinted(-2).unprinted(-3).unprinted(-4);
        sums.state(
                Sums.share(-3, 2, -1),
                Sums.share(-4, 3, -2),
                Row.zero(Term.plus(-3), Term.plus(-4), Sums.percentOf(1, -1, -1), Sums.percentOf(1, -2, -1)));
        assertThat(lines()).isEmpty();
    }
}
