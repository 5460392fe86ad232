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

/** Goods in a list, each with its rate in brackets, before the verb that moves them all: imports of gas (16.4%) and cars (1.0%) rose. */
final class ListedChange implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "listed-change",
            "Goods in a list, each with its rate in brackets, before the verb of all: imports of gas (16.4%) and cars (1.0%) rose.",
            "In July Korea's imports of gas (16.4%), machinery (45.0%) and cars (1.0%) increased.",
            "45.0% | growth of imports up | KOR | 2024-07",
            "In July Korea's imports of crude oil (-20.7%) and coal (-19.1%) decreased.",
            "-19.1% | growth of imports down | KOR | 2024-07");

    /** So many chunks behind a rate the verb of the list may stand. */
    private static final int REACH = 24;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).behind(Cue.OPEN);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isBracket = isRightBehindBracket(spot) && spot.right(0).is(Cue.CLOSE);
        Sense verb =
                isBracket ? verbOfList(spot) : isFollowing(spot) ? spot.state().motion() : Sense.NONE;
        if (verb == Sense.NONE) {
            return Optional.empty();
        }
        int end = spot.leftAt() - 1;
        Optional<Frame> first = spot.phraseEndingAt(end)
                .filter(p -> !p.isVerb())
                .map(Phrase::frame)
                .filter(f -> f.isTrade() && !f.share() && !f.product().value().isAll());
        Optional<Frame> next = spot.previous()
                .filter(d -> d.phrasing().equals(INFO.id()) || isFollowing(spot))
                .map(Draft::frame)
                .flatMap(f -> goods(spot, end).map(f::withProduct));
        Sense sense = spot.quantity().value().signum() < 0 ? Sense.DECREASE : verb;
        return first.or(() -> next).map(f -> spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, f, sense, INFO.id()));
    }

    private static boolean isRightBehindBracket(Spot spot) {
        return spot.isPercent() && spot.left() == Cue.OPEN && spot.leftAt() > 0 && spot.leftAt() == spot.at() - 1;
    }

    /** "rose by A to B, followed by oil products (C to D)": the bracket tells of the next goods as the verb of the first. */
    private static boolean isFollowing(Spot spot) {
        return isRightBehindBracket(spot)
                && spot.right(0).is(Cue.TO)
                && !spot.before().isEmpty()
                && goods(spot, spot.leftAt() - 1).isPresent();
    }

    /** The goods right before a bracket, in a list behind the last one. */
    private static Optional<Slot<Product>> goods(Spot spot, int end) {
        Chunk noun = spot.chunks().get(end);
        boolean isNoun = noun.is(Chunk.Kind.PRODUCT) || noun.is(Chunk.Kind.WORD) && noun.startsWithLetter();
        return isNoun ? Optional.of(Slot.explicit(new Product(noun.text()), noun.span())) : Optional.empty();
    }

    /** Which way the verb behind the list goes, where it has no figure of its own; NONE for no such verb. */
    private static Sense verbOfList(Spot spot) {
        for (int i = spot.at() + 2; i < spot.chunks().size() && i < spot.at() + REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.UP) || chunk.is(Cue.DOWN)) {
                boolean isAlone = i + 1 >= spot.chunks().size()
                        || !hasFigure(spot.chunks().get(i + 1));
                return !isAlone ? Sense.NONE : chunk.is(Cue.UP) ? Sense.INCREASE : Sense.DECREASE;
            }
            boolean isOfList = chunk.is(Cue.COMMA)
                    || chunk.is(Cue.AND)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.OPEN)
                    || chunk.is(Cue.CLOSE)
                    || chunk.is(Chunk.Kind.PRODUCT)
                    || chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.WORD);
            if (!isOfList) {
                return Sense.NONE;
            }
        }
        return Sense.NONE;
    }

    private static boolean hasFigure(Chunk behind) {
        return behind.is(Chunk.Kind.QUANTITY) || behind.is(Cue.BY) || behind.is(Cue.TO) || behind.is(Cue.FROM);
    }
}
