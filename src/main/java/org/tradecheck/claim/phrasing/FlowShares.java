package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.CueSet;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** How trade divides into its two flows: of this, 60 percent were imports and 40 percent exports. */
final class FlowShares implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "flow-shares",
            "How trade divides into its two flows: of this, 60 percent were imports and 40 percent exports.",
            "Peru's trade came to $120 billion in 2023. Of this, 58 percent were exports.",
            "58 percent | share of turnover | PER | 2023");

    private static final WordSet GOODS = WordSet.of("goods", "merchandise", "products");

    private static final CueSet ENDS = CueSet.of(Cue.AND, Cue.COMMA, Cue.SEMICOLON, Cue.WHILE);

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int last = spot.before().size() - 1;
        boolean isSecond = last >= 0 && spot.before().get(last).phrasing().equals(INFO.id());
        boolean isFirst = spot.left() == Cue.OF_WHICH || spot.chunks().get(0).is(Cue.OF_WHICH);
        if (!spot.isPercent() || !(isFirst || isSecond)) {
            return Optional.empty();
        }
        int verb = spot.at() + 1;
        boolean hasVerb = verb < spot.chunks().size() && spot.chunks().get(verb).is(Cue.STATE);
        int noun = verb + (hasVerb ? 1 : 0);
        boolean isFlow = (hasVerb || isSecond)
                && spot.phraseStartingAt(noun)
                        .filter(p -> isFlow(p) && isEnd(spot, behindGoods(spot, p)))
                        .isPresent();
        if (!isFlow) {
            return Optional.empty();
        }
        Frame trade = Frame.NONE.withMeasure(Measure.TURNOVER, Sense.NONE).weak(true);
        Frame whole =
                trade.withProduct(Slot.explicit(Product.THAT, spot.quantity().span()));
        return Optional.of(spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, trade, Sense.NONE, INFO.id())
                .withWhole(whole));
    }

    private static boolean isFlow(Phrase phrase) {
        Frame frame = phrase.frame();
        return (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS)
                && !frame.share()
                && frame.product().value().isAll();
    }

    /** "were imports", "were imported goods": where what the share is ends; before it begins if it is none. */
    private static int behindGoods(Spot spot, Phrase flow) {
        int next = flow.last() + 1;
        boolean areGoods =
                next < spot.chunks().size() && GOODS.has(spot.chunks().get(next));
        return flow.isVerb() ? (areGoods ? next + 1 : flow.first()) : next;
    }

    private static boolean isEnd(Spot spot, int at) {
        return at >= spot.chunks().size()
                || ENDS.has(spot.chunks().get(at))
                || spot.chunks().get(at).is(".");
    }
}
