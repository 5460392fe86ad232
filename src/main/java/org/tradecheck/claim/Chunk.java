package org.tradecheck.claim;

import org.tradecheck.text.Span;
import org.tradecheck.text.Word;

/**
 * A piece of a sentence: a figure, a time, an area, a measure, a product, a cue or any other word.
 *
 * @param kind what it is
 * @param index which of the sentence's mentions of its kind; −1 for cues and words
 * @param cue what a cue says; NONE for everything else
 * @param text its words in lower case
 * @param first the first of its words
 * @param outline that of its text, see {@link Word#outline(String)}
 */
public record Chunk(Kind kind, Span span, int index, Cue cue, String text, Word first, int outline) {

    /** No chunk, where one is asked for beyond the ends of a sentence. */
    static final Chunk NONE = new Chunk(Kind.WORD, Span.NONE, -1, Cue.NONE, Word.of(""));

    /** What a chunk is. */
    public enum Kind {
        QUANTITY,
        PERIOD,
        AREA,
        MEASURE,
        PRODUCT,
        CUE,
        WORD
    }

    /** A chunk of one word. */
    Chunk(Kind kind, Span span, int index, Cue cue, Word word) {
        this(kind, span, index, cue, word.text(), word, word.outline());
    }

    /** A chunk of several words, of which this is the first. */
    Chunk(Kind kind, Span span, int index, Cue cue, Word first, String text) {
        this(kind, span, index, cue, text, first, Word.outline(text));
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean is(Cue other) {
        return cue == other;
    }

    /** Whether it reads so. */
    public boolean is(String words) {
        return outline == Word.outline(words) && text.equals(words);
    }
}
