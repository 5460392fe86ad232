package org.tradecheck.text;

import java.util.Arrays;

/**
 * What is known of a word: worked out when a word is first asked about, remembered with the word. Asking again costs less
 * than a look-up by the word's characters.
 *
 * <p>One for each lexicon, not for each article. Safe for use by several threads.
 *
 * @param <T> what is known; immutable, all of it reached through final fields
 */
public abstract class ByWord<T> {

    /** All there are, by their numbers. */
    private static volatile ByWord<?>[] all = {};

    private final int number = add(this);

    private static synchronized int add(ByWord<?> one) {
        int number = all.length;
        ByWord<?>[] more = Arrays.copyOf(all, number + 1);
        more[number] = one;
        all = more;
        return number;
    }

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

    /** Asked by its number, as all are, so that no place that asks holds a copy of how the answer is worked out. */
    private T first(Word word) {
        ByWord<?>[] known = all;
        @SuppressWarnings("unchecked")
        T answer = (T) known[number].ask(word.text());
        word.remember(number, known.length, answer);
        return answer;
    }
}
