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
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Goods in a list, each with what it moved by: a fall in some goods such as fuel by 51% and steel by 13%. */
final class GoodsBy implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "goods-by",
            "Goods in a list, each with what it moved by: a fall in some goods such as fuel by 51% and steel by 13%.",
            "Jordan's imports fell in May 2021, due to a decrease in goods such as wheat by 31.2% and cars by 8.4%.",
            "8.4% | growth of imports down | JOR | 2021-05",
            "Oman's exports fell in 2020 because of lower exports of cement by $2.1 billion and marble by $1.2 billion.",
            "$1.2 billion | change of exports down | OMN | 2020");

    /** Before the first goods of a list. */
    private static final WordSet OPENING = WordSet.of("such as", "notably", "particularly", "especially", "mainly");

    /** So many chunks before a list the word may stand that says which way all of it went. */
    private static final int REACH = 14;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT | Fit.AMOUNT).behind(Cue.BY);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int last = spot.leftAt() - 1;
        if (spot.left() != Cue.BY || last < 1) {
            return Optional.empty();
        }
        return ofLower(spot, last).or(() -> ListedGoods.isNoun(spot, last) ? ofList(spot, last) : Optional.empty());
    }

    /** "because of lower exports of fuel by A": the adjective says which way, the noun what of. */
    private static Optional<Draft> ofLower(Spot spot, int last) {
        for (Phrase phrase : spot.phrases()) {
            boolean isOfGoods = isFlow(phrase.frame())
                    && !phrase.isVerb()
                    && !phrase.frame().product().value().isAll()
                    && phrase.first() > 0
                    && phrase.last() <= last;
            Sense sense = isOfGoods ? way(spot.chunks().get(phrase.first() - 1)) : Sense.NONE;
            if (sense != Sense.NONE && isOnlyNames(spot, phrase.last() + 1, last)) {
                return draft(spot, phrase.frame(), sense);
            }
        }
        return Optional.empty();
    }

    private static boolean isOnlyNames(Spot spot, int from, int to) {
        for (int i = from; i <= to; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (!ListedGoods.isNoun(spot, i) && !chunk.is(Cue.AND) && !chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Draft> ofList(Spot spot, int last) {
        Optional<Draft> before = lastOfList(spot);
        int next = before.isPresent() ? behindFigure(spot, last) : -1;
        if (next >= 0) {
            Slot<Product> goods = ListedGoods.named(spot.chunks(), next, last);
            return draft(
                    spot, before.get().frame().withProduct(goods), before.get().sense());
        }
        int first = ListedGoods.first(spot, last);
        Slot<Product> goods = ListedGoods.named(spot.chunks(), first, last);
        Chunk opening = spot.chunks().get(Math.max(first - 1, 0));
        boolean isOpened = first > 0 && (OPENING.has(opening) || opening.is(Cue.STATE));
        Sense sense = isOpened ? motionBefore(spot, first) : Sense.NONE;
        return sense == Sense.NONE
                ? Optional.empty()
                : flow(spot, first).flatMap(f -> draft(spot, f.withProduct(goods), sense));
    }

    /** Where the name of the next goods begins behind the figure before: "raw materials of iron or steel"; −1 for no name. */
    private static int behindFigure(Spot spot, int last) {
        int first = last;
        while (first > 0 && isOfName(spot, first - 1)) {
            first--;
        }
        while (first < last && !ListedGoods.isNoun(spot, first)) {
            first++;
        }
        return ListedGoods.isNext(spot, first) ? first : -1;
    }

    private static boolean isOfName(Spot spot, int at) {
        Chunk chunk = spot.chunks().get(at);
        return ListedGoods.isNoun(spot, at)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.OR)
                || chunk.is(Cue.AND)
                || chunk.is(Cue.FILLER);
    }

    /** The figure of the goods before in the list, past what a bracket says of them again. */
    private static Optional<Draft> lastOfList(Spot spot) {
        int at = spot.before().size() - 1;
        while (at > 0 && spot.before().get(at).phrasing().equals("in-brackets")) {
            at--;
        }
        return at >= 0 && spot.before().get(at).phrasing().equals(INFO.id())
                ? Optional.of(spot.before().get(at))
                : Optional.empty();
    }

    /** Which way all of the list went; NONE where no word says so, or it has a figure of its own. */
    private static Sense motionBefore(Spot spot, int first) {
        for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
            Chunk chunk = spot.chunks().get(i);
            Sense sense = way(chunk);
            if (sense != Sense.NONE || chunk.is(Chunk.Kind.QUANTITY)) {
                return sense;
            }
        }
        return Sense.NONE;
    }

    private static Sense way(Chunk chunk) {
        boolean isUp = chunk.is(Cue.UP) || chunk.is(Cue.RISE) || chunk.is("higher");
        boolean isDown = chunk.is(Cue.DOWN) || chunk.is(Cue.FALL) || chunk.is("lower");
        return isUp ? Sense.INCREASE : isDown ? Sense.DECREASE : Sense.NONE;
    }

    /** The flow that is named last in front of the list, or that of the figures before. */
    private static Optional<Frame> flow(Spot spot, int first) {
        Optional<Frame> named = Optional.empty();
        for (Phrase phrase : spot.phrases()) {
            if (phrase.last() < first && isFlow(phrase.frame())) {
                named = Optional.of(phrase.frame());
            }
        }
        return named.or(() -> spot.previous().map(Draft::frame).filter(GoodsBy::isFlow));
    }

    private static boolean isFlow(Frame frame) {
        return (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS) && !frame.share();
    }

    private static Optional<Draft> draft(Spot spot, Frame frame, Sense sense) {
        return Changes.form(spot).map(form -> spot.draft(form, Draft.Role.CHANGE, frame, sense, INFO.id()));
    }
}
