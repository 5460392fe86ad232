package org.tradecheck.series;

/** Reads a unit of time that no number stands before: "the month", "year to June", "the month of May", "year to date". */
final class UnitReader {

    private final PeriodWords words;
    private final FrameParser frames;
    private final CalendarWords calendar;
    private final ClosingDates closings;
    private final EarlierTimes earlier;
    private final MonthReader months;
    private final YearReader years;
    private final YearParts parts;

    UnitReader(
            PeriodWords words,
            FrameParser frames,
            CalendarWords calendar,
            ClosingDates closings,
            EarlierTimes earlier,
            MonthReader months,
            YearReader years,
            YearParts parts) {
        this.words = words;
        this.frames = frames;
        this.calendar = calendar;
        this.closings = closings;
        this.earlier = earlier;
        this.months = months;
        this.years = years;
        this.parts = parts;
    }

    /** "year earlier", "year to date", "year to June", "the year", "full-year"; "year-on-year" is none. */
    Term year(int i) {
        if (words.is(i + 1, "-") && (words.is(i + 2, "on") || words.is(i + 2, "over"))) {
            return Term.NONE;
        }
        Term before = earlier.byUnit(i);
        if (before.is()) {
            return before;
        }
        Term base = earlier.onThe(i);
        if (base.is()) {
            return base;
        }
        int toDate = behindToDate(words.is(i + 1, "-") ? i + 2 : i + 1);
        if (toDate > 0) {
            return Term.period(toDate, new PeriodMeaning.YearToDate());
        }
        Term closed = closings.months(i + 1, 12);
        if (closed.is()) {
            return closed;
        }
        if (words.at(i + 1).isYear()) {
            return years.read(i + 1);
        }
        return words.pointsBack(i - 1) || words.is(i - 1, "-") && words.is(i - 2, "full")
                ? Term.period(i + 1, new PeriodMeaning.Current(12))
                : Term.NONE;
    }

    /** The word after "to date", "to-date", "so far"; −1 if they do not stand here. */
    private int behindToDate(int i) {
        if (words.is(i, "so") && words.is(i + 1, "far")) {
            return i + 2;
        }
        int date = words.is(i + 1, "-") ? i + 2 : i + 1;
        return words.is(i, "to") && words.is(date, "date") ? date + 1 : -1;
    }

    /** "month earlier", "month of May", "up on the month", "the month". */
    Term month(int i) {
        Term before = earlier.byUnit(i);
        if (before.is()) {
            return before;
        }
        if (words.is(i + 1, "of") && calendar.isMonth(i + 2)) {
            return months.read(i + 2, false);
        }
        Term base = earlier.onThe(i);
        if (base.is()) {
            return base;
        }
        return words.pointsBack(i - 1) && !words.is(i + 1, "-") && !words.is(i + 1, "long")
                ? Term.period(i + 1, new PeriodMeaning.Current(1))
                : Term.NONE;
    }

    /** "Quarter 3 2020", "quarter ago", "quarter to June", "the quarter"; a quarter of something is a share of it. */
    Term quarter(int i) {
        if (isNumberedBehind(i)) {
            return parts.withYear(i + 2, Part.Counted.numbered(words.at(i + 1).number(), 3));
        }
        Term before = earlier.byUnit(i);
        if (before.is()) {
            return before;
        }
        Term closed = closings.months(i + 1, 3);
        if (closed.is()) {
            return closed;
        }
        boolean isFraction = words.is(i + 1, "of") || words.is(i - 1, "a");
        return words.pointsBack(i - 1) && !isFraction ? Term.period(i + 1, new PeriodMeaning.Current(3)) : Term.NONE;
    }

    /** "half-year to June", "the half year". */
    Term half(int i) {
        int at = words.is(i + 1, "-") ? i + 2 : i + 1;
        if (!words.is(at, "year")) {
            return Term.NONE;
        }
        Term closed = closings.months(at + 1, 6);
        if (closed.is()) {
            return closed;
        }
        return words.pointsBack(i - 1) ? Term.period(at + 1, new PeriodMeaning.Current(6)) : Term.NONE;
    }

    /** "period to June", "the period under review". */
    Term period(int i) {
        int closing = closings.monthBehind(i + 1);
        if (closing > 0) {
            int end = calendar.isDay(closing + 1) ? calendar.afterDay(closing + 1) : closing + 1;
            FrameParser.Found year = frames.after(end);
            return Term.period(
                    year.is() ? year.end() : end,
                    new PeriodMeaning.SameEnding(calendar.monthAt(closing), year.frame()));
        }
        if (!words.pointsBack(i - 1)) {
            return Term.NONE;
        }
        boolean isReviewed = words.is(i + 1, "under") && words.is(i + 2, "review");
        return Term.period(isReviewed ? i + 3 : i + 1, new PeriodMeaning.Current(0));
    }

    /** Whether the number behind "quarter" says which one it is, and counts nothing: "quarter 4 million tonnes". */
    private boolean isNumberedBehind(int i) {
        PeriodWords.At number = words.at(i + 1);
        PeriodWords.At next = words.at(i + 2);
        boolean isQuarter = number.digits() == 1 && number.number() >= 1 && number.number() <= 4;
        boolean isNamed = words.at(i).isCapital()
                || words.is(i - 1, "in")
                || words.is(i - 1, "with")
                || words.is(i - 1, "during");
        boolean isEnd = next.isYear()
                || calendar.isMonth(i + 2)
                || switch (next.text()) {
                    case "", "(", ",", ";", "of", "and", "was", "were", "compared", "when", "to" -> true;
                    default -> false;
                };
        return isQuarter && (isNamed || next.isYear()) && isEnd;
    }
}
