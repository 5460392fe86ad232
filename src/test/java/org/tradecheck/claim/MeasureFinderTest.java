package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tradecheck.text.Tokenizer;

class MeasureFinderTest {

    /** In the table SURE stands for what is surely no trade, WEAK for what needs its context. */
    @ParameterizedTest
    @CsvFileSource(resources = "/measures.csv", useHeadersInDisplayName = true)
    void a_sentence_measures_what_its_row_says(String text, String mentions) {
        String found = find(text).stream().map(m -> shown(m, text)).collect(Collectors.joining("|"));
        assertThat(found).as(text).isEqualTo(mentions);
    }

    @Test
    void a_mention_counts_its_tokens() {
        MeasureMention mention = find("The trade in goods deficit grew.").get(0);
        assertThat(mention.first()).isEqualTo(1);
        assertThat(mention.end()).isEqualTo(5);
    }

    @Test
    void mentions_of_any_words_are_in_order_and_quote_the_text() {
        String[] words = ("trade in goods and services deficit of on seasonally adjusted - real exports import prices "
                        + "current account balance put into a budget the ( FDI ) inflows sales to")
                .split(" ");
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            int end = 0;
            for (MeasureMention mention : find(text.toString())) {
                assertThat(mention.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(mention.end()).as("seed %d: %s", seed, text).isGreaterThan(mention.first());
                end = mention.span().end();
            }
        }
    }

    private static List<MeasureMention> find(String text) {
        return MeasureFinder.standard().find(Tokenizer.tokens(text, 0, text.length()));
    }

    private static String shown(MeasureMention mention, String text) {
        StringBuilder shown = new StringBuilder(mention.measure().name());
        if (!mention.isTrade()) {
            return shown.append(" SURE:").append(mention.span().of(text)).toString();
        }
        shown.append(mention.sense() == Sense.NONE ? "" : " " + mention.sense());
        shown.append(mention.coverage() == Coverage.UNSTATED ? "" : " " + mention.coverage());
        shown.append(mention.basis() == PriceBasis.UNSTATED ? "" : " " + mention.basis());
        shown.append(mention.isWeak() ? " WEAK" : "").append(mention.isVerb() ? " VERB" : "");
        return shown.append(':').append(mention.span().of(text)).toString();
    }
}
