package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares said without a percent sign: "a third", "3/4 of", "two out of five", "one in ten", "63 of every 100". */
final class SpokenShares {

    private static final int HUNDRED = 100;

    /** Of more than so many nobody says "one out of" without counting them. */
    private static final int LARGEST_WHOLE = 10;

    private static final int PLACES = 7;

    /** "Each export dollar": so far behind "each" the coin stands. */
    private static final int LONGEST_COIN = 3;

    private final SentenceWords words;
    private final FoundNumbers found;
    private final UnitPlaces units;

    SpokenShares(SentenceWords words, FoundNumbers found, UnitPlaces units) {
        this.words = words;
        this.found = found;
        this.units = units;
    }

    private Draft add(int first, int end, BigDecimal percent) {
        Draft share = found.add(first, end, Kind.PERCENT, percent, Draft.Form.SHARE);
        share.unit = Unit.PERCENT;
        return share;
    }

    /** Adds "a third", "half as much again"; returns the index after it. */
    int spelled(int i, NumberWords.Spelled number) {
        int end = number.end();
        boolean again =
                words.is(i, "half") && words.is(end, "as") && words.is(end + 1, "much") && words.is(end + 2, "again");
        if (again) {
            end += 3;
        }
        add(i, end, number.number()).isSpelled = true;
        return end;
    }

    /** Adds "every third barrel", which is a third of all; returns the index of what it is counted in. */
    int everyNth(int i, int nth) {
        add(i, i + 2, percent(1, nth)).isSpelled = true;
        return i + 2;
    }

    /** Adds the fraction of "3/4 of"; returns the index after it. */
    int fraction(int i) {
        add(i, i + 3, percent(words.integer(i), words.integer(i + 2)));
        return i + 3;
    }

    /** Adds "3 out of 10", "1 in every 5" and returns the index after it; that of the numeral if it is no such share. */
    int outOf(int i) {
        boolean isOutOf = words.is(i + 1, "out") && words.is(i + 2, "of");
        boolean isOneIn = words.is(i + 1, "in") && words.integer(i) == 1;
        if (!isOutOf && !isOneIn || words.touches(i)) {
            return i;
        }
        int from = isOutOf ? i + 3 : i + 2;
        int whole = words.is(from, "every") ? from + 1 : from;
        int part = words.integer(i);
        int of = words.integer(whole);
        if (part <= 0 || part >= of || of > LARGEST_WHOLE || units.hasUnit(whole + 1)) {
            return i;
        }
        add(i, whole + 1, percent(part, of));
        return whole + 1;
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf((long) HUNDRED * part)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_EVEN);
    }

    /** Behind "63 of every 100 dollars", where the number is a percentage; the place itself for none. */
    int ofEveryHundred(int at) {
        int every = behindOf(at);
        boolean isShare = every > at && words.is(every, "every") && words.integer(every + 1) == HUNDRED;
        return isShare ? words.isWord(every + 2) ? every + 3 : every + 2 : at;
    }

    /** "38 cents of each export dollar", "40 pence in every pound": hundredths of a coin are a share. */
    boolean isOfEveryCoin(int at) {
        int each = behindOf(at);
        if (each == at || !(words.is(each, "each") || words.is(each, "every") || words.is(each, "the"))) {
            return false;
        }
        int coin = each + 1;
        while (coin < each + LONGEST_COIN && words.isWord(coin) && !isCoin(coin)) {
            coin++;
        }
        return isCoin(coin);
    }

    /** Behind "of", "in" and "out of"; the place itself for none. */
    private int behindOf(int at) {
        if (words.is(at, "out") && words.is(at + 1, "of")) {
            return at + 2;
        }
        return words.is(at, "of") || words.is(at, "in") ? at + 1 : at;
    }

    private boolean isCoin(int i) {
        return words.isWord(i)
                && !words.word(i).endsWith("s")
                && !CurrencyTable.SHIPPED.named(words.word(i)).isEmpty();
    }
}
