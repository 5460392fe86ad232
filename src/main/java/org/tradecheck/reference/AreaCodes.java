package org.tradecheck.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.text.LexiconFile;

/**
 * Countries as statistical offices write them: two or three letters, the numbers of M49, names in English and Korean.
 * Aggregates (the Arab world, NICs, the EU of one year) are not countries, and are empty here: their rows are left out.
 */
final class AreaCodes {

    private final Map<String, String> byLetters = new HashMap<>(600);
    private final Map<Integer, String> byNumber = new HashMap<>(600);
    private final Map<String, String> byName = new HashMap<>(1200);

    private static final class Shipped {
        static final AreaCodes CODES = new AreaCodes();
    }

    private AreaCodes() {
        for (String[] line : LexiconFile.lines(AreaCodes.class, "area-codes.tsv")) {
            byLetters.put(line[0], line[0]);
            for (String letters : LexiconFile.parts(line[1], '|')) {
                byLetters.put(letters, line[0]);
            }
            for (String number : LexiconFile.parts(line[2], '|')) {
                byNumber.put(Integer.parseInt(number), line[0]);
            }
            for (String name : LexiconFile.parts(line[3], '|')) {
                byName.put(name.toLowerCase(Locale.ROOT), line[0]);
            }
        }
        byLetters.put("W00", SeriesKey.WORLD);
        byLetters.put("WORLD", SeriesKey.WORLD);
        byLetters.put("W", SeriesKey.WORLD);
        byLetters.put("WXD", SeriesKey.WORLD);
        byLetters.put("G001", SeriesKey.WORLD);
        byLetters.put("W1", SeriesKey.WORLD);
    }

    static AreaCodes standard() {
        return Shipped.CODES;
    }

    /** The country with this code of two or three letters, in upper or lower case. */
    Optional<String> letters(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        String known = byLetters.get(upper);
        if (known != null) {
            return Optional.of(known);
        }
        return Areas.standard().isCountry(new Area(upper)) ? Optional.of(upper) : Optional.empty();
    }

    /** The country with this number of M49; 0 is the world. */
    Optional<String> number(String digits) {
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.ofNullable(byNumber.get(Integer.parseInt(digits)));
    }

    /** The country with this name. */
    Optional<String> name(String name) {
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
