package org.tradecheck.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Published values, found by the two sides of a flow. */
public interface SeriesStore {

    /**
     * All values of one reporter with one partner, ordered by series and period; empty if there are none.
     *
     * @param reporter area code
     * @param partner area code, {@code WLD} for everybody
     */
    List<Observation> between(String reporter, String partner);

    /** The pairs that it holds values of, in order of reporter and partner. */
    List<Pair> pairs();

    /** Two sides of a flow, by area code. */
    record Pair(String reporter, String partner) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair that && reporter.equals(that.reporter) && partner.equals(that.partner);
        }

        @Override
        public int hashCode() {
            return 31 * reporter.hashCode() + partner.hashCode();
        }
    }
}
