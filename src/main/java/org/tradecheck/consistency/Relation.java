package org.tradecheck.consistency;

import java.util.List;
import org.tradecheck.claim.Evidence;

/**
 * What must hold between figures, and who says so.
 *
 * @param check id of the check that states it and tells its conflict
 * @param claims numbers of the claims it rests on, in the order in which the check tells them
 * @param readings the ways to understand it, the conventional one first; each is a conjunction of rows. The relation
 *     fails only if every reading fails
 * @param agreement the weakest agreement of slots that it needs ({@code docs/checks.md}, guard 1)
 */
public record Relation(String check, List<Integer> claims, List<List<Row>> readings, Evidence agreement) {

    public static Relation of(String check, List<Integer> claims, Evidence agreement, Row... rows) {
        return new Relation(check, claims, List.of(List.of(rows)), agreement);
    }
}
