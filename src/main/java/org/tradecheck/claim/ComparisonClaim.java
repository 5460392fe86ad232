package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;

/**
 * Two figures put in order: A surpassed B, A is below B, the deficit narrowed from B to A.
 *
 * @param higher number of the claim said to be the higher
 * @param lower number of the claim said to be the lower
 * @param isStrict whether equality would make it false
 * @param cue the words that say so
 */
public record ComparisonClaim(
        Provenance provenance,
        Slots slots,
        Measure measure,
        Quantity quantity,
        int higher,
        int lower,
        boolean isStrict,
        Cue cue,
        List<Slots> readings)
        implements Claim {

    /** Of two levels the higher one, as words put them in order. */
    static ComparisonClaim of(Provenance provenance, LevelClaim higher, LevelClaim lower, Measure measure, Cue cue) {
        return new ComparisonClaim(
                provenance,
                higher.slots(),
                measure,
                higher.quantity(),
                higher.provenance().number(),
                lower.provenance().number(),
                true,
                cue,
                List.of());
    }

    /** What kind of words put the figures in order. */
    public enum Cue {
        /** surpassed, exceeded, topped, ahead of, above. */
        ORDER,
        /** rose to A from B, grew, fell, slipped. */
        MOTION,
        /** narrowed, widened: of a balance. */
        BALANCE_MOTION,
        /** a record, compared with an older record. */
        RECORD
    }
}
