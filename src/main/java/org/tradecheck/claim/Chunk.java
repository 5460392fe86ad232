package org.tradecheck.claim;

import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/** A piece of a sentence: a figure, a time, an area, a measure, a product, a cue or any other word. */
public final class Chunk {

    /** No chunk, where one is asked for beyond the ends of a sentence. */
    static final Chunk NONE = new Chunk(Kind.WORD, 0, 0, -1, Cue.NONE, Word.of(""));

    private final Kind kind;
    private final Cue cue;
    private final int index;
    private final int start;
    private final int end;
    private final int outline;
    private final String text;
    private final Word first;

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

    /** Ends of the names of those who trade, among the products. */
    private static final WordSet SELLERS =
            WordSet.of("enterprises", "companies", "firms", "businesses", "sector", "smes");

    /** A chunk of one word. */
    Chunk(Kind kind, int start, int end, int index, Cue cue, Word word) {
        this.kind = kind;
        this.cue = cue;
        this.index = index;
        this.start = start;
        this.end = end;
        this.outline = word.outline();
        this.text = word.text();
        this.first = word;
    }

    /** A chunk of several words, of which one is the first. */
    Chunk(Kind kind, int start, int end, int index, Cue cue, Word first, String text) {
        this.kind = kind;
        this.cue = cue;
        this.index = index;
        this.start = start;
        this.end = end;
        this.outline = Word.outline(text);
        this.text = text;
        this.first = first;
    }

    /** A word that is nothing in particular. */
    static Chunk ofWord(Token word) {
        return new Chunk(Kind.WORD, word.start(), word.end(), -1, Cue.NONE, word.word());
    }

    /** A cue of one word. */
    static Chunk ofCue(Token word, Cue cue) {
        return new Chunk(Kind.CUE, word.start(), word.end(), -1, cue, word.word());
    }

    public Kind kind() {
        return kind;
    }

    /** What a cue says; NONE for everything else. */
    public Cue cue() {
        return cue;
    }

    /** Which of the sentence's mentions of its kind it is; −1 for cues and words. */
    public int index() {
        return index;
    }

    public Span span() {
        return this == NONE ? Span.NONE : new Span(start, end);
    }

    /** Its words in lower case. */
    public String text() {
        return text;
    }

    /** The first of its words. */
    public Word first() {
        return first;
    }

    /** That of its text, see {@link Word#outline(String)}. */
    int outline() {
        return outline;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean is(Cue other) {
        return cue == other;
    }

    /** "private companies", "the foreign-invested sector": what they trade is a part of all, as that of some goods is. */
    public boolean isSeller() {
        return kind == Kind.PRODUCT && SELLERS.has(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** Whether it reads so. */
    public boolean is(String words) {
        return outline == Word.outline(words) && text.equals(words);
    }
}
