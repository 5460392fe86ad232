package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Product;

/** A part of a rise or a fall: machinery accounted for $2 billion of the increase, of which aircraft $1 billion. */
final class PartOfChange implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "part-of-change",
            "A part of a rise or a fall: machinery accounted for $2 billion of the increase, of which aircraft $1 billion.",
            "Imports of machinery fell by $5 billion in July, of which pumps $2 billion.",
            "$2 billion | change of imports down | ? | 2024-07");

    /** So many chunks behind "of the" the noun of change may stand. */
    private static final int REACH = 6;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Cue.RISE, Cue.FALL, Cue.OF_WHICH);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        Sense whole = ofChange(spot);
        if (whole != Sense.NONE) {
            return Optional.of(spot.draft(Draft.Form.ABSOLUTE, Draft.Role.CHANGE, partOf(spot), whole, INFO.id()));
        }
        Optional<Draft> divided = spot.previous()
                .filter(d -> d.form() == Draft.Form.ABSOLUTE)
                .filter(d -> isBehindOfWhich(spot) || isNext(spot, d));
        return divided.map(
                d -> spot.draft(Draft.Form.ABSOLUTE, Draft.Role.CHANGE, part(spot, d.frame()), d.sense(), INFO.id()));
    }

    /** The subject, which is a part and not the whole, even where its goods have no name. */
    private static Frame partOf(Spot spot) {
        Frame subject = spot.subject();
        return subject.product().value().isAll()
                ? subject.withProduct(
                        Slot.explicit(new Product("a part"), spot.quantity().span()))
                : subject;
    }

    /** The goods of the subject, in what the whole change is of. */
    private static Frame part(Spot spot, Frame whole) {
        Frame subject = spot.state().subject();
        return subject.product().value().isAll() ? whole : whole.withProduct(subject.product());
    }

    /** "accounted for £0.9 billion of the increase": the direction of what it is a part of. */
    private static Sense ofChange(Spot spot) {
        if (!spot.right(0).is(Cue.OF) || spot.state().verb() != Cue.SHARE_VERB) {
            return Sense.NONE;
        }
        for (int i = spot.at() + 2; i < spot.chunks().size() && i <= spot.at() + REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.RISE)) {
                return Sense.INCREASE;
            }
            if (chunk.is(Cue.FALL)) {
                return Sense.DECREASE;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON)) {
                return Sense.NONE;
            }
        }
        return Sense.NONE;
    }

    /** "fell by $2.1 billion, of which aircraft $1.3 billion". */
    private static boolean isBehindOfWhich(Spot spot) {
        for (int i = spot.at() - 1; i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.OF_WHICH)) {
                return chunk.is("of which");
            }
            boolean isEnd = chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Cue.SEMICOLON)
                    || chunk.is(Cue.UP)
                    || chunk.is(Cue.DOWN)
                    || chunk.is(Cue.TO)
                    || chunk.is(Cue.FROM);
            if (isEnd) {
                return false;
            }
        }
        return false;
    }

    /** "aircraft $1.3 billion and computers $0.8 billion". */
    private static boolean isNext(Spot spot, Draft part) {
        if (!part.phrasing().equals(INFO.id())) {
            return false;
        }
        for (int i = spot.at() - 1; i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.AND) || chunk.is(Cue.COMMA)) {
                return true;
            }
            if (!chunk.is(Chunk.Kind.PRODUCT) && !chunk.is(Chunk.Kind.WORD) && !chunk.is(Cue.FILLER)) {
                return false;
            }
        }
        return false;
    }
}
