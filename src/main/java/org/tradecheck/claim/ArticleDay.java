package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;

/** The day of an article, and how the times that it tells of stand to it: running, over, long ago, still to come. */
record ArticleDay(Period date) {

    private static final int HALF_OF_YEAR = 6;

    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** From this day of a month on, figures may be told of it. */
    private static final int LAST_WEEK = 22;

    /** So many years before an article its figures are there to compare with, and the text goes on where it was. */
    private static final int LONG_AGO = 8;

    /** What lasts longer has begun long ago: "since 2005" goes on. */
    private static final int LONGEST_TO_COME = 12;

    boolean isKnown() {
        return date.isDated();
    }

    /** The year in which it came out; 0 if the article has no date. */
    int year() {
        return date.isDated() ? date.end().getYear() : 0;
    }

    /** To say when a time is, in the figures of an area. */
    PeriodContext context(Area reporter) {
        return PeriodContext.of(date, reporter);
    }

    /** Whether the first quarter of its year is over. */
    boolean isBehindFirstQuarter() {
        return date.isDated() && date.end().getMonthValue() > MONTHS_OF_A_QUARTER;
    }

    /**
     * "At a glance, June 2026" in the middle of that June, "Our calls for 2026" in its first half: what is not over is when
     * the text came out, or of what it has forecasts.
     */
    boolean isRunning(Period period) {
        boolean isEarly = period.isMonth()
                ? date.start().getDayOfMonth() < LAST_WEEK
                : period.isYear() && date.start().getMonthValue() <= HALF_OF_YEAR;
        return isEarly && date.isDay() && period.contains(date);
    }

    /** "Policy note no. 27, November 2025": its own month, named beside nothing that is measured, is when it came out. */
    boolean isOfIssue(Period period, List<MeasureMention> measures) {
        return period.isMonth() && date.isDated() && period.contains(date) && measures.isEmpty();
    }

    boolean isOver(Period period) {
        return date.isDated() && period.isDated() && period.end().isBefore(date.end());
    }

    /** "We have crossed A, and the goal for fiscal 2027 stands": what has been is not of a time that has only begun. */
    boolean hasHardlyBegun(Period period) {
        return date.isDay()
                && period.isDated()
                && period.lengthInMonths() > MONTHS_OF_A_QUARTER
                && period.start().plusMonths(1).isAfter(date.end());
    }

    /**
     * "In February last year it was A", told in a March: whoever writes when the same month of this year has just been counted
     * compares it with that one.
     */
    boolean isYearBeforeLatest(Period month) {
        Period latest = month.isMonth() ? month.plusYears(1) : Period.UNSTATED;
        return date.isDay()
                && latest.isStated()
                && latest.end().isBefore(date.start())
                && !latest.end().plusMonths(2).isBefore(date.start());
    }

    boolean isLongAgo(Period period) {
        return date.isDated()
                && period.isDated()
                && period.end().plusYears(LONG_AGO).isBefore(date.start());
    }

    /** Whether a time is still to end. */
    boolean isBeforeEndOf(Period period) {
        return date.isDated() && period.isDated() && period.end().isAfter(date.end());
    }

    /** Whether a time is still to end that is not so long that it has begun long ago. */
    boolean isToCome(Period period) {
        return isBeforeEndOf(period) && period.lengthInMonths() <= LONGEST_TO_COME;
    }

    /** Whether a time has begun and is not long over. */
    boolean isLately(Period period) {
        return date.isDated()
                && period.isDated()
                && period.isWholeMonths()
                && period.start().isBefore(date.start())
                && period.end().plusMonths(MONTHS_OF_A_YEAR).isAfter(date.start());
    }
}
