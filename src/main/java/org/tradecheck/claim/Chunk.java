package org.tradecheck.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/** A piece of a sentence: a figure, a time, an area, a measure, a product, a cue or any other word. */
public final class Chunk {

    /** No chunk, where one is asked for beyond the ends of a sentence. */
    public static final Chunk NONE = new Chunk(Kind.WORD, 0, 0, -1, Cue.NONE, Word.of(""), 0, "");

    private final Kind kind;
    private final Cue cue;
    private final int index;
    private final int start;
    private final int end;
    private final int outline;
    private final Word first;

    /** Its words; of a mention of several words put together when it is first asked for, which it hardly ever is. */
    private @Nullable String text;

    /** The tokens of its sentence, and how many of them it takes from which on, where its words are not put together yet. */
    private final List<Token> tokens;

    private final int at;
    private final int count;

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

    private Chunk(Kind kind, int start, int end, int index, Cue cue, Word first, int outline, String text) {
        this.kind = kind;
        this.cue = cue;
        this.index = index;
        this.start = start;
        this.end = end;
        this.outline = outline;
        this.first = first;
        this.text = text;
        this.tokens = List.of();
        this.at = 0;
        this.count = 0;
    }

    private Chunk(Kind kind, Span span, int index, List<Token> tokens, int at, int count) {
        this.kind = kind;
        this.cue = Cue.NONE;
        this.index = index;
        this.start = span.start();
        this.end = span.end();
        this.outline = outline(tokens, at, count);
        this.first = tokens.get(at).word();
        this.tokens = tokens;
        this.at = at;
        this.count = count;
    }

    /** Whether it is one word that may be a noun as well as a verb: "increase", "drop". */
    public boolean isNounOrVerb() {
        return Chunker.isNounOrVerb(text());
    }

    /** A mention of some words of a sentence, {@code count} tokens from one on. */
    static Chunk ofMention(Kind kind, Span span, int index, List<Token> tokens, int at, int count) {
        Word first = tokens.get(at).word();
        return switch (count) {
            case 0 -> new Chunk(kind, span.start(), span.end(), index, Cue.NONE, first, 0, "");
            case 1 -> new Chunk(kind, span.start(), span.end(), index, Cue.NONE, first, first.outline(), first.text());
            default -> new Chunk(kind, span, index, tokens, at, count);
        };
    }

    /** A cue of several words. */
    static Chunk ofCue(Token first, Token last, Cue cue, String phrase) {
        return new Chunk(Kind.CUE, first.start(), last.end(), -1, cue, first.word(), Word.outline(phrase), phrase);
    }

    /** A word that is nothing in particular. */
    static Chunk ofWord(Token word) {
        return ofWord(Kind.WORD, word, Cue.NONE);
    }

    /** A cue of one word. */
    static Chunk ofCue(Token word, Cue cue) {
        return ofWord(Kind.CUE, word, cue);
    }

    private static Chunk ofWord(Kind kind, Token token, Cue cue) {
        Word word = token.word();
        return new Chunk(kind, token.start(), token.end(), -1, cue, word, word.outline(), word.text());
    }

    /** The outline of tokens put together with blanks between. */
    private static int outline(List<Token> tokens, int at, int count) {
        int length = count - 1;
        for (int i = at; i < at + count; i++) {
            length += tokens.get(i).lower().length();
        }
        String last = tokens.get(at + count - 1).lower();
        return Word.outline(length, tokens.get(at).lower().charAt(0), last.charAt(last.length() - 1));
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

    /** Where it ends in the text. */
    int end() {
        return end;
    }

    /** Its words in lower case. */
    public String text() {
        String words = text;
        if (words == null) {
            words = joined();
            text = words;
        }
        return words;
    }

    private String joined() {
        StringBuilder words = new StringBuilder(end - start + count);
        for (int i = at; i < at + count; i++) {
            words.append(i > at ? " " : "").append(tokens.get(i).lower());
        }
        return words.toString();
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

    /** "headed the list", "leads the table": a verb of several words that tells a place in an order, and no amount. */
    public boolean headsList() {
        return cue == Cue.STATE && text().contains(" the ");
    }

    /** "private companies", "the foreign-invested sector": what they trade is a part of all, as that of some goods is. */
    public boolean isSeller() {
        return kind == Kind.PRODUCT && SELLERS.has(text().substring(text().lastIndexOf(' ') + 1));
    }

    /** What such a trader is called as a part of all: "foreign-invested enterprises". */
    public Product seller() {
        return new Product(text().replace(" - ", "-"));
    }

    /** Whether it reads so. */
    public boolean is(String words) {
        return outline == Word.outline(words) && Word.same(text(), words);
    }

    /** Whether it is a word, and no mark such as a quotation mark or a bullet. */
    public boolean startsWithLetter() {
        String words = text();
        return !words.isEmpty() && Character.isLetter(words.charAt(0));
    }
}
