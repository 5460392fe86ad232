package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.quantity.Kind;

/** A distance from an older or another figure: 12 percent above the 3.1 billion of 2022, $2 billion less than in June. */
final class ChangeFromBase implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "change-from-base",
            "A distance from an older or another figure: 12 percent above the 3.1 billion of 2022, $2 billion less than in June.",
            "Chile's imports were $7.1 billion in July, 12 percent above the $6.3 billion of July 2023.",
            "12 percent | growth of imports up | CHL | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Cue cue = comparing(spot);
        boolean isUp = cue == Cue.ABOVE || spot.chunks().get(spot.at()).text().endsWith(" again");
        boolean isDown = cue == Cue.BELOW;
        if (!isUp && !isDown) {
            return Optional.empty();
        }
        Optional<Draft.Form> form = Changes.form(spot);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = spot.subject();
        Optional<Draft> previous = spot.previous();
        if (previous.isPresent()
                && previous.get().form() == Draft.Form.LEVEL
                && previous.get().role() == Draft.Role.MAIN
                && (previous.get().group() == spot.state().group() || !frame.isStated())) {
            frame = previous.get().frame();
        }
        boolean isFigure = spot.left() == Cue.PRONOUN
                && spot.chunks().get(spot.leftAt()).text().endsWith("figure");
        if (isFigure && !spot.before().isEmpty()) {
            // "Turnover came to A, including exports of B, a figure 12 percent above": what the sentence began with.
            frame = spot.before().get(0).frame();
        }
        Sense sense = isUp ? Sense.INCREASE : Sense.DECREASE;
        return Optional.of(spot.draft(form.get(), Draft.Role.CHANGE, frame, sense, INFO.id()));
    }

    /** The word of comparison behind a figure, or behind its percentage: "$17.2 billion or 1.0% higher". */
    private static Cue comparing(Spot spot) {
        Chunk next = spot.rightBeyondBracket();
        boolean isToldAgain = next.is(Cue.OR)
                && spot.isAmount()
                && spot.right(1).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.right(1).index()).kind() == Kind.PERCENT;
        return isToldAgain ? spot.right(2).cue() : next.cue();
    }
}
