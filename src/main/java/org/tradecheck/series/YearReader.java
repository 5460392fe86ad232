package org.tradecheck.series;

/** Reads what begins with a year or with what a year is called: "2024", "2015–19", "FY24", "the 2023/24 crop year". */
final class YearReader {

    private final PeriodWords words;
    private final FrameParser frames;
    private final YearParts parts;
    private final DayReader days;
    private final LetteredParts lettered;
    private final ClosingDates closings;
    private final OpeningDates openings;

    YearReader(
            PeriodWords words,
            FrameParser frames,
            YearParts parts,
            DayReader days,
            LetteredParts lettered,
            ClosingDates closings,
            OpeningDates openings) {
        this.words = words;
        this.frames = frames;
        this.parts = parts;
        this.days = days;
        this.lettered = lettered;
        this.closings = closings;
        this.openings = openings;
    }

    /** What begins with four digits. */
    Term read(int i) {
        PeriodWords.At word = words.at(i);
        if (!word.isYear()) {
            return oldYear(i);
        }
        if (isNumberOfPaper(i)) {
            return Term.NONE;
        }
        int year = word.number();
        if (words.is(i + 1, "s") && words.at(i + 1).isGlued() && year % 10 == 0) {
            return Term.period(i + 2, new PeriodMeaning.Fixed(Period.years(year, year + 9)));
        }
        Term day = days.iso(i);
        if (day.is()) {
            return day;
        }
        if (isSoFar(i)) {
            return Term.period(words.is(i - 2, "far") ? i + 1 : i + 3, new PeriodMeaning.SoFarIn(year));
        }
        Term part = parts.named(i + 1, new Frame.Calendar(year));
        if (part.is()) {
            return part;
        }
        Term quarter = lettered.behindYear(i);
        return quarter.is() ? quarter : named(i);
    }

    /** "Press release No. 118-2025", "Decree No. 12/2025": a year in the number of a paper is no time told of. */
    private boolean isNumberOfPaper(int year) {
        boolean isJoined = (words.is(year - 1, "-") || words.is(year - 1, "/"))
                && words.at(year - 1).isGlued();
        int mark = words.is(year - 3, ".") ? year - 4 : year - 3;
        return isJoined
                && words.at(year).isGlued()
                && words.at(year - 2).digits() > 0
                && (words.is(mark, "no") || words.is(mark, "nr") || words.is(mark, "number"));
    }

    /** "so far in 2024", "2024 so far", "2024 to date". */
    private boolean isSoFar(int i) {
        return words.is(i - 3, "so") && words.is(i - 2, "far") && words.is(i - 1, "in")
                || words.is(i + 1, "so") && words.is(i + 2, "far")
                || words.is(i + 1, "to") && words.is(i + 2, "date");
    }

    /** A year, "2023/24", "2015–2019", and what is told of it: "the 2024 period". */
    private Term named(int i) {
        FrameParser.Found year = frames.written(i, words.is(i - 1, "year") || words.is(i - 1, "years"));
        if (!year.is()) {
            return Term.NONE;
        }
        if (year.end() > i + 1) {
            return parts.of(year);
        }
        if (words.is(i + 1, "period") || words.is(i + 1, "month") || words.is(i + 1, "quarter")) {
            return Term.period(i + 2, new PeriodMeaning.SameIn(year.frame()));
        }
        Term range = range(i);
        return range.is() ? range : parts.of(year);
    }

    /** "2015–2019", "2015–19". */
    private Term range(int i) {
        int year = words.at(i).number();
        PeriodWords.At mark = words.at(i + 1);
        PeriodWords.At second = words.at(i + 2);
        boolean isDash = mark.is("-") && mark.isGlued() == second.isGlued();
        if (!isDash && !mark.is("to") && !mark.is("through")) {
            return Term.NONE;
        }
        boolean isShort = second.digits() == 2 && isDash && mark.isGlued();
        int last = isShort ? year / 100 * 100 + second.number() : second.number();
        boolean isYear = isShort || second.isYear();
        return isYear
                        && last > year
                        && last - year < 60
                        && !words.at(i + 3).says().isUnit()
                ? Term.period(i + 3, new PeriodMeaning.Fixed(Period.years(year, last)))
                : Term.NONE;
    }

    /** A year before 1900, which only a word before it can tell from an amount. */
    private Term oldYear(int i) {
        int year = words.at(i).number();
        boolean isSaid = words.is(i - 1, "in") || words.is(i - 1, "since") || words.is(i - 1, "of");
        return isSaid && year >= 1500 && year < 1900 && !words.at(i + 1).says().isUnit()
                ? Term.period(i + 1, new PeriodMeaning.Fixed(Period.year(year)))
                : Term.NONE;
    }

    /** "calendar 2024", "calendar year 2024". */
    Term calendar(int i) {
        int next = words.is(i + 1, "year") ? i + 2 : i + 1;
        if (words.at(next).isYear()) {
            return Term.part(
                    next + 1,
                    new Part.Whole(),
                    new Frame.Calendar(words.at(next).number()));
        }
        // "for the calendar year", where fiscal years are told of
        return next == i + 2 && words.is(i - 1, "the")
                ? Term.part(next, new Part.Whole(), new Frame.ArticleYear(0))
                : Term.NONE;
    }

    /** "FY24", "fiscal 1986/87", "the fiscal year to March", "the fiscal year just ended", "the fiscal year". */
    Term fiscal(int i) {
        FrameParser.Found year = frames.written(i, true);
        if (year.is()) {
            return parts.of(year);
        }
        if (!words.is(i + 1, "year")) {
            return Term.NONE;
        }
        Term closed = closings.months(i + 2, 12);
        if (closed.is()) {
            return closed;
        }
        Term opened = openings.year(i + 2);
        if (opened.is()) {
            return opened;
        }
        if (words.is(i + 2, "just") && words.at(i + 3).says().isEnding()) {
            return Term.part(i + 4, new Part.Whole(), new Frame.ArticleFiscalYear(-1));
        }
        if (words.is(i - 1, "the") && words.at(i + 2).says().isEarlier()) {
            // "than in the fiscal year before"
            return Term.period(i + 3, new PeriodMeaning.Earlier(12, false));
        }
        return words.pointsBack(i - 1) ? Term.period(i + 2, new PeriodMeaning.Current(12)) : Term.NONE;
    }

    /** "the season to August 31": it lasts a year, as a crop does not that is sold from one month on. */
    private boolean isSeason(int i) {
        return words.is(i, "season") || words.is(i + 1, "season") || words.is(i + 1, "year");
    }

    /** The year of a crop: "coffee 2023/24", "the cotton season ending July", "the crop that ended in September". */
    Term season(int i) {
        FrameParser.Found year = frames.written(i, false);
        if (year.is()) {
            return parts.of(year);
        }
        if (words.is(i, "season")
                && words.at(i + 1).says().isEarlier()
                && !words.at(i + 2).isYear()) {
            return Term.period(i + 2, new PeriodMeaning.Earlier(12, false));
        }
        boolean isYear = words.is(i + 1, "year") || words.is(i + 1, "season");
        FrameParser.Ending ending = isYear ? frames.ending(i + 2) : FrameParser.Ending.NONE;
        if (ending.month() > 0) {
            return Term.part(ending.end(), new Part.Whole(), new Frame.LatestEnding(ending.month()));
        }
        int behind = isYear ? i + 2 : i + 1;
        boolean isOver = words.is(behind, "that")
                || words.is(behind, "which")
                || words.is(behind, "ended")
                || isSeason(i) && words.is(behind, "to");
        Term closed = isOver ? closings.months(behind, 12) : Term.NONE;
        return closed.is() || !isSeason(i) && !isYear ? closed : openings.year(behind);
    }
}
