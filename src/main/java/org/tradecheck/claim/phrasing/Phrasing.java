package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** One way of saying a claim. It sees one figure in its place and says what it is, or passes. */
public interface Phrasing {

    PhrasingInfo info();

    /** Where alone it can fit; it is asked of no other figure. */
    Fit fit();

    /** The claim that this figure makes, if it stands in this phrasing. */
    Optional<Draft> read(Spot spot);
}
