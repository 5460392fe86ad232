package org.tradecheck.claim;

import org.tradecheck.series.PeriodExpression;

/** Tells which times belong to a record or a peak: when it was reached, and among which times it stands out. */
final class RecordTimes {

    /** Participles behind a figure that say when it was so high or so low. */
    private static final WordSet REACHED = WordSet.of("reached", "set", "hit", "seen", "recorded", "registered");

    private static final WordSet SUPERLATIVES = WordSet.of(
            "best",
            "worst",
            "highest",
            "lowest",
            "largest",
            "biggest",
            "smallest",
            "strongest",
            "weakest",
            "most",
            "heaviest",
            "fastest",
            "slowest",
            "steepest",
            "sharpest",
            "deepest",
            "widest",
            "narrowest",
            "thinnest",
            "poorest",
            "richest",
            "longest",
            "shortest",
            "quickest",
            "fattest");

    /** So many chunks lie between "the heaviest" and "since". */
    private static final int LONGEST_SCOPE = 6;

    private final Chunks chunks;
    private final TimeChunks times;

    RecordTimes(Chunks chunks, TimeChunks times) {
        this.chunks = chunks;
        this.times = times;
    }

    /** "the largest surplus since 2011": a superlative in front of a noun that a time stands behind. */
    static boolean isOfSuperlative(Chunks chunks, int noun) {
        int before = noun - 1;
        while (before > 0
                && (chunks.get(before).is(Cue.FILLER) || chunks.get(before).is(Cue.PER_YEAR))) {
            before--;
        }
        return before >= 0 && SUPERLATIVES.has(chunks.get(before));
    }

    /** "below the peak of A, reached in 2011": when the peak was. */
    boolean isOfPeak(int at) {
        return isScopeOfRecord(at) || isWhenReached(at);
    }

    /** "the best so far this year", "the lowest monthly total since July 1984": among which times it stands out. */
    boolean isScopeOfRecord(int at) {
        int before = at - 1;
        while (before > 0
                && (chunks.get(before).is("so")
                        || chunks.get(before).is("far")
                        || chunks.get(before).is(Cue.IN)
                        || chunks.get(before).is(Cue.OF)
                        || chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is(Cue.PER_YEAR)
                        || chunks.get(before).is(Cue.TOTAL)
                        || chunks.get(before).is(Cue.PRONOUN))) {
            before--;
        }
        boolean isSince = times.form(at) == PeriodExpression.Form.SINCE;
        return before > 0
                && ((isSuperlative(before) && (isSince || chunks.get(at - 1).is("far")))
                        || (isSince && isBehindSuperlative(before)));
    }

    private boolean isSuperlative(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is(Cue.RECORD_LOW) || chunk.is(Cue.RECORD_HIGH) || SUPERLATIVES.has(chunk);
    }

    /** "The heaviest weight in the basket since 2011": a noun and more may stand between. */
    private boolean isBehindSuperlative(int from) {
        for (int i = from; i > 0 && i > from - LONGEST_SCOPE; i--) {
            Chunk chunk = chunks.get(i);
            // "the 50th consecutive month of surplus registered since May 2012"
            if (SUPERLATIVES.has(chunk) || chunk.is("consecutive")) {
                return true;
            }
            boolean isPassed = chunk.is(Chunk.Kind.WORD)
                    || chunk.is(Chunk.Kind.MEASURE)
                    || chunk.is(Cue.PRONOUN)
                    || chunk.is(Cue.PER_YEAR)
                    || REACHED.has(chunk)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.IN)
                    || chunk.is(Cue.OF);
            if (!isPassed) {
                return false;
            }
        }
        return false;
    }

    private boolean isWhenReached(int at) {
        for (int i = at - 1; i > 0 && i > at - 6; i--) {
            if (REACHED.has(chunks.get(i))) {
                return chunks.get(i - 1).is(Cue.COMMA) || chunks.get(i - 1).is(Chunk.Kind.QUANTITY);
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return false;
    }
}
