package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/**
 * A part of a whole in percent (or as a fraction): 61.2% of exports to a region.
 *
 * @param slots of the part: reporter, partner and product of what has the share
 * @param of what is shared: exports, imports, turnover …; {@link Measure#OTHER} when not said
 * @param whole of what it is a share
 * @param quantity the share in percent, as printed; may be impossible
 */
public record ShareClaim(
        Provenance provenance, Slots slots, Measure of, Whole whole, Quantity quantity, List<Slots> readings)
        implements Claim {

    /**
     * The whole of a share.
     *
     * @param isStated whether the text says of what ("of exports"), or leaves it open ("exports accounting for 61.2%")
     * @param isSaid whether words behind the share say of what; otherwise the total is meant, as far as one can tell
     * @param namesFlow whether these words name the flow: "of exports", and not "of the total"
     */
    public record Whole(
            Area reporter, Area partner, Product product, boolean isStated, boolean isSaid, boolean namesFlow) {

        public static final Whole UNSTATED = new Whole(Area.UNSTATED, Area.UNSTATED, Product.ALL, false, false, false);
    }

    @Override
    public Measure measure() {
        return Measure.SHARE;
    }
}
