package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Spot;
import org.tradecheck.quantity.Kind;

/** An older level, of which the new one is a multiple: more than double the $41 million of the year before. */
final class TimesEarlier implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "times-earlier",
            "An older level, of which the new one is a multiple: more than double the $41 million of the year before.",
            "Cuba exported goods worth $96 million in 2024, more than twice the $41 million of 2023.",
            "$41 million | exports | CUB | 2023");

    /** So many chunks behind a figure its time may stand. */
    private static final int REACH = 6;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).behind(Cue.NONE).behindFigure();
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int at = spot.leftAt();
        boolean isBehindTimes = at >= 0
                && spot.isAmount()
                && spot.chunks().get(at).is(Chunk.Kind.QUANTITY)
                && spot.quantities().get(spot.chunks().get(at).index()).kind() == Kind.MULTIPLE
                && spot.previous().map(Draft::isChange).orElse(false)
                // "double the year-ago A"
                && (spot.chunks().get(spot.at() - 1).is(Chunk.Kind.PERIOD) || isDated(spot.chunks(), spot.at()));
        if (!isBehindTimes) {
            return Optional.empty();
        }
        int main = spot.lastMain(Draft.Form.LEVEL);
        Frame frame = (main >= 0 ? spot.before().get(main).frame() : spot.subject()).withPeriod(-1);
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id())
                .withPartner(main));
    }

    /** "the $41 million of 2023" is older; "the $41 million imported" is something else. */
    static boolean isDated(Chunks chunks, int figure) {
        for (int i = figure + 1; i < chunks.size() && i <= figure + REACH; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.PERIOD)) {
                return true;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return false;
            }
        }
        return false;
    }
}
