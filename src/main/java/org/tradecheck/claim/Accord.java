package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;

/**
 * Whether figures that a word of reckoning brings together may be what it means: what their own words say of measure, time,
 * partner and goods must not part them, and no figure beside them may have been left unread.
 */
final class Accord {

    private Accord() {}

    /** Whether every amount of a sentence in a unit is a claim: one that was not understood may be what is meant. */
    static boolean isAllRead(Mentions mentions, List<Claim> amounts, Unit unit) {
        for (Quantity quantity : mentions.quantities()) {
            boolean isRead = !quantity.unit().equals(unit)
                    || amounts.stream().anyMatch(a -> a.span().equals(quantity.span()));
            if (!isRead) {
                return false;
            }
        }
        return true;
    }

    /** Whether a result may be made of its terms, as far as its own words and theirs tell. */
    static boolean of(Link.Kind kind, Claim result, List<? extends Claim> terms) {
        return ofMeasure(kind, result.measure(), terms)
                && ofPeriod(kind, result, terms)
                && ofPartner(result, terms)
                && ofGoods(result, terms);
    }

    private static boolean ofMeasure(Link.Kind kind, Measure result, List<? extends Claim> terms) {
        long balances =
                terms.stream().filter(t -> t.measure() == Measure.BALANCE).count();
        if (balances > 0 && balances < terms.size()) {
            return false;
        }
        boolean areFlows = terms.stream().allMatch(t -> isFlow(t.measure()) || t.measure() == Measure.OTHER);
        boolean isMade = kind == Link.Kind.DIFFERENCE ? result == Measure.BALANCE : result == Measure.TURNOVER;
        if (result == Measure.OTHER || (isMade && areFlows)) {
            return true;
        }
        boolean isAny = terms.stream().anyMatch(t -> t.measure() == result);
        boolean areAll = terms.stream().allMatch(t -> t.measure() == result || t.measure() == Measure.OTHER);
        return kind == Link.Kind.DIFFERENCE ? isAny : areAll;
    }

    private static boolean isFlow(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS || measure == Measure.RE_EXPORTS;
    }

    private static boolean ofPeriod(Link.Kind kind, Claim result, List<? extends Claim> terms) {
        Slot<Period> time = result.slots().period();
        if (time.evidence() != Evidence.EXPLICIT || !time.value().isStated()) {
            return true;
        }
        boolean isAny = false;
        boolean areAll = true;
        for (Claim term : terms) {
            Period of = term.slots().period().value();
            boolean isInside =
                    !of.isStated() || time.value().equals(of) || time.value().contains(of);
            isAny |= isInside;
            areAll &= isInside;
        }
        return kind == Link.Kind.DIFFERENCE ? isAny : areAll;
    }

    private static boolean ofPartner(Claim result, List<? extends Claim> terms) {
        Slot<Area> partner = result.slots().partner();
        if (partner.evidence() != Evidence.EXPLICIT || !partner.value().isStated()) {
            return true;
        }
        List<String> named = new ArrayList<>();
        for (Claim term : terms) {
            named.addAll(Arrays.asList(term.slots().partner().value().code().split("\\+")));
        }
        return named.containsAll(Arrays.asList(partner.value().code().split("\\+")));
    }

    /** Of a result that says what it measures, goods of its own are others than those told before. */
    private static boolean ofGoods(Claim result, List<? extends Claim> terms) {
        Slot<Product> goods = result.slots().product();
        boolean isNamed = result.measure() != Measure.OTHER
                && goods.evidence() == Evidence.EXPLICIT
                && !goods.value().isAll()
                && !goods.value().equals(Product.SEVERAL);
        return !isNamed
                || terms.stream().anyMatch(t -> t.slots().product().value().equals(goods.value()));
    }
}
