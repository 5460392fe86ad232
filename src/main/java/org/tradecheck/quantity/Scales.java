package org.tradecheck.quantity;

import java.math.BigDecimal;

/** The words and letters behind a number that multiply it: "billion", "hundred thousand", "bn", "cr". */
final class Scales {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal CRORE = new BigDecimal("10000000");
    private static final BigDecimal BILLION = new BigDecimal("1000000000");
    private static final BigDecimal TRILLION = new BigDecimal("1000000000000");

    /** "3 lakh crore", "one hundred thousand million". */
    private static final int MOST = 3;

    private final SentenceWords words;

    Scales(SentenceWords words) {
        this.words = words;
    }

    /**
     * Reads the scales behind a number and returns the index after them.
     *
     * @param isMoney whether a currency is printed before the number
     */
    int read(Draft draft, int from, boolean isMoney) {
        int at = from;
        for (int k = 0; k < MOST; k++) {
            boolean hyphen = words.touches(at) && words.is(at, "-") && words.touches(at + 1) && words.isWord(at + 1);
            int next = hyphen ? at + 1 : at;
            if (!words.isWord(next) || !words.isOf(next, Words.SCALE_LIKE)) {
                return at;
            }
            BigDecimal factor = factor(next, isMoney, draft.isScaled);
            if (factor.signum() == 0) {
                return at;
            }
            draft.scale = draft.scale.multiply(factor);
            draft.isScaled = true;
            at = next + 1;
        }
        return at;
    }

    /** What a word multiplies by; zero if it is no scale here. */
    private BigDecimal factor(int i, boolean isMoney, boolean isScaled) {
        if (words.isOf(i, Words.SCALE)) {
            return NumberWords.scale(words.at(i));
        }
        if (words.is(i, "hundred")) {
            return HUNDRED;
        }
        boolean isGlued = words.touches(i) && words.isNumber(i - 1);
        boolean mayBe = isGlued || (isMoney && words.length(i) <= 2 && !words.isUpper(i));
        return mayBe ? letters(i, isMoney, isScaled) : BigDecimal.ZERO;
    }

    private BigDecimal letters(int i, boolean isMoney, boolean isScaled) {
        if (words.is(i, "cr")) {
            return CRORE;
        }
        if (isScaled) {
            return BigDecimal.ZERO;
        }
        return switch (words.word(i)) {
            case "m" -> isLength(i + 1) ? BigDecimal.ZERO : MILLION;
            // "300,000 b/d" are barrels a day
            case "b" -> words.is(i + 1, "/") ? BigDecimal.ZERO : BILLION;
            case "k" -> THOUSAND;
            case "t" -> isMoney ? TRILLION : BigDecimal.ZERO;
            default -> BigDecimal.ZERO;
        };
    }

    /** "30 m long": the metre, and not the million. */
    private boolean isLength(int i) {
        return switch (words.word(i)) {
            case "long", "wide", "high", "tall", "deep", "above", "below" -> true;
            default -> false;
        };
    }
}
