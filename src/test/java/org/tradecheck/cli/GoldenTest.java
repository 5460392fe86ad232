package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradecheck.Golden;
import org.tradecheck.json.Json;
import org.tradecheck.json.JsonReader;
import org.tradecheck.report.Formats;
import org.tradecheck.report.ReportSchema;

/** Whole articles and their whole reports. A folder holds the article and a report in each of some formats. */
class GoldenTest {

    private static final Path FOLDERS = Path.of("src/test/resources/golden");
    private static final Path SCHEMA = Path.of("src/main/resources/org/tradecheck/report/report-1.schema.json");

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.sorted().toList().stream();
        }
    }

    private static String text(Path folder) throws IOException {
        Path seed = Path.of("seeds").resolve(folder.getFileName() + ".txt");
        return Files.readString(Files.exists(seed) ? seed : folder.resolve("article.txt"), StandardCharsets.UTF_8);
    }

    private static Run check(String text, String... options) {
        String[] common = {"--no-config", "--stdin-filename", "article.txt", "-"};
        return Run.with(
                text, Stream.concat(Stream.of(options), Stream.of(common)).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_report_changes_only_when_somebody_wants_it(Path folder) throws IOException {
        String text = text(folder);
        Golden.matches(
                folder.resolve("report.txt"), check(text, "--no-reference").out());
        Golden.matches(folder.resolve("claims.csv"), claims(text));
        if (Files.exists(folder.resolve("explained.txt"))) {
            Golden.matches(
                    folder.resolve("explained.txt"),
                    check(text, "--no-reference", "-vv").out());
        }
        if (Files.exists(folder.resolve("report.json"))) {
            Golden.matches(
                    folder.resolve("report.json"),
                    check(text, "--no-reference", "-f", "json").out());
        }
    }

    private static String claims(String text) {
        return Run.with(text, "claims", "-f", "csv", "--stdin-filename", "article.txt", "-")
                .out();
    }

    @Test
    void the_schema_that_ships_is_the_one_declared() throws IOException {
        Golden.matches(SCHEMA, ReportSchema.json());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_json_report_obeys_the_schema(Path folder) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReportSchema.json());
        for (String json : List.of(
                check(text(folder), "-vv", "-f", "json").out(),
                check(text(folder), "--no-reference", "-f", "json").out(),
                Run.with(text(folder), "claims", "-f", "json", "-").out(),
                Run.of("--no-config", "-f", "json", "no/such/file").out())) {
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void line_ends_locale_and_a_second_run_change_nothing(Path folder) throws IOException {
        String text = text(folder);
        String expected = check(text).out();
        assertThat(check(text).out()).isEqualTo(expected);
        assertThat(check(text.replace("\n", "\r\n")).out()).isEqualTo(expected);
        assertThat(check(text.replace("\n", "\r")).out()).isEqualTo(expected);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "de-DE", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(check(text).out()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_quote_is_the_text_at_its_position(Path folder) throws Exception {
        String text = text(folder);
        Json report = JsonReader.read(check(text, "-f", "jsonl").out());
        for (Json number : report.list("numbers")) {
            assertThat(slice(text, number)).isEqualTo(number.text("text").orElseThrow());
        }
        for (Json claim : report.list("claims")) {
            assertThat(slice(text, claim))
                    .isEqualTo(claim.member("quote").orElseThrow().text("exact").orElseThrow());
        }
    }

    private static String slice(String text, Json item) {
        int start = at(item, "start");
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, at(item, "end")));
    }

    private static int at(Json item, String name) {
        return ((Json.Number) item.member(name).orElseThrow()).value().intValueExact();
    }

    @Test
    void no_format_changes_the_exit_code(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Exports of Utopia rose 4.0% to $3.92 billion in 2024 from $3.00 billion.");
        for (String format : Formats.OF_CHECKS) {
            assertThat(Run.of("--no-config", "--no-reference", "-f", format, article.toString())
                            .code())
                    .as(format)
                    .isEqualTo(1);
        }
    }
}
