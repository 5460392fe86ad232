package org.tradecheck.series;

/** Reads the month with which a stretch of time opens: "from May 2024", "since October", "beginning on July 1". */
final class OpeningDates {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final PeriodWords words;
    private final CalendarWords calendar;
    private final RangeMarks marks;
    private final YearParts parts;

    OpeningDates(PeriodWords words, CalendarWords calendar, RangeMarks marks, YearParts parts) {
        this.words = words;
        this.calendar = calendar;
        this.marks = marks;
        this.parts = parts;
    }

    /** So many months of which what stands here names the first; none if it does not. */
    Term months(int at, int months) {
        int month = isOpening(at) ? monthBehind(at) : -1;
        if (month < 0) {
            return Term.NONE;
        }
        Term found = parts.withYear(behindDay(month), new Part.Starting(months, calendar.monthAt(month)));
        // "in the twelve months from May 2024 to April 2025": both ends are named.
        return marks.isUpTo(found.end()) ? Term.NONE : found;
    }

    /** The year or season that "beginning on July 1", "begun in September", "that starts in April" tells of; none if it does not. */
    Term year(int at) {
        int i = words.is(at, "that") || words.is(at, "which") ? at + 1 : at;
        int month = isBegun(words.at(i).text()) || words.is(i, "from") ? monthBehind(i) : -1;
        if (month < 0) {
            return Term.NONE;
        }
        int first = calendar.monthAt(month);
        int end = behindDay(month);
        Term dated = parts.withYear(end, new Part.Starting(MONTHS_OF_A_YEAR, first));
        if (marks.isUpTo(dated.end())) {
            return Term.NONE;
        }
        return dated.anchor() == PeriodExpression.Anchor.WRITTEN
                ? dated
                : Term.period(end, new PeriodMeaning.Beginning(MONTHS_OF_A_YEAR, first));
    }

    private int behindDay(int month) {
        return calendar.isDay(month + 1) ? calendar.afterDay(month + 1) : month + 1;
    }

    private boolean isOpening(int i) {
        return words.is(i, "from")
                || words.is(i, "since")
                || isBegun(words.at(i).text());
    }

    /** The word of the month behind "from", "beginning on"; −1 if none stands there, or one that another one follows. */
    private int monthBehind(int at) {
        int i = at + 1;
        while (words.is(i, "in")
                || words.is(i, "on")
                || words.is(i, "the")
                || words.is(i, "with")
                || words.is(i, "last")) {
            i++;
        }
        int month = calendar.isDay(i) && calendar.isMonth(calendar.afterDay(i)) ? calendar.afterDay(i) : i;
        return calendar.isMonth(month) ? month : -1;
    }

    private static boolean isBegun(String word) {
        return switch (word) {
            case "beginning", "begins", "began", "begun", "starting", "starts", "started" -> true;
            default -> false;
        };
    }
}
