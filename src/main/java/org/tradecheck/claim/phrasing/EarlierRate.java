package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Spot;
import org.tradecheck.quantity.Kind;

/** A rate set against the one of another time: rose 3% in February, compared with 5% in January. */
final class EarlierRate implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "earlier-rate",
            "A rate set against the one of another time: rose 3% in February, compared with 5% in January.",
            "Kenya's exports rose 3.1% in May 2023, down from 5.2% in April.",
            "5.2% | growth of exports up | KEN | 2023-04");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).behind(Cue.AGAINST, Cue.FROM, Cue.AFTER).among(Chunk.Kind.PERIOD);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isBehind =
                spot.isPercent() && (spot.left() == Cue.AGAINST || spot.left() == Cue.FROM || spot.left() == Cue.AFTER);
        boolean isTimed = isBehind && (isTimed(spot, 0) || isListed(spot));
        boolean isPaired = isBehind && isPaired(spot);
        return isTimed || isPaired
                ? rate(spot, isPaired)
                        .filter(p -> p.form() == Draft.Form.RATE
                                && (isPaired || p.clause() == spot.state().clause()))
                        .map(p -> spot.draft(
                                        Draft.Form.RATE,
                                        Draft.Role.EARLIER,
                                        p.frame().withPeriod(-1),
                                        p.sense(),
                                        INFO.id())
                                .withActor(p.actor()))
                : Optional.empty();
    }

    /** The rate that it is set against: the one before, or that of "grew 9% to A, compared with 4% and B a year ago". */
    private static Optional<Draft> rate(Spot spot, boolean isPaired) {
        int last = spot.before().size() - 1;
        boolean isBehindLevel = isPaired
                && last > 0
                && isMainLevel(spot.before().get(last))
                && spot.before().get(last).group()
                        == spot.before().get(last - 1).group();
        return isBehindLevel
                ? Optional.of(spot.before().get(last - 1))
                : spot.previous().filter(p -> !isPaired);
    }

    private static boolean isMainLevel(Draft draft) {
        return draft.form() == Draft.Form.LEVEL && draft.role() == Draft.Role.MAIN;
    }

    /** "compared with 6% and 3% respectively in June": the time behind two rates is that of both. */
    private static boolean isListed(Spot spot) {
        boolean isJoined = spot.right(0).is(Cue.AND)
                && spot.right(1).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.right(1).index()).kind() == Kind.PERCENT;
        return isJoined && isTimed(spot, spot.right(2).is(Cue.RESPECTIVELY) ? 3 : 2);
    }

    /** "compared with 4% and B a year ago": the older level stands beside the older rate. */
    private static boolean isPaired(Spot spot) {
        boolean isJoined = spot.right(0).is(Cue.AND) && spot.right(1).is(Chunk.Kind.QUANTITY) && isTimed(spot, 2);
        return isJoined && Spot.isMoney(spot.quantities().get(spot.right(1).index()));
    }

    /**
     * The older level beside an older rate, "compared with 4% and B a year ago": it is of what the newer level is of;
     * empty if the figure before is no such rate.
     */
    static Optional<Draft> levelBeside(Spot spot) {
        int rate = spot.before().size() - 1;
        boolean isBehindRate = spot.isAmount()
                && spot.isNextTo(Cue.AND)
                && rate > 1
                && spot.before().get(rate).phrasing().equals(INFO.id())
                && isMainLevel(spot.before().get(rate - 1));
        return isBehindRate
                ? Optional.of(spot.before().get(rate - 1))
                        .map(level -> spot.draft(
                                        Draft.Form.LEVEL,
                                        Draft.Role.EARLIER,
                                        level.frame().withPeriod(-1),
                                        level.sense(),
                                        INFO.id())
                                .withActor(level.actor())
                                .withPartner(rate - 1))
                : Optional.empty();
    }

    /**
     * The time of it stands right behind, so that it is of the same thing at another time and of nothing else.
     *
     * @param from so many chunks behind the figure
     */
    private static boolean isTimed(Spot spot, int from) {
        Chunk right = spot.right(from);
        boolean isLinked = right.is(Cue.IN) || right.is(Cue.OF) || right.is(Cue.FOR);
        return right.is(Chunk.Kind.PERIOD) || (isLinked && spot.right(from + 1).is(Chunk.Kind.PERIOD));
    }
}
