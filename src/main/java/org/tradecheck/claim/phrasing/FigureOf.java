package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Spot;

/** The measure and its figure in one noun phrase: exports of 7.7 billion, a deficit of $610 million. */
final class FigureOf implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "figure-of",
            "The measure and its figure in one noun phrase: exports of 7.7 billion, a deficit of $610 million.",
            "Kenya recorded imports of $1.6 billion in July.",
            "$1.6 billion | imports | KEN | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Optional<Phrase> phrase = spot.phraseBefore();
        if (!spot.isAmount() || phrase.isEmpty() || spot.left() == Cue.TO || spot.left() == Cue.FROM) {
            return Optional.empty();
        }
        Frame frame = phrase.get().frame();
        if (!frame.isTrade()) {
            return Optional.empty();
        }
        Draft.Role role = Roles.byChunkBefore(spot, phrase.get().first());
        return Optional.of(spot.draft(Draft.Form.LEVEL, role, frame, frame.sense(), INFO.id()));
    }
}
