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
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A part of the figure before it, by where it went or came from: cars worth $30 billion, half of it to China. */
final class PartOfIt implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "part-of-it",
            "A part of the figure before it, by where it went or came from: cars worth $30 billion, half of it to China.",
            "Brazil exported coffee worth $9 billion in 2023, of which $2 billion went to Germany.",
            "$2 billion | exports | BRA>DEU | 2023");

    /** What those do who are sold to. */
    private static final WordSet TAKING =
            WordSet.of("received", "receives", "took", "takes", "bought", "purchased", "absorbed", "absorbs", "got");

    /** So many chunks behind the figure its place or good may stand. */
    private static final int REACH = 10;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT).among(Cue.OF_WHICH, Cue.WENT);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int told = spot.indexOfPrevious();
        boolean isAgain = told >= 0 && isToldAgain(spot, spot.before().get(told));
        if (isRival(spot)) {
            Draft rival = spot.before().get(told);
            int area = spot.at() + 1;
            while (!spot.chunks().get(area).is(Chunk.Kind.AREA)) {
                area++;
            }
            Frame frame = rival.frame()
                    .withPartner(Slot.explicit(
                            spot.areas().get(area), spot.chunks().get(area).span()));
            return Optional.of(spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, frame, Sense.NONE, INFO.id())
                    .withWhole(rival.whole()));
        }
        Optional<Slot<Area>> taker = taker(spot);
        boolean isPart = isBehindOf(spot) || isBeforeOf(spot) || isAgain || isGone(spot) || taker.isPresent();
        if (!isPart || !(spot.isAmount() || spot.isPercent())) {
            return Optional.empty();
        }
        if (spot.before().isEmpty()) {
            return spot.state().subject().isTrade() ? Optional.empty() : ofSentenceBefore(spot);
        }
        int whole = isAgain ? told : wholeOf(spot);
        if (whole < 0) {
            return Optional.empty();
        }
        Draft of = spot.before().get(whole);
        Frame part = isAgain
                ? of.frame()
                : taker.map(t -> of.frame().withPartner(t).withPeriod(-1)).orElseGet(() -> part(spot, of.frame()));
        if (part.equals(of.frame()) && !isAgain) {
            return Optional.empty();
        }
        Draft.Form form = spot.isPercent() ? Draft.Form.SHARE : Draft.Form.LEVEL;
        Draft draft = spot.draft(form, Draft.Role.MAIN, part, Sense.NONE, INFO.id())
                .withActor(of.actor())
                .withPartner(isAgain ? told : -1);
        Frame divided = of.frame().withProduct(Slot.explicit(Product.THAT, of.cueSpan()));
        return Optional.of(form == Draft.Form.SHARE ? draft.withWhole(divided) : draft);
    }

    /** "More than half of it went to Pakistan": of what the sentence before told. */
    private static Optional<Draft> ofSentenceBefore(Spot spot) {
        Slot<Product> that = Slot.explicit(Product.THAT, spot.quantity().span());
        Frame whole = Frame.NONE.withProduct(that);
        Frame part = part(spot, whole);
        Draft.Form form = spot.isPercent() ? Draft.Form.SHARE : Draft.Form.LEVEL;
        return part.equals(whole)
                ? Optional.empty()
                : Optional.of(spot.draft(form, Draft.Role.MAIN, part, Sense.NONE, INFO.id())
                        .withWhole(form == Draft.Form.SHARE ? whole : Frame.NONE));
    }

    /** "Of the $5 billion, 43.6% went to Uganda", "Some 43.6% was shipped to Uganda": a bare share, and where it went. */
    private static boolean isGone(Spot spot) {
        int left = spot.leftAt();
        boolean isSubject = left < 0
                || spot.left() == Cue.COMMA
                || spot.left() == Cue.AND
                || spot.left() == Cue.SEMICOLON
                || spot.left() == Cue.WHILE;
        return isSubject
                && spot.isPercent()
                && spot.right(0).is(Cue.WENT)
                && (spot.right(1).is(Cue.TO) || spot.right(1).is(Cue.FROM));
    }

    /** "43.6% went to Uganda, against 47.1% to Tanzania": the share of somebody else, and no older one. */
    private static boolean isRival(Spot spot) {
        return spot.left() == Cue.AGAINST
                && spot.isPercent()
                && (spot.right(0).is(Cue.TO) || spot.right(0).is(Cue.FROM))
                && spot.right(1).is(Chunk.Kind.AREA)
                && spot.previous()
                        .filter(p ->
                                p.form() == Draft.Form.SHARE && p.phrasing().equals(INFO.id()))
                        .isPresent();
    }

    /** "of which Uganda received 58.8%": who took a part of what was sold. */
    private static Optional<Slot<Area>> taker(Spot spot) {
        int verb = spot.leftAt();
        boolean isTaken = verb > 1
                && TAKING.has(spot.chunks().get(verb))
                && spot.chunks().get(verb - 1).is(Chunk.Kind.AREA)
                && spot.chunks().get(verb - 2).is(Cue.OF_WHICH)
                && spot.chunks().get(verb - 2).text().startsWith("of ");
        int whole = isTaken ? wholeOf(spot) : -1;
        return whole >= 0 && spot.before().get(whole).frame().measure() == Measure.EXPORTS
                ? spot.areaAt(verb - 1)
                : Optional.empty();
    }

    /** "of which $2 billion", "Of that, 40 percent". */
    private static boolean isBehindOf(Spot spot) {
        int of = spot.left() == Cue.COMMA ? spot.leftAt() - 1 : spot.leftAt();
        return of >= 0
                && spot.chunks().get(of).is(Cue.OF_WHICH)
                && spot.chunks().get(of).text().startsWith("of ");
    }

    /** "half of it", "$7 billion of which". */
    private static boolean isBeforeOf(Spot spot) {
        return spot.right(0).is(Cue.OF_WHICH) && spot.right(0).text().startsWith("of ");
    }

    /** "more than half of it, $1.2 billion, went": the amount of the share just told. */
    private static boolean isToldAgain(Spot spot, Draft previous) {
        return previous.phrasing().equals(INFO.id())
                && previous.form() == Draft.Form.SHARE
                && spot.isAmount()
                && (spot.left() == Cue.COMMA || spot.left() == Cue.OR || spot.left() == Cue.DASH)
                && isOfFigure(spot, spot.leftAt() - 1, previous);
    }

    private static boolean isOfFigure(Spot spot, int at, Draft previous) {
        int i = at;
        while (i >= 0
                && (spot.chunks().get(i).is(Cue.COMMA)
                        || spot.chunks().get(i).is(Cue.FILLER)
                        || spot.chunks().get(i).is(Cue.OF_WHICH))) {
            i--;
        }
        return i >= 0
                && spot.chunks().get(i).is(Chunk.Kind.QUANTITY)
                && spot.chunks().get(i).index() == previous.quantity();
    }

    /** The last amount of trade that the sentence told before; −1 for none. */
    private static int wholeOf(Spot spot) {
        for (int i = spot.before().size() - 1; i >= 0; i--) {
            Draft draft = spot.before().get(i);
            boolean isWhole = draft.form() == Draft.Form.LEVEL
                    && draft.role() == Draft.Role.MAIN
                    && !draft.phrasing().equals(INFO.id())
                    && (draft.frame().measure() == Measure.EXPORTS
                            || draft.frame().measure() == Measure.IMPORTS
                            || draft.frame().measure() == Measure.TURNOVER)
                    && draft.frame().timing() == LevelClaim.Timing.TOTAL;
            if (isWhole) {
                return i;
            }
            if (draft.form() == Draft.Form.ABSOLUTE) {
                return -1;
            }
        }
        return -1;
    }

    /** The whole, narrowed by the first place behind the figure; the same figure may be told again between. */
    static Frame part(Spot spot, Frame whole) {
        boolean isMoving = false;
        for (int i = spot.at() + 1; i < spot.chunks().size() && i <= spot.at() + REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.AREA)) {
                Area area = spot.areas().get(i);
                return isMoving && area.isStated() && !isInPhrase(spot, i)
                        ? whole.withPartner(Slot.explicit(area, chunk.span())).withPeriod(-1)
                        : whole;
            }
            boolean isOther = chunk.is(Chunk.Kind.QUANTITY)
                    && (spot.chunks().get(i - 1).is(Cue.AND)
                            || spot.chunks().get(i - 1).is(Chunk.Kind.WORD)
                            || spot.chunks().get(i - 1).is(Cue.TO));
            if (isOther || chunk.is(Chunk.Kind.MEASURE) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE)) {
                return whole;
            }
            isMoving |= isWay(chunk, whole.measure());
        }
        return whole;
    }

    /** "came from Hungarian exports" tells a flow, and no place. */
    private static boolean isInPhrase(Spot spot, int at) {
        return spot.phrases().stream().anyMatch(p -> p.first() <= at && at <= p.last());
    }

    private static boolean isWay(Chunk chunk, Measure flow) {
        if (flow == Measure.TURNOVER) {
            return chunk.is(Cue.WITH) || chunk.is(Cue.TO);
        }
        return (chunk.is(Cue.TO) && flow != Measure.IMPORTS) || (chunk.is(Cue.FROM) && flow != Measure.EXPORTS);
    }
}
