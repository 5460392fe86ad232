package org.tradecheck.claim;

/** Tells which noun phrases a preposition governs, so that they are nobody's subject. */
final class ObliquePhrases {

    /** Before "of 2024": the year up to its end. */
    private static final WordSet ENDS = WordSet.of("end", "close", "results");

    private final Chunks chunks;

    ObliquePhrases(Chunks chunks) {
        this.chunks = chunks;
    }

    boolean isOblique(int first, int last) {
        int before = first - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER) || chunks.get(before).is("the"))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        Chunk chunk = chunks.get(before);
        boolean isEndOfPeriod = before > 0
                && chunks.get(first).is(Chunk.Kind.PERIOD)
                && chunk.is(Cue.OF)
                && ENDS.has(chunks.get(before - 1));
        if (isEndOfPeriod) {
            // "At the end of 2024 trade turnover amounted to": the time opens the sentence, and the trade is its
            // subject.
            return false;
        }
        if (chunk.is(Cue.FOR) && isToDo(last)) {
            // "The goal is for turnover to reach A": the subject of what is to be done.
            return false;
        }
        // "By the end of October imports had reached": the time opens the sentence.
        boolean isOpening = before == 0 && (chunk.is(Cue.BY) || chunk.is(Cue.AT));
        boolean isOfPeriod = chunks.get(first).is(Chunk.Kind.PERIOD)
                && (chunk.is(Cue.IN) || chunk.is(Cue.FOR) || isOpening)
                && (before == 0
                        || !(chunks.get(before - 1).is(Cue.RISE)
                                || chunks.get(before - 1).is(Cue.FALL)
                                || chunks.get(before - 1).is(Chunk.Kind.QUANTITY)));
        if (isOfPeriod) {
            return false;
        }
        if (chunk.is(Cue.OF) && before > 0 && isAmountNoun(chunks.get(before - 1))) {
            return false;
        }
        if (chunk.is("of which") && hasVerb(last)) {
            // "of which exports were worth A": the subject of its clause.
            return false;
        }
        return chunk.is(Cue.IN)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.ON)
                || chunk.is(Cue.BY)
                || chunk.is(Cue.FOR)
                || chunk.is(Cue.FROM)
                || chunk.is(Cue.TO)
                || chunk.is(Cue.AGAINST)
                || chunk.is(Cue.AFTER)
                || chunk.is(Cue.ABOVE)
                || chunk.is(Cue.BELOW)
                || chunk.is(Cue.OF_WHICH)
                || chunk.is(Cue.AT);
    }

    private boolean hasVerb(int last) {
        Chunk behind = last + 1 < chunks.size() ? chunks.get(last + 1) : Chunk.NONE;
        return behind.is(Cue.STATE) || behind.is(Cue.UP) || behind.is(Cue.DOWN);
    }

    private boolean isToDo(int last) {
        boolean isTo = last + 2 < chunks.size() && chunks.get(last + 1).is(Cue.TO);
        boolean isRise = last + 1 < chunks.size() && chunks.get(last + 1).text().startsWith("to ");
        Cue verb = isTo
                ? chunks.get(last + 2).cue()
                : isRise ? chunks.get(last + 1).cue() : Cue.NONE;
        return verb == Cue.UP || verb == Cue.DOWN || verb == Cue.STATE || verb == Cue.PASSED || verb == Cue.SURPASS;
    }

    /** "the value of exports", "the volume of imports" are exports and imports. */
    private static boolean isAmountNoun(Chunk chunk) {
        return chunk.is(Cue.PRONOUN) || chunk.is(Cue.TOTAL) || chunk.is("sum") || chunk.is("bill");
    }
}
