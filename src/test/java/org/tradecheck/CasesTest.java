package org.tradecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradecheck.check.Finding;
import org.tradecheck.json.Json;
import org.tradecheck.json.JsonReader;
import org.tradecheck.text.Span;

/** Short texts with the findings expected: in prose per check, and in one table. */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");

    static Stream<Arguments> cases() {
        return files(".md").flatMap(CasesTest::casesOf);
    }

    /** A heading, a line that says why, and the text with its marks; a text without marks passes. */
    private static Stream<Arguments> casesOf(Path file) {
        String check = file.getFileName().toString().replace(".md", "");
        List<Arguments> found = new ArrayList<>();
        for (String part : read(file).split("(?m)^## ", -1)) {
            String[] pieces = part.strip().split("\n\n", 3);
            if (pieces.length == 3) {
                found.add(Arguments.of(check, pieces[0], pieces[2].strip()));
            }
        }
        return found.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_case_is_told_as_marked(String check, String heading, String text) {
        MarkedText marked = MarkedText.of(text);
        Checked checked = Checked.of(marked.text(), "");

        List<Span> underlined = checked.by(check).stream()
                .flatMap(f -> Checked.underlined(f).stream())
                .distinct()
                .sorted()
                .toList();

        assertThat(underlined).as(heading + checked.told()).containsExactlyElementsOf(marked.marks());
    }

    static Stream<Json> table() throws JsonReader.BadJson {
        List<Json> rows = new ArrayList<>();
        for (String line : read(FOLDER.resolve("texts.jsonl")).split("\n", -1)) {
            if (!line.isBlank()) {
                rows.add(JsonReader.read(line));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_text_of_the_table_gets_what_it_should_and_innocent_ones_nothing_loud(Json row) {
        Checked checked = Checked.of(
                row.text("title").orElse(""),
                row.text("text").orElseThrow(),
                row.text("dateline").orElse(""));

        List<Json> expected = row.list("expect");

        if (expected.isEmpty()) {
            assertThat(checked.loud()).as(checked.told()).isEmpty();
        }
        for (Json each : expected) {
            List<Finding> own = checked.by(each.text("check").orElseThrow());
            assertThat(own).as(checked.told()).isNotEmpty();
            assertThat(own.get(0).severity().word())
                    .as(checked.told())
                    .isEqualTo(each.text("severity").orElseThrow());
        }
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
