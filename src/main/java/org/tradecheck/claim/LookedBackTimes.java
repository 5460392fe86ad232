package org.tradecheck.claim;

/** Tells which times say when something had been that has changed since: "the surplus it had run in April". */
final class LookedBackTimes {

    private final Chunks chunks;

    LookedBackTimes(Chunks chunks) {
        this.chunks = chunks;
    }

    /** "the A surplus it had run in April 2025 turned into B": the time of what had been stays with it. */
    boolean isLookedBack(int time) {
        for (int i = time - 1; i > 0 && !chunks.get(i).is(Cue.COMMA); i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
            if (chunks.get(i).is("had")) {
                // "exports had risen to A in April": the whole sentence looks back.
                return hasFigureBefore(i) && hasVerbBehind(time);
            }
        }
        return false;
    }

    boolean isLookedBackIn(int period) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is(Chunk.Kind.PERIOD) && chunks.get(i).index() == period) {
                return isLookedBack(i);
            }
        }
        return false;
    }

    private boolean hasFigureBefore(int at) {
        for (int i = at - 1; i >= 0 && !chunks.get(i).is(Cue.COMMA); i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerbBehind(int at) {
        for (int i = at + 1; i < chunks.size() && !chunks.get(i).is(Cue.COMMA); i++) {
            if (Tenses.isPastVerb(chunks.get(i))) {
                return true;
            }
        }
        return false;
    }
}
