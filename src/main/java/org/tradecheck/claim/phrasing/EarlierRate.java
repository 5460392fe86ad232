package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** A rate set against the one of another time: rose 3% in February, compared with 5% in January. */
final class EarlierRate implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "earlier-rate",
            "A rate set against the one of another time: rose 3% in February, compared with 5% in January.",
            "Kenya's exports rose 3.1% in May 2023, down from 5.2% in April.",
            "5.2% | growth of exports up | KEN | 2023-04");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).behind(Cue.AGAINST, Cue.FROM, Cue.AFTER).among(Chunk.Kind.PERIOD);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isBehind = spot.isPercent()
                && (spot.left() == Cue.AGAINST || spot.left() == Cue.FROM || spot.left() == Cue.AFTER)
                && isTimed(spot);
        return isBehind
                ? spot.previous()
                        .filter(p -> p.form() == Draft.Form.RATE
                                && p.clause() == spot.state().clause())
                        .map(p -> spot.draft(
                                        Draft.Form.RATE,
                                        Draft.Role.EARLIER,
                                        p.frame().withPeriod(-1),
                                        p.sense(),
                                        INFO.id())
                                .withActor(p.actor()))
                : Optional.empty();
    }

    /** The time of it stands right behind, so that it is of the same thing at another time and of nothing else. */
    private static boolean isTimed(Spot spot) {
        Chunk right = spot.right(0);
        boolean isLinked = right.is(Cue.IN) || right.is(Cue.OF) || right.is(Cue.FOR);
        return right.is(Chunk.Kind.PERIOD) || (isLinked && spot.right(1).is(Chunk.Kind.PERIOD));
    }
}
