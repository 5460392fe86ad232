package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradecheck.text.Lexicon;

/** Prices whose unit is said once: "from $640 to $581 per tonne", "14.7 to the dollar". One for an article. */
final class Prices {

    /** Prices of the same goods differ by less than so many times. */
    private static final BigDecimal FOUR = new BigDecimal("4");

    private final LentUnits lent;

    /** The price last given in full, and its paragraph. */
    private Unit priceUnit = Unit.NONE;

    private BigDecimal price = BigDecimal.ZERO;
    private int priceParagraph = -1;

    Prices(LentUnits lent) {
        this.lent = lent;
    }

    /** Gives an amount of money the rate it leaves out, or keeps the one it has for the next ones. */
    void complete(ScannedSentence here, int d, int paragraph) {
        SentenceWords words = here.words();
        Draft draft = here.drafts().get(d);
        String other = draft.kind == Kind.MONEY && !draft.isScaled ? priced(words, draft.last) : "";
        if (!other.isEmpty() && !other.equals(draft.unit.code())) {
            draft.unit = new Unit(draft.unit.code() + "/" + other);
        }
        if (draft.unit.isRate()) {
            priceUnit = draft.unit;
            price = draft.number;
            priceParagraph = paragraph;
            return;
        }
        if (draft.isScaled) {
            return;
        }
        if (d + 1 < here.drafts().size()
                && isEndOfPrice(words, draft, here.drafts().get(d + 1))) {
            lent.give(draft, Kind.MONEY, here.drafts().get(d + 1).unit);
            return;
        }
        if (paragraph == priceParagraph
                && priceUnit.code().startsWith(draft.unit.code() + "/")
                && Draft.isNear(draft.number, price, FOUR)
                && draft.form == Draft.Form.DIGITS) {
            lent.give(draft, Kind.MONEY, priceUnit);
            return;
        }
        Unit per = pricePer(words, draft);
        if (per.isStated()) {
            lent.give(draft, Kind.MONEY, new Unit(draft.unit.code() + "/" + per.code()));
        }
    }

    /** "14.7 to the dollar", "153 yen per euro": the money whose price in other money is told; empty for none. */
    private static String priced(SentenceWords words, int at) {
        int next = at;
        if (words.is(next, "to") && (words.is(next + 1, "the") || words.is(next + 1, "one"))) {
            next += 2;
        } else if (words.is(next, "per") || words.is(next, "a")) {
            next++;
        } else {
            return "";
        }
        next = words.is(next, "u.s.") || words.is(next, "us") ? next + 1 : next;
        String money = CurrencyTable.SHIPPED.named(words.word(next));
        return switch (money) {
            case "dollar" -> "USD";
            case "pound" -> "GBP";
            default -> money.length() == 3 && Character.isUpperCase(money.charAt(0)) ? money : "";
        };
    }

    /** "from $640 to $581 per tonne": the unit behind the second serves both. */
    private static boolean isEndOfPrice(SentenceWords words, Draft draft, Draft next) {
        boolean isBetween = next.first > 0
                && next.first - draft.last <= 2
                && (words.is(next.first - 1, "to") || words.is(next.first - 1, "and"))
                && draft.first > 0
                && (words.is(draft.first - 1, "from") || words.is(draft.first - 1, "between"));
        return isBetween
                && next.kind == Kind.MONEY
                && next.unit.isRate()
                && next.unit.code().startsWith(draft.unit.code() + "/");
    }

    /** "The average price per barrel fell to 14.72 dlrs from 26.41 dlrs." */
    private static Unit pricePer(SentenceWords words, Draft draft) {
        for (int i = 1; i + 1 < draft.first; i++) {
            if (words.isOf(i, Words.PER) && isPriceWord(words.word(i - 1))) {
                Optional<Lexicon.Match<UnitWord>> unit = words.unitAt(i + 1);
                if (unit.isPresent() && unit.get().value().isDenominator()) {
                    return unit.get().value().unit();
                }
            }
        }
        return Unit.NONE;
    }

    private static boolean isPriceWord(String word) {
        return switch (word) {
            case "price", "prices", "cost", "costs" -> true;
            default -> false;
        };
    }
}
