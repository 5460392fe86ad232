package org.tradecheck.claim;

/** Appositions between commas, which tell what a name before them is: "Japan, the second customer, took A". */
public final class Appositions {

    /** Words with which one may begin. */
    private static final WordSet OPENING = WordSet.of(
            "the", "a", "an", "its", "their", "our", "once", "now", "long", "still", "already", "formerly", "also");

    private static final CueSet NO_PART =
            CueSet.of(Cue.SEMICOLON, Cue.COLON, Cue.OPEN, Cue.CLOSE, Cue.DASH, Cue.WHILE, Cue.COMMA);

    /** So many chunks one has at most. */
    private static final int LONGEST = 9;

    private Appositions() {}

    /**
     * The comma that closes an apposition.
     *
     * @param opening index of the chunk that may open one
     * @return the index of its last comma, -1 where none is opened
     */
    public static int closedAt(Chunks chunks, int opening) {
        for (int i = opening + 1; i < chunks.size() && i <= opening + LONGEST + 1; i++) {
            if (chunks.get(i).is(Cue.COMMA)) {
                return isOne(chunks, opening, i) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * The comma that opens an apposition.
     *
     * @param closing index of the chunk that may close one
     * @return the index of its first comma, -1 where none is closed
     */
    public static int openedAt(Chunks chunks, int closing) {
        for (int i = closing - 1; i >= 0 && i >= closing - LONGEST - 1; i--) {
            if (chunks.get(i).is(Cue.COMMA)) {
                return isOne(chunks, i, closing) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isOne(Chunks chunks, int opening, int closing) {
        boolean isShape = opening + 2 < closing
                && chunks.get(opening).is(Cue.COMMA)
                && chunks.get(closing).is(Cue.COMMA)
                && OPENING.has(chunks.get(opening + 1));
        for (int i = opening + 1; isShape && i < closing; i++) {
            Chunk chunk = chunks.get(i);
            // "Egypt, the United States, B" is a list: an area in an apposition is what its noun is of.
            boolean isListed = i > opening + 1
                    && chunk.is(Chunk.Kind.AREA)
                    && !chunks.get(i - 1).is(Cue.OF)
                    && !chunks.get(i - 1).is(Cue.IN)
                    && !chunks.get(i - 1).is("the")
                    && !chunks.get(i + 1).is("'s");
            isShape = !isListed
                    && !chunk.is(Chunk.Kind.QUANTITY)
                    && !NO_PART.has(chunk)
                    && !(Verbs.isVerb(chunk) && !chunk.is(Cue.UP) && !chunk.is(Cue.DOWN));
        }
        return isShape;
    }
}
