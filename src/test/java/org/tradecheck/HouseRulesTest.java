package org.tradecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradecheck.catalogue.Catalogue;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;

/** The rules of the house that a compiler does not know. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java/org/tradecheck");

    /** Each package and the ones it may use; the empty name is the root package. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("json", Set.of()),
            Map.entry("text", Set.of("json")),
            Map.entry("quantity", Set.of("text")),
            Map.entry("series", Set.of("text", "quantity")),
            Map.entry("claim", Set.of("text", "quantity", "series", "claim.phrasing")),
            Map.entry("claim.phrasing", Set.of("text", "quantity", "series", "claim")),
            Map.entry("reference", Set.of("text", "quantity", "series", "claim", "json")),
            Map.entry("consistency", Set.of("text", "quantity", "series", "claim")),
            Map.entry("check", Set.of("text", "quantity", "series", "claim", "reference", "consistency")),
            Map.entry("catalogue", Set.of("text", "quantity", "series", "claim", "reference", "consistency", "check")),
            Map.entry(
                    "",
                    Set.of("text", "quantity", "series", "claim", "reference", "consistency", "check", "catalogue")),
            Map.entry(
                    "report",
                    Set.of("", "json", "text", "quantity", "series", "claim", "reference", "consistency", "check")),
            Map.entry(
                    "cli",
                    Set.of(
                            "",
                            "json",
                            "text",
                            "quantity",
                            "series",
                            "claim",
                            "reference",
                            "consistency",
                            "check",
                            "catalogue",
                            "report")));

    /** Where each library lives. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "picocli", Set.of("cli"),
            "org.snakeyaml", Set.of("cli"),
            "com.fasterxml.jackson", Set.of("json"),
            "org.jsoup", Set.of("text"),
            "org.commonmark", Set.of("text"),
            "com.opencsv", Set.of("reference", "report"),
            "org.apache.commons.math3", Set.of("consistency", "reference"));

    private static final Pattern OURS = Pattern.compile(
            "^import (?:static )?org\\.tradecheck\\.(?:([a-z]+(?:\\.[a-z]+)?)\\.)?[A-Z]", Pattern.MULTILINE);
    private static final Pattern ANY = Pattern.compile("^import (?:static )?([a-z0-9.]+)", Pattern.MULTILINE);

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }

    private static String packageOf(Path file) {
        return MAIN.relativize(file.getParent()).toString().replace('/', '.');
    }

    @Test
    void packages_use_each_other_one_way_as_the_architecture_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        sources().forEach((file, source) -> {
            String own = packageOf(file);
            Matcher imports = OURS.matcher(source);
            while (imports.find()) {
                String used = imports.group(1) == null ? "" : imports.group(1);
                if (!used.equals(own) && !MAY_USE.getOrDefault(own, Set.of()).contains(used)) {
                    wrong.add(file + " may not use org.tradecheck." + used);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_library_lives_in_its_package() throws IOException {
        List<String> wrong = new ArrayList<>();
        sources().forEach((file, source) -> {
            Matcher imports = ANY.matcher(source);
            while (imports.find()) {
                LIBRARIES.forEach((library, homes) -> {
                    if (imports.group(1).startsWith(library) && !homes.contains(packageOf(file))) {
                        wrong.add(file + " may not use " + library);
                    }
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void code_asks_no_clock_no_network_and_no_default_locale() throws IOException {
        List<String> wrong = new ArrayList<>();
        sources().forEach((file, source) -> {
            for (String forbidden : List.of(
                    "LocalDate.now(",
                    "Instant.now(",
                    "Year.now(",
                    "currentTimeMillis(",
                    "java.net.",
                    "new Date(",
                    "toLowerCase()",
                    "toUpperCase()",
                    "Locale.getDefault(",
                    "TODO",
                    "FIXME",
                    "@Disabled")) {
                if (source.contains(forbidden)) {
                    wrong.add(file + " contains " + forbidden);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void classes_are_named_for_what_they_are() throws IOException {
        assertThat(sources().keySet().stream().map(f -> f.getFileName().toString()))
                .noneMatch(n -> n.matches(".*(Util|Utils|Helper|Manager|Impl|Abstract.*)\\.java"));
    }

    @Test
    void data_files_say_where_they_come_from() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/tradecheck"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|csv|tsv)"))
                    .toList()) {
                if (!Files.readString(file).startsWith("# source: ")) {
                    wrong.add(file + ": the first line says \"# source: …\"");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void checks_are_named_explained_and_shown() {
        for (Check check : Catalogue.all()) {
            CheckInfo info = check.info();
            String expected = check.getClass()
                    .getSimpleName()
                    .replaceAll("Check$", "")
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])|(?<=[A-Z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            assertThat(info.id()).isEqualTo(expected);
            assertThat(info.title()).as(info.id()).isNotBlank().doesNotEndWith(".");
            assertThat(info.description()).as(info.id()).isNotBlank();
            assertThat(info.description().toLowerCase(Locale.ROOT))
                    .as(info.id())
                    .doesNotContain("invalid", "illegal", "should be");
            assertThat(info.examples().stream().filter(CheckInfo.Example::isFlagged))
                    .as(info.id())
                    .hasSizeGreaterThan(1);
            assertThat(info.examples().stream().filter(e -> !e.isFlagged()))
                    .as(info.id())
                    .hasSizeGreaterThan(1);
        }
        assertThat(Catalogue.all().stream().map(c -> c.info().id())).doesNotHaveDuplicates();
    }
}
