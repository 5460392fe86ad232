package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;

/** In what a change is counted, and which way it goes. */
final class Changes {

    private Changes() {}

    static Optional<Draft.Form> form(Spot spot) {
        if (spot.isPercent()) {
            return Optional.of(Draft.Form.RATE);
        }
        if (spot.isPoints()) {
            return Optional.of(Draft.Form.POINTS);
        }
        if (spot.isMultiple()) {
            return Optional.of(Draft.Form.MULTIPLE);
        }
        return spot.isAmount() ? Optional.of(Draft.Form.ABSOLUTE) : Optional.empty();
    }

    static Sense sense(Spot spot) {
        return switch (spot.left()) {
            case UP, WIDEN -> Sense.INCREASE;
            case DOWN, NARROW -> Sense.DECREASE;
            default -> spot.state().motion();
        };
    }
}
