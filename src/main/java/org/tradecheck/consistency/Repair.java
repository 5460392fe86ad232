package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.List;

/**
 * One slip of the keyboard that explains a conflict: with it undone, everything that the figure is in fits.
 *
 * @param slip what may have happened
 * @param changes the figure that changes; both figures of a swap
 */
public record Repair(Slip slip, List<Change> changes) {

    /**
     * A figure as it may have been meant.
     *
     * @param number the digits, with as many decimals as are to be printed; not negative
     * @param multiplier the scale word as a factor
     * @param isReversed whether the word for the direction is the other one: surplus for deficit, fell for rose
     */
    public record Change(int claim, BigDecimal number, BigDecimal multiplier, boolean isReversed) {}

    /** What may have happened to a figure, and how much it takes to believe it. */
    public enum Slip {
        /** One digit is another one. */
        DIGIT("1"),
        /** Two digits changed places. */
        TRANSPOSITION("1"),
        /** Million for billion, lakh for crore. */
        SCALE_WORD("1"),
        /** Surplus for deficit, rose for fell. */
        DIRECTION_WORD("1"),
        /** Two figures changed places. */
        SWAP("1"),
        /** The decimal point is one place off. */
        DECIMAL_POINT("1.2"),
        /** A digit is missing, or there is one too many. */
        LENGTH("1.5");

        private final BigDecimal cost;

        Slip(String cost) {
            this.cost = new BigDecimal(cost);
        }

        /** How unlikely it is, compared with others. */
        public BigDecimal cost() {
            return cost;
        }
    }
}
