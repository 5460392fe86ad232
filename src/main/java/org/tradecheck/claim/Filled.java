package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;

/**
 * A draft with every slot as full as the text allows.
 *
 * @param isNamed whether its sentence says what is measured
 * @param isAside whether a relative clause tells it that stands within another clause
 */
record Filled(Draft draft, Frame frame, Slots slots, Slot<Period> base, Frame whole, boolean isNamed, boolean isAside) {

    Filled of(Draft other) {
        return new Filled(other, frame, slots, base, whole, isNamed, isAside);
    }

    Filled withPeriod(Slot<Period> period) {
        return new Filled(draft, frame, slots.withPeriod(period), base, whole, isNamed, isAside);
    }

    Filled withMeasure(Measure measure) {
        return new Filled(draft, frame.withMeasure(measure, frame.sense()), slots, base, whole, isNamed, isAside);
    }

    Filled withProduct(Slot<Product> product) {
        return new Filled(draft, frame.withProduct(product), slots.withProduct(product), base, whole, isNamed, isAside);
    }

    /** The partners of some figures, each once. */
    static List<Area> partners(List<Filled> filled) {
        List<Area> partners = new ArrayList<>(filled.size());
        for (Filled each : filled) {
            Area partner = each.slots().partner().value();
            if (partner.isStated() && !partners.contains(partner)) {
                partners.add(partner);
            }
        }
        return partners;
    }
}
