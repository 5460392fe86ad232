package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tradecheck.Golden;

/** Pages that show what the program prints are made from it. */
class PagesTest {

    private static final Path README = Path.of("README.md");
    private static final String EXIT_CODES = """
            | code | meaning |
            |---|---|
            | 0 | everything readable was checked, and nothing reached the threshold (`--fail-on`, default `error`) |
            | 1 | findings did |
            | 2 | not everything could be checked or written: usage, settings, input, reference, a limit, a full disk |
            | 3 | a fault of tradecheck, with a line to report |
            | 130, 143 | interrupted, terminated |
            """;

    @Test
    void the_readme_shows_the_real_report() throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        int from = readme.indexOf("```text\n") + 8;
        String article = readme.substring(from, readme.indexOf("```", from));
        Run run = Run.with(article, "--no-config", "--no-reference", "--stdin-filename", "copy.txt", "-");
        assertThat(run.code()).isEqualTo(1);
        Golden.matchesPart(README, "report", "```text\n" + run.out() + "```\n");
        Golden.matchesPart(README, "exit codes", EXIT_CODES);
    }

    @Test
    void the_page_of_the_command_line_is_made_from_the_options() throws IOException {
        StringBuilder page = new StringBuilder("# The command line\n\nMade from the options themselves; see ");
        page.append("[the exit codes](#exit-codes).\n\n```text\n")
                .append(Run.of("--help").out())
                .append("```\n\n");
        for (Command command : Main.commands()) {
            page.append("## tradecheck ").append(command.name()).append("\n\n```text\n");
            page.append(Usage.text(command)).append("```\n\n");
        }
        page.append("## Exit codes\n\n").append(EXIT_CODES);
        Golden.matches(Path.of("docs/cli.md"), page.toString());
    }

    @Test
    void every_link_in_the_pages_leads_somewhere() throws IOException {
        for (Path page : List.of(README, Path.of("CONTRIBUTING.md"), Path.of("docs/json.md"))) {
            Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(page));
            while (links.find()) {
                Path parent = Path.of("").resolve(page).resolveSibling("");
                assertThat(parent.resolve(links.group(1))).as(page.toString()).exists();
            }
        }
    }
}
