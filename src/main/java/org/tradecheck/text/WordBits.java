package org.tradecheck.text;

import java.util.Arrays;
import java.util.List;

/**
 * A few yes-or-no questions about a word: worked out when a word is first asked about, remembered in the word itself. This
 * is what every token can be asked; see {@link ByWord} for what only some words have. The words of a sentence can be asked
 * together, so that whoever looks for a kind of word passes over the sentences that have none.
 *
 * <p>One for each lexicon, not for each article. Safe for use by several threads.
 */
public abstract class WordBits {

    /**
     * From so many questions on answers go into {@link Word#bits()}, and fewer into {@link Word#moreBits()}: the many find
     * room together whatever else was asked before, for in which order classes are made depends on the text.
     */
    private static final int MANY = 6;

    /** Places taken in {@link Word#bits()} and in {@link Word#moreBits()}. */
    private static int taken;

    private static int takenMore;

    /** Those that were asked at least once. */
    private static volatile WordBits[] inUse = {};

    /** The marks of being known in {@link Word#bits()} of all of them, and in {@link Word#moreBits()}. */
    private static volatile long asked;

    private static volatile long askedMore;

    private boolean isInUse;

    private final boolean isMore;
    private final int shift;
    private final int mask;

    /**
     * Takes room in all words.
     *
     * @param questions how many there are
     */
    protected WordBits(int questions) {
        int size = questions + 1;
        synchronized (WordBits.class) {
            isMore = questions < MANY ? takenMore + size <= Long.SIZE : taken + size > Long.SIZE;
            shift = isMore ? takenMore : taken;
            taken += isMore ? 0 : size;
            takenMore += isMore ? size : 0;
        }
        mask = (1 << questions) - 1;
        if (shift + size > Long.SIZE) {
            throw new IllegalStateException("words have no room for more questions");
        }
        mark(isMore, 1L << shift);
    }

    private static synchronized void mark(boolean isMore, long bit) {
        if (isMore) {
            askedMore |= bit;
        } else {
            asked |= bit;
        }
    }

    /** Notes of a word that no lexicon has it. */
    static void rememberNothing(Word word) {
        word.remember(asked);
        word.rememberMore(askedMore);
    }

    /** Works the answers out, the first in the lowest bit; always the same for one word. */
    protected abstract int ask(String word);

    /** The answers for a word, the first in the lowest bit. */
    public final int of(Word word) {
        int bits = (int) (bits(word) >>> shift);
        return (bits & 1) != 0 ? bits >>> 1 & mask : first(word);
    }

    /** Whether an answer is yes. */
    public final boolean isAny(Word word) {
        return of(word) != 0;
    }

    /** The answers that are yes for a word or symbol among these; no lexicon has printed numerals. */
    public final int among(List<Token> tokens) {
        Tokens.Known known = known(Tokens.of(tokens));
        return (int) ((isMore ? known.anyMore() : known.any()) >>> shift) >>> 1 & mask;
    }

    /**
     * The first place from one on with a word or symbol for which one of these answers is yes; the number of tokens if there
     * is none. Printed numerals are passed over.
     *
     * @param answers the bits of the answers that are looked for
     */
    public final int next(List<Token> tokens, int from, int answers) {
        Tokens all = Tokens.of(tokens);
        known(all);
        long[] each = all.each(isMore);
        long yes = (long) answers << shift + 1;
        int at = from;
        while (at < each.length && (each[at] & yes) == 0) {
            at++;
        }
        return at;
    }

    /** The same for any of the answers. */
    public final int next(List<Token> tokens, int from) {
        return next(tokens, from, mask);
    }

    private Tokens.Known known(Tokens all) {
        Tokens.Known known = all.known();
        return ((isMore ? known.everyMore() : known.every()) >>> shift & 1) == 0 ? asked(all) : known;
    }

    private Tokens.Known asked(Tokens all) {
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            if (!token.isNumber()) {
                of(token.word());
            }
        }
        return all.learn();
    }

    /** Whether an answer is yes for a word or symbol among these. */
    public final boolean isAnyAmong(List<Token> tokens) {
        return among(tokens) != 0;
    }

    /**
     * Asks all lexicons in use about a word that one of them does not know yet: it will meet the others next. Lexicons are
     * asked one like another, so that no place that asks one holds a copy of how it answers.
     */
    private int first(Word word) {
        if (!isInUse) {
            use(this);
        }
        for (WordBits each : inUse) {
            each.answer(word);
        }
        return (int) (bits(word) >>> shift) >>> 1 & mask;
    }

    /** From its first question on, when whoever made it is made as well. */
    private static synchronized void use(WordBits bits) {
        if (!bits.isInUse) {
            WordBits[] more = Arrays.copyOf(inUse, inUse.length + 1);
            more[inUse.length] = bits;
            inUse = more;
            bits.isInUse = true;
        }
    }

    private void answer(Word word) {
        if ((bits(word) >>> shift & 1) == 0) {
            long bits = ((long) ask(word.text()) << 1 | 1) << shift;
            if (isMore) {
                word.rememberMore(bits);
            } else {
                word.remember(bits);
            }
        }
    }

    private long bits(Word word) {
        return isMore ? word.moreBits() : word.bits();
    }
}
