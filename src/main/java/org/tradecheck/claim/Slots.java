package org.tradecheck.claim;

import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;

/**
 * What a figure is about, besides its measure.
 *
 * @param reporter whose statistics
 * @param partner the other side; {@link Area#UNSTATED} is the total with everybody, as is {@link Area#WORLD}
 * @param product the good, or all
 * @param period the time it covers
 * @param coverage goods, services or both
 * @param basis prices, adjustment, accounts
 * @param status result, forecast, target
 * @param source who says so ("the Customs Board"), as printed; empty when nobody is named
 */
public record Slots(
        Slot<Area> reporter,
        Slot<Area> partner,
        Slot<Product> product,
        Slot<Period> period,
        Coverage coverage,
        PriceBasis basis,
        Status status,
        String source) {

    /** Nothing known. */
    public static final Slots OPEN = new Slots(
            Slot.NO_AREA,
            Slot.NO_AREA,
            Slot.ALL_GOODS,
            Slot.NO_PERIOD,
            Coverage.UNSTATED,
            PriceBasis.UNSTATED,
            Status.ACTUAL,
            "");

    public Slots withReporter(Slot<Area> slot) {
        return new Slots(slot, partner, product, period, coverage, basis, status, source);
    }

    public Slots withPartner(Slot<Area> slot) {
        return new Slots(reporter, slot, product, period, coverage, basis, status, source);
    }

    public Slots withProduct(Slot<Product> slot) {
        return new Slots(reporter, partner, slot, period, coverage, basis, status, source);
    }

    public Slots withPeriod(Slot<Period> slot) {
        return new Slots(reporter, partner, product, slot, coverage, basis, status, source);
    }

    public Slots withCoverage(Coverage value) {
        return new Slots(reporter, partner, product, period, value, basis, status, source);
    }

    public Slots withBasis(PriceBasis value) {
        return new Slots(reporter, partner, product, period, coverage, value, status, source);
    }

    public Slots withStatus(Status value) {
        return new Slots(reporter, partner, product, period, coverage, basis, value, source);
    }

    public Slots withSource(String value) {
        return new Slots(reporter, partner, product, period, coverage, basis, status, value);
    }
}
