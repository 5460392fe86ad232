package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/** One statement of the article that can be tested. */
public sealed interface Claim
        permits LevelClaim, ShareClaim, ChangeClaim, ComparisonClaim, RankClaim, DateClaim, CountClaim {

    Provenance provenance();

    Slots slots();

    /** What the figure measures; {@link Measure#OTHER} for dates and counts. */
    Measure measure();

    /** The figure. A comparison shares the figure that it puts higher. */
    Quantity quantity();

    /** The other fillings of its slots that the grammar allows; most claims have none. */
    List<Slots> readings();

    default String id() {
        return provenance().id();
    }

    default Span span() {
        return provenance().span();
    }
}
