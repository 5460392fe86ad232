package org.tradecheck.series;

/** Reads the counterpart of a time in another year: "the same period last year", "at this stage of 2024". */
final class SameTimes {

    private final PeriodWords words;
    private final FrameParser frames;
    private final CalendarWords calendar;

    SameTimes(PeriodWords words, FrameParser frames, CalendarWords calendar) {
        this.words = words;
        this.frames = frames;
        this.calendar = calendar;
    }

    /** "same period last year", "corresponding months of FY25", "same 1986 period", "same February period". */
    Term read(int i) {
        Term point = point(i + 1);
        if (point.is()) {
            return point;
        }
        int at = i + 1;
        if (words.at(at).isYear()) {
            Frame year = new Frame.Calendar(words.at(at).number());
            return withNoun(at + 1, new PeriodMeaning.SameIn(year));
        }
        if (calendar.isMonth(at)) {
            return withNoun(at + 1, new PeriodMeaning.SameInMonth(calendar.monthAt(at)));
        }
        if (words.is(at, "year") && (words.is(at + 1, "-") || words.is(at + 1, "ago"))) {
            // "same year-ago period"
            return withNoun(words.is(at + 1, "-") ? at + 3 : at + 2, new PeriodMeaning.Earlier(12, false));
        }
        int noun = behindNoun(at);
        if (noun < 0) {
            return Term.NONE;
        }
        return words.is(noun - 1, "year") ? Term.period(noun, new PeriodMeaning.Current(12)) : inYearBehind(noun);
    }

    private Term withNoun(int at, PeriodMeaning meaning) {
        int end = behindNoun(at);
        return end < 0 ? Term.NONE : Term.period(end, meaning);
    }

    /** "at the same point of 2024", "at this stage last year": up to the day of the year that is spoken of. */
    Term point(int i) {
        boolean isPoint = words.is(i, "point") || words.is(i, "stage") || words.is(i, "juncture");
        boolean isFramed =
                words.is(i + 1, "of") || words.is(i + 1, "in") || words.is(i + 1, "last") || words.is(i + 1, "a");
        return isPoint && isFramed ? inYearBehind(i + 1) : Term.NONE;
    }

    /** The word after "same period", "corresponding months", as in "last year's same period"; −1 if they do not stand here. */
    int behindSame(int i) {
        return switch (words.at(i).text()) {
            case "same", "corresponding", "comparable", "similar", "equivalent", "like", "homologous" ->
                behindNoun(i + 1);
            default -> -1;
        };
    }

    /** The word after "period", "month", "nine months", "time", "days"; −1 if no such noun stands here. */
    private int behindNoun(int i) {
        PeriodWords.At word = words.at(i);
        if (word.says().ordinal() != 0 || word.count() > 0) {
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
                    "semester",
                    "time",
                    "week",
                    "days",
                    "stretch",
                    "season",
                    "year",
                    "timeframe",
                    "lapse",
                    "interval",
                    "part",
                    "date",
                    "span" -> i + 1;
            default -> -1;
        };
    }

    /** Which year the same time is of, by the words behind it: "last year", "of 2024", "two years earlier", or none. */
    private Term inYearBehind(int noun) {
        boolean isJoined =
                words.is(noun, "of") || words.is(noun, "in") || words.is(noun, "from") || words.is(noun, "during");
        int at = isJoined ? noun + 1 : noun;
        int next = words.is(at, "the") ? at + 1 : at;
        if ((words.is(next, "last") || words.is(next, "previous")) && words.is(next + 1, "month")) {
            return Term.period(next + 2, new PeriodMeaning.Earlier(1, false));
        }
        if (isJoined && calendar.isMonth(next) && !words.at(next + 1).isYear() && !calendar.isDay(next + 1)) {
            return Term.period(next + 1, new PeriodMeaning.SameInMonth(calendar.monthAt(next)));
        }
        FrameParser.Found year = frames.after(noun);
        if (year.is()) {
            return Term.period(year.end(), new PeriodMeaning.SameIn(year.frame()));
        }
        int years = yearsEarlier(next);
        return years < 0
                ? Term.period(noun, new PeriodMeaning.Current(0))
                : Term.period(next + 3, new PeriodMeaning.Earlier(12 * years, false));
    }

    /** How many, where "two years earlier" stands; −1 if it does not. */
    private int yearsEarlier(int i) {
        PeriodWords.At word = words.at(i);
        boolean isCount = word.digits() == 1 || word.says().number() > 0;
        return isCount && words.is(i + 1, "years") && words.at(i + 2).says().isEarlier() ? word.count() : -1;
    }
}
