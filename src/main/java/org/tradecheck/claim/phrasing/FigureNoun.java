package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Area;

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
        Optional<Slot<Area>> other = spot.beforeLeft(0).is("one") ? ownerOfOne(spot) : Optional.empty();
        if (other.isPresent() && !isEarlier) {
            // "Kenya ran a deficit of A, Tanzania one of B"
            Frame like =
                    spot.previous().map(Draft::frame).orElse(spot.subject()).withPeriod(-1);
            return Optional.of(spot.draft(
                            Draft.Form.LEVEL,
                            Draft.Role.MAIN,
                            like.withReporter(other.get()).withPartner(Slot.NO_AREA),
                            like.sense(),
                            INFO.id())
                    .withActor(Slot.NO_AREA));
        }
        Draft.Role role = isEarlier ? Draft.Role.EARLIER : Draft.Role.MAIN;
        int main = spot.lastMain(Draft.Form.LEVEL);
        Frame frame = isEarlier && main >= 0 ? spot.before().get(main).frame().withPeriod(-1) : spot.subject();
        return Optional.of(spot.draft(Draft.Form.LEVEL, role, frame, frame.sense(), INFO.id()));
    }

    /** Whose figure "Tanzania one of B" tells, behind a comma or "and". */
    private static Optional<Slot<Area>> ownerOfOne(Spot spot) {
        int area = spot.leftAt() - 2;
        boolean isGap = area > 0
                && spot.previous().isPresent()
                && spot.chunks().get(area).is(Chunk.Kind.AREA)
                && (spot.chunks().get(area - 1).is(Cue.COMMA)
                        || spot.chunks().get(area - 1).is(Cue.AND)
                        || spot.chunks().get(area - 1).is(Cue.WHILE));
        return isGap ? spot.areaAt(area).filter(a -> a.value().isStated()) : Optional.empty();
    }
}
