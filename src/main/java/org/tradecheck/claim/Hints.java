package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.text.Article;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/**
 * What the words of each sentence make possible: most sentences have no word that a reader of dates, counts or ranks
 * looks for, and are not looked at by it.
 */
final class Hints {

    /** A word that {@link DateClaimReader} looks for. */
    static final int DATE = 1;

    static final int ANNIVERSARY = 1 << 1;

    /** A word or mark that {@link CountClaimReader} looks for. */
    static final int COUNT = 1 << 2;

    /** "six places", "two positions". */
    static final int PLACE = 1 << 3;

    /** "largest": what {@link RankClaimReader} looks for. */
    static final int RANK = 1 << 4;

    /** "record", "ever": what {@link SuperlativeReader} looks for. */
    static final int SUPERLATIVE = 1 << 5;

    /** "what": {@link Questions}. */
    static final int QUESTION = 1 << 6;

    /** "direction", "side": {@link FlowTurns}. */
    static final int TURN = 1 << 7;

    /** "the difference", "put together": {@link Reckonings}. */
    static final int RECKONING = 1 << 8;

    /** "followed", "ahead": {@link Rankings}. */
    static final int ORDER = 1 << 9;

    /** "running", "in a row": {@link Streaks}. */
    static final int STREAK = 1 << 10;

    private static final WordBits WORDS = new WordBits(11) {
        @Override
        protected int ask(String word) {
            return hints(word);
        }
    };

    private final int[] bySentence;

    /** Those of all sentences. */
    private final int all;

    private Hints(int[] bySentence, int all) {
        this.bySentence = bySentence;
        this.all = all;
    }

    static Hints of(Article article) {
        return of(article.sentences());
    }

    /** Of all sentences of an article. */
    static Hints of(List<Sentence> sentences) {
        int[] found = new int[sentences.size()];
        int all = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = WORDS.among(sentences.get(i).tokens());
            all |= found[i];
        }
        return new Hints(found, all);
    }

    private static int hints(String word) {
        return (DateClaimReader.isCue(word) ? DATE : 0)
                | (word.equals("anniversary") ? ANNIVERSARY : 0)
                | (CountClaimReader.isCue(word) ? COUNT : 0)
                | (CountClaimReader.isPlace(word) ? PLACE : 0)
                | (RankClaimReader.superlative(word) != 0 ? RANK : 0)
                | (SuperlativeReader.isCue(word) ? SUPERLATIVE : 0)
                | (word.equals("what") ? QUESTION : 0)
                | (FlowTurns.isCue(word) ? TURN : 0)
                | (Reckonings.isCue(word) ? RECKONING : 0)
                | (Rankings.isCue(word) ? ORDER : 0)
                | (Streaks.isCue(word) ? STREAK : 0);
    }

    /** The first place from one on with a word of a kind; the number of tokens if there is none. */
    static int next(List<Token> tokens, int from, int hint) {
        return WORDS.next(tokens, from, hint);
    }

    /** Whether some sentence has a word of a kind. */
    boolean hasAny(int hint) {
        return (all & hint) != 0;
    }

    /** Whether a sentence has a word of a kind. */
    boolean has(Sentence sentence, int hint) {
        return (bySentence[sentence.index()] & hint) != 0;
    }
}
