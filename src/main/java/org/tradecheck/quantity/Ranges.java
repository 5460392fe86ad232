package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Ranges: two numbers that are the ends of one amount and share scale and unit, "$545-550 per tonne", "from 3 to 4 pct". */
final class Ranges {

    private static final BigDecimal FOUR = new BigDecimal("4");
    private static final BigDecimal TWO = new BigDecimal("2");

    private Ranges() {}

    /** Joins the ends of each range of a sentence. */
    static void join(ScannedSentence here) {
        SentenceWords words = here.words();
        List<Draft> drafts = here.drafts();
        int d = 0;
        while (d + 1 < drafts.size()) {
            Draft low = drafts.get(d);
            Draft high = drafts.get(d + 1);
            if (isRange(words, low, high)) {
                join(here, low, high);
                drafts.remove(d + 1);
            }
            d++;
        }
    }

    private static boolean isRange(SentenceWords words, Draft low, Draft high) {
        if (!mayEnd(low) || !mayEnd(high) || high.first - low.last != 1 || low.isRange) {
            return false;
        }
        boolean isHyphen = words.is(low.last, "-") && words.touches(low.last) && words.touches(low.last + 1);
        boolean isAnd = words.is(low.last, "and");
        boolean isOr = words.is(low.last, "or");
        if (!isHyphen && !isAnd && !isOr && !words.is(low.last, "to")) {
            return false;
        }
        if (!isRising(low, high)) {
            return false;
        }
        int before = Hedges.start(words.tokens, low.first);
        String cue = words.word(before - 1);
        if (isHyphen) {
            boolean isComplete = low.need == Draft.Need.NOTHING && high.need == Draft.Need.NOTHING;
            boolean isRate = high.unit.code().startsWith(low.unit.code() + "/");
            return shares(low, high) && (!isComplete || low.unit.equals(high.unit) || isRate);
        }
        if (isAnd) {
            return cue.equals("between") && shares(low, high) && low.kind != Kind.COUNT
                    || cue.equals("between") && isBare(low);
        }
        if (isOr) {
            boolean next = low.number.add(BigDecimal.ONE).compareTo(high.number) == 0;
            return isBare(low) && !low.isScaled && next && low.isInteger() && cue.isEmpty() == false;
        }
        boolean ranging = false;
        for (int k = before - 1; k >= 0 && k >= before - 3; k--) {
            ranging |= Words.RANGING.contains(words.word(k));
        }
        if (cue.equals("from")) {
            return ranging && shares(low, high);
        }
        boolean movesRightBefore = words.isOf(before - 1, Words.MOTION);
        if (isBare(low)) {
            boolean isRateOfChange = high.kind == Kind.PERCENT || high.isScaled;
            // "exports were down 1.0 pct to A and imports down 2.3 to 302.4 billion": a rate, and what it led to
            boolean areApart = high.kind != Kind.PERCENT && !Draft.isNear(low.number, high.number, TWO);
            if (areApart && (movesRightBefore || cue.equals("by"))) {
                return false;
            }
            return !movesRightBefore || (isRateOfChange && !high.isSigned);
        }
        if (low.isSigned && !low.isScaled && high.isScaled) {
            return shares(low, high) && !movesRightBefore;
        }
        boolean moved = isMoved(words, before);
        if (cue.equals("by") || (cue.equals("of") && isMoved(words, before - 4))) {
            return false;
        }
        return shares(low, high)
                && (!moved || ranging)
                && Draft.isNear(low.number.multiply(low.scale), high.number.multiply(high.scale), FOUR);
    }

    /** No scale and no unit of its own. */
    private static boolean isBare(Draft draft) {
        return draft.need == Draft.Need.ALL;
    }

    private static boolean mayEnd(Draft draft) {
        boolean isKind = switch (draft.kind) {
            case YEAR, DATE, ORDINAL, AGE -> false;
            default -> true;
        };
        return isKind
                && draft.form != Draft.Form.EXACT
                && draft.form != Draft.Form.VAGUE
                && draft.form != Draft.Form.SHARE;
    }

    /** The ends can be read in one unit. */
    private static boolean shares(Draft low, Draft high) {
        if (low.need != Draft.Need.NOTHING || high.need != Draft.Need.NOTHING) {
            return true;
        }
        boolean sameMoney = low.kind == Kind.MONEY
                && high.kind == Kind.MONEY
                && high.unit.code().startsWith(low.unit.code());
        return low.unit.equals(high.unit) || sameMoney;
    }

    private static boolean isRising(Draft low, Draft high) {
        BigDecimal lowScale = low.isScaled ? low.scale : high.scale;
        BigDecimal highScale = high.isScaled || !low.isScaled ? high.scale : low.scale;
        return low.number.multiply(lowScale).compareTo(high.number.multiply(highScale)) < 0 && low.number.signum() >= 0;
    }

    private static boolean isMoved(SentenceWords words, int before) {
        for (int k = before - 1; k >= 0 && k >= before - 4; k--) {
            if (words.is(k, ",") || words.is(k, ";") || words.is(k, "by")) {
                return false;
            }
            if (words.isOf(k, Words.MOTION)) {
                return true;
            }
        }
        return false;
    }

    private static void join(ScannedSentence here, Draft low, Draft high) {
        BigDecimal lowScale = low.isScaled ? low.scale : high.scale;
        if (low.isScaled && lowScale.compareTo(high.scale) != 0 && high.isScaled) {
            low.number = low.number.multiply(lowScale).divide(high.scale, MathContext.DECIMAL128);
        }
        boolean lowHasUnit = low.need == Draft.Need.NOTHING;
        boolean highHasUnit = high.need == Draft.Need.NOTHING;
        if (highHasUnit || !lowHasUnit) {
            low.kind = high.kind;
            low.unit = high.unit;
            low.need = high.need;
        }
        if (lowHasUnit && low.isSigned && !high.isSigned) {
            low.kind = Kind.MONEY;
        }
        low.upper = high.number;
        low.scale = high.isScaled || !low.isScaled ? high.scale : low.scale;
        low.isScaled |= high.isScaled;
        low.isRange = true;
        low.hedge = Hedge.RANGE;
        low.form = high.form == Draft.Form.MULTIPLE ? Draft.Form.MULTIPLE : low.form;
        low.last = high.last;
        low.end = high.end;
        if (low.step.signum() == 0) {
            low.step = high.step;
        }
        here.rates().readBehindRange(low);
    }
}
