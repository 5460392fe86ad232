package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Percentages that take the amount before "of which" apart: exports of $11 billion, of which 20% was coffee and 45% gold. */
final class PartOfWhich implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "part-of-which",
            "Percentages that take the amount before \"of which\" apart: exports of $11 billion, of which 20% was coffee and 45% gold.",
            "Uganda's exports came to $11 billion in 2023, of which 20 percent was coffee and 45 percent gold.",
            "20 percent | share of exports | UGA | 2023 | actual | of coffee",
            "45 percent | share of exports | UGA | 2023 | actual | of gold");

    /** Verbs of several words between a percentage and what it is of. */
    private static final WordSet BELONGING = WordSet.of("corresponded", "corresponds", "belonged", "fell");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).among(Cue.OF_WHICH).behindFigure();
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int ofWhich = ofWhichBefore(spot);
        int whole = spot.isPercent() && ofWhich > 0 ? wholeBefore(spot, ofWhich) : -1;
        if (whole < 0) {
            return Optional.empty();
        }
        int noun = nounBehind(spot);
        noun = noun < 0 ? nounBefore(spot, ofWhich) : noun;
        if (noun < 0) {
            return Optional.empty();
        }
        Frame of = spot.before().get(whole).frame().withPeriod(-1);
        return part(spot, of, noun)
                .map(part -> spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, part, Sense.NONE, INFO.id())
                        .withActor(Slot.NO_AREA)
                        .withWhole(of));
    }

    /** The nearest "of which" before the figure in its clause; −1 for none. */
    private static int ofWhichBefore(Spot spot) {
        for (int i = spot.at() - 1; i > 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.OF_WHICH)) {
                return chunk.text().startsWith("of ") ? i : -1;
            }
            boolean isApart = chunk.is(Cue.SEMICOLON)
                    || chunk.is(Cue.UP)
                    || chunk.is(Cue.DOWN)
                    || chunk.is(Cue.AGAINST)
                    || chunk.is(Cue.OPEN);
            if (isApart) {
                return -1;
            }
        }
        return -1;
    }

    /** The draft of the amount right before "of which"; −1 if another figure stands between. */
    private static int wholeBefore(Spot spot, int ofWhich) {
        int figure = ofWhich - 1;
        while (figure >= 0 && !spot.chunks().get(figure).is(Chunk.Kind.QUANTITY)) {
            figure--;
        }
        for (int i = 0; figure >= 0 && i < spot.before().size(); i++) {
            Draft draft = spot.before().get(i);
            boolean isWhole = draft.quantity() == spot.chunks().get(figure).index()
                    && draft.form() == Draft.Form.LEVEL
                    && draft.role() == Draft.Role.MAIN
                    && draft.frame().measure().isTrade()
                    && draft.frame().timing() == LevelClaim.Timing.TOTAL;
            if (isWhole) {
                return i;
            }
        }
        return -1;
    }

    /** "20% was coffee", "20% corresponded to coffee", "and 45% gold": the noun behind the figure; −1 for none. */
    private static int nounBehind(Spot spot) {
        int at = behindFiller(spot, spot.at() + 1);
        boolean isState = is(spot, at, Cue.STATE);
        boolean isBelonging =
                at < spot.chunks().size() && BELONGING.has(spot.chunks().get(at));
        if (isState) {
            at = behindFiller(spot, at + 1);
        } else if (isBelonging && is(spot, at + 1, Cue.TO)) {
            at = behindFiller(spot, at + 2);
        }
        return isNoun(spot, at) ? at : -1;
    }

    /** "coffee was 20%", "and gold 45%": the noun before the figure, in the list that "of which" opens; −1 for none. */
    private static int nounBefore(Spot spot, int ofWhich) {
        int at = spot.at() - 1;
        while (at > ofWhich
                && (spot.chunks().get(at).is(Cue.FILLER)
                        || spot.chunks().get(at).is(Cue.STATE))) {
            at--;
        }
        int joint = at - 1;
        while (joint > ofWhich && spot.chunks().get(joint).is(Cue.FILLER)) {
            joint--;
        }
        boolean isListed = joint == ofWhich || is(spot, joint, Cue.AND) || is(spot, joint, Cue.COMMA);
        return at > ofWhich && isListed && isNoun(spot, at) ? at : -1;
    }

    private static int behindFiller(Spot spot, int from) {
        int at = from;
        while (is(spot, at, Cue.FILLER)) {
            at++;
        }
        return at;
    }

    private static boolean is(Spot spot, int at, Cue cue) {
        return at >= 0 && at < spot.chunks().size() && spot.chunks().get(at).is(cue);
    }

    private static boolean isNoun(Spot spot, int at) {
        return at >= 0
                && at < spot.chunks().size()
                && (spot.chunks().get(at).is(Chunk.Kind.PRODUCT)
                        || spot.chunks().get(at).is(Chunk.Kind.MEASURE));
    }

    /** The whole, narrowed by the noun: its goods, or one of the two flows of all trade. */
    private static Optional<Frame> part(Spot spot, Frame whole, int noun) {
        Chunk chunk = spot.chunks().get(noun);
        if (chunk.is(Chunk.Kind.PRODUCT)) {
            return Optional.of(whole.withProduct(Slot.explicit(new Product(chunk.text()), chunk.span())));
        }
        return spot.phraseStartingAt(noun)
                .map(p -> p.frame().measure())
                .filter(m -> whole.measure() == Measure.TURNOVER && (m == Measure.EXPORTS || m == Measure.IMPORTS))
                .map(m -> whole.withProduct(Slot.explicit(new Product(chunk.text()), chunk.span())));
    }
}
