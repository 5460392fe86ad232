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
import org.tradecheck.series.Product;

/** The change stands before its noun: a 2.3 percent drop in exports. */
final class ChangeBeforeNoun implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "change-before-noun",
            "The change stands before its noun: a 2.3 percent drop in exports.",
            "There was a 2.3 percent drop in French exports in July.",
            "2.3 percent | growth of exports down | FRA | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.CHANGE).among(Cue.RISE, Cue.FALL).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Cue noun = spot.right(0).is(Chunk.Kind.PERIOD)
                ? spot.right(1).cue()
                : spot.right(0).cue();
        if (spot.right(0).is(Cue.OR) && spot.right(1).is(Chunk.Kind.QUANTITY)) {
            noun = spot.right(2).cue();
        }
        if (spot.right(0).is(Chunk.Kind.MEASURE) && spot.isPercent()) {
            // "the forecast of 9% export growth"
            noun = spot.right(0).text().endsWith("growth")
                    ? Cue.RISE
                    : spot.right(1).cue();
        }
        if (spot.right(0).is(Cue.OPEN)) {
            // "a £0.8 billion (5.0%) fall in exports"
            noun = spot.rightBeyondBracket().cue();
        }
        if (noun != Cue.RISE && noun != Cue.FALL) {
            return Optional.empty();
        }
        Optional<Draft.Form> form = Changes.form(spot);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Sense sense = noun == Cue.RISE ? Sense.INCREASE : Sense.DECREASE;
        Frame frame = spot.phraseBehind(spot.at() + 1)
                .filter(p -> !isCutOff(spot, p.first()))
                .map(Phrase::frame)
                .orElseGet(() -> ofGoods(spot));
        return Optional.of(spot.draft(form.get(), Draft.Role.CHANGE, frame, sense, INFO.id()));
    }

    /** "exports fell, after a 0.8% gain in May, while imports edged up": the gain is none of imports. */
    private static boolean isCutOff(Spot spot, int phrase) {
        for (int i = spot.at() + 1; i < phrase; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.WHILE) || chunk.is(Cue.SEMICOLON)) {
                return true;
            }
        }
        return false;
    }

    /** "a 2.7% drop in motor vehicles": of these goods, in the flow that is spoken of. */
    private static Frame ofGoods(Spot spot) {
        for (int i = spot.at() + 1; i + 1 < spot.chunks().size() && i < spot.at() + 5; i++) {
            boolean isGoods =
                    spot.chunks().get(i).is(Cue.IN) && spot.chunks().get(i + 1).is(Chunk.Kind.PRODUCT);
            if (isGoods) {
                Chunk goods = spot.chunks().get(i + 1);
                return spot.subject().withProduct(Slot.explicit(new Product(goods.text()), goods.span()));
            }
        }
        return spot.subject();
    }
}
