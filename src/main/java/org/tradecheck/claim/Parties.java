package org.tradecheck.claim;

import org.tradecheck.series.Area;

/**
 * Whose article it is: the country whose figures it tells, and the other side where it is about two.
 *
 * @param reporter the country whose statistics an unmarked figure belongs to; open if the article does not tell
 * @param partner the other side, if the whole article is about two countries; open otherwise
 */
record Parties(Slot<Area> reporter, Slot<Area> partner) {

    /** Of an article that does not tell. */
    static final Parties UNKNOWN = new Parties(Slot.NO_AREA, Slot.NO_AREA);

    boolean isPair() {
        return partner.value().isStated();
    }

    /** The other of the two, if this is one of them. */
    Area otherThan(Area area) {
        if (area.equals(reporter.value())) {
            return partner.value();
        }
        return area.equals(partner.value()) ? reporter.value() : Area.UNSTATED;
    }
}
