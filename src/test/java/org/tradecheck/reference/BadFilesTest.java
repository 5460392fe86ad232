package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference files that cannot be used: each is told in one sentence, and never half used. */
class BadFilesTest {

    private static final String HEADER = "reporter,partner,flow,period,value,unit,multiplier";
    private static final String GOOD = "KAZ,KOR,exports,2021,2.63,USD,1000000000";

    @TempDir
    Path folder = Path.of("");

    private ReferenceFiles read(String name, String text, boolean isLenient, List<Observation> values)
            throws IOException {
        Files.writeString(folder.resolve(name), text);
        ReferenceFiles files = new ReferenceFiles(isLenient);
        values.addAll(files.read(folder.resolve(name)));
        return files;
    }

    private String problem(String text) throws IOException {
        List<Observation> values = new java.util.ArrayList<>();
        ReferenceFiles files = read("kaz.csv", text, false, values);
        assertThat(values).as("values of a file with a fault").isEmpty();
        assertThat(files.problems()).isNotEmpty();
        return files.problems().get(0).print().substring(folder.toString().length() + 1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KAZ,KOR,exports,2021,2.63,bn USD,1 | kaz.csv:3:27: unit is \"bn USD\", expected an ISO 4217 code and a multiplier, percent or tonne",
                "XXA,KOR,exports,2021,2.63,USD,1 | kaz.csv:3:1: reporter is \"XXA\", expected an ISO 3166-1 alpha-3 code, a group such as EU, or WLD",
                "KAZ,KOR,export,2021,2.63,USD,1 | kaz.csv:3:9: flow is \"export\", expected exports, imports, turnover …",
                "KAZ,KOR,exports,2021-13,2.63,USD,1 | kaz.csv:3:17: period is \"2021-13\", expected YYYY, YYYY-MM, YYYY-Qn or whole months as start/end",
                "KAZ,KOR,exports,2021,\"2,63\",USD,1 | kaz.csv:3:22: value is \"2,63\", expected a number with a decimal point and no separators",
                "KAZ,KOR,exports,2021,4.2d,USD,1 | kaz.csv:3:22: value is \"4.2d\", expected a number with a decimal point and no separators",
                "KAZ,KOR,exports,2021,NaN,USD,1 | kaz.csv:3:22: value is \"NaN\", expected a number with a decimal point and no separators",
                "KAZ,KOR,exports,2021,1e9999999,USD,1 | kaz.csv:3:22: value is \"1e9999999\", expected a number with a decimal point and no separators",
                "KAZ,KOR,exports,2021,٤٢,USD,1 | kaz.csv:3:22: value is \"٤٢\", expected a number with a decimal point and no separators",
                "KAZ,KOR,exports,2021,2.63,USD,million | kaz.csv:3:31: multiplier is \"million\", expected 1, 1000, 1000000 or another power of ten",
                "KAZ,KOR,exports,2021,2.63,USD | kaz.csv:3:1: the row has 6 cells, expected 7 as in the header",
                "KAZ,KOR,exports,2021,2.63,percent,1 | kaz.csv:3:27: unit is \"percent\", expected a currency or a physical unit"
            })
    void a_bad_row_is_told_by_line_and_column(String row, String expected) throws IOException {
        assertThat(problem(HEADER + "\n" + GOOD + "\n" + row + "\n")).isEqualTo(expected);
    }

    @Test
    void a_nul_character_is_no_text() throws IOException {
        assertThat(problem(HEADER + "\nKAZ,KOR,exports,2021,2\0,USD,1\n"))
                .isEqualTo("kaz.csv:2:22: the cell has a NUL character, expected text");
    }

    @Test
    void an_unclosed_quotation_mark_does_not_swallow_the_file() {
        String rest = (GOOD + "\n").repeat(100_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(problem(HEADER + "\n\"KAZ,KOR,exports,2021,2.63,USD,1\n" + rest))
                        .isEqualTo(
                                "kaz.csv:2:1: a quotation mark is not closed within 20 lines, or stands inside a cell, expected marks around whole cells"));
    }

    @Test
    void an_escape_sequence_in_a_cell_is_shown_and_not_sent() throws IOException {
        assertThat(problem(HEADER + "\nKAZ,KOR,\u001B[31mexports,2021,2,USD,1\n"))
                .contains("flow is \"\\u{1B}[31mexports\"")
                .doesNotContain("\u001B");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told() throws IOException {
        Files.write(folder.resolve("kaz.csv"), new byte[] {'a', ',', (byte) 0xE9, '\n'});
        ReferenceFiles files = new ReferenceFiles(false);
        assertThat(files.read(folder)).isEmpty();
        assertThat(files.problems().get(0).print()).endsWith("kaz.csv: it is not UTF-8 text");
    }

    @Test
    void a_column_that_is_there_twice_is_told() throws IOException {
        assertThat(problem(HEADER + ",value\n" + GOOD + ",3\n"))
                .isEqualTo("kaz.csv:1:1: two columns are called \"value\", expected each name once");
    }

    @Test
    void one_bad_row_makes_the_file_unusable_but_not_its_neighbours() throws IOException {
        Files.writeString(folder.resolve("good.csv"), HEADER + "\n" + GOOD + "\n");
        Files.writeString(folder.resolve("kaz.csv"), HEADER + "\n" + GOOD.replace("2021", "2020") + "\nKAZ\n");
        ReferenceFiles files = new ReferenceFiles(false);
        assertThat(files.read(folder)).hasSize(1);
        assertThat(files.problems()).hasSize(1);
    }

    @Test
    void the_good_rows_can_be_kept() throws IOException {
        List<Observation> values = new java.util.ArrayList<>();
        ReferenceFiles files = read("kaz.csv", HEADER + "\n" + GOOD + "\nKAZ\n", true, values);
        assertThat(values).hasSize(1);
        assertThat(files.problems()).hasSize(1);
    }

    @Test
    void one_bad_row_among_very_many_is_found() throws IOException {
        String text = HEADER + "\n" + (GOOD + "\n").repeat(200_000) + "KAZ,KOR,exports,2021,x,USD,1\n";
        assertThat(problem(text)).startsWith("kaz.csv:200002:22: value is \"x\"");
    }

    @Test
    void a_missing_file_and_an_empty_folder_are_told() {
        ReferenceFiles files = new ReferenceFiles(false);
        files.read(folder);
        files.read(folder.resolve("none.csv"));
        assertThat(files.problems())
                .extracting(Problem::message)
                .containsExactly("no CSV file in it, expected at least one", "it cannot be read");
    }

    @Test
    void no_damaged_cell_of_a_table_passes_as_another_value_or_breaks_the_reader() throws IOException {
        String[] cells = GOOD.split(",", -1);
        String[] damages = {"", "?", "\u202E", "-", "1e40", "9".repeat(31), "\"", "KAZ KOR", "0x1F", "1,5"};
        for (int i = 0; i < cells.length; i++) {
            for (String damage : damages) {
                String[] mutated = cells.clone();
                mutated[i] = damage.equals("1,5") ? "\"1,5\"" : damage;
                List<Observation> values = new java.util.ArrayList<>();
                String text = HEADER + "\n" + String.join(",", mutated) + "\n";
                ReferenceFiles files = read("m.csv", text, false, values);
                boolean mayBeEmpty = damage.isEmpty() && (i == 1 || i == 6);
                assertThat(files.problems().isEmpty())
                        .as("column %s as <%s>: %s", HEADER.split(",", -1)[i], damage, files.problems())
                        .isEqualTo(mayBeEmpty);
                files.problems()
                        .forEach(p -> assertThat(p.print()).contains("expected").doesNotContain("\n"));
            }
        }
    }
}
