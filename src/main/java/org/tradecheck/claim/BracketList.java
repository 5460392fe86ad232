package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Measure;

/**
 * A list of goods with their figures in brackets that opens a sentence, before it says what the figures are: "Tea (A),
 * coffee (B) and flowers (C) form the basis of Kenyan exports".
 */
final class BracketList {

    /** A name of goods is no longer than this. */
    private static final int LONGEST_NAME = 5;

    private BracketList() {}

    /** What the figures of the list measure, as the predicate behind it says; empty for any other sentence. */
    static Optional<Frame> subject(Chunks chunks, List<Phrase> phrases) {
        int end = endOfList(chunks);
        if (end < 0) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases) {
            if (phrase.first() < end) {
                return Optional.empty();
            }
            Frame frame = phrase.frame();
            boolean isFlow = frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS;
            boolean isToldBehind =
                    isFlow && frame.product().value().isAll() && isSameClause(chunks, end, phrase.first());
            return isToldBehind
                    ? Optional.of(frame.withPeriod(-1).withSpan(chunks.get(0).span()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isSameClause(Chunks chunks, int from, int to) {
        for (int i = from; i < to; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE) || chunk.is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return true;
    }

    /** The chunk behind the last bracket of at least two at the start of the sentence; −1 if there are none. */
    private static int endOfList(Chunks chunks) {
        int end = -1;
        int brackets = 0;
        int name = 0;
        for (int i = 0; i + 2 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.OPEN)) {
                if (name == 0
                        || !chunks.get(i + 1).is(Chunk.Kind.QUANTITY)
                        || !chunks.get(i + 2).is(Cue.CLOSE)) {
                    break;
                }
                brackets++;
                end = i + 3;
                name = 0;
                i += 2;
            } else if (chunk.is(Cue.COMMA) || chunk.is(Cue.AND) && name == 0) {
                name = 0;
            } else if (name < LONGEST_NAME && isName(chunk)) {
                name++;
            } else {
                break;
            }
        }
        return brackets > 1 ? end : -1;
    }

    private static boolean isName(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.AND)
                || (chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0)));
    }
}
