package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/** Growth on average over several years: an average of 7.2 percent a year. */
final class AverageRate implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "average-rate",
            "Growth on average over several years: an average of 7.2 percent a year.",
            "Norway's exports rose from $2.0 billion in 2012 to $4.0 billion in 2022, an average of 7.2 percent a year.",
            "7.2 percent | growth of exports up | NOR | 2022");

    private static final WordSet RATES = WordSet.of("rate", "growth", "pace", "growth rate");

    /** So many words stand between "compound" and "of". */
    private static final int WORDS = 4;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).behind(Cue.AVERAGE, Cue.OF);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.isPercent() && isCompound(spot)) {
            Sense sense = spot.state().motion();
            return Optional.of(spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, spot.subject(), sense, INFO.id()));
        }
        boolean isAverage = spot.left() == Cue.AVERAGE
                || (spot.left() == Cue.OF && spot.beforeLeft(0).is(Cue.AVERAGE));
        if (!spot.isPercent() || !isAverage || spot.state().motion() == Sense.NONE) {
            return Optional.empty();
        }
        Frame frame = spot.subject();
        return Optional.of(spot.draft(
                Draft.Form.RATE, Draft.Role.CHANGE, frame, spot.state().motion(), INFO.id()));
    }

    /** "That works out at a compound rate of 9 percent a year": which way it goes, the levels before say. */
    private static boolean isCompound(Spot spot) {
        if (spot.left() != Cue.OF) {
            return false;
        }
        for (int i = 0; i < WORDS; i++) {
            Chunk chunk = spot.beforeLeft(i);
            if (chunk.text().startsWith("compound")) {
                return true;
            }
            if (!chunk.is(Cue.PER_YEAR) && !chunk.is(Cue.AVERAGE) && !RATES.has(chunk)) {
                return false;
            }
        }
        return false;
    }
}
