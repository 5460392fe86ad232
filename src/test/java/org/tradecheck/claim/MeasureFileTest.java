package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

class MeasureFileTest {

    private static final List<String[]> LINES = LexiconFile.lines(MeasureFinder.class, "measures.tsv");

    @Test
    void each_phrase_is_written_as_the_tokenizer_cuts_it() {
        for (String[] line : LINES) {
            String cut = Tokenizer.tokens(line[0], 0, line[0].length()).stream()
                    .map(Token::lower)
                    .collect(Collectors.joining(" "));
            assertThat(line[0]).isEqualTo(cut);
        }
    }

    @Test
    void lines_with_one_first_word_stand_together_longest_first() {
        Set<String> seen = new HashSet<>();
        String[] last = {"", ""};
        for (String[] line : LINES) {
            String first = line[0].split(" ")[0];
            if (first.equals(last[0].split(" ")[0])) {
                assertThat(line[0].split(" ").length).as(line[0]).isLessThanOrEqualTo(last[0].split(" ").length);
            } else {
                assertThat(seen.add(first)).as(line[0]).isTrue();
            }
            last = line;
        }
    }
}
