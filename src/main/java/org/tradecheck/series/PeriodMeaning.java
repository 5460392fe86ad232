package org.tradecheck.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** What words of time mean before it is known when the article was written and what it was speaking of. */
sealed interface PeriodMeaning {

    Period resolve(PeriodContext context);

    PeriodExpression.Anchor anchor();

    /** From so many months on, a count of them may be one of years. */
    int MONTHS_OF_A_YEAR = 12;

    /** The month in which the words say that a season begins; 0 for everything else. */
    default int seasonStart() {
        return 0;
    }

    /** The same, where a season that does not say when it begins does so in this month. */
    default PeriodMeaning withSeasonFrom(int month) {
        return this;
    }

    /** Whether it is a season of a crop that the words do not name. */
    default boolean isCropSeason() {
        return false;
    }

    /** Whether both are the same counted part of a year, "the first nine months", be it of the same year or not. */
    default boolean isSamePart(PeriodMeaning other) {
        return false;
    }

    /** Whether it is a part of a fiscal year. */
    default boolean isPartOfFiscalYear() {
        return false;
    }

    /** Whether it is a part of a year that its words do not name. */
    default boolean isPartOfSomeYear() {
        return false;
    }

    /** The month in which the words tell that a fiscal year begins, "July-March FY2025"; 0 for everything else. */
    default int fiscalStart() {
        return 0;
    }

    /** The same, where a fiscal year that does not say when it begins does so in this month. */
    default PeriodMeaning withFiscalFrom(int month) {
        return this;
    }

    /** The time with which it starts: that of "since April 2011" is April 2011. */
    default PeriodMeaning from() {
        return this;
    }

    /** Days that the words give in full. */
    record Fixed(Period period) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            return period;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.WRITTEN;
        }
    }

    /** A part of a year: "the first quarter of 2024", "January", "last year". */
    record PartOfYear(Part part, Frame frame) implements PeriodMeaning {

        @Override
        public int seasonStart() {
            return frame.seasonStart();
        }

        @Override
        public PeriodMeaning withSeasonFrom(int month) {
            return frame.isOpenSeason() ? new PartOfYear(part, frame.startingIn(month)) : this;
        }

        @Override
        public boolean isCropSeason() {
            return frame.isCropSeason();
        }

        @Override
        public int fiscalStart() {
            return frame.isOpenFiscal() ? part.fiscalStart() : 0;
        }

        @Override
        public boolean isSamePart(PeriodMeaning other) {
            return other instanceof PartOfYear that && part instanceof Part.Counted && part.equals(that.part);
        }

        @Override
        public boolean isPartOfFiscalYear() {
            return frame.isFiscal();
        }

        @Override
        public boolean isPartOfSomeYear() {
            return frame.isOpen();
        }

        @Override
        public PeriodMeaning withFiscalFrom(int month) {
            return frame.isOpenFiscal() ? new PartOfYear(part, frame.likelyFrom(month)) : this;
        }

        /** A day without a year is this year's if it is no more than so many days ahead. */
        private static final int NEAR_AHEAD = 60;

        /** So many months behind a part of a year its figures are still to come out. */
        private static final int JUST_OVER = 2;

        private static final int MONTHS_OF_A_QUARTER = 3;

        @Override
        public Period resolve(PeriodContext context) {
            if (frame.isOpen()) {
                return nearest(context);
            }
            Period year = frame.resolve(context);
            return year.isStated() ? part.in(year) : Period.UNSTATED;
        }

        /** A month that has begun, or a longer part that ends by the month of writing, is not still to come. */
        private Period nearest(PeriodContext context) {
            boolean isCompared = context.direction() == PeriodContext.Direction.COMPARED
                    && context.current().isStated();
            boolean isAhead = context.direction() == PeriodContext.Direction.AHEAD;
            Period current = context.current();
            LocalDate today = isCompared ? current.end() : context.today();
            Period monthOfToday = Period.month(today.getYear(), today.getMonthValue());
            for (int year = today.getYear() + 1; year >= today.getYear() - 2; year--) {
                Period found = part.in(Period.year(year));
                if (!found.isStated()) {
                    return found;
                }
                if (isAhead) {
                    Period before = part.in(Period.year(year - 1));
                    if (isJustOver(before, context)) {
                        return before;
                    }
                    if (before.end().isBefore(context.earliest())) {
                        return found;
                    }
                } else if (found.isDay()
                        ? !found.start().isAfter(isCompared ? today : today.plusDays(NEAR_AHEAD))
                        : !found.end().isAfter(monthOfToday.end()) && !(isCompared && found.equals(current))) {
                    return found;
                }
            }
            return Period.UNSTATED;
        }

        /** "Economists expected A for September", told in October or November: the figure of that September is just coming out. */
        private static boolean isJustOver(Period period, PeriodContext context) {
            return context.isDayKnown()
                    && period.lengthInMonths() > 0
                    && period.lengthInMonths() <= MONTHS_OF_A_QUARTER
                    && period.end().isBefore(context.today())
                    && period.end().plusMonths(JUST_OVER).isAfter(context.today());
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return frame.anchor();
        }
    }

    /** "last year" alone: as the base of a comparison with a part of this year, the same part of last year. */
    record ArticleYear(int offset) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period year = new Frame.ArticleYear(offset).resolve(context);
            Period current = context.current();
            boolean isCounterpart = context.direction() == PeriodContext.Direction.COMPARED
                    && offset < 0
                    && current.isStated()
                    && year.isStated()
                    && current.end().getYear() == year.end().getYear() - offset;
            return isCounterpart ? current.plusYears(offset) : year;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "last month" (−1 months), "this quarter" (3 months), counted from the article's date. */
    record ArticleMonths(int length, int offset) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            if (!context.isMonthKnown()) {
                return Period.UNSTATED;
            }
            LocalDate today = context.today();
            int first = (today.getMonthValue() - 1) / length * length + 1;
            return Period.months(YearMonth.of(today.getYear(), first).plusMonths((long) offset * length), length);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "today", "yesterday", "last week", "this week": days counted from the article's date. */
    record ArticleDays(boolean isWeek, int offset) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            if (!context.isDayKnown()) {
                return Period.UNSTATED;
            }
            LocalDate today = context.today();
            if (!isWeek) {
                return Period.day(today.plusDays(offset));
            }
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(offset);
            return new Period(monday, monday.plusDays(6));
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "on Thursday": the latest not after the article's date. */
    record Weekday(int number) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            return context.isDayKnown()
                    ? Period.day(context.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number))))
                    : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /**
     * "the past six months", "the last six years": whole months or years up to the one before the article's, months
     * rather up to the end of what the article has just told of: "accumulated over the last 12 months", in a report on
     * the third quarter.
     */
    record Recent(int months, boolean isYears) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            if (isYears ? !context.isYearKnown() : !context.isMonthKnown()) {
                return Period.UNSTATED;
            }
            LocalDate today = context.today();
            Period news = context.news();
            YearMonth latest = news.isStated() && news.lengthInMonths() < months
                    ? YearMonth.from(news.end())
                    : Period.monthOf(today).minusMonths(1);
            YearMonth last = isYears ? YearMonth.of(today.getYear() - 1, 12) : latest;
            return Period.months(last.minusMonths(months - 1L), months);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "a year earlier", "two years ago", "the previous month": so many months before the period under discussion. */
    record Earlier(int months, boolean isFromArticle) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            if (context.current().isStated()) {
                return context.current().plusMonths(-months);
            }
            if (!isFromArticle || !context.isYearKnown()) {
                return Period.UNSTATED;
            }
            LocalDate then = context.today().minusMonths(months);
            // "Ten years ago they were A": nobody means the month of that year.
            boolean areYears = months % MONTHS_OF_A_YEAR == 0 && months > MONTHS_OF_A_YEAR;
            if (context.isMonthKnown() && !areYears) {
                return Period.month(then.getYear(), then.getMonthValue());
            }
            return months % MONTHS_OF_A_YEAR == 0 ? Period.year(then.getYear()) : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.BASE;
        }
    }

    /** "a month later", "two years later", "the following year": so many months after the period just told of. */
    record Later(int months) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            return context.current().isStated() ? context.current().plusMonths(months) : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.CURRENT;
        }
    }

    /** "the preceding three months", "the previous quarter": as long as said, or as the current one (0), which it precedes. */
    record Before(int months) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period current = context.current();
            int length = months == 0 ? current.lengthInMonths() : months;
            return current.isStated() && length > 0
                    ? Period.months(Period.monthOf(current.start()).minusMonths(length), length)
                    : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.BASE;
        }
    }

    /**
     * "the period", "the same month", "that quarter": what is under discussion.
     *
     * @param months how long it is; 0 if that is not said
     * @param isCount whether so many months are counted: then they are those of the year if nothing is under discussion
     */
    record Current(int months, boolean isCount) implements PeriodMeaning {

        Current(int months) {
            this(months, false);
        }

        @Override
        public Period resolve(PeriodContext context) {
            Period current = context.current();
            if (!current.isStated()) {
                return months > 1 && months < 12 && isCount
                        ? new StretchOfYear(months).resolve(context)
                        : Period.UNSTATED;
            }
            if (months == MONTHS_OF_A_YEAR) {
                return new Frame.CurrentYear(0).resolve(context);
            }
            boolean isSinceJanuary = current.isWholeMonths()
                    && current.lengthInMonths() < months
                    && current.end().getMonthValue() == months;
            if (isSinceJanuary) {
                // "For the nine months", where September has been told of.
                return Period.months(YearMonth.of(current.end().getYear(), 1), months);
            }
            return months == 0 || !current.isWholeMonths() || current.lengthInMonths() == months
                    ? current
                    : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.CURRENT;
        }
    }

    /** "the same period last year", "the corresponding period of FY25": the current days in that year. */
    record SameIn(Frame frame) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period year = frame.resolve(context);
            Period current = context.current();
            if (!year.isStated() || !current.isStated()) {
                return Period.UNSTATED;
            }
            if (year.isNotional() != current.isNotional()) {
                return current.plusYears(-1);
            }
            int years = year.end().getYear() - current.end().getYear();
            Period found = current.plusYears(years);
            if (year.contains(found)) {
                return found;
            }
            Period before = current.plusYears(years - 1);
            return year.contains(before) ? before : found;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.BASE;
        }
    }

    /** "the same February period": the current days in that month. */
    record SameInMonth(int month) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period current = context.current();
            if (!current.isStated()) {
                return Period.UNSTATED;
            }
            int back = current.end().getMonthValue() - month;
            return current.plusMonths(-(back < 0 ? back + 12 : back));
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.BASE;
        }
    }

    /** "the period ending in April": as long as the current one. */
    record SameEnding(int month, Frame frame) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            int months = Math.max(1, context.current().lengthInMonths());
            return new PartOfYear(new Part.Ending(months, month), frame).resolve(context);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.CURRENT;
        }
    }

    /** "the year to date": from January to the month under discussion, else to the month before the article. */
    record YearToDate() implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period current = context.current();
            // Where the year that runs is spoken of, no more of it has passed than by the calendar.
            boolean isOfThisYear = current.isStated()
                    && !current.isDay()
                    && !current.isYear()
                    && current.end().getYear() == context.today().getYear();
            boolean isSummedUp =
                    isOfThisYear && (current.isWholeMonths() || current.start().getDayOfMonth() == 1);
            // In January, what is told of November is summed up from the January before.
            if (isSummedUp || context.news().isStated()) {
                return Period.year(current.end().getYear()).through(current);
            }
            if (current.isStated() && !context.isMonthKnown()) {
                return Period.year(current.end().getYear()).through(current);
            }
            if (!context.isMonthKnown()) {
                return Period.UNSTATED;
            }
            YearMonth last = Period.monthOf(context.today()).minusMonths(1);
            return Period.months(YearMonth.of(last.getYear(), 1), last.getMonthValue());
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "by the end of the decade": the year in which the article's ten years are over, one that ends in a nought. */
    record EndOfDecade() implements PeriodMeaning {
        private static final int YEARS = 10;

        @Override
        public Period resolve(PeriodContext context) {
            int year = context.today().getYear();
            return year > 0 ? Period.year(Math.floorDiv(year + YEARS - 1, YEARS) * YEARS) : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "since 1992", "since January": up to the period under discussion, else to the article's year or month. */
    record Since(PeriodMeaning from) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period first = from.resolve(context);
            if (!first.isStated()) {
                return first;
            }
            LocalDate last = context.current().isStated() ? context.current().end() : context.today();
            if (last.isBefore(first.start())) {
                last = context.today();
            }
            boolean isByYear = first.isYear() || first.lengthInMonths() > 12;
            if (isByYear ? last.getYear() == 0 && first.isDated() : last.getYear() == 0) {
                return Period.UNSTATED;
            }
            Period end = isByYear ? Period.year(last.getYear()) : Period.month(last.getYear(), last.getMonthValue());
            return first.through(end);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "from 2015 to 2019", "April 2023 to March 2024": from the start of one to the end of the other. */
    record Range(PeriodMeaning from, PeriodMeaning to) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period last = to.resolve(context);
            Period first = from.resolve(context);
            Period whole = first.through(last);
            if (!whole.isStated() && first.isStated() && last.isStated()) {
                return first.plusYears(-1).through(last);
            }
            return whole;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return to.anchor();
        }
    }

    /** "the five-month deficit": the first months of the year, if the period under discussion is not as long. */
    record MonthsSoFar(int months) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period current = context.current();
            boolean isOverNewYear = current.isMonth() && current.end().getMonthValue() < months;
            if (isOverNewYear) {
                // "The 11-month gap", where May has been told of: of the fiscal year up to May.
                return Period.months(YearMonth.from(current.end()).minusMonths(months - 1L), months);
            }
            return current.lengthInMonths() == months
                    ? current
                    : new PartOfYear(new Part.Counted(0, months), new Frame.Open()).resolve(context);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /**
     * "in ten months": of the year, if so many have just passed when the article is written; unstated otherwise, for in so
     * many months anything may be counted.
     */
    record StretchOfYear(int months) implements PeriodMeaning {
        private static final int LATE = 3;

        @Override
        public Period resolve(PeriodContext context) {
            Period so = new MonthsSoFar(months).resolve(context);
            if (!so.isDated() || !context.isMonthKnown()) {
                return Period.UNSTATED;
            }
            LocalDate end = so.end();
            boolean isJustOver =
                    end.isBefore(context.today()) && end.plusMonths(LATE).isAfter(context.today());
            return isJustOver || so.equals(context.current()) ? so : Period.UNSTATED;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "the first 20 days", of the month under discussion, else of the latest month in which they are over. */
    record FirstDaysOfMonth(int days) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period current = context.current();
            if (!current.isStated() && !context.isMonthKnown()) {
                return Period.UNSTATED;
            }
            LocalDate day = current.isStated() ? current.start() : context.today();
            YearMonth month = Period.monthOf(day);
            if (!current.isStated() && day.getDayOfMonth() < days) {
                month = month.minusMonths(1);
            }
            return new Period(month.atDay(1), month.atDay(Math.min(days, month.lengthOfMonth())));
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "last August": the latest that was over before the article's month. */
    record LastMonthNamed(int month) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            int year = context.today().getYear();
            return Period.month(month < context.today().getMonthValue() ? year : year - 1, month);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "next March": the first that begins after the article's month. */
    record NextMonthNamed(int month) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            int year = context.today().getYear();
            return Period.month(month > context.today().getMonthValue() ? year : year + 1, month);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "Thursday, March 19": of the years around the article's, the one in which the weekday fits. */
    record OnWeekday(PeriodMeaning date, int weekday) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period usual = date.resolve(context);
            if (!usual.isDated() || date.anchor() == PeriodExpression.Anchor.WRITTEN || fits(usual)) {
                return usual;
            }
            Period next = usual.plusYears(1);
            return fits(next) ? next : fits(usual.plusYears(-1)) ? usual.plusYears(-1) : usual;
        }

        private boolean fits(Period day) {
            return day.start().getDayOfWeek().getValue() == weekday;
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return date.anchor();
        }
    }

    /**
     * "the fiscal year beginning on July 1", "the season begun in September": so many months from the first of the month that
     * is nearest to the article.
     */
    record Beginning(int months, int first) implements PeriodMeaning {
        private static final int HALF_A_YEAR = 6;

        @Override
        public Period resolve(PeriodContext context) {
            if (!context.isMonthKnown()) {
                return Period.UNSTATED;
            }
            YearMonth today = Period.monthOf(context.today());
            YearMonth begin = YearMonth.of(today.getYear(), first);
            if (begin.isAfter(today.plusMonths(HALF_A_YEAR))) {
                begin = begin.minusYears(1);
            } else if (begin.isBefore(today.minusMonths(HALF_A_YEAR))) {
                begin = begin.plusYears(1);
            }
            return Period.months(begin, months);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }

    /** "customs data to September": what was summed up from the first month of the year on. */
    record YearUpTo(PeriodMeaning last) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period end = last.resolve(context);
            if (!end.isMonth()) {
                return end;
            }
            int first = PeriodContext.firstMonthOfTotals(
                    context.reporter(), end.end().getYear());
            YearMonth month = Period.monthOf(end.start());
            int months = (month.getMonthValue() - first + 12) % 12 + 1;
            return Period.months(month.minusMonths(months - 1L), months);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return last.anchor();
        }
    }

    /** "so far in 2024": the part of the article's year that has passed; the whole of another year. */
    record SoFarIn(int year) implements PeriodMeaning {
        @Override
        public Period resolve(PeriodContext context) {
            Period soFar = new YearToDate().resolve(context);
            return soFar.isStated() && soFar.start().getYear() == year ? soFar : Period.year(year);
        }

        @Override
        public PeriodExpression.Anchor anchor() {
            return PeriodExpression.Anchor.ARTICLE;
        }
    }
}
