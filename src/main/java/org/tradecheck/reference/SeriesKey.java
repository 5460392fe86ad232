package org.tradecheck.reference;

import org.jspecify.annotations.Nullable;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Unit;

/**
 * What one published series is about.
 *
 * @param reporter area code: whose books
 * @param partner area code of the other side; {@code WLD} for everybody
 * @param whole for a share: area code of the partners that are shared out, {@code WLD} for all; {@code WLD} otherwise
 * @param flow what is measured
 * @param product name or code of the product in lower case; empty for all together
 * @param coverage goods, services or both
 * @param unit ISO 4217 code, percent, or a physical unit
 * @param valuation {@code fob}, {@code cif}, {@code fas}, {@code customs}, {@code bop}; empty when unknown
 * @param source who published it
 */
public record SeriesKey(
        String reporter,
        String partner,
        String whole,
        Flow flow,
        String product,
        Coverage coverage,
        Unit unit,
        String valuation,
        Publication source) {

    /** The code of all partners together. */
    public static final String WORLD = "WLD";

    boolean isAllProducts() {
        return product.isEmpty();
    }

    SeriesKey withFlow(Flow other) {
        return new SeriesKey(reporter, partner, whole, other, product, coverage, unit, valuation, source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesKey that
                && flow == that.flow
                && coverage == that.coverage
                && reporter.equals(that.reporter)
                && partner.equals(that.partner)
                && whole.equals(that.whole)
                && product.equals(that.product)
                && unit.equals(that.unit)
                && valuation.equals(that.valuation)
                && (source == that.source || source.equals(that.source));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * reporter.hashCode() + partner.hashCode()) + flow.hashCode()) + product.hashCode();
    }
}
