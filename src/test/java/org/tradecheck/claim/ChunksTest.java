package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

class ChunksTest {

    /** Places are kept in words of 64 bits: around their ends they are counted on. */
    private static final List<Integer> SIZES = List.of(0, 1, 63, 64, 65, 128, 150);

    @Test
    void the_next_chunk_of_a_kind_is_the_one_that_a_walk_meets() {
        for (int size : SIZES) {
            for (int step : List.of(1, 3, 63, 64, 65)) {
                Chunks chunks = withAreas(size, step);
                for (Chunk.Kind kind : List.of(Chunk.Kind.AREA, Chunk.Kind.WORD, Chunk.Kind.PERIOD)) {
                    for (int from = 0; from <= size + 1; from++) {
                        assertThat(chunks.next(kind, from))
                                .as("%s from %d of %d, an area every %d", kind, from, size, step)
                                .isEqualTo(walkTo(chunks, kind, from));
                    }
                }
            }
        }
    }

    @Test
    void a_mention_is_found_by_its_number() {
        Chunks chunks = withAreas(150, 3);

        assertThat(chunks.placeOf(Chunk.Kind.AREA, 0)).isZero();
        assertThat(chunks.placeOf(Chunk.Kind.AREA, 40)).isEqualTo(120);
        assertThat(chunks.placeOf(Chunk.Kind.AREA, 50)).isEqualTo(-1);
        assertThat(chunks.placeOf(Chunk.Kind.PERIOD, 0)).isEqualTo(-1);
    }

    @Test
    void a_set_has_the_cues_it_was_made_of_and_no_others() {
        for (Cue one : Cue.values()) {
            CueSet set = CueSet.of(one, Cue.FILLER);
            for (Cue other : Cue.values()) {
                assertThat(set.has(other))
                        .as("%s among %s and FILLER", other, one)
                        .isEqualTo(other == one || other == Cue.FILLER);
            }
        }
    }

    @Test
    void chunks_have_a_set_of_cues_if_they_have_one_of_them() {
        for (Cue cue : Cue.values()) {
            Token token = Tokenizer.tokens("word", 0, 4).get(0);
            Chunks chunks = new Chunks(new Chunk[] {Chunk.ofCue(token, cue)}, 1);

            assertThat(chunks.has(CueSet.of(Cue.UP, cue))).as("%s", cue).isTrue();
            assertThat(chunks.has(CueSet.of(Cue.UP, Cue.PER_YEAR)))
                    .as("%s", cue)
                    .isEqualTo(cue == Cue.UP || cue == Cue.PER_YEAR);
        }
    }

    /** Words, of which the first and every so many are areas, numbered in order. */
    private static Chunks withAreas(int size, int step) {
        String text = "word ".repeat(size);
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            chunks.add(
                    i % step == 0
                            ? Chunk.ofMention(Chunk.Kind.AREA, tokens.get(i).span(), i / step, tokens, i, 1)
                            : Chunk.ofWord(tokens.get(i)));
        }
        return new Chunks(chunks.toArray(new Chunk[0]), size);
    }

    private static int walkTo(Chunks chunks, Chunk.Kind kind, int from) {
        int at = from;
        while (at < chunks.size() && !chunks.get(at).is(kind)) {
            at++;
        }
        return Math.min(at, chunks.size());
    }
}
