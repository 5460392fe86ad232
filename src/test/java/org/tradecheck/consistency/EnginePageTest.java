package org.tradecheck.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradecheck.quantity.FigureFormat;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.text.Span;

/** The example of {@code docs/engine.md} is what the engine says. */
class EnginePageTest {

    @Test
    void the_page_shows_the_implied_values_and_the_sum_that_the_engine_gives() throws IOException {
        String page = Files.readString(Path.of("docs/engine.md"));
        BigDecimal billion = new BigDecimal("1e9");
        Sums sums = new Sums();
        Map<Integer, Quantity> printed = new HashMap<>();
        String[] digits = {"14.9", "13.4", "1.0"};
        for (int claim = 1; claim <= digits.length; claim++) {
            BigDecimal number = new BigDecimal(digits[claim - 1]);
            Interval core = Sums.rounded(digits[claim - 1]).times(billion);
            Interval outer = Sums.cutOff(digits[claim - 1]).times(billion);
            sums.figure(claim, core, outer, true);
            printed.put(
                    claim,
                    new Quantity(
                            Span.NONE, Kind.MONEY, number, number, billion, new Unit("USD"), Hedge.EXACT, core, outer));
        }
        Problem problem = sums.state(Sums.sum(1, 2, 3)).problem();
        Conflict conflict = new ConflictFinder().solve(problem).conflicts().get(0);
        FigureFormat format = new FigureFormat(billion, 1);
        List<String> names = List.of("total trade", "exports", "imports");
        for (int i = 0; i < names.size(); i++) {
            String values = format.range(conflict.implied().get(i).values());
            assertThat(page).contains("| " + names.get(i) + " | " + values + " |");
        }
        assertThat(new Workings(printed).lines(conflict))
                .allSatisfy(line -> assertThat(page).contains(line));
    }
}
