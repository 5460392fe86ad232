package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradecheck.claim.ClaimReader;
import org.tradecheck.claim.Reading;
import org.tradecheck.reference.Comparison.Slip;
import org.tradecheck.reference.Comparison.Verdict;
import org.tradecheck.text.ArticleReader;

/** Verdicts on sentences against small series made by hand. */
class VerdictsTest {

    private static final String HEADER =
            "reporter,partner,flow,coverage,period,value,unit,multiplier,source,status,stated_by\n";

    private static final String PACKAGE = "{\"tradecheck\":{\"sources\":{"
            + "\"bureau\":{\"title\":\"Statistics Bureau\",\"names\":[\"statistics bureau\"],\"vintage\":\"2022-06\","
            + "\"kind\":\"original\"},"
            + "\"words\":{\"title\":\"Statement\",\"kind\":\"statement\",\"vintage\":\"2022\"}}}}";

    @TempDir
    Path folder = Path.of("");

    private Comparison compare(String text, String... rows) throws IOException {
        List<Comparison> comparisons = compareAll(text, rows);
        assertThat(comparisons).as("comparisons of: %s", text).isNotEmpty();
        return comparisons.get(0);
    }

    private List<Comparison> compareAll(String text, String... rows) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), PACKAGE);
        StringBuilder table = new StringBuilder(HEADER);
        for (String row : rows) {
            table.append(row).append('\n');
        }
        Files.writeString(folder.resolve("table.csv"), table.toString());
        ReferenceFiles files = new ReferenceFiles(false);
        List<Observation> values = new Gate(files.read(folder)).passed();
        assertThat(files.problems()).isEmpty();
        Reading reading = ClaimReader.read(new ArticleReader().read("test", "", "", text));
        return new SeriesReference(List.of(new MemoryStore(values))).compare(reading);
    }

    private static final String EXPORTS = "CHL,PER,exports,goods,2020,1.642,USD,1000000000,bureau,,";
    private static final String IMPORTS = "CHL,PER,imports,goods,2020,1.067,USD,1000000000,bureau,,";
    private static final String BEFORE = "CHL,PER,exports,goods,2019,1.927,USD,1000000000,bureau,,";

    @Test
    void a_figure_that_rounds_to_the_published_one_is_supported() throws IOException {
        assertThat(compare("Chile's exports to Peru were $1.6 billion in 2020.", EXPORTS)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_figure_cut_off_instead_of_rounded_is_close() throws IOException {
        assertThat(compare("Chile's exports to Peru were $1.92 billion in 2019.", BEFORE)
                        .verdict())
                .isEqualTo(Verdict.CLOSE);
    }

    @Test
    void a_figure_far_off_is_contradicted() throws IOException {
        Comparison comparison = compare("Chile's exports to Peru were $2.8 billion in 2020.", EXPORTS);
        assertThat(comparison.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(comparison.explanation()).contains("70.5% above Chile exports to Peru, 2020: $1.642 billion");
    }

    @Test
    void a_gap_no_larger_than_revisions_is_left_open_unless_the_text_names_the_publisher() throws IOException {
        assertThat(compare("Chile's exports to Peru were $1.75 billion in 2020.", EXPORTS)
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
        assertThat(compare("Chile's exports to Peru were $1.75 billion in 2020, the Statistics Bureau said.", EXPORTS)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void imports_printed_as_exports_are_recognised() throws IOException {
        Comparison comparison =
                compare("Chile's exports to Peru were $1.067 billion in 2020.", EXPORTS, IMPORTS, BEFORE);
        assertThat(comparison.slip()).isEqualTo(Slip.FLOW);
        assertThat(comparison.diagnosis()).startsWith("the printed figure is the imports, not the exports");
    }

    @Test
    void the_figure_of_another_year_is_recognised() throws IOException {
        Comparison comparison =
                compare("Chile's exports to Peru were $1.927 billion in 2020.", EXPORTS, IMPORTS, BEFORE);
        assertThat(comparison.slip()).isEqualTo(Slip.YEAR);
        assertThat(comparison.diagnosis()).contains("that of 2019, not 2020");
    }

    @Test
    void million_for_billion_is_recognised() throws IOException {
        Comparison comparison =
                compare("Chile's exports to Peru were $1.642 million in 2020.", EXPORTS, IMPORTS, BEFORE);
        assertThat(comparison.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(comparison.slip()).isEqualTo(Slip.MAGNITUDE);
    }

    @Test
    void a_surplus_that_is_a_deficit_is_recognised() throws IOException {
        Comparison comparison = compare(
                "Chile's trade deficit with Peru was $0.575 billion in 2020, the Statistics Bureau said.",
                EXPORTS,
                IMPORTS);
        assertThat(comparison.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(comparison.slip()).isEqualTo(Slip.SIGN);
    }

    @Test
    void turnover_and_balance_are_made_of_both_flows() throws IOException {
        Comparison turnover = compare("Trade between Chile and Peru was $2.71 billion in 2020.", EXPORTS, IMPORTS);
        assertThat(turnover.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(turnover.observations().get(0)).contains("computed from exports and imports");
        assertThat(compare("Chile's trade surplus with Peru was $575 million in 2020.", EXPORTS, IMPORTS)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void growth_is_made_of_two_years() throws IOException {
        assertThat(compare("Chile's exports to Peru fell 14.8% in 2020.", EXPORTS, BEFORE)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(compare("Chile's exports to Peru rose 14.8% in 2020.", EXPORTS, BEFORE)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void a_share_is_made_of_part_and_whole() throws IOException {
        String world = "CHL,WLD,exports,goods,2020,73.5,USD,1000000000,bureau,,";
        assertThat(compare("Peru accounted for 2.2% of Chile's exports in 2020.", EXPORTS, world)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(compare("Peru accounted for 22% of Chile's exports in 2020.", EXPORTS, world)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void a_quarter_and_a_year_are_the_sums_of_their_months() throws IOException {
        String[] months = new String[12];
        for (int i = 0; i < 12; i++) {
            months[i] = "CHL,PER,exports,goods,2021-" + (i < 9 ? "0" : "") + (i + 1) + ",1" + i
                    + "0.5,USD,1000000,bureau,,";
        }
        Comparison quarter =
                compare("Chile's exports to Peru were $331.5 million in the first quarter of 2021.", months);
        assertThat(quarter.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(quarter.observations().get(0)).contains("the sum of 3 months");
    }

    @Test
    void part_of_a_year_is_not_judged_by_the_year_unless_it_is_more() throws IOException {
        Comparison less = compare("Chile's exports to Peru were $1.1 billion in January-August 2020.", EXPORTS);
        assertThat(less.verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(less.explanation()).contains("it does not rule the printed figure out");
        Comparison more = compare("Chile's exports to Peru were $2.9 billion in January-August 2020.", EXPORTS);
        assertThat(more.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(more.bound()).isTrue();
    }

    @Test
    void the_other_sides_books_support_and_never_contradict() throws IOException {
        String mirror = "PER,CHL,imports,goods,2020,1.70,USD,1000000000,bureau,,";
        assertThat(compare("Chile's exports to Peru were $1.7 billion in 2020.", mirror)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(compare("Chile's exports to Peru were $3.9 billion in 2020.", mirror)
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
        assertThat(compare("Chile's exports to Peru were $1.7 billion in 2019.", BEFORE, mirror.replace("2020", "2019"))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_statement_supports_and_never_contradicts() throws IOException {
        String said = "CHL,PER,exports,,2020,1.6,USD,1000000000,words,,Trade minister";
        assertThat(compare("Chile's exports to Peru were $1.6 billion in 2020.", said)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        Comparison other = compare("Chile's exports to Peru were $9.6 billion in 2020.", said);
        assertThat(other.verdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(other.reason()).isEqualTo(Comparison.Reason.STATEMENT);
    }

    @Test
    void a_value_in_doubt_contradicts_nothing() throws IOException {
        String gdp = "CHL,WLD,gdp,,2020,254,USD,1000000000,other,,";
        String slip = "CHL,WLD,exports,goods,2020,73500,USD,1000000000,bureau,,";
        Comparison comparison = compare("Chile's goods exports were $73.5 billion in 2020.", gdp, slip);
        assertThat(comparison.verdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(comparison.reason()).isEqualTo(Comparison.Reason.DOUBT);
    }

    @Test
    void two_values_for_one_key_contradict_nothing() throws IOException {
        assertThat(compare(
                                "Chile's exports to Peru were $4.2 billion in 2020.",
                                EXPORTS,
                                EXPORTS.replace("1.642", "1.742"))
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
        assertThat(compare("Chile's exports to Peru were $4.2 billion in 2020.", EXPORTS, EXPORTS)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void goods_do_not_contradict_services() throws IOException {
        assertThat(compare("Chile's exports of goods and services to Peru were $2.9 billion in 2020.", EXPORTS)
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    void a_figure_that_may_include_services_is_left_open() throws IOException {
        Comparison comparison = compare("Chile's exports to Peru were $2.2 billion in 2020.", EXPORTS);
        assertThat(comparison.verdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(comparison.reason()).isEqualTo(Comparison.Reason.COVERAGE);
        assertThat(compare("Chile's exports of goods to Peru were $2.2 billion in 2020.", EXPORTS)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void plans_products_and_other_currencies_are_not_compared() throws IOException {
        assertThat(compareAll("Chile plans to raise its exports to Peru to $9 billion in 2020.", EXPORTS))
                .noneMatch(c -> c.verdict() == Verdict.CONTRADICTED);
        assertThat(compareAll("Chile's copper exports to Peru were $9 billion in 2020.", EXPORTS))
                .noneMatch(c -> c.verdict() == Verdict.CONTRADICTED);
        assertThat(compareAll("Chile's exports to Peru were 9 billion euros in 2020.", EXPORTS))
                .noneMatch(c -> c.verdict() == Verdict.CONTRADICTED);
    }

    @Test
    void a_period_carried_from_afar_only_asks() throws IOException {
        assertThat(compareAll(
                        "The meeting in 2020 was short.\n\nMinisters drank tea.\n\nChile's exports to Peru were $9 billion.",
                        EXPORTS))
                .noneMatch(c -> c.verdict() == Verdict.CONTRADICTED);
    }

    @Test
    void a_figure_in_another_currency_needs_a_series_of_rates() throws IOException {
        String euros = "CHL,PER,exports,goods,2020,1.5,EUR,1000000000,bureau,,";
        Comparison without = compare("Chile's exports to Peru were $1.71 billion in 2020.", euros);
        assertThat(without.verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(without.explanation()).contains("only in EUR; no series of exchange rates for that time is at hand");
        String rate = "1.1422,USD,1,bureau,,";
        Comparison with = compareWithRates("Chile's exports to Peru were $1.71 billion in 2020.", rate, euros);
        assertThat(with.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(with.observations().get(0))
                .contains("$1.713 billion (Statistics Bureau, 2022-06; 1.5 billion EUR at $1.142 for 1 EUR");
        assertThat(compareWithRates("Chile's exports to Peru were $4.6 billion in 2020.", rate, euros)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(compareWithRates("Chile's exports to Peru were $1.95 billion in 2020.", rate, euros)
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    void rates_are_turned_round_and_averaged_over_months() throws IOException {
        StringBuilder months = new StringBuilder();
        for (int month = 1; month <= 3; month++) {
            months.append("WLD,WLD,exchange-rate,,2021-0")
                    .append(month)
                    .append(",")
                    .append(400 + 10 * month)
                    .append(",KZT,1,bureau,,,usd\n");
        }
        Comparison quarter = compareTable(
                "Chile's exports to Peru were $2 billion in the first quarter of 2021.",
                months + "CHL,PER,exports,goods,2021-Q1,840,KZT,1000000000,bureau,,,\n");
        assertThat(quarter.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(quarter.observations().get(0)).contains("840 billion KZT at 420 KZT for 1 USD");
        assertThat(compareTable(
                                "Chile's exports to Peru were $2 billion in the second quarter of 2021.",
                                months + "CHL,PER,exports,goods,2021-Q2,840,KZT,1000000000,bureau,,,\n")
                        .verdict())
                .as("no rates for the time")
                .isEqualTo(Verdict.NOT_COVERED);
    }

    private Comparison compareWithRates(String text, String rate, String row) throws IOException {
        return compareTable(text, "WLD,WLD,exchange-rate,,2020," + rate + ",eur\n" + row + ",\n");
    }

    private Comparison compareTable(String text, String rows) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), PACKAGE);
        Files.writeString(folder.resolve("table.csv"), HEADER.strip() + ",product\n" + rows);
        ReferenceFiles files = new ReferenceFiles(false);
        List<Observation> values = new Gate(files.read(folder)).passed();
        assertThat(files.problems()).isEmpty();
        Reading reading = ClaimReader.read(new ArticleReader().read("test", "", "", text));
        return new SeriesReference(List.of(new MemoryStore(values)))
                .compare(reading)
                .get(0);
    }

    @Test
    void a_change_in_another_currency_supports_and_never_contradicts() throws IOException {
        String now = EXPORTS.replace("USD", "EUR");
        String before = BEFORE.replace("USD", "EUR");
        Comparison fall = compare("Chile's exports to Peru fell 14.8% in 2020.", now, before);
        assertThat(fall.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fall.observations().get(0)).contains("in EUR");
        assertThat(compare("Chile's exports to Peru rose 44.8% in 2020.", now, before)
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    void a_share_needs_no_dollars() throws IOException {
        String world = "CHL,WLD,exports,goods,2020,73.5,EUR,1000000000,bureau,,";
        assertThat(compare("Peru accounted for 2.2% of Chile's exports in 2020.", EXPORTS.replace("USD", "EUR"), world)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void goods_printed_as_goods_and_services_are_recognised() throws IOException {
        String both = "CHL,PER,exports,both,2020,2.913,USD,1000000000,bureau,,";
        Comparison comparison = compare(
                "Chile's exports of goods and services to Peru were $1.642 billion in 2020, the Statistics Bureau said.",
                EXPORTS,
                both);
        assertThat(comparison.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(comparison.slip()).isEqualTo(Slip.COVERAGE);
        assertThat(comparison.diagnosis()).startsWith("the printed figure is that of goods, not of goods and services");
    }

    @Test
    void the_whole_that_a_part_and_its_share_make_is_looked_up() throws IOException {
        String text = "Chile exported $1.642 billion to Peru in 2020, or 2.2% of its total exports in 2020.";
        String part = EXPORTS.replace("1.642", "1.6");
        Comparison share =
                compareAll(text, part).stream().reduce((first, last) -> last).orElseThrow();
        assertThat(share.verdict()).isEqualTo(Verdict.NOT_COVERED);
        String world = "CHL,WLD,exports,goods,2020,73.5,USD,1000000000,bureau,,";
        Comparison found =
                compareAll(text, world).stream().reduce((first, last) -> last).orElseThrow();
        assertThat(found.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(found.explanation())
                .startsWith("with the figures of the text, the whole is $72.96 billion to $76.4 billion");
        Comparison far = compareAll(text, world.replace("73.5", "173.5")).stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(far.verdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(far.slip()).isEqualTo(Slip.NONE);
    }

    @Test
    void the_levels_that_three_shares_and_one_amount_make_are_looked_up() throws IOException {
        String text = "In 2020 Peru accounted for 73.6% ($3.26 billion) of Chile's total trade with South America,"
                + " with exports accounting for 35.4% and imports 99.4%.";
        List<Comparison> found =
                compareAll(text, EXPORTS.replace("1.642", "0.6324"), IMPORTS.replace("1.067", "2.6276"));
        List<Comparison> shares = found.subList(found.size() - 2, found.size());
        assertThat(shares).extracting(Comparison::verdict).containsOnly(Verdict.SUPPORTED);
        assertThat(shares.get(0).explanation())
                .startsWith(
                        "with the figures of the text, the part is $627.4 million to $636.8 million: Chile exports");
        assertThat(shares.get(1).explanation())
                .startsWith("with the figures of the text, the part is $2.62 billion to $2.636 billion: Chile imports");
        List<Comparison> others =
                compareAll(text, EXPORTS.replace("1.642", "1.6324"), IMPORTS.replace("1.067", "1.6276"));
        assertThat(others).noneMatch(c -> c.verdict() == Verdict.CONTRADICTED);
    }

    @Test
    void a_figure_behind_those_with_one_partner_may_be_with_that_partner_or_with_everybody() throws IOException {
        String text = "Chile's exports to Peru were $1.642 billion in 2020. Turnover reached $%s billion in 2020.";
        String world = "CHL,WLD,turnover,goods,2020,132,USD,1000000000,bureau,,";
        List<Comparison> both =
                compareAll(String.format(java.util.Locale.ROOT, text, "2.709"), EXPORTS, IMPORTS, world);
        assertThat(both).extracting(Comparison::verdict).containsOnly(Verdict.SUPPORTED);
        assertThat(both.get(1).explanation()).startsWith("Chile trade with Peru");
        assertThat(compareAll(String.format(java.util.Locale.ROOT, text, "132.0"), EXPORTS, IMPORTS, world)
                        .get(1)
                        .explanation())
                .startsWith("read as with everybody: ");
        assertThat(compareAll(String.format(java.util.Locale.ROOT, text, "3.709"), EXPORTS, IMPORTS, world)
                        .get(1)
                        .verdict())
                .isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    void the_order_of_rows_does_not_matter() throws IOException {
        String text = "Chile's exports to Peru were $1.927 billion in 2020.";
        assertThat(compare(text, EXPORTS, IMPORTS, BEFORE)).isEqualTo(compare(text, BEFORE, IMPORTS, EXPORTS));
    }
}
