package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.quantity.Quantity;

/** A figure that tells the one before it again: in percent, in another currency, as the level of a share. */
final class Retold {

    private Retold() {}

    static Optional<Draft> of(Spot spot, String phrasing, boolean isBracket) {
        int index = spot.indexOfPrevious();
        Draft previous = spot.before().get(index);
        if (spot.isPercent() || spot.isPoints()) {
            return Optional.of(percent(spot, previous, index, phrasing));
        }
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        Frame frame = previous.frame();
        if (previous.isChange()) {
            Draft.Form form = previous.form() == Draft.Form.LEVEL ? Draft.Form.LEVEL : Draft.Form.ABSOLUTE;
            return Optional.of(spot.draft(form, Draft.Role.CHANGE, frame, previous.sense(), phrasing)
                    .withPartner(previous.partner()));
        }
        if (previous.form() == Draft.Form.SHARE) {
            return Optional.of(spot.draft(Draft.Form.LEVEL, previous.role(), frame, frame.sense(), phrasing)
                    .withPartner(index));
        }
        Quantity before = spot.quantities().get(previous.quantity());
        boolean isSameUnit = before.unit().equals(spot.quantity().unit());
        Draft.Role role = isSameUnit && isBracket ? Draft.Role.EARLIER : Draft.Role.AGAIN;
        return Optional.of(spot.draft(Draft.Form.LEVEL, role, frame, previous.sense(), phrasing)
                .withPartner(index));
    }

    private static Draft percent(Spot spot, Draft previous, int index, String phrasing) {
        Draft.Form rate = spot.isPoints() ? Draft.Form.POINTS : Draft.Form.RATE;
        if (previous.isChange()) {
            return spot.draft(rate, Draft.Role.CHANGE, previous.frame(), previous.sense(), phrasing)
                    .withPartner(previous.partner());
        }
        Draft share = Shares.draft(spot, phrasing);
        Frame whole = share.whole().isStated() ? share.whole() : Frame.NONE;
        return spot.draft(Draft.Form.SHARE, previous.role(), previous.frame(), Sense.NONE, phrasing)
                .withPartner(index)
                .withWhole(whole);
    }
}
