package org.tradecheck.series;

/** A part of a year and the year it is of, where they stand side by side in either order. */
final class YearParts {

    private final PeriodWords words;
    private final FrameParser frames;
    private final CalendarWords calendar;
    private final RangeMarks marks;

    YearParts(PeriodWords words, FrameParser frames, CalendarWords calendar, RangeMarks marks) {
        this.words = words;
        this.frames = frames;
        this.calendar = calendar;
        this.marks = marks;
    }

    /** A part with the year behind it, if one is named there: "first quarter (Q1) of 2024", "January". */
    Term withYear(int at, Part part) {
        int end = behindAlias(at);
        FrameParser.Found year = frames.after(end);
        return Term.part(year.is() ? year.end() : end, part, year.frame());
    }

    /** The word after what names the part once more: "(Q1)", "(Apr to June) 2020", and after the colon of "H1: 2021-22". */
    private int behindAlias(int at) {
        if (words.is(at, ":") && words.at(at + 1).isYear()) {
            return at + 1;
        }
        if (!words.is(at, "(")) {
            return at;
        }
        boolean isLetter = (words.is(at + 1, "q") || words.is(at + 1, "h"))
                && words.at(at + 2).digits() == 1
                && words.is(at + 3, ")");
        if (isLetter) {
            return at + 4;
        }
        int last = calendar.isMonth(at + 1) ? marks.behind(at + 2, false) : -1;
        boolean isMonths = last > 0 && calendar.isMonth(last) && words.is(last + 1, ")");
        return isMonths && frames.after(last + 2).is() ? last + 2 : at;
    }

    /** A year alone, or the part of it that follows: "FY24 first quarter", "last year's fourth quarter". */
    Term of(FrameParser.Found year) {
        int i = year.end();
        Term bracketed = monthsInBrackets(i, year.frame());
        if (bracketed.is()) {
            return bracketed;
        }
        Term named = named(words.is(i, "-") ? i + 1 : i, year.frame());
        return named.is() ? named : Term.part(i, new Part.Whole(), year.frame());
    }

    /** "2024-25 (April–January)": months of that year; twelve of them say when it begins. */
    private Term monthsInBrackets(int i, Frame year) {
        if (!words.is(i, "(") || !calendar.isMonth(i + 1)) {
            return Term.NONE;
        }
        int mark = marks.behind(i + 2, false);
        if (mark < 0 || !calendar.isMonth(mark) || !words.is(mark + 1, ")")) {
            return Term.NONE;
        }
        int first = calendar.monthAt(i + 1);
        int last = calendar.monthAt(mark);
        return last % 12 + 1 == first
                ? Term.part(mark + 2, new Part.Whole(), year.startingIn(first))
                : Term.part(mark + 2, new Part.Months(first, last), year);
    }

    /** "first quarter", "Q1", "December quarter", "second half" of a year that is named already. */
    Term named(int i, Frame year) {
        int unit = words.is(i + 1, "-") ? i + 2 : i + 1;
        int months = words.at(unit).says().months();
        if (months == 3 || months == 6) {
            int ordinal = words.is(i, "last") ? -1 : words.at(i).says().ordinal();
            if (ordinal != 0) {
                return Term.part(unit + 1, Part.Counted.numbered(ordinal, months), year);
            }
        }
        boolean isQuarter = words.is(i, "q");
        if (isQuarter || words.is(i, "h")) {
            int most = isQuarter ? 4 : 2;
            int number = words.at(i + 1).number();
            return number >= 1 && number <= most
                    ? Term.part(i + 2, Part.Counted.numbered(number, 12 / most), year)
                    : Term.NONE;
        }
        boolean isOfMonth = (words.is(i + 1, "quarter") || words.is(i + 1, "half")) && calendar.isMonth(i);
        return isOfMonth ? Term.part(i + 2, new Part.Ending(months, calendar.monthAt(i)), year) : Term.NONE;
    }
}
