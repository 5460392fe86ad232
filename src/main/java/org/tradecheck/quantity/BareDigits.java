package org.tradecheck.quantity;

import java.math.BigDecimal;

/**
 * Numbers of which only the digits are printed: "181.23", "from 3.2 to 4.5 billion". They are in the unit that is
 * declared, or in that of the number they lean on; else they count something.
 */
final class BareDigits {

    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final BigDecimal TWENTY = new BigDecimal("20");

    /** A number leans on one of so many before it. */
    private static final int FARTHEST = 6;

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    private final LentUnits lent;
    private final AmountsBefore before;
    private final BareScales scales;
    private final GappedDigits gapped;

    /** So many words label a figure in a bracket at most: "same period last year". */
    private static final int LABEL = 6;

    BareDigits(LentUnits lent, AmountsBefore before, BareScales scales) {
        this.lent = lent;
        this.before = before;
        this.scales = scales;
        this.gapped = new GappedDigits(lent);
    }

    /** Fills in what the digits leave out. */
    void complete(ScannedSentence here, int d, int paragraph) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        if (draft.kind == Kind.COUNT) {
            draft.count();
            return;
        }
        if (isListed(words, draft) && here.declared().unit().isStated()) {
            draft.scale = draft.scale.multiply(here.declared().scale());
            draft.isScaled = here.declared().scale().compareTo(BigDecimal.ONE) != 0;
            lent.give(draft, here.declared().kind(), here.declared().unit());
            return;
        }
        if (!draft.isSpelled && (leans(here, d, paragraph) || gapped.complete(here, d))) {
            return;
        }
        if (draft.isInteger()) {
            draft.count();
            draft.isGuess = true;
        } else {
            draft.kind = Kind.OTHER;
            draft.need = Draft.Need.NOTHING;
        }
    }

    /** A place in a list: before a mark or the end, and not a small bare whole number. */
    private static boolean isListed(SentenceWords words, Draft draft) {
        String next = words.word(draft.last);
        boolean atMark = switch (next) {
            case "", ",", ")", ";", ".", "(", "and", "against", "vs", "versus", "compared", "from", "to", "in" -> true;
            default -> false;
        };
        return atMark && (!draft.isSpelled) && (draft.isGrouped || !draft.isInteger() || isInList(words, draft));
    }

    private static boolean isInList(SentenceWords words, Draft draft) {
        boolean isBracketed = words.is(draft.first - 1, "(") && words.is(draft.last, ")");
        boolean isNamed = words.isWord(draft.first - 1);
        return isBracketed || (isNamed && (words.is(draft.last, "(") || words.is(draft.last, ",")));
    }

    private boolean leans(ScannedSentence here, int d, int paragraph) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        if (words.isWord(draft.last)
                && !words.isOf(draft.last, Words.AFTER_LEANING)
                && !words.isOf(draft.last, Words.MONTH)) {
            return false;
        }
        String cue = words.word(draft.first - 1);
        if (d + 1 < here.drafts().size() && isHeadOfList(here, d)) {
            return true;
        }
        if (cue.equals("remaining") && isRestOfShares(here, d)) {
            // "took 54 percent, 21 percent and 13 percent; everyone else shared the remaining 12"
            lent.giveAll(draft, here.drafts().get(d - 1));
            return true;
        }
        if (cue.equals(":") && isLabelledBefore(here, d)) {
            lent.giveAll(draft, here.drafts().get(d - 1));
            return true;
        }
        if (d + 1 < here.drafts().size()
                && isForward(words, draft, here.drafts().get(d + 1))) {
            lent.giveAll(draft, here.drafts().get(d + 1));
            return true;
        }
        if (!words.isOf(draft.first - 1, Words.LEANING) && !isDestination(words, draft)) {
            return isNextTaker(words, draft) && weighedAsBefore(here, d);
        }
        if (cue.equals("with") && isFurtherGoods(draft, paragraph)) {
            lent.giveAll(draft, before.goods());
            return true;
        }
        return leansBack(here, d, cue);
    }

    private static boolean isRestOfShares(ScannedSentence here, int d) {
        Draft draft = here.drafts().get(d);
        return d > 0
                && here.drafts().get(d - 1).kind == Kind.PERCENT
                && !here.words().isWord(draft.last)
                && draft.number.compareTo(HUNDRED) < 0;
    }

    /** "CHF 145.6 billion (previous year: 137.9)": a bracket right behind an amount tells the older one in its unit. */
    private static boolean isLabelledBefore(ScannedSentence here, int d) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        int open = draft.first - 2;
        while (open > 0 && open >= draft.first - LABEL && words.isWord(open)) {
            open--;
        }
        Draft lender = d > 0 ? here.drafts().get(d - 1) : draft;
        return words.is(open, "(")
                && words.is(draft.last, ")")
                && d > 0
                && lender.last == open
                && lender.isScaled
                && lender.unit.isStated()
                && isSimilar(draft, lender);
    }

    /** Takes what it leaves out from an amount before it, past the rates that are not meant. */
    private boolean leansBack(ScannedSentence here, int d, String cue) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        for (int k = d - 1; k >= 0 && k >= d - FARTHEST; k--) {
            Draft lender = here.drafts().get(k);
            boolean gives = lender.unit.isStated() || lender.isScaled;
            if (lender.need != Draft.Need.NOTHING || !gives || !(lender.isAmount() || lender.isScaled)) {
                continue;
            }
            boolean isRate = lender.kind == Kind.PERCENT || lender.kind == Kind.PERCENTAGE_POINT;
            boolean isAway = cue.equals("to") || cue.equals("at") || draft.isGrouped;
            boolean isLoose = draft.isInteger() && !cue.equals("from") && !cue.equals("against") && !cue.equals("vs");
            if (isRate && (isAway || isLoose) && !isEndOfMove(words, draft, lender)) {
                continue;
            }
            if (isSimilar(draft, lender) || isOfAnotherTime(here, draft, lender, cue)) {
                lent.giveAll(draft, lender);
                return true;
            }
            if (draft.isGrouped && lender.isScaled && Lenders.isLender(lender) && isSmallerPart(draft, lender)) {
                lent.give(draft, lender.kind, lender.unit);
                return true;
            }
            if (!isRate) {
                return false;
            }
        }
        return false;
    }

    /** "went from 13.3 percent to 8.8": both ends are in the unit of the first. */
    private static boolean isEndOfMove(SentenceWords words, Draft draft, Draft lender) {
        return words.is(lender.first - 1, "from") && lender.last == draft.first - 1 && words.is(draft.first - 1, "to");
    }

    /** "It took 212,000 tonnes, Japan 98,000 and the United States 52,000": a name behind a joint, then a mark. */
    private static boolean isNextTaker(SentenceWords words, Draft draft) {
        boolean isAtMark = !words.isWord(draft.last) || words.is(draft.last, "and");
        int name = draft.first - 1;
        int names = 0;
        while (words.isCapital(name)) {
            name--;
            names++;
        }
        if (words.is(name, "the") && names > 0) {
            name--;
        }
        boolean isJoined = words.is(name, ",") || words.is(name, "and") || words.is(name, ";");
        return draft.isGrouped && isAtMark && names > 0 && isJoined;
    }

    /** The weight or volume of the last amount before, if it is of the same kind of size: its share may stand between. */
    private boolean weighedAsBefore(ScannedSentence here, int d) {
        Draft draft = here.drafts().get(d);
        int k = d - 1;
        while (k >= 0 && here.drafts().get(k).kind == Kind.PERCENT) {
            k--;
        }
        Draft lender = k >= 0 ? here.drafts().get(k) : draft;
        boolean isGoods = lender.kind == Kind.MASS || lender.kind == Kind.VOLUME || lender.kind == Kind.ENERGY;
        boolean isLike = lender.isScaled ? isSmallerPart(draft, lender) : isSimilar(draft, lender);
        if (lender == draft || !isGoods || lender.unit.isRate() || !isLike) {
            return false;
        }
        lent.give(draft, lender.kind, lender.unit);
        return true;
    }

    /** "from 3.2 to 4.5 billion dlrs", "to 4.5 from 3.2 pct": the unit comes with the second number. */
    private static boolean isForward(SentenceWords words, Draft draft, Draft next) {
        if (!next.hasUnit() || !next.isAmount() || next.kind == Kind.OTHER || next.isSigned) {
            return false;
        }
        if (next.first - draft.last > 1) {
            return isOfTwoVerbs(words, draft, next);
        }
        return switch (words.word(draft.last)) {
            case "to", "from", "or", "and", "against", "versus", "vs" ->
                (!draft.isInteger() || next.isInteger())
                        && Draft.isNear(draft.number, next.number, TWENTY)
                        && next.kind != Kind.COUNT;
            default -> false;
        };
    }

    /** "sold 3.30 and bought 2.50 billion dollars": the unit comes with the second number, behind one more word. */
    private static boolean isOfTwoVerbs(SentenceWords words, Draft draft, Draft next) {
        return next.first - draft.last == 2
                && words.is(draft.last, "and")
                && words.isWord(draft.last + 1)
                && next.isScaled
                && draft.number.scale() > 0
                && draft.number.scale() == next.number.scale()
                && Draft.isNear(draft.number, next.number, TWENTY)
                && Lenders.isLender(next);
    }

    /** "5.2, 4.1 and 3.2 pct", "18, 11 and 9 percent": the unit at the end of a list is everybody's. */
    private boolean isHeadOfList(ScannedSentence here, int d) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        for (int k = d + 1; k < here.drafts().size(); k++) {
            Draft previous = here.drafts().get(k - 1);
            Draft next = here.drafts().get(k);
            int gap = next.first - previous.last;
            String link = words.word(previous.last);
            boolean isLinked = gap == 1 && (link.equals(",") || link.equals("and"))
                    || gap == 2 && link.equals(",") && words.is(previous.last + 1, "and");
            if (!isLinked || next.number.scale() != draft.number.scale() || next.isSigned) {
                return false;
            }
            if (next.need == Draft.Need.UNIT && draft.number.scale() > 0) {
                // "6.35, 5.80 and 2.36 billion", of the money told before.
                scales.complete(here, k);
            }
            if (next.need == Draft.Need.NOTHING) {
                boolean isWhole = draft.isInteger() && !isRespective(words);
                boolean isLong = k > d + 1 && next.kind == Kind.PERCENT && draft.number.compareTo(HUNDRED) < 0;
                boolean isOfList = !isWhole || isLong || draft.isGrouped && next.isGrouped;
                if (isOfList && next.hasUnit() && next.isAmount() && next.kind != Kind.OTHER) {
                    lent.giveAll(draft, next);
                    return true;
                }
                return false;
            }
        }
        return false;
    }

    /** "Iraq was first with 268,000 tonnes. Egypt followed with 213,000": the list of the sentence before goes on. */
    private boolean isFurtherGoods(Draft draft, int paragraph) {
        return draft.isGrouped
                && before.hasGoodsIn(paragraph)
                && Draft.isNear(draft.number, before.goods().number, TWENTY);
    }

    private static boolean isRespective(SentenceWords words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "respectively")) {
                return true;
            }
        }
        return false;
    }

    /** "to Italy 800": the amount for one place in a list of places. */
    private static boolean isDestination(SentenceWords words, Draft draft) {
        int name = draft.first - 1;
        if (name < 1
                || !Character.isUpperCase(
                        words.text.charAt(words.tokens.get(name).start()))) {
            return false;
        }
        return switch (words.word(name - 1)) {
            case "to", "from", "with", "for" -> true;
            default -> false;
        };
    }

    /** "4.5 million tonnes went to China and 900,000 to Japan": in full, but of the same kind. */
    private static boolean isSmallerPart(Draft draft, Draft lender) {
        BigDecimal whole = lender.number.multiply(lender.scale);
        return draft.number.compareTo(TEN_THOUSAND) >= 0
                && draft.number.compareTo(whole) < 0
                && draft.number.multiply(THOUSAND).compareTo(whole) > 0;
    }

    /** "against 236 mln dlrs in March and 255 in April 1986": so many millions at another time, where nothing is counted. */
    private static boolean isOfAnotherTime(ScannedSentence here, Draft draft, Draft lender, String cue) {
        SentenceWords words = here.words();
        boolean isCompared = switch (cue) {
            case "against", "from", "and", "to", "after", "vs", "versus" -> true;
            default -> false;
        };
        boolean isDated = words.is(draft.last, "in")
                ? words.isOf(draft.last + 1, Words.MONTH) || words.isNumber(draft.last + 1)
                : words.is(draft.last, "a") && words.is(draft.last + 1, "year");
        boolean isShape = isCompared
                && isDated
                && draft.isInteger()
                && !draft.isGrouped
                && lender.kind == Kind.MONEY
                && lender.isScaled
                && lender.isInteger()
                && Draft.isNear(draft.number, lender.number, FIVE);
        return isShape && here.drafts().stream().noneMatch(d -> d != draft && d.kind == Kind.COUNT);
    }

    /** Decimals lean on any amount of their size; whole numbers only on one without a scale. */
    private static boolean isSimilar(Draft draft, Draft lender) {
        if (lender.kind == Kind.COUNT && !draft.isGrouped && !lender.isScaled) {
            return false;
        }
        if (lender.kind == Kind.OTHER && !lender.unit.isStated() && !lender.isScaled) {
            return false;
        }
        boolean isShare = lender.kind == Kind.PERCENT && draft.number.compareTo(HUNDRED) <= 0 && !draft.isGrouped;
        if (draft.isInteger() && (lender.isScaled || !lender.isInteger()) && !isShare) {
            return false;
        }
        boolean wouldBeGrouped = draft.number.compareTo(THOUSAND) >= 0;
        if (draft.isInteger() && !draft.isGrouped && lender.isGrouped && wouldBeGrouped) {
            return false;
        }
        return Draft.isNear(draft.number, lender.number, TWENTY);
    }
}
