package org.tradecheck.series;

/** Reads the month or day with which a stretch of time closes: "to August", "ended in June", "which ended on 5 March". */
final class ClosingDates {

    /** A year that ends on one of so many first days of a month is counted without that month. */
    private static final int FIRST_DAYS = 10;

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final PeriodWords words;
    private final CalendarWords calendar;
    private final YearParts parts;

    ClosingDates(PeriodWords words, CalendarWords calendar, YearParts parts) {
        this.words = words;
        this.calendar = calendar;
        this.parts = parts;
    }

    /** The word of the closing month after "to", "ending in", "ended on 5"; −1 if no such words stand here. */
    int monthBehind(int at) {
        int i = at;
        if (words.is(i, "which") || words.is(i, "that")) {
            i++;
        }
        if (words.is(i, "up") && words.is(i + 1, "to")) {
            i++;
        }
        if (!words.at(i).says().isEnding()) {
            return -1;
        }
        i++;
        while (isFiller(words.at(i).text())) {
            i++;
        }
        if (calendar.isMonth(i)) {
            return i;
        }
        int behindDay = calendar.afterDay(i);
        return calendar.isDay(i) && calendar.isMonth(behindDay) ? behindDay : -1;
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "in", "on", "the", "at", "end", "of", "-", "last", "mid", "this" -> true;
            default -> false;
        };
    }

    /** So many months that close with what stands here; none if nothing closes here. */
    Term months(int at, int months) {
        int month = monthBehind(at);
        if (month < 0) {
            return withQuarter(at, months);
        }
        int end = month + 1;
        int day = calendar.isDay(month - 1) ? words.at(month - 1).number() : 0;
        if (day == 0 && calendar.isDay(end)) {
            day = words.at(end).number();
            end = calendar.afterDay(end);
        }
        // A year that ends on 7 July is told in months that end with June.
        boolean isOfMonthBefore = day > 0 && day <= FIRST_DAYS && months == 12;
        int last = calendar.monthAt(month);
        return parts.withYear(end, new Part.Ending(months, isOfMonthBefore ? (last + 10) % 12 + 1 : last));
    }

    /** "to the end of Q2 2025", "ending in the second quarter": so many months that close with a quarter. */
    private Term withQuarter(int at, int months) {
        if (!words.at(at).says().isEnding()) {
            return Term.NONE;
        }
        int i = at + 1;
        while (isFiller(words.at(i).text())) {
            i++;
        }
        boolean isLetter = words.is(i, "q") && words.at(i + 1).isGlued();
        boolean isWord = words.is(i + 1, "quarter");
        int quarter = isLetter
                ? words.at(i + 1).number()
                : isWord ? words.at(i).says().ordinal() : 0;
        return quarter >= 1 && quarter <= 4
                ? parts.withYear(i + 2, new Part.Ending(months, MONTHS_OF_A_QUARTER * quarter))
                : Term.NONE;
    }

    /** So many days that close with what stands here; none if it is no day. */
    Term days(int at, int days) {
        int month = monthBehind(at);
        if (month < 0) {
            return Term.NONE;
        }
        int end = month + 1;
        int day;
        if (calendar.isDay(month - 1)) {
            day = words.at(month - 1).number();
        } else if (calendar.isDay(month - 2) && calendar.isOrdinalEnding(month - 1)) {
            day = words.at(month - 2).number();
        } else if (calendar.isDay(end)) {
            day = words.at(end).number();
            end = calendar.afterDay(end);
        } else {
            return Term.NONE;
        }
        return parts.withYear(end, new Part.DaysEnding(days, calendar.monthAt(month), day));
    }
}
