package org.tradecheck.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Compiles published values into an index: the same values give the same bytes, whatever their order. */
final class IndexWriter {

    private static final int MAX_DIGITS = 18;

    private IndexWriter() {}

    /**
     * Writes all values of a store.
     *
     * @param key 32 bytes that identify the file as it lies there, to tell quickly whether an index belongs to it
     * @param content 32 bytes that identify all of its content
     */
    static void write(SeriesStore store, byte[] key, byte[] content, OutputStream out) throws IOException {
        List<SeriesStore.Pair> pairs = store.pairs();
        Map<String, Integer> words = words(store, pairs);
        IndexFormat.Output groups = new IndexFormat.Output();
        List<long[]> entries = new ArrayList<>();
        for (SeriesStore.Pair pair : pairs) {
            byte[] group = group(store.between(pair.reporter(), pair.partner()), words);
            entries.add(new long[] {
                number(words, pair.reporter()),
                number(words, pair.partner()),
                groups.size(),
                group.length,
                checksum(group)
            });
            groups.writeBytes(group);
        }
        IndexFormat.Output table = new IndexFormat.Output();
        table.number(words.size());
        for (String word : words.keySet()) {
            table.word(word);
        }
        byte[] wordBytes = table.toByteArray();
        long wordsAt = IndexFormat.HEAD_LENGTH;
        long directoryAt = wordsAt + wordBytes.length;
        long groupsAt = directoryAt + (long) entries.size() * IndexFormat.ENTRY_LENGTH;
        ByteBuffer directory = ByteBuffer.allocate(entries.size() * IndexFormat.ENTRY_LENGTH);
        for (long[] entry : entries) {
            directory.putInt((int) entry[0]).putInt((int) entry[1]).putLong(groupsAt + entry[2]);
            directory.putInt((int) entry[3]).putInt((int) entry[4]);
        }
        CRC32 sum = new CRC32();
        sum.update(wordBytes);
        sum.update(directory.array());
        ByteBuffer head = ByteBuffer.allocate(IndexFormat.HEAD_LENGTH);
        head.putLong(IndexFormat.MARK).put(key).put(content).putLong(groupsAt + groups.size());
        head.putLong(wordsAt).putLong(wordBytes.length).putLong(directoryAt).putLong(entries.size());
        head.putLong(sum.getValue());
        out.write(head.array());
        out.write(wordBytes);
        out.write(directory.array());
        groups.writeTo(out);
    }

    private static int number(Map<String, Integer> words, String word) {
        Integer number = words.get(word);
        if (number == null) {
            throw new IllegalStateException("no word " + word);
        }
        return number;
    }

    static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static Map<String, Integer> words(SeriesStore store, List<SeriesStore.Pair> pairs) {
        Set<String> sorted = new HashSet<>();
        Map<Publication, String> sources = new HashMap<>();
        SeriesKey last = null;
        for (SeriesStore.Pair pair : pairs) {
            sorted.add(pair.reporter());
            sorted.add(pair.partner());
            for (Observation observation : store.between(pair.reporter(), pair.partner())) {
                SeriesKey key = observation.series();
                if (key == last) {
                    continue;
                }
                last = key;
                sorted.add(key.whole());
                sorted.add(key.product());
                sorted.add(key.unit().code());
                sorted.add(key.valuation());
                sorted.add(sources.computeIfAbsent(key.source(), IndexWriter::describe));
            }
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String word : new TreeSet<>(sorted)) {
            numbers.put(word, numbers.size());
        }
        return numbers;
    }

    /** A publication as one word: fields between tabs. */
    static String describe(Publication source) {
        return String.join(
                "\t",
                source.id(),
                source.title(),
                String.join("|", source.names()),
                source.home(),
                source.vintage(),
                source.kind().name(),
                source.licence());
    }

    private static byte[] group(List<Observation> observations, Map<String, Integer> words) {
        IndexFormat.Output out = new IndexFormat.Output();
        int from = 0;
        while (from < observations.size()) {
            SeriesKey key = observations.get(from).series();
            int to = from + 1;
            while (to < observations.size() && observations.get(to).series().equals(key)) {
                to++;
            }
            out.number(key.flow().ordinal());
            out.number(number(words, key.product()));
            out.number(key.coverage().ordinal());
            out.number(number(words, key.whole()));
            out.number(number(words, key.unit().code()));
            out.number(number(words, key.valuation()));
            out.number(number(words, describe(key.source())));
            out.number(to - from);
            int month = 0;
            for (Observation observation : observations.subList(from, to)) {
                int first = IndexFormat.firstMonth(observation.period());
                out.signed(first - month);
                month = first;
                value(observation, out);
            }
            from = to;
        }
        return out.toByteArray();
    }

    private static void value(Observation observation, IndexFormat.Output out) {
        BigDecimal plain = observation.value().signum() == 0
                ? BigDecimal.ZERO
                : observation.value().stripTrailingZeros();
        if (plain.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("more than 18 digits: " + plain);
        }
        out.number(observation.period().lengthInMonths());
        out.signed(plain.unscaledValue().longValueExact());
        out.signed(-plain.scale());
        out.signed(-observation.step().stripTrailingZeros().scale());
        out.number(observation.status().ordinal() << 2
                | (observation.isFloor() ? 2 : 0)
                | (observation.isSuspect() ? 1 : 0));
    }
}
