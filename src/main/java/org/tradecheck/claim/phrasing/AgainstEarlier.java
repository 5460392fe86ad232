package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.series.Product;

/** A figure set against another: exports of 7.3 billion, against 6.9 billion a year earlier. */
final class AgainstEarlier implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "against-earlier",
            "A figure set against another: exports of 7.3 billion, against 6.9 billion a year earlier.",
            "Norway's exports were 7.3 billion euros in July, against 6.9 billion a year earlier.",
            "6.9 billion | exports | NOR | 2023-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT).behind(Cue.FOR, Cue.ON, Cue.AGAINST, Cue.AFTER, Cue.ABOVE, Cue.BELOW);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Cue left = spot.left();
        Optional<Draft> absolute = inAbsolute(spot);
        if (absolute.isPresent()) {
            return absolute;
        }
        boolean isOver = left == Cue.FOR
                && spot.chunks().get(spot.leftAt()).is("over")
                && spot.previous().map(Draft::isChange).orElse(false);
        boolean isOn = left == Cue.ON
                && (spot.beforeLeft(0).is(Cue.UP)
                        || spot.beforeLeft(0).is(Cue.DOWN)
                        || spot.previous().map(Draft::isChange).orElse(false));
        boolean isBase = isOver
                || isOn
                || left == Cue.AGAINST
                || left == Cue.AFTER
                || ((left == Cue.ABOVE || left == Cue.BELOW)
                        && spot.previous().map(Draft::isChange).orElse(false));
        if (!isBase || Roles.isRankedBehind(spot, spot.leftAt()) || !(spot.isAmount() || spot.isPercent())) {
            return Optional.empty();
        }
        int main = spot.lastMain(spot.isPercent() ? Draft.Form.SHARE : Draft.Form.LEVEL);
        if (spot.isPercent() && main < 0) {
            return Optional.empty();
        }
        main = isMeasuringRod(spot, main) ? main - 2 : main;
        // "After A in 2023, exports reached B"
        Frame frame = (main >= 0
                        ? spot.before().get(main).frame()
                        : spot.fronted().map(Phrase::frame).orElse(spot.subject()))
                .withPeriod(-1);
        boolean isOfAnother = left == Cue.AGAINST
                && spot.isAmount()
                && spot.right(0).is(Cue.FOR)
                && !spot.right(1).is(Chunk.Kind.PERIOD)
                && !spot.right(1).text().isEmpty();
        if (isOfAnother) {
            // "$150 billion, against $47 billion for domestic firms": somebody else's figure, not an older one.
            Frame others = frame.withProduct(Slot.explicit(
                    new Product("for " + spot.right(1).text()), spot.right(1).span()));
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, others, frame.sense(), INFO.id()));
        }
        if (spot.isPercent()) {
            return Optional.of(Shares.draft(spot, INFO.id()).withFrame(frame).withRole(Draft.Role.EARLIER));
        }
        Draft draft = spot.draft(Draft.Form.LEVEL, Draft.Role.EARLIER, frame, frame.sense(), INFO.id());
        boolean isCorrection = left == Cue.AFTER
                && (spot.chunks().get(spot.leftAt()).is("rather than")
                        || spot.chunks().get(spot.leftAt()).is("instead of"));
        return Optional.of(
                isCorrection && main >= 0
                        ? draft.withPartner(main).withRole(Draft.Role.AGAIN).withStatus(Status.PRELIMINARY)
                        : draft.withPartner(main));
    }

    /** ", exports having totalled A and imports B": what a clause without a verb adds is of the time that is told. */
    private static Optional<Draft> inAbsolute(Spot spot) {
        boolean isParticiple = spot.left() == Cue.AFTER
                && spot.isAmount()
                && spot.chunks().get(spot.leftAt()).text().startsWith("having ");
        return isParticiple
                ? spot.phraseEndingAt(spot.leftAt() - 1)
                        .filter(p -> p.frame().isTrade() && !p.isVerb())
                        .map(Phrase::frame)
                        .map(f -> spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, f, f.sense(), INFO.id()))
                : Optional.empty();
    }

    /** "A, three times as much as flowers (B), against C": B is there only to measure A by, and C is older than A. */
    private static boolean isMeasuringRod(Spot spot, int main) {
        return main >= 2
                && spot.before().get(main).phrasing().equals("in-brackets")
                && spot.before().get(main - 1).phrasing().equals("times-another")
                && spot.before().get(main - 2).form() == Draft.Form.LEVEL
                && spot.before().get(main - 2).role() == Draft.Role.MAIN;
    }
}
