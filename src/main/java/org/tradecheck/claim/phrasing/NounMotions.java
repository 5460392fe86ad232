package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Measure;

/** Which way a noun says that something went to its figure: "the decline in the value of exports to A from B". */
final class NounMotions {

    /** So many chunks may stand between the noun and "to": "drop in the value of oil and gas exports". */
    private static final int REACH = 9;

    private NounMotions() {}

    /** A level with the motion of the noun that leads to it, in place of that of the verb of its clause. */
    static Draft of(Draft level, Spot spot) {
        Cue noun = nounBefore(spot);
        return switch (noun) {
            case RISE, WIDEN -> level.withMotion(Sense.INCREASE);
            case FALL, NARROW -> level.withMotion(Sense.DECREASE);
            default -> level;
        };
    }

    /** The base of such a level, right behind it: the noun leads to both. */
    static Draft ofBase(Draft base, Spot spot) {
        return spot.previous()
                .filter(d -> d.phrasing().equals(RoseTo.ID) && d.group() == base.group())
                .map(d -> base.withMotion(d.motion()))
                .orElse(base);
    }

    /** What such a noun is of, where the clause has named nothing that is traded: "pointing to a widening of the deficit to A". */
    static Optional<Frame> moved(Spot spot) {
        boolean isOpen = spot.subject().measure() == Measure.OTHER && nounBefore(spot) != Cue.NONE;
        return isOpen
                ? spot.phraseEndingAt(spot.leftAt() - 1).map(Phrase::frame).filter(Frame::isTrade)
                : Optional.empty();
    }

    private static Cue nounBefore(Spot spot) {
        boolean isOfSome = false;
        for (int i = spot.leftAt() - 1; i >= 0 && i >= spot.leftAt() - REACH; i--) {
            Chunk chunk = spot.chunks().get(i);
            boolean isNoun = chunk.is(Cue.RISE) || chunk.is(Cue.FALL) || chunk.is(Cue.WIDEN) || chunk.is(Cue.NARROW);
            if (isNoun) {
                return isOfSome ? chunk.cue() : Cue.NONE;
            }
            if (!isWithin(chunk)) {
                return Cue.NONE;
            }
            isOfSome = chunk.is(Cue.IN) || chunk.is(Cue.OF);
        }
        return Cue.NONE;
    }

    /** Whether a chunk may belong to what the noun is of. */
    private static boolean isWithin(Chunk chunk) {
        return chunk.is(Cue.IN)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.AND)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.PRONOUN)
                || chunk.is(Cue.TOTAL)
                || chunk.is(Chunk.Kind.MEASURE)
                || chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Chunk.Kind.AREA)
                || chunk.is(Chunk.Kind.PERIOD)
                || chunk.is(Chunk.Kind.WORD);
    }
}
