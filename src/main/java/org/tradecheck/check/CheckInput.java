package org.tradecheck.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Reading;
import org.tradecheck.consistency.Conflict;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Repair;
import org.tradecheck.reference.Comparison;

/**
 * All that a check can see.
 *
 * @param reading what the article says
 * @param conflicts the conflicts that fall to this check to tell: relations it stated, or shares with others
 * @param comparisons claims against the reference; empty without one
 * @param ledger the amounts of the article, printed and implied
 * @param relationChecks the checks that state relations, by id
 * @param repairs the one slip that explains a conflict, where there is exactly one
 * @param unexplained the conflicts that no slip explains
 * @param unexamined the conflicts for which no slip was looked for, there being so many of them
 */
public record CheckInput(
        Reading reading,
        List<Conflict> conflicts,
        List<Comparison> comparisons,
        Ledger ledger,
        Map<String, RelationCheck> relationChecks,
        Map<Conflict, Repair> repairs,
        Set<Conflict> unexplained,
        Set<Conflict> unexamined) {

    /** The input of a check that no conflict falls to. */
    public CheckInput(Reading reading, List<Conflict> conflicts, List<Comparison> comparisons) {
        this(reading, conflicts, comparisons, new Ledger(reading), Map.of(), Map.of(), Set.of(), Set.of());
    }

    /** The claims of one kind, in the order of the text. */
    public <C extends Claim> List<C> all(Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            if (kind.isInstance(claim)) {
                found.add(kind.cast(claim));
            }
        }
        return Collections.unmodifiableList(found);
    }

    public Stream<Link> links(Link.Kind kind) {
        return reading.links().stream().filter(l -> l.kind() == kind);
    }

    public Claim claim(int number) {
        return reading.claim(number);
    }

    /** A relation as a sum with the printed figures, told by the check that states it. */
    public String sum(Relation relation) {
        RelationCheck check = relationChecks.get(relation.check());
        return check == null ? "" : check.sum(ledger, relation);
    }
}
