package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;

/** A share that stands at, rises to or falls from a figure: its share of imports fell to 5.6 percent from 6.0. */
final class ShareMoves implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "share-moves",
            "A share that stands at, rises to or falls from a figure: its share of imports fell to 5.6 percent from 6.0.",
            "China's share of Peru's imports rose to 26.1 percent in 2023.",
            "26.1 percent | share of imports | PER>CHN | 2023");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT | Fit.POINTS);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isShare = spot.subject().share();
        if (!isShare || !(spot.isPercent() || spot.isPoints())) {
            return Optional.empty();
        }
        boolean isMoved = spot.left() == Cue.UP || spot.left() == Cue.DOWN || spot.left() == Cue.BY;
        boolean isChange = spot.isPoints() || isMoved && !isBeyond(spot);
        Optional<Frame> other = otherWhole(spot);
        if (isChange) {
            Draft.Form form = spot.isPoints() ? Draft.Form.POINTS : Draft.Form.RATE;
            return Optional.of(
                    spot.draft(form, Draft.Role.CHANGE, other.orElse(spot.subject()), Changes.sense(spot), INFO.id()));
        }
        Draft share = Shares.draft(spot, INFO.id());
        return Optional.of(other.map(o -> share.withFrame(o).withWhole(o.withShare(false)))
                .orElse(share)
                .withRole(Roles.byCue(spot)));
    }

    /** "Its share slipped below 28%": where it is now, and not by how much it slipped. */
    private static boolean isBeyond(Spot spot) {
        Chunk before = spot.chunks().get(Math.max(spot.at() - 1, 0));
        return before.is(Cue.BELOW) || before.is(Cue.ABOVE);
    }

    /**
     * "Its share in exports rose by A to B, and in imports by C to D": the share of another flow, where the subject is said
     * once; empty if the figure is of the flow that the subject names.
     */
    private static Optional<Frame> otherWhole(Spot spot) {
        // "its share was A in exports and B in imports"
        int noun = spot.rightAt(spot.right(1).is(Cue.TOTAL) ? 2 : 1);
        Optional<Frame> behind = (spot.right(0).is(Cue.IN) ? spot.phraseStartingAt(noun) : Optional.<Phrase>empty())
                .map(Phrase::frame)
                .filter(f ->
                        f.measure().isTrade() && f.measure() != spot.subject().measure());
        if (behind.isPresent()) {
            return behind.map(
                    f -> spot.subject().withMeasure(f.measure(), Sense.NONE).withSpan(f.span()));
        }
        Optional<Draft> last = spot.previous().filter(d -> d.phrasing().equals(INFO.id()));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        for (int i = spot.at() - 1; i > 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY); i--) {
            Optional<Phrase> phrase = spot.phraseStartingAt(i).filter(p -> isFurther(spot, p));
            if (phrase.isPresent()) {
                Frame flow = phrase.get().frame();
                return Optional.of(
                        spot.subject().withMeasure(flow.measure(), Sense.NONE).withSpan(flow.span()));
            }
        }
        return last.map(Draft::frame).filter(f -> f.measure() != spot.subject().measure());
    }

    /** "and in total imports": a flow behind "and in". */
    private static boolean isFurther(Spot spot, Phrase phrase) {
        int in = phrase.first() - 1;
        while (in > 0
                && (spot.chunks().get(in).is(Cue.FILLER)
                        || spot.chunks().get(in).is(Cue.TOTAL))) {
            in--;
        }
        boolean isIn = spot.chunks().get(in).is(Cue.IN) || spot.chunks().get(in).is(Cue.OF);
        return isIn
                && in > 0
                && (spot.chunks().get(in - 1).is(Cue.AND)
                        || spot.chunks().get(in - 1).is(Cue.WHILE))
                && phrase.frame().measure() != spot.subject().measure()
                && phrase.frame().measure().isTrade();
    }
}
