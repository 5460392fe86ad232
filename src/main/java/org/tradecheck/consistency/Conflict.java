package org.tradecheck.consistency;

import java.util.List;
import org.tradecheck.quantity.Interval;

/**
 * A smallest set of relations and figures that cannot all hold.
 *
 * @param relations the relations in it, in the order of the problem; leaving one out resolves it
 * @param claims numbers of the claims in it, in the order of the text; freeing one resolves it
 * @param isStrained whether it is feasible with the outer intervals, and only the core ones fail
 * @param isAmbiguous whether another reading of a relation resolves it
 * @param resolvedBy of an ambiguous conflict, the reading of each relation with which everything fits; empty otherwise
 * @param implied for each claim, what its figure would have to be given all other figures of the relations; where those
 *     cannot all hold without it either, given the others of the conflict
 * @param proofs why it is one: a proof for the conventional readings, and one for every other combination that had to be
 *     excluded
 */
public record Conflict(
        List<Relation> relations,
        List<Integer> claims,
        boolean isStrained,
        boolean isAmbiguous,
        List<Integer> resolvedBy,
        List<Implied> implied,
        List<Proof> proofs) {

    /**
     * What the figure of a claim would have to be: its interval in the figure's own terms (percent for a factor).
     *
     * @param values from the least to the greatest value that fits
     * @param either the separate stretches of it that fit, in order, where the words have several readings
     */
    public record Implied(int claim, Interval values, List<Interval> either) {

        static Implied of(int claim, List<Interval> either) {
            Interval hull = either.get(0);
            for (Interval other : either) {
                hull = hull.hull(other);
            }
            return new Implied(claim, hull, either);
        }
    }
}
