package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Period;

/**
 * A value that a claim is compared with: published, or derived from published ones.
 *
 * @param value the value; a rate or share in percent
 * @param range every value that the published digits allow
 * @param coverage goods, services or both
 * @param source who published it, or the first of several
 * @param label what it is a value of: "US exports to South Korea, 2014"
 * @param disclosure how it was derived: "computed from exports and imports"; empty if published so
 * @param period the time it covers
 * @param mass the flows it is made of, added without their signs: a small balance of large flows is easily moved
 * @param traits what limits its weight
 */
record Figure(
        BigDecimal value,
        Interval range,
        Coverage coverage,
        Publication source,
        String label,
        String disclosure,
        Period period,
        BigDecimal mass,
        List<Trait> traits) {

    /** What limits the weight of a figure. */
    enum Trait {
        /** From the other side's books. */
        MIRROR,
        /** The gate for reference data doubts a value in it. */
        SUSPECT,
        /** Several different values are published for one key. */
        DISPUTED,
        PRELIMINARY,
        /** Stated by an office, not a series. */
        STATEMENT,
        /** The user's own file, which outweighs what ships with the program. */
        OWN_FILE,
        /** Not the flow itself but a share of another series. */
        ROUGH,
        /** Converted from another currency at the average rate of the time. */
        CONVERTED,
        /** A change of amounts in another currency than the text may mean. */
        OTHER_CURRENCY
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it may contradict a claim at all. */
    boolean canContradict() {
        return !is(Trait.MIRROR)
                && !is(Trait.SUSPECT)
                && !is(Trait.DISPUTED)
                && !is(Trait.STATEMENT)
                && !is(Trait.ROUGH)
                && !is(Trait.OTHER_CURRENCY);
    }

    Figure with(Trait trait) {
        if (is(trait)) {
            return this;
        }
        List<Trait> more = new java.util.ArrayList<>(traits);
        more.add(trait);
        return new Figure(value, range, coverage, source, label, disclosure, period, mass, List.copyOf(more));
    }

    Figure disclosing(String words) {
        String all = disclosure.isEmpty() ? words : words + ", " + disclosure;
        return new Figure(value, range, coverage, source, label, all, period, mass, traits);
    }

    /** The same by the other side's sign. */
    Figure negated() {
        return new Figure(value.negate(), range.negate(), coverage, source, label, disclosure, period, mass, traits);
    }

    /** The same in other units. */
    Figure times(BigDecimal factor) {
        return new Figure(
                value.multiply(factor),
                range.times(factor),
                coverage,
                source,
                label,
                disclosure,
                period,
                mass.multiply(factor),
                traits);
    }

    Figure labelled(String words) {
        return new Figure(value, range, coverage, source, words, disclosure, period, mass, traits);
    }
}
