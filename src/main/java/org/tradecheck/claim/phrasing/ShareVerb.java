package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Payments;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A verb of sharing: exports of machinery, accounting for 23 percent. */
final class ShareVerb implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "share-verb",
            "A verb of sharing: exports of machinery, accounting for 23 percent.",
            "Peru's exports to China were $2 billion in July, accounting for 23 percent.",
            "23 percent | share of exports | PER>CHN | 2024-07");

    private static final WordSet ADDING = WordSet.of("added", "adds", "adding");

    private static final WordSet BUYING = WordSet.of("bought", "purchased");

    /** So many chunks may stand between a part and the amount that it is of: "of Armenia's B". */
    private static final int WHOLE_REACH = 5;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT).among(Cue.SHARE_VERB, Cue.STATE).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isVerb = spot.left() == Cue.SHARE_VERB
                || isAdded(spot)
                || (spot.state().verb() == Cue.SHARE_VERB
                        && spot.isPercent()
                        && Roles.isElided(spot)
                        && !AreaFigureList.isGapped(spot, spot.leftAt()));
        if (isBought(spot)) {
            return Optional.of(spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, Frame.NONE, Sense.NONE, INFO.id()));
        }
        Optional<Draft> first = firstShare(spot);
        if (!isVerb && first.isEmpty()) {
            return Optional.empty();
        }
        if (spot.isPercent()) {
            Draft share = Shares.draft(spot, INFO.id());
            if (Roles.isRest(spot)) {
                Slot<Product> rest = Slot.explicit(
                        new Product("other goods"),
                        spot.chunks().get(spot.at() - 1).span());
                share = share.withFrame(share.frame().withProduct(rest)).withActor(Slot.NO_AREA);
            }
            Draft told = share;
            return Optional.of(first.map(f -> told.withWhole(f.whole())).orElse(told));
        }
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        // "of which exports accounted for A": the part itself is named.
        Frame frame = spot.phraseEndingAt(spot.leftAt() - 1)
                .map(Phrase::frame)
                .filter(f -> f.isTrade() && !f.share() && spot.subject().measure() == Measure.TURNOVER)
                .or(() -> paidFor(spot))
                .orElseGet(() -> spot.subject().isTrade()
                        ? spot.subject()
                        : ofWholeBehind(spot)
                                .or(() -> ofAmountBehind(spot))
                                .map(p -> spot.subject()
                                        .withMeasure(p.frame().measure(), Sense.NONE)
                                        .withPartner(p.frame().partner()))
                                .orElseGet(() -> Roles.behind(spot)));
        boolean isOfGoods =
                !spot.subject().isTrade() && !spot.subject().product().value().isAll() && frame.isTrade();
        frame = Roles.ofNextTaker(spot, frame);
        // "Salmon made up A of fish exports": the subject says which goods.
        frame = isOfGoods ? frame.withProduct(spot.subject().product()).withPeriod(frame.period()) : frame;
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
    }

    /** "earned A from exports and spent B on imports", "earned A from tea and spent B on fuel": what stands behind "on" was paid for. */
    private static Optional<Frame> paidFor(Spot spot) {
        int noun = spot.at() + 2;
        boolean isPaid = Payments.isPaying(spot.chunks().get(Math.max(spot.leftAt(), 0)))
                && (spot.right(0).is(Cue.ON) || spot.right(0).is(Cue.FOR));
        boolean isForGoods = isPaid
                && spot.right(0).is(Cue.ON)
                && spot.right(1).is(Chunk.Kind.PRODUCT)
                && spot.subject().measure() == Measure.EXPORTS;
        if (isForGoods) {
            return Optional.of(spot.subject()
                    .withMeasure(Measure.IMPORTS, Sense.NONE)
                    .withProduct(Slot.ALL_GOODS)
                    .withPartner(Slot.NO_AREA)
                    .withPeriod(-1));
        }
        return isPaid
                ? spot.phraseStartingAt(noun).map(Phrase::frame).filter(f -> f.measure() == Measure.IMPORTS)
                : Optional.empty();
    }

    /** "Uganda bought 27%, Pakistan 25%": so much of what was sold. */
    private static boolean isBought(Spot spot) {
        Chunk next = spot.right(0);
        boolean isEnd = next.text().isEmpty()
                || next.is(Cue.COMMA)
                || next.is(Cue.AND)
                || next.is(Cue.SEMICOLON)
                || next.is(".");
        return spot.isPercent()
                && isEnd
                && spot.at() > 0
                && BUYING.has(spot.chunks().get(spot.at() - 1))
                && spot.state().area().value().isStated();
    }

    /** "exports were 60% of total trade; imports made up the other 40%": the share that the figure is the other one of. */
    private static Optional<Draft> firstShare(Spot spot) {
        boolean isOther = spot.isPercent()
                && (spot.left() == Cue.SHARE_VERB || spot.left() == Cue.STATE)
                && spot.at() > 0
                && spot.chunks().get(spot.at() - 1).is("other");
        for (int i = spot.before().size() - 1; isOther && i >= 0; i--) {
            Draft before = spot.before().get(i);
            if (before.form() == Draft.Form.SHARE) {
                return before.whole().isStated() ? Optional.of(before) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Power made up 28% of exports; mining added 25%": a further part, and no growth. */
    private static boolean isAdded(Spot spot) {
        return spot.isPercent()
                && spot.leftAt() > 0
                && ADDING.has(spot.chunks().get(spot.leftAt()))
                && spot.chunks().get(spot.leftAt() - 1).is(Chunk.Kind.PRODUCT)
                && !spot.before().isEmpty()
                && spot.before().get(spot.before().size() - 1).form() == Draft.Form.SHARE;
    }

    /** "Gold made up A of Armenia's B of exports": the flow of the amount that it is a part of. */
    private static Optional<Phrase> ofAmountBehind(Spot spot) {
        Chunks chunks = spot.chunks();
        int whole = spot.right(0).is(Cue.OF) ? chunks.next(Chunk.Kind.QUANTITY, spot.at() + 1) : chunks.size();
        boolean isNear = whole + 2 < chunks.size() && whole <= spot.at() + WHOLE_REACH;
        for (int i = spot.at() + 2; isNear && i < whole; i++) {
            // "comprised A of exports and B of imports"
            isNear = !chunks.get(i).is(Chunk.Kind.MEASURE) && !chunks.get(i).is(Cue.AND);
        }
        boolean isOf = isNear
                && (chunks.get(whole + 1).is(Cue.OF)
                        || chunks.get(whole + 1).is(Cue.IN)
                        || chunks.get(whole + 1).is(Cue.WORTH));
        return isOf ? spot.phraseBehind(whole + 1).filter(p -> p.frame().isTrade() && !p.isVerb()) : Optional.empty();
    }

    /** "accounted for A, or 24%, of national exports", "A (24%) of all imports": what the share behind the figure is of. */
    private static Optional<Phrase> ofWholeBehind(Spot spot) {
        int at = spot.at() + 1;
        Chunks chunks = spot.chunks();
        at += at < chunks.size() && chunks.get(at).is(Cue.COMMA) ? 1 : 0;
        boolean isAgain = at + 2 < chunks.size()
                && (chunks.get(at).is(Cue.OR) || chunks.get(at).is(Cue.OPEN))
                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY);
        at += isAgain ? 2 : 0;
        at += isAgain && (chunks.get(at).is(Cue.COMMA) || chunks.get(at).is(Cue.CLOSE)) ? 1 : 0;
        return isAgain && at < chunks.size() && chunks.get(at).is(Cue.OF)
                ? spot.phraseBehind(at)
                        .filter(p ->
                                p.frame().isTrade() && !p.isVerb() && !p.frame().isWeak())
                : Optional.empty();
    }
}
