package org.tradecheck.series;

/** Reads times told from the day of the article: "last year", "this month", "next quarter", "the latest three months". */
final class RelativeReader {

    private final PeriodWords words;
    private final FrameParser frames;
    private final CalendarWords calendar;
    private final YearParts parts;
    private final DayReader days;
    private final OrdinalReader ordinals;
    private final SameTimes same;

    RelativeReader(
            PeriodWords words,
            FrameParser frames,
            CalendarWords calendar,
            YearParts parts,
            DayReader days,
            OrdinalReader ordinals,
            SameTimes same) {
        this.words = words;
        this.frames = frames;
        this.calendar = calendar;
        this.parts = parts;
        this.days = days;
        this.ordinals = ordinals;
        this.same = same;
    }

    /** "last year", "last May", "last quarter", "last three months", "last week". */
    Term last(int i) {
        FrameParser.Found year = frames.relative(i);
        if (year.is()) {
            return year(i, year, -1);
        }
        if (calendar.isMonth(i + 1)) {
            return lastMonth(i + 1);
        }
        PeriodWords.At word = words.at(i + 1);
        if (word.is("quarter") || word.is("half")) {
            int months = word.says().months();
            FrameParser.Found of = frames.after(i + 2);
            return of.is()
                    ? Term.part(of.end(), Part.Counted.numbered(-1, months), of.frame())
                    : Term.period(i + 2, new PeriodMeaning.ArticleMonths(months, -1));
        }
        int count = word.count();
        return count > 0 ? ordinals.last(i + 2, count) : unit(i, -1);
    }

    /** "last May", "last May 9". */
    private Term lastMonth(int i) {
        int month = calendar.monthAt(i);
        return calendar.isDay(i + 1)
                ? days.single(month, words.at(i + 1).number(), calendar.afterDay(i + 1))
                : Term.period(i + 1, new PeriodMeaning.LastMonthNamed(month));
    }

    /** "this year", "this May", "this period", "at this stage of 2024", "current month". */
    Term current(int i) {
        FrameParser.Found year = frames.relative(i);
        if (year.is()) {
            boolean isSoFar = words.is(i - 1, "far") && words.is(i - 2, "so");
            return isSoFar ? Term.period(year.end(), new PeriodMeaning.YearToDate()) : year(i, year, 0);
        }
        int month = calendar.monthAt(i + 1);
        if (month > 0) {
            return Term.part(i + 2, new Part.Months(month, month), new Frame.ArticleYear(0));
        }
        if (words.is(i + 1, "period")) {
            return Term.period(i + 2, new PeriodMeaning.Current(0));
        }
        Term point = same.point(i + 1);
        // "In this month the share was A", of the month told: of the one that runs it would be said without "in".
        boolean isTold = words.is(i - 1, "in")
                && words.is(i + 1, "month")
                && !words.at(i + 1).isPossessive();
        if (isTold) {
            return Term.period(i + 2, new PeriodMeaning.Current(1));
        }
        return point.is() ? point : unit(i, 0);
    }

    /** "next year", "next May", "coming months". */
    Term next(int i) {
        FrameParser.Found year = frames.relative(i);
        if (year.is()) {
            return year(i, year, 1);
        }
        int month = calendar.monthAt(i + 1);
        return month > 0 ? Term.period(i + 2, new PeriodMeaning.NextMonthNamed(month)) : unit(i, 1);
    }

    /** "last year", with a part of it behind: "last year's fourth quarter", "last year to date". */
    private Term year(int i, FrameParser.Found year, int offset) {
        int end = year.end();
        boolean isToDate =
                words.is(end, "to") && words.is(end + 1, "date") || words.is(end, "so") && words.is(end + 1, "far");
        if (isToDate) {
            return Term.period(end + 2, new PeriodMeaning.YearToDate());
        }
        int behindSame = words.at(end - 1).isPossessive() ? same.behindSame(end) : -1;
        if (behindSame > 0) {
            return Term.period(behindSame, new PeriodMeaning.SameIn(year.frame()));
        }
        Term found = parts.of(year);
        boolean isPlain = found.end() == end && words.is(i + 1, "year");
        return isPlain ? Term.period(end, new PeriodMeaning.ArticleYear(offset)) : found;
    }

    /** "this month", "last week", "next quarter", "this summer". */
    private Term unit(int i, int offset) {
        PeriodWords.At word = words.at(i + 1);
        if (PeriodLexicon.isSeason(word.text())) {
            return Term.period(i + 2, new PeriodMeaning.ArticleYear(offset));
        }
        return switch (word.text()) {
            case "month", "quarter", "half" ->
                Term.period(i + 2, new PeriodMeaning.ArticleMonths(word.says().months(), offset));
            case "week" -> Term.period(i + 2, new PeriodMeaning.ArticleDays(true, offset));
            default -> Term.NONE;
        };
    }

    /** "latest month", "past three months", "past year", "trailing 12 months". */
    Term recent(int i) {
        PeriodWords.At word = words.at(i + 1);
        boolean isLatest = words.is(i, "latest");
        if (isLatest && (word.says().months() > 0 || word.is("period"))) {
            return Term.period(i + 2, new PeriodMeaning.Current(word.says().months()));
        }
        int count = word.count();
        if (count > 0) {
            int unit = words.is(i + 2, "-") ? i + 3 : i + 2;
            int end = words.is(unit + 1, "period") ? unit + 2 : unit + 1;
            return isLatest && words.at(unit).says().months() == 1
                    ? Term.period(end, new PeriodMeaning.Current(count))
                    : ordinals.last(i + 2, count);
        }
        return words.is(i, "past") && word.is("year")
                ? Term.period(i + 2, new PeriodMeaning.Recent(12, false))
                : Term.NONE;
    }
}
