package org.tradecheck.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static final int FIRST_DATED_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    /** A calendar year. */
    public static Period year(int year) {
        return years(year, year);
    }

    /** Whole calendar years, both included. */
    public static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** A calendar month; 1 is January. */
    public static Period month(int year, int month) {
        return months(YearMonth.of(year, month), 1);
    }

    /** A number of whole months, at least 1, from a first one. */
    public static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** A quarter of a calendar year, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return months(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM}, {@code YYYY-Qn}, {@code YYYY-MM-DD} or {@code start/end} of any of them, both
     * included; empty if it is none or ends before it starts.
     */
    public static Optional<Period> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return parseOne(text.strip());
        }
        Optional<Period> first = parseOne(text.substring(0, slash).strip());
        Optional<Period> last = parseOne(text.substring(slash + 1).strip());
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().end().isBefore(first.get().start())) {
            return Optional.empty();
        }
        return Optional.of(new Period(first.get().start(), last.get().end()));
    }

    private static Optional<Period> parseOne(String text) {
        int year = digits(text, 0, 4);
        if (year < FIRST_DATED_YEAR) {
            return Optional.empty();
        }
        if (text.length() == 4) {
            return Optional.of(year(year));
        }
        if (text.charAt(4) != '-') {
            return Optional.empty();
        }
        if (text.length() == 7 && text.charAt(5) == 'Q') {
            int quarter = digits(text, 6, 7);
            return quarter >= 1 && quarter <= 4 ? Optional.of(quarter(year, quarter)) : Optional.empty();
        }
        int month = digits(text, 5, 7);
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (text.length() == 7) {
            return Optional.of(month(year, month));
        }
        int day = digits(text, 8, 10);
        boolean isDay = text.length() == 10 && text.charAt(7) == '-' && day >= 1;
        return isDay && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(day(LocalDate.of(year, month, day)))
                : Optional.empty();
    }

    /** The number that the ASCII digits from {@code from} to {@code to} write, or −1. */
    private static int digits(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value;
    }

    /** Whether some period is known, be it only in a notional year. */
    public boolean isStated() {
        return !start.equals(LocalDate.MIN);
    }

    /** Whether the year is not known: see above. */
    public boolean isNotional() {
        return isStated() && end.getYear() < FIRST_DATED_YEAR;
    }

    /** Whether it is known with its year, and prints as something. */
    public boolean isDated() {
        return isStated() && !isNotional();
    }

    /**
     * How reports print it: {@code 2024}, {@code 2024-03}, {@code 2024-Q1}, {@code 2024-01/2024-08}, {@code 2023-04/2024-03}
     * for a fiscal year, {@code 2005/2025}, {@code 2024-03-01/2024-03-10}; empty when unstated or notional. {@link #parse}
     * reads it back.
     */
    public String print() {
        if (!isDated()) {
            return "";
        }
        StringBuilder out = new StringBuilder(21);
        if (!isWholeMonths()) {
            out.append(start);
            return start.equals(end)
                    ? out.toString()
                    : out.append('/').append(end).toString();
        }
        boolean isWholeYears = start.getMonthValue() == 1 && end.getMonthValue() == 12;
        if (isWholeYears) {
            appendYear(out, start);
            if (start.getYear() != end.getYear()) {
                appendYear(out.append('/'), end);
            }
            return out.toString();
        }
        int months = lengthInMonths();
        if (months == 3 && start.getMonthValue() % 3 == 1) {
            appendYear(out, start);
            return out.append("-Q").append(end.getMonthValue() / 3).toString();
        }
        appendMonth(out, start);
        if (months > 1) {
            appendMonth(out.append('/'), end);
        }
        return out.toString();
    }

    private static void appendYear(StringBuilder out, LocalDate day) {
        out.append(day.getYear());
    }

    private static void appendMonth(StringBuilder out, LocalDate day) {
        appendYear(out, day);
        out.append(day.getMonthValue() < 10 ? "-0" : "-").append(day.getMonthValue());
    }

    /** Whether it starts on the first day of a month and ends on the last of one. */
    public boolean isWholeMonths() {
        return isStated() && start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    }

    /** Its months if it is made of whole months; 0 otherwise. */
    public int lengthInMonths() {
        return isWholeMonths() ? monthsSinceZero(end) - monthsSinceZero(start) + 1 : 0;
    }

    private static int monthsSinceZero(LocalDate day) {
        return 12 * day.getYear() + day.getMonthValue();
    }

    /** The calendar month of a day. */
    static YearMonth monthOf(LocalDate day) {
        return YearMonth.of(day.getYear(), day.getMonthValue());
    }

    /** Its days; 0 when unstated. */
    public long lengthInDays() {
        return isStated() ? ChronoUnit.DAYS.between(start, end) + 1 : 0;
    }

    /** Whether it is twelve whole months, calendar or fiscal. */
    public boolean isYear() {
        return lengthInMonths() == 12;
    }

    public boolean isMonth() {
        return lengthInMonths() == 1;
    }

    public boolean isDay() {
        return isStated() && start.equals(end);
    }

    /** Whether every day of the other lies in this one. False if either is unstated. */
    public boolean contains(Period other) {
        return isStated() && other.isStated() && !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether they share a day. False if either is unstated. */
    public boolean overlaps(Period other) {
        return isStated() && other.isStated() && !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    /** Whether it is over before the other begins. False if either is unstated. */
    public boolean isBefore(Period other) {
        return isStated() && other.isStated() && end.isBefore(other.start);
    }

    /**
     * Whether amounts over the two can be compared: equally many whole months, or equally many days, a leap day aside.
     */
    public boolean hasSameLengthAs(Period other) {
        if (!isStated() || !other.isStated()) {
            return false;
        }
        if (isWholeMonths() && other.isWholeMonths()) {
            return lengthInMonths() == other.lengthInMonths();
        }
        return Math.abs(lengthInDays() - other.lengthInDays()) <= (lengthInDays() < 28 ? 0 : 1);
    }

    /** The counterpart some years later, or earlier if negative. Unstated stays unstated. */
    public Period plusYears(int years) {
        return plusMonths(12 * years);
    }

    /** The counterpart some months later, or earlier if negative: whole months stay whole months. */
    public Period plusMonths(int months) {
        if (!isStated() || isOutOfRange(start.getYear() + months / 12) || isOutOfRange(end.getYear() + months / 12)) {
            return UNSTATED;
        }
        LocalDate last = isWholeMonths() ? monthOf(end).plusMonths(months).atEndOfMonth() : end.plusMonths(months);
        return new Period(start.plusMonths(months), last);
    }

    private static boolean isOutOfRange(int year) {
        return Math.abs(year) > LAST_YEAR;
    }

    /** From the first day of this one to the last day of the other; unstated if that is no period. */
    public Period through(Period other) {
        return isStated() && other.isStated() && !other.end.isBefore(start) ? new Period(start, other.end) : UNSTATED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }
}
