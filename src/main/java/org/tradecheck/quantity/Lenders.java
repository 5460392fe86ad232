package org.tradecheck.quantity;

/** Amounts whose unit others in the sentence, or in the next ones, may be in as well. */
final class Lenders {

    /** So far behind the first sum the same one in other money begins. */
    private static final int FARTHEST = 3;

    private Lenders() {}

    /** An amount of money or goods, large enough to have company. */
    static boolean isLender(Draft draft) {
        boolean isKind = switch (draft.kind) {
            case MONEY, MASS, VOLUME, ENERGY, COUNT -> true;
            default -> false;
        };
        boolean isLarge = draft.isScaled || draft.isGrouped || draft.kind == Kind.MASS || draft.kind == Kind.VOLUME;
        // "6.14 million barrels a day, from 6.19 million": oil is told by the day.
        boolean isPrice = draft.unit.isRate() && draft.kind != Kind.VOLUME;
        return isKind && isLarge && !draft.isGuess && draft.hasUnit() && !isPrice;
    }

    /** "482 mln crowns, or 69.9 mln dlrs, from 1.27 billion": the same sum in other money is no model for the next. */
    static boolean isSaidAgain(ScannedSentence here, int d, int to) {
        SentenceWords words = here.words();
        if (d == 0 || here.drafts().get(d).kind != Kind.MONEY) {
            return false;
        }
        Draft first = here.drafts().get(d - 1);
        Draft again = here.drafts().get(d);
        if (first.kind != Kind.MONEY || first.unit.equals(again.unit)) {
            return false;
        }
        boolean isBracket = words.is(first.last, "(");
        int or = words.is(first.last, ",") ? first.last + 1 : first.last;
        if (!isBracket && !words.is(or, "or")) {
            return false;
        }
        int from = isBracket ? first.last + 1 : or + 1;
        if (again.first - from > FARTHEST) {
            return false;
        }
        for (int i = again.last; isBracket && i < to; i++) {
            if (words.is(i, ")")) {
                return true;
            }
        }
        return !isBracket;
    }
}
