package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** A further part of what was told, the verb left out: $118 million went to Germany, $21 million to Sweden. */
final class MovedOn implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "moved-on",
            "A further part of what was told, the verb left out: $118 million went to Germany, $21 million to Sweden.",
            "Brazil exported coffee worth $9 billion in 2023, of which $2 billion went to Germany and $1.2 billion to Italy.",
            "$1.2 billion | exports | BRA>ITA | 2023");

    /** Phrasings that tell where a part went. */
    private static final WordSet MOVES = WordSet.of("part-of-it", "figure-is", "goods-moved", "moved-on");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT)
                .behind(Cue.COMMA, Cue.AND, Cue.SEMICOLON)
                .among(Chunk.Kind.AREA)
                .behindFigure();
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.before().isEmpty() || !(spot.isAmount() || spot.isPercent())) {
            return Optional.empty();
        }
        Draft before = spot.before().get(spot.indexOfPrevious());
        boolean isJoined = spot.left() == Cue.COMMA || spot.left() == Cue.AND || spot.left() == Cue.SEMICOLON;
        boolean isMoved = MOVES.has(before.phrasing())
                && before.frame().partner().value().isStated()
                && Roles.isSameKind(spot, before);
        int place = placeBehind(spot);
        if (!isMoved || !isJoined || place < 0) {
            return Optional.empty();
        }
        Frame frame = before.frame()
                .withPartner(Slot.explicit(
                        spot.areas().get(place), spot.chunks().get(place).span()))
                .withPeriod(-1);
        return Optional.of(spot.draft(before.form(), before.role(), frame, before.sense(), INFO.id())
                .withActor(before.actor())
                .withWhole(before.whole()));
    }

    /** The chunk of the place right behind "to" or "from", as the flow wants it; −1 if none is. */
    private static int placeBehind(Spot spot) {
        Measure flow = spot.before().get(spot.indexOfPrevious()).frame().measure();
        int way = spot.at() + 1;
        if (way + 1 >= spot.chunks().size()) {
            return -1;
        }
        boolean isWay = (spot.chunks().get(way).is(Cue.TO) && flow != Measure.IMPORTS)
                || (spot.chunks().get(way).is(Cue.FROM) && flow != Measure.EXPORTS);
        int place = way + 1;
        while (place < spot.chunks().size() && spot.chunks().get(place).is(Cue.FILLER)) {
            place++;
        }
        Area area = place < spot.chunks().size() ? spot.areas().get(place) : Area.UNSTATED;
        return isWay && area.isStated() ? place : -1;
    }
}
