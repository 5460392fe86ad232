package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** One flow exceeds the other, and by how much: imports outstripped exports by $310 million. */
final class FlowsApart implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "flows-apart",
            "One flow exceeds the other, and by how much: imports outstripped exports by $310 million.",
            "In 2023 Zambia's exports exceeded its imports by $1.4 billion.",
            "$1.4 billion | surplus | ZMB | 2023");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.BY).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount() || spot.left() != Cue.BY) {
            return Optional.empty();
        }
        Optional<Phrase> less = spot.phraseEndingAt(spot.leftAt() - 1);
        Optional<Phrase> more = less.flatMap(p -> other(spot, p));
        if (more.isEmpty()) {
            return Optional.empty();
        }
        boolean isSurplus = more.get().frame().measure() == Measure.EXPORTS;
        Sense sense = isSurplus ? Sense.SURPLUS : Sense.DEFICIT;
        Frame frame = more.get().frame();
        Slot<Area> partner = frame.partner().value().isStated()
                ? frame.partner()
                : less.get().frame().partner();
        Frame balance = frame.withMeasure(Measure.BALANCE, sense).withPartner(partner);
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, balance, sense, INFO.id()));
    }

    /** The flow before the verb, if it is the counterpart of the one behind it. */
    private static Optional<Phrase> other(Spot spot, Phrase less) {
        Measure measure = less.frame().measure();
        Measure counterpart = measure == Measure.EXPORTS
                ? Measure.IMPORTS
                : measure == Measure.IMPORTS ? Measure.EXPORTS : Measure.OTHER;
        boolean hasVerb = false;
        for (int i = less.first() - 1; i >= 0 && i > less.first() - 4; i--) {
            Cue cue = spot.chunks().get(i).cue();
            hasVerb |= cue == Cue.PASSED || cue == Cue.SURPASS;
        }
        if (!hasVerb || counterpart == Measure.OTHER) {
            return Optional.empty();
        }
        return spot.phrases().stream()
                .filter(p -> p.last() < less.first() && p.frame().measure() == counterpart)
                .reduce((a, b) -> b);
    }
}
