package org.tradecheck.check;

import java.util.List;
import org.tradecheck.claim.Reading;
import org.tradecheck.consistency.Relation;

/** A check that states relations between figures and tells the conflicts in which one of them breaks. */
public interface RelationCheck extends Check {

    /** Every relation that must hold between figures of this article. */
    List<Relation> relations(Reading reading);
}
