package org.tradecheck.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The tokens of a text or a part of it. All lists of tokens are of this one kind, for reading goes through them all the time. */
final class Tokens extends AbstractList<Token> implements RandomAccess {

    private final Token[] all;

    /** What is known of the words together; anew when more is. Threads may lose each other's, which is then found again. */
    private Known known;

    /** The bits of each word side by side, once they are asked for; none of numerals. */
    private long @Nullable [] each;

    private long @Nullable [] eachMore;

    /**
     * The answers of {@link WordBits} for some words together, and whether there are numerals, which are not asked.
     *
     * @param any the bits that one of the words has, of {@link Word#bits()}
     * @param every those that all of them have
     * @param anyMore the same of {@link Word#moreBits()}
     * @param everyMore the same
     */
    record Known(long any, long every, long anyMore, long everyMore, boolean hasNumber) {}

    private final @Nullable Marks marks;

    /**
     * Marks that were met while a paragraph was cut into tokens.
     *
     * @param stops the numbers of the tokens with which a sentence may end, see {@link SentenceSplitter#mayEnd}
     * @param hasQuote whether a mark is among them that may open a quotation
     */
    record Marks(int[] stops, boolean hasQuote) {}

    private Tokens(Token[] all, @Nullable Marks marks) {
        this.all = all;
        this.marks = marks;
        this.known = known(all);
    }

    /** The first tokens of an array, with the marks met among them. */
    static Tokens of(Token[] tokens, int size, Marks marks) {
        return new Tokens(Arrays.copyOf(tokens, size), marks);
    }

    static Tokens of(List<Token> tokens) {
        return tokens instanceof Tokens all ? all : new Tokens(tokens.toArray(new Token[0]), null);
    }

    /** Some of these tokens, as tokens of their own. */
    static List<Token> part(List<Token> tokens, int from, int to) {
        Tokens whole = of(tokens);
        return to - from == whole.all.length ? whole : new Tokens(Arrays.copyOfRange(whole.all, from, to), null);
    }

    /** The marks among them in a text. */
    Marks marks(CharSequence text) {
        if (marks != null) {
            return marks;
        }
        int[] stops = new int[all.length];
        int count = 0;
        boolean hasQuote = false;
        for (int i = 0; i < all.length; i++) {
            Token token = all[i];
            if (SentenceSplitter.mayEnd(text, token)) {
                stops[count++] = i;
            }
            hasQuote |= Quotations.mayOpen(text.charAt(token.start()));
        }
        return new Marks(Arrays.copyOf(stops, count), hasQuote);
    }

    /** What the words knew when they were last asked. */
    Known known() {
        return known;
    }

    boolean hasNumber() {
        return known.hasNumber();
    }

    /** Collects what the words know by now, which is more than one lexicon has asked of them. */
    Known learn() {
        known = known(all);
        each = null;
        eachMore = null;
        return known;
    }

    /**
     * What each word knew when they were last asked, side by side: who looks for words of a kind goes through these, and
     * meets the tokens and words themselves only where one is found.
     *
     * @param isMore whether {@link Word#moreBits()} are meant or {@link Word#bits()}
     */
    long[] each(boolean isMore) {
        long[] bits = isMore ? eachMore : each;
        if (bits == null) {
            bits = new long[all.length];
            for (int i = 0; i < bits.length; i++) {
                Word word = all[i].word();
                bits[i] = all[i].isNumber() ? 0 : isMore ? word.moreBits() : word.bits();
            }
            if (isMore) {
                eachMore = bits;
            } else {
                each = bits;
            }
        }
        return bits;
    }

    private static Known known(Token[] all) {
        long any = 0;
        long every = -1;
        long anyMore = 0;
        long everyMore = -1;
        boolean hasNumber = false;
        for (Token token : all) {
            if (token.isNumber()) {
                hasNumber = true;
            } else {
                Word word = token.word();
                long bits = word.bits();
                any |= bits;
                every &= bits;
                long more = word.moreBits();
                anyMore |= more;
                everyMore &= more;
            }
        }
        return new Known(any, every, anyMore, everyMore, hasNumber);
    }

    @Override
    public Token get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }
}
