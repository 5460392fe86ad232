package org.tradecheck.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reads expressions of time from the words of one sentence, by what each can begin with. */
final class PeriodParser {

    private static final Frame OPEN = new Frame.Open();

    /** A year that ends on one of so many first days of a month is counted without that month. */
    private static final int FIRST_DAYS = 10;

    /** So many words name the year of another calendar: "of the current Iranian calendar year". */
    private static final int LONGEST_YEAR = 7;

    private final PeriodWords words;
    private final FrameParser frames;

    PeriodParser(PeriodWords words) {
        this.words = words;
        this.frames = new FrameParser(words);
    }

    /**
     * An expression found.
     *
     * @param end the word after it; −1 if none was found
     */
    private record Term(int end, PeriodExpression.Form form, PeriodMeaning meaning) {

        static final Term NONE = new Term(-1, PeriodExpression.Form.PERIOD, new PeriodMeaning.Fixed(Period.UNSTATED));

        boolean is() {
            return end >= 0;
        }
    }

    /** The expressions that begin among so many of the first tokens, in the order of the text. */
    List<PeriodExpression> startingWithin(int reach) {
        List<PeriodExpression> found = new ArrayList<>(4);
        int i = words.nextStart(0);
        while (i < words.size() && words.token(i) < reach) {
            Term term = withMonthsBehind(expression(i));
            if (term.is()) {
                PeriodExpression.Form form = isNameOfThing(i, term.end()) ? PeriodExpression.Form.DAY : term.form();
                found.add(new PeriodExpression(
                        words.span(i, term.end()), term.meaning().anchor(), form, term.meaning()));
                i = words.nextStart(term.end());
            } else {
                i = words.nextStart(i + 1);
            }
        }
        return found;
    }

    /** "the latest three-month period, February to April", "the period of January-March": months say it exactly. */
    private Term withMonthsBehind(Term term) {
        Term bracket = term.is() ? inBracket(term) : Term.NONE;
        if (bracket.is()) {
            return bracket;
        }
        if (!term.is() || term.meaning().anchor() == PeriodExpression.Anchor.WRITTEN) {
            return term;
        }
        int mark = term.end();
        boolean isNoun = words.is(mark - 1, "period") || words.is(mark - 1, "months");
        boolean isSplit = words.is(mark, ",")
                || (isNoun && (words.is(mark, "of") || words.is(mark, "from") || words.is(mark, ":")));
        int begin = words.is(mark, "from") || !isSplit ? mark : mark + 1;
        boolean isMonths = isSplit && (isMonth(begin) || (words.is(begin, "from") && isMonth(begin + 1)));
        Term months = isMonths ? expression(begin) : Term.NONE;
        return months.is() && hasRangeMark(begin, months.end()) ? months : term;
    }

    /**
     * "The first two months of the current Iranian year (March 21-May 21)", "the third fiscal quarter (January to March
     * 2025)": the bracket says which days of our calendar are meant. Without a year of its own it says so only of a time that
     * has none either.
     */
    private Term inBracket(Term term) {
        int open = term.end();
        while (open < term.end() + LONGEST_YEAR
                && PeriodLexicon.isOfForeignYear(words.at(open).text())) {
            open++;
        }
        int begin = open + 1;
        if (!words.is(open, "(")) {
            return Term.NONE;
        }
        boolean isDay = words.at(begin).digits() > 0 && isMonth(begin + 1);
        Term inner = isDay || isMonth(begin) || words.is(begin, "from") ? expression(begin) : Term.NONE;
        boolean isRange = inner.is() && hasRangeMark(begin, inner.end()) && words.is(inner.end(), ")");
        boolean isMeant = isRange
                && (inner.meaning().anchor() == PeriodExpression.Anchor.WRITTEN
                        || term.meaning().anchor() == PeriodExpression.Anchor.ARTICLE);
        return isMeant ? new Term(inner.end() + 1, term.form(), inner.meaning()) : Term.NONE;
    }

    /** "its 2024 crop", "the December contract": one word of time that belongs to the thing behind it. */
    private boolean isNameOfThing(int i, int end) {
        boolean isOne = end == i + 1
                && (words.at(i).isYear() || isMonth(i))
                && !words.at(i).isPossessive();
        int noun = words.at(end).says().season() > 0 && words.at(end + 1).says().isThing() ? end + 1 : end;
        return isOne && words.at(noun).says().isThing();
    }

    private static Term period(int end, PeriodMeaning meaning) {
        return new Term(end, PeriodExpression.Form.PERIOD, meaning);
    }

    private static Term part(int end, Part part, Frame frame) {
        return period(end, new PeriodMeaning.PartOfYear(part, frame));
    }

    /** A part with the year behind it, if one is named there. */
    private Term part(int at, Part part) {
        boolean isAlias = words.is(at, "(")
                && (words.is(at + 1, "q") || words.is(at + 1, "h"))
                && words.at(at + 2).digits() == 1
                && words.is(at + 3, ")");
        int end = isAlias ? at + 4 : at;
        FrameParser.Found frame = frames.after(end);
        return frame.is() ? part(frame.end(), part, frame.frame()) : part(end, part, OPEN);
    }

    private Term expression(int i) {
        return switch (words.at(i).says().opening()) {
            case SINCE -> {
                Term ofYear = fromStartOfYear(i);
                yield ofYear.is() ? ofYear : since(i);
            }
            case FROM -> {
                Term ofYear = fromStartOfYear(i);
                yield ofYear.is() ? ofYear : range(i, false);
            }
            case BETWEEN -> range(i, true);
            default -> term(i, false);
        };
    }

    /** "since the start of the year", "from the beginning of this year to the end of May", "to 15 May": what of it is over. */
    private Term fromStartOfYear(int i) {
        int start = words.is(i + 1, "the") ? i + 2 : i + 1;
        boolean isStart = (words.is(start, "start") || words.is(start, "beginning")) && words.is(start + 1, "of");
        int year = start + 2;
        while (isStart && (words.is(year, "the") || words.is(year, "this") || words.is(year, "current"))) {
            year++;
        }
        if (!isStart || !words.is(year, "year")) {
            return Term.NONE;
        }
        int month = year + 2;
        while (words.is(month, "the") || words.is(month, "end") || words.is(month, "of") || words.is(month, "to")) {
            month++;
        }
        boolean isTold = isUpTo(year + 1) && isMonth(month) && !isDay(month + 1);
        if (isUpTo(year + 1) && isMonth(month) && isDay(month + 1)) {
            return part(
                    afterDay(month + 1),
                    new Part.Days(1, 1, monthAt(month), words.at(month + 1).number()));
        }
        if (isUpTo(year + 1) && isDay(month) && isMonth(afterDay(month))) {
            int named = afterDay(month);
            return part(
                    named + 1,
                    new Part.Days(1, 1, monthAt(named), words.at(month).number()));
        }
        return isTold
                ? part(month + 1, new Part.Months(1, monthAt(month)))
                : period(year + 1, new PeriodMeaning.YearToDate());
    }

    private Term since(int i) {
        int from = i + 1;
        if (words.is(from, "the") && (words.is(from + 1, "start") || words.is(from + 1, "beginning"))) {
            from = words.is(from + 2, "of") ? from + 3 : from + 2;
        }
        if (words.is(from, "early") || words.is(from, "late") || words.is(from, "at")) {
            from++;
        }
        Term start = term(from, false);
        return start.is()
                ? new Term(start.end(), PeriodExpression.Form.SINCE, new PeriodMeaning.Since(start.meaning()))
                : Term.NONE;
    }

    /** "from 2015 to 2019", "between January and August". */
    private Term range(int i, boolean isBetween) {
        PeriodExpression.Form form = isBetween ? PeriodExpression.Form.BETWEEN : PeriodExpression.Form.PERIOD;
        boolean isDays = isBetween && isDay(i + 1) && words.is(i + 2, "and") && isDay(i + 3) && isMonth(i + 4);
        if (isDays) {
            int month = monthAt(i + 4);
            return dayRange(
                    month, words.at(i + 1).number(), month, words.at(i + 3).number(), i + 5);
        }
        int begin = words.is(i + 1, "the") ? i + 2 : i + 1;
        Term first = term(begin, isBetween);
        if (!first.is()) {
            return Term.NONE;
        }
        int mark = first.end();
        boolean isJoined = isBetween ? words.is(mark, "and") : isUpTo(mark);
        if (isJoined) {
            int next = words.is(mark, "up") ? mark + 2 : mark + 1;
            Term last = term(words.is(next, "the") ? next + 1 : next, false);
            if (last.is()) {
                return new Term(last.end(), form, new PeriodMeaning.Range(first.meaning(), last.meaning()));
            }
        }
        boolean isRange = hasRangeMark(begin, first.end());
        return isRange ? new Term(first.end(), form, first.meaning()) : Term.NONE;
    }

    private boolean hasRangeMark(int from, int to) {
        for (int k = from; k < to; k++) {
            if (isUpTo(k) || words.is(k, "and")) {
                return true;
            }
        }
        return false;
    }

    private boolean isUpTo(int i) {
        return words.at(i).says().isUpTo() || (words.is(i, "up") && words.is(i + 1, "to"));
    }

    /**
     * One expression.
     *
     * @param isBetween whether "between" stands before it, so that "and" joins two months
     */
    private Term term(int i, boolean isBetween) {
        PeriodWords.At word = words.at(i);
        if (word.digits() > 0) {
            return word.digits() == 4 ? year(i) : number(i);
        }
        if (isMonth(i)) {
            return month(i, isBetween);
        }
        Term term = fixedWord(i);
        if (term.is()) {
            return term;
        }
        int ordinal = word.says().ordinal();
        if (ordinal != 0) {
            return ordinal(i + 1, ordinal);
        }
        int count = word.says().number();
        if (count > 0) {
            return counted(i, count, i + 1);
        }
        if (word.says().weekday() > 0 && word.isCapital()) {
            return weekday(i);
        }
        return word.says().season() > 0 ? season(i) : Term.NONE;
    }

    private Term fixedWord(int i) {
        return switch (words.at(i).says().opening()) {
            case A -> aUnitEarlier(i);
            case LAST -> last(i);
            case THIS -> thisOne(i);
            case NEXT -> next(i);
            case PREVIOUS -> previous(i);
            case EARLIER -> words.is(i - 1, "the") && words.is(i + 1, "period") ? previous(i) : Term.NONE;
            case RECENT -> recent(i);
            case SAME -> same(i);
            case FOLLOWING ->
                words.is(i + 1, "year") ? part(i + 2, new Part.Whole(), new Frame.CurrentYear(1)) : Term.NONE;
            case YEAR -> yearWord(i);
            case YEARS -> words.at(i + 1).isYear() ? range(i, false) : Term.NONE;
            case MONTH -> monthWord(i);
            case QUARTER -> quarterWord(i);
            case HALF -> halfWord(i);
            case WEEK -> counted(i, 1, i);
            case PERIOD -> periodWord(i);
            case Q -> letterQuarter(i, 3, 4);
            case H -> letterQuarter(i, 6, 2);
            case FISCAL -> fiscal(i);
            case CALENDAR -> calendar(i);
            case END -> endOfMonth(i);
            case THROUGH -> isMonth(i + 1) && !isDay(i + 2) ? upTo(i + 1) : Term.NONE;
            case TODAY ->
                words.at(i).isPossessive()
                        ? Term.NONE
                        : new Term(i + 1, PeriodExpression.Form.DAY, new PeriodMeaning.ArticleDays(false, 0));
            case YESTERDAY -> new Term(i + 1, PeriodExpression.Form.DAY, new PeriodMeaning.ArticleDays(false, -1));
            case TOMORROW -> new Term(i + 1, PeriodExpression.Form.DAY, new PeriodMeaning.ArticleDays(false, 1));
            case SINCE, FROM, BETWEEN, NONE -> Term.NONE;
        };
    }

    private Term calendar(int i) {
        int next = words.is(i + 1, "year") ? i + 2 : i + 1;
        boolean isRunning =
                next == i + 2 && words.is(i - 1, "the") && !words.at(next).isYear();
        if (isRunning) {
            // "for the calendar year", where fiscal years are told of
            return part(next, new Part.Whole(), new Frame.ArticleYear(0));
        }
        return words.at(next).isYear()
                ? part(
                        next + 1,
                        new Part.Whole(),
                        new Frame.Calendar(words.at(next).number()))
                : Term.NONE;
    }

    private Term fiscal(int i) {
        FrameParser.Found found = frames.written(i, true);
        if (found.is()) {
            return partOf(found);
        }
        boolean isYear = words.is(i + 1, "year");
        if (isYear && isEndingDate(i + 2)) {
            return ending(i + 2, 12);
        }
        if (isYear && words.is(i + 2, "just") && words.at(i + 3).says().isEnding()) {
            return period(i + 4, new PeriodMeaning.PartOfYear(new Part.Whole(), new Frame.ArticleFiscalYear(-1)));
        }
        return isYear && isPointed(i - 1) ? period(i + 2, new PeriodMeaning.Current(12)) : Term.NONE;
    }

    /** A year alone, or the part of it that follows: "FY24 first quarter", "last year's fourth quarter". */
    private Term partOf(FrameParser.Found year) {
        int i = year.end();
        Term bracketed = monthsInBrackets(i, year.frame());
        if (bracketed.is()) {
            return bracketed;
        }
        boolean isHyphen = words.is(i, "-");
        int at = isHyphen ? i + 1 : i;
        Part part = namedPart(at);
        return part instanceof Part.Whole ? part(i, part, year.frame()) : part(namedPartEnd(at), part, year.frame());
    }

    /** "2024-25 (April–January)": months of that year; twelve of them say when it begins. */
    private Term monthsInBrackets(int i, Frame frame) {
        if (!words.is(i, "(") || !isMonth(i + 1)) {
            return Term.NONE;
        }
        int mark = rangeMark(i + 2, false);
        if (mark < 0 || !isMonth(mark) || !words.is(mark + 1, ")")) {
            return Term.NONE;
        }
        int first = monthAt(i + 1);
        int last = monthAt(mark);
        return last % 12 + 1 == first
                ? part(mark + 2, new Part.Whole(), frame.startingIn(first))
                : part(mark + 2, new Part.Months(first, last), frame);
    }

    /** "first quarter", "Q1", "December quarter", "second half" as a part; the whole year if none stands there. */
    private Part namedPart(int i) {
        int ordinal = words.at(i).says().ordinal();
        int unit = words.is(i + 1, "-") ? i + 2 : i + 1;
        int months = words.at(unit).says().months();
        if (ordinal != 0 && (months == 3 || months == 6)) {
            return counted(ordinal, months);
        }
        if (words.is(i, "last") && (months == 3 || months == 6)) {
            return counted(-1, months);
        }
        if (words.is(i, "q") && words.at(i + 1).number() >= 1 && words.at(i + 1).number() <= 4) {
            return counted(words.at(i + 1).number(), 3);
        }
        if (words.is(i, "h") && words.at(i + 1).number() >= 1 && words.at(i + 1).number() <= 2) {
            return counted(words.at(i + 1).number(), 6);
        }
        if (isMonth(i) && (words.is(i + 1, "quarter") || words.is(i + 1, "half"))) {
            return new Part.Ending(words.is(i + 1, "quarter") ? 3 : 6, monthAt(i));
        }
        return new Part.Whole();
    }

    private int namedPartEnd(int i) {
        return words.is(i + 1, "-") ? i + 3 : i + 2;
    }

    private static Part.Counted counted(int ordinal, int months) {
        return ordinal < 0 ? new Part.Counted(12 - months, months) : new Part.Counted((ordinal - 1) * months, months);
    }

    private Term season(int i) {
        FrameParser.Found found = frames.written(i, false);
        if (found.is()) {
            return part(found.end(), new Part.Whole(), found.frame());
        }
        boolean isYear = words.is(i + 1, "year") || words.is(i + 1, "season");
        FrameParser.Ending ending = isYear ? frames.ending(i + 2) : FrameParser.Ending.NONE;
        if (ending.month() > 0) {
            return part(ending.end(), new Part.Whole(), new Frame.LatestEnding(ending.month()));
        }
        int noun = isYear ? i + 1 : i;
        boolean isOver = words.is(noun + 1, "that") || words.is(noun + 1, "which") || words.is(noun + 1, "ended");
        return isOver && isEndingDate(noun + 1) ? ending(noun + 1, 12) : Term.NONE;
    }

    // months and days

    private boolean isMonth(int i) {
        return monthAt(i) > 0;
    }

    /** The month named at a word. "May" and "March" need more than their letters. */
    private int monthAt(int i) {
        if (!words.isNameOfMonth(i)) {
            return 0;
        }
        PeriodWords.At word = words.at(i);
        if (word.isCapital() && isTitle(words.at(i - 1).text())) {
            return 0;
        }
        int month = word.says().month();
        if (!word.says().needsCapital()) {
            return month;
        }
        if (!word.isCapital()) {
            return 0;
        }
        boolean isVerbToo = word.is("may") || word.is("march") || word.is("mar");
        boolean isHeading = word.isShouted()
                || (words.at(i - 1).isCapital() && words.at(i + 1).isCapital());
        if (!isVerbToo || !isHeading) {
            return month;
        }
        PeriodWords.At before = words.at(i - 1);
        PeriodWords.At after = words.at(i + 1);
        boolean isNamed = before.says().isPreposition()
                || before.is("-")
                || before.is("last")
                || before.is("this")
                || after.digits() > 0
                || after.is("-")
                || after.is(",")
                || word.isPossessive()
                || before.says().month() > 0;
        return isNamed && !before.is("") ? month : i == 0 && after.digits() > 0 ? month : 0;
    }

    private static boolean isTitle(String word) {
        return switch (word) {
            case "mr", "mrs", "ms", "theresa", "minister", "secretary", "dr", "sir", "lady" -> true;
            default -> false;
        };
    }

    private boolean isDay(int i) {
        PeriodWords.At word = words.at(i);
        if (word.digits() == 0 || word.digits() > 2 || word.number() < 1 || word.number() > 31) {
            return false;
        }
        int next = isOrdinalEnding(i + 1) ? i + 2 : i + 1;
        return !words.at(next).says().isUnit();
    }

    private boolean isOrdinalEnding(int i) {
        PeriodWords.At word = words.at(i);
        return word.isGlued() && (word.is("st") || word.is("nd") || word.is("rd") || word.is("th"));
    }

    private int afterDay(int i) {
        return isOrdinalEnding(i + 1) ? i + 2 : i + 1;
    }

    private Term month(int i, boolean isBetween) {
        int month = monthAt(i);
        int next = i + 1;
        PeriodWords.At label = words.at(next + 1);
        boolean isLabelled = words.is(next, "-")
                && words.at(next).isGlued()
                && label.isGlued()
                && label.digits() == 2
                && words.at(i).text().length() <= 4;
        if (isLabelled) {
            // "Nov-24" heads the column of a month, and is no day of one.
            return part(
                    next + 2, new Part.Months(month, month), new Frame.Calendar(FrameParser.century(label.number())));
        }
        if (words.at(i).isPossessive()) {
            return part(next, new Part.Months(month, month), coordinated(i));
        }
        if (isDay(next)) {
            return days(month, words.at(next).number(), afterDay(next), isBetween);
        }
        if (words.is(next, "quarter") || words.is(next, "half")) {
            return part(next + 1, new Part.Ending(words.is(next, "quarter") ? 3 : 6, month));
        }
        int mark = rangeMark(next, isBetween);
        if (mark > 0 && isMonth(mark)) {
            return months(month, mark);
        }
        if (isNextMonthToo(i)) {
            return months(month, next + 1);
        }
        FrameParser.Found frame = frames.after(next);
        if (isYearWord(frame.is() ? frame.end() : next) && (frame.is() || words.is(i - 1, "the"))) {
            // "the June 2024 year" ends with that June.
            Part year = new Part.Ending(12, month);
            return frame.is() ? part(frame.end() + 1, year, frame.frame()) : part(next + 1, year);
        }
        if (words.is(i - 1, "of") && words.is(i - 2, "as")) {
            return upTo(i);
        }
        if (!frame.is()) {
            return part(next, new Part.Months(month, month), coordinated(i));
        }
        return afterFrame(month, frame, isBetween);
    }

    /** "by the end of October", "at end-October", "up to the end of October last year": what of a year was over then. */
    private Term endOfMonth(int i) {
        int month = words.is(i + 1, "of") || words.is(i + 1, "-") ? i + 2 : i + 1;
        PeriodWords.At before = words.at(words.is(i - 1, "the") ? i - 2 : i - 1);
        boolean isWhen = before.text().isEmpty()
                || switch (before.text()) {
                    case "by", "at", "to", "of", "until", "till", "through" -> true;
                    default -> false;
                };
        return isWhen && isMonth(month) && !isDay(month + 1) ? upTo(month) : Term.NONE;
    }

    /**
     * From the beginning of a year to the month named at a word: flows are told so, which add up until then. Stocks and
     * debts are what they are in that month.
     */
    private Term upTo(int month) {
        return part(month + 1, new Part.Months(isOfStock() ? monthAt(month) : 1, monthAt(month)));
    }

    /** "The stock of foreign investment", "reserves stood at": what stands at one moment. */
    private boolean isOfStock() {
        for (int i = 0; i < words.size(); i++) {
            switch (words.at(i).text()) {
                case "stock", "stocks", "reserves", "debt", "debts", "liabilities", "inventories" -> {
                    return true;
                }
                default -> {
                    // It may stand behind.
                }
            }
        }
        return false;
    }

    /** "year", and not "year-on-year", "year earlier", "year over year". */
    private boolean isYearWord(int i) {
        return words.is(i, "year")
                && switch (words.at(i + 1).text()) {
                    case "-", "on", "over", "to", "earlier", "ago", "before", "by" -> false;
                    default -> true;
                };
    }

    /** "In January and February, trade came to": two months in a row, of which one figure is told. */
    private boolean isNextMonthToo(int i) {
        boolean isPair = words.is(i - 1, "in")
                && words.is(i + 1, "and")
                && isMonth(i + 2)
                && monthAt(i + 2) == monthAt(i) % 12 + 1
                && !isDay(i + 3);
        if (!isPair) {
            return false;
        }
        return !isDealtOut();
    }

    private boolean isDealtOut() {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, "respectively")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the first, second and third quarters of 2025": all of them together, or, where the sentence deals its figures out to
     * them, the first of them alone.
     */
    private Term ordinals(int at, int ordinal) {
        int i = at;
        int last = ordinal;
        while (words.is(i, ",") || words.is(i, "and")) {
            i += words.is(i, ",") && words.is(i + 1, "and") ? 2 : 1;
            i += words.is(i, "the") ? 1 : 0;
            if (words.at(i).says().ordinal() != last + 1) {
                return Term.NONE;
            }
            last++;
            i++;
        }
        int months = words.at(i).says().months();
        if (last == ordinal || ordinal < 1 || (months != 3 && months != 6)) {
            return Term.NONE;
        }
        FrameParser.Found year = frames.after(i + 1);
        Frame frame = year.is() ? year.frame() : OPEN;
        int skipped = (ordinal - 1) * months;
        return isDealtOut()
                ? part(at, new Part.Counted(skipped, months), frame)
                : part(year.is() ? year.end() : i + 1, new Part.Counted(skipped, (last - ordinal + 1) * months), frame);
    }

    private Term afterFrame(int month, FrameParser.Found frame, boolean isBetween) {
        int end = frame.end();
        if (words.is(end, "quarter")) {
            return part(end + 1, new Part.Ending(3, month), frame.frame());
        }
        PeriodMeaning first = new PeriodMeaning.PartOfYear(new Part.Months(month, month), frame.frame());
        int mark = rangeMark(end, isBetween);
        if (mark > 0 && isMonth(mark)) {
            FrameParser.Found second = frames.after(mark + 1);
            if (second.is()) {
                Part last = new Part.Months(monthAt(mark), monthAt(mark));
                return period(
                        second.end(),
                        new PeriodMeaning.Range(first, new PeriodMeaning.PartOfYear(last, second.frame())));
            }
        }
        return period(end, first);
    }

    /** The word after "to", "through", "–" or, after "between", "and"; −1 if no such word stands at {@code i}. */
    private int rangeMark(int i, boolean isBetween) {
        if (words.is(i, "-") && words.is(i + 1, "to") && words.is(i + 2, "-")) {
            return i + 3;
        }
        if (isBetween && words.is(i, "and")) {
            return words.is(i + 1, "the") ? i + 2 : i + 1;
        }
        if (words.is(i, "--") && words.at(i).isGlued() && words.at(i + 1).isGlued()) {
            return i + 1;
        }
        return words.at(i).says().isUpTo() ? i + 1 : -1;
    }

    /** "January to August", with what may follow: a quarter's number, "period", the year. */
    private Term months(int first, int second) {
        int last = monthAt(second);
        int end = second + 1;
        if (isDay(end) && !words.is(end + 1, "-")) {
            Term days = dayRange(first, 1, last, words.at(end).number(), afterDay(end));
            return words.is(second - 1, "-") ? part(end, new Part.Months(first, last), OPEN) : days;
        }
        boolean isNumbered =
                words.at(end).says().ordinal() != 0 && (words.is(end + 1, "quarter") || words.is(end + 1, "half"));
        if (words.is(end, "quarter") || isNumbered) {
            end = words.is(end, "quarter") ? end + 1 : end + 2;
        } else if (words.is(end, "period")) {
            end++;
        }
        FrameParser.Found frame = frames.after(end);
        if (frame.is() && last % 12 + 1 == first) {
            return part(frame.end(), new Part.Whole(), frame.frame().startingIn(first));
        }
        return part(end, new Part.Months(first, last));
    }

    /** The year that a list of months ends with: "January, February and March 1987". */
    private Frame coordinated(int i) {
        int k = i + 1;
        while ((words.is(k, "and") || words.is(k, ",") || words.is(k, "or")) && isMonth(afterMark(k))) {
            k = afterMark(k) + 1;
        }
        if (k == i + 1) {
            return OPEN;
        }
        FrameParser.Found frame = frames.after(k);
        return frame.is() && !(frame.frame() instanceof Frame.CurrentYear) ? frame.frame() : OPEN;
    }

    private int afterMark(int k) {
        return words.is(k, ",") && words.is(k + 1, "and") ? k + 2 : k + 1;
    }

    /** After "June 1": "–10", "through June 10", "to July 15", a year, or nothing. */
    private Term days(int month, int day, int after, boolean isBetween) {
        int mark = rangeMark(after, isBetween);
        if (mark > 0 && isMonth(mark) && isDay(mark + 1)) {
            return dayRange(month, day, monthAt(mark), words.at(mark + 1).number(), afterDay(mark + 1));
        }
        boolean isRange = mark > 0
                && isDay(mark)
                && words.at(mark).number() > day
                && words.at(mark).digits() > 0;
        if (isRange) {
            return dayRange(month, day, month, words.at(mark).number(), afterDay(mark));
        }
        return day(month, day, after);
    }

    private Term dayRange(int month, int day, int lastMonth, int lastDay, int after) {
        int end = words.is(after, "period") ? after + 1 : after;
        return part(end, new Part.Days(month, day, lastMonth, lastDay));
    }

    private Term day(int month, int day, int after) {
        Term found = part(after, new Part.Days(month, day, month, day));
        return new Term(found.end(), PeriodExpression.Form.DAY, found.meaning());
    }

    private Term weekday(int i) {
        int next = words.is(i + 1, ",") ? i + 2 : i + 1;
        boolean isDate = isMonth(next) && isDay(next + 1)
                || isDay(next) && (isMonth(next + 1) || isOrdinalEnding(next + 1) && isMonth(next + 2));
        if (isDate) {
            Term date = term(next, false);
            int number = words.at(i).says().weekday();
            return new Term(date.end(), date.form(), new PeriodMeaning.OnWeekday(date.meaning(), number));
        }
        return new Term(
                i + 1,
                PeriodExpression.Form.DAY,
                new PeriodMeaning.Weekday(words.at(i).says().weekday()));
    }

    // numbers

    private Term year(int i) {
        PeriodWords.At word = words.at(i);
        if (!word.isYear()) {
            return oldYear(i);
        }
        if (isNumberOfPaper(i)) {
            return Term.NONE;
        }
        if (words.is(i + 1, "s") && words.at(i + 1).isGlued() && word.number() % 10 == 0) {
            return period(i + 2, new PeriodMeaning.Fixed(Period.years(word.number(), word.number() + 9)));
        }
        Term written = isoDate(i);
        if (written.is()) {
            return written;
        }
        boolean isSoFar = words.is(i - 3, "so") && words.is(i - 2, "far") && words.is(i - 1, "in")
                || words.is(i + 1, "so") && words.is(i + 2, "far")
                || words.is(i + 1, "to") && words.is(i + 2, "date");
        if (isSoFar) {
            return period(words.is(i - 2, "far") ? i + 1 : i + 3, new PeriodMeaning.SoFarIn(word.number()));
        }
        Part part = namedPart(i + 1);
        if (!(part instanceof Part.Whole)) {
            return part(namedPartEnd(i + 1), part, new Frame.Calendar(word.number()));
        }
        Term glued = yearAndPart(i);
        if (glued.is()) {
            return glued;
        }
        FrameParser.Found frame = frames.written(i, isNamedYear(i));
        if (!frame.is()) {
            return Term.NONE;
        }
        boolean isSingle = frame.end() == i + 1;
        boolean isSame =
                isSingle && (words.is(i + 1, "period") || words.is(i + 1, "month") || words.is(i + 1, "quarter"));
        if (isSame) {
            return period(i + 2, new PeriodMeaning.SameIn(frame.frame()));
        }
        return isSingle ? yearRange(i, frame) : partOf(frame);
    }

    /** "Press release No. 118-2025", "Decree No. 12/2025": a year in the number of a paper is no time told of. */
    private boolean isNumberOfPaper(int year) {
        boolean isJoined = (words.is(year - 1, "-") || words.is(year - 1, "/"))
                && words.at(year - 1).isGlued();
        int mark = words.is(year - 3, ".") ? year - 4 : year - 3;
        return isJoined
                && words.at(year).isGlued()
                && words.at(year - 2).digits() > 0
                && (words.is(mark, "no") || words.is(mark, "nr") || words.is(mark, "number"));
    }

    private boolean isNamedYear(int i) {
        return words.is(i - 1, "year") || words.is(i - 1, "years");
    }

    /** "2024Q4", "2024-Q4". */
    private Term yearAndPart(int i) {
        int q = words.is(i + 1, "-") ? i + 2 : i + 1;
        if (words.is(q, "q") && words.at(q + 1).isGlued() && words.at(q + 1).number() >= 1) {
            int quarter = words.at(q + 1).number();
            return quarter <= 4
                    ? part(
                            q + 2,
                            counted(quarter, 3),
                            new Frame.Calendar(words.at(i).number()))
                    : Term.NONE;
        }
        return Term.NONE;
    }

    /** A year, or "2015–2019", "2015–19". */
    private Term yearRange(int i, FrameParser.Found first) {
        int year = words.at(i).number();
        PeriodWords.At mark = words.at(i + 1);
        PeriodWords.At second = words.at(i + 2);
        boolean isGlued = mark.is("-") && mark.isGlued() == second.isGlued();
        boolean isSpelled = mark.is("to") || mark.is("through");
        if (isGlued || isSpelled) {
            int last = second.digits() == 2 && isGlued && mark.isGlued()
                    ? year / 100 * 100 + second.number()
                    : second.isYear() ? second.number() : 0;
            if (last > year && last - year < 60 && !words.at(i + 3).says().isUnit()) {
                return period(i + 3, new PeriodMeaning.Fixed(Period.years(year, last)));
            }
        }
        return partOf(first);
    }

    /** A year before 1900, which only a word before it can tell from an amount. */
    private Term oldYear(int i) {
        int year = words.at(i).number();
        boolean isSaid = words.is(i - 1, "in") || words.is(i - 1, "since") || words.is(i - 1, "of");
        return isSaid && year >= 1500 && year < 1900 && !words.at(i + 1).says().isUnit()
                ? period(i + 1, new PeriodMeaning.Fixed(Period.year(year)))
                : Term.NONE;
    }

    private Term isoDate(int i) {
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
                : new Term(
                        i + 5,
                        PeriodExpression.Form.DAY,
                        new PeriodMeaning.Fixed(Period.day(LocalDate.of(yearMonth.getYear(), month, day))));
    }

    private Term number(int i) {
        if (!words.mayFollowNumber(i + 1)) {
            return Term.NONE;
        }
        int number = words.at(i).number();
        int next = i + 1;
        if (isOrdinalEnding(next)) {
            int noun = next + 1;
            if (number <= 4 && words.at(noun).says().months() >= 3) {
                return ordinal(noun, number);
            }
            next++;
        } else {
            Term letter = numberBeforeLetter(i);
            if (letter.is()) {
                return letter;
            }
            Term counted = counted(i, number, next);
            if (counted.is()) {
                return counted;
            }
        }
        if (number < 1 || number > 31 || isAmountBefore(i)) {
            return Term.NONE;
        }
        return dayFirst(number, next);
    }

    private boolean isAmountBefore(int i) {
        PeriodWords.At before = words.at(i - 1);
        return words.at(i).isGlued() && (before.is("$") || before.is(".") || before.is(","));
    }

    /** "4Q24", "1H 2024". */
    private Term numberBeforeLetter(int i) {
        PeriodWords.At letter = words.at(i + 1);
        int number = words.at(i).number();
        boolean isQuarter = letter.is("q") && number >= 1 && number <= 4;
        boolean isHalf = letter.is("h") && number >= 1 && number <= 2;
        PeriodWords.At label = words.at(i + 2);
        boolean isShort = label.isGlued() && label.digits() == 2;
        boolean isMonths = letter.is("m") && letter.isGlued() && number <= 12 && (label.isYear() || isShort);
        if (isMonths && !isAmountBefore(i)) {
            int year = isShort ? FrameParser.century(label.number()) : label.number();
            return part(i + 3, new Part.Counted(0, number), new Frame.Calendar(year));
        }
        if (letter.isGlued() && letter.text().endsWith("fy") && words.at(i + 2).isGlued()) {
            return fiscalPart(i, number);
        }
        if (!letter.isGlued() || !(isQuarter || isHalf)) {
            return Term.NONE;
        }
        Part part = counted(number, isQuarter ? 3 : 6);
        PeriodWords.At year = words.at(i + 2);
        if (year.isGlued() && year.digits() == 2) {
            return part(i + 3, part, new Frame.Calendar(FrameParser.century(year.number())));
        }
        return part(i + 2, part);
    }

    /** "1HFY26", "9MFY25", "2QFY26" in one piece. */
    private Term fiscalPart(int i, int number) {
        int label = words.at(i + 2).number();
        boolean isLabel = words.at(i + 2).digits() == 2 && number >= 1;
        Part part = switch (words.at(i + 1).text()) {
            case "hfy" -> number <= 2 ? counted(number, 6) : new Part.Whole();
            case "qfy" -> number <= 4 ? counted(number, 3) : new Part.Whole();
            case "mfy" -> number <= 12 ? new Part.Counted(0, number) : new Part.Whole();
            default -> new Part.Whole();
        };
        return isLabel && !(part instanceof Part.Whole)
                ? part(i + 3, part, new Frame.Fiscal(FrameParser.century(label), Frame.Pair.SINGLE, 0))
                : Term.NONE;
    }

    /** "18 September 2025", "1–10 June", "1 July to 15 August" after the first day's number. */
    private Term dayFirst(int day, int at) {
        int i = words.is(at, "of") ? at + 1 : at;
        if (isMonth(i)) {
            int mark = rangeMark(i + 1, false);
            boolean isRange = mark > 0 && isDay(mark) && isMonth(afterDay(mark));
            if (isRange) {
                int second = afterDay(mark);
                return dayRange(monthAt(i), day, monthAt(second), words.at(mark).number(), second + 1);
            }
            return day(monthAt(i), day, i + 1);
        }
        int mark = rangeMark(at, false);
        boolean isRange = mark > 0
                && isDay(mark)
                && isMonth(afterDay(mark))
                && words.at(mark).number() > day;
        if (isRange) {
            int month = afterDay(mark);
            return dayRange(monthAt(month), day, monthAt(month), words.at(mark).number(), month + 1);
        }
        return Term.NONE;
    }

    /** "three months to August", "nine months of 2024", "two years ago", "week ended March 5"; the unit at {@code at}. */
    private Term counted(int i, int count, int at) {
        int unit = words.is(at, "-") && words.at(at).isGlued() ? at + 1 : at;
        boolean isHyphenated = unit > at;
        int months = count * words.at(unit).says().months();
        int days = count * words.at(unit).says().days();
        if ((months == 0 && days == 0) || months > 1200 || count == 0) {
            return Term.NONE;
        }
        int next = unit + 1;
        if (words.is(next, "period") || words.is(next, "stretch")) {
            next++;
        }
        if (days > 0) {
            return isEndingDate(next) ? endingDays(next, days) : Term.NONE;
        }
        if (isEndingDate(next)) {
            return ending(next, months);
        }
        boolean isYears = months % 12 == 0 && words.at(next).says().isEnding();
        if (isYears && months > 12 && words.at(next + 1).isYear()) {
            int last = words.at(next + 1).number();
            return period(next + 2, new PeriodMeaning.Fixed(Period.years(last - months / 12 + 1, last)));
        }
        if (words.is(next, "ago")) {
            return period(next + 1, new PeriodMeaning.Earlier(months, true));
        }
        if (words.is(next, "earlier")
                || words.is(next, "before") && !words.at(next + 1).isYear()) {
            return period(next + 1, new PeriodMeaning.Earlier(months, false));
        }
        if (months > 11) {
            return Term.NONE;
        }
        FrameParser.Found frame = frames.after(next);
        if (frame.is() && !(frame.frame() instanceof Frame.CurrentYear)) {
            return part(frame.end(), new Part.Counted(0, months), frame.frame());
        }
        if (!isHyphenated && isPointedBack(i, next) && months > 1) {
            return period(next, new PeriodMeaning.Current(months));
        }
        if (!isHyphenated && months > 1 && i == 1 && words.is(0, "after") && !words.is(next, "of")) {
            // "After nine months they had exported A"
            return part(next, new Part.Counted(0, months), OPEN);
        }
        if (!isHyphenated && isStretch(i, next) && months > 1) {
            return period(next, new PeriodMeaning.StretchOfYear(months));
        }
        String noun = words.at(unit + 1).text();
        boolean isSoFar = isHyphenated
                && months > 1
                && (PeriodLexicon.isCounted(noun) || words.is(i - 1, "the") && !PeriodLexicon.isLasting(noun));
        return isSoFar ? period(next, new PeriodMeaning.MonthsSoFar(months)) : Term.NONE;
    }

    /** "grew by 6.8% in four months", "sold A in ten months": of the year, where nothing is compared over so long. */
    private boolean isStretch(int i, int next) {
        boolean isIn = words.is(i - 1, "in") || words.is(i - 1, "for") || words.is(i - 1, "over");
        boolean isEnd = words.is(next, ",")
                || words.is(next, ".")
                || words.is(next, "")
                || words.is(next, "and")
                || words.is(next, "(")
                || isVerbOfLevel(words.at(next).text());
        return isIn && isEnd && !isAfterSuperlative(i - 2);
    }

    private static boolean isVerbOfLevel(String word) {
        return switch (word) {
            case "came",
                    "was",
                    "were",
                    "amounted",
                    "made",
                    "reached",
                    "totalled",
                    "totaled",
                    "stood",
                    "rose",
                    "fell",
                    "grew",
                    "increased",
                    "decreased" -> true;
            default -> false;
        };
    }

    /** "the highest in ten months", "for the first time in five months", "the third fall in six months". */
    private boolean isAfterSuperlative(int i) {
        String before = words.at(i).text();
        return before.endsWith("est")
                || switch (before) {
                    case "time",
                            "record",
                            "high",
                            "low",
                            "peak",
                            "rise",
                            "fall",
                            "decline",
                            "increase",
                            "drop",
                            "gain",
                            "level",
                            "growth",
                            "twice",
                            "doubled",
                            "tripled" -> true;
                    default -> false;
                };
    }

    /** "of exports in the three months", "over the two quarters,": no word says which, so they have been named before. */
    private boolean isPointedBack(int i, int next) {
        boolean isWithin =
                words.is(i - 2, "in") || words.is(i - 2, "over") || words.is(i - 2, "for") || words.is(i - 2, "during");
        boolean isEnd = words.is(next, ",") || words.is(next, ".") || words.is(next, "") || words.is(next, "and");
        return isWithin && words.is(i - 1, "the") && isEnd;
    }

    /** Whether "to", "ending", "ended in" and a month or a date with one stand here. */
    private boolean isEndingDate(int i) {
        return endMonth(i) > 0;
    }

    /** The word of the closing month after "to", "ending in", "ended on 5"; −1 if it is none. */
    private int endMonth(int at) {
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
        while (words.is(i, "in")
                || words.is(i, "on")
                || words.is(i, "the")
                || words.is(i, "at")
                || words.is(i, "end")
                || words.is(i, "of")
                || words.is(i, "-")
                || words.is(i, "last")
                || words.is(i, "mid")
                || words.is(i, "this")) {
            i++;
        }
        if (isMonth(i)) {
            return i;
        }
        return isDay(i) && isMonth(afterDay(i)) ? afterDay(i) : -1;
    }

    private Term ending(int at, int months) {
        int month = endMonth(at);
        int end = month + 1;
        int day = isDay(month - 1) ? words.at(month - 1).number() : 0;
        if (day == 0 && isDay(end)) {
            day = words.at(end).number();
            end = afterDay(end);
        }
        // A year that ends on 7 July is told in months that end with June.
        boolean isOfMonthBefore = day > 0 && day <= FIRST_DAYS && months == 12;
        int last = isOfMonthBefore ? (monthAt(month) + 10) % 12 + 1 : monthAt(month);
        return part(end, new Part.Ending(months, last));
    }

    private Term endingDays(int at, int days) {
        int month = endMonth(at);
        int end = month + 1;
        int day;
        if (isDay(month - 1)) {
            day = words.at(month - 1).number();
        } else if (isDay(month - 2) && isOrdinalEnding(month - 1)) {
            day = words.at(month - 2).number();
        } else if (isDay(end)) {
            day = words.at(end).number();
            end = afterDay(end);
        } else {
            return Term.NONE;
        }
        return part(end, new Part.DaysEnding(days, monthAt(month), day));
    }

    // ordinals

    /** After "first", "second", "final": "quarter of 2024", "nine months", "10 days of March", "1987 quarter". */
    private Term ordinal(int at, int ordinal) {
        if (words.is(at, ",") || words.is(at, "and")) {
            return ordinals(at, ordinal);
        }
        int i = words.is(at, "-") ? at + 1 : at;
        PeriodWords.At word = words.at(i);
        if (word.isYear() && words.at(i + 1).says().months() >= 3) {
            int months = words.at(i + 1).says().months();
            return months < 12 ? part(i + 2, counted(ordinal, months), new Frame.Calendar(word.number())) : Term.NONE;
        }
        // "the first third of 2025"
        boolean isThird =
                word.is("third") && words.is(i + 1, "of") && frames.after(i + 1).is();
        int months = isThird ? 4 : word.says().months();
        boolean isNumbered = ordinal <= 12 / Math.max(1, months);
        if (months == 3 || isThird || months == 6) {
            Term ofMonth = months == 6 ? halfOfMonth(i + 1, ordinal) : Term.NONE;
            if (ofMonth.is()) {
                return ofMonth;
            }
            int end = words.is(i + 1, "-") && words.is(i + 2, "year") ? i + 3 : i + 1;
            boolean isSeries = words.is(end, "running")
                    || words.is(end, "in") && words.is(end + 1, "a") && words.is(end + 2, "row");
            return isNumbered && !isSeries ? part(end, counted(ordinal, months)) : Term.NONE;
        }
        if (word.is("month")) {
            FrameParser.Found frame = frames.after(i + 1);
            return frame.is() ? part(frame.end(), counted(ordinal, 1), frame.frame()) : Term.NONE;
        }
        if (word.is("week") && isMonth(afterOf(i + 1)) && words.is(i + 1, "of")) {
            int month = monthAt(afterOf(i + 1));
            int first = ordinal < 0 ? 25 : 7 * ordinal - 6;
            int last = ordinal < 0 ? 0 : 7 * ordinal;
            return part(afterOf(i + 1) + 1, new Part.Days(month, first, month, last));
        }
        int count = word.digits() > 0 && word.digits() <= 2
                ? word.number()
                : word.says().number();
        if (count > 0 && ordinal == 1) {
            return firstOf(i + 1, count);
        }
        return count > 0 && ordinal < 0 ? lastOf(i + 1, count) : Term.NONE;
    }

    private int afterOf(int i) {
        return words.is(i, "of") ? i + 1 : i;
    }

    private Term halfOfMonth(int at, int ordinal) {
        int i = afterOf(at);
        if (!words.is(at, "of") || !isMonth(i)) {
            return Term.NONE;
        }
        int month = monthAt(i);
        return part(i + 1, ordinal == 1 ? new Part.Days(month, 1, month, 15) : new Part.Days(month, 16, month, 0));
    }

    /** After "first 10": "days of March", "months of 2024", "1987 months". */
    private Term firstOf(int at, int count) {
        int i = words.is(at, "-") ? at + 1 : at;
        if (words.at(i).isYear() && words.is(i + 1, "months")) {
            return monthCount(count)
                    ? part(
                            i + 2,
                            new Part.Counted(0, count),
                            new Frame.Calendar(words.at(i).number()))
                    : Term.NONE;
        }
        int days = count * words.at(i).says().days();
        if (days > 0 && days <= 31) {
            int month = afterOf(i + 1);
            if (words.is(month, "the") && words.is(month + 1, "month")
                    || words.is(month, "this") && words.is(month + 1, "month")) {
                return period(month + 2, new PeriodMeaning.FirstDaysOfMonth(days));
            }
            return isMonth(month)
                    ? part(month + 1, new Part.Days(monthAt(month), 1, monthAt(month), days))
                    : period(i + 1, new PeriodMeaning.FirstDaysOfMonth(days));
        }
        int months = count * words.at(i).says().months();
        if (months == 0 || months > 12) {
            return Term.NONE;
        }
        if (isEndingDate(i + 1)) {
            return ending(i + 1, months);
        }
        return part(i + 1, new Part.Counted(0, months));
    }

    private static boolean monthCount(int count) {
        return count >= 1 && count <= 12;
    }

    /** After "last 3" or "final 3": "months of the year", or the latest ones. */
    private Term lastOf(int at, int count) {
        int i = words.is(at, "-") ? at + 1 : at;
        int months = count * words.at(i).says().months();
        if (months == 0 || months > 1200) {
            return Term.NONE;
        }
        if (isEndingDate(i + 1)) {
            return ending(i + 1, months);
        }
        FrameParser.Found frame = frames.after(i + 1);
        if (months < 12 && frame.is()) {
            return part(frame.end(), new Part.Counted(12 - months, months), frame.frame());
        }
        return period(i + 1, new PeriodMeaning.Recent(months, months % 12 == 0 && !words.is(i, "months")));
    }

    // words of relation

    /** "a year earlier", "a decade ago". */
    private Term aUnitEarlier(int i) {
        if (words.is(i + 1, "decade")) {
            return earlier(i + 1, 120);
        }
        return words.is(i + 1, "month") || words.is(i + 1, "quarter") || words.is(i + 1, "year")
                ? earlier(i + 1)
                : Term.NONE;
    }

    private Term earlier(int unit) {
        return earlier(unit, words.at(unit).says().months());
    }

    private Term earlier(int unit, int months) {
        int next = unit + 1;
        if (words.is(next, "-")) {
            next++;
        }
        if (months == 0 || !words.at(next).says().isEarlier()) {
            return Term.NONE;
        }
        boolean isNoun = words.is(next + 1, "period")
                || words.is(next + 1, "month")
                || words.is(next + 1, "quarter")
                || words.is(next + 1, "half");
        boolean isAgo = words.is(next, "ago") && !isNoun;
        return period(isNoun ? next + 2 : next + 1, new PeriodMeaning.Earlier(months, isAgo));
    }

    private Term last(int i) {
        FrameParser.Found frame = frames.relative(i);
        if (frame.is()) {
            return relativeYear(i, frame, -1);
        }
        PeriodWords.At word = words.at(i + 1);
        if (isMonth(i + 1)) {
            return lastMonth(i + 1);
        }
        if (word.says().weekday() > 0) {
            return weekday(i + 1);
        }
        if (word.is("quarter") || word.is("half")) {
            int months = word.is("quarter") ? 3 : 6;
            FrameParser.Found year = frames.after(i + 2);
            return year.is()
                    ? part(year.end(), counted(-1, months), year.frame())
                    : period(i + 2, new PeriodMeaning.ArticleMonths(months, -1));
        }
        int count = word.digits() > 0 && word.digits() <= 2
                ? word.number()
                : word.says().number();
        if (count > 0) {
            return lastOf(i + 2, count);
        }
        return relative(i, -1);
    }

    private Term lastMonth(int i) {
        int month = monthAt(i);
        return isDay(i + 1)
                ? day(month, words.at(i + 1).number(), afterDay(i + 1))
                : period(i + 1, new PeriodMeaning.LastMonthNamed(month));
    }

    /** "last year", with a part of it behind: "last year's fourth quarter", "last year to date". */
    private Term relativeYear(int i, FrameParser.Found frame, int offset) {
        if (words.is(frame.end(), "to") && words.is(frame.end() + 1, "date")) {
            return period(frame.end() + 2, new PeriodMeaning.YearToDate());
        }
        if (words.is(frame.end(), "so") && words.is(frame.end() + 1, "far")) {
            return period(frame.end() + 2, new PeriodMeaning.YearToDate());
        }
        int same =
                words.at(frame.end() - 1).isPossessive() && isSameWord(frame.end()) ? nounOfTime(frame.end() + 1) : -1;
        if (same > 0) {
            return period(same, new PeriodMeaning.SameIn(frame.frame()));
        }
        Term found = partOf(frame);
        boolean isWhole = found.end() == frame.end();
        boolean isPlain = words.is(i + 1, "year");
        return isWhole && isPlain ? period(frame.end(), new PeriodMeaning.ArticleYear(offset)) : found;
    }

    private boolean isSameWord(int i) {
        return switch (words.at(i).text()) {
            case "same", "corresponding", "comparable", "similar", "equivalent", "like" -> true;
            default -> false;
        };
    }

    /** "this month", "last week", "next quarter", "this summer". */
    private Term relative(int i, int offset) {
        String word = words.at(i + 1).text();
        if (PeriodLexicon.isSeason(word)) {
            return period(i + 2, new PeriodMeaning.ArticleYear(offset));
        }
        return switch (word) {
            case "month" -> period(i + 2, new PeriodMeaning.ArticleMonths(1, offset));
            case "quarter" -> period(i + 2, new PeriodMeaning.ArticleMonths(3, offset));
            case "half" -> period(i + 2, new PeriodMeaning.ArticleMonths(6, offset));
            case "week" -> period(i + 2, new PeriodMeaning.ArticleDays(true, offset));
            default -> Term.NONE;
        };
    }

    private Term thisOne(int i) {
        FrameParser.Found frame = frames.relative(i);
        if (frame.is() && words.is(i - 1, "far") && words.is(i - 2, "so")) {
            return period(frame.end(), new PeriodMeaning.YearToDate());
        }
        if (frame.is()) {
            return relativeYear(i, frame, 0);
        }
        if (isMonth(i + 1)) {
            return part(i + 2, new Part.Months(monthAt(i + 1), monthAt(i + 1)), new Frame.ArticleYear(0));
        }
        if (words.is(i + 1, "period")) {
            return period(i + 2, new PeriodMeaning.Current(0));
        }
        Term point = samePoint(i + 1);
        if (point.is()) {
            return point;
        }
        return relative(i, 0);
    }

    private Term next(int i) {
        FrameParser.Found frame = frames.relative(i);
        if (frame.is()) {
            return relativeYear(i, frame, 1);
        }
        if (isMonth(i + 1)) {
            return period(i + 2, new PeriodMeaning.NextMonthNamed(monthAt(i + 1)));
        }
        return relative(i, 1);
    }

    private Term previous(int i) {
        int at = words.is(i + 1, "fiscal") || words.is(i + 1, "financial") || words.is(i + 1, "calendar")
                ? i + 2
                : i + 1;
        PeriodWords.At word = words.at(at);
        if (word.is("year") || at > i + 1) {
            int end = word.is("year") ? at + 1 : at;
            return period(end, new PeriodMeaning.Earlier(12, false));
        }
        if (word.is("month")) {
            return period(at + 1, new PeriodMeaning.Earlier(1, false));
        }
        if (word.is("quarter") || word.is("half")) {
            return period(at + 1, new PeriodMeaning.Before(word.is("quarter") ? 3 : 6));
        }
        if (word.is("period")) {
            return period(at + 1, new PeriodMeaning.Before(0));
        }
        if (word.says().season() > 0 && (word.is("season") || words.is(at + 1, "year"))) {
            return period(word.is("season") ? at + 1 : at + 2, new PeriodMeaning.Earlier(12, false));
        }
        int count = word.digits() > 0 && word.digits() <= 2
                ? word.number()
                : word.says().number();
        int months = count * words.at(at + 1).says().months();
        boolean isElided = count > 1
                && words.is(i - 1, "the")
                && (words.is(at + 1, ".") || words.is(at + 1, ",") || words.is(at + 1, "") || words.is(at + 1, ")"));
        if (isElided) {
            // "in the three months to October, against A in the previous three"
            return period(at + 1, new PeriodMeaning.Before(0));
        }
        return months > 0 && months <= 1200 ? period(at + 2, new PeriodMeaning.Before(months)) : Term.NONE;
    }

    private Term recent(int i) {
        PeriodWords.At word = words.at(i + 1);
        if (words.is(i, "latest")) {
            int months = word.says().months();
            if (months > 0 || word.is("period")) {
                return period(i + 2, new PeriodMeaning.Current(word.is("period") ? 0 : months));
            }
        }
        int count = word.digits() > 0 && word.digits() <= 2
                ? word.number()
                : word.says().number();
        if (count > 0) {
            int unit = words.is(i + 2, "-") ? i + 3 : i + 2;
            int end = words.is(unit + 1, "period") ? unit + 2 : unit + 1;
            return words.is(i, "latest") && words.at(unit).says().months() == 1
                    ? period(end, new PeriodMeaning.Current(count))
                    : lastOf(i + 2, count);
        }
        return words.is(i, "past") && word.is("year") ? period(i + 2, new PeriodMeaning.Recent(12, false)) : Term.NONE;
    }

    /** "at the same point of 2024", "at this stage last year": up to the day of the year that is spoken of. */
    private Term samePoint(int i) {
        boolean isPoint = words.is(i, "point") || words.is(i, "stage") || words.is(i, "juncture");
        boolean isFramed =
                words.is(i + 1, "of") || words.is(i + 1, "in") || words.is(i + 1, "last") || words.is(i + 1, "a");
        return isPoint && isFramed ? sameBehind(i + 1) : Term.NONE;
    }

    /** "same period last year", "corresponding months of FY25", "same 1986 period", "same February period". */
    private Term same(int i) {
        Term point = samePoint(i + 1);
        if (point.is()) {
            return point;
        }
        int at = i + 1;
        Frame year = OPEN;
        int month = 0;
        if (words.at(at).isYear()) {
            year = new Frame.Calendar(words.at(at).number());
            at++;
        } else if (isMonth(at)) {
            month = monthAt(at);
            at++;
        } else if (words.is(at, "year") && words.is(at + 1, "-") || words.is(at, "year") && words.is(at + 1, "ago")) {
            at = words.is(at + 1, "-") ? at + 3 : at + 2;
            year = new Frame.CurrentYear(-1);
        }
        int noun = nounOfTime(at);
        if (noun < 0) {
            return Term.NONE;
        }
        if (month > 0) {
            return period(noun, new PeriodMeaning.SameInMonth(month));
        }
        if (year instanceof Frame.CurrentYear) {
            return period(noun, new PeriodMeaning.Earlier(12, false));
        }
        if (!year.isOpen()) {
            return period(noun, new PeriodMeaning.SameIn(year));
        }
        if (words.is(noun - 1, "year")) {
            return period(noun, new PeriodMeaning.Current(12));
        }
        return sameBehind(noun);
    }

    /** The word after "period", "month", "nine months", "time", "days"; −1 if no such noun stands here. */
    private int nounOfTime(int i) {
        PeriodWords.At word = words.at(i);
        int count = word.digits() > 0 && word.digits() <= 2
                ? word.number()
                : word.says().number();
        if (word.says().ordinal() != 0 || count > 0) {
            int unit = words.is(i + 1, "-") ? i + 2 : i + 1;
            if (words.at(unit).says().months() > 0 || words.at(unit).says().days() > 0) {
                return words.is(unit + 1, "period") ? unit + 2 : unit + 1;
            }
        }
        return switch (word.text()) {
            case "period",
                    "periods",
                    "month",
                    "months",
                    "quarter",
                    "half",
                    "time",
                    "week",
                    "days",
                    "stretch",
                    "season",
                    "year",
                    "timeframe",
                    "span" -> i + 1;
            default -> -1;
        };
    }

    private Term sameBehind(int noun) {
        int at = words.is(noun, "of") || words.is(noun, "in") || words.is(noun, "from") || words.is(noun, "during")
                ? noun + 1
                : noun;
        int next = words.is(at, "the") ? at + 1 : at;
        if (words.is(next, "last") && words.is(next + 1, "month")) {
            return period(next + 2, new PeriodMeaning.Earlier(1, false));
        }
        if (words.is(next, "previous") && words.is(next + 1, "month")) {
            return period(next + 2, new PeriodMeaning.Earlier(1, false));
        }
        if (isMonth(next) && at > noun && !words.at(next + 1).isYear() && !isDay(next + 1)) {
            return period(next + 1, new PeriodMeaning.SameInMonth(monthAt(next)));
        }
        FrameParser.Found frame = frames.after(noun);
        if (frame.is()) {
            return period(frame.end(), new PeriodMeaning.SameIn(frame.frame()));
        }
        int count = words.at(next).says().number();
        boolean isYearsEarlier = (count > 0 || words.at(next).digits() == 1)
                && words.is(next + 1, "years")
                && words.at(next + 2).says().isEarlier();
        if (isYearsEarlier) {
            int years = count > 0 ? count : words.at(next).number();
            return period(next + 3, new PeriodMeaning.Earlier(12 * years, false));
        }
        return period(noun, new PeriodMeaning.Current(0));
    }

    /** "fell on the year", "up on the month": compared with the one before. */
    private Term onThe(int i, int months) {
        return words.is(i - 1, "the") && words.is(i - 2, "on")
                ? period(i + 1, new PeriodMeaning.Earlier(months, false))
                : Term.NONE;
    }

    private Term yearWord(int i) {
        if (words.is(i + 1, "-") && (words.is(i + 2, "on") || words.is(i + 2, "over"))) {
            return Term.NONE;
        }
        Term earlier = earlier(i);
        if (earlier.is()) {
            return earlier;
        }
        Term base = onThe(i, 12);
        if (base.is()) {
            return base;
        }
        int at = words.is(i + 1, "-") ? i + 2 : i + 1;
        if (words.is(at, "to") && words.is(words.is(at + 1, "-") ? at + 2 : at + 1, "date")) {
            return period(words.is(at + 1, "-") ? at + 3 : at + 2, new PeriodMeaning.YearToDate());
        }
        if (words.is(at, "so") && words.is(at + 1, "far")) {
            return period(at + 2, new PeriodMeaning.YearToDate());
        }
        if (isEndingDate(i + 1)) {
            return ending(i + 1, 12);
        }
        if (words.at(i + 1).isYear()) {
            return year(i + 1);
        }
        return isPointed(i - 1) || words.is(i - 1, "-") && words.is(i - 2, "full")
                ? period(i + 1, new PeriodMeaning.Current(12))
                : Term.NONE;
    }

    /** Whether a word points back to a time already named: "the month", "that quarter", "full year". */
    private boolean isPointed(int i) {
        PeriodWords.At word = words.at(i);
        if (word.isPossessive()) {
            return false;
        }
        return switch (word.text()) {
            case "the",
                    "that",
                    "full",
                    "whole",
                    "entire",
                    "reporting",
                    "cited",
                    "reviewed",
                    "said",
                    "mentioned",
                    "review",
                    "given",
                    "stated",
                    "indicated" -> true;
            default -> false;
        };
    }

    private Term monthWord(int i) {
        Term earlier = earlier(i);
        if (earlier.is()) {
            return earlier;
        }
        if (words.is(i + 1, "of") && isMonth(i + 2)) {
            return month(i + 2, false);
        }
        Term base = onThe(i, 1);
        if (base.is()) {
            return base;
        }
        return isPointed(i - 1) && !words.is(i + 1, "-") && !words.is(i + 1, "long")
                ? period(i + 1, new PeriodMeaning.Current(1))
                : Term.NONE;
    }

    private Term quarterWord(int i) {
        Term earlier = earlier(i);
        if (earlier.is()) {
            return earlier;
        }
        if (isEndingDate(i + 1)) {
            return ending(i + 1, 3);
        }
        boolean isFraction = words.is(i + 1, "of") || words.is(i - 1, "a");
        return isPointed(i - 1) && !isFraction ? period(i + 1, new PeriodMeaning.Current(3)) : Term.NONE;
    }

    private Term halfWord(int i) {
        int at = words.is(i + 1, "-") ? i + 2 : i + 1;
        if (!words.is(at, "year")) {
            return Term.NONE;
        }
        if (isEndingDate(at + 1)) {
            return ending(at + 1, 6);
        }
        return isPointed(i - 1) ? period(at + 1, new PeriodMeaning.Current(6)) : Term.NONE;
    }

    private Term periodWord(int i) {
        Term named = isPointed(i - 1) ? term(i + 1, false) : Term.NONE;
        if (named.is()) {
            return named;
        }
        if (isEndingDate(i + 1)) {
            int month = endMonth(i + 1);
            int end = isDay(month + 1) ? afterDay(month + 1) : month + 1;
            FrameParser.Found frame = frames.after(end);
            return frame.is()
                    ? period(frame.end(), new PeriodMeaning.SameEnding(monthAt(month), frame.frame()))
                    : period(end, new PeriodMeaning.SameEnding(monthAt(month), OPEN));
        }
        if (!isPointed(i - 1)) {
            return Term.NONE;
        }
        boolean isReviewed = words.is(i + 1, "under") && words.is(i + 2, "review");
        return period(isReviewed ? i + 3 : i + 1, new PeriodMeaning.Current(0));
    }

    private Term letterQuarter(int i, int months, int most) {
        PeriodWords.At number = words.at(i + 1);
        boolean isPart = number.isGlued()
                && number.digits() == 1
                && number.number() >= 1
                && number.number() <= most
                && words.at(i).isCapital()
                && !(words.at(i + 2).isGlued() && words.is(i + 2, "n"));
        if (!isPart) {
            return Term.NONE;
        }
        boolean isRange = words.is(i + 2, "-")
                && words.is(i + 3, "q")
                && months == 3
                && words.at(i + 4).isGlued()
                && words.at(i + 4).number() > number.number()
                && words.at(i + 4).number() <= most;
        int quarters = isRange ? words.at(i + 4).number() - number.number() + 1 : 1;
        return part(isRange ? i + 5 : i + 2, new Part.Counted((number.number() - 1) * months, quarters * months));
    }
}
