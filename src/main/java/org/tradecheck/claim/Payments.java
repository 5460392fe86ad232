package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;

/** Money that is paid, sent or earned: whether goods were bought or sold for it, and which. */
public final class Payments {

    /** No country pays less for what it imports. */
    private static final BigDecimal LEAST_PAID = new BigDecimal(100_000);

    /** Before what goods are sold for. */
    private static final CueSet AT_A_PRICE = CueSet.of(Cue.WORTH, Cue.FOR, Cue.AT, Cue.OF, Cue.AVERAGE);

    /** First words of what goods do that go abroad, and money, too. */
    private static final WordSet LEAVING = WordSet.of("sent", "sends", "left", "leave");

    /** What both goods and money do. */
    private static final WordSet ENTERING = WordSet.of("entered the country", "came into the country");

    /** Verbs that tell what was paid. */
    private static final WordSet PAYING = WordSet.of("paid", "pays", "paying", "spent", "spends", "spending");

    private Payments() {}

    /** Whether a verb tells that somebody pays: "spent", "paid". */
    public static boolean isPaying(Chunk verb) {
        return PAYING.has(verb);
    }

    /** "$40.9 billion entered the country": without goods before the verb, it is money that came in, and no import. */
    static List<Phrase> withoutCapital(List<Phrase> phrases, ChunkedSentence sentence) {
        List<Phrase> kept = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            boolean isEntering =
                    phrase.isVerb() && ENTERING.has(sentence.chunks().get(phrase.first()));
            if (!isEntering || !isMoneyBefore(sentence, phrase.first())) {
                kept.add(phrase);
            }
        }
        return kept.size() == phrases.size() ? phrases : kept;
    }

    /** Whether the last figure before a verb is money, and no goods stand with it. */
    private static boolean isMoneyBefore(ChunkedSentence sentence, int verb) {
        Chunks chunks = sentence.chunks();
        for (int i = verb - 1; i >= 0; i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)
                    && !chunks.get(i - 1 < 0 ? i : i - 1).is(Cue.WORTH)) {
                return sentence.figure(i).kind() == Kind.MONEY;
            }
            if (chunks.get(i).is(Chunk.Kind.PRODUCT)
                    || chunks.get(i).is("goods")
                    || chunks.get(i).is("products")) {
                return false;
            }
        }
        return false;
    }

    /** A figure as what was bought or sold for it; empty for money that buys nothing abroad, or leaves by itself. */
    static Optional<Draft> traded(Draft draft, Spot spot, Mentions mentions) {
        boolean isMoney = Spot.isMoney(spot.quantity());
        boolean isPaid = isPaid(draft, spot);
        // "pays 25 per cent in resource rent tax", "tourists spent A", "spent A to acquire wells"
        boolean isForNothing = isPaid && !(isMoney && isForGoods(spot));
        if (isForNothing || (isMoney && isCapital(draft, spot, mentions))) {
            return Optional.empty();
        }
        return Optional.of(isPaid ? ofPayer(draft, spot) : draft);
    }

    /** "Canada spent A", "paying B": the verb tells what was bought for. */
    private static boolean isPaid(Draft draft, Spot spot) {
        return spot.leftAt() >= 0
                && PAYING.has(spot.chunks().get(spot.leftAt()))
                && draft.phrasing().equals("share-verb");
    }

    /** Whether somebody pays who may trade, and for nothing that is no goods. */
    private static boolean isForGoods(Spot spot) {
        boolean isSomebody = spot.state().area().value().isStated()
                || !spot.before().isEmpty()
                || spot.chunks().has(Cue.COMBINED)
                || isOnImports(spot)
                || spot.state().subject().isTrade()
                || spot.quantity().value().compareTo(LEAST_PAID) < 0;
        boolean isToDo = spot.right(0).is(Cue.TO) && spot.right(1).is(Chunk.Kind.WORD);
        return isSomebody && !isToDo && !isForSomethingElse(spot);
    }

    /** "It spent A on imports from China", "it spent A on Chinese goods": whoever it is, they are imports. */
    private static boolean isOnImports(Spot spot) {
        Chunk first = spot.right(1);
        boolean isPaid = spot.right(0).is(Cue.ON) || spot.right(0).is(Cue.FOR);
        boolean isFlow = spot.phraseStartingAt(spot.rightAt(1))
                .filter(p -> p.frame().measure() == Measure.IMPORTS)
                .isPresent();
        boolean isForeign = first.is(Chunk.Kind.AREA)
                && (spot.right(2).is("goods")
                        || spot.right(2).is("products")
                        || spot.right(2).is(Chunk.Kind.PRODUCT));
        return isPaid && (isFlow || isForeign);
    }

    /** "spent A on its army": what is paid for is named, and it is neither goods nor somebody's. */
    private static boolean isForSomethingElse(Spot spot) {
        Chunks chunks = spot.chunks();
        int what = spot.at() + 1;
        while (what < chunks.size()
                && !chunks.get(what).is(Cue.ON)
                && !chunks.get(what).is(Cue.FOR)) {
            if (chunks.get(what).is(Chunk.Kind.QUANTITY) || chunks.get(what).is(Cue.COMMA)) {
                return false;
            }
            what++;
        }
        boolean isNamed = false;
        for (int i = what + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean isOther = chunk.is(Chunk.Kind.AREA) && !spot.areas().get(i).equals(Pointer.HOME);
            if (isOther || chunk.is(Chunk.Kind.PRODUCT) || chunk.is(Chunk.Kind.MEASURE)) {
                return false;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.COMMA)) {
                break;
            }
            isNamed |=
                    chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0));
        }
        return isNamed;
    }

    /** "$2 billion left the country", "workers sent $4 billion abroad": goods are exported so, and money is not. */
    private static boolean isCapital(Draft draft, Spot spot, Mentions mentions) {
        boolean isOfMoney = draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && draft.frame().measure() == Measure.EXPORTS
                && draft.frame().product().value().isAll()
                && !AT_A_PRICE.has(spot.left())
                && !spot.right(0).is(Cue.WORTH)
                && !spot.right(0).is(Cue.OF)
                && !spot.right(0).is(Cue.IN);
        for (MeasureMention mention : isOfMoney ? mentions.measures() : List.<MeasureMention>of()) {
            boolean isMoved = draft.frame().span().contains(mention.span())
                    && LEAVING.has(mentions.sentence().tokens().get(mention.first()));
            if (isMoved) {
                return true;
            }
        }
        return false;
    }

    /** Whoever pays buys; "pays 168 rupees for a nut" is no trade of a country. */
    private static Draft ofPayer(Draft draft, Spot spot) {
        Quantity paid = spot.quantity();
        boolean isOpen =
                draft.frame().measure() == Measure.OTHER && !draft.frame().isTrade();
        if (isOpen && paid.value().compareTo(LEAST_PAID) < 0) {
            return draft.withFrame(Frame.NONE.withSpan(paid.span()));
        }
        return isOpen && (spot.before().isEmpty() || spot.state().area().value().isStated())
                ? draft.withFrame(
                        draft.frame().withMeasure(Measure.IMPORTS, Sense.NONE).weak(true))
                : draft;
    }

    /** "exported 1.3 million tonnes of coffee, earning A", "for which it received A": the money is for the same goods. */
    static Draft ofTonnesBefore(Draft draft, Spot spot) {
        Draft before = spot.previous().orElse(draft);
        Quantity goods = spot.quantities().get(before.quantity());
        boolean isFor = (goods.kind() == Kind.MASS
                        || goods.kind() == Kind.VOLUME
                        || goods.unit().equals(Unit.PIECE))
                && before.form() == Draft.Form.LEVEL
                && before.role() == Draft.Role.MAIN
                && draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && draft.group() == before.group()
                && Spot.isMoney(spot.quantities().get(draft.quantity()))
                && draft.frame().measure() == before.frame().measure()
                && !draft.frame().isTotal()
                && draft.frame().product().value().isAll();
        return isFor
                ? draft.withFrame(draft.frame()
                        .withProduct(before.frame().product())
                        .withPartner(before.frame().partner()))
                : draft;
    }
}
