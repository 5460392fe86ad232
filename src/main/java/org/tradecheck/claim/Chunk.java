package org.tradecheck.claim;

import org.tradecheck.text.Span;

/**
 * A piece of a sentence: a figure, a time, an area, a measure, a product, a cue or any other word.
 *
 * @param kind what it is
 * @param index which of the sentence's mentions of its kind; −1 for cues and words
 * @param cue what a cue says; NONE for everything else
 * @param text its words in lower case
 */
public record Chunk(Kind kind, Span span, int index, Cue cue, String text) {

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

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean is(Cue other) {
        return cue == other;
    }
}
