package org.tradecheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/** Whether a sentence speaks of what has happened or of what is to come. */
final class Tenses {

    private static final Set<String> PAST = new HashSet<>();
    private static final Set<String> AHEAD = new HashSet<>();

    static {
        for (String[] fields : LexiconFile.lines(Tenses.class, "tenses.tsv")) {
            for (String word : LexiconFile.parts(fields[1], ' ')) {
                (fields[0].equals("past") ? PAST : AHEAD).add(word);
            }
        }
    }

    private static final int IS_PAST = 1;
    private static final int IS_AHEAD = 1 << 1;

    private static final WordBits TENSE = new WordBits(2) {
        @Override
        protected int ask(String word) {
            return (isPastVerb(word) ? IS_PAST : 0) | (AHEAD.contains(word) ? IS_AHEAD : 0);
        }
    };

    private Tenses() {}

    /** Whether the words are about the past and say nothing of the future. */
    static boolean isPast(List<Token> tokens) {
        if (isAhead(tokens) || (TENSE.among(tokens) & IS_PAST) == 0) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord() && (TENSE.of(tokens.get(i).word()) & IS_PAST) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some words speak of the future. */
    static boolean isAhead(List<Token> tokens) {
        return (TENSE.among(tokens) & IS_AHEAD) != 0;
    }

    /** Whether the first word of a chunk is a verb in the past tense, or its participle. */
    static boolean isPastVerb(Chunk chunk) {
        return (TENSE.of(chunk.first()) & IS_PAST) != 0;
    }

    /** Whether a word is a verb in the past tense, or its participle. */
    static boolean isPastVerb(Token token) {
        return (TENSE.of(token.word()) & IS_PAST) != 0;
    }

    private static boolean isPastVerb(String word) {
        return PAST.contains(word) || word.length() > 4 && word.endsWith("ed");
    }
}
