package org.tradecheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradecheck.text.SentenceSplitter;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

/** {@code numbers.csv} has one row for each number of a text; a text without numbers has one row without a quote. */
class NumbersTest {

    @ParameterizedTest(name = "{11}: {0}")
    @CsvFileSource(resources = "/numbers.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "\u0000")
    void a_number_is_read_as_its_row_says(
            String text,
            String quote,
            String kind,
            String value,
            String upper,
            String unit,
            String hedge,
            String coreLow,
            String coreHigh,
            String outerLow,
            String outerHigh,
            String lesson) {
        if (quote == null) {
            assertThat(read(text)).as("%s: %s", lesson, text).isEmpty();
            return;
        }
        List<String> row = Stream.of(quote, kind, value, upper, unit, hedge, coreLow, coreHigh, outerLow, outerHigh)
                .map(cell -> cell == null ? "" : cell)
                .toList();
        assertThat(read(text).stream().map(q -> row(text, q)))
                .as("%s: %s", lesson, text)
                .contains(row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_has_as_many_numbers_as_rows(String text, int rows) {
        assertThat(read(text)).as(text).hasSize(rows);
    }

    @Test
    void areas_that_are_given_decide_before_those_that_are_named() {
        String text = "France had exports of 5.2 billion francs and 3 billion crowns.";
        assertThat(units(text, new Currencies(List.of("BEL", "DNK"), 1987))).containsExactly("BEF", "DKK");
        assertThat(units(text, new Currencies(List.of("CHE", "NOR"), 2024))).containsExactly("CHF", "NOK");
    }

    @Test
    void the_year_decides_between_an_old_and_a_new_currency() {
        String text = "It sold goods worth 5 billion roubles, 7 billion lira and 3 billion kwacha.";
        assertThat(units(text, new Currencies(List.of("SUN", "ITA", "ZMB"), 1988)))
                .containsExactly("SUR", "ITL", "ZMK");
        assertThat(units(text, new Currencies(List.of("RUS", "TUR", "ZMB"), 2020)))
                .containsExactly("RUB", "TRY", "ZMW");
    }

    @Test
    void a_bare_dollar_sign_is_local_only_in_an_article_about_one_such_country() {
        Currencies canada = new Currencies(List.of("CAN"), 2024);
        assertThat(units("Exports rose to $5.2 billion.", canada)).containsExactly("CAD");
        assertThat(units("Exports rose to C$5.2 billion, or $3.8 billion.", canada))
                .containsExactly("CAD", "USD");
        assertThat(units("Exports rose to $5.2 billion.", new Currencies(List.of("KOR", "CAN"), 2024)))
                .containsExactly("USD");
    }

    @Test
    void a_unit_left_out_may_have_been_said_in_the_sentence_before() {
        String text = "The deficit was 567 mln markka. Imports were 2.655 billion. Exports were 2.1 billion.";
        assertThat(units(text, Currencies.UNKNOWN)).containsExactly("FIM", "FIM", "FIM");
    }

    @Test
    void a_decimal_comma_is_read_where_the_article_prints_one() {
        assertThat(values("It was 4,2 million and 1,234 million euros.")).containsExactly("4200000.0", "1234000.000");
        assertThat(values("It was 4.2 million and 1,234 million euros.")).containsExactly("4200000.0", "1234000000");
    }

    @Test
    void a_mark_that_may_group_or_divide_is_remarked_where_the_article_prints_both_ways() {
        String text = "It was 4,2 million, 3.1 million and 1,234 million euros.";
        QuantityReader reader = new QuantityReader(text, Currencies.UNKNOWN);
        read(reader, text);
        assertThat(reader.remarks()).extracting(Remark::kind).contains(Remark.Kind.AMBIGUOUS_DECIMAL);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("hostile")
    void a_character_that_deceives_is_read_as_meant_and_remarked(String text, Remark.Kind kind) {
        QuantityReader reader = new QuantityReader(text, Currencies.UNKNOWN);
        List<Quantity> quantities = read(reader, text);
        assertThat(quantities).as(text).hasSize(1);
        assertThat(quantities.get(0).value()).as(text).isEqualByComparingTo("4200000000");
        assertThat(reader.remarks()).as(text).extracting(Remark::kind).contains(kind);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("It was $4\u200B.2 billion.", Remark.Kind.HIDDEN_CHARACTER),
                Arguments.of("It was $\u202E4.2 billion.", Remark.Kind.HIDDEN_CHARACTER),
                Arguments.of("It was $\u0664.\u0662 billion.", Remark.Kind.FOREIGN_DIGIT),
                Arguments.of("It was $\uFF14.\uFF12 billion.", Remark.Kind.FOREIGN_DIGIT),
                Arguments.of(
                        "It was $4.2 bi\u04CFlion.".replace('\u04CF', '\u0456').replace("bi\u0456lion", "b\u0456llion"),
                        Remark.Kind.LOOKALIKE_LETTER));
    }

    static Stream<Arguments> texts() throws java.io.IOException {
        Map<String, Long> rows = new java.util.LinkedHashMap<>();
        try (java.io.BufferedReader in = new java.io.BufferedReader(new java.io.InputStreamReader(
                NumbersTest.class.getResourceAsStream("/numbers.csv"), java.nio.charset.StandardCharsets.UTF_8))) {
            in.readLine();
            String line;
            while ((line = in.readLine()) != null) {
                int end = line.indexOf("\",");
                String text = line.substring(1, end);
                rows.merge(text, line.startsWith("\",,", end) ? 0L : 1L, Long::sum);
            }
        }
        return rows.entrySet().stream()
                .map(row -> Arguments.of(row.getKey(), row.getValue().intValue()));
    }

    private static List<String> row(String text, Quantity quantity) {
        return List.of(
                quantity.span().of(text),
                quantity.kind().name(),
                plain(quantity.value()),
                quantity.isRange() ? plain(quantity.upperValue()) : "",
                quantity.unit().code(),
                quantity.hedge().name(),
                end(quantity.core().low()),
                end(quantity.core().high()),
                end(quantity.outer().low()),
                end(quantity.outer().high()));
    }

    private static String plain(java.math.BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String end(Bound bound) {
        if (!bound.isFinite()) {
            return "none";
        }
        return (bound.isOpen() ? "(" : "") + plain(bound.value());
    }

    private static List<String> units(String text, Currencies known) {
        return read(new QuantityReader(text, known), text).stream()
                .map(quantity -> quantity.unit().code())
                .collect(Collectors.toList());
    }

    private static List<String> values(String text) {
        return read(text).stream()
                .map(quantity -> quantity.value().toPlainString())
                .toList();
    }

    private static List<Quantity> read(String text) {
        return read(new QuantityReader(text, Currencies.UNKNOWN), text);
    }

    private static List<Quantity> read(QuantityReader reader, String text) {
        List<Quantity> quantities = new ArrayList<>();
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        for (List<Token> sentence : SentenceSplitter.split(text, tokens)) {
            quantities.addAll(reader.read(sentence, 0));
        }
        return quantities;
    }
}
