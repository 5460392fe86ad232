package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Spot;

/** The word figure or level and the figure: from the revised June figure of $8.4 billion. */
final class FigureNoun implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "figure-noun",
            "The word figure or level and the figure: from the revised June figure of $8.4 billion.",
            "Israel's imports fell to $8.1 billion in July from the revised June figure of $8.4 billion.",
            "$8.4 billion | imports | ISR | 2024-06 | revised");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.STATE, Cue.OF);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isTotal =
                spot.left() == Cue.STATE && spot.chunks().get(spot.leftAt()).is("total of");
        boolean isFigure = spot.left() == Cue.OF && spot.beforeLeft(0).is(Cue.PRONOUN);
        if (!spot.isAmount() || !(isFigure || isTotal)) {
            return Optional.empty();
        }
        boolean isEarlier = false;
        for (int i = spot.leftAt() - (isTotal ? 1 : 2); i >= 0 && !isEarlier; i--) {
            Chunk chunk = spot.chunks().get(i);
            isEarlier = chunk.is(Cue.FROM)
                    || chunk.is(Cue.AGAINST)
                    || chunk.is(Cue.AFTER)
                    || chunk.is(Cue.ABOVE)
                    || chunk.is(Cue.BELOW);
            boolean isPassed = chunk.is(Chunk.Kind.PERIOD)
                    || chunk.is(Cue.REVISED)
                    || chunk.is(Cue.PRELIMINARY)
                    || chunk.is(Cue.FILLER)
                    || chunk.is("its")
                    || chunk.is("their")
                    || chunk.is("'s");
            if (!isPassed) {
                break;
            }
        }
        if (isTotal && !isEarlier) {
            return Optional.empty();
        }
        Draft.Role role = isEarlier ? Draft.Role.EARLIER : Draft.Role.MAIN;
        int main = spot.lastMain(Draft.Form.LEVEL);
        Frame frame = isEarlier && main >= 0 ? spot.before().get(main).frame().withPeriod(-1) : spot.subject();
        return Optional.of(spot.draft(Draft.Form.LEVEL, role, frame, frame.sense(), INFO.id()));
    }
}
