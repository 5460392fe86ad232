package org.tradecheck.series;

/** Which words of a sentence name months, and which numbers are days of one. */
final class CalendarWords {

    private final PeriodWords words;

    CalendarWords(PeriodWords words) {
        this.words = words;
    }

    boolean isMonth(int i) {
        return monthAt(i) > 0;
    }

    /** The month named at a word; 0 if none is. "May" and "March" need more than their letters. */
    int monthAt(int i) {
        if (!words.isNameOfMonth(i)) {
            return 0;
        }
        PeriodWords.At word = words.at(i);
        if (word.isCapital() && isTitle(words.at(i - 1).text())) {
            return 0;
        }
        int month = word.says().month();
        if (!word.says().needsCapital()) {
            return month;
        }
        if (!word.isCapital()) {
            return 0;
        }
        boolean isVerbToo = word.is("may") || word.is("march") || word.is("mar");
        boolean isHeading = word.isShouted()
                || (words.at(i - 1).isCapital() && words.at(i + 1).isCapital());
        return !isVerbToo || !isHeading || isMonthOfHeading(i) ? month : 0;
    }

    /** Where every word has a capital, "May" and "March" are months next to what months stand next to. */
    private boolean isMonthOfHeading(int i) {
        PeriodWords.At before = words.at(i - 1);
        PeriodWords.At after = words.at(i + 1);
        if (before.is("")) {
            return i == 0 && after.digits() > 0;
        }
        return before.says().isPreposition()
                || before.is("-")
                || before.is("last")
                || before.is("this")
                || after.digits() > 0
                || after.is("-")
                || after.is(",")
                || words.at(i).isPossessive()
                || before.says().month() > 0;
    }

    private static boolean isTitle(String word) {
        return switch (word) {
            case "mr", "mrs", "ms", "theresa", "minister", "secretary", "dr", "sir", "lady" -> true;
            default -> false;
        };
    }

    /** Whether a number may be the day of a month: "9", "9th", and not "9 tonnes". */
    boolean isDay(int i) {
        PeriodWords.At word = words.at(i);
        if (word.digits() == 0 || word.digits() > 2 || word.number() < 1 || word.number() > 31) {
            return false;
        }
        return !words.at(afterDay(i)).says().isUnit();
    }

    /** Whether "st", "nd", "rd" or "th" stands right behind a number. */
    boolean isOrdinalEnding(int i) {
        PeriodWords.At word = words.at(i);
        return word.isGlued() && (word.is("st") || word.is("nd") || word.is("rd") || word.is("th"));
    }

    /** The word after a day: "9", "9th". */
    int afterDay(int i) {
        return isOrdinalEnding(i + 1) ? i + 2 : i + 1;
    }
}
