package org.tradecheck.text;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is known of a word: worked out when a word is first asked about, remembered with the word. Asking again costs less
 * than a look-up by the word's characters.
 *
 * <p>One for each lexicon, not for each article. Safe for use by several threads.
 *
 * @param <T> what is known; immutable, all of it reached through final fields
 */
public abstract class ByWord<T> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.getAndIncrement();

    /** Works it out; always the same for one word. */
    protected abstract T ask(String word);

    /** What is known of a word. */
    public final T of(Word word) {
        Object[] known = word.known();
        if (number < known.length) {
            @SuppressWarnings("unchecked")
            T answer = (T) known[number];
            if (answer != null) {
                return answer;
            }
        }
        return first(word);
    }

    private T first(Word word) {
        T answer = ask(word.text());
        word.remember(number, COUNT.get(), answer);
        return answer;
    }
}
