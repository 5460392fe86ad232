package org.tradecheck.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The tokens of a text or a part of it. All lists of tokens are of this one kind, for reading goes through them all the time. */
final class Tokens extends AbstractList<Token> implements RandomAccess {

    private final Token[] all;
    private final int from;
    private final int size;

    private Tokens(Token[] all, int from, int size) {
        this.all = all;
        this.from = from;
        this.size = size;
    }

    /** The first tokens of an array, which nobody changes any more. */
    static Tokens of(Token[] tokens, int size) {
        return new Tokens(tokens, 0, size);
    }

    static Tokens of(List<Token> tokens) {
        return new Tokens(tokens.toArray(new Token[0]), 0, tokens.size());
    }

    /** Some of these tokens, as tokens of their own. */
    static List<Token> part(List<Token> tokens, int from, int to) {
        return tokens instanceof Tokens all
                ? new Tokens(all.all, all.from + from, to - from)
                : of(tokens.subList(from, to));
    }

    @Override
    public Token get(int index) {
        return all[from + Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
