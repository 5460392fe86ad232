package org.tradecheck.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tradecheck.text.LexiconFile;

/** When the fiscal years of countries and the marketing years of crops begin. */
final class FiscalYears {

    /** July: the usual first month of a marketing year, where the crop does not say otherwise. */
    static final int SEASON_START = 7;

    private static final Set<String> ANY_CROP = Set.of("campaign", "crop", "harvest", "marketing", "season");

    private static final Map<String, FiscalYear> BY_AREA = new HashMap<>();
    private static final Map<String, Integer> BY_CROP = new HashMap<>();

    static {
        for (String[] f : LexiconFile.lines(FiscalYears.class, "fiscal-years.tsv")) {
            BY_AREA.put(
                    f[0],
                    new FiscalYear(
                            Integer.parseInt(f[1]),
                            f[2].equals("first"),
                            f[3].equals("pairs"),
                            f[4],
                            f.length > 5 && f[5].equals("sums")));
        }
        for (String[] f : LexiconFile.lines(FiscalYears.class, "crop-years.tsv")) {
            BY_CROP.put(f[0], Integer.valueOf(f[1]));
        }
    }

    private FiscalYears() {}

    /**
     * A country's fiscal year.
     *
     * @param startMonth its first month; 1 is January
     * @param isNamedByFirst whether "fiscal 2024" begins in 2024 (Japan) and does not end in it (India, United States)
     * @param isWrittenAsPair whether "2023/24" without another word means it
     * @param until the last year in which it began in that month, as digits; {@code -} if it still does
     * @param isSummedUp whether totals of trade so far are counted from its first month, as in India
     */
    record FiscalYear(
            int startMonth, boolean isNamedByFirst, boolean isWrittenAsPair, String until, boolean isSummedUp) {

        boolean isValidIn(int year) {
            return until.equals("-") || year <= Integer.parseInt(until);
        }
    }

    private static final FiscalYear CALENDAR = new FiscalYear(1, true, false, "-", false);

    /** The fiscal year of an area, for a province that of its country: the calendar year where the list names no other. */
    static FiscalYear of(Area area, int year) {
        String country = Areas.standard().countryOf(area).code();
        FiscalYear found = BY_AREA.getOrDefault(country, CALENDAR);
        return found.isValidIn(year) ? found : CALENDAR;
    }

    /** The words that name a crop or its year. */
    static Set<String> crops() {
        return BY_CROP.keySet();
    }

    /** Words that call a year one of some crop without saying of which. */
    static boolean isAnyCrop(String word) {
        return ANY_CROP.contains(word);
    }

    /** The first month of a crop's marketing year, or 0 if the word names no crop year. */
    static int seasonOf(String word) {
        return BY_CROP.getOrDefault(word, 0);
    }
}
