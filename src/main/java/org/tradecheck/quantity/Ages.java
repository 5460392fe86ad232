package org.tradecheck.quantity;

/** How old people and things are: "aged 57", "at the age of 57", "Kim, 57, said", "a 57-year-old". */
final class Ages {

    private static final Unit YEAR = new Unit("year");
    private static final int OLDEST = 120;

    /** Whose age stands between commas is grown up. */
    private static final int ADULT = 16;

    private final SentenceWords words;
    private final FoundNumbers found;
    private final UnitPlaces units;

    Ages(SentenceWords words, FoundNumbers found, UnitPlaces units) {
        this.words = words;
        this.found = found;
        this.units = units;
    }

    /** Whether a numeral is the age of who is named beside it. */
    boolean isAge(int i) {
        int value = words.integer(i);
        if (value < 1 || value > OLDEST) {
            return false;
        }
        if (words.is(i - 1, "aged") || words.is(i - 1, "age") || words.is(i - 1, "of") && words.is(i - 2, "age")) {
            return !units.hasUnit(i + 1);
        }
        return value >= ADULT
                && words.is(i - 1, ",")
                && words.is(i + 1, ",")
                && words.isCapital(i - 2)
                && !words.isMonth(i - 2)
                && !words.isNumber(i + 2)
                && !words.isNumber(i + 3)
                && words.isInSentenceCase();
    }

    /** Adds a number that is an age; returns the index after it. */
    int add(Draft draft, int end) {
        draft.kind = Kind.AGE;
        draft.form = Draft.Form.EXACT;
        draft.unit = YEAR;
        draft.upper = draft.number;
        draft.last = end;
        found.add(draft);
        return end;
    }

    /** Reads the "old" of "57 years old" behind its unit. */
    int old(Draft draft, int end) {
        boolean hyphen = words.is(end, "-") && words.is(end + 1, "old");
        if (hyphen || words.is(end, "old")) {
            draft.kind = Kind.AGE;
            draft.form = Draft.Form.EXACT;
            return hyphen ? end + 2 : end + 1;
        }
        return end;
    }
}
