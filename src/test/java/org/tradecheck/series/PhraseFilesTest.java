package org.tradecheck.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

/**
 * The files that the finders load are made from the tables that people edit: {@code mvn test -Dupdate=true} writes them.
 */
class PhraseFilesTest {

    /** Words that start a name and may stand there in small letters: "north African". */
    private static final Set<String> COMPASS =
            Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "sub");

    @Test
    void the_phrases_of_areas_are_those_of_the_tables() throws IOException {
        Phrases phrases = new Phrases();
        for (String[] line : lines("not-areas.tsv")) {
            phrases.area(line[0], "NOTHING", "");
        }
        for (String[] line : lines("agencies.tsv")) {
            phrases.area(line[0], "AGENCY", line[1]);
        }
        for (String[] line : lines("areas.tsv")) {
            phrases.area(line[2], "NAME", line[0]);
            phrases.areas(line[3], "NAME", line[0]);
            phrases.areas(line[4], "DEMONYM", line[0]);
            phrases.areas(line[5], "CAPITAL", line[0]);
            phrases.areas(line[6], "CITY", line[0]);
        }
        for (String[] line : lines("provinces.tsv")) {
            phrases.area(line[2], "NAME", line[0]);
            phrases.areas(line[3], "NAME", line[0]);
            phrases.areas(line[4], "DEMONYM", line[0]);
        }
        for (String[] line : lines("groups.tsv")) {
            phrases.areas(line[2], "NAME", line[0]);
            phrases.areas(line[3], "DEMONYM", line[0]);
        }
        for (String[] line : lines("back-references.tsv")) {
            phrases.area(line[0], line[1], line.length > 2 ? line[2] : "");
        }
        for (String[] line : lines("name-heads.tsv")) {
            phrases.put(line[0], List.of(), line[1]);
        }
        for (String[] line : lines("currency-words.tsv")) {
            phrases.put(line[0], List.of(), line.length > 1 ? "MONEY BEHIND ADJECTIVE" : "MONEY");
        }
        compare("area-phrases.tsv", "areas, groups, agencies and the other tables of areas", phrases);
    }

    @Test
    void the_phrases_of_products_are_those_of_the_table() throws IOException {
        Phrases phrases = new Phrases();
        for (String[] line : lines("products.tsv")) {
            if (Set.of("goods", "services").contains(line[0])) {
                continue;
            }
            phrases.product(line[0], line[0]);
            for (String spelling : LexiconFile.parts(line[1], '|')) {
                phrases.product(spelling, line[0]);
            }
            for (String name : LexiconFile.parts(line[2], '|')) {
                phrases.product(name, name.toLowerCase(Locale.ROOT));
            }
        }
        compare("product-phrases.tsv", "products.tsv", phrases);
    }

    private static List<String[]> lines(String name) {
        return LexiconFile.lines(AreaFinder.class, name);
    }

    private static void compare(String name, String source, Phrases phrases) throws IOException {
        String made = "# source: made from " + source + " by the tests; not for editing\n" + phrases.text();
        Path file = Path.of("src/main/resources/org/tradecheck/series", name);
        if (Boolean.getBoolean("update")) {
            Files.writeString(file, made);
            return;
        }
        try (InputStream in = AreaFinder.class.getResourceAsStream(name)) {
            assertThat(in).as("%s is missing; run mvn test -Dupdate=true", name).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .as("%s is out of date; run mvn test -Dupdate=true", name)
                    .isEqualTo(made);
        }
    }

    /** Phrases by their first word; of one word longest first, of one length in the order they came. */
    private static final class Phrases {

        private record Entry(int words, String field) {}

        private final Map<String, List<Entry>> byFirst = new TreeMap<>();

        void areas(String field, String kind, String code) {
            for (String phrase : LexiconFile.parts(field, '|')) {
                area(phrase, kind, code);
            }
        }

        void area(String phrase, String kind, String code) {
            boolean isDefinite = phrase.startsWith("the ");
            String printed = isDefinite ? phrase.substring(4) : phrase;
            List<Token> tokens = Tokenizer.tokens(printed, 0, printed.length());
            List<String> rest = tokens.stream().skip(1).map(Token::lower).toList();
            long capitals = 0;
            for (int i = 0; i < tokens.size(); i++) {
                boolean isCapital =
                        Character.isUpperCase(printed.charAt(tokens.get(i).start()));
                if (isCapital && (i == 0 || "NOTHING".equals(kind))) {
                    capitals |= 1L << i;
                }
            }
            boolean isAcronym = rest.isEmpty() && printed.chars().noneMatch(Character::isLowerCase);
            if (!"NOTHING".equals(kind)
                    && !rest.isEmpty()
                    && COMPASS.contains(tokens.get(0).lower())) {
                capitals = 1L << rest.size();
            }
            String flags = capitals + (isAcronym ? "a" : "") + (isDefinite ? "d" : "");
            put(tokens.get(0).lower(), rest, String.join(" ", rest) + "|" + kind + "|" + code + "|" + flags);
        }

        void product(String phrase, String name) {
            List<Token> tokens = Tokenizer.tokens(phrase, 0, phrase.length());
            List<String> rest = tokens.stream().skip(1).map(Token::lower).toList();
            put(tokens.get(0).lower(), rest, String.join(" ", rest) + "|" + name);
        }

        void put(String first, List<String> rest, String field) {
            List<Entry> entries = byFirst.computeIfAbsent(first, k -> new ArrayList<>());
            int at = 0;
            while (at < entries.size() && entries.get(at).words() >= rest.size()) {
                at++;
            }
            entries.add(at, new Entry(rest.size(), field));
        }

        String text() {
            return byFirst.entrySet().stream()
                    .map(e -> e.getKey() + "\t"
                            + e.getValue().stream().map(Entry::field).collect(Collectors.joining("\t"))
                            + "\n")
                    .collect(Collectors.joining());
        }
    }
}
