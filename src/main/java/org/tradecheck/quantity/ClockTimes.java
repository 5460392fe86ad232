package org.tradecheck.quantity;

import java.math.BigDecimal;

/** Times of the day: "10:30", "9 a.m.", "10.30 p.m.", "1200 GMT". */
final class ClockTimes {

    private static final Unit CLOCK = new Unit("clock");

    private final SentenceWords words;
    private final FoundNumbers found;

    ClockTimes(SentenceWords words, FoundNumbers found) {
        this.words = words;
        this.found = found;
    }

    /** Reads a time at a numeral and returns the index after it; that of the numeral if there is none. */
    int read(int i) {
        int value = words.integer(i);
        if (value < 0) {
            String lower = words.word(i);
            boolean isDotted = isHalfDay(i + 1) && lower.length() <= 5 && lower.indexOf('.') > 0;
            return isDotted ? add(i, i + 2, BigDecimal.ZERO) : i;
        }
        if (isColon(i + 1) && words.length(i + 2) != 2) {
            return found.inName(i + 3);
        }
        int end = end(i, value);
        return end > i ? add(i, end, BigDecimal.valueOf(value)) : i;
    }

    private int end(int i, int value) {
        if (isColon(i + 1)) {
            int end = i + 3;
            return isHalfDay(end) || words.is(end, "gmt") || words.is(end, "utc") ? end + 1 : end;
        }
        boolean isHour = value <= 24 && isHalfDay(i + 1);
        boolean isFourDigits = words.length(i) == 4 && (words.is(i + 1, "gmt") || words.is(i + 1, "hrs"));
        return isHour || isFourDigits ? i + 2 : i;
    }

    /** A colon between two numbers. */
    private boolean isColon(int i) {
        return words.touches(i) && words.is(i, ":") && words.isPlainInteger(i + 1) && words.touches(i + 1);
    }

    private boolean isHalfDay(int i) {
        return words.isOf(i, Words.HALF_DAY);
    }

    private int add(int first, int end, BigDecimal number) {
        found.add(first, end, Kind.OTHER, number, Draft.Form.EXACT).unit = CLOCK;
        return end;
    }
}
