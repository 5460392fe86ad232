package org.tradecheck.claim;

/** Words that say better or worse, and not more or less: a deficit that improves shrinks. */
final class Judgements {

    /** Words that such a word may be, before the figure of a change. */
    private static final CueSet CHANGES = CueSet.of(Cue.UP, Cue.DOWN, Cue.RISE, Cue.FALL, Cue.WIDEN, Cue.NARROW);

    private Judgements() {}

    /**
     * "The deficit improved by $2 billion", "a deficit of A, an improvement of $2 billion": less of what is bad; "a
     * deterioration of 51.6%": more of it.
     */
    static Draft judged(Draft draft, Chunks chunks, int at) {
        if (!draft.isChange() || draft.frame().sense() != Sense.DEFICIT) {
            return draft;
        }
        if (at + 1 < chunks.size() && chunks.get(at + 1).is("better than")) {
            // "a deficit of A, B better than a year before"
            return draft.withSense(Sense.DECREASE);
        }
        if (at + 1 < chunks.size() && chunks.get(at + 1).is("worse than")) {
            return draft.withSense(Sense.INCREASE);
        }
        int noun = at + 1;
        while (noun + 1 < chunks.size() && chunks.get(noun).is(Cue.FILLER)) {
            noun++;
        }
        boolean isNounBehind = draft.phrasing().equals("change-before-noun") && noun < chunks.size();
        if (isNounBehind && isJudgement(chunks.get(noun))) {
            // "a 43% improvement"
            return draft.withSense(ofDeficit(chunks.get(noun)));
        }
        int word = at - 1;
        while (word > 0 && !chunks.get(word).is(Chunk.Kind.QUANTITY) && !CHANGES.has(chunks.get(word))) {
            word--;
        }
        boolean isJudged = word >= 0 && isJudgement(chunks.get(word));
        return isJudged ? draft.withSense(ofDeficit(chunks.get(word))) : draft;
    }

    /** Which way a verb points that says this of a balance: a deficit that improves goes the other way. */
    static Sense direction(Chunk verb, Sense said, Sense balance) {
        return balance == Sense.DEFICIT && isJudgement(verb) ? said.opposite() : said;
    }

    private static Sense ofDeficit(Chunk judgement) {
        return isImprovement(judgement) ? Sense.DECREASE : Sense.INCREASE;
    }

    /** A word that says better or worse, and not more or less. */
    private static boolean isJudgement(Chunk chunk) {
        return isImprovement(chunk)
                || chunk.text().startsWith("worsen")
                || chunk.text().startsWith("deteriorat");
    }

    private static boolean isImprovement(Chunk chunk) {
        return chunk.text().startsWith("improv");
    }
}
