package org.tradecheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.claim.Provenance;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/**
 * The amounts of an article by what two of them have to share, so that each is only put beside those that it can agree
 * with. Every list has printed amounts first, and each kind in the order of the text.
 */
final class AmountIndex {

    private static final int ANYWHERE = -1;

    private final Map<Key, List<Amount>> byUnit = new HashMap<>();
    private final Map<Key, List<Amount>> byPartner = new HashMap<>();
    private final Map<Key, List<Amount>> byAll = new HashMap<>();
    private final Map<Measure, List<Amount>> byMeasure = new HashMap<>();
    private final Map<Integer, List<Amount>> bySentence = new HashMap<>();

    /** What is not part of a key is unstated in it. */
    private record Key(Measure measure, Unit unit, Area partner, Period period, int paragraph) {

        Key(Measure measure, Unit unit, Area partner) {
            this(measure, unit, partner, Period.UNSTATED, ANYWHERE);
        }

        /** Figures that leave their time open can only be of one time within a paragraph. */
        static Key ofAll(Measure measure, Unit unit, Slots slots, Provenance at) {
            Period period = slots.period().value();
            Area partner = Agreement.world(slots.partner().value());
            return new Key(measure, unit, partner, period, period.isStated() ? ANYWHERE : at.paragraph());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && measure == that.measure
                    && unit.equals(that.unit)
                    && partner.equals(that.partner)
                    && period.equals(that.period)
                    && paragraph == that.paragraph;
        }

        @Override
        public int hashCode() {
            int what = 31 * (31 * measure.hashCode() + unit.hashCode()) + partner.hashCode();
            return 31 * (31 * what + period.hashCode()) + paragraph;
        }
    }

    void add(Amount amount) {
        Measure measure = amount.measure();
        Unit unit = amount.unit();
        Area partner = Agreement.world(amount.slots().partner().value());
        put(byUnit, new Key(measure, unit, Area.UNSTATED), amount);
        put(byPartner, new Key(measure, unit, partner), amount);
        put(byAll, Key.ofAll(measure, unit, amount.slots(), amount.at()), amount);
        put(byMeasure, measure, amount);
        put(bySentence, amount.at().sentenceIndex(), amount);
    }

    private static <K> void put(Map<K, List<Amount>> map, K key, Amount amount) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(amount);
    }

    List<Amount> of(Measure measure) {
        return byMeasure.getOrDefault(measure, List.of());
    }

    List<Amount> of(Measure measure, Unit unit) {
        return byUnit.getOrDefault(new Key(measure, unit, Area.UNSTATED), List.of());
    }

    /** Those that can be of one series with the slots. */
    List<Amount> inSeries(Measure measure, Unit unit, Slots slots) {
        Area partner = Agreement.world(slots.partner().value());
        return byPartner.getOrDefault(new Key(measure, unit, partner), List.of());
    }

    /** Those that can agree with the slots in everything. */
    List<Amount> inAll(Measure measure, Unit unit, Slots slots, Provenance at) {
        return byAll.getOrDefault(Key.ofAll(measure, unit, slots, at), List.of());
    }

    /** Those of a sentence and of its neighbours in the paragraph. */
    List<Amount> near(Provenance at) {
        List<Amount> near = new ArrayList<>();
        for (int sentence = at.sentenceIndex() - 1; sentence <= at.sentenceIndex() + 1; sentence++) {
            for (Amount amount : bySentence.getOrDefault(sentence, List.of())) {
                if (amount.at().paragraph() == at.paragraph()) {
                    near.add(amount);
                }
            }
        }
        return near;
    }

    /** At most so many of a list on each side of a claim, among the printed ones and among the others. */
    static List<Amount> nearest(List<Amount> all, int claim, int onEachSide) {
        int implied = firstImplied(all);
        List<Amount> nearest = new ArrayList<>(4 * onEachSide);
        nearest.addAll(around(all.subList(0, implied), claim, onEachSide));
        nearest.addAll(around(all.subList(implied, all.size()), claim, onEachSide));
        return nearest;
    }

    private static int firstImplied(List<Amount> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).isPrinted()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Amount> around(List<Amount> all, int claim, int onEachSide) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).at().number() < claim) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(Math.max(0, low - onEachSide), Math.min(all.size(), low + onEachSide));
    }
}
