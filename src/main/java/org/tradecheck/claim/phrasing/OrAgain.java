package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** A figure told again in another way: by $2.3 billion, or 4.5 percent. */
final class OrAgain implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "or-again",
            "A figure told again in another way: by $2.3 billion, or 4.5 percent.",
            "Brazil's exports rose by $1.3 billion, or 4.5 percent, in July.",
            "4.5 percent | growth of exports up | BRA | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isOr = spot.left() == Cue.OR;
        return isOr && !spot.before().isEmpty() ? Retold.of(spot, INFO.id(), false) : Optional.empty();
    }
}
