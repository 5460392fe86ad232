package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Measure;

/** A price per unit: €190 a tonne. */
final class PricePerUnit implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "price-per-unit",
            "A price per unit: €190 a tonne.",
            "Romania exported wheat at an average of €190 a tonne in July.",
            "€190 a tonne | price | ROU | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PRICE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isPrice()) {
            return Optional.empty();
        }
        Frame frame = spot.subject().withMeasure(Measure.PRICE, Sense.NONE);
        return Optional.of(spot.draft(Draft.Form.LEVEL, Roles.byCue(spot), frame, Sense.NONE, INFO.id()));
    }
}
