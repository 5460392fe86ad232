package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/**
 * What results measure whose words do not say it: "the difference, A" of exports and imports is a balance, "put together, B" of
 * two exports are exports.
 */
final class ReckonedResults {

    /** The phrasing of figures that only a word of reckoning introduces. */
    static final String RECKONED = "reckoned";

    private ReckonedResults() {}

    /** Those results, by number, as what their figures make of them. */
    static Map<Integer, LevelClaim> of(List<Link> links, List<Claim> claims) {
        Map<Integer, LevelClaim> named = new TreeMap<>();
        for (Link link : links) {
            if (claims.get(link.claims().get(0) - 1) instanceof LevelClaim result
                    && result.measure() == Measure.OTHER
                    && result.provenance().phrasing().equals(RECKONED)) {
                List<LevelClaim> terms = new ArrayList<>();
                for (int number : link.claims().subList(1, link.claims().size())) {
                    if (claims.get(number - 1) instanceof LevelClaim term) {
                        terms.add(term);
                    }
                }
                if (terms.size() == link.claims().size() - 1) {
                    named(result, link.kind(), terms)
                            .ifPresent(r -> named.put(r.provenance().number(), r));
                }
            }
        }
        return named;
    }

    private static Optional<LevelClaim> named(LevelClaim result, Link.Kind kind, List<LevelClaim> terms) {
        LevelClaim first = terms.get(0);
        Slots slots = first.slots();
        boolean isOneSide = true;
        boolean isOneMeasure = true;
        List<Area> partners = new ArrayList<>();
        for (LevelClaim term : terms) {
            isOneSide &= term.slots().reporter().value().equals(slots.reporter().value());
            isOneMeasure &= term.measure() == first.measure() && term.sense() == first.sense();
            if (!partners.contains(term.slots().partner().value())) {
                partners.add(term.slots().partner().value());
            }
            slots = term.slots().product().value().equals(slots.product().value())
                    ? slots
                    : slots.withProduct(new Slot<>(Product.SEVERAL, Evidence.SENTENCE, result.span()));
            slots = term.slots().period().value().equals(slots.period().value())
                    ? slots
                    : slots.withPeriod(result.slots().period());
        }
        boolean areFlows = terms.size() == 2
                && partners.size() == 1
                && isFlow(first.measure())
                && isFlow(terms.get(1).measure())
                && first.measure() != terms.get(1).measure();
        if (!isOneSide) {
            return Optional.empty();
        }
        if (areFlows && kind == Link.Kind.DIFFERENCE) {
            Sense sense = first.measure() == Measure.EXPORTS ? Sense.SURPLUS : Sense.DEFICIT;
            return Optional.of(named(result, slots, Measure.BALANCE, sense));
        }
        if (areFlows && kind == Link.Kind.TOTAL) {
            return Optional.of(named(result, slots, Measure.TURNOVER, Sense.NONE));
        }
        boolean isSum = kind == Link.Kind.TOTAL || kind == Link.Kind.MEAN;
        if (!isSum || !isOneMeasure || first.measure() == Measure.OTHER) {
            return Optional.empty();
        }
        if (partners.size() > 1) {
            boolean areNamed = partners.stream().allMatch(Area::isStated);
            slots = slots.withPartner(
                    areNamed ? new Slot<>(JoinedAreas.of(partners), Evidence.SENTENCE, result.span()) : Slot.NO_AREA);
        }
        return Optional.of(named(result, slots, first.measure(), first.sense()));
    }

    private static boolean isFlow(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS;
    }

    private static LevelClaim named(LevelClaim result, Slots slots, Measure measure, Sense sense) {
        return new LevelClaim(
                result.provenance(),
                slots.withStatus(result.slots().status())
                        .withSource(result.slots().source()),
                measure,
                sense,
                result.quantity(),
                result.timing(),
                result.extreme(),
                result.readings());
    }
}
