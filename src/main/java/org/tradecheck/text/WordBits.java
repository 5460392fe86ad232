package org.tradecheck.text;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few yes-or-no questions about a word: worked out when a word is first asked about, remembered in the word itself. This
 * is what every token can be asked; see {@link ByWord} for what only some words have.
 *
 * <p>One for each lexicon, not for each article. Safe for use by several threads.
 */
public abstract class WordBits {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private final int shift;
    private final int mask;

    /**
     * Takes room in all words.
     *
     * @param questions how many there are; all of a program have less than 64
     */
    protected WordBits(int questions) {
        shift = TAKEN.getAndAdd(questions + 1);
        mask = (1 << questions) - 1;
        if (shift + questions >= Long.SIZE) {
            throw new IllegalStateException("words have no room for more questions");
        }
    }

    /** Works the answers out, the first in the lowest bit; always the same for one word. */
    protected abstract int ask(String word);

    /** The answers for a word, the first in the lowest bit. */
    public final int of(Word word) {
        int bits = (int) (word.bits() >>> shift);
        return (bits & 1) != 0 ? bits >>> 1 & mask : first(word);
    }

    /** Whether an answer is yes. */
    public final boolean isAny(Word word) {
        return of(word) != 0;
    }

    private int first(Word word) {
        int answers = ask(word.text());
        word.remember(((long) answers << 1 | 1) << shift);
        return answers;
    }
}
