package org.tradecheck.quantity;

import java.math.BigDecimal;

/** Places in a row: "3rd", "No. 2", "second". */
final class Ordinals {

    /** A higher number behind "No." is a name: that of a decree, a train, a well. */
    private static final int LAST_PLACE = 50;

    private final SentenceWords words;
    private final FoundNumbers found;
    private final UnitPlaces units;

    Ordinals(SentenceWords words, FoundNumbers found, UnitPlaces units) {
        this.words = words;
        this.found = found;
        this.units = units;
    }

    /** Reads a place in a row at a numeral and returns the index after it; that of the numeral if there is none. */
    int read(int i, BigDecimal number) {
        if (!words.isPlainInteger(i)) {
            return i;
        }
        if (words.isOrdinalSuffix(i + 1) || isRunOn(i + 1)) {
            Draft draft = found.add(i, i + 2, Kind.ORDINAL, number, Draft.Form.EXACT);
            draft.end = words.tokens.get(i + 1).start() + 2;
            return i + 2;
        }
        if (!isNumbered(i)) {
            return i;
        }
        int value = words.integer(i);
        if (value < 1 || value > LAST_PLACE || units.hasUnit(i + 1)) {
            return found.inName(i + 1);
        }
        found.add(i, i + 1, Kind.ORDINAL, number, Draft.Form.EXACT);
        return i + 1;
    }

    /** "19thcentury": the blank behind the suffix is lost. */
    private boolean isRunOn(int i) {
        if (!words.touches(i) || !words.isWord(i)) {
            return false;
        }
        String letters = words.word(i);
        return letters.length() > 4
                && (letters.startsWith("th") || letters.startsWith("rd") || letters.startsWith("nd"));
    }

    /** "No. 5", "#5". */
    private boolean isNumbered(int i) {
        return words.is(i - 1, "no")
                        && (words.isCapital(i - 1) || words.raw(i - 1).endsWith("."))
                || words.is(i - 1, "#") && words.touches(i);
    }

    /** "second", where it is no way of speaking: "at first", "second hand". */
    int spelled(int i, int value) {
        if (value > 2 || !isIdle(i, value)) {
            found.add(i, i + 1, Kind.ORDINAL, BigDecimal.valueOf(value), Draft.Form.EXACT).isSpelled = true;
        }
        return i + 1;
    }

    private boolean isIdle(int i, int value) {
        return words.is(i + 1, "time") && value == 1
                || words.is(i + 1, ",") && words.startsQuoteOrSentence(i)
                || words.is(i - 1, "at")
                || words.is(i + 1, "hand")
                || words.is(i + 1, "of") && words.is(i + 2, "all")
                || words.is(i, "second") && words.is(i - 1, "per");
    }
}
