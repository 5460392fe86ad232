package org.tradecheck.text;

import java.util.List;

/**
 * The words that stand second in the phrases of one first word, as far as one bit for each can tell: so small that they
 * are kept beside the phrases. First words such as "the" and "of" stand in every sentence and begin a phrase in few: a look
 * at the next word rules the phrases out together.
 */
public final class SecondWords {

    /** Anything may follow. */
    private static final long ANY = -1;

    private SecondWords() {}

    /**
     * The bits of those of some phrases.
     *
     * @param rests the words behind the first of each phrase; without any, the first word is a phrase alone and anything
     *     may follow it
     */
    public static long of(List<Word[]> rests) {
        long signs = 0;
        for (Word[] rest : rests) {
            signs |= rest.length == 0 ? ANY : rest[0].sign();
        }
        return signs;
    }

    /** Whether one of the phrases with these bits may go on with the token at a place; surely none does if not. */
    public static boolean mayStandAt(long signs, List<Token> tokens, int at) {
        return signs == ANY
                || at < tokens.size() && (signs & tokens.get(at).word().sign()) != 0;
    }
}
