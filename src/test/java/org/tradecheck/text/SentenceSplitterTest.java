package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/sentences.csv", useHeadersInDisplayName = true)
    void a_paragraph_is_cut_where_its_row_has_a_bar(String marked, String lesson) {
        String text = marked.replace("|", "");
        assertThat(join(text)).as(lesson).isEqualTo(marked);
    }

    @Test
    void sentences_hold_every_token_once() {
        for (int seed = 0; seed < 2_000; seed++) {
            String text = TokenizerTest.noise(new Random(seed));
            List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
            List<Token> all = SentenceSplitter.split(text, tokens).stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(all).as("seed %d", seed).isEqualTo(tokens);
        }
    }

    @Test
    void an_endless_sentence_is_cut() {
        String text = "word ".repeat(10_000);
        List<List<Token>> sentences = SentenceSplitter.split(text, Tokenizer.tokens(text, 0, text.length()));
        assertThat(sentences).hasSizeGreaterThan(4).allMatch(s -> s.size() <= 2_001);
    }

    /** The text with a bar in front of each sentence but the first. */
    private static String join(String text) {
        List<List<Token>> sentences = SentenceSplitter.split(text, Tokenizer.tokens(text, 0, text.length()));
        StringBuilder marked = new StringBuilder(text);
        List<Integer> starts =
                sentences.stream().skip(1).map(s -> s.get(0).start()).collect(Collectors.toList());
        for (int i = starts.size() - 1; i >= 0; i--) {
            marked.insert((int) starts.get(i), '|');
        }
        return marked.toString();
    }
}
