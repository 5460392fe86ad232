package org.tradecheck.quantity;

import java.util.Optional;
import java.util.Set;

/** Numbers with a scale and without a unit: "1.94 billion". They are in the unit of another amount, or count people. */
final class BareScales {

    /** Verbs whose object is money where nothing else is said. */
    private static final Set<String> EARNING =
            Set.of("earned", "earn", "earns", "brought", "brings", "fetched", "paid", "spent", "cost", "invested");

    /** What is told "of" so much money. */
    private static final Set<String> OF_MONEY =
            Set.of("deficit", "surplus", "gap", "shortfall", "revenue", "revenues", "receipts", "earnings", "bill");

    /** Behind "tonnage", where something else than the tonnage is told next. */
    private static final Set<String> OTHER_THAN_TONNAGE =
            Set.of(";", "and", "but", "while", "whereas", "value", "worth", "revenue", "earnings", "bill", "receipts");

    /** So many words may stand between "tonnage" and how much it is. */
    private static final int TONNAGE_REACH = 10;

    private final LentUnits lent;
    private final AmountsBefore before;

    BareScales(LentUnits lent, AmountsBefore before) {
        this.lent = lent;
        this.before = before;
    }

    /** Fills in the unit that is left out. */
    void complete(ScannedSentence here, int d) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        // "The surplus of 9.46 billion trails that of 1992": a verb, where money can be told of and nothing is counted.
        boolean isCounted = CountNouns.isCounted(words, draft.last) && !isWorth(words, draft.first);
        if (draft.kind == Kind.COUNT
                || isCounted
                || words.is(draft.first - 1, "numbered")
                || isComparedCount(here, d)) {
            draft.count();
            return;
        }
        if (isDeclared(here, draft)) {
            lent.give(draft, here.declared().kind(), here.declared().unit());
            return;
        }
        boolean isWorth = isWorth(words, draft.first) || isObjectOfEarning(words, draft.first);
        boolean isWeight = isWeight(words, draft.first);
        for (int k = d - 1; k >= 0; k--) {
            Draft lender = here.drafts().get(k);
            boolean isMeant = Lenders.isLender(lender) && !Lenders.isSaidAgain(here, k, draft.first);
            boolean isOfKind = isWeight ? lender.kind == Kind.MASS : !isWorth || lender.kind == Kind.MONEY;
            if (isMeant && isOfKind) {
                lent.give(draft, lender.kind, lender.unit);
                return;
            }
        }
        if (isWeight) {
            lent.give(draft, Kind.MASS, before.kind() == Kind.MASS ? before.unit() : Unit.TONNE);
            return;
        }
        for (int k = d + 1; k < here.drafts().size(); k++) {
            if (Lenders.isLender(here.drafts().get(k))) {
                lent.give(draft, here.drafts().get(k).kind, here.drafts().get(k).unit);
                return;
            }
        }
        Optional<Unit> daily = before.dailyLike(draft);
        if (CountNouns.isAboutPeople(words)) {
            draft.count();
        } else if (daily.isPresent() && !isWorth) {
            lent.give(draft, Kind.VOLUME, daily.get());
        } else if (before.money().isStated()
                && (isWorth || isEarned(words, draft.first) || before.isMoneyLike(draft))) {
            lent.give(draft, Kind.MONEY, before.money());
        } else if (before.unit().isStated()) {
            lent.give(draft, before.kind(), before.unit());
        } else {
            draft.kind = Kind.OTHER;
            draft.need = Draft.Need.NOTHING;
        }
    }

    /** "Trucks numbered 3.12 million, compared with 3.05 million": so many of them, again. */
    private static boolean isComparedCount(ScannedSentence here, int d) {
        Draft draft = here.drafts().get(d);
        boolean isCompared = switch (here.words().word(draft.first - 1)) {
            case "with", "against", "from" -> true;
            default -> false;
        };
        Draft counted = d > 0 ? here.drafts().get(d - 1) : draft;
        return isCompared
                && counted.kind == Kind.COUNT
                && counted.scale.compareTo(draft.scale) == 0
                && counted.isScaled;
    }

    private static boolean isDeclared(ScannedSentence here, Draft draft) {
        return here.declared().unit().isStated() && here.declared().scale().compareTo(draft.scale) == 0;
    }

    /** "182,300 tonnes worth 28.9 mln", "valued at 23.9 mln", "a deficit of 1.5 billion": what can be but money. */
    private static boolean isWorth(SentenceWords words, int at) {
        return words.is(at - 1, "worth")
                || words.is(at - 1, "at") && words.is(at - 2, "valued")
                || words.is(at - 1, "of") && OF_MONEY.contains(words.word(at - 2));
    }

    /** "The bill rose to $3.36 billion, yet the tonnage slipped, to 3.05 million": a tonnage is no money. */
    private static boolean isWeight(SentenceWords words, int at) {
        for (int i = at - 1; i >= 0 && i >= at - TONNAGE_REACH && !OTHER_THAN_TONNAGE.contains(words.word(i)); i--) {
            if (words.is(i, "tonnage")) {
                return true;
            }
        }
        return false;
    }

    /** "at 3,700 dollars a tonne, which brought 143 million": what goods bring is money. */
    private static boolean isObjectOfEarning(SentenceWords words, int at) {
        int verb = words.is(at - 1, "us") || words.is(at - 1, "in") ? at - 2 : at - 1;
        return EARNING.contains(words.word(verb));
    }

    /** "Beef brought us 620 million", "the crop earned 2.1 billion". */
    private static boolean isEarned(SentenceWords words, int to) {
        for (int i = 0; i < to; i++) {
            if (EARNING.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
