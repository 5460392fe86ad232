package org.tradecheck.claim;

import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/** Some words or phrases, to ask whether a chunk or a token is one of them; most are not, which their outlines tell. */
public final class WordSet {

    /** The places for each word: where so many are free, one look says that a word is not among them. */
    private static final int ROOM = 4;

    private final String[] texts;
    private final int[] outlines;
    private final int shift;

    private WordSet(String[] words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ROOM * words.length);
        texts = new String[1 << bits];
        outlines = new int[1 << bits];
        shift = Integer.SIZE - bits;
        for (String word : words) {
            int outline = Word.outline(word);
            int at = first(outline);
            while (outlines[at] != 0) {
                at = next(at);
            }
            texts[at] = word;
            outlines[at] = outline;
        }
    }

    public static WordSet of(String... words) {
        return new WordSet(words);
    }

    public boolean has(Chunk chunk) {
        return has(chunk.outline(), chunk.text());
    }

    public boolean has(Token token) {
        return has(token.word().outline(), token.lower());
    }

    public boolean has(String text) {
        return has(Word.outline(text), text);
    }

    private boolean has(int outline, String text) {
        int at = first(outline);
        while (outlines[at] != 0) {
            if (outlines[at] == outline && texts[at].equals(text)) {
                return true;
            }
            at = next(at);
        }
        return false;
    }

    private int first(int outline) {
        return outline * 0x9E3779B1 >>> shift;
    }

    private int next(int at) {
        return at + 1 & outlines.length - 1;
    }
}
