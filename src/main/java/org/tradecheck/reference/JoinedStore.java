package org.tradecheck.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Several stores as one: the user's files together. */
record JoinedStore(List<SeriesStore> stores) implements SeriesStore {

    @Override
    public List<Observation> between(String reporter, String partner) {
        List<Observation> all = new ArrayList<>();
        int contributing = 0;
        for (SeriesStore store : stores) {
            List<Observation> found = store.between(reporter, partner);
            contributing += found.isEmpty() ? 0 : 1;
            all.addAll(found);
        }
        if (contributing > 1) {
            all.sort(MemoryStore.ORDER);
        }
        return all;
    }

    @Override
    public List<Pair> pairs() {
        TreeSet<Pair> pairs = new TreeSet<>(Comparator.comparing(Pair::reporter).thenComparing(Pair::partner));
        for (SeriesStore store : stores) {
            pairs.addAll(store.pairs());
        }
        return List.copyOf(pairs);
    }
}
