package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Spot;

/** Where a motion starts: from 4.58 billion in 2023. */
final class FromEarlier implements Phrasing {

    private static final PhrasingInfo INFO =
            PhrasingInfo.of("from-earlier", "Where a motion starts: from 4.58 billion in 2023.");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.left() != Cue.FROM || !spot.isAmount()) {
            return Optional.empty();
        }
        Frame frame = Roles.moved(spot).withPeriod(-1);
        Draft draft = spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id());
        boolean isOfTheOlder =
                spot.previous().map(d -> d.role() == Draft.Role.EARLIER).orElse(false)
                        && (spot.beforeLeft(0).is(Cue.UP) || spot.beforeLeft(0).is(Cue.DOWN));
        return Optional.of(isOfTheOlder ? draft.withPartner(spot.indexOfPrevious()) : draft);
    }
}
