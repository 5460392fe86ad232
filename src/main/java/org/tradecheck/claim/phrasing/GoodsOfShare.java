package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Product;

/** The goods that a share is told of behind its whole: "40% of exports in 2024 were gold, 12% coffee". */
final class GoodsOfShare {

    private static final WordSet CONSISTING = WordSet.of("consist", "consists", "consisted", "made");

    private GoodsOfShare() {}

    /** A share with the goods that the verb behind its whole names; the same if there are none. */
    static Draft named(Spot spot, Draft share) {
        boolean isOpen = share.frame().product().value().isAll()
                && !share.actor().value().isStated()
                && !share.frame().partner().value().isStated();
        Optional<Phrase> whole = isOpen
                ? spot.phraseBehind(spot.at() + 1).filter(p -> p.frame().isTrade() && !p.isVerb())
                : Optional.empty();
        return whole.flatMap(p -> goods(spot, behindVerb(spot, p.last() + 1)))
                .map(g -> share.withFrame(share.whole().withProduct(g)))
                .orElse(share);
    }

    /** "40% of exports were gold, 12% coffee": the next share of the same whole, with its goods right behind it. */
    static Optional<Draft> next(Spot spot, String phrasing) {
        boolean isNext = spot.isPercent()
                && (spot.left() == Cue.COMMA || spot.left() == Cue.AND)
                && spot.right(0).is(Chunk.Kind.PRODUCT);
        Optional<Draft> before =
                isNext ? spot.previous().filter(d -> isToldBehind(spot, d, phrasing)) : Optional.empty();
        int goods = spot.at() + 1;
        return before.flatMap(d -> goods(spot, goods)
                .map(g -> spot.draft(
                                Draft.Form.SHARE, Draft.Role.MAIN, d.frame().withProduct(g), d.sense(), phrasing)
                        .withActor(Slot.NO_AREA)
                        .withWhole(d.whole())));
    }

    private static boolean isToldBehind(Spot spot, Draft share, String phrasing) {
        int figure = spot.chunks().placeOf(Chunk.Kind.QUANTITY, share.quantity());
        return share.form() == Draft.Form.SHARE
                && share.phrasing().equals(phrasing)
                && share.whole().isStated()
                && share.frame().product().origin().start()
                        > spot.chunks().get(figure).span().start();
    }

    /** Where the goods stand: behind "were", "come from", "consist of", and a time in between; −1 for none of these. */
    private static int behindVerb(Spot spot, int from) {
        Chunks chunks = spot.chunks();
        int at = from;
        while (at < chunks.size()
                && (chunks.get(at).is(Cue.IN)
                        || chunks.get(at).is(Chunk.Kind.PERIOD)
                        || chunks.get(at).is(Cue.FILLER))) {
            at++;
        }
        if (at + 1 >= chunks.size()) {
            return -1;
        }
        boolean isFrom = chunks.get(at).is(Cue.WENT) && chunks.get(at + 1).is(Cue.FROM);
        boolean isOf = CONSISTING.has(chunks.get(at)) && chunks.get(at + 1).is(Cue.OF);
        return isFrom || isOf ? at + 2 : chunks.get(at).is(Cue.STATE) ? at + 1 : -1;
    }

    private static Optional<Slot<Product>> goods(Spot spot, int from) {
        Chunks chunks = spot.chunks();
        int at = from;
        while (at >= 0 && at < chunks.size() && chunks.get(at).is(Cue.FILLER)) {
            at++;
        }
        boolean isGoods = at >= 0 && at < chunks.size() && chunks.get(at).is(Chunk.Kind.PRODUCT);
        Chunk next = isGoods && at + 1 < chunks.size() ? chunks.get(at + 1) : Chunk.NONE;
        boolean isWhole = next.is(Cue.COMMA)
                || next.is(Cue.AND)
                || next.is(Cue.SEMICOLON)
                || next.is(Cue.WHILE)
                || next.is(".")
                || next.text().isEmpty();
        return isGoods && isWhole
                ? Optional.of(Slot.explicit(
                        new Product(chunks.get(at).text()), chunks.get(at).span()))
                : Optional.empty();
    }
}
