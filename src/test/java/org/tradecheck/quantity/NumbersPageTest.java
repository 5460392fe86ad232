package org.tradecheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradecheck.text.Tokenizer;

/** Every example of {@code docs/numbers.md} is what the reader reads. */
class NumbersPageTest {

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_of_the_page_is_read_as_it_says(
            String text, String quote, String value, String unit, String core, String outer) {
        List<String> read = new ArrayList<>();
        for (Quantity quantity :
                new QuantityReader(text, Currencies.UNKNOWN).read(Tokenizer.tokens(text, 0, text.length()), 0)) {
            read.add(String.join(
                    " | ",
                    quantity.span().of(text),
                    plain(quantity.value()),
                    quantity.unit().code(),
                    ends(quantity.core()),
                    ends(quantity.outer())));
        }
        assertThat(read).as(text).contains(String.join(" | ", quote, value, unit, core, outer));
    }

    static Stream<Arguments> examples() throws IOException {
        return Files.readAllLines(Path.of("docs/numbers.md")).stream()
                .map(line -> line.split(" \\| "))
                .filter(cells -> cells.length == 6 && cells[0].endsWith("."))
                .map(cells -> Arguments.of(
                        cells[0].substring(2), cells[1], cells[2], cells[3], cells[4], cells[5].replace(" |", "")));
    }

    private static String ends(Interval interval) {
        return end(interval.low()) + ", " + end(interval.high());
    }

    private static String end(Bound bound) {
        return bound.isFinite() ? (bound.isOpen() ? "(" : "") + plain(bound.value()) : "none";
    }

    private static String plain(java.math.BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
