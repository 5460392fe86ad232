package org.tradecheck.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases and what they mean; finds the longest phrase at a token. Phrases are matched on {@link Token#lower()}, word by
 * word, so "year-on-year" is the phrase {@code year - on - year}.
 */
public final class Lexicon<T> {

    private final Map<String, List<Entry<T>>> byFirst;
    private final WordBits isFirst = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return byFirst.containsKey(word) ? 1 : 0;
        }
    };
    private final Entries<T> none = new Entries<>(List.of());
    private final ByWord<Entries<T>> byWord = new ByWord<>() {
        @Override
        protected Entries<T> ask(String word) {
            List<Entry<T>> entries = byFirst.get(word);
            return entries == null ? none : new Entries<>(entries);
        }
    };

    private Lexicon(Map<String, List<Entry<T>>> byFirst) {
        this.byFirst = byFirst;
    }

    /**
     * A phrase found at a token.
     *
     * @param phrase its words, separated by single blanks
     */
    public record Match<T>(T value, int tokens, String phrase) {}

    /** The words behind the first, and what is found where they all stand. */
    private record Entry<T>(Word[] rest, Optional<Match<T>> found) {}

    /**
     * What starts with one word. Most words that are a phrase alone begin others too, which the next word rules out
     * together.
     *
     * @param longer the phrases of more words, longest first
     * @param seconds their second words
     * @param alone what the word is by itself
     */
    private record Entries<T>(Entry<T>[] longer, long seconds, Optional<Match<T>> alone) {

        Entries(List<Entry<T>> entries) {
            this(longer(entries), seconds(entries), alone(entries));
        }

        @SuppressWarnings("unchecked")
        private static <T> Entry<T>[] longer(List<Entry<T>> entries) {
            List<Entry<T>> longer = new ArrayList<>(entries);
            longer.removeIf(e -> e.rest().length == 0);
            return longer.toArray(new Entry[0]);
        }

        private static <T> long seconds(List<Entry<T>> entries) {
            List<Word[]> rests = new ArrayList<>(entries.size());
            for (Entry<T> entry : longer(entries)) {
                rests.add(entry.rest());
            }
            return SecondWords.of(rests);
        }

        private static <T> Optional<Match<T>> alone(List<Entry<T>> entries) {
            for (Entry<T> entry : entries) {
                if (entry.rest().length == 0) {
                    return entry.found();
                }
            }
            return Optional.empty();
        }
    }

    /** The longest phrase that starts at {@code tokens.get(at)}; none after the last token. */
    public Optional<Match<T>> longestAt(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Word first = tokens.get(at).word();
        if (!isFirst.isAny(first)) {
            return Optional.empty();
        }
        Entries<T> entries = byWord.of(first);
        if (at + 1 < tokens.size() && SecondWords.mayStandAt(entries.seconds(), tokens, at + 1)) {
            Word second = tokens.get(at + 1).word();
            for (Entry<T> entry : entries.longer()) {
                if (second.is(entry.rest()[0]) && follows(tokens, at + 1, entry.rest())) {
                    return entry.found();
                }
            }
        }
        return entries.alone();
    }

    /** The phrase that a word is by itself. */
    public Optional<Match<T>> alone(Word word) {
        return isFirst.isAny(word) ? byWord.of(word).alone() : Optional.empty();
    }

    /** Whether a phrase begins with a word. */
    public boolean begins(String word) {
        return byFirst.containsKey(word);
    }

    /** The same of characters, for who remembers the answer with the word. */
    public Optional<Match<T>> alone(String word) {
        List<Entry<T>> entries = byFirst.get(word);
        return entries == null ? Optional.empty() : Entries.alone(entries);
    }

    /** Whether a phrase of several words begins with this one. */
    public boolean goesOnBehind(String word) {
        List<Entry<T>> entries = byFirst.get(word);
        return entries != null && entries.get(0).rest().length > 0;
    }

    /** Whether words stand from a place on, of which the first is there. */
    private static boolean follows(List<Token> tokens, int at, Word[] words) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Collects phrases. Of two values for one phrase the first stays. */
    public static final class Builder<T> {

        private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

        /** Adds a phrase whose words, as the tokenizer cuts them, are separated by single blanks. */
        public Builder<T> add(String phrase, T value) {
            String[] words = LexiconFile.parts(phrase, ' ');
            List<Entry<T>> entries = byFirst.computeIfAbsent(words[0], k -> new ArrayList<>(2));
            Word[] rest = LexiconFile.words(phrase.substring(Math.min(phrase.length(), words[0].length() + 1)));
            Entry<T> entry = new Entry<>(rest, Optional.of(new Match<>(value, words.length, phrase)));
            int at = 0;
            while (at < entries.size() && entries.get(at).rest().length >= entry.rest().length) {
                at++;
            }
            entries.add(at, entry);
            return this;
        }

        public Lexicon<T> build() {
            return new Lexicon<>(new HashMap<>(byFirst));
        }
    }
}
