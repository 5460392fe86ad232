package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradecheck.quantity.Interval;

/**
 * A share of total trade with its shares of exports and imports, and the part's level: "73.6% ($3.26 billion) of total
 * trade, 35.4% of exports and 99.4% of imports" gives every level that is not printed.
 */
class MixtureTest {

    private static final int EXPORTS = -1;
    private static final int IMPORTS = -2;
    private static final int PART_EXPORTS = -3;
    private static final int PART_IMPORTS = -4;
    private static final int TOTAL = -5;
    private static final int DEFICIT = -6;

    private static Sums mixture(String level) {
        return new Sums()
                .print(1, "73.6")
                .print(2, "35.4")
                .print(3, "99.4")
                .print(4, level)
                .unprinted(EXPORTS)
                .unprinted(IMPORTS)
                .unprinted(PART_EXPORTS)
                .unprinted(PART_IMPORTS)
                .unprinted(TOTAL)
                .figure(DEFICIT, Interval.ALL, Interval.ALL, false)
                .state(
                        Sums.share(PART_EXPORTS, 2, EXPORTS),
                        Sums.share(PART_IMPORTS, 3, IMPORTS),
                        Row.zero(
                                Term.plus(PART_EXPORTS),
                                Term.plus(PART_IMPORTS),
                                Sums.percentOf(1, EXPORTS, -1),
                                Sums.percentOf(1, IMPORTS, -1)),
                        Sums.sum(4, PART_EXPORTS, PART_IMPORTS),
                        Sums.sum(TOTAL, EXPORTS, IMPORTS),
                        Sums.sum(PART_IMPORTS, PART_EXPORTS, DEFICIT));
    }

    @ParameterizedTest
    @CsvSource({
        "3.26, -5, 4.420, 4.439, 4.417, 4.446",
        "3.26, -1, 1.775, 1.796, 1.770, 1.803",
        "3.26, -2, 2.635, 2.653, 2.631, 2.659",
        "3.26, -3, 0.627, 0.637, 0.626, 0.640",
        "3.26, -4, 2.620, 2.636, 2.618, 2.641",
        "3.26, -6, 1.985, 2.006, 1.981, 2.013",
    })
    void levels_that_are_not_printed_follow(
            String level, int amount, String low, String high, String outerLow, String outerHigh) {
        Problem problem = mixture(level).problem();
        assertThat(new ConflictFinder().solve(problem).conflicts()).isEmpty();
        assertEnds(problem, amount, false, low, high);
        assertEnds(problem, amount, true, outerLow, outerHigh);
    }

    private static void assertEnds(Problem problem, int amount, boolean isOuter, String low, String high) {
        LinearSystem system = new LinearSystem(problem.relations(), new Figures(problem.figures()), isOuter);
        BitSet all = new BitSet();
        all.set(0, system.elementCount());
        Simplex.End[] ends = new Judge(system, Limits.STANDARD)
                .ends(system.variable(amount), all, new int[problem.relations().size()])
                .orElseThrow();
        assertThat(thousandths(ends[0], system)).as("low").isEqualByComparingTo(low);
        assertThat(thousandths(ends[1], system)).as("high").isEqualByComparingTo(high);
    }

    private static BigDecimal thousandths(Simplex.End end, LinearSystem system) {
        return end.value()
                .standard()
                .decimal(RoundingMode.HALF_UP)
                .scaleByPowerOfTen(system.exponent())
                .setScale(3, RoundingMode.HALF_UP);
    }

    @Test
    void a_second_level_for_the_same_thing_conflicts_with_the_first() {
        Sums sums = mixture("3.26").print(5, "4.2").state(Row.zero(Term.plus(4), Term.minus(5)));
        List<Conflict> conflicts = new ConflictFinder().solve(sums.problem()).conflicts();
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).claims()).containsExactly(4, 5);
        assertThat(conflicts.get(0).isStrained()).isFalse();
    }

    @Test
    void shares_of_its_own_trade_would_have_to_add_up_to_the_whole() {
        Problem problem = new Sums()
                .print(1, "35.4")
                .print(2, "99.4")
                .unprinted(-1)
                .state(Row.zero(Sums.percentOf(1, -1, 1), Sums.percentOf(2, -1, 1), Term.minus(-1)))
                .problem();
        Conflict conflict = new ConflictFinder().solve(problem).conflicts().get(0);
        assertThat(ProofChecker.complaints(problem, conflict)).isEmpty();
        assertThat(conflict.implied().get(0).values().low().value()).isEqualByComparingTo("0.55");
        assertThat(conflict.implied().get(0).values().high().value()).isEqualByComparingTo("0.65");
    }
}
