package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A figure that tells the one before it again: in percent, in another currency, as the level of a share. */
final class Retold {

    private Retold() {}

    static Optional<Draft> of(Spot spot, String phrasing, boolean isBracket) {
        int index = spot.indexOfPrevious();
        Draft previous = spot.before().get(index);
        if (!isNextFigure(spot, previous)) {
            return Optional.empty();
        }
        if (spot.isPercent() || spot.isPoints()) {
            return Optional.of(percent(spot, previous, index, phrasing));
        }
        if (!spot.isAmount() || isNewPredicate(spot, previous)) {
            return Optional.empty();
        }
        Frame frame = previous.frame();
        if (previous.isChange()) {
            Draft.Form form = previous.form() == Draft.Form.LEVEL ? Draft.Form.LEVEL : Draft.Form.ABSOLUTE;
            return Optional.of(spot.draft(form, Draft.Role.CHANGE, frame, previous.sense(), phrasing)
                    .withPartner(previous.partner()));
        }
        boolean isPartOfChange = previous.form() == Draft.Form.SHARE
                && index > 0
                && spot.before().get(index - 1).form() == Draft.Form.ABSOLUTE
                && spot.before().get(index - 1).clause() == previous.clause();
        if (isPartOfChange) {
            Sense sense = spot.before().get(index - 1).sense();
            Frame part = frame.withProduct(
                    Slot.explicit(new Product("a part"), spot.quantity().span()));
            return Optional.of(spot.draft(Draft.Form.ABSOLUTE, Draft.Role.CHANGE, part, sense, phrasing)
                    .withPartner(index));
        }
        if (previous.form() == Draft.Form.SHARE) {
            // "behind Italy (24.5%, or $8.6 billion)": the level is given to the area as the share is.
            boolean isListed = previous.phrasing().equals("in-brackets")
                    || previous.phrasing().equals("area-figure");
            String read = isListed ? previous.phrasing() : phrasing;
            // "provided 26% of the turnover, or A": whoever provides, it is a part of the turnover.
            boolean isOfTrade = previous.whole().measure() == Measure.TURNOVER
                    && frame.measure() == Measure.OTHER
                    && !frame.isTrade()
                    && frame.product().value().isAll();
            frame = isOfTrade ? frame.withMeasure(Measure.TURNOVER, Sense.NONE) : frame;
            return Optional.of(spot.draft(Draft.Form.LEVEL, previous.role(), frame, frame.sense(), read)
                    .withPartner(index)
                    .withActor(previous.actor()));
        }
        Quantity before = spot.quantities().get(previous.quantity());
        boolean isSameUnit = before.unit().equals(spot.quantity().unit());
        if (isSameUnit && isBracket && isRevised(spot)) {
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.AGAIN, frame, previous.sense(), phrasing)
                    .withPartner(index)
                    .withStatus(Status.PRELIMINARY));
        }
        Draft.Role role = isSameUnit && isBracket ? Draft.Role.EARLIER : Draft.Role.AGAIN;
        return Optional.of(spot.draft(Draft.Form.LEVEL, role, frame, previous.sense(), phrasing)
                .withPartner(index));
    }

    /** "a bag holds 60 kg, the figure is equivalent to A tonnes": a verb between two weights is no "or". */
    private static boolean isNewPredicate(Spot spot, Draft previous) {
        boolean areWeights = spot.quantity().kind() != Kind.MONEY
                && spot.quantities().get(previous.quantity()).kind()
                        == spot.quantity().kind();
        for (int i = spot.leftAt() - 1;
                areWeights && i >= 0 && !spot.chunks().get(i).is(Chunk.Kind.QUANTITY);
                i--) {
            if (spot.chunks().get(i).is(Cue.STATE)) {
                return true;
            }
        }
        return false;
    }

    /** "(previously €1,953.2 million)", "(revised from €1,953.2 million)": the same figure before it was revised. */
    private static boolean isRevised(Spot spot) {
        for (int i = Math.max(spot.leftAt(), 0); i < spot.at(); i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.PRELIMINARY) || chunk.is("revised from")) {
                return true;
            }
        }
        return false;
    }

    /** A figure that was not understood stands between: it is the one that is told again. */
    private static boolean isNextFigure(Spot spot, Draft previous) {
        for (int i = spot.at() - 1; i >= 0; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                boolean isCount = spot.quantities().get(chunk.index()).kind() == Kind.COUNT;
                if (chunk.index() == previous.quantity()) {
                    return true;
                }
                if (!isCount) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Draft percent(Spot spot, Draft previous, int index, String phrasing) {
        Draft.Form rate = spot.isPoints() ? Draft.Form.POINTS : Draft.Form.RATE;
        int level = spot.lastMain(Draft.Form.LEVEL);
        boolean isOfLevel = previous.isChange()
                && spot.isPercent()
                && level >= 0
                && spot.before().get(level).clause() == previous.clause()
                && Shares.draft(spot, phrasing).whole().isStated()
                && !Shares.isOfChange(spot);
        if (isOfLevel) {
            // "fell by 2.2% to $13.4 billion, or 69% of all imports": of what it came to, not of the fall.
            Draft main = spot.before().get(level);
            return spot.draft(Draft.Form.SHARE, main.role(), main.frame(), Sense.NONE, phrasing)
                    .withPartner(level)
                    .withActor(main.actor())
                    .withWhole(Shares.draft(spot, phrasing).whole());
        }
        if (previous.isChange()) {
            return spot.draft(rate, Draft.Role.CHANGE, previous.frame(), previous.sense(), phrasing)
                    .withPartner(previous.partner());
        }
        Draft share = Shares.draft(spot, phrasing);
        Frame whole = share.whole().isStated() ? share.whole() : Frame.NONE;
        boolean isBehindComparison = spot.left() == Cue.OR
                && previous.role() == Draft.Role.EARLIER
                && (previous.cue() == Cue.FROM || previous.cue() == Cue.BELOW || previous.cue() == Cue.ABOVE);
        if (isBehindComparison && level >= 0 && whole.isStated()) {
            // "rose to $5 billion from $4 billion, or 12% of the total", "took A, less than the B of 2024, or 51%": the
            // later one is spoken of.
            return spot.draft(
                            Draft.Form.SHARE,
                            Draft.Role.MAIN,
                            spot.before().get(level).frame(),
                            Sense.NONE,
                            phrasing)
                    .withPartner(level)
                    .withWhole(whole);
        }
        if (level >= 0 && isBehindBracket(spot, previous)) {
            // "fetched A (a year ago: B), or 31%": the share is that of A.
            Draft main = spot.before().get(level);
            return spot.draft(Draft.Form.SHARE, main.role(), main.frame(), Sense.NONE, phrasing)
                    .withPartner(level)
                    .withActor(main.actor())
                    .withWhole(whole);
        }
        boolean isMoved = !whole.isStated() && spot.isPercent() && spot.state().motion() != Sense.NONE;
        boolean isOfMove = isMoved
                && spot.left() == Cue.OR
                && index > 0
                && previous.phrasing().equals("rose-to")
                && spot.before().get(index - 1).role() == Draft.Role.EARLIER
                && spot.before().get(index - 1).clause() == previous.clause();
        if (isMoved && spot.left() == Cue.BY && level >= 0) {
            // "rose to $1.2 billion from $1.0 billion, or by 20.4%"
            return spot.draft(
                            rate,
                            Draft.Role.CHANGE,
                            spot.before().get(level).frame(),
                            spot.state().motion(),
                            phrasing)
                    .withPartner(level);
        }
        if (isOfMove) {
            // "fell from €28.5 billion to €26.3 billion, or 7.7 per cent": how far it fell.
            return spot.draft(
                            rate,
                            Draft.Role.CHANGE,
                            previous.frame(),
                            spot.state().motion(),
                            phrasing)
                    .withPartner(index);
        }
        boolean isOfComparison = isBehindComparison
                && spot.isPercent()
                && previous.cue() == Cue.FROM
                && previous.motion() != Sense.NONE
                && level >= 0;
        if (isOfComparison) {
            // "came to $6.6 billion, up from $6.1 billion, or 7.2%": how far it rose.
            return spot.draft(rate, Draft.Role.CHANGE, spot.before().get(level).frame(), previous.motion(), phrasing)
                    .withPartner(level);
        }
        // "A of the B that Peru earned, or 45%": the share is that of A.
        Draft part = isWholeOfOne(spot, index) ? spot.before().get(index - 1) : previous;
        return spot.draft(Draft.Form.SHARE, part.role(), part.frame(), Sense.NONE, phrasing)
                .withPartner(index)
                .withActor(part.actor())
                .withWhole(whole);
    }

    /** Whether the last figure is an older one in a bracket that has ended. */
    private static boolean isBehindBracket(Spot spot, Draft previous) {
        if (previous.role() != Draft.Role.EARLIER) {
            return false;
        }
        int from = spot.chunks().placeOf(Chunk.Kind.QUANTITY, previous.quantity());
        for (int i = from + 1; i < spot.at(); i++) {
            if (spot.chunks().get(i).is(Cue.CLOSE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but "of the" stands between the last figure and the one before it. */
    private static boolean isWholeOfOne(Spot spot, int index) {
        if (index == 0 || spot.before().get(index - 1).form() != Draft.Form.LEVEL) {
            return false;
        }
        int from = spot.chunks()
                .placeOf(Chunk.Kind.QUANTITY, spot.before().get(index - 1).quantity());
        int to = spot.chunks()
                .placeOf(Chunk.Kind.QUANTITY, spot.before().get(index).quantity());
        boolean isOf = false;
        for (int i = from + 1; i < to; i++) {
            Chunk chunk = spot.chunks().get(i);
            isOf |= chunk.is(Cue.OF);
            if (!chunk.is(Cue.OF) && !chunk.is(Cue.FILLER) && !chunk.is("out")) {
                return false;
            }
        }
        return isOf;
    }
}
