package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;

/** Growth on average over several years: an average of 7.2 percent a year. */
final class AverageRate implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "average-rate",
            "Growth on average over several years: an average of 7.2 percent a year.",
            "Norway's exports rose from $2.0 billion in 2012 to $4.0 billion in 2022, an average of 7.2 percent a year.",
            "7.2 percent | growth of exports up | NOR | 2022");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).behind(Cue.AVERAGE, Cue.OF).among(Cue.AVERAGE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isAverage = spot.left() == Cue.AVERAGE
                || (spot.left() == Cue.OF && spot.beforeLeft(0).is(Cue.AVERAGE));
        if (!spot.isPercent() || !isAverage || spot.state().motion() == Sense.NONE) {
            return Optional.empty();
        }
        Frame frame = spot.subject();
        return Optional.of(spot.draft(
                Draft.Form.RATE, Draft.Role.CHANGE, frame, spot.state().motion(), INFO.id()));
    }
}
