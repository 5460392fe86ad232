package org.tradecheck.quantity;

import java.math.BigDecimal;

/** Numerals that are amounts: with the signs before them, their fractions and what stands behind. */
final class PrintedAmounts {

    private final SentenceWords words;
    private final FoundNumbers found;
    private final CurrencySigns signs;
    private final UnitPlaces units;
    private final SpokenShares shares;
    private final Multiples multiples;
    private final Ages ages;
    private final AmountTails tails;
    private final Fractions fractions;

    PrintedAmounts(
            SentenceWords words,
            FoundNumbers found,
            CurrencySigns signs,
            UnitPlaces units,
            SpokenShares shares,
            Multiples multiples,
            Ages ages,
            AmountTails tails) {
        this.words = words;
        this.found = found;
        this.signs = signs;
        this.units = units;
        this.shares = shares;
        this.multiples = multiples;
        this.ages = ages;
        this.tails = tails;
        this.fractions = new Fractions(words);
    }

    /** Reads an amount at a numeral and returns the index after it. */
    int read(int i, Numeral numeral) {
        int fraction = numeral.value().scale() == 0 ? fractions.behindWhole(i + 1) : -1;
        if (fraction >= 0) {
            return amount(i, fractions.onto(numeral, fraction), fraction + 3);
        }
        int decimals = NumberWords.behindPoint(words.tokens, i + 1);
        if (decimals > 0 && numeral.value().scale() == 0) {
            // "40-point-one billion", as it is read out
            NumberWords.Spoken spoken = NumberWords.digits(words.tokens, decimals);
            BigDecimal number = new BigDecimal(numeral.value().toPlainString() + "." + spoken.digits());
            return amount(i, new Numeral(number, numeral.isGrouped(), numeral.step(), false), spoken.end());
        }
        if (fractions.isStroked(i)) {
            return stroked(i);
        }
        int share = shares.outOf(i);
        return share > i ? share : amount(i, numeral, i + 1);
    }

    /** "3/4 of", "3/4"; "7/24" is none of it. */
    private int stroked(int i) {
        if (!fractions.isFraction(i)) {
            return found.inName(i + 3);
        }
        return words.is(i + 3, "of") ? shares.fraction(i) : amount(i, fractions.at(i), i + 3);
    }

    private int amount(int i, Numeral numeral, int end) {
        Draft draft = new Draft();
        draft.numeral = i;
        draft.number = numeral.value();
        draft.step = numeral.step();
        draft.isGrouped = numeral.isGrouped();
        // "$-4", "-$4", "minus $4": the sign next to the number's start decides.
        boolean isNegative = false;
        int first = i;
        if (isPlusOrMinus(first - 1)) {
            first--;
            isNegative = words.is(first, "-");
        }
        CurrencySigns.Sign sign = signs.before(first);
        if (sign.isPrinted()) {
            first = sign.first();
            if (isPlusOrMinus(first - 1)) {
                first--;
                isNegative = words.is(first, "-");
            }
        }
        if (words.is(first - 1, "minus") && first > found.floor()) {
            first--;
            isNegative = true;
        } else if (isSignInBrackets(first - 1)) {
            isNegative = words.is(first - 2, "-");
            first = isNegative ? first - 3 : first;
        }
        draft.first = words.is(first, "+") ? first + 1 : first;
        if (multiples.isFactor(i) && !units.hasUnit(end)) {
            return multiples.factor(draft, end);
        }
        if (ages.isAge(i)) {
            return ages.add(draft, end);
        }
        if (isNegative) {
            draft.number = draft.number.negate();
        }
        return sign.isPrinted() ? tails.finishMoney(draft, end, sign.code()) : tails.finish(draft, end);
    }

    /** A plus or minus that touches what is behind it and joins it to nothing before. */
    private boolean isPlusOrMinus(int i) {
        if (!words.touches(i + 1) || !(words.is(i, "-") || words.is(i, "+"))) {
            return false;
        }
        return i == 0 || !words.touches(i) || words.is(i - 1, "(") || signs.isSign(i - 1) || words.is(i - 1, "\u201C");
    }

    /** "(-)" or "(+)", as tables and reports print a sign before its figure. */
    private boolean isSignInBrackets(int close) {
        return close - 2 >= found.floor()
                && words.is(close, ")")
                && (words.is(close - 1, "-") || words.is(close - 1, "+"))
                && words.is(close - 2, "(")
                && words.touches(close)
                && words.touches(close - 1);
    }
}
