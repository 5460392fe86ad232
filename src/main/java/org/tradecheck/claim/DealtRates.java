package org.tradecheck.claim;

import java.util.List;

/**
 * Older rates that a list sets against as many newer ones: "imports grew 10% and exports 4%, compared with 16% and 6%
 * respectively in 2023". The first is of what the first of the newer ones is of.
 */
final class DealtRates {

    private final Chunks chunks;
    private final List<Draft> drafts;

    private DealtRates(Chunks chunks, List<Draft> drafts) {
        this.chunks = chunks;
        this.drafts = drafts;
    }

    /** Gives each older rate of such a list what the newer one in its place is of. */
    static void deal(Chunks chunks, List<Draft> drafts) {
        new DealtRates(chunks, drafts).deal();
    }

    private void deal() {
        int first = 1;
        while (first < drafts.size()) {
            int end = first + 1;
            while (end < drafts.size() && goesOn(end)) {
                end++;
            }
            if (end > first + 1 && isSetAgainst(first) && areNewer(first, end - first)) {
                deal(first, end);
            }
            first = end;
        }
    }

    private void deal(int first, int end) {
        int apart = end - first;
        for (int i = first; i < end; i++) {
            Draft newer = drafts.get(i - apart);
            Draft older = drafts.get(i);
            Sense sense = older.role() == Draft.Role.EARLIER ? newer.sense() : older.sense();
            drafts.set(
                    i,
                    older.withFrame(newer.frame().withPeriod(-1))
                            .withActor(newer.actor())
                            .withSense(sense));
        }
    }

    private boolean goesOn(int index) {
        return isRate(index) && drafts.get(index).phrasing().equals("and-continues");
    }

    private boolean isRate(int index) {
        return drafts.get(index).form() == Draft.Form.RATE;
    }

    /** Whether a rate stands behind "compared with", "after", "compared with increases of". */
    private boolean isSetAgainst(int index) {
        return isRate(index)
                && ComparedTimes.isRateSetAgainst(
                        chunks,
                        chunks.placeOf(Chunk.Kind.QUANTITY, drafts.get(index).quantity()));
    }

    /** Whether just as many rates stand in front, each of something else. */
    private boolean areNewer(int first, int count) {
        boolean isCut = first == count || first > count && !isRate(first - count - 1);
        for (int i = first - count; isCut && i < first; i++) {
            boolean isNewer = isRate(i) && drafts.get(i).role() == Draft.Role.CHANGE;
            isCut = isNewer
                    && (i + 1 == first
                            || isOfOther(
                                    drafts.get(i).frame(), drafts.get(i + 1).frame()));
        }
        return isCut;
    }

    private static boolean isOfOther(Frame one, Frame other) {
        return one.measure() != other.measure()
                || !one.reporter().value().equals(other.reporter().value())
                || !one.partner().value().equals(other.partner().value())
                || !one.product().value().equals(other.product().value());
    }
}
