package org.tradecheck.series;

/** Reads parts of a month: "the first half of March", "the last week of May", "the first 10 days of June". */
final class MonthParts {

    private final PeriodWords words;
    private final CalendarWords calendar;
    private final YearParts parts;

    MonthParts(PeriodWords words, CalendarWords calendar, YearParts parts) {
        this.words = words;
        this.calendar = calendar;
        this.parts = parts;
    }

    /** After "first half" or "second half": "of March". */
    Term half(int at, int ordinal) {
        if (!isOfMonth(at)) {
            return Term.NONE;
        }
        int month = calendar.monthAt(at + 1);
        return parts.withYear(
                at + 2, ordinal == 1 ? new Part.Days(month, 1, month, 15) : new Part.Days(month, 16, month, 0));
    }

    /** After "second week", "last week": "of March". */
    Term week(int at, int ordinal) {
        if (!isOfMonth(at)) {
            return Term.NONE;
        }
        int month = calendar.monthAt(at + 1);
        int first = ordinal < 0 ? 25 : 7 * ordinal - 6;
        int last = ordinal < 0 ? 0 : 7 * ordinal;
        return parts.withYear(at + 2, new Part.Days(month, first, month, last));
    }

    /** After "first 10 days": "of March", "of the month", or nothing. */
    Term firstDays(int at, int days) {
        int i = words.is(at, "of") ? at + 1 : at;
        if ((words.is(i, "the") || words.is(i, "this")) && words.is(i + 1, "month")) {
            return Term.period(i + 2, new PeriodMeaning.FirstDaysOfMonth(days));
        }
        int month = calendar.monthAt(i);
        return month > 0
                ? parts.withYear(i + 1, new Part.Days(month, 1, month, days))
                : Term.period(at, new PeriodMeaning.FirstDaysOfMonth(days));
    }

    private boolean isOfMonth(int at) {
        return words.is(at, "of") && calendar.isMonth(at + 1);
    }
}
