package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/** An older record beside a newer figure: it was a record, beating the $5.2 million reached in March. */
public final class OldMark implements Phrasing {

    /** Its id: what comparisons of records look for. */
    public static final String ID = "old-mark";

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            ID,
            "An older record beside a newer figure: it was a record, beating the $5.2 million reached in March.",
            "Latvia's exports to Estonia reached $412 million in July. It was a record, beating the $390 million reached in May.",
            "$390 million | exports | LVA>EST | 2024-05");

    private static final WordSet OLD = WordSet.of("old", "previous", "former", "prior", "earlier");
    private static final WordSet MARKS = WordSet.of("mark", "best");

    /** So many chunks before "of" the old mark is named. */
    private static final int REACH = 3;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.SURPASS, Cue.OF);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isMeant = spot.isAmount() && (spot.left() == Cue.SURPASS ? isOfRecordBefore(spot) : isMark(spot));
        return isMeant
                ? Optional.of(spot.draft(
                        Draft.Form.LEVEL,
                        Draft.Role.RIVAL,
                        spot.subject().withPeriod(-1),
                        spot.subject().sense(),
                        ID))
                : Optional.empty();
    }

    /** "It was a record for a month, beating the A": of whatever "it" is, with no figure of its own. */
    private static boolean isOfRecordBefore(Spot spot) {
        boolean isRecord = false;
        for (int i = 0; i < spot.leftAt(); i++) {
            Chunk chunk = spot.chunks().get(i);
            isRecord |= chunk.is(Cue.RECORD_HIGH) || chunk.is(Cue.RECORD_LOW);
        }
        return isRecord && spot.before().isEmpty() && spot.chunks().get(0).is(Cue.PRONOUN);
    }

    /** "the old mark of A". */
    private static boolean isMark(Spot spot) {
        boolean isMark = false;
        for (int i = 0; i < REACH; i++) {
            Chunk chunk = spot.beforeLeft(i);
            if (isMark && OLD.has(chunk)) {
                return true;
            }
            isMark |= MARKS.has(chunk);
        }
        return false;
    }
}
