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

    /** Whether each is a change that another one is compared with. */
    private final boolean[] isSetAgainst;

    DatedFigures(ClauseScan.Scanned scanned) {
        this.chunks = scanned.chunks();
        this.drafts = new ArrayList<>(scanned.drafts());
        this.chunkOf = PeriodSeats.chunksOfFigures(scanned);
        this.isOwn = new boolean[drafts.size()];
        this.isSetAgainst = new boolean[drafts.size()];
        for (int i = 0; i < drafts.size(); i++) {
            boolean isGoingOn = i > 0 && drafts.get(i).phrasing().equals("and-continues");
            isSetAgainst[i] = drafts.get(i).isChange()
                    && (ComparedTimes.isRateSetAgainst(chunks, place(drafts.get(i)))
                            || isGoingOn && isSetAgainst[i - 1]);
        }
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

    /** "fell 7% to A, after a drop of 3% in April": the change that another is set against is of its own time alone. */
    boolean isSetAgainst(int index) {
        return isSetAgainst[index];
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
