package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Spot;

/** Where a motion starts: rose to $5.4 billion from $5.1 billion in June. */
final class FromEarlier implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "from-earlier",
            "Where a motion starts: rose to $5.4 billion from $5.1 billion in June.",
            "Peru's exports rose to $5.4 billion in July from $5.1 billion in June.",
            "$5.1 billion | exports | PER | 2024-06");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT).behind(Cue.FROM);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.left() != Cue.FROM) {
            return Optional.empty();
        }
        int share = spot.lastMain(Draft.Form.SHARE);
        if (spot.isPercent()
                && share >= 0
                && spot.before().get(share).clause() == spot.state().clause()) {
            // "22.5 per cent of all imports, up from 21.3": the share before.
            Draft model = spot.before().get(share);
            Frame frame = model.frame().withPeriod(-1);
            return Optional.of(spot.draft(Draft.Form.SHARE, Draft.Role.EARLIER, frame, frame.sense(), INFO.id())
                    .withWhole(model.whole())
                    .withActor(model.actor()));
        }
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        // "From A in 2023, exports rose to B"
        Frame moved = spot.fronted().map(Phrase::frame).orElseGet(() -> Roles.moved(spot));
        Frame frame = moved.withPeriod(-1);
        Draft draft = NounMotions.ofBase(
                spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id()), spot);
        boolean isOfTheOlder =
                spot.previous().map(d -> d.role() == Draft.Role.EARLIER).orElse(false)
                        && (spot.beforeLeft(0).is(Cue.UP) || spot.beforeLeft(0).is(Cue.DOWN))
                        && isRightBehind(spot);
        return Optional.of(isOfTheOlder ? draft.withPartner(spot.indexOfPrevious()) : draft);
    }

    /** "from A, up from B": nothing else has been named since A. */
    private static boolean isRightBehind(Spot spot) {
        for (int i = spot.leftAt() - 1; i >= 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
