package org.tradecheck.series;

import java.util.ArrayList;
import java.util.List;

/** Reads the expressions of time of one sentence: each of its terms, with what says before and behind it how it is meant. */
final class PeriodParser {

    /** So many words a subject has at most in front of its verb. */
    private static final int LONGEST_SUBJECT = 7;

    /** So many words name the year of another calendar: "of the current Iranian calendar year". */
    private static final int LONGEST_YEAR = 7;

    private final PeriodWords words;
    private final CalendarWords calendar;
    private final RangeMarks marks;
    private final YearParts parts;
    private final TermReader terms;

    PeriodParser(PeriodWords words) {
        this.words = words;
        this.calendar = new CalendarWords(words);
        this.marks = new RangeMarks(words);
        FrameParser frames = new FrameParser(words);
        this.parts = new YearParts(words, frames, calendar, marks);
        this.terms = new TermReader(words, calendar, marks, frames, parts);
    }

    /** The expressions that begin among so many of the first tokens, in the order of the text. */
    List<PeriodExpression> startingWithin(int reach) {
        List<PeriodExpression> found = new ArrayList<>(4);
        int i = words.nextStart(0);
        while (i < words.size() && words.token(i) < reach) {
            Term term = withMonthsBehind(expression(i));
            if (term.is()) {
                PeriodExpression.Form form = isNameOfThing(i, term.end()) ? PeriodExpression.Form.DAY : term.form();
                found.add(new PeriodExpression(words.span(i, term.end()), term.anchor(), form, term.meaning()));
                i = words.nextStart(term.end());
            } else {
                i = words.nextStart(i + 1);
            }
        }
        return found;
    }

    /**
     * "the latest three-month period, February to April", "the period of January-March", "quarter 1 January to March 2015":
     * months say it exactly.
     */
    private Term withMonthsBehind(Term term) {
        if (!term.is()) {
            return term;
        }
        Term bracket = inBracket(term);
        if (bracket.is()) {
            return bracket;
        }
        if (term.anchor() == PeriodExpression.Anchor.WRITTEN) {
            return term;
        }
        int mark = term.end();
        boolean isNoun = words.is(mark - 1, "period") || words.is(mark - 1, "months");
        boolean isNumbered = words.is(mark - 2, "quarter") && calendar.isMonth(mark);
        boolean isSplit = words.is(mark, ",")
                || isNumbered
                || (isNoun && (words.is(mark, "of") || words.is(mark, "from") || words.is(mark, ":")));
        int begin = words.is(mark, "from") || isNumbered || !isSplit ? mark : mark + 1;
        boolean isMonths =
                isSplit && (calendar.isMonth(begin) || (words.is(begin, "from") && calendar.isMonth(begin + 1)));
        Term months = isMonths ? expression(begin) : Term.NONE;
        return months.is() && marks.isAmong(begin, months.end()) ? months : term;
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
        boolean isDay = words.at(begin).digits() > 0 && calendar.isMonth(begin + 1);
        Term inner = isDay || calendar.isMonth(begin) || words.is(begin, "from") ? expression(begin) : Term.NONE;
        boolean isRange = inner.is() && marks.isAmong(begin, inner.end()) && words.is(inner.end(), ")");
        boolean isMeant = isRange
                && (inner.anchor() == PeriodExpression.Anchor.WRITTEN
                        || term.anchor() == PeriodExpression.Anchor.ARTICLE);
        return isMeant ? new Term(inner.end() + 1, term.form(), inner.meaning()) : Term.NONE;
    }

    /** "its 2024 crop", "the December contract": one word of time that belongs to the thing behind it. */
    private boolean isNameOfThing(int i, int end) {
        boolean isOne = end == i + 1
                && (words.at(i).isYear() || calendar.isMonth(i))
                && !words.at(i).isPossessive();
        int noun = words.at(end).says().season() > 0 && words.at(end + 1).says().isThing() ? end + 1 : end;
        return isOne && words.at(noun).says().isThing();
    }

    private Term expression(int i) {
        return switch (words.at(i).says().opening()) {
            case SINCE -> {
                Term ofYear = fromStartOfYear(i);
                yield ofYear.is() ? ofYear : since(i);
            }
            case FROM -> {
                Term ofYear = fromStartOfYear(i);
                Term range = ofYear.is() ? ofYear : terms.range(i, false);
                yield range.is() ? range : openFrom(i);
            }
            case BETWEEN -> terms.range(i, true);
            default -> {
                Term ofDecade = endOfDecade(i);
                yield ofDecade.is() ? ofDecade : terms.read(i, false);
            }
        };
    }

    /** "by the end of the decade", "before the end of this decade": the one that the article lies in. */
    private Term endOfDecade(int i) {
        boolean isAhead = words.is(i - 2, "by") || words.is(i - 2, "before") || words.is(i - 2, "until");
        boolean isEnd = isAhead
                && words.is(i, "end")
                && words.is(i + 1, "of")
                && (words.is(i + 2, "the") || words.is(i + 2, "this"))
                && words.is(i + 3, "decade");
        return isEnd ? Term.period(i + 4, new PeriodMeaning.EndOfDecade()) : Term.NONE;
    }

    /** "since the start of the year", "from the beginning of this year to the end of May", "to 15 May": what of it is over. */
    private Term fromStartOfYear(int i) {
        int start = words.is(i + 1, "the") ? i + 2 : i + 1;
        boolean isStart = (words.is(start, "start") || words.is(start, "beginning")) && words.is(start + 1, "of");
        if (!isStart) {
            return Term.NONE;
        }
        int year = start + 2;
        while (words.is(year, "the") || words.is(year, "this") || words.is(year, "current")) {
            year++;
        }
        if (!words.is(year, "year")) {
            return Term.NONE;
        }
        Term closed = marks.isUpTo(year + 1) ? fromNewYearTo(year + 2) : Term.NONE;
        return closed.is() ? closed : Term.period(year + 1, new PeriodMeaning.YearToDate());
    }

    /** After "from the start of the year to": "the end of May", "May 15", "15 May". */
    private Term fromNewYearTo(int at) {
        int i = at;
        while (words.is(i, "the") || words.is(i, "end") || words.is(i, "of") || words.is(i, "to")) {
            i++;
        }
        int month = calendar.monthAt(i);
        if (month > 0) {
            return calendar.isDay(i + 1)
                    ? parts.withYear(
                            calendar.afterDay(i + 1),
                            new Part.Days(1, 1, month, words.at(i + 1).number()))
                    : parts.withYear(i + 1, new Part.Months(1, month));
        }
        int behind = calendar.afterDay(i);
        return calendar.isDay(i) && calendar.isMonth(behind)
                ? parts.withYear(
                        behind + 1,
                        new Part.Days(
                                1, 1, calendar.monthAt(behind), words.at(i).number()))
                : Term.NONE;
    }

    /** "From January the neighbour has taken A": since then, where no end is named. */
    private Term openFrom(int i) {
        Term start = calendar.isMonth(i + 1) ? terms.read(i + 1, false) : Term.NONE;
        if (!start.is() || marks.isUpTo(start.end())) {
            return Term.NONE;
        }
        return i == 0 && hasPerfect(start.end())
                ? new Term(start.end(), PeriodExpression.Form.SINCE, new PeriodMeaning.Since(start.meaning()))
                : Term.NONE;
    }

    /** Whether a few words on what has been done so far is told. */
    private boolean hasPerfect(int from) {
        for (int i = from; i < from + LONGEST_SUBJECT; i++) {
            if (words.is(i, "has") || words.is(i, "have")) {
                return true;
            }
            if (words.is(i, ",") && i > from || words.is(i, ".")) {
                return false;
            }
        }
        return false;
    }

    private Term since(int i) {
        int from = i + 1;
        if (words.is(from, "the") && (words.is(from + 1, "start") || words.is(from + 1, "beginning"))) {
            from = words.is(from + 2, "of") ? from + 3 : from + 2;
            from = words.is(from, "the") || words.is(from, "this") ? from + 1 : from;
        }
        from = behindSeasonBegan(from);
        if (words.is(from, "early") || words.is(from, "late") || words.is(from, "at")) {
            from++;
        }
        Term start = terms.read(from, false);
        if (!start.is()) {
            return Term.NONE;
        }
        Term closed = untilDay(start);
        return closed.is()
                ? closed
                : new Term(start.end(), PeriodExpression.Form.SINCE, new PeriodMeaning.Since(start.meaning()));
    }

    /** "since the start of the 2025/26 season on July 1 and until November 30": which days of it are over. */
    private Term untilDay(Term season) {
        int at = season.end();
        Term first = words.is(at, "on") ? terms.read(at + 1, false) : Term.NONE;
        at = first.is() ? first.end() : at;
        at = words.is(at, "and") || words.is(at, ",") ? at + 1 : at;
        Term last = marks.isUpTo(at) ? terms.read(at + 1, false) : Term.NONE;
        return last.is() && last.form() == PeriodExpression.Form.DAY
                ? Term.period(last.end(), new PeriodMeaning.Range(season.meaning(), last.meaning()))
                : Term.NONE;
    }

    /** The word after "the season began in", "the fiscal year started on", where a time follows; the same if they do not stand there. */
    private int behindSeasonBegan(int at) {
        int i = words.is(at, "the") ? at + 1 : at;
        while (i < at + LONGEST_YEAR && (words.at(i).says().season() > 0 || isYearWord(i))) {
            i++;
        }
        boolean isBegun = i > at
                && (words.is(i, "began") || words.is(i, "started") || words.is(i, "opened"))
                && (words.is(i + 1, "in") || words.is(i + 1, "on"));
        return isBegun ? i + 2 : at;
    }

    private boolean isYearWord(int i) {
        return words.is(i, "year") || words.is(i, "fiscal") || words.is(i, "financial");
    }
}
