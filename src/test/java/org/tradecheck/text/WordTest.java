package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that are kept for many tokens are the words that are printed. */
class WordTest {

    private static List<String> words(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream()
                .map(Token::lower)
                .toList();
    }

    @Test
    void words_of_one_length_with_the_same_ends_are_told_apart() {
        assertThat(Word.of("trade").is("tribe")).isFalse();
        assertThat(Word.of("trade").is(Word.of("tribe"))).isFalse();
        assertThat(Word.of("trade").is("trade")).isTrue();
        assertThat(Word.of("trade").is("")).isFalse();
    }

    @Test
    void short_and_long_words_and_words_with_marks_are_read_as_printed() {
        assertThat(words("Exports INTERNATIONALLY a re-exported naïve a.m. dlrs. don't abcdefghijkl abcdefghijklm"))
                .containsExactly(
                        "exports",
                        "internationally",
                        "a",
                        "re",
                        "-",
                        "exported",
                        "naïve",
                        "a.m.",
                        "dlrs",
                        "don't",
                        "abcdefghijkl",
                        "abcdefghijklm");
    }

    @Test
    void numerals_of_the_same_digits_keep_their_marks_and_noughts() {
        assertThat(words("1.5 15 1,5 015 0015 15.0 1,500 150"))
                .containsExactly("1.5", "15", "1,5", "015", "0015", "15.0", "1,500", "150");
        assertThat(words("1.5 15 1,5 015 0015 15.0 1,500 150"))
                .containsExactly("1.5", "15", "1,5", "015", "0015", "15.0", "1,500", "150");
    }
}
