package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradecheck.claim.ClaimReader;
import org.tradecheck.claim.Reading;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.text.ArticleReader;

/** Questions about the published figures themselves. */
class ReferenceDeskTest {

    private static final String HEADER = "reporter,partner,flow,coverage,period,value,unit,multiplier,source\n";

    @TempDir
    Path folder = Path.of("");

    private ReferenceDesk desk(String rows) throws IOException {
        Files.writeString(folder.resolve("table.csv"), HEADER + rows);
        ReferenceDesk desk = ReferenceDesk.over(List.of(folder), false);
        assertThat(desk.problems()).isEmpty();
        return desk;
    }

    @Test
    void the_known_faults_of_the_shipped_figures_are_found_and_no_others_of_their_kind() {
        List<String> doubted = ReferenceDesk.over(List.of(), false).lint().stream()
                .filter(line -> line.contains("[gdp-ratio]"))
                .toList();
        assertThat(doubted).hasSize(22);
        assertThat(doubted)
                .anyMatch(line -> line.startsWith("TUV imports 2018: $20.69 billion"))
                .anyMatch(line -> line.startsWith("NGA exports 2017: $1.146 billion"))
                .anyMatch(line -> line.startsWith("PLW exports 2017: $23.17 billion"));
    }

    @Test
    void none_of_the_known_faults_contradicts_an_article() {
        Index index = Index.shipped();
        Reference shipped = References.shipped();
        int faults = 0;
        for (SeriesStore.Pair pair : index.pairs()) {
            for (Observation o : index.between(pair.reporter(), pair.partner())) {
                boolean isTotal =
                        o.series().flow() == Flow.EXPORTS || o.series().flow() == Flow.IMPORTS;
                if (!o.isSuspect() || !isTotal) {
                    continue;
                }
                faults++;
                for (String factor : List.of("0.001", "0.4", "1", "3", "1000")) {
                    String text = Areas.standard().name(new Area(pair.reporter())) + "'s "
                            + o.series().flow().word() + " were $"
                            + o.value()
                                    .multiply(new BigDecimal(factor))
                                    .movePointLeft(6)
                                    .toBigInteger() + " million in "
                            + o.period().print() + ", according to the CIA World Factbook.";
                    Reading reading = ClaimReader.read(new ArticleReader().read("test", "", "", text));
                    List<Comparison> told = shipped.compare(reading);
                    assertThat(told).as(text).isNotEmpty();
                    assertThat(told)
                            .as(text)
                            .noneMatch(c -> c.verdict() == Comparison.Verdict.CONTRADICTED)
                            .noneMatch(c -> c.verdict() == Comparison.Verdict.SUPPORTED
                                    && c.observations().size() == 1);
                }
            }
        }
        assertThat(faults).isGreaterThanOrEqualTo(22);
    }

    @Test
    void a_series_is_shown_over_time_with_bars_for_its_years() throws IOException {
        ReferenceDesk desk = desk("CHL,PER,exports,goods,2018,1.2,USD,1000000000,a\n"
                + "CHL,PER,exports,goods,2019,1.6,USD,1000000000,a\n"
                + "CHL,PER,exports,goods,2020,2.4,USD,1000000000,a\n"
                + "CHL,PER,imports,goods,2020,1.1,USD,1000000000,a\n");
        assertThat(desk.show("CHL", "PER", "exports"))
                .containsExactly(
                        "2018                 $1.2 billion  a",
                        "2019                 $1.6 billion  a",
                        "2020                 $2.4 billion  a",
                        "2018–2020: ▅▆█");
        assertThat(desk.show("Chile", "Peru", "turnover"))
                .containsExactly("2020                 $3.5 billion  a; computed from exports and imports");
    }

    @Test
    void months_that_do_not_add_to_the_year_are_doubted() throws IOException {
        StringBuilder rows = new StringBuilder("CHL,PER,exports,goods,2020,125.0,USD,1000000,a\n");
        for (int month = 1; month <= 12; month++) {
            rows.append("CHL,PER,exports,goods,2020-")
                    .append(month < 10 ? "0" : "")
                    .append(month)
                    .append(",10.0,USD,1000000,a\n");
        }
        assertThat(desk(rows.toString()).lint().get(0))
                .contains("the months add to $120 million, the year is $125 million");
    }

    @Test
    void partners_above_the_world_and_shares_above_the_whole_are_doubted() throws IOException {
        List<String> lines = desk("CHL,WLD,exports,goods,2020,70,USD,1000000000,a\n"
                        + "CHL,CHN,exports,goods,2020,60,USD,1000000000,a\n"
                        + "CHL,PER,exports,goods,2020,20,USD,1000000000,a\n"
                        + "CHL,CHN,share-of-imports,,2020,60,percent,1,a\n"
                        + "CHL,PER,share-of-imports,,2020,45,percent,1,a\n")
                .lint();
        assertThat(lines).anyMatch(l -> l.contains("the partners add to $80 billion, all together are $70 billion"));
        assertThat(lines).anyMatch(l -> l.contains("add to 105%, more than rounding explains"));
    }

    @Test
    void shares_that_exceed_the_whole_by_rounding_only_are_not() throws IOException {
        assertThat(desk("CHL,CHN,share-of-imports,,2019,40,percent,1,a\n"
                                + "CHL,PER,share-of-imports,,2019,19,percent,1,a\n"
                                + "CHL,BRA,share-of-imports,,2019,38,percent,1,a\n"
                                + "CHL,ARG,share-of-imports,,2019,5,percent,1,a\n")
                        .lint())
                .containsExactly("4 values read, nothing to doubt");
    }

    @Test
    void what_is_imported_reads_back_as_the_same_values() throws IOException {
        ReferenceDesk desk = desk("CHL,PER,exports,goods,2020,1.10,USD,1000000000,a\n"
                + "CHL,PER,balance,both,2020-Q1,-2500,USD,1000,a\n"
                + "CHL,CHN,share-of-exports,,2020-01/2020-08,36.5,percent,1,a\n");
        List<Observation> before = new ReferenceFiles(false).read(folder);
        Files.writeString(folder.resolve("table.csv"), desk.tidy());
        List<Observation> after = new ReferenceFiles(false).read(folder);
        assertThat(printed(after)).isEqualTo(printed(before));
    }

    @Test
    void years_come_before_months_and_one_value_is_shown_once() throws IOException {
        ReferenceDesk desk = desk("CHL,PER,exports,goods,2019-02,0.2,USD,1000000000,a\n"
                + "CHL,PER,exports,goods,2019,1.6,USD,1000000000,a\n"
                + "CHL,PER,exports,goods,2019,1.6,USD,1000000000,a\n"
                + "CHL,PER,exports,goods,2018,1.5,USD,1000000000,a\n");
        assertThat(desk.show("CHL", "PER", "exports"))
                .containsExactly(
                        "2018                 $1.5 billion  a",
                        "2019                 $1.6 billion  a",
                        "2019-02              $200 million  a");
        assertThat(desk.notes()).containsExactly(folder.resolve("table.csv") + ": tradecheck, 4 values");
    }

    private static List<String> printed(List<Observation> values) {
        List<String> lines = new ArrayList<>();
        for (Observation o : new MemoryStore(values).all()) {
            lines.add(o.series() + " " + o.period() + " " + o.value().stripTrailingZeros() + " "
                    + o.step().stripTrailingZeros());
        }
        return lines;
    }
}
