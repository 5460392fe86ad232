package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** A percentage of something: 3.6 percent of our foreign trade. */
final class ShareOfWhole implements Phrasing {

    private static final PhrasingInfo INFO =
            PhrasingInfo.of("share-of-whole", "A percentage of something: 3.6 percent of our foreign trade.");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isPercent()
                || !spot.right(0).is(Cue.OF) && !spot.right(0).is(Cue.OF_WHICH) && !Shares.isOfBehindBracket(spot)) {
            return Optional.empty();
        }
        if (Shares.isRateWord(spot)) {
            return Optional.empty();
        }
        return Optional.of(Shares.draft(spot, INFO.id()));
    }
}
