package org.tradecheck.reference;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.tradecheck.series.Period;

/**
 * How an index is laid out: a head of fixed length, the table of words, the directory, the groups.
 *
 * <p>Head: mark (8 bytes), key of the file (32), hash of its content (32), length of the index, offset and length of the
 * words, offset of the directory, number of its entries (8 each), checksum of words and directory (8). A directory entry is the pair of
 * reporter and partner as two word numbers (4 + 4), offset (8) and length (4) of its group, checksum of the group (4);
 * entries are sorted, and words are numbered in their own order, so that a pair is found by bisection. Numbers in the
 * head and the directory are big-endian; those in groups take seven bits a byte, the lowest first.
 */
final class IndexFormat {

    static final long MARK = 0x54_43_69_6e_64_65_78_02L;
    static final int KEY_LENGTH = 32;
    static final int HEAD_LENGTH = 8 + 2 * KEY_LENGTH + 6 * 8;
    static final int ENTRY_LENGTH = 24;

    private static final int MONTHS = 12;
    private static final BigDecimal[] POWERS = powers();

    private IndexFormat() {}

    /** Months since the year 0 of the first month of a period. */
    static int firstMonth(Period period) {
        return period.start().getYear() * MONTHS + period.start().getMonthValue() - 1;
    }

    static Period period(int firstMonth, int months) {
        return Period.months(java.time.YearMonth.of(firstMonth / MONTHS, firstMonth % MONTHS + 1), months);
    }

    /** A power of ten; the usual ones are one object each. */
    static BigDecimal power(int exponent) {
        int at = exponent + POWERS.length / 2;
        return at >= 0 && at < POWERS.length ? POWERS[at] : BigDecimal.ONE.scaleByPowerOfTen(exponent);
    }

    private static BigDecimal[] powers() {
        BigDecimal[] powers = new BigDecimal[2 * 20 + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = BigDecimal.ONE.scaleByPowerOfTen(i - powers.length / 2);
        }
        return powers;
    }

    /** Writes numbers and words. */
    static final class Output extends ByteArrayOutputStream {

        void number(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                write((int) (rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            write((int) rest);
        }

        void signed(long value) {
            number((value << 1) ^ (value >> 63));
        }

        void word(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            writeBytes(bytes);
        }
    }

    /** Reads what {@link Output} wrote; running over the end or into nonsense is damage. */
    static final class Input {

        private final byte[] bytes;
        private int at;

        Input(byte[] bytes) {
            this.bytes = bytes;
        }

        long number() {
            long value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                if (at >= bytes.length) {
                    throw new DamagedIndexException();
                }
                byte next = bytes[at++];
                value |= (next & 0x7fL) << shift;
                if (next >= 0) {
                    return value;
                }
            }
            throw new DamagedIndexException();
        }

        int count(int limit) {
            long value = number();
            if (value < 0 || value > limit) {
                throw new DamagedIndexException();
            }
            return (int) value;
        }

        long signed() {
            long value = number();
            return (value >>> 1) ^ -(value & 1);
        }

        String word() {
            int length = count(bytes.length - at);
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        boolean isAtEnd() {
            return at == bytes.length;
        }
    }

    /** The bytes of an index are not what was written. */
    static final class DamagedIndexException extends RuntimeException {
        private static final long serialVersionUID = 1;

        DamagedIndexException() {
            super("the index is damaged");
        }
    }
}
