package org.tradecheck.series;

import java.util.Set;

/** Reads the words that name a year: "2024", "FY24", "1986/87", "last year", "the previous year". */
final class FrameParser {

    /** What a year or a season does in its last month. */
    private static final Set<String> ENDED =
            Set.of("ending", "ended", "ends", "closing", "closed", "closes", "finished", "concluded");

    /** No year is named. */
    static final Frame OPEN = new Frame.Open();

    private static final int ETHIOPIAN_YEARS = 7;

    private static final int JULY = 7;

    private final PeriodWords words;

    FrameParser(PeriodWords words) {
        this.words = words;
    }

    /**
     * A year found.
     *
     * @param end the word after it; −1 if none was found
     */
    record Found(int end, Frame frame) {
        static final Found NONE = new Found(-1, OPEN);

        boolean is() {
            return end >= 0;
        }
    }

    /** What {@link #after} can begin with, crops and years in digits apart. */
    static boolean mayBegin(String word) {
        return switch (word) {
            case ",", "'", "(", "of", "in", "for", "the", "full", "a", "one" -> true;
            case "year", "calendar", "fiscal", "financial", "fy" -> true;
            case "last", "this", "current", "next", "coming", "previous", "prior", "preceding" -> true;
            case "same", "that", "following" -> true;
            default -> false;
        };
    }

    /** The year that goes with a part of a year just read: "of 2024", "last year", "1986/87". */
    Found after(int at) {
        if (!words.mayBeginFrame(at)) {
            return Found.NONE;
        }
        Found bracketed = inBrackets(at);
        if (bracketed.is()) {
            return bracketed;
        }
        int i = at;
        if (words.is(i, ",") && words.at(i + 1).isYear() && !words.at(i + 1).isGlued()) {
            return written(i + 1, true);
        }
        if (words.is(i, "'") && words.at(i + 1).digits() == 2) {
            return new Found(i + 2, new Frame.Calendar(century(words.at(i + 1).number())));
        }
        if (words.is(i, "of") || words.is(i, "in") || words.is(i, "for")) {
            i++;
        }
        if (words.is(i, "the") || words.is(i, "calendar") || words.is(i, "full")) {
            i++;
        }
        if (words.is(i, "calendar")) {
            i++;
        }
        boolean isOfYear = i > at && words.is(i, "year") && words.is(at, "of");
        if (isOfYear && !words.is(i + 1, "to") && !words.at(i + 1).isYear()) {
            boolean isBefore = words.at(i + 1).says().isEarlier();
            return new Found(isBefore ? i + 2 : i + 1, new Frame.CurrentYear(isBefore ? -1 : 0));
        }
        if (words.is(i, "year") && words.at(i + 1).isYear()) {
            i++;
        }
        boolean isFiscalYear = (words.is(i, "fiscal") || words.is(i, "financial"))
                && words.is(i + 1, "year")
                && words.is(i - 1, "the")
                && !written(i, true).is();
        if (isFiscalYear) {
            if (isEarlierAt(i + 2)) {
                return new Found(i + 3, new Frame.ArticleFiscalYear(-1));
            }
            Found named = inBrackets(i + 2);
            return named.is() ? named : new Found(i + 2, new Frame.ArticleFiscalYear(0));
        }
        if (words.is(i, "year") && isEarlierAt(i + 1)) {
            return new Found(i + 2, new Frame.CurrentYear(-1));
        }
        if ((words.is(i, "a") || words.is(i, "one")) && words.is(i + 1, "year") && isEarlierAt(i + 2)) {
            return new Found(i + 3, new Frame.CurrentYear(-1));
        }
        Found relative = relative(i);
        if (!relative.is()) {
            return written(i, true);
        }
        // "of the current fiscal year (2020-21)"
        Found same = inBrackets(relative.end());
        return same.is() ? same : relative;
    }

    /** "July-March (2020-21)", "in March (2021)": a year and nothing else in brackets. */
    private Found inBrackets(int at) {
        Found year = words.is(at, "(") ? written(at + 1, true) : Found.NONE;
        return year.is() && words.is(year.end(), ")") ? new Found(year.end() + 1, year.frame()) : Found.NONE;
    }

    private boolean isEarlierAt(int i) {
        return words.at(i).says().isEarlier();
    }

    /** "last year", "this fiscal year", "the previous year" from its first word. */
    Found relative(int i) {
        boolean isFiscal = words.is(i + 1, "fiscal") || words.is(i + 1, "financial");
        int noun = isFiscal || words.is(i + 1, "calendar") ? i + 2 : i + 1;
        if (!isFiscal && !words.is(noun, "year")) {
            return Found.NONE;
        }
        int end = words.is(noun, "year") ? noun + 1 : noun;
        return switch (words.at(i).text()) {
            case "last" -> new Found(end, isFiscal ? new Frame.ArticleFiscalYear(-1) : new Frame.ArticleYear(-1));
            case "this", "current" ->
                new Found(end, isFiscal ? new Frame.ArticleFiscalYear(0) : new Frame.ArticleYear(0));
            case "next", "coming" ->
                new Found(end, isFiscal ? new Frame.ArticleFiscalYear(1) : new Frame.ArticleYear(1));
            case "previous", "prior", "preceding" -> new Found(end, new Frame.CurrentYear(-1));
            case "same", "that" -> new Found(end, new Frame.CurrentYear(0));
            case "following" -> new Found(end, new Frame.CurrentYear(1));
            default -> Found.NONE;
        };
    }

    /**
     * "2024", "1986/87", "FY24", "fiscal 1986/87 ending June", "2023/24 marketing year" from its first word.
     *
     * @param isExpected whether the words before leave no doubt that a year comes
     */
    Found written(int i, boolean isExpected) {
        if (words.is(i, "fy")) {
            return fiscal(i + 1, 0);
        }
        if (words.is(i, "fiscal") || words.is(i, "financial")) {
            return fiscal(words.is(i + 1, "year") || words.is(i + 1, "years") ? i + 2 : i + 1, 0);
        }
        int season = words.at(i).says().season();
        if (season > 0) {
            int next = words.is(i + 1, "year") || words.is(i + 1, "season") ? i + 2 : i + 1;
            int second = words.at(next).digits() == 4 ? pairEnd(next) : -1;
            boolean isAny = FiscalYears.isAnyCrop(words.at(i).text());
            Frame.Pair form = isAny ? Frame.Pair.SEASON : written(next);
            return second < 0 ? Found.NONE : pair(next, second, form, isAny ? 0 : season);
        }
        boolean isDecade = words.is(i + 1, "s") && words.at(i + 1).isGlued();
        if (!words.at(i).isYear() || isDecade) {
            return Found.NONE;
        }
        int second = pairEnd(i);
        if (second > 0) {
            return pair(i, second, written(i), 0);
        }
        if (words.is(i + 1, "fiscal") || words.is(i + 1, "financial")) {
            Found single = new Found(
                    words.is(i + 2, "year") ? i + 3 : i + 2,
                    new Frame.Fiscal(words.at(i).number(), Frame.Pair.SINGLE, 0));
            return single;
        }
        int ethiopian = behindEthiopian(i + 1);
        if (ethiopian > 0) {
            // Its budget year begins in July, seven years and some months ahead of the count of the Ethiopian calendar.
            return new Found(
                    ethiopian, new Frame.Fiscal(words.at(i).number() + ETHIOPIAN_YEARS, Frame.Pair.SLASHED, JULY));
        }
        boolean isCut = words.is(i + 1, "/")
                && words.at(i + 1).isGlued()
                && words.at(i + 2).isGlued();
        return !isCut && (isExpected ? !isAmount(i) : isYearAlone(i))
                ? new Found(i + 1, new Frame.Calendar(words.at(i).number()))
                : Found.NONE;
    }

    /** The word after "by the Ethiopian calendar", "in the Ethiopian fiscal year", "E.C."; −1 if no such words stand there. */
    private int behindEthiopian(int i) {
        boolean isShort = words.is(i, "e.c.") || words.is(i, "efy") || words.is(i, "e.f.y.");
        if (isShort) {
            return i + 1;
        }
        int at = words.is(i, "(") || words.is(i, ",") ? i + 1 : i;
        boolean isBy = words.is(at, "by") || words.is(at, "in") || words.is(at, "of") || words.is(at, "on");
        at += isBy ? 1 : 0;
        at += words.is(at, "the") ? 1 : 0;
        boolean isMeant = words.is(at, "ethiopian") && words.is(at + 1, "calendar");
        return isMeant ? at + 2 : -1;
    }

    private boolean isAmount(int i) {
        return !words.at(i).isPossessive()
                && (words.at(i + 1).says().isUnit()
                        || (words.is(i + 1, "-")
                                && words.at(i + 1).isGlued()
                                && words.at(i + 2).says().isUnit()));
    }

    /** Whether four digits with nothing around them that makes them a year are one all the same. */
    boolean isYearAlone(int i) {
        PeriodWords.At before = words.at(i - 1);
        PeriodWords.At after = words.at(i + 1);
        if (isAmount(i) || (words.at(i).isGlued() && !isOpening(before.text()))) {
            return false;
        }
        if (before.says().isNumbered()
                || before.says().isEvent()
                || after.says().isEvent()
                || words.at(i + 2).says().isEvent() && words.at(i + 2).isCapital()) {
            return false;
        }
        if (before.is("-") && words.at(i - 2).isCapital() && !before.isGlued()) {
            return false;
        }
        boolean isName = before.isCapital()
                && !before.isShouted()
                && i > 1
                && before.text().length() > 1
                && !before.isPossessive()
                && before.says().month() == 0
                && !before.says().isPreposition();
        return !isName || after.is(")");
    }

    private static boolean isOpening(String symbol) {
        return switch (symbol) {
            case "(", "[", "\"", "\u201c", "/", "-", "'", "\u2018" -> true;
            default -> false;
        };
    }

    /** The word after "1986/87", "2025-26" or "2023-2024" if it stands at {@code i}, else −1. */
    private int pairEnd(int i) {
        PeriodWords.At mark = words.at(i + 1);
        PeriodWords.At second = words.at(i + 2);
        if (!mark.isGlued() || !second.isGlued() || !(mark.is("/") || mark.is("-") || mark.is("--"))) {
            return -1;
        }
        int first = words.at(i).number();
        boolean isNext = second.digits() == 2
                ? second.number() == (first + 1) % 100
                : second.digits() == 4 && second.number() == first + 1;
        boolean isDate = words.at(i + 3).isGlued() && (words.is(i + 3, "-") || words.is(i + 3, "/"));
        return isNext && !isDate ? i + 3 : -1;
    }

    /** What the mark between two years says of them. */
    private Frame.Pair written(int first) {
        return words.is(first + 1, "/") ? Frame.Pair.SLASHED : Frame.Pair.DASHED;
    }

    /** A pair of years and the words behind it that say which kind of year it is. */
    private Found pair(int i, int end, Frame.Pair written, int startMonth) {
        int first = words.at(i).number();
        if (words.at(i).digits() == 2) {
            first = century(first);
        }
        Frame.Pair form = written;
        int start = startMonth;
        int after = end;
        if (words.is(end, "fiscal") || words.is(end, "financial")) {
            form = Frame.Pair.FISCAL;
            after = words.is(end + 1, "year") ? end + 2 : end + 1;
        } else {
            int season = words.at(end).says().season();
            boolean isNamed = words.is(end + 1, "year")
                    || words.is(end + 1, "season")
                    || words.is(end + 1, "crop")
                    || words.is(end + 1, "marketing")
                    || words.is(end, "season")
                    || words.is(end, "crop")
                    || words.is(end, "campaign")
                    || words.is(end, "harvest");
            if (season > 0 && isNamed) {
                boolean isAny = FiscalYears.isAnyCrop(words.at(end).text());
                start = isAny ? 0 : season;
                after = words.is(end + 1, "year") || words.is(end + 1, "season") ? end + 2 : end + 1;
                form = isAny ? Frame.Pair.SEASON : Frame.Pair.SLASHED;
            }
        }
        Ending ending = ending(after);
        return ending.month() > 0
                ? new Found(ending.end(), new Frame.Fiscal(first, form, ending.month() % 12 + 1))
                : new Found(after, new Frame.Fiscal(first, form, start));
    }

    /** "24", "2024", "2021-22", "1986/87 ending June 30" after "FY" or "fiscal". */
    private Found fiscal(int i, int startMonth) {
        PeriodWords.At label = words.at(i);
        if (words.is(i, "'") && words.at(i + 1).digits() == 2) {
            return fiscal(i + 1, startMonth);
        }
        boolean isShort = label.digits() == 2;
        if (!isShort && !label.isYear()) {
            return Found.NONE;
        }
        int first = isShort ? century(label.number()) : label.number();
        PeriodWords.At second = words.at(i + 2);
        boolean isPair = (words.is(i + 1, "-") || words.is(i + 1, "/"))
                && words.at(i + 1).isGlued()
                && second.isGlued()
                && (second.digits() == 2
                        ? second.number() == (first + 1) % 100
                        : second.digits() == 4 && second.number() == first + 1);
        int end = isPair ? i + 3 : i + 1;
        Frame.Pair form = isPair ? Frame.Pair.FISCAL : Frame.Pair.SINGLE;
        Ending ending = ending(end);
        return ending.month() > 0
                ? new Found(ending.end(), new Frame.Fiscal(first, form, ending.month() % 12 + 1))
                : new Found(end, new Frame.Fiscal(first, form, startMonth));
    }

    /** A closing month after a year's name: "ending March", ", which ended last September 30". */
    record Ending(int end, int month) {
        static final Ending NONE = new Ending(-1, 0);
    }

    /** Reads "ending March", "that closed in June", "(which ended last September 30)". */
    Ending ending(int at) {
        int i = at;
        if (words.is(i, ",") || words.is(i, "(")) {
            i++;
        }
        if (words.is(i, "which") || words.is(i, "that")) {
            i++;
        }
        if (!ENDED.contains(words.at(i).text())) {
            return Ending.NONE;
        }
        i++;
        while (words.is(i, "in") || words.is(i, "on") || words.is(i, "last") || words.is(i, "this")) {
            i++;
        }
        boolean isDayFirst = words.at(i).digits() > 0 && words.at(i).digits() <= 2;
        int month = words.at(isDayFirst ? i + 1 : i).says().month();
        if (month == 0) {
            return Ending.NONE;
        }
        int end = isDayFirst ? i + 2 : i + 1;
        boolean isDay =
                !isDayFirst && words.at(end).digits() > 0 && words.at(end).digits() <= 2;
        return new Ending(isDay ? end + 1 : end, month);
    }

    /** Two digits as a year: "24" is 2024, "87" is 1987. */
    static int century(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
