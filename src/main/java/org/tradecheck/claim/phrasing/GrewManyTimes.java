package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;

/** Doubled, halved, rose threefold. */
final class GrewManyTimes implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "grew-many-times",
            "Doubled, halved, rose threefold.",
            "Qatar's exports to Japan doubled in 2023.",
            "doubled | growth of exports up | QAT>JPN | 2023");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isMultiple()) {
            return Optional.empty();
        }
        boolean isLess = spot.quantity().core().high().isFinite()
                && spot.quantity().core().high().value().compareTo(java.math.BigDecimal.ONE) < 0;
        Sense sense = isLess || spot.state().motion() == Sense.DECREASE ? Sense.DECREASE : Sense.INCREASE;
        return Optional.of(spot.draft(Draft.Form.MULTIPLE, Draft.Role.CHANGE, spot.subject(), sense, INFO.id()));
    }
}
