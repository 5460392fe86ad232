package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/tokens.csv", useHeadersInDisplayName = true)
    void a_text_is_cut_as_its_row_says(String text, String tokens) {
        String cut = tokens(text).stream().map(Token::lower).collect(Collectors.joining("|"));
        assertThat(cut).as(text).isEqualTo(tokens);
    }

    @Test
    void tokens_keep_their_position_in_the_whole_text() {
        String text = "Exports rose. Imports fell 2.5%.";
        List<Token> tokens = Tokenizer.tokens(text, 14, text.length());
        assertThat(tokens.get(0).start()).isEqualTo(14);
        assertThat(tokens.get(2).span().of(text)).isEqualTo("2.5");
    }

    @Test
    void hidden_characters_are_in_the_span_and_not_in_the_word() {
        String text = "4\u200B.2 bil\u00ADlion";
        List<Token> tokens = tokens(text);
        assertThat(tokens).extracting(Token::lower).containsExactly("4.2", "billion");
        assertThat(tokens.get(0).span()).isEqualTo(new Span(0, 4));
        assertThat(tokens.get(1).length()).isEqualTo(8);
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(tokens("Tu\u0308rkiye")).extracting(Token::lower).containsExactly("t\u00FCrkiye");
    }

    @Test
    void characters_beyond_the_basic_plane_are_one_symbol() {
        assertThat(tokens("up \uD83D\uDCC8 5%"))
                .extracting(Token::lower)
                .containsExactly("up", "\uD83D\uDCC8", "5", "%");
    }

    @Test
    void tokens_of_any_characters_are_in_order_and_lose_nothing_that_shows() {
        for (int seed = 0; seed < 2_000; seed++) {
            String text = noise(new Random(seed));
            int end = 0;
            for (Token token : tokens(text)) {
                assertThat(token.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(token.end()).as("seed %d", seed).isGreaterThan(token.start());
                assertThat(isInvisible(text, end, token.start()))
                        .as("seed %d", seed)
                        .isTrue();
                end = token.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    private static boolean isInvisible(String text, int from, int to) {
        return text.substring(from, to).codePoints().allMatch(c -> Tokenizer.isBlank(c) || Tokenizer.isHidden(c));
    }

    /** Characters of every kind that the tokenizer treats differently, in any order. */
    static String noise(Random random) {
        String alphabet =
                "abzAZ .,,..''\u2019--\u2013\u2014019$%\u20AC\u00A0\u2009\u200B\u202E\u00BD\u00B2\u0301\u0661\uD835\uDFCE"
                        + "\uD83D\uDCC8\uDB40\uDC01\n\t\uC5B5\u4EBF\uFF14\u0000\u0130\uD800us.()/";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }
}
