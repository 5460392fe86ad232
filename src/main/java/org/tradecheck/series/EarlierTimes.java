package org.tradecheck.series;

/** Reads the times before the one told of: "a year earlier", "the previous quarter", "up on the month". */
final class EarlierTimes {

    private static final int MONTHS_OF_A_DECADE = 120;

    private final PeriodWords words;

    EarlierTimes(PeriodWords words) {
        this.words = words;
    }

    /** "a year earlier", "a decade ago". */
    Term byOne(int i) {
        if (words.is(i + 1, "decade")) {
            return by(MONTHS_OF_A_DECADE, i + 1);
        }
        return words.is(i + 1, "month") || words.is(i + 1, "quarter") || words.is(i + 1, "year")
                ? byUnit(i + 1)
                : Term.NONE;
    }

    /** "year earlier", "month ago", "year-earlier period". */
    Term byUnit(int unit) {
        return by(words.at(unit).says().months(), unit);
    }

    private Term by(int months, int unit) {
        int next = words.is(unit + 1, "-") ? unit + 2 : unit + 1;
        if (months > 0 && words.is(next, "later")) {
            return Term.period(next + 1, new PeriodMeaning.Later(months));
        }
        if (months == 0 || !words.at(next).says().isEarlier()) {
            return Term.NONE;
        }
        boolean isNoun = words.is(next + 1, "period")
                || words.is(next + 1, "month")
                || words.is(next + 1, "quarter")
                || words.is(next + 1, "half");
        boolean isAgo = words.is(next, "ago") && !isNoun;
        return Term.period(isNoun ? next + 2 : next + 1, new PeriodMeaning.Earlier(months, isAgo));
    }

    /** "the following year", "the following month". */
    Term following(int i) {
        boolean isYear = words.is(i + 1, "year");
        return isYear || words.is(i + 1, "month")
                ? Term.period(i + 2, new PeriodMeaning.Later(isYear ? 12 : 1))
                : Term.NONE;
    }

    /** "fell on the year", "up on the month": compared with the one before. */
    Term onThe(int unit) {
        return words.is(unit - 1, "the") && words.is(unit - 2, "on")
                ? Term.period(
                        unit + 1,
                        new PeriodMeaning.Earlier(words.at(unit).says().months(), false))
                : Term.NONE;
    }

    /** "previous year", "prior quarter", "preceding three months", "previous crop season". */
    Term previous(int i) {
        boolean isCalled = words.is(i + 1, "fiscal") || words.is(i + 1, "financial") || words.is(i + 1, "calendar");
        int at = isCalled ? i + 2 : i + 1;
        PeriodWords.At word = words.at(at);
        if (isCalled || word.is("year")) {
            return Term.period(word.is("year") ? at + 1 : at, new PeriodMeaning.Earlier(12, false));
        }
        if (word.is("month")) {
            return Term.period(at + 1, new PeriodMeaning.Earlier(1, false));
        }
        if (word.is("quarter") || word.is("half")) {
            return Term.period(at + 1, new PeriodMeaning.Before(word.says().months()));
        }
        if (word.is("period")) {
            return Term.period(at + 1, new PeriodMeaning.Before(0));
        }
        if (word.says().season() > 0 && (word.is("season") || words.is(at + 1, "year"))) {
            return Term.period(word.is("season") ? at + 1 : at + 2, new PeriodMeaning.Earlier(12, false));
        }
        return previousOfCount(i, word.count());
    }

    /** "previous three months", "the previous three". */
    private Term previousOfCount(int i, int count) {
        int unit = i + 2;
        boolean isElided = count > 1
                && words.is(i - 1, "the")
                && (words.is(unit, ".") || words.is(unit, ",") || words.is(unit, "") || words.is(unit, ")"));
        if (isElided) {
            // "in the three months to October, against A in the previous three"
            return Term.period(unit, new PeriodMeaning.Before(0));
        }
        int months = count * words.at(unit).says().months();
        return months > 0 && months <= CountedTimes.MOST_MONTHS
                ? Term.period(unit + 1, new PeriodMeaning.Before(months))
                : Term.NONE;
    }
}
