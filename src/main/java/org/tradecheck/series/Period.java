package org.tradecheck.series;

import java.time.LocalDate;

/**
 * A stretch of days: a year, a quarter, January to August, a fiscal year.
 *
 * <p>A text may name months and never a year. Such periods are laid into the <em>notional</em> year 0 ("this year"), −1
 * being the year before, so that they can be ordered and compared among each other; they print as null.
 *
 * @param start the first day
 * @param end the last day; both {@link LocalDate#MIN} when the period is unstated
 */
public record Period(LocalDate start, LocalDate end) {

    /** No period said and none to carry over. */
    public static final Period UNSTATED = new Period(LocalDate.MIN, LocalDate.MIN);

    /** Whether some period is known, be it only in a notional year. */
    public boolean isStated() {
        return !start.equals(LocalDate.MIN);
    }

    /** Whether the year is not known: see above. */
    public boolean isNotional() {
        return isStated() && end.getYear() < 1000;
    }
}
