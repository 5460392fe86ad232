package org.tradecheck.text;

import java.util.List;

/**
 * One sentence of an article.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param span its position
 * @param place where it stands
 * @param tokens its tokens, in order
 */
public record Sentence(int index, int paragraph, Span span, Place place, List<Token> tokens) {

    /** No sentence is longer; the rest of a longer one is a sentence of its own. */
    public static final int MOST_TOKENS = 2_000;

    /** Whether it was too long. */
    public boolean isCut() {
        return tokens.size() >= MOST_TOKENS;
    }
}
