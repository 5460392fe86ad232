package org.tradecheck.series;

import java.time.LocalDate;

/**
 * What an expression of time is resolved against.
 *
 * @param article the days on which the article can have been written; unstated if unknown, which makes the article's
 *     year the notional year 0
 * @param reporter whose fiscal year is meant
 * @param current the period under discussion: of the claim that this one is compared with ("a year earlier"), or of the
 *     figure before ("in the period"); unstated if there is none
 * @param direction where a month without a year lies
 */
public record PeriodContext(Period article, Area reporter, Period current, Direction direction) {

    /** Figures of a month or a quarter come out within so many days of its end. */
    private static final int DAYS_TO_PUBLISH = 100;

    /** Where a month without a year lies. */
    public enum Direction {
        /** It is the latest one not after the article's date. */
        PAST,
        /** It is the latest one not after {@link PeriodContext#current}: the base of a comparison. */
        COMPARED,
        /** It is the next one: of a forecast or a target. */
        AHEAD
    }

    /** Nothing known. */
    public static final PeriodContext NONE = of(Period.UNSTATED, Area.UNSTATED);

    /**
     * The month from which an area sums up its trade so far: the first of its fiscal year where statistics are told by it
     * (April in India), else January, which is 1.
     */
    public static int firstMonthOfTotals(Area area, int year) {
        FiscalYears.FiscalYear fiscal = FiscalYears.of(area, year);
        return fiscal.isSummedUp() ? fiscal.startMonth() : 1;
    }

    /** An article's date and a reporter, with no period under discussion. */
    public static PeriodContext of(Period article, Area reporter) {
        return new PeriodContext(article, reporter, Period.UNSTATED, Direction.PAST);
    }

    /** The same with a period under discussion. */
    public PeriodContext in(Period period) {
        return new PeriodContext(article, reporter, period, direction);
    }

    /** The same for the base of a comparison with a period. */
    public PeriodContext comparedWith(Period period) {
        return new PeriodContext(article, reporter, period, Direction.COMPARED);
    }

    /** The same for a forecast or a target. */
    public PeriodContext ahead() {
        return new PeriodContext(article, reporter, current, Direction.AHEAD);
    }

    public PeriodContext with(Area whose) {
        return new PeriodContext(article, whose, current, direction);
    }

    /** The period under discussion where its figures are news: months that ended shortly before the article; else unstated. */
    Period news() {
        boolean isNews = current.isStated()
                && current.isWholeMonths()
                && !current.isYear()
                && isMonthKnown()
                && !current.end().isAfter(today())
                && current.end().plusDays(DAYS_TO_PUBLISH).isAfter(today());
        return isNews ? current : Period.UNSTATED;
    }

    /** The last day on which the article can have been written. */
    LocalDate today() {
        return article.isStated() ? article.end() : LocalDate.of(0, 12, 31);
    }

    /** The first day on which the article can have been written. */
    LocalDate earliest() {
        return article.isStated() ? article.start() : LocalDate.of(0, 1, 1);
    }

    /** Whether the article's date is known to the year. */
    boolean isYearKnown() {
        return today().getYear() == earliest().getYear();
    }

    /** Whether the article's date is known to the month. */
    boolean isMonthKnown() {
        return article.isStated()
                && isYearKnown()
                && today().getMonthValue() == earliest().getMonthValue();
    }

    boolean isDayKnown() {
        return article.isDay();
    }
}
