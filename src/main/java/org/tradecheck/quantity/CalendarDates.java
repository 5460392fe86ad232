package org.tradecheck.quantity;

import java.math.BigDecimal;
import org.tradecheck.text.MonthNames;

/** Dates with a day: "March 9", "18 September 2025", "June 1-10", "30.9.2024", "2024-05-16". */
final class CalendarDates {

    private final SentenceWords words;
    private final FoundNumbers found;
    private final UnitPlaces units;

    CalendarDates(SentenceWords words, FoundNumbers found, UnitPlaces units) {
        this.words = words;
        this.found = found;
        this.units = units;
    }

    /** Reads a date at a numeral and returns the index after it; that of the numeral if there is none. */
    int read(int i, BigDecimal number) {
        if (isDay(i)) {
            return fromDay(i, number);
        }
        int end = words.isYear(i) ? isoDate(i) : i;
        if (end > i) {
            found.add(i, end, Kind.DATE, number, Draft.Form.EXACT);
        }
        return end;
    }

    private int fromDay(int i, BigDecimal number) {
        int suffix = words.isOrdinalSuffix(i + 1) ? i + 2 : i + 1;
        int month = words.is(suffix, "of") && suffix > i + 1 ? suffix + 1 : suffix;
        if (words.isMonth(month) && !isAfterMonth(i) && isDateLike(i)) {
            return withYear(i, month + 1, number);
        }
        if (words.isMonth(i - 1) && i > found.floor() && !units.hasUnit(suffix)) {
            boolean isSpan = words.is(suffix, "-")
                    && isDay(suffix + 1)
                    && words.integer(suffix + 1) > words.integer(i)
                    && words.touches(suffix);
            return withYear(i - 1, isSpan ? suffix + 2 : suffix, number);
        }
        int end = Math.max(numericDate(i), romanDate(i));
        if (end > i) {
            found.add(i, end, Kind.DATE, number, Draft.Form.EXACT);
        }
        return end;
    }

    private int withYear(int first, int last, BigDecimal number) {
        int year = words.is(last, ",") ? last + 1 : last;
        int end = words.isYear(year) && !units.hasUnit(year + 1) ? year + 1 : last;
        found.add(first, end, Kind.DATE, number, Draft.Form.EXACT);
        return end;
    }

    private boolean isDay(int i) {
        int value = words.integer(i);
        return value >= 1 && value <= 31;
    }

    private boolean isAfterMonth(int i) {
        return words.isMonth(i - 1) && words.length(i - 1) > 3 && words.isYear(i + 2);
    }

    /** "rose 5 March" is nothing; "12 May" is a date unless a money sign stands before it. */
    private boolean isDateLike(int i) {
        return i == 0 || !words.touches(i) || words.is(i - 1, "(") || words.is(i - 1, "-") || words.is(i - 1, "\"");
    }

    private int numericDate(int i) {
        boolean isParted = words.touches(i + 1) && words.touches(i + 3);
        boolean hasMarks = isParted && (isBetween(i, ".") || isBetween(i, "/") || isBetween(i, "-"));
        if (!hasMarks || !isDay(i + 2) || !words.isPlainInteger(i + 4) || !words.touches(i + 4)) {
            return i;
        }
        boolean isShort = words.length(i + 4) == 2 && !words.is(i + 1, "-");
        return words.isYear(i + 4) || isShort ? i + 5 : i;
    }

    /** "30.IV 2018". */
    private int romanDate(int i) {
        boolean isRoman = words.is(i + 1, ".")
                && words.touches(i + 1)
                && words.touches(i + 2)
                && MonthNames.ROMAN.contains(words.word(i + 2));
        return isRoman ? i + 3 : i;
    }

    private int isoDate(int i) {
        boolean isParted = words.touches(i + 1) && words.touches(i + 3) && isBetween(i, "-");
        return isParted && isDay(i + 2) && isDay(i + 4) && words.touches(i + 4) ? i + 5 : i;
    }

    /** Whether the same mark parts the first of three numbers from the second and that from the third. */
    private boolean isBetween(int i, String mark) {
        return words.is(i + 1, mark) && words.is(i + 3, mark);
    }
}
