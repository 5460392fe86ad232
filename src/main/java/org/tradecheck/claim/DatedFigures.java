package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;

/** The figures of a sentence, with the times that have been found for them so far. */
final class DatedFigures {

    private final Chunks chunks;
    private final List<Draft> drafts;
    private final int[] chunkOf;

    /** Whether the time of each stands beside it. */
    private final boolean[] isOwn;

    DatedFigures(ClauseScan.Scanned scanned) {
        this.chunks = scanned.chunks();
        this.drafts = new ArrayList<>(scanned.drafts());
        this.chunkOf = PeriodSeats.chunksOfFigures(scanned);
        this.isOwn = new boolean[drafts.size()];
    }

    List<Draft> drafts() {
        return drafts;
    }

    int size() {
        return drafts.size();
    }

    Draft get(int index) {
        return drafts.get(index);
    }

    boolean isOwn(int index) {
        return isOwn[index];
    }

    void set(int index, Draft draft) {
        drafts.set(index, draft);
    }

    void set(int index, Draft draft, boolean hasOwnTime) {
        drafts.set(index, draft);
        isOwn[index] = hasOwnTime;
    }

    /** The chunk of a figure. */
    int place(Draft draft) {
        return chunkOf[draft.quantity()];
    }

    /** The bracket that a figure stands in; −1 for none. */
    int bracket(Draft draft) {
        for (int i = chunks.has(Cue.OPEN) ? place(draft) - 1 : -1; i >= 0; i--) {
            if (chunks.get(i).is(Cue.CLOSE)) {
                return -1;
            }
            if (chunks.get(i).is(Cue.OPEN)) {
                return i;
            }
        }
        return -1;
    }
}
