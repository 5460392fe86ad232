package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradecheck.json.Json;
import org.tradecheck.json.JsonReader;

class MainTest {

    private static final String GOOD = "Exports of Utopia rose 4.0% to $3.12 billion in 2024 from $3.00 billion.\n";
    private static final String BAD = "Exports of Utopia rose 4.0% to $3.92 billion in 2024 from $3.00 billion.\n";

    @TempDir
    private Path folder;

    private String good = "";
    private String bad = "";

    @BeforeEach
    void articles() throws IOException {
        good = file("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
        bad = file("bad.txt", BAD.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static Run check(String... args) {
        return Run.of(Stream.concat(Stream.of("--no-config", "--no-reference"), Stream.of(args))
                .toArray(String[]::new));
    }

    @Test
    void the_exit_code_says_what_was_found() {
        assertThat(check(good).code()).isZero();
        assertThat(check(bad).code()).isEqualTo(1);
        assertThat(check("--fail-on", "never", bad).code()).isZero();
        assertThat(check(bad, good).code()).isEqualTo(1);
    }

    @Test
    void a_missing_file_does_not_keep_the_others_from_being_checked() {
        Run run = check(good, folder.resolve("none.txt").toString(), bad);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none.txt: no such file").hasLineCount(1);
        assertThat(run.out()).contains("bad.txt:1:").contains("2 articles");
    }

    @Test
    void a_folder_is_walked_only_when_asked() {
        Run refused = check(folder.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("is a folder; -R checks the articles in it");
        assertThat(check("-R", folder.toString()).out()).contains("2 articles");
    }

    @Test
    void an_empty_file_is_not_checked() throws IOException {
        for (byte[] bytes : List.of(new byte[0], " \n\r\n ".getBytes(StandardCharsets.UTF_8), new byte[] {0, 0})) {
            Run run = check(file("empty.txt", bytes));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("empty.txt: has no text in it");
        }
    }

    @Test
    void bytes_that_are_no_utf8_are_named() throws IOException {
        String latin = file("latin.txt", "Caf\u00e9: 5%.".getBytes(StandardCharsets.ISO_8859_1));
        Run run = check(latin);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("latin.txt: byte 3 is not UTF-8").contains("--encoding windows-1252");
        assertThat(check("--encoding", "windows-1252", latin).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding(String charset) throws IOException {
        String marked = file("marked.txt", ("\uFEFF" + BAD).getBytes(Charset.forName(charset)));
        assertThat(check(marked).out()).contains("marked.txt:1:");
    }

    @Test
    void an_article_beyond_the_limit_is_not_checked() {
        Run run = check("--max-bytes", "20", bad);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is longer than 20 bytes");
    }

    @Test
    void standard_input_gives_the_same_findings_as_a_file() {
        Run input = Run.with(BAD, "--no-config", "--no-reference", "--stdin-filename", "bad.txt", "-");
        assertThat(input.out()).isEqualTo(check(bad).out().replace(bad, "bad.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "--fale-on=x, Unknown option",
        "--format=yaml, there are text",
        "--fail-on=loud, there are error",
        "--as-of=soon, expected a date",
        "--encoding=klingon, no such encoding",
        "--max-bytes=-1, expected a number",
        "--select=no-such-check, no such check",
        "--severity=balance-sign, expected CHECK=error",
        "--input-format=pdf, there are auto",
        "--color=red, there are auto",
        "--config=/no/such/file, no such file",
        "--baseline=/no/such/file, no such file"
    })
    void a_wrong_option_gets_one_line_that_says_what_to_do(String option, String hint) {
        Run run = Run.of(option, good);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(hint).hasLineCount(1);
    }

    @Test
    void arguments_that_name_files_with_an_at_sign_are_not_expanded() throws IOException {
        file("args", "--fail-on=never".getBytes(StandardCharsets.UTF_8));
        Run run = check("@" + folder.resolve("args"));
        assertThat(run.err()).contains("@").contains("no such file");
        assertThat(check("--", "-x.txt").err()).contains("-x.txt: no such file");
    }

    @Test
    void several_formats_are_written_in_one_run() throws Exception {
        Path json = folder.resolve("out.json");
        Path sarif = folder.resolve("out.sarif");
        Run run = check("-f", "json=" + json, "-f", "sarif=" + sarif, "-f", "compact", bad);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("bad.txt:1:").hasLineCount(2);
        assertThat(JsonReader.read(Files.readString(json)).text("status")).contains("findings");
        assertThat(JsonReader.read(Files.readString(sarif)).text("version")).contains("2.1.0");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(n -> n.endsWith(".part"));
        }
    }

    @Test
    void a_report_that_cannot_be_written_fails_before_anything_is_checked() {
        Run run = check("-f", "json=" + folder.resolve("no/such/out.json"), bad);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("could not write");
        assertThat(check("-f", "json", "-f", "text", bad).err()).contains("two formats cannot go to one place");
    }

    @Test
    void json_lines_give_one_result_per_line_in_order_and_name_bad_lines() throws Exception {
        String lines = "{\"id\": \"a\", \"text\": \"" + GOOD.strip() + "\", \"date\": \"2025-02-03\"}\n"
                + "not json\n\n"
                + "{\"id\": 7, \"text\": \"" + BAD.strip() + "\"}\n"
                + "{\"id\": \"c\"}\n";
        Run run = Run.with(
                lines, "--no-config", "--no-reference", "--input-format", "jsonl", "-f", "jsonl", "--jobs", "2", "-");
        assertThat(run.code()).isEqualTo(2);
        List<String> out = run.out().lines().toList();
        assertThat(out).hasSize(4);
        assertThat(JsonReader.read(out.get(0)).text("id")).contains("a");
        assertThat(out.get(1)).contains("\"line\":2").contains("is not a JSON object");
        assertThat(JsonReader.read(out.get(2)).text("id")).contains("7");
        assertThat(out.get(3)).contains("\"line\":5").contains("has no \\\"text\\\"");
    }

    @Test
    void many_jobs_write_the_same_bytes_as_one() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append("{\"id\": ")
                    .append(i)
                    .append(", \"text\": \"Exports were $")
                    .append(i)
                    .append(" bn.\"}\n");
        }
        String[] one = {"claims", "--input-format", "jsonl", "-f", "jsonl", "--jobs", "1", "-"};
        String[] many = {"claims", "--input-format", "jsonl", "-f", "jsonl", "--jobs", "8", "-"};
        assertThat(Run.with(lines.toString(), many)).isEqualTo(Run.with(lines.toString(), one));
    }

    @Test
    void a_full_disk_is_told_and_a_reader_that_left_is_not() {
        assertThat(writingTo("No space left on device").err())
                .contains("could not write to standard output: No space left on device");
        Run gone = writingTo("Broken pipe");
        assertThat(gone.err()).isEmpty();
        assertThat(gone.code()).isEqualTo(2);
    }

    private Run writingTo(String failure) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"--no-config", "--no-reference", bad}, new ByteArrayInputStream(new byte[0]), out, err);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void checks_can_be_chosen_and_made_quieter() {
        assertThat(check("--select", "balance-sign", bad).code()).isZero();
        assertThat(check("--ignore", "growth-vs-levels", bad).code()).isZero();
        Run quieter = check("--severity", "growth-vs-levels=note", bad);
        assertThat(quieter.code()).isZero();
        assertThat(quieter.out()).contains("note: ");
    }

    @Test
    void a_baseline_suppresses_and_counts() {
        String baseline = folder.resolve("base.json").toString();
        Run made = Run.of("baseline", "--no-config", "--no-reference", "--reason", "as printed", "-o", baseline, bad);
        assertThat(made.code()).isZero();
        Run run = check("--baseline", baseline, bad);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("nothing found, 1 suppressed");
    }

    @Test
    void a_waiver_in_the_text_suppresses_counts_and_wants_a_reason() throws IOException {
        String waived = file(
                "waived.txt",
                ("tradecheck:ignore growth-vs-levels as printed by the ministry\n" + BAD)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(check(waived).code()).isZero();
        assertThat(check(waived).out()).contains("nothing found, 1 suppressed");
        String other =
                file("other.txt", ("tradecheck:ignore balance-sign no\n" + BAD).getBytes(StandardCharsets.UTF_8));
        assertThat(check(other).code()).isEqualTo(1);
        String bare = file("bare.txt", ("tradecheck:ignore growth-vs-levels\n" + BAD).getBytes(StandardCharsets.UTF_8));
        assertThat(check(bare).out())
                .contains("note: the waiver of growth-vs-levels gives no reason [unexplained-waiver]")
                .contains("1 suppressed");
        Run elsewhere = Run.with(
                "tradecheck:ignore growth-vs-levels it is Erewhon's\nNothing of note.\n\n" + BAD,
                "--no-config",
                "--no-reference",
                "-");
        assertThat(elsewhere.code()).isEqualTo(1);
    }

    @Test
    void settings_from_a_file_yield_to_options_and_stay_below_their_folder() throws IOException {
        String config = file("c.yaml", "fail-on: never\nignore: [balance-sign]\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("--config", config, "--no-reference", bad).code()).isZero();
        assertThat(Run.of("--config", config, "--no-reference", "--fail-on", "error", bad)
                        .code())
                .isEqualTo(1);
        String escaping = file("d.yaml", "baseline: ../x.json\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("--config", escaping, bad).err()).contains("is not below the folder");
        String unknown = file("e.yaml", "command: rm\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("--config", unknown, bad).err()).contains("unknown setting \"command\"");
    }

    @Test
    void a_self_test_says_which_slips_would_be_noticed() {
        Run run = check("--self-test", good);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("$3.12 billion: ").contains("self-test: 0 of 3 figures float free");
        assertThat(check("--self-test", "-f", "json", good).out()).contains("\"selfTest\"");
    }

    @Test
    void what_held_and_what_was_read_is_told_when_asked_for() throws Exception {
        assertThat(check(good).out()).doesNotContain("holds: ");
        Run held = check("-v", good);
        assertThat(held.code()).isZero();
        assertThat(held.out())
                .contains("settings: no file")
                .contains("holds: 4.0%, $3.12 billion and $3.00 billion [growth-vs-levels]")
                .contains("= 3.00 to 3.12 is +3.7% to +4.3%, printed 4.0%")
                .doesNotContain("stands for");
        Run everything = check("-vv", good);
        assertThat(everything.out())
                .contains("agreement: explicit")
                .contains("c2: $3.12 billion: level exports")
                .contains("stands for $3.115–3.125 billion")
                .contains("the other figures leave it $3.113–3.127 billion");
        assertThat(check("--explain-all", good)).isEqualTo(everything);
        Run rank = Run.with(
                "Chile is the largest trading partner of Peru.\nExports came to $3.1 billion.",
                "-v",
                "--no-config",
                "--no-reference",
                "-");
        assertThat(rank.out())
                .contains("not checked: $3.1 billion: nothing else speaks of it")
                .contains(": a superlative without a figure");
        assertThat(check("-v", bad).out()).doesNotContain("holds: ").contains("error: ");
        Json json = JsonReader.read(check("-vv", "-f", "jsonl", good).out());
        assertThat(json.list("relations").get(0).text("outcome")).contains("holds");
        assertThat(json.list("claims").get(1).member("implied")).isPresent();
    }

    @Test
    void a_superlative_without_a_figure_is_listed_and_no_finding() throws Exception {
        String text = "Exports of Chile to Peru reached an all-time high last year.\n";
        Run listed = Run.with(text, "-v", "--fail-on", "note", "--no-config", "--no-reference", "-");
        assertThat(listed.code()).isZero();
        assertThat(listed.out())
                .contains("not checked: all-time high: a superlative without a figure [superlative-unsupported]")
                .contains("nothing found");
        Run json = Run.with(text, "-v", "-f", "jsonl", "--no-config", "--no-reference", "-");
        assertThat(JsonReader.read(json.out()).list("notChecked").get(0).text("text"))
                .contains("all-time high");
        String quiet = "tradecheck:ignore superlative-unsupported told by the ministry\n" + text;
        assertThat(Run.with(quiet, "-v", "--no-config", "--no-reference", "-").out())
                .doesNotContain("all-time high");
        assertThat(Run.with(text, "-v", "--ignore", "superlative-unsupported", "--no-config", "--no-reference", "-")
                        .out())
                .doesNotContain("all-time high");
    }

    @Test
    void an_article_is_compared_with_its_previous_version() throws Exception {
        Run worse = check("--compare-with", good, bad);
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.out())
                .contains(": new since " + good + ": 4.0% is not the change")
                .contains(": changed since " + good + ": $3.12 billion is now $3.92 billion");
        Run better = check("--compare-with", bad, good);
        assertThat(better.code()).isZero();
        assertThat(better.out()).contains(": gone since " + bad).contains("is now $3.12 billion");
        assertThat(check("--compare-with", good, good).out()).contains("nothing is different since");
        assertThat(check("--compare-with", good, good, bad).err()).contains("takes one article");
        assertThat(check("--compare-with", "no/such/file", bad).code()).isEqualTo(2);
        Json revision = JsonReader.read(
                        check("--compare-with", good, "-f", "jsonl", bad).out())
                .member("revision")
                .orElseThrow();
        assertThat(revision.list("changed").get(0).text("was")).contains("$3.12 billion");
    }

    @Test
    void the_settings_of_a_run_are_told() throws Exception {
        String config = file("s.yaml", "fail-on: never\nignore: [balance-sign]\n".getBytes(StandardCharsets.UTF_8));
        String[] run = {"--config", config, "--no-reference"};
        assertThat(Run.of("-v", run[0], run[1], run[2], bad).out())
                .contains("settings: " + config)
                .contains("fails on: never")
                .contains("does not tell: balance-sign");
        assertThat(Run.of(run[0], run[1], run[2], bad).out()).contains("; settings from " + config);
        Json settings = JsonReader.read(
                        Run.of("-f", "json", run[0], run[1], run[2], bad).out())
                .member("settings")
                .orElseThrow();
        assertThat(settings.text("failOn")).contains("never");
    }

    @Test
    void every_command_has_a_usage_text_and_every_check_an_explanation() {
        assertThat(Run.of("--help").out()).contains("Exit codes");
        for (String command :
                List.of("check", "claims", "text", "explain", "checks", "baseline", "reference", "completion")) {
            assertThat(Run.of(command, "--help").out()).startsWith("Usage: tradecheck " + command);
        }
        for (String shell : List.of("bash", "zsh", "fish")) {
            assertThat(Run.of("completion", shell).out()).contains("fail-on");
        }
        for (String line : Run.of("checks").out().lines().toList()) {
            String id = line.substring(0, line.indexOf(' '));
            assertThat(Run.of("explain", id).out()).startsWith(id);
        }
    }

    @Test
    void a_terminal_cannot_be_commanded_through_an_argument() {
        assertThat(check("\u001b[31mx").err()).doesNotContain("\u001b");
        assertThat(check("--\u001b[31mx").err()).doesNotContain("\u001b");
    }
}
