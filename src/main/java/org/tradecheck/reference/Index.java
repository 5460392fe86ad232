package org.tradecheck.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Unit;
import org.tradecheck.reference.IndexFormat.DamagedIndexException;
import org.tradecheck.text.LexiconFile;

/** A compiled store: only its directory is read when opened, and one group for each question. */
final class Index implements SeriesStore {

    private static final Coverage[] COVERAGES = Coverage.values();
    private static final Observation.Finality[] FINALITIES = Observation.Finality.values();
    private static final int MAX_MONTHS = 12_000;
    private static final int MAX_EXPONENT = 40;

    private final ByteSource bytes;
    private final byte[] key;
    private final byte[] content;
    private final String[] words;
    private final ByteBuffer directory;
    private final int entries;

    /** Reads head, words and directory. */
    Index(ByteSource bytes) {
        this.bytes = bytes;
        ByteBuffer head = ByteBuffer.wrap(read(0, IndexFormat.HEAD_LENGTH));
        if (head.getLong() != IndexFormat.MARK) {
            throw new DamagedIndexException();
        }
        key = new byte[IndexFormat.KEY_LENGTH];
        head.get(key);
        content = new byte[IndexFormat.KEY_LENGTH];
        head.get(content);
        long size = head.getLong();
        long wordsAt = head.getLong();
        long wordsLength = head.getLong();
        long directoryAt = head.getLong();
        long count = head.getLong();
        long sum = head.getLong();
        long directoryLength = count * IndexFormat.ENTRY_LENGTH;
        if (size != bytes.size()
                || count < 0
                || count > size / IndexFormat.ENTRY_LENGTH
                || wordsLength < 0
                || wordsLength > size
                || wordsAt != IndexFormat.HEAD_LENGTH
                || directoryAt != wordsAt + wordsLength
                || directoryAt + directoryLength > size
                || wordsLength + directoryLength > Integer.MAX_VALUE / 2) {
            throw new DamagedIndexException();
        }
        byte[] both = read(wordsAt, (int) (wordsLength + directoryLength));
        CRC32 actual = new CRC32();
        actual.update(both);
        if (actual.getValue() != sum) {
            throw new DamagedIndexException();
        }
        words = words(Arrays.copyOf(both, (int) wordsLength));
        directory =
                ByteBuffer.wrap(both, (int) wordsLength, (int) directoryLength).slice();
        entries = (int) count;
    }

    /** The index of the figures that ship with the program. */
    static Index shipped() {
        try (InputStream in = Index.class.getResourceAsStream("shipped.index")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks its reference index");
            }
            return new Index(new InMemory(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What identifies the file that was compiled, by its looks. */
    byte[] key() {
        return key.clone();
    }

    /** The hash of all that was compiled. */
    byte[] content() {
        return content.clone();
    }

    private byte[] read(long offset, int length) {
        if (offset < 0 || length < 0 || offset > bytes.size() - length) {
            throw new DamagedIndexException();
        }
        try {
            return bytes.read(offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] words(byte[] table) {
        IndexFormat.Input in = new IndexFormat.Input(table);
        String[] words = new String[in.count(table.length)];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.word();
        }
        return words;
    }

    @Override
    public List<Observation> between(String reporter, String partner) {
        int first = Arrays.binarySearch(words, reporter);
        int second = Arrays.binarySearch(words, partner);
        if (first < 0 || second < 0) {
            return List.of();
        }
        int low = 0;
        int high = entries - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = middle * IndexFormat.ENTRY_LENGTH;
            int order = Integer.compare(directory.getInt(at), first);
            if (order == 0) {
                order = Integer.compare(directory.getInt(at + 4), second);
            }
            if (order == 0) {
                return group(at, reporter, partner);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return List.of();
    }

    @Override
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>(entries);
        for (int i = 0; i < entries; i++) {
            int at = i * IndexFormat.ENTRY_LENGTH;
            pairs.add(new Pair(word(directory.getInt(at)), word(directory.getInt(at + 4))));
        }
        return pairs;
    }

    private String word(long number) {
        if (number < 0 || number >= words.length) {
            throw new DamagedIndexException();
        }
        return words[(int) number];
    }

    private List<Observation> group(int entry, String reporter, String partner) {
        byte[] group = read(directory.getLong(entry + 8), directory.getInt(entry + 16));
        if (IndexWriter.checksum(group) != directory.getInt(entry + 20)) {
            throw new DamagedIndexException();
        }
        IndexFormat.Input in = new IndexFormat.Input(group);
        List<Observation> observations = new ArrayList<>();
        while (!in.isAtEnd()) {
            Flow flow = Flow.at(in.count(Flow.count() - 1));
            String product = word(in.number());
            Coverage coverage = COVERAGES[in.count(COVERAGES.length - 1)];
            String whole = word(in.number());
            Unit unit = new Unit(word(in.number()));
            String valuation = word(in.number());
            Publication source = publication(word(in.number()));
            SeriesKey series =
                    new SeriesKey(reporter, partner, whole, flow, product, coverage, unit, valuation, source);
            int count = in.count(group.length);
            int month = 0;
            for (int i = 0; i < count; i++) {
                month += (int) in.signed();
                observations.add(observation(series, month, in));
            }
        }
        return observations;
    }

    private static Observation observation(SeriesKey series, int month, IndexFormat.Input in) {
        int months = in.count(MAX_MONTHS);
        if (month < MAX_EXPONENT || month > MAX_MONTHS * 10 || months == 0) {
            throw new DamagedIndexException();
        }
        long digits = in.signed();
        BigDecimal value = BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent(in));
        BigDecimal step = IndexFormat.power(exponent(in));
        int flags = in.count((FINALITIES.length << 2) - 1);
        return new Observation(
                series,
                IndexFormat.period(month, months),
                value,
                step,
                FINALITIES[flags >> 2],
                (flags & 2) != 0,
                (flags & 1) != 0);
    }

    private static int exponent(IndexFormat.Input in) {
        long exponent = in.signed();
        if (Math.abs(exponent) > MAX_EXPONENT) {
            throw new DamagedIndexException();
        }
        return (int) exponent;
    }

    private static Publication publication(String word) {
        String[] fields = LexiconFile.parts(word, '\t');
        if (fields.length != 7) {
            throw new DamagedIndexException();
        }
        return new Publication(
                fields[0],
                fields[1],
                List.of(LexiconFile.parts(fields[2], '|')),
                fields[3],
                fields[4],
                Publication.Kind.valueOf(fields[5]),
                fields[6]);
    }

    /** An index that is small enough to be held whole. */
    record InMemory(byte[] content) implements ByteSource {

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public byte[] read(long offset, int length) {
            if (offset < 0 || length < 0 || offset + length > content.length) {
                throw new DamagedIndexException();
            }
            return Arrays.copyOfRange(content, (int) offset, (int) offset + length);
        }
    }
}
