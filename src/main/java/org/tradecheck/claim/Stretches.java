package org.tradecheck.claim;

import java.time.YearMonth;
import org.tradecheck.series.Period;

/** How long times are, and how they lie in one another. */
final class Stretches {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final int MONTHS_OF_A_YEAR = 12;

    private static final int FEWEST_DAYS = 10;

    private Stretches() {}

    /** Quarters, halves and other runs of months are what statistics are told of, whatever a sentence says of them. */
    static boolean isStretch(Period period) {
        int months = period.isWholeMonths() ? period.lengthInMonths() : 0;
        return months > 1 && months < MONTHS_OF_A_YEAR;
    }

    /**
     * "November 1-20", "the first half of May": customs offices count the first ten, fifteen or twenty days of a month.
     */
    static boolean isFirstDays(Period period) {
        return period.isDated()
                && !period.isWholeMonths()
                && period.start().getDayOfMonth() == 1
                && period.lengthInDays() >= FEWEST_DAYS;
    }

    static boolean isShorterThan(Period one, Period other) {
        return one.isWholeMonths() && other.isWholeMonths() && one.lengthInMonths() < other.lengthInMonths();
    }

    /** Whether a time is a part of another. */
    static boolean isPart(Period part, Period whole) {
        return part.isDated() && whole.isDated() && !part.equals(whole) && whole.contains(part);
    }

    /** An older time, or a part of the time that the article is about, is left at the end of a paragraph. */
    static boolean isAside(Period period, Period main) {
        boolean isPartOfIt = main.contains(period)
                && period.lengthInMonths() < main.lengthInMonths()
                && period.lengthInMonths() <= MONTHS_OF_A_QUARTER;
        // "In the season that closed in October we shipped A": of a crop, and of nothing else.
        boolean isSeason = period.isDated()
                && period.lengthInMonths() == MONTHS_OF_A_YEAR
                && period.start().getMonthValue() > 1
                && main.lengthInMonths() < MONTHS_OF_A_YEAR;
        return period.isBefore(main) || isPartOfIt || isSeason;
    }

    /** "rose between 2023 and 2024" compares two years; "between January and June" is one stretch, as a half-year is. */
    static boolean hasTwoEnds(Period both) {
        int months = both.lengthInMonths();
        return months == 2 || months > MONTHS_OF_A_YEAR;
    }

    /** The later of two times of one length that make up a longer one. */
    static Period laterHalf(Period both) {
        int months = both.lengthInMonths();
        int half = months % 12 == 0 && months > 12 ? 12 : months % 2 == 0 ? months / 2 : 1;
        return Period.months(YearMonth.from(both.end()).minusMonths(half - 1L), half);
    }
}
