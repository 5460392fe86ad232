package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Spot;

/** A verb of sharing: accounted for 23.4 percent, supplied 3.6 million tonnes. */
final class ShareVerb implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "share-verb", "A verb of sharing: accounted for 23.4 percent, supplied 3.6 million tonnes.");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isVerb = spot.left() == Cue.SHARE_VERB
                || (spot.state().verb() == Cue.SHARE_VERB && spot.isPercent() && Roles.isElided(spot));
        if (!isVerb) {
            return Optional.empty();
        }
        if (spot.isPercent()) {
            return Optional.of(Shares.draft(spot, INFO.id()));
        }
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        Frame frame = spot.subject();
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
    }
}
