package org.tradecheck.series;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tradecheck.text.MonthNames;

/** Reads days of the calendar: "June 1", "1–10 June", "June 1 through July 15", "2025-10-16". */
final class DayReader {

    private final PeriodWords words;
    private final CalendarWords calendar;
    private final RangeMarks marks;
    private final YearParts parts;

    DayReader(PeriodWords words, CalendarWords calendar, RangeMarks marks, YearParts parts) {
        this.words = words;
        this.calendar = calendar;
        this.marks = marks;
        this.parts = parts;
    }

    /**
     * "June 1" with what may follow: "–10", "through June 10", "to July 15", a year, or nothing.
     *
     * @param at the number behind the month
     */
    Term monthFirst(int month, int at, boolean isBetween) {
        int day = words.at(at).number();
        int after = calendar.afterDay(at);
        int mark = marks.behind(after, isBetween);
        if (mark > 0 && calendar.isMonth(mark) && calendar.isDay(mark + 1)) {
            int lastDay = words.at(mark + 1).number();
            return range(month, day, calendar.monthAt(mark), lastDay, calendar.afterDay(mark + 1));
        }
        boolean isRange = mark > 0 && calendar.isDay(mark) && words.at(mark).number() > day;
        return isRange
                ? range(month, day, month, words.at(mark).number(), calendar.afterDay(mark))
                : upToLaterYear(single(month, day, after), isBetween);
    }

    /** "March 21, 2024 – January 19, 2025", "21 March 2024 to 19 January 2025": each end has its year; the first day else. */
    private Term upToLaterYear(Term first, boolean isBetween) {
        int last = words.at(first.end() - 1).isYear() ? marks.behind(first.end(), isBetween) : -1;
        if (last < 0) {
            return first;
        }
        Term end = Term.NONE;
        if (calendar.isMonth(last) && calendar.isDay(last + 1)) {
            end = single(calendar.monthAt(last), words.at(last + 1).number(), calendar.afterDay(last + 1));
        } else if (calendar.isDay(last) && calendar.isMonth(calendar.afterDay(last))) {
            int month = calendar.afterDay(last);
            end = single(calendar.monthAt(month), words.at(last).number(), month + 1);
        }
        boolean isLater = end.is()
                && words.at(end.end() - 1).isYear()
                && words.at(end.end() - 1).number() >= words.at(first.end() - 1).number();
        return isLater ? Term.period(end.end(), new PeriodMeaning.Range(first.meaning(), end.meaning())) : first;
    }

    /** "18 September 2025", "18th of September", "1–10 June", "1 July to 15 August" from the first number. */
    Term dayFirst(int at) {
        int day = words.at(at).number();
        if (day < 1 || day > 31 || words.at(at).isEndOfAmount()) {
            return Term.NONE;
        }
        int behind = calendar.afterDay(at);
        int i = words.is(behind, "of") ? behind + 1 : behind;
        if (calendar.isMonth(i)) {
            int month = calendar.monthAt(i);
            int mark = marks.behind(i + 1, false);
            boolean isRange = mark > 0 && calendar.isDay(mark) && calendar.isMonth(calendar.afterDay(mark));
            return isRange ? upTo(mark, month, day) : upToLaterYear(single(month, day, i + 1), false);
        }
        int mark = marks.behind(behind, false);
        boolean isRange = mark > 0
                && calendar.isDay(mark)
                && calendar.isMonth(calendar.afterDay(mark))
                && words.at(mark).number() > day;
        return isRange ? upTo(mark, calendar.monthAt(calendar.afterDay(mark)), day) : Term.NONE;
    }

    /** From a day to the one named at a number that has its month behind it. */
    private Term upTo(int last, int month, int day) {
        int lastMonth = calendar.afterDay(last);
        return range(month, day, calendar.monthAt(lastMonth), words.at(last).number(), lastMonth + 1);
    }

    /** Days from one to another, with what may follow: "period", the year. */
    Term range(int month, int day, int lastMonth, int lastDay, int after) {
        int end = words.is(after, "period") ? after + 1 : after;
        return parts.withYear(end, new Part.Days(month, day, lastMonth, lastDay));
    }

    /** One day, with the year that may follow. */
    Term single(int month, int day, int after) {
        Term found = parts.withYear(after, new Part.Days(month, day, month, day));
        return Term.day(found.end(), found.meaning());
    }

    /** "1.I–30.IV 2018", "01.01.2018 to 30.04.2018", "30.04.2018": the month in Roman numerals or in two digits. */
    Term dotted(int at) {
        int month = dottedMonth(at);
        if (month == 0) {
            return Term.NONE;
        }
        int after = dottedEnd(at);
        int end = behindYear(after);
        int last = marks.behind(end, words.is(at - 1, "between"));
        int lastMonth = last > 0 ? dottedMonth(last) : 0;
        if (lastMonth > 0) {
            int behind = dottedEnd(last);
            return isWritten(last, behind)
                    ? range(
                            month,
                            words.at(at).number(),
                            lastMonth,
                            words.at(last).number(),
                            behind)
                    : Term.NONE;
        }
        return isWritten(at, after) ? single(month, words.at(at).number(), after) : Term.NONE;
    }

    /** Whether more than two numbers with a point between them say so: a Roman numeral, or the year behind a second point. */
    private boolean isWritten(int last, int behind) {
        boolean hasYear = words.at(behind).isYear() && words.at(behind).isGlued();
        return hasYear || words.at(last + 2).digits() == 0;
    }

    /** The month of a day that is written with points; 0 if none is. */
    private int dottedMonth(int at) {
        boolean isDotted = calendar.isDay(at)
                && words.is(at + 1, ".")
                && words.at(at + 1).isGlued()
                && words.at(at + 2).isGlued();
        if (!isDotted) {
            return 0;
        }
        int month = words.at(at + 2).digits() == 2
                ? words.at(at + 2).number()
                : MonthNames.ROMAN.indexOf(words.at(at + 2).text()) + 1;
        return month <= 12 ? Math.max(month, 0) : 0;
    }

    /** Behind the month, and the point behind it where the year or the end of a range follows. */
    private int dottedEnd(int at) {
        boolean isPoint = words.is(at + 3, ".")
                && words.at(at + 3).isGlued()
                && (words.at(at + 4).isYear() || words.at(at + 4).says().isUpTo());
        return isPoint ? at + 4 : at + 3;
    }

    private int behindYear(int at) {
        return words.at(at).isYear() ? at + 1 : at;
    }

    /** "2025-10-16". */
    Term iso(int i) {
        boolean isDate = words.is(i + 1, "-")
                && words.is(i + 3, "-")
                && words.at(i + 2).digits() == 2
                && words.at(i + 4).digits() == 2
                && words.at(i + 1).isGlued()
                && words.at(i + 2).isGlued()
                && words.at(i + 3).isGlued()
                && words.at(i + 4).isGlued();
        if (!isDate) {
            return Term.NONE;
        }
        int month = words.at(i + 2).number();
        int day = words.at(i + 4).number();
        if (month < 1 || month > 12 || day < 1) {
            return Term.NONE;
        }
        YearMonth yearMonth = YearMonth.of(words.at(i).number(), month);
        return day > yearMonth.lengthOfMonth()
                ? Term.NONE
                : Term.day(i + 5, new PeriodMeaning.Fixed(Period.day(LocalDate.of(yearMonth.getYear(), month, day))));
    }
}
