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
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** Goods or partners in a list, each with its rate in brackets, beside what moves them all: imports of gas (16.4%) and cars (1.0%) rose. */
final class ListedChange implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "listed-change",
            "Goods or partners in a list, each with its rate in brackets: imports of gas (16.4%) and cars (1.0%) rose.",
            "In July Korea's imports of gas (16.4%), machinery (45.0%) and cars (1.0%) increased.",
            "45.0% | growth of imports up | KOR | 2024-07",
            "In July Korea's imports of crude oil (-20.7%) and coal (-19.1%) decreased.",
            "-19.1% | growth of imports down | KOR | 2024-07");

    /** So many chunks behind a rate the verb of the list may stand. */
    private static final int REACH = 24;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    /** So many chunks before a rate the verb or noun may stand that says which way all of the list went. */
    private static final int REACH_BEFORE = 10;

    /** Words between that verb or noun and the list: "the items that showed growth include", "growth was strongest in". */
    private static final WordSet BETWEEN = WordSet.of(
            "include",
            "includes",
            "included",
            "including",
            "notably",
            "particularly",
            "especially",
            "strongest",
            "fastest",
            "steepest",
            "sharpest",
            "led",
            "driven",
            "seen",
            "observed",
            "registered",
            "noted",
            "such as",
            "items",
            "products",
            "goods",
            "sectors");

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).behind(Cue.OPEN);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isBracket = isRightBehindBracket(spot) && spot.right(0).is(Cue.CLOSE);
        Sense verb =
                isBracket ? verbOfList(spot) : isFollowing(spot) ? spot.state().motion() : Sense.NONE;
        Optional<Draft> behind = isBracket ? behindMotion(spot) : Optional.empty();
        if (behind.isPresent() || verb == Sense.NONE) {
            return behind;
        }
        int end = spot.leftAt() - 1;
        Optional<Frame> first = spot.phraseEndingAt(end)
                .filter(p -> !p.isVerb())
                .map(Phrase::frame)
                .filter(f -> f.isTrade() && !f.share() && !f.product().value().isAll());
        Optional<Frame> next = spot.previous()
                .filter(d -> d.phrasing().equals(INFO.id()) || isFollowing(spot))
                .map(Draft::frame)
                .flatMap(f -> ListedGoods.endingAt(spot, end).map(f::withProduct));
        Sense sense = spot.quantity().value().signum() < 0 ? Sense.DECREASE : verb;
        return first.or(() -> next).map(f -> spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, f, sense, INFO.id()));
    }

    /** "Growth was strongest in gold (21%) and tea (4%)", "shipments grew to China (21%)": what moved stands in front. */
    private static Optional<Draft> behindMotion(Spot spot) {
        int last = spot.leftAt() - 1;
        Optional<Slot<Area>> area = spot.areaAt(last).filter(a -> a.value().isStated());
        if (spot.quantity().value().signum() < 0 || (area.isEmpty() && !ListedGoods.isNoun(spot, last))) {
            return Optional.empty();
        }
        int first = area.isPresent() ? last : ListedGoods.first(spot, last);
        Optional<Draft> before =
                spot.previous().filter(d -> d.phrasing().equals(INFO.id()) && ListedGoods.isNext(spot, first));
        Sense sense = before.map(Draft::sense).orElseGet(() -> motionBefore(spot, first));
        if (sense == Sense.NONE) {
            return Optional.empty();
        }
        Frame told = before.map(Draft::frame).orElseGet(() -> flow(spot));
        if (told.measure() == Measure.OTHER && (area.isPresent() || spot.state().motion() != Sense.NONE)) {
            // "Inflation rose in Kenya (21%)": a verb moves its subject, and that is no trade.
            return Optional.empty();
        }
        Frame frame = area.isPresent()
                ? told.withPartner(area.get())
                : told.withProduct(ListedGoods.named(spot.chunks(), first, last));
        return Optional.of(spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, frame, sense, INFO.id())
                .withActor(Slot.NO_AREA));
    }

    /** The flow that the sentence names; open where it leaves that to the ones before. */
    private static Frame flow(Spot spot) {
        Frame subject = spot.subject();
        boolean isFlow = subject.measure() == Measure.EXPORTS || subject.measure() == Measure.IMPORTS;
        return isFlow && !subject.share() ? subject : Frame.NONE;
    }

    /** Which way everything went that stands behind the verb or noun in front of a list; NONE for no such word. */
    private static Sense motionBefore(Spot spot, int first) {
        for (int i = first - 1; i >= 0 && i >= first - REACH_BEFORE; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.UP) || chunk.is(Cue.RISE) || isGrowthOfFlow(chunk)) {
                return Sense.INCREASE;
            }
            if (chunk.is(Cue.DOWN) || chunk.is(Cue.FALL)) {
                return Sense.DECREASE;
            }
            if (chunk.is(Chunk.Kind.MEASURE)) {
                return comparedSense(spot, i);
            }
            boolean isBetween = chunk.is(Cue.IN)
                    || chunk.is(Cue.TO)
                    || chunk.is(Cue.FROM)
                    || chunk.is(Cue.FOR)
                    || chunk.is(Cue.BY)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.STATE)
                    || chunk.is(Cue.COLON)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Chunk.Kind.PERIOD)
                    || BETWEEN.has(chunk);
            if (!isBetween) {
                return Sense.NONE;
            }
        }
        return Sense.NONE;
    }

    /** "because of lower sales to Peru (1.2%)", "of higher shipments from Chile (2%)": NONE for a flow that is not compared. */
    private static Sense comparedSense(Spot spot, int flow) {
        Chunk adjective = spot.chunks().get(Math.max(flow - 1, 0));
        return adjective.is("lower") ? Sense.DECREASE : adjective.is("higher") ? Sense.INCREASE : Sense.NONE;
    }

    /** "Import growth", which is one name of a measure. */
    private static boolean isGrowthOfFlow(Chunk chunk) {
        return chunk.is(Chunk.Kind.MEASURE) && chunk.text().endsWith(" growth");
    }

    private static boolean isRightBehindBracket(Spot spot) {
        return spot.isPercent() && spot.left() == Cue.OPEN && spot.leftAt() > 0 && spot.leftAt() == spot.at() - 1;
    }

    /** "rose by A to B, followed by oil products (C to D)": the bracket tells of the next goods as the verb of the first. */
    private static boolean isFollowing(Spot spot) {
        return isRightBehindBracket(spot)
                && spot.right(0).is(Cue.TO)
                && !spot.before().isEmpty()
                && ListedGoods.endingAt(spot, spot.leftAt() - 1).isPresent();
    }

    /** Which way the verb behind the list goes, where it has no figure of its own; NONE for no such verb. */
    private static Sense verbOfList(Spot spot) {
        for (int i = spot.at() + 2; i < spot.chunks().size() && i < spot.at() + REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.UP) || chunk.is(Cue.DOWN)) {
                boolean isAlone = i + 1 >= spot.chunks().size()
                        || !hasFigure(spot.chunks().get(i + 1));
                return !isAlone ? Sense.NONE : chunk.is(Cue.UP) ? Sense.INCREASE : Sense.DECREASE;
            }
            boolean isOfList = chunk.is(Cue.COMMA)
                    || chunk.is(Cue.AND)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.OPEN)
                    || chunk.is(Cue.CLOSE)
                    || chunk.is(Chunk.Kind.PRODUCT)
                    || chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.WORD);
            if (!isOfList) {
                return Sense.NONE;
            }
        }
        return Sense.NONE;
    }

    private static boolean hasFigure(Chunk behind) {
        return behind.is(Chunk.Kind.QUANTITY) || behind.is(Cue.BY) || behind.is(Cue.TO) || behind.is(Cue.FROM);
    }
}
