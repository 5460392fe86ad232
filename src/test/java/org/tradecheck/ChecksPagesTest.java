package org.tradecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradecheck.catalogue.Catalogue;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Open;
import org.tradecheck.check.OpenCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.report.Shown;

/** The pages in docs/checks are made from what the checks say of themselves and print on their examples. */
class ChecksPagesTest {

    private static final Path FOLDER = Path.of("docs/checks");

    @Test
    void the_pages_of_the_checks_are_up_to_date() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        for (Check check : Catalogue.all()) {
            pages.put(check.info().id() + ".md", page(check.info(), check instanceof OpenCheck));
        }
        if (Boolean.getBoolean("update")) {
            update(pages);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = FOLDER.resolve(page.getKey());
            assertThat(file).as("run mvn test -Dupdate=true and read the diff").exists();
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .as("%s: run mvn test -Dupdate=true and read the diff", file)
                    .isEqualTo(page.getValue());
        }
    }

    private static void update(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(
                            f -> !pages.containsKey(f.getFileName().toString()))
                    .toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static String index() {
        StringBuilder out = new StringBuilder("# Checks\n\n");
        out.append("Each check names one fault. Its severity is a ceiling: weaker evidence lowers it.\n");
        for (Severity severity : Severity.values()) {
            out.append("\n## ").append(heading(severity)).append("\n\n| check | fault |\n|---|---|\n");
            rows(out, c -> c.info().severity() == severity && !(c instanceof OpenCheck));
        }
        out.append("\n## Listed under \"not checked\": never a finding\n\n| check | what is listed |\n|---|---|\n");
        rows(out, OpenCheck.class::isInstance);
        return out.toString();
    }

    private static void rows(StringBuilder out, Predicate<Check> which) {
        Catalogue.all().stream()
                .filter(which)
                .map(Check::info)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(i -> out.append("| [")
                        .append(i.id())
                        .append("](")
                        .append(i.id())
                        .append(".md) | ")
                        .append(i.title())
                        .append(" |\n"));
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors: cannot be true";
            case WARNING -> "Warnings: probably not true, or not clear enough to print";
            case NOTE -> "Notes: worth a look";
        };
    }

    private static String page(CheckInfo info, boolean isListed) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(info.id()).append("\n\n");
        out.append("**")
                .append(info.title())
                .append("** (")
                .append(isListed ? "listed, never a finding" : info.severity().word())
                .append(")\n\n");
        out.append(info.description().strip()).append('\n');
        List<Example> examples = info.examples();
        out.append(isListed ? "\n## Listed with `-v`\n" : "\n## Found\n");
        examples.stream().filter(Example::isFlagged).forEach(e -> flagged(out, info, e));
        out.append("\n## Passed\n");
        examples.stream().filter(e -> !e.isFlagged()).forEach(e -> quoted(out, e));
        if (!info.sources().isEmpty()) {
            out.append("\n## Sources\n\n");
            info.sources().forEach(s -> out.append("- ").append(s).append('\n'));
        }
        out.append("\n## To let it pass\n\nA line or comment `tradecheck:ignore ")
                .append(info.id())
                .append(
                        " reason` lets the check pass in its paragraph, or in the next if it has a line of its own; `--ignore ")
                .append(info.id())
                .append("` leaves it out of a run.\n");
        return out.toString();
    }

    private static void quoted(StringBuilder out, Example example) {
        out.append('\n');
        for (String line : MarkedText.of(example.text()).text().split("\n", -1)) {
            out.append(line.isEmpty() ? ">\n" : "> " + Shown.line(line) + "\n");
        }
        if (!example.date().isEmpty()) {
            out.append(">\n> *(an article of ").append(example.date()).append(")*\n");
        }
    }

    private static void flagged(StringBuilder out, CheckInfo info, Example example) {
        quoted(out, example);
        Checked checked = Checked.of(MarkedText.of(example.text()).text(), example.date());
        out.append("\n```\n");
        for (Open open : checked.open(info.id())) {
            out.append("not checked: ")
                    .append(Shown.line(
                            open.at().of(checked.result().reading().article().text())))
                    .append(": ")
                    .append(open.reason())
                    .append('\n');
        }
        for (Finding finding : checked.by(info.id())) {
            out.append(finding.severity().word())
                    .append(": ")
                    .append(Shown.line(finding.message()))
                    .append('\n');
            finding.workings().forEach(w -> out.append("  = ").append(w).append('\n'));
            finding.implied().forEach(i -> out.append("  = ").append(i.text()).append('\n'));
            finding.repairs().forEach(r -> out.append("  = ").append(r.text()).append('\n'));
            if (!finding.question().isEmpty()) {
                out.append("  ? ").append(finding.question()).append('\n');
            }
        }
        out.append("```\n");
    }
}
