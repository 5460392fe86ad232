package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** The word share beside the figure: a share of 19 percent, a 71 percent share. */
final class ShareNoun implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "share-noun",
            "The word share beside the figure: a share of 19 percent, a 71 percent share.",
            "Exports to France were $2.2 billion in July, a share of 19 percent, Moroccan customs said.",
            "19 percent | share of exports | MAR>FRA | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).among(Cue.SHARE_NOUN);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isAfter = spot.right(0).is(Cue.SHARE_NOUN);
        boolean isBefore = spot.left() == Cue.OF && spot.beforeLeft(0).is(Cue.SHARE_NOUN);
        if (!spot.isPercent() || (!isAfter && !isBefore)) {
            return Optional.empty();
        }
        Draft share = Shares.draft(spot, INFO.id());
        return Optional.of(
                isBefore && isBehindLevel(spot) ? share.withActor(level(spot).actor()) : share);
    }

    private static Draft level(Spot spot) {
        return spot.before().get(spot.indexOfPrevious());
    }

    /** "Germany led with A, a share of 12.4%": of the one whose level stands before the comma. */
    private static boolean isBehindLevel(Spot spot) {
        if (spot.before().isEmpty() || level(spot).form() != Draft.Form.LEVEL) {
            return false;
        }
        int at = spot.leftAt() - 1;
        while (at > 0
                && (spot.chunks().get(at).is(Cue.SHARE_NOUN)
                        || spot.chunks().get(at).is(Cue.FILLER)
                        || spot.chunks().get(at).is(Cue.COMMA))) {
            at--;
        }
        return at >= 0
                && spot.chunks().get(at).is(Chunk.Kind.QUANTITY)
                && spot.chunks().get(at).index() == level(spot).quantity();
    }
}
