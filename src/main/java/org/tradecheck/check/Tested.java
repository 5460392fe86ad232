package org.tradecheck.check;

import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Solution;

/**
 * A relation between figures, and what became of it.
 *
 * @param sum the relation with the printed figures, to be redone by hand
 */
public record Tested(Relation relation, Solution.Outcome outcome, String sum) {}
