package org.tradecheck.text;

import java.util.List;

/**
 * The words that stand second in the phrases of one first word, as far as one bit for each can tell. First words such as
 * "the" and "of" stand in every sentence and begin a phrase in few: a look at the next word rules the phrases out together.
 */
public final class SecondWords {

    private final long signs;

    private SecondWords(long signs) {
        this.signs = signs;
    }

    /**
     * Those of some phrases.
     *
     * @param rests the words behind the first of each phrase; without any, the first word is a phrase alone and anything
     *     may follow it
     */
    public static SecondWords of(List<Word[]> rests) {
        long signs = 0;
        for (Word[] rest : rests) {
            signs |= rest.length == 0 ? -1 : rest[0].sign();
        }
        return new SecondWords(signs);
    }

    /** Whether one of the phrases may go on with the token at a place; surely none does if not. */
    public boolean mayStandAt(List<Token> tokens, int at) {
        return signs == -1
                || at < tokens.size() && (signs & tokens.get(at).word().sign()) != 0;
    }
}
