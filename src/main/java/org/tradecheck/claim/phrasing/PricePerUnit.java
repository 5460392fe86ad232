package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.LevelClaim;
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

    /** So many chunks before the figure "average" may stand. */
    private static final int REACH = 4;

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
        Frame price = spot.subject().withMeasure(Measure.PRICE, Sense.NONE);
        Frame frame = isAverage(spot) ? price.withTiming(LevelClaim.Timing.AVERAGE) : price;
        return Optional.of(spot.draft(Draft.Form.LEVEL, Roles.byCue(spot), frame, Sense.NONE, INFO.id()));
    }

    /** "an average price of A a tonne", "A a tonne on average". */
    private static boolean isAverage(Spot spot) {
        if (spot.right(0).is(Cue.AVERAGE)) {
            return true;
        }
        for (int i = spot.at() - 1; i >= 0 && i >= spot.at() - REACH; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.AVERAGE) || chunk.is("average price")) {
                return true;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return false;
    }
}
