package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;

/** "Turning a surplus of A into a deficit of B", "a surplus of A became a deficit of B": the first is the older balance. */
final class Turnabouts {

    private static final WordSet TURNING = WordSet.of("into", "became");

    private Turnabouts() {}

    static void turn(Chunks chunks, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean isTurn = isMainBalance(draft)
                    && isMainBalance(next)
                    && draft.sense() != next.sense()
                    && isTurnedBetween(chunks, draft, next);
            if (isTurn) {
                drafts.set(i, draft.withRole(Draft.Role.EARLIER));
            }
        }
    }

    private static boolean isMainBalance(Draft draft) {
        return draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && draft.frame().measure() == Measure.BALANCE;
    }

    private static boolean isTurnedBetween(Chunks chunks, Draft draft, Draft next) {
        int end = chunks.placeOf(Chunk.Kind.QUANTITY, next.quantity());
        for (int i = chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity()) + 1; i < end; i++) {
            if (TURNING.has(chunks.get(i))) {
                return true;
            }
        }
        return false;
    }
}
