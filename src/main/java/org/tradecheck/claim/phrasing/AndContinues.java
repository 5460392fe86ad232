package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;

/** A list goes on: 5.64 billion in September and 2.43 billion a year earlier. */
final class AndContinues implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "and-continues", "A list goes on: 5.64 billion in September and 2.43 billion a year earlier.");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isJoined = spot.left() == Cue.AND || spot.left() == Cue.COMMA;
        Optional<Draft> previous = spot.previous();
        if (!isJoined || previous.isEmpty() || !Roles.isSameKind(spot, previous.get())) {
            return Optional.empty();
        }
        Draft before = previous.get();
        Draft draft =
                spot.draft(before.form(), before.role(), before.frame().withPeriod(-1), before.sense(), INFO.id());
        return Optional.of(
                draft.withPartner(before.partner()).withWhole(before.whole()).withCue(before.cue()));
    }
}
