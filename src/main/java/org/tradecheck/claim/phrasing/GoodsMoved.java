package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** Goods by where they went or came from: goods worth $231.8 million went to Uzbekistan. */
final class GoodsMoved implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "goods-moved",
            "Goods by where they went or came from: goods worth $231.8 million went to Uzbekistan.",
            "The surplus of Latvia grew in July, when goods worth €410 million went to Estonia.",
            "€410 million | exports | LVA>EST | 2024-07");

    private static final WordSet GOODS =
            WordSet.of("goods", "products", "merchandise", "commodities", "cargo", "cargoes");

    /** What goes the way opposite to the goods just told of. */
    private static final WordSet BACK = WordSet.of("other", "opposite", "return", "back", "reverse");

    private static final int REACH = 5;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Cue.WENT, Cue.WORTH, Cue.OF);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isOfGoods = spot.left() == Cue.WORTH
                && spot.leftAt() > 0
                && GOODS.has(spot.chunks().get(spot.leftAt() - 1));
        boolean isSecond = spot.left() == Cue.AND
                && spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        Optional<Draft> onTheWay = onTheWay(spot);
        if (onTheWay.isPresent()) {
            return onTheWay;
        }
        int verb = verbBehindGoods(spot);
        if (verb > 0) {
            return moved(spot, verb);
        }
        Optional<Frame> left = isOfGoods ? leftCountry(spot) : Optional.empty();
        if (left.isPresent()) {
            return Optional.of(draft(spot, left.get()));
        }
        int went = spot.beyondBracket();
        if (!spot.rightBeyondBracket().is(Cue.WENT)) {
            return Optional.empty();
        }
        if (isBack(spot)) {
            Draft there = spot.before().get(spot.indexOfPrevious());
            return Optional.of(draft(spot, opposite(there.frame())).withActor(there.actor()));
        }
        if (!isOfGoods && !isSecond) {
            return Optional.empty();
        }
        if (cameIn(spot)) {
            return Optional.of(draft(
                    spot,
                    Frame.NONE
                            .withMeasure(Measure.IMPORTS, Sense.NONE)
                            .withSpan(spot.right(0).span())));
        }
        Optional<Frame> entered = entered(spot, went);
        if (entered.isPresent()) {
            return Optional.of(draft(spot, entered.get()));
        }
        for (int i = went; i < spot.chunks().size() && i < went + REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            boolean isPlace =
                    i > went && chunk.is(Chunk.Kind.AREA) && spot.areas().get(i).isStated();
            if (isPlace) {
                Cue way = wayBefore(spot, i);
                Measure measure = way == Cue.TO ? Measure.EXPORTS : way == Cue.FROM ? Measure.IMPORTS : Measure.OTHER;
                if (measure == Measure.OTHER) {
                    return Optional.empty();
                }
                Slot<Area> place = Slot.explicit(spot.areas().get(i), chunk.span());
                Frame frame = Frame.NONE.withMeasure(measure, Sense.NONE).withSpan(chunk.span());
                Optional<Slot<Area>> goal = way == Cue.FROM ? goalBehind(spot, i) : Optional.empty();
                return Optional.of(draft(
                        spot,
                        goal.map(to -> opposite(frame).withReporter(place).withPartner(to))
                                .orElse(frame.withPartner(place))));
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.COMMA)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A of goods going to the United States and B coming the other way". */
    private static Optional<Draft> onTheWay(Spot spot) {
        boolean isBackAgain = spot.left() == Cue.AND
                && spot.right(0).is("coming")
                && spot.previous()
                        .filter(d -> d.phrasing().equals(INFO.id()) && d.form() == Draft.Form.LEVEL)
                        .isPresent();
        if (isBackAgain) {
            return Optional.of(draft(
                    spot, opposite(spot.before().get(spot.indexOfPrevious()).frame())));
        }
        boolean isOfGoods = spot.right(0).is(Cue.OF) && GOODS.has(spot.right(1));
        boolean isGoing =
                isOfGoods && spot.right(2).is("going") && spot.right(3).is(Cue.TO);
        boolean isComing =
                isOfGoods && spot.right(2).is("coming") && spot.right(3).is(Cue.FROM);
        int place = spot.rightAt(4);
        if (!isGoing && !isComing || place >= spot.chunks().size()) {
            return Optional.empty();
        }
        Frame frame = Frame.NONE
                .withMeasure(isGoing ? Measure.EXPORTS : Measure.IMPORTS, Sense.NONE)
                .withSpan(spot.chunks().get(place).span());
        return spot.areaAt(place).filter(a -> a.value().isStated()).map(a -> draft(spot, frame.withPartner(a)));
    }

    /** "Goods worth A left India in April": sold abroad by whom they leave. */
    private static Optional<Frame> leftCountry(Spot spot) {
        int place = spot.beyondBracket() + 1;
        while (place < spot.chunks().size() && spot.chunks().get(place).is(Cue.FILLER)) {
            place++;
        }
        return spot.rightBeyondBracket().is("left") && place < spot.chunks().size()
                ? spot.areaAt(place)
                        .filter(a -> a.value().isStated())
                        .map(a -> Frame.NONE
                                .withMeasure(Measure.EXPORTS, Sense.NONE)
                                .withReporter(a)
                                .withSpan(a.origin()))
                : Optional.empty();
    }

    /** "goods worth A came into Malta from Italy", "came to Malta from Italy": what Malta imports from there. */
    private static Optional<Frame> entered(Spot spot, int came) {
        int from = came + 1;
        int goal = -1;
        while (from < spot.chunks().size()
                && from <= came + REACH
                && !spot.chunks().get(from).is(Cue.FROM)) {
            goal = spot.areaAt(from).filter(a -> a.value().isStated()).isPresent() ? from : goal;
            from++;
        }
        int origin = from + 1;
        while (origin < spot.chunks().size() && spot.chunks().get(origin).is(Cue.FILLER)) {
            origin++;
        }
        boolean isInto = goal == from - 1
                && origin < spot.chunks().size()
                && spot.chunks().get(came).text().startsWith("c")
                && (wayBefore(spot, goal) == Cue.TO
                        || spot.chunks().get(goal - 1).is("into")
                        || spot.chunks().get(goal - 1).is(Cue.IN));
        if (!isInto) {
            return Optional.empty();
        }
        Slot<Area> to = spot.areaAt(goal).orElse(Slot.NO_AREA);
        return spot.areaAt(origin)
                .filter(a -> a.value().isStated())
                .map(a -> Frame.NONE
                        .withMeasure(Measure.IMPORTS, Sense.NONE)
                        .withReporter(to)
                        .withPartner(a)
                        .withSpan(to.origin().union(a.origin())));
    }

    /** The preposition of a place: "to the EU". */
    private static Cue wayBefore(Spot spot, int place) {
        int way = place - 1;
        while (way > spot.at() && spot.chunks().get(way).is(Cue.FILLER)) {
            way--;
        }
        return spot.chunks().get(way).cue();
    }

    /** "goods worth A came in during May": into the country, where no place is named. */
    private static boolean cameIn(Spot spot) {
        return (spot.right(0).is("came") || spot.right(0).is("come"))
                && spot.right(1).is("in")
                && !spot.right(2).is(Chunk.Kind.AREA)
                && !spot.right(2).is(Chunk.Kind.PERIOD)
                && !(spot.right(2).is(Chunk.Kind.WORD) && spot.right(2).startsWithLetter());
    }

    /** "A of the goods went", "A of non-oil products was sold": where the verb stands; −1 if there is none. */
    private static int verbBehindGoods(Spot spot) {
        boolean isOf = spot.right(0).is(Cue.OF);
        boolean hasGoods = false;
        for (int i = spot.at() + 1; isOf && i < spot.chunks().size() && i <= spot.at() + REACH + 1; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.WENT)) {
                return hasGoods ? i : -1;
            }
            hasGoods |= GOODS.has(chunk) || chunk.is(Chunk.Kind.PRODUCT);
            boolean isPassed = chunk.is(Cue.OF)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Chunk.Kind.PRODUCT)
                    || (chunk.is(Chunk.Kind.WORD) && !chunk.is("'s"));
            if (!isPassed) {
                return -1;
            }
        }
        return -1;
    }

    /** The flow to the country behind a verb. */
    private static Optional<Draft> moved(Spot spot, int verb) {
        int way = verb + 1;
        int place = way + 1;
        while (place < spot.chunks().size() && spot.chunks().get(place).is(Cue.FILLER)) {
            place++;
        }
        // "A of the goods came from": from a place of the own country as often as from another one.
        boolean isWay = place < spot.chunks().size() && spot.chunks().get(way).is(Cue.TO);
        if (!isWay) {
            return Optional.empty();
        }
        Slot<Product> goods = goodsBehind(spot, verb);
        Span words = spot.chunks().get(place).span();
        return spot.areaAt(place)
                .filter(a -> a.value().isStated())
                .map(a -> draft(
                        spot,
                        Frame.NONE
                                .withMeasure(Measure.EXPORTS, Sense.NONE)
                                .withProduct(goods)
                                .withPartner(a)
                                .withSpan(words)));
    }

    private static Slot<Product> goodsBehind(Spot spot, int verb) {
        for (int i = spot.at() + 1; i < verb; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.PRODUCT)) {
                return Slot.explicit(new Product(chunk.text()), chunk.span());
            }
        }
        return Slot.ALL_GOODS;
    }

    /** "only $7.9 million went the other way", "$3 billion came back": the flow opposite to the one just told of. */
    private static boolean isBack(Spot spot) {
        boolean isBehindFlow = spot.previous()
                .filter(d -> d.form() == Draft.Form.LEVEL
                        && (d.frame().measure() == Measure.EXPORTS || d.frame().measure() == Measure.IMPORTS))
                .isPresent();
        for (int i = spot.at() + 2; isBehindFlow && i < spot.chunks().size() && i <= spot.at() + REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (BACK.has(chunk)) {
                return true;
            }
            boolean isPassed = chunk.is(Cue.FILLER) || chunk.is(Cue.IN);
            if (!isPassed) {
                return false;
            }
        }
        return false;
    }

    /** "went from Kenya to Pakistan": where they went from where. */
    private static Optional<Slot<Area>> goalBehind(Spot spot, int from) {
        boolean isTo =
                from + 2 < spot.chunks().size() && spot.chunks().get(from + 1).is(Cue.TO);
        return isTo ? spot.areaAt(from + 2).filter(a -> a.value().isStated()) : Optional.empty();
    }

    private static Draft draft(Spot spot, Frame frame) {
        return spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, Sense.NONE, INFO.id());
    }

    private static Frame opposite(Frame frame) {
        return frame.withMeasure(frame.measure() == Measure.EXPORTS ? Measure.IMPORTS : Measure.EXPORTS, Sense.NONE);
    }
}
