package org.tradecheck.claim;

import java.util.Arrays;
import java.util.List;

/** Gives each figure of a sentence the time expression that belongs to it. */
final class PeriodSeats {

    private PeriodSeats() {}

    static List<Draft> seated(ClauseScan.Scanned scanned) {
        if (scanned.mentions().periods().isEmpty() || scanned.drafts().isEmpty()) {
            return scanned.drafts();
        }
        Chunks chunks = scanned.chunks();
        DatedFigures figures = new DatedFigures(scanned);

        // What each time of the sentence is of.
        TimeChunks times = new TimeChunks(scanned);
        ComparedTimes compared = new ComparedTimes(scanned, times);
        SideTimes asides = new SideTimes(scanned, times);
        RecordTimes records = new RecordTimes(chunks, times);
        RelativeTimes relatives = new RelativeTimes(scanned, figures);
        LookedBackTimes past = new LookedBackTimes(chunks);

        // Where the time of a figure may stand.
        TimesBefore before = new TimesBefore(chunks, times);
        TimesBehind behind = new TimesBehind(scanned, times, compared, asides, records, relatives);
        LeadingTimes leading = new LeadingTimes(scanned, times, compared, asides, records, relatives);

        // What stands nearest goes first.
        OlderFigures older = new OlderFigures(figures, chunks, times, before, behind, relatives, past);
        older.openedByBase();
        TimesBeside beside = new TimesBeside(figures, chunks, times, leading, before, behind, relatives, older);
        beside.seat();
        beside.behindRevisions();
        SharedTimes shared = new SharedTimes(figures, chunks, times, past);
        shared.startsOfRates();
        shared.endsOfOlder();
        shared.withinBrackets();
        shared.fetchedThen();
        shared.withinPredicates();
        shared.backwards();
        new OnlyTime(figures, chunks, times, compared, asides, records, relatives, past).give();
        shared.dealtBehind();
        older.turnedInto();
        older.hadBeen();
        return figures.drafts();
    }

    /** The chunk of each figure of a sentence, −1 for a number that is none. */
    static int[] chunksOfFigures(ClauseScan.Scanned scanned) {
        Chunks chunks = scanned.chunks();
        int[] at = new int[scanned.mentions().quantities().size()];
        Arrays.fill(at, -1);
        for (int i = chunks.next(Chunk.Kind.QUANTITY, 0);
                i < chunks.size();
                i = chunks.next(Chunk.Kind.QUANTITY, i + 1)) {
            at[chunks.get(i).index()] = i;
        }
        return at;
    }
}
