package org.tradecheck.reference;

import java.util.List;
import java.util.function.Supplier;

/** The values of a large file: by its index, or, once a part of the index turns out to be damaged, read anew. */
final class LargeFile implements SeriesStore {

    private final Supplier<SeriesStore> reading;
    private SeriesStore store;

    LargeFile(SeriesStore index, Supplier<SeriesStore> reading) {
        this.store = index;
        this.reading = reading;
    }

    @Override
    public synchronized List<Observation> between(String reporter, String partner) {
        try {
            return store.between(reporter, partner);
        } catch (IndexFormat.DamagedIndexException | java.io.UncheckedIOException e) {
            store = reading.get();
            return store.between(reporter, partner);
        }
    }

    @Override
    public List<Pair> pairs() {
        return store.pairs();
    }
}
