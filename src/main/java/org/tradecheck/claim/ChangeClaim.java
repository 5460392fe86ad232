package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/**
 * A rise or a fall: by 14.6%, by $2 billion, threefold, by 0.3 percentage points.
 *
 * @param slots period is that of the later figure
 * @param form in what the change is counted
 * @param of what changes: exports, a balance, a share, a price
 * @param sense increase or decrease
 * @param ofSense for a change of a balance: whether it is a surplus or a deficit that changes; NONE otherwise
 * @param base the period compared with, or unstated
 * @param shareOf for a change of a share: the measure that is shared; {@link Measure#OTHER} otherwise
 * @param isAnnualRate whether the rate is an average per year over several years
 */
public record ChangeClaim(
        Provenance provenance,
        Slots slots,
        Form form,
        Measure of,
        Sense sense,
        Sense ofSense,
        Quantity quantity,
        Slot<Period> base,
        Measure shareOf,
        boolean isAnnualRate,
        List<Slots> readings)
        implements Claim {

    /** In what a change is counted. */
    public enum Form {
        /** Percent of the earlier figure. */
        RATE,
        /** The unit of the figure itself. */
        ABSOLUTE,
        /** How many times the earlier figure: doubled, threefold. */
        MULTIPLE,
        /** Percentage points, of a share or a rate. */
        POINTS
    }

    /** A rate or a multiple is growth; an absolute change has the measure that changes. */
    @Override
    public Measure measure() {
        return form == Form.RATE || form == Form.MULTIPLE ? Measure.GROWTH : form == Form.POINTS ? Measure.SHARE : of;
    }
}
