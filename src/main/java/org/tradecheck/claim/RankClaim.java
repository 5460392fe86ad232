package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;

/**
 * A place in an order: the second-largest buyer, rank 38.
 *
 * @param rank 1 for the first
 * @param isLargestFirst whether rank 1 is the largest
 * @param list what is ranked, in the text's words and lower case: "buyer", "trading partner"
 * @param levels numbers of the level claims of the ranked parties that the sentence prints, in the order of rank that
 *     the words give; the ranked party's own first where {@code rank} is its place among them
 */
public record RankClaim(
        Provenance provenance,
        Slots slots,
        Measure measure,
        Quantity quantity,
        int rank,
        boolean isLargestFirst,
        String list,
        List<Integer> levels,
        List<Slots> readings)
        implements Claim {
    /** The same claim under the number it has in the article. */
    public RankClaim numbered(int number) {
        return new RankClaim(
                provenance.numbered(number), slots, measure, quantity, rank, isLargestFirst, list, levels, readings);
    }
}
