package org.tradecheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Token;

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

    private Tenses() {}

    /** Whether the words are about the past and say nothing of the future. */
    static boolean isPast(List<Token> tokens) {
        boolean isPast = false;
        for (Token token : tokens) {
            if (AHEAD.contains(token.lower())) {
                return false;
            }
            isPast |= isPastVerb(token);
        }
        return isPast;
    }

    /** Whether some words speak of the future. */
    static boolean isAhead(List<Token> tokens) {
        for (Token token : tokens) {
            if (AHEAD.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastVerb(Token token) {
        return token.isWord() && isPastVerb(token.lower());
    }

    /** Whether the first of some words, in small letters, is a verb in the past tense, or its participle. */
    static boolean isPastVerb(String words) {
        int end = words.indexOf(' ');
        String word = end < 0 ? words : words.substring(0, end);
        return PAST.contains(word) || word.length() > 4 && word.endsWith("ed");
    }
}
