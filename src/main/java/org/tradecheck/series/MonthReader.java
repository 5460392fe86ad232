package org.tradecheck.series;

/** Reads what begins with the name of a month: "January", "January to August 2024", "the June 2024 year", "Nov-24". */
final class MonthReader {

    private final PeriodWords words;
    private final FrameParser frames;
    private final CalendarWords calendar;
    private final RangeMarks marks;
    private final YearParts parts;
    private final DayReader days;

    MonthReader(
            PeriodWords words,
            FrameParser frames,
            CalendarWords calendar,
            RangeMarks marks,
            YearParts parts,
            DayReader days) {
        this.words = words;
        this.frames = frames;
        this.calendar = calendar;
        this.marks = marks;
        this.parts = parts;
        this.days = days;
    }

    /**
     * What begins with the month named at a word.
     *
     * @param isBetween whether "between" stands before it, so that "and" joins two months
     */
    Term read(int i, boolean isBetween) {
        int month = calendar.monthAt(i);
        int next = i + 1;
        if (isHeadOfColumn(i)) {
            int year = FrameParser.century(words.at(next + 1).number());
            return Term.part(next + 2, new Part.Months(month, month), new Frame.Calendar(year));
        }
        if (words.at(i).isPossessive()) {
            return alone(i, month);
        }
        if (calendar.isDay(next)) {
            return days.monthFirst(month, next, isBetween);
        }
        if (words.is(next, "quarter") || words.is(next, "half")) {
            return parts.withYear(next + 1, new Part.Ending(words.is(next, "quarter") ? 3 : 6, month));
        }
        int mark = marks.behind(next, isBetween);
        if (mark > 0 && calendar.isMonth(mark)) {
            return span(month, mark, isMiddle(i));
        }
        if (isNextMonthToo(i)) {
            return span(month, next + 1, false);
        }
        FrameParser.Found year = frames.after(next);
        if (isYearWord(year.is() ? year.end() : next) && (year.is() || words.is(i - 1, "the"))) {
            // "the June 2024 year" ends with that June.
            Part ending = new Part.Ending(12, month);
            return year.is() ? Term.part(year.end() + 1, ending, year.frame()) : parts.withYear(next + 1, ending);
        }
        if (words.is(i - 1, "of") && words.is(i - 2, "as")) {
            return upTo(i);
        }
        return year.is() ? ofYear(month, year, isBetween, isMiddle(i)) : alone(i, month);
    }

    /** "mid-July". */
    private boolean isMiddle(int month) {
        return words.is(month - 1, "-") && words.is(month - 2, "mid");
    }

    /**
     * "from mid-July to mid-December": five months, which are called July to November as the fiscal years that begin so are;
     * the month itself where the stretch ends otherwise.
     */
    private int beforeMiddle(int month) {
        int last = calendar.monthAt(month);
        return isMiddle(month) && last > 1 ? last - 1 : last;
    }

    /** "Nov-24" heads the column of a month, and is no day of one. */
    private boolean isHeadOfColumn(int i) {
        PeriodWords.At label = words.at(i + 2);
        return words.is(i + 1, "-")
                && words.at(i + 1).isGlued()
                && label.isGlued()
                && label.digits() == 2
                && words.at(i).text().length() <= 4;
    }

    private Term alone(int i, int month) {
        return Term.part(i + 1, new Part.Months(month, month), yearOfList(i));
    }

    /** The year that a list of months ends with: "January, February and March 1987". */
    private Frame yearOfList(int i) {
        int k = i + 1;
        while ((words.is(k, "and") || words.is(k, ",") || words.is(k, "or")) && calendar.isMonth(afterMark(k))) {
            k = afterMark(k) + 1;
        }
        if (k == i + 1) {
            return FrameParser.OPEN;
        }
        Frame year = frames.after(k).frame();
        return year instanceof Frame.CurrentYear ? FrameParser.OPEN : year;
    }

    private int afterMark(int k) {
        return words.is(k, ",") && words.is(k + 1, "and") ? k + 2 : k + 1;
    }

    /** A month and its year, with what may follow: "quarter", or "to" and a month of another year. */
    private Term ofYear(int month, FrameParser.Found year, boolean isBetween, boolean isFromMiddle) {
        int end = year.end();
        if (words.is(end, "quarter")) {
            return Term.part(end + 1, new Part.Ending(3, month), year.frame());
        }
        Term first = Term.part(end, new Part.Months(month, month), year.frame());
        int mark = marks.behind(end, isBetween);
        if (mark > 0 && calendar.isMonth(mark)) {
            FrameParser.Found second = frames.after(mark + 1);
            if (second.is()) {
                int named = isFromMiddle ? beforeMiddle(mark) : calendar.monthAt(mark);
                Part last = new Part.Months(named, named);
                return Term.period(
                        second.end(),
                        new PeriodMeaning.Range(first.meaning(), new PeriodMeaning.PartOfYear(last, second.frame())));
            }
        }
        return first;
    }

    /**
     * "January to August", with what may follow: a quarter's number, "period", the year.
     *
     * @param second the word that names the last month
     * @param isFromMiddle whether it begins in the middle of the first month
     */
    private Term span(int first, int second, boolean isFromMiddle) {
        int last = isFromMiddle ? beforeMiddle(second) : calendar.monthAt(second);
        int end = second + 1;
        if (calendar.isDay(end) && !words.is(end + 1, "-")) {
            return words.is(second - 1, "-")
                    ? Term.part(end, new Part.Months(first, last), FrameParser.OPEN)
                    : days.range(first, 1, last, words.at(end).number(), calendar.afterDay(end));
        }
        boolean isNumbered =
                words.at(end).says().ordinal() != 0 && (words.is(end + 1, "quarter") || words.is(end + 1, "half"));
        if (isNumbered) {
            end += 2;
        } else if (words.is(end, "quarter") || words.is(end, "period")) {
            end++;
        }
        FrameParser.Found year = frames.after(end);
        if (year.is() && last % 12 + 1 == first) {
            return Term.part(year.end(), new Part.Whole(), year.frame().startingIn(first));
        }
        return parts.withYear(end, new Part.Months(first, last));
    }

    /** "In January and February, trade came to": two months in a row, of which one figure is told. */
    private boolean isNextMonthToo(int i) {
        return words.is(i - 1, "in")
                && words.is(i + 1, "and")
                && calendar.isMonth(i + 2)
                && calendar.monthAt(i + 2) == calendar.monthAt(i) % 12 + 1
                && !calendar.isDay(i + 3)
                && !words.isDealtOut();
    }

    /** "year", and not "year-on-year", "year earlier", "year over year". */
    private boolean isYearWord(int i) {
        return words.is(i, "year")
                && switch (words.at(i + 1).text()) {
                    case "-", "on", "over", "to", "earlier", "ago", "before", "by" -> false;
                    default -> true;
                };
    }

    /** "by the end of October", "at end-October", "up to the end of October last year": what of a year was over then. */
    Term end(int i, boolean isBetween) {
        if (words.is(i, "close") && !words.is(i + 1, "of")) {
            return Term.NONE;
        }
        int month = words.is(i + 1, "of") || words.is(i + 1, "-") ? i + 2 : i + 1;
        PeriodWords.At before = words.at(words.is(i - 1, "the") ? i - 2 : i - 1);
        boolean isWhen = before.text().isEmpty()
                || before.is("and") && isBetween
                || switch (before.text()) {
                    case "by", "at", "to", "of", "until", "till", "through" -> true;
                    default -> false;
                };
        return isWhen ? upToMonthAt(month) : Term.NONE;
    }

    /** "through October", "until October", "up to October". */
    Term through(int i) {
        return upToMonthAt(i + 1);
    }

    private Term upToMonthAt(int i) {
        return calendar.isMonth(i) && !calendar.isDay(i + 1) && !words.at(i).isPossessive() ? upTo(i) : Term.NONE;
    }

    /**
     * From the beginning of a year to the month named at a word: flows are told so, which add up until then. Stocks and
     * debts are what they are in that month.
     */
    private Term upTo(int i) {
        int month = calendar.monthAt(i);
        return parts.withYear(i + 1, new Part.Months(isOfStock() ? month : 1, month));
    }

    /** "The stock of foreign investment", "reserves stood at": what stands at one moment. */
    private boolean isOfStock() {
        for (int i = 0; i < words.size(); i++) {
            if (isStock(words.at(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStock(String word) {
        return switch (word) {
            case "stock", "stocks", "reserves", "debt", "debts", "liabilities", "inventories" -> true;
            default -> false;
        };
    }
}
