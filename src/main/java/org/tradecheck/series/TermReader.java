package org.tradecheck.series;

/** Reads one expression of time, or two that are joined to a range, by what it begins with. */
final class TermReader {

    private final PeriodWords words;
    private final CalendarWords calendar;
    private final RangeMarks marks;
    private final DayReader days;
    private final MonthReader months;
    private final YearReader years;
    private final LetteredParts lettered;
    private final CountedTimes counted;
    private final OrdinalReader ordinals;
    private final EarlierTimes earlier;
    private final SameTimes same;
    private final RelativeReader relative;
    private final UnitReader units;

    TermReader(PeriodWords words, CalendarWords calendar, RangeMarks marks, FrameParser frames, YearParts parts) {
        this.words = words;
        this.calendar = calendar;
        this.marks = marks;
        ClosingDates closings = new ClosingDates(words, calendar, parts);
        OpeningDates openings = new OpeningDates(words, calendar, marks, parts);
        this.days = new DayReader(words, calendar, marks, parts);
        this.months = new MonthReader(words, frames, calendar, marks, parts, days);
        this.lettered = new LetteredParts(words, parts);
        this.years = new YearReader(words, frames, parts, days, lettered, closings, openings);
        this.counted = new CountedTimes(words, frames, closings, openings);
        this.ordinals = new OrdinalReader(words, frames, parts, new MonthParts(words, calendar, parts), closings);
        this.earlier = new EarlierTimes(words);
        this.same = new SameTimes(words, frames, calendar);
        this.relative = new RelativeReader(words, frames, calendar, parts, days, ordinals, same);
        this.units = new UnitReader(words, frames, calendar, closings, earlier, months, years, parts);
    }

    /**
     * One expression.
     *
     * @param isBetween whether "between" stands before it, so that "and" joins two months
     */
    Term read(int i, boolean isBetween) {
        PeriodWords.At word = words.at(i);
        if (word.digits() > 0) {
            return word.digits() == 4 ? years.read(i) : number(i);
        }
        if (calendar.isMonth(i)) {
            return months.read(i, isBetween);
        }
        Term term = opened(i, isBetween);
        if (term.is()) {
            return term;
        }
        int ordinal = word.says().ordinal();
        if (ordinal != 0) {
            return ordinals.read(i + 1, ordinal);
        }
        int count = word.says().number();
        if (count > 0) {
            return counted.read(i, count, i + 1);
        }
        if (word.says().weekday() > 0 && word.isCapital()) {
            return weekday(i);
        }
        return word.says().season() > 0 ? years.season(i) : Term.NONE;
    }

    /** What begins with a word that can open an expression and is no month, day or number. */
    private Term opened(int i, boolean isBetween) {
        return switch (words.at(i).says().opening()) {
            case A -> earlier.byOne(i);
            case LAST -> words.at(i + 1).says().weekday() > 0 ? weekday(i + 1) : relative.last(i);
            case THIS -> relative.current(i);
            case NEXT -> relative.next(i);
            case RECENT -> relative.recent(i);
            case PREVIOUS -> earlier.previous(i);
            case EARLIER -> words.is(i - 1, "the") && words.is(i + 1, "period") ? earlier.previous(i) : Term.NONE;
            case FOLLOWING -> earlier.following(i);
            case SAME -> same.read(i);
            case YEAR -> units.year(i);
            case YEARS -> words.at(i + 1).isYear() ? range(i, false) : Term.NONE;
            case MONTH -> units.month(i);
            case QUARTER -> units.quarter(i);
            case HALF -> units.half(i);
            case WEEK -> counted.read(i, 1, i);
            case PERIOD -> period(i);
            case Q -> lettered.letterFirst(i, 3);
            case H -> lettered.letterFirst(i, 6);
            case FISCAL -> fiscal(i);
            case CALENDAR -> years.calendar(i);
            case END -> months.end(i, isBetween);
            case THROUGH, UNTIL -> months.through(i);
            case UP -> upTo(i);
            case TODAY -> words.at(i).isPossessive() ? Term.NONE : daysFromNow(i, 0);
            case YESTERDAY -> daysFromNow(i, -1);
            case TOMORROW -> daysFromNow(i, 1);
            case SINCE, FROM, BETWEEN, NONE -> Term.NONE;
        };
    }

    /** "up to May", "up to and including May". */
    private Term upTo(int up) {
        if (!words.is(up + 1, "to")) {
            return Term.NONE;
        }
        boolean isIncluding = words.is(up + 2, "and") && words.is(up + 3, "including");
        return months.through(isIncluding ? up + 3 : up + 1);
    }

    /** "FY24", and "during FY04 to FY14", all of them together. */
    private Term fiscal(int i) {
        Term first = years.fiscal(i);
        boolean isLong = first.is()
                && (words.is(i - 1, "during") || words.is(i - 1, "over"))
                && marks.isUpTo(first.end())
                && words.at(first.end() + 1).says().opening() == PeriodLexicon.Opening.FISCAL;
        Term last = isLong ? years.fiscal(first.end() + 1) : Term.NONE;
        return last.is() ? Term.period(last.end(), new PeriodMeaning.Range(first.meaning(), last.meaning())) : first;
    }

    private static Term daysFromNow(int i, int offset) {
        return Term.day(i + 1, new PeriodMeaning.ArticleDays(false, offset));
    }

    /** What begins with one to three digits: "1st quarter", "4Q24", "9 months", "18 September". */
    private Term number(int i) {
        if (words.is(i + 1, ".")) {
            return days.dotted(i);
        }
        if (!words.mayFollowNumber(i + 1)) {
            return Term.NONE;
        }
        int number = words.at(i).number();
        if (calendar.isOrdinalEnding(i + 1)) {
            boolean isOfYear = number <= 4 && words.at(i + 2).says().months() >= 3;
            return isOfYear ? ordinals.read(i + 2, number) : days.dayFirst(i);
        }
        Term letter = lettered.numberFirst(i);
        if (letter.is()) {
            return letter;
        }
        Term term = counted.read(i, number, i + 1);
        return term.is() ? term : days.dayFirst(i);
    }

    /** "Monday", and the date behind it: "Monday, March 9". */
    private Term weekday(int i) {
        int weekday = words.at(i).says().weekday();
        int next = words.is(i + 1, ",") ? i + 2 : i + 1;
        boolean isDate = calendar.isMonth(next) && calendar.isDay(next + 1)
                || calendar.isDay(next) && calendar.isMonth(calendar.afterDay(next));
        if (!isDate) {
            return Term.day(i + 1, new PeriodMeaning.Weekday(weekday));
        }
        Term date = read(next, false);
        return new Term(date.end(), date.form(), new PeriodMeaning.OnWeekday(date.meaning(), weekday));
    }

    /** "the period January to May": what is named behind it says more exactly which. */
    private Term period(int i) {
        Term named = words.pointsBack(i - 1) ? read(i + 1, false) : Term.NONE;
        return named.is() ? named : units.period(i);
    }

    /** Behind "from" or "between": "2015 to 2019", "January and August". */
    Term range(int i, boolean isBetween) {
        boolean isDays = isBetween
                && calendar.isDay(i + 1)
                && words.is(i + 2, "and")
                && calendar.isDay(i + 3)
                && calendar.isMonth(i + 4);
        if (isDays) {
            int month = calendar.monthAt(i + 4);
            return days.range(
                    month, words.at(i + 1).number(), month, words.at(i + 3).number(), i + 5);
        }
        int begin = marks.behindMiddle(behindArticle(i + 1));
        // "a decrease from the four quarters to June": how long they are, and no end of a stretch.
        boolean isCounted = words.at(begin).says().number() > 0
                && words.at(begin + 1).says().months() > 0;
        Term first = isCounted ? Term.NONE : read(begin, isBetween);
        if (!first.is()) {
            return Term.NONE;
        }
        int mark = first.end();
        PeriodExpression.Form form = isBetween ? PeriodExpression.Form.BETWEEN : PeriodExpression.Form.PERIOD;
        boolean isJoined = isBetween ? words.is(mark, "and") : marks.isUpTo(mark);
        if (isJoined) {
            Term last = read(marks.behindMiddle(behindArticle(words.is(mark, "up") ? mark + 2 : mark + 1)), isBetween);
            if (last.is()) {
                return new Term(last.end(), form, new PeriodMeaning.Range(first.meaning(), last.meaning()));
            }
        }
        return marks.isAmong(begin, mark)
                ? new Term(mark, isStep(begin, mark) ? PeriodExpression.Form.BETWEEN : form, first.meaning())
                : Term.NONE;
    }

    /**
     * "rose from August to September": from one month to the next, where nothing is counted from the start of a year on.
     */
    private boolean isStep(int begin, int end) {
        int first = calendar.monthAt(begin);
        for (int i = begin + 1; first > 1 && i < end; i++) {
            if (calendar.isMonth(i)) {
                return calendar.monthAt(i) == first + 1;
            }
        }
        return false;
    }

    private int behindArticle(int i) {
        return words.is(i, "the") ? i + 1 : i;
    }
}
