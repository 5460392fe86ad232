package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;

/**
 * An amount: exports of $4.2 billion, a deficit of 1.9 billion taka, 640,000 tonnes, $241 a tonne.
 *
 * @param sense surplus or deficit for balances; NONE otherwise
 * @param timing over what the amount is counted
 * @param extreme whether the text calls it a record
 */
public record LevelClaim(
        Provenance provenance,
        Slots slots,
        Measure measure,
        Sense sense,
        Quantity quantity,
        Timing timing,
        Extreme extreme,
        List<Slots> readings)
        implements Claim {

    /** Over what an amount is counted. */
    public enum Timing {
        /** The whole period. */
        TOTAL,
        /** A month, day or other part of the period on average: "averaged $1.2 billion a month". */
        AVERAGE,
        /** From a start up to now: "since 1992". */
        CUMULATIVE,
        /** What stands at one moment: reserves, stocks. */
        STOCK,
        /** What each of several passes or misses: "32 items with an export value of over $1 billion". */
        EACH
    }

    /** Whether an amount is said to be the highest or lowest of its series. */
    public enum Extreme {
        NONE,
        RECORD_HIGH,
        RECORD_LOW
    }
}
