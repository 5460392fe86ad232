package org.tradecheck.claim;

import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.text.Span;

/** Levels that are the whole of which a part or a share stands right before them: "takes A of exports, which total B". */
final class ToldWholes {

    /** Verbs of which one thing is the subject, and verbs of which several are. */
    private static final WordSet SINGULAR =
            WordSet.of("is", "was", "has", "totals", "equals", "amounts to", "stands at");

    private static final WordSet PLURAL =
            WordSet.of("are", "were", "have", "total", "equal", "amount to", "amount", "stand at", "come to", "reach");

    private ToldWholes() {}

    /** A level as the whole that the share right before it is of; empty for any other figure. */
    static Optional<Draft> ofShare(Draft level, Spot spot, SideClauses sides) {
        Optional<Draft> before = spot.previous().filter(d -> d.form() == Draft.Form.SHARE);
        if (before.isEmpty() || level.form() != Draft.Form.LEVEL) {
            return Optional.empty();
        }
        Draft share = before.get();
        boolean isTold = sides.at(spot.at()) > 0 && isToldOfWhole(level, share, spot);
        if (isTold && isOfPartOrWhole(share.whole(), spot)) {
            // "takes A of exports, which came to B": of the part or of the whole, for the verb may be of either.
            return Optional.of(level.withActor(Slot.NO_AREA)
                    .withFrame(level.frame().withPartner(Slot.explicit(Area.UNKNOWN, level.cueSpan()))));
        }
        // "takes A of exports, which total B", "has a share of A in imports of B": B is the trade with all.
        return isTold || isWholeOfShare(level, share, spot)
                ? Optional.of(
                        level.withActor(Slot.NO_AREA).withFrame(level.frame().withTotal()))
                : Optional.empty();
    }

    /** A level as the whole that the figure before it and "of" are a part of; any other figure as it is. */
    static Draft ofPart(Draft draft, Spot spot) {
        Optional<Draft> part = spot.previous();
        return part.isPresent() && isWholeOf(part.get(), draft, spot)
                ? asWhole(
                        draft,
                        spot.quantities().get(part.get().quantity()).span().start())
                : draft;
    }

    /** Whether a level is of the very words that say what the share before it is of. */
    private static boolean isWholeOfShare(Draft level, Draft share, Spot spot) {
        Span words = level.frame().span();
        return level.phrasing().equals("figure-of")
                && !words.equals(Span.NONE)
                && spot.quantities().get(share.quantity()).span().end() <= words.start()
                && share.whole().span().equals(words);
    }

    /** Whether a relative clause tells the level of what the share right before it is of. */
    private static boolean isToldOfWhole(Draft level, Draft share, Spot spot) {
        return level.role() == Draft.Role.MAIN
                && share.whole().isTrade()
                && share.whole().measure() == level.frame().measure()
                && !share.whole().partner().value().isStated()
                && !SINGULAR.has(verbOfRelative(spot));
    }

    /** Whether a relative clause may as well tell of the share before it as of what the share is of. */
    private static boolean isOfPartOrWhole(Frame whole, Spot spot) {
        boolean isOwned = whole.reporter().value().isStated();
        return !whole.isTotal() && !isOwned && !PLURAL.has(verbOfRelative(spot));
    }

    /** What stands behind "which" in the clause of a figure. */
    private static Chunk verbOfRelative(Spot spot) {
        Chunks chunks = spot.chunks();
        int which = spot.at();
        while (which > 0
                && !chunks.get(which - 1).is("which")
                && !chunks.get(which - 1).is("that")) {
            which--;
        }
        return chunks.get(which);
    }

    /** "A of the B that Peru earned": an amount right behind an amount or a share and "of" is what that is a part of. */
    private static boolean isWholeOf(Draft before, Draft draft, Spot spot) {
        Chunks chunks = spot.chunks();
        int of = spot.leftAt();
        if (draft.form() != Draft.Form.LEVEL || of < 1 || !chunks.get(of).is(Cue.OF)) {
            return false;
        }
        int part = of - 1;
        while (part > 0 && (chunks.get(part).is(Cue.FILLER) || chunks.get(part).is("out"))) {
            part--;
        }
        // "26.9% of the A that Poland sold to the world" says whose it is.
        boolean isBehindFigure =
                chunks.get(part).is(Chunk.Kind.QUANTITY) && !draft.phrasing().equals("figure-that");
        for (int i = of + 1; isBehindFigure && i < chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity()); i++) {
            isBehindFigure = chunks.get(i).is(Cue.FILLER);
        }
        return isBehindFigure && before.quantity() == chunks.get(part).index();
    }

    /**
     * The whole is of all that its part is a part of: neither of the goods nor of the partner that the part is of.
     *
     * @param part where the figure of the part starts
     */
    private static Draft asWhole(Draft draft, int part) {
        Frame frame = draft.frame();
        boolean isOfGoods = frame.product().origin().start() > part;
        boolean isOfPartner = frame.partner().origin().start() > part;
        boolean isOfActor = draft.actor().origin().start() > part;
        Frame all = isOfGoods ? frame : frame.withProduct(Slot.ALL_GOODS);
        return draft.withFrame(
                        isOfPartner || isOfActor
                                ? all
                                : all.withPartner(Slot.NO_AREA).withTotal())
                .withActor(isOfActor ? draft.actor() : Slot.NO_AREA);
    }
}
