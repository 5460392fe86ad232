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
import org.tradecheck.text.Span;

/** A part of the amount before it, whatever the part is: of this, $2.9 billion, or 46 percent, left by sea. */
final class SomePart implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "some-part",
            "A part of the amount before it, whatever the part is: of this, $2.9 billion, or 46 percent, left by sea.",
            "Chile exported copper worth $4.8 billion in July. Of this, $1.2 billion, or 25 percent, left by rail.",
            "$1.2 billion | exports | CHL | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.OF_WHICH, Cue.COMMA, Cue.NONE).among(Cue.OF_WHICH);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int of = spot.left() == Cue.COMMA ? spot.leftAt() - 1 : spot.leftAt();
        boolean isFirst = of == 0 && isOf(spot.chunks().get(of));
        // "Only $45 million of that stayed inside the bloc"
        boolean isBeforeOf =
                spot.leftAt() < 0 && isOf(spot.right(0)) && !spot.right(0).is("of which");
        if ((!isFirst && !isBeforeOf) || !spot.before().isEmpty() || !spot.isAmount()) {
            return Optional.empty();
        }
        Span words = isFirst ? spot.chunks().get(of).span() : spot.right(0).span();
        Frame part = Frame.NONE.withProduct(Slot.explicit(Product.THAT, words));
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, part, Sense.NONE, INFO.id()));
    }

    private static boolean isOf(Chunk chunk) {
        return chunk.is(Cue.OF_WHICH) && chunk.text().startsWith("of ");
    }
}
