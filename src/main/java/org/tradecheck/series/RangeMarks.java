package org.tradecheck.series;

/** The words and dashes that join the two ends of a stretch of time: "to", "through", "up to", "–". */
final class RangeMarks {

    private final PeriodWords words;

    RangeMarks(PeriodWords words) {
        this.words = words;
    }

    boolean isUpTo(int i) {
        return words.at(i).says().isUpTo() || (words.is(i, "up") && words.is(i + 1, "to"));
    }

    /** Whether one stands among some words, or the "and" that joins two ends after "between". */
    boolean isAmong(int from, int to) {
        for (int k = from; k < to; k++) {
            if (isUpTo(k) || words.is(k, "and")) {
                return true;
            }
        }
        return false;
    }

    /** The word after "to", "through", "–" or, after "between", "and"; −1 if no such word stands at {@code i}. */
    int behind(int i, boolean isBetween) {
        if (words.is(i, "-") && words.is(i + 1, "to") && words.is(i + 2, "-")) {
            return i + 3;
        }
        if (isBetween && words.is(i, "and")) {
            return behindMiddle(words.is(i + 1, "the") ? i + 2 : i + 1);
        }
        if (words.is(i, "--") && words.at(i).isGlued() && words.at(i + 1).isGlued()) {
            return i + 1;
        }
        return words.at(i).says().isUpTo() ? behindMiddle(i + 1) : -1;
    }

    /** The word after "mid-": "from mid-July to mid-May" runs over the months that it names. */
    int behindMiddle(int i) {
        return words.is(i, "mid") && words.is(i + 1, "-") ? i + 2 : i;
    }
}
