package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Spot;

/** A verb of motion and where it ends: rose to $5.4 billion. */
final class RoseTo implements Phrasing {

    /** What the phrasing is called, also where another looks for it. */
    static final String ID = "rose-to";

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            ID,
            "A verb of motion and where it ends: rose to $5.4 billion.",
            "Chilean exports to Brazil dropped 5.6%, to $412 million, in July.",
            "$412 million | exports | CHL>BRA | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.TO);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.left() != Cue.TO || !spot.isAmount()) {
            return Optional.empty();
        }
        // "oil products (151% to A)": the goods of the rate in the same bracket
        Frame frame = spot.previous()
                .filter(d -> d.phrasing().equals("listed-change"))
                .map(Draft::frame)
                .orElseGet(() -> NounMotions.moved(spot).orElseGet(() -> Roles.moved(spot)));
        return Optional.of(
                NounMotions.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()), spot));
    }
}
