package org.tradecheck.series;

import java.time.LocalDate;
import java.time.YearMonth;

/** A part of a year, to be laid into one. */
sealed interface Part {

    /** So many months are a quarter of a year, whichever it is. */
    int QUARTER = 3;

    /** The part in these twelve months. */
    Period in(Period year);

    /** The month in which the fiscal year begins that it can only be the first months of; 0 if it may be others. */
    default int fiscalStart() {
        return 0;
    }

    /** All of it. */
    record Whole() implements Part {
        @Override
        public Period in(Period year) {
            return year;
        }
    }

    /** From one month to another, both included: "January", "April–May", "December–February". */
    record Months(int first, int last) implements Part {

        private static final int JULY = 7;

        /**
         * "July-March": a half of another year may begin in April or October, but more than a quarter from July on is
         * told only of years that begin then.
         */
        @Override
        public int fiscalStart() {
            int count = (last - first + 12) % 12 + 1;
            return first == JULY && count > QUARTER ? first : 0;
        }

        @Override
        public Period in(Period year) {
            YearMonth from = occurrence(first, year);
            YearMonth to = occurrence(last, year);
            return from.isAfter(to) ? span(from.minusYears(1), to) : span(from, to);
        }
    }

    /** Days of months, both included. A last day of 0 is the end of the month. */
    record Days(int firstMonth, int firstDay, int lastMonth, int lastDay) implements Part {
        @Override
        public Period in(Period year) {
            YearMonth to = occurrence(lastMonth, year);
            YearMonth from = occurrence(firstMonth, year);
            if (from.isAfter(to)) {
                from = from.minusYears(1);
            }
            LocalDate start = from.atDay(Math.min(firstDay, from.lengthOfMonth()));
            LocalDate end = lastDay == 0 ? to.atEndOfMonth() : to.atDay(Math.min(lastDay, to.lengthOfMonth()));
            return end.isBefore(start) ? Period.UNSTATED : new Period(start, end);
        }
    }

    /** Months counted within the year: "first quarter" (0, 3), "second half" (6, 6), "first eight months" (0, 8). */
    record Counted(int skipped, int count) implements Part {

        /**
         * One of the quarters or halves of the year.
         *
         * @param ordinal which of them, from 1; −1 for the last
         * @param months how long each is
         */
        static Counted numbered(int ordinal, int months) {
            return new Counted(ordinal < 0 ? 12 - months : (ordinal - 1) * months, months);
        }

        @Override
        public Period in(Period year) {
            return Period.months(Period.monthOf(year.start()).plusMonths(skipped), count);
        }
    }

    /** Some months that end in a given one: "three months to August", "year ended June 1987". */
    record Ending(int count, int last) implements Part {
        @Override
        public Period in(Period year) {
            return Period.months(occurrence(last, year).minusMonths(count - 1L), count);
        }
    }

    /** Some months that begin with a given one: "twelve months from May 2024", "five months since October". */
    record Starting(int count, int first) implements Part {
        @Override
        public Period in(Period year) {
            return Period.months(occurrence(first, year), count);
        }
    }

    /** Some days that end on a given one: "the week to 5 March". */
    record DaysEnding(int count, int month, int day) implements Part {
        @Override
        public Period in(Period year) {
            YearMonth last = occurrence(month, year);
            LocalDate end = last.atDay(Math.min(day, last.lengthOfMonth()));
            return new Period(end.minusDays(count - 1L), end);
        }
    }

    private static YearMonth occurrence(int month, Period year) {
        YearMonth first = Period.monthOf(year.start());
        int ahead = month - first.getMonthValue();
        return first.plusMonths(ahead < 0 ? ahead + 12L : ahead);
    }

    private static Period span(YearMonth from, YearMonth to) {
        return new Period(from.atDay(1), to.atEndOfMonth());
    }
}
