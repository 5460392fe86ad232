package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Fills in what a sentence leaves out: joins ranges whose ends share scale and unit, and gives numbers without a unit
 * the one they lean on.
 *
 * <p>One for an article; sentences come in the order of the text.
 */
final class Elision {

    private static final BigDecimal TWO = new BigDecimal("2");

    /** Money in so many units is in full, though thousands or millions are declared. */
    private static final BigDecimal IN_FULL = new BigDecimal("100000");

    private static final Unit POINT = new Unit("point");

    /** What goes up and down by points that are no percentage points. */
    private static final Set<String> INDEXED = Set.of(
            "index",
            "indices",
            "indexes",
            "stock",
            "stocks",
            "shares",
            "bourse",
            "average",
            "futures",
            "pmi",
            "dow",
            "nasdaq",
            "nikkei",
            "ftse",
            "dax",
            "confidence",
            "sentiment",
            "reading",
            "score");

    private final AmountsBefore before = new AmountsBefore();
    private final LentUnits lent;
    private final Prices prices;
    private final BareScales scales;
    private final BareDigits digits;

    Elision(List<Remark> remarks) {
        this.lent = new LentUnits(remarks);
        this.prices = new Prices(lent);
        this.scales = new BareScales(lent, before);
        this.digits = new BareDigits(lent, before, scales);
    }

    /** Fills in what a sentence leaves out. */
    void complete(ScannedSentence here, int paragraph) {
        Ranges.join(here);
        List<Draft> drafts = here.drafts();
        for (int d = 0; d < drafts.size(); d++) {
            switch (drafts.get(d).need) {
                case NOTHING -> money(here, d, paragraph);
                case UNIT -> scales.complete(here, d);
                case ALL -> digits.complete(here, d, paragraph);
            }
        }
        percentPoints(here);
        if (here.isDaily()) {
            daily(here);
        }
        before.remember(here, paragraph);
    }

    private void money(ScannedSentence here, int d, int paragraph) {
        Draft draft = here.drafts().get(d);
        if (draft.kind == Kind.MONEY) {
            scaleLeftOut(here, d);
            prices.complete(here, d, paragraph);
            declaredMoney(draft, here.declared());
        }
    }

    /** "$64.22 billion in March from $59.88 in February": the sign is repeated and the scale is not. */
    private void scaleLeftOut(ScannedSentence here, int d) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        boolean isBare = draft.isSigned && !draft.isScaled && !draft.unit.isRate() && !draft.isRange;
        if (!isBare || d == 0 || draft.number.scale() < 1) {
            return;
        }
        boolean compares = switch (words.word(draft.first - 1)) {
            case "from", "against", "versus", "vs", "with", "after" -> true;
            default -> false;
        };
        for (int k = d - 1; k >= 0 && compares; k--) {
            Draft lender = here.drafts().get(k);
            if (lender.kind == Kind.MONEY) {
                boolean fits = lender.isScaled
                        && lender.unit.equals(draft.unit)
                        && Math.abs(lender.number.scale() - draft.number.scale()) <= 1
                        && Draft.isNear(lender.number, draft.number, TWO);
                if (fits) {
                    lent.giveAll(draft, lender);
                }
                return;
            }
        }
    }

    /** "Exports, in millions of dollars: 4.2": the sign is printed and the scale is declared. */
    private static void declaredMoney(Draft draft, Declarations.Declared declared) {
        boolean fits = declared.kind() == Kind.MONEY
                && declared.scale().compareTo(BigDecimal.ONE) > 0
                && !draft.isScaled
                && draft.unit.equals(declared.unit())
                && draft.number.abs().compareTo(IN_FULL) < 0;
        if (fits) {
            draft.scale = draft.scale.multiply(declared.scale());
            draft.isScaled = true;
        }
    }

    /** "The coverage rate fell by 0.5 points to 59.0%": points beside a percentage, unless they are those of an index. */
    private static void percentPoints(ScannedSentence here) {
        List<Draft> drafts = here.drafts();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            if (!draft.unit.equals(POINT)) {
                continue;
            }
            boolean isSaidAgain = here.words().is(draft.last, "or")
                    || here.words().is(draft.last, ",") && here.words().is(draft.last + 1, "or");
            boolean isBesidePercent = drafts.stream().anyMatch(other -> other.kind == Kind.PERCENT);
            if (isBesidePercent && !isSaidAgain && !isOfIndex(here.words())) {
                draft.kind = Kind.PERCENTAGE_POINT;
                draft.unit = Unit.PERCENTAGE_POINT;
            }
        }
    }

    private static boolean isOfIndex(SentenceWords words) {
        for (int i = 0; i < words.size(); i++) {
            if (INDEXED.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "average daily exports rose to 2.4 billion": an amount for each day. */
    private static void daily(ScannedSentence here) {
        SentenceWords words = here.words();
        int from = -1;
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean average = words.is(i, "average") && words.is(i + 1, "daily")
                    || words.is(i, "daily") && words.is(i + 1, "average");
            if (average) {
                from = i;
                break;
            }
        }
        if (from < 0) {
            return;
        }
        for (Draft draft : here.drafts()) {
            boolean isLevel = draft.kind == Kind.MONEY || draft.kind == Kind.MASS || draft.kind == Kind.VOLUME;
            if (draft.first > from && isLevel && draft.unit.isStated() && !draft.unit.isRate()) {
                draft.unit = new Unit(draft.unit.code() + "/day");
            }
        }
    }
}
