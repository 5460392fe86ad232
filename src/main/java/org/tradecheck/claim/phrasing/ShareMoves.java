package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** A share that stands at, rises to or falls from a figure: its share of imports fell to 5.6 percent from 6.0. */
final class ShareMoves implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "share-moves",
            "A share that stands at, rises to or falls from a figure: its share of imports fell to 5.6 percent from 6.0.",
            "China's share of Peru's imports rose to 26.1 percent in 2023.",
            "26.1 percent | share of imports | PER>CHN | 2023");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT | Fit.POINTS);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isShare = spot.subject().share();
        if (!isShare || !(spot.isPercent() || spot.isPoints())) {
            return Optional.empty();
        }
        boolean isChange = spot.isPoints() || spot.left() == Cue.UP || spot.left() == Cue.DOWN || spot.left() == Cue.BY;
        if (isChange) {
            Draft.Form form = spot.isPoints() ? Draft.Form.POINTS : Draft.Form.RATE;
            return Optional.of(spot.draft(form, Draft.Role.CHANGE, spot.subject(), Changes.sense(spot), INFO.id()));
        }
        Draft share = Shares.draft(spot, INFO.id());
        return Optional.of(share.withRole(Roles.byCue(spot)));
    }
}
