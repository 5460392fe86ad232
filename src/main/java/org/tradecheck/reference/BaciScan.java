package org.tradecheck.reference;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/**
 * Adds up a large file of BACI byte by byte. It knows rows of plain numbers only and gives up at anything else, a quotation
 * mark or a missing cell: the general reader then says what is wrong. Where it does not give up, it finds what the general
 * reader finds, and is ten times as fast.
 */
final class BaciScan {

    private static final int BLOCK = 1 << 20;
    private static final int MAX_HEADER = 200;
    private static final int MAX_DIGITS = 12;
    private static final int MAX_DECIMALS = 6;
    private static final int CODES = 10_000;
    private static final int SIDES = 3;
    private static final int CHAPTER = 10_000;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final Path file;
    private final Publication source;
    private final Bytes bytes;
    private final Cells cells = new Cells();
    private final BitSet chapters = new BitSet();
    private final Map<Long, long[]> totals = new HashMap<>();
    private final byte[] known = new byte[CODES];

    private int year = -1;
    private int exporter = -1;
    private int importer = -1;
    private int product = -1;
    private int amount = -1;
    private int columns;

    private final long[] numbers = new long[6];
    private final int[] digits = new int[6];
    private final int[] decimals = new int[6];
    /** The year and the two countries of the last row in this block, which most rows repeat. */
    private int sameFrom;

    private int sameLength;
    private boolean isInOrder;
    private boolean isKnown;
    private long lastKey = -1;
    private long[] lastTotal = new long[0];

    private BaciScan(Path file, Publication source, Bytes bytes) {
        this.file = file;
        this.source = source;
        this.bytes = bytes;
    }

    /** Takes bytes; the array is used again. */
    interface Bytes {
        void take(byte[] block, int from, int length);
    }

    /** The file is not of the kind that is read here. */
    private static final class OtherFileException extends Exception {
        private static final long serialVersionUID = 1;

        OtherFileException() {
            super("", null, false, false);
        }
    }

    /**
     * Hands on the totals between two countries.
     *
     * @param bytes is given all bytes of the file in their order
     * @return whether the file was read; if not, nothing was handed on
     */
    static boolean read(Path file, Description description, Bytes bytes, Consumer<Observation> values)
            throws IOException {
        if (!description.layout().isEmpty() || !description.columns().isEmpty()) {
            return false;
        }
        BaciScan scan = new BaciScan(file, description.publicationOr(BaciLayout.DEFAULT), bytes);
        try {
            scan.rows();
        } catch (OtherFileException | ArithmeticException e) {
            return false;
        }
        scan.finish(values);
        return true;
    }

    private void rows() throws IOException, OtherFileException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK + 1];
            int kept = 0;
            boolean isFirst = true;
            for (int length = 1; length > 0; ) {
                length = in.readNBytes(block, kept, BLOCK - kept);
                bytes.take(block, kept, length);
                int to = kept + length;
                if (length == 0 && to > 0) {
                    block[to++] = '\n';
                }
                int end = to;
                while (end > 0 && block[end - 1] != '\n') {
                    end--;
                }
                if (end == 0 && to == BLOCK) {
                    throw new OtherFileException();
                }
                int from = isFirst ? header(block, end) : 0;
                isFirst = false;
                rows(block, from, end);
                System.arraycopy(block, end, block, 0, to - end);
                kept = to - end;
            }
        }
    }

    /** Finds the columns. Returns where the first row starts. */
    private int header(byte[] block, int length) throws OtherFileException {
        int from = length > 2 && block[0] == (byte) 0xEF && block[1] == (byte) 0xBB && block[2] == (byte) 0xBF ? 3 : 0;
        int end = from;
        while (end < length && block[end] != '\n' && end < MAX_HEADER) {
            end++;
        }
        if (end >= length || block[end] != '\n') {
            throw new OtherFileException();
        }
        String line = new String(block, from, end - from, StandardCharsets.ISO_8859_1);
        Columns names = new Columns(line.split(",", -1));
        if (Layouts.of(names, Description.none("")).size() != 1 || !new BaciLayout().recognises(names)) {
            throw new OtherFileException();
        }
        year = names.at("t");
        exporter = names.at("i");
        importer = names.at("j");
        product = names.at("k");
        amount = names.at("v");
        columns = names.count();
        isInOrder = year < SIDES && exporter < SIDES && importer < SIDES;
        return end + 1;
    }

    /** Reads whole rows, the last of which ends just before {@code to}. */
    private void rows(byte[] block, int from, int to) throws OtherFileException {
        int at = from;
        while (at < to) {
            if (block[at] == '\n' || block[at] == '\r' && block[at + 1] == '\n') {
                at += block[at] == '\n' ? 1 : 2;
                continue;
            }
            int start = at;
            int field = 0;
            if (sameLength > 0
                    && start + sameLength < to
                    && Arrays.equals(block, sameFrom, sameFrom + sameLength, block, start, start + sameLength)) {
                at += sameLength;
                field = SIDES;
            }
            boolean isSame = field > 0;
            for (; field < columns; field++) {
                at = field(block, at, field);
                if (field < columns - 1) {
                    if (block[at] != ',') {
                        throw new OtherFileException();
                    }
                    at++;
                }
                if (field == SIDES - 1) {
                    sameFrom = start;
                    sameLength = isInOrder ? at - start : 0;
                }
            }
            if (block[at] == '\r') {
                at++;
            }
            if (block[at] != '\n') {
                throw new OtherFileException();
            }
            at++;
            take(isSame);
        }
        sameLength = 0;
    }

    /** Reads a number, NA, or nothing, with blanks around it. Returns where it ends. */
    private int field(byte[] block, int from, int field) throws OtherFileException {
        int at = from;
        while (block[at] == ' ') {
            at++;
        }
        long number = 0;
        int start = at;
        byte c = block[at];
        while (c >= '0' && c <= '9') {
            number = 10 * number + (c - '0');
            c = block[++at];
        }
        int count = at - start;
        int places = -1;
        if (c == '.' && count > 0) {
            start = ++at;
            c = block[at];
            while (c >= '0' && c <= '9') {
                number = 10 * number + (c - '0');
                c = block[++at];
            }
            places = at - start;
            count += places;
        } else if (c == 'N' && count == 0 && block[at + 1] == 'A') {
            count = -1;
            at += 2;
        }
        if (count > MAX_DIGITS) {
            throw new OtherFileException();
        }
        while (block[at] == ' ') {
            at++;
        }
        numbers[field] = number;
        digits[field] = count;
        decimals[field] = places;
        return at;
    }

    private int whole(int column, int fewest, int most) throws OtherFileException {
        if (digits[column] < fewest || digits[column] > most || decimals[column] >= 0) {
            throw new OtherFileException();
        }
        return (int) numbers[column];
    }

    private void take(boolean isSame) throws OtherFileException {
        if (!isSame) {
            int time = whole(year, 4, 4);
            int from = whole(exporter, 1, 4);
            int to = whole(importer, 1, 4);
            if (time < 1000) {
                throw new OtherFileException();
            }
            isKnown = isCountry(from) && isCountry(to);
            long key = ((long) time * CODES + from) * CODES + to;
            if (isKnown && key != lastKey) {
                lastTotal = totals.computeIfAbsent(key, k -> new long[2]);
                lastKey = key;
            }
        }
        int chapter = whole(product, 5, 6) / CHAPTER;
        int places = decimals[amount];
        if (places > MAX_DECIMALS) {
            throw new OtherFileException();
        }
        if (!isKnown || digits[amount] <= 0) {
            return;
        }
        chapters.set(chapter);
        lastTotal[0] = Math.addExact(lastTotal[0], numbers[amount] * POWERS[MAX_DECIMALS - Math.max(0, places)]);
        lastTotal[1] = Math.max(lastTotal[1], places);
    }

    private boolean isCountry(int code) {
        if (known[code] == 0) {
            known[code] =
                    (byte) (AreaCodes.standard().number(Integer.toString(code)).isPresent() ? 1 : -1);
        }
        return known[code] > 0;
    }

    private void finish(Consumer<Observation> values) {
        if (chapters.cardinality() < BaciLayout.MIN_CHAPTERS) {
            return;
        }
        Map<BaciLayout.Line, BigDecimal> sums = new HashMap<>();
        totals.forEach((key, total) -> {
            String from = country(key / CODES % CODES);
            String to = country(key % CODES);
            BigDecimal sum = BigDecimal.valueOf(total[0], MAX_DECIMALS).setScale((int) total[1]);
            sums.merge(new BaciLayout.Line(from, to, (int) (key / CODES / CODES)), sum, BigDecimal::add);
        });
        sums.forEach((line, sum) -> {
            SeriesKey series =
                    cells.key(line.exporter(), line.importer(), Flow.EXPORTS, "", Coverage.GOODS, "USD", "fob", source);
            values.accept(Cells.value(series, Period.year(line.year()), sum, BaciLayout.THOUSANDS));
        });
    }

    private static String country(long code) {
        return AreaCodes.standard().number(Long.toString(code)).orElseThrow();
    }
}
