package org.tradecheck.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/**
 * What a noun phrase such as "Korea's exports of cars to Kazakhstan" measures, as far as it says so itself.
 *
 * @param measure what is measured; OTHER with a product that names it for what is not trade ("budget deficit")
 * @param sense surplus or deficit for balances
 * @param share whether it is the share of the measure that is meant ("its share of imports")
 * @param reporter whose statistics, if said
 * @param partner the other side, if said; WLD for an explicit total
 * @param partners the partners one by one where several are listed
 * @param product the product, if said
 * @param coverage goods, services, both
 * @param basis prices, adjustment, accounts
 * @param isTrade whether it is a trade measure at all
 * @param isTotal whether it is said to be the total: "total exports", "foreign trade"
 * @param timing total, average, cumulative
 * @param extreme which record it is called, if any
 * @param isWeak whether the words alone leave open what exactly is measured: "the deficit"
 * @param period number of the sentence's time expression that belongs to the phrase, −1 for none
 * @param span the words
 */
public record Frame(
        Measure measure,
        Sense sense,
        boolean share,
        Slot<Area> reporter,
        Slot<Area> partner,
        List<Area> partners,
        Slot<Product> product,
        Coverage coverage,
        PriceBasis basis,
        boolean isTrade,
        boolean isTotal,
        LevelClaim.Timing timing,
        LevelClaim.Extreme extreme,
        boolean isWeak,
        int period,
        Span span) {

    /** Nothing said. */
    public static final Frame NONE = new Frame(
            Measure.OTHER,
            Sense.NONE,
            false,
            Slot.NO_AREA,
            Slot.NO_AREA,
            List.of(),
            Slot.ALL_GOODS,
            Coverage.UNSTATED,
            PriceBasis.UNSTATED,
            false,
            false,
            LevelClaim.Timing.TOTAL,
            LevelClaim.Extreme.NONE,
            false,
            -1,
            Span.NONE);

    public boolean isStated() {
        return this != NONE && !equals(NONE);
    }

    public Frame withMeasure(Measure value, Sense newSense) {
        return new Frame(
                value, newSense, share, reporter, partner, partners, product, coverage, basis, true, isTotal, timing,
                extreme, isWeak, period, span);
    }

    /** The same, a surplus or a deficit of it. */
    public Frame withSense(Sense value) {
        return new Frame(
                measure, value, share, reporter, partner, partners, product, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame withShare(boolean value) {
        if (value == share) {
            return this;
        }
        return new Frame(
                measure, sense, value, reporter, partner, partners, product, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame withReporter(Slot<Area> value) {
        if (value == reporter) {
            return this;
        }
        return new Frame(
                measure, sense, share, value, partner, partners, product, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame withPartner(Slot<Area> value) {
        return new Frame(
                measure, sense, share, reporter, value, List.of(), product, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame withPartners(Slot<Area> joined, List<Area> each) {
        return new Frame(
                measure, sense, share, reporter, joined, each, product, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame withProduct(Slot<Product> value) {
        if (value == product) {
            return this;
        }
        return new Frame(
                measure, sense, share, reporter, partner, partners, value, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame withCoverage(Coverage value, PriceBasis newBasis) {
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, value, newBasis, isTrade, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame withTotal() {
        if (isTotal) {
            return this;
        }
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, coverage, basis, isTrade, true, timing,
                extreme, isWeak, period, span);
    }

    public Frame withTiming(LevelClaim.Timing value) {
        if (value == timing) {
            return this;
        }
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, coverage, basis, isTrade, isTotal, value,
                extreme, isWeak, period, span);
    }

    public Frame withExtreme(LevelClaim.Extreme value) {
        if (value == extreme) {
            return this;
        }
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, coverage, basis, isTrade, isTotal, timing,
                value, isWeak, period, span);
    }

    public Frame withPeriod(int value) {
        if (value == period) {
            return this;
        }
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, value, span);
    }

    /** The same as no measure of trade. */
    public Frame notTrade() {
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, coverage, basis, false, isTotal, timing,
                extreme, isWeak, period, span);
    }

    public Frame weak(boolean value) {
        if (value == isWeak) {
            return this;
        }
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, coverage, basis, isTrade, isTotal, timing,
                extreme, value, period, span);
    }

    public Frame withSpan(Span value) {
        if (value == span) {
            return this;
        }
        return new Frame(
                measure, sense, share, reporter, partner, partners, product, coverage, basis, isTrade, isTotal, timing,
                extreme, isWeak, period, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Frame that
                && measure == that.measure
                && sense == that.sense
                && share == that.share
                && reporter.equals(that.reporter)
                && partner.equals(that.partner)
                && partners.equals(that.partners)
                && product.equals(that.product)
                && coverage == that.coverage
                && basis == that.basis
                && isTrade == that.isTrade
                && isTotal == that.isTotal
                && timing == that.timing
                && extreme == that.extreme
                && isWeak == that.isWeak
                && period == that.period
                && span.equals(that.span);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * measure.hashCode() + period) + span.hashCode();
    }
}
