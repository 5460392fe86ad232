package org.tradecheck.check;

import java.util.List;
import org.tradecheck.claim.Claim;
import org.tradecheck.consistency.Relation;

/** A check that states relations between figures and tells the conflicts in which one of them breaks. */
public interface RelationCheck extends Check {

    /** Every relation that must hold between figures of this article. */
    List<Relation> relations(Ledger ledger);

    /**
     * One relation as a sum with the printed figures, to be redone by hand: "13.4 + 1.0 = 14.4, printed 14.9".
     *
     * @param relation one that this check stated
     */
    String sum(Ledger ledger, Relation relation);

    /** The sum of a relation that holds, where it is told in other words. */
    default String held(Ledger ledger, Relation relation) {
        return sum(ledger, relation);
    }

    /** Whether the relations rest on a word, such as rose or surplus, and not on figures alone: the word may be the slip. */
    default boolean isOfWords() {
        return false;
    }

    /** What the figure of a claim is in a relation of this check, in a word or two: "exports", "the deficit". */
    default String noun(Relation relation, Claim claim) {
        return Printed.noun(claim);
    }
}
