package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;

/**
 * A count of things: three words: unity, bridge and diversification; 61 newcomers of 84 projects.
 *
 * @param kind what the count is tested against
 * @param noun what is counted, in lower case
 * @param count the printed count
 * @param other the other count: items listed, members of the group, the M of "N of the M", Σ of the parts
 * @param items the listed items, as printed; empty if there is no list
 */
public record CountClaim(
        Provenance provenance,
        Slots slots,
        CountKind kind,
        Quantity quantity,
        String noun,
        int count,
        int other,
        List<String> items,
        List<Slots> readings)
        implements Claim {
    /** The same claim under the number it has in the article. */
    public CountClaim numbered(int number) {
        return new CountClaim(provenance.numbered(number), slots, kind, quantity, noun, count, other, items, readings);
    }

    /** What a count is tested against. */
    public enum CountKind {
        LIST,
        N_OF_M,
        GROUP_MEMBERS,
        PERCENT_OF_COUNT,
        /** "climbed six places to 38th from 44th", "61 … and 23 …: 84": a sum or difference of counts. */
        SUM
    }

    @Override
    public Measure measure() {
        return Measure.OTHER;
    }
}
