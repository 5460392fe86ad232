package org.tradecheck.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Tokenizer;

class AreaFinderTest {

    private static final AreaFinder FINDER = AreaFinder.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "/areas.csv", useHeadersInDisplayName = true)
    void a_sentence_names_the_areas_that_its_row_says(String text, String mentions) {
        assertThat(shown(text)).as(text).isEqualTo(mentions);
    }

    @Test
    void a_mention_knows_whether_a_possessive_follows() {
        String text = "Japan's imports from Korea";
        assertThat(find(text)).extracting(AreaMention::isPossessive).containsExactly(true, false);
    }

    @Test
    void a_mention_counts_its_tokens() {
        AreaMention mention = find("Exports to South Korea rose").get(0);
        assertThat(mention.first()).isEqualTo(2);
        assertThat(mention.end()).isEqualTo(4);
    }

    @Test
    void every_name_of_every_area_is_found_whole() {
        for (String[] line : LexiconFile.lines(AreaFinder.class, "areas.tsv")) {
            assertThat(shown("Exports to " + line[2] + " rose.")).as(line[2]).isEqualTo(line[0] + ":NAME:" + line[2]);
        }
    }

    @Test
    void one_country_for_another_changes_only_the_code() {
        for (String name : List.of("Kenya", "Peru", "South Korea", "Saudi Arabia", "Türkiye", "U.K.")) {
            List<AreaMention> mentions = find(name + "'s exports to " + name + " and the U.S. rose.");
            assertThat(mentions)
                    .as(name)
                    .extracting(AreaMention::form)
                    .containsExactly(AreaMention.Form.NAME, AreaMention.Form.NAME, AreaMention.Form.NAME);
        }
    }

    @Test
    void mentions_of_any_words_are_in_order_and_quote_the_text() {
        String[] words = ("Korea Korean of the and - ' 's U.S. Bank Jordan Chad outside non EU two countries side "
                        + "Ministry $ ( , New Guinea Republic won Washington Times both its rest world S . exports")
                .split(" ");
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (AreaMention mention : find(text.toString())) {
                assertThat(mention.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().of(text))
                        .as("seed %d: %s", seed, text)
                        .isNotBlank();
                end = mention.span().end();
            }
        }
    }

    @Test
    void a_turkish_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(shown("INDIA AND IRAN TRADE")).isEqualTo("IND:NAME:INDIA|IRN:NAME:IRAN");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<AreaMention> find(String text) {
        return FINDER.find(text, Tokenizer.tokens(text, 0, text.length()));
    }

    private static String shown(String text) {
        return find(text).stream()
                .map(m -> m.area().code() + ":" + m.form() + ":" + m.span().of(text))
                .collect(Collectors.joining("|"));
    }
}
