package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Spot;

/** The measure follows its figure: a 412 million krone trade surplus. */
final class BalanceNounAfter implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "measure-after-figure",
            "The measure follows its figure: a 412 million krone trade surplus.",
            "Denmark had a 412 million krone trade surplus in July.",
            "412 million krone | surplus | DNK | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Optional<Phrase> phrase = spot.phraseAfter();
        if (!spot.isAmount()
                || phrase.isEmpty()
                || phrase.get().isVerb()
                || !phrase.get().frame().isTrade()) {
            return Optional.empty();
        }
        Frame frame = phrase.get().frame();
        return Optional.of(spot.draft(Draft.Form.LEVEL, Roles.byCue(spot), frame, frame.sense(), INFO.id()));
    }
}
