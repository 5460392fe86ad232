package org.tradecheck.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A data file whose lines are found by their first word. A line is read when its word is first asked for and not before:
 * an article meets few of the words that a lexicon has, and a start waits for none of the others.
 *
 * <p>The first word ends at a blank or a tab. Lines with the same first word stand together. Safe for use by several
 * threads if the values are immutable.
 *
 * @param <T> what the lines of one word say
 */
public abstract class WordTable<T> {

    private static final int ROOM = 16;

    private final String text;
    private final Map<String, Cell<T>> cells;

    /**
     * A bit for the outline of each word, among {@link #ROOM} times as many as there are words: one look at them rules most
     * other words out, where the map would be led from one place in memory to the next. Made when first asked for.
     */
    private long @Nullable [] signs;

    private final WordBits isThere = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return cells.containsKey(word) ? 1 : 0;
        }
    };

    /** Asked only for words that are there. */
    private final ByWord<T> byWord = new ByWord<>() {
        @Override
        protected T ask(String word) {
            return Objects.requireNonNull(get(word));
        }
    };

    /** The lines of one word, and what they say once it was asked. */
    private static final class Cell<T> {
        private final int start;
        private int end;
        private @Nullable T value;

        Cell(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    /**
     * Opens a file that ships beside a class.
     *
     * @param owner a class of the package whose resource it is
     * @param name the name of the file in that package
     */
    protected WordTable(Class<?> owner, String name) {
        text = LexiconFile.read(owner, name);
        cells = new HashMap<>(text.length() / 16);
        int at = 0;
        Cell<T> last = null;
        int lastStart = 0;
        int lastLength = 0;
        while (at < text.length()) {
            int next = text.indexOf('\n', at) + 1;
            if (next == 0) {
                next = text.length();
            }
            if (text.charAt(at) != '#') {
                int length = wordLength(at);
                if (last != null && length == lastLength && text.regionMatches(at, text, lastStart, length)) {
                    last.end = next;
                } else {
                    last = new Cell<>(at, next);
                    lastStart = at;
                    lastLength = length;
                    cells.put(text.substring(at, at + length), last);
                }
            }
            at = next;
        }
    }

    private boolean mayContain(String word) {
        long[] all = signs;
        if (all == null) {
            all = new long[Integer.highestOneBit(ROOM * cells.size() / Long.SIZE | 1)];
            for (String each : cells.keySet()) {
                int sign = sign(each);
                all[sign / Long.SIZE & all.length - 1] |= 1L << sign;
            }
            signs = all;
        }
        int sign = sign(word);
        return (all[sign / Long.SIZE & all.length - 1] & 1L << sign) != 0;
    }

    private static int sign(String word) {
        return Word.outline(word) * 0x9E3779B1 >>> 8;
    }

    private int wordLength(int from) {
        int at = from;
        while (text.charAt(at) > ' ') {
            at++;
        }
        return at - from;
    }

    /** Makes a value of the lines of one word, which end in line feeds. */
    protected abstract T read(String lines);

    /** What the lines of a word say; null if the file has none. */
    public @Nullable T get(String word) {
        Cell<T> cell = mayContain(word) ? cells.get(word) : null;
        if (cell == null) {
            return null;
        }
        T value = cell.value;
        if (value == null) {
            value = read(text.substring(cell.start, cell.end));
            cell.value = value;
        }
        return value;
    }

    /** What the lines of a word say; null if the file has none. */
    public @Nullable T get(Word word) {
        return isThere.isAny(word) ? byWord.of(word) : null;
    }

    /** Whether the file has lines of a word among these. */
    public boolean hasAny(List<Token> tokens) {
        return isThere.isAnyAmong(tokens);
    }

    /** The first place from one on whose word the file has lines of; the number of tokens if there is none. */
    public int next(List<Token> tokens, int from) {
        return isThere.next(tokens, from);
    }

    /** Whether the file has lines of a word. */
    public boolean contains(String word) {
        return mayContain(word) && cells.containsKey(word);
    }
}
