package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Product;

/** A noun of change, of which goods or flow, and by how much in brackets or behind "of": a rise in oil exports (£1.3 billion). */
final class ChangeIn implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "change-in",
            "A noun of change with its goods, and by how much: an increase in oil imports (£1.3 billion) and cars (£0.4 billion).",
            "Spain's exports rose in July, reflecting an increase in exports of wine (€0.3 billion) and olive oil (€0.2 billion).",
            "€0.2 billion | change of exports up | ESP | 2024-07",
            "In July the fall in Spain's exports reflected decreases in chemicals of €1.0 billion and machinery of €0.8 billion.",
            "€1.0 billion | change of exports down | ESP | 2024-07");

    /** So many chunks may stand between the noun of change and its figure. */
    private static final int REACH = 10;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT | Fit.AMOUNT).behind(Cue.OPEN, Cue.OF).among(Cue.RISE, Cue.FALL);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isBracket = spot.left() == Cue.OPEN
                && spot.leftAt() == spot.at() - 1
                && spot.right(0).is(Cue.CLOSE)
                && (spot.isPercent() || spot.isAmount());
        boolean isBehindGoods = spot.left() == Cue.OF && spot.isAmount();
        if (spot.leftAt() < 2 || (!isBracket && !isBehindGoods)) {
            return Optional.empty();
        }
        int end = spot.leftAt() - 1;
        Sense sense = changeBefore(spot, end);
        if (sense == Sense.NONE) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = spot.phraseEndingAt(end).filter(p -> !p.isVerb());
        boolean isGoods = isGoods(spot, end);
        boolean isOfFlow = phrase.isPresent()
                && phrase.get().frame().isTrade()
                && !phrase.get().frame().share();
        // "an increase in exports of A" is read by the noun before its figure.
        if (!(isOfFlow && isBracket) && !isGoods) {
            return Optional.empty();
        }
        Frame frame = isOfFlow ? phrase.get().frame() : flow(spot).withProduct(goodsAt(spot, end));
        return Optional.of(spot.draft(
                spot.isPercent() ? Draft.Form.RATE : Draft.Form.ABSOLUTE, Draft.Role.CHANGE, frame, sense, INFO.id()));
    }

    /** Goods end there, or a bracket that says which of them. */
    private static boolean isGoods(Spot spot, int end) {
        return end >= 0 && spot.chunks().get(goodsEnd(spot, end)).is(Chunk.Kind.PRODUCT);
    }

    private static Slot<Product> goodsAt(Spot spot, int end) {
        Chunk goods = spot.chunks().get(goodsEnd(spot, end));
        return Slot.explicit(new Product(goods.text()), goods.span());
    }

    /** "semi-manufactures (specifically chemicals) of A": the goods in front of a bracket without a figure. */
    private static int goodsEnd(Spot spot, int end) {
        if (!spot.chunks().get(end).is(Cue.CLOSE)) {
            return end;
        }
        int open = end - 1;
        while (open > 0
                && !spot.chunks().get(open).is(Cue.OPEN)
                && !spot.chunks().get(open).is(Chunk.Kind.QUANTITY)) {
            open--;
        }
        return open > 0 && spot.chunks().get(open).is(Cue.OPEN) ? open - 1 : end;
    }

    /** The flow spoken of last in the sentence; open if there is none, as in "This is due to decreases in". */
    private static Frame flow(Spot spot) {
        Frame flow = spot.subject().isTrade() ? spot.subject() : Frame.NONE;
        for (Phrase phrase : spot.phrases()) {
            boolean isFlow = phrase.last() < spot.at()
                    && !phrase.isVerb()
                    && phrase.frame().isTrade()
                    && !phrase.frame().share();
            flow = isFlow ? phrase.frame() : flow;
        }
        return flow;
    }

    /** Which way the noun of change in front goes, or that of the list in which the figure stands; NONE for no such noun. */
    private static Sense changeBefore(Spot spot, int end) {
        int at = goodsEnd(spot, end);
        int first = Math.max(0, at - REACH);
        while (at > first && isOfNounPhrase(spot.chunks().get(at))) {
            at--;
        }
        Chunk edge = spot.chunks().get(Math.max(at, 0));
        boolean isIn = at > 0 && edge.is(Cue.IN);
        if (isIn && spot.chunks().get(at - 1).is(Cue.RISE)) {
            return Sense.INCREASE;
        }
        if (isIn && spot.chunks().get(at - 1).is(Cue.FALL)) {
            return Sense.DECREASE;
        }
        boolean isListed = at > 0
                && (edge.is(Cue.AND) || edge.is(Cue.COMMA))
                && !spot.before().isEmpty()
                && spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        return isListed ? spot.previous().map(Draft::sense).orElse(Sense.NONE) : Sense.NONE;
    }

    private static boolean isOfNounPhrase(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Chunk.Kind.MEASURE)
                || chunk.is(Chunk.Kind.AREA)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.FILLER)
                || chunk.is("'s")
                || chunk.is(Chunk.Kind.WORD) && chunk.startsWithLetter();
    }
}
