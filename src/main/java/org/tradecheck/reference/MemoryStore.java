package org.tradecheck.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values held in memory: small files read at run time. */
final class MemoryStore implements SeriesStore {

    static final Comparator<Observation> ORDER = Comparator.comparing(
                    (Observation o) -> o.series().flow())
            .thenComparing(o -> o.series().product())
            .thenComparing(o -> o.series().coverage())
            .thenComparing(o -> o.series().whole())
            .thenComparing(o -> o.series().unit().code())
            .thenComparing(o -> o.series().valuation())
            .thenComparing(o -> o.series().source().id())
            .thenComparing(o -> o.period().start())
            .thenComparing(o -> o.period().end())
            .thenComparing(Observation::value)
            .thenComparing(Observation::step)
            .thenComparing(Observation::status)
            .thenComparing(Observation::isFloor)
            .thenComparing(Observation::isSuspect);

    private static final Comparator<Pair> BY_CODES =
            Comparator.comparing(Pair::reporter).thenComparing(Pair::partner);

    private final Map<Pair, List<Observation>> groups = new TreeMap<>(BY_CODES);

    MemoryStore(List<Observation> observations) {
        for (Observation observation : observations) {
            SeriesKey key = observation.series();
            groups.computeIfAbsent(new Pair(key.reporter(), key.partner()), p -> new ArrayList<>())
                    .add(observation);
        }
        groups.values().forEach(group -> group.sort(ORDER));
    }

    @Override
    public List<Observation> between(String reporter, String partner) {
        return groups.getOrDefault(new Pair(reporter, partner), List.of());
    }

    @Override
    public List<Pair> pairs() {
        return List.copyOf(groups.keySet());
    }

    /** All values in the order of pairs and series. */
    List<Observation> all() {
        List<Observation> all = new ArrayList<>();
        groups.values().forEach(all::addAll);
        return all;
    }
}
