package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.CueSet;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A verb of state and the level: exports totalled, stood at, came to $16.8 billion. */
final class StoodAt implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "stood-at",
            "A verb of state and the level: exports totalled, stood at, came to $16.8 billion.",
            "Exports, which had been weak, stood at $16.8 billion in July, Vietnam's customs said.",
            "$16.8 billion | exports | VNM | 2024-07",
            "Moldova exported 90,000 tonnes of apples for $41 million in July.",
            "$41 million | exports | MDA | 2024-07");

    private static final WordSet STOCKS = WordSet.of(
            "stock", "stocks", "store", "stores", "storage", "warehouse", "warehouses", "reserve", "reserves", "silos");

    /** By one of these goods are sold. */
    private static final WordSet WEIGHTS = WordSet.of(
            "kilo",
            "kilogram",
            "tonne",
            "ton",
            "bag",
            "barrel",
            "litre",
            "pound",
            "ounce",
            "bushel",
            "carat",
            "quintal");

    private static final WordSet EARNING = WordSet.of("earned", "earns", "netted");

    /** Before what is compared with. */
    private static final CueSet COMPARING =
            CueSet.of(Cue.FROM, Cue.ON, Cue.AGAINST, Cue.ABOVE, Cue.BELOW, Cue.SURPASS, Cue.PASSED);

    private static final WordSet BROUGHT_IN = WordSet.of("brought in", "brings in", "bring in");

    private static final WordSet FOREIGN = WordSet.of("foreign", "imported", "overseas");

    private static final WordSet RECEIVING = WordSet.of(
            "earned",
            "earns",
            "netted",
            "brought in",
            "brings in",
            "bring in",
            "generated",
            "yielded",
            "fetched",
            "received");

    /** So many chunks behind the figure the place where it lies may be named. */
    private static final int STOCK_REACH = 5;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT)
                .behind(
                        Cue.STATE,
                        Cue.AT,
                        Cue.WORTH,
                        Cue.AVERAGE,
                        Cue.PASSED,
                        Cue.UNCHANGED,
                        Cue.LEAVING,
                        Cue.COLON,
                        Cue.WITH,
                        Cue.OF,
                        Cue.SURPASS,
                        Cue.FOR);
    }

    /** "In 2023 it hit a record high of A": a verb of state, and what kind of level it is. */
    private static boolean isRecordOf(Spot spot) {
        return spot.left() == Cue.OF
                && (spot.beforeLeft(0).is(Cue.RECORD_HIGH) || spot.beforeLeft(0).is(Cue.RECORD_LOW))
                && (spot.beforeLeft(1).is(Cue.STATE)
                        || spot.beforeLeft(1).is(Cue.TO)
                        || spot.beforeLeft(1).is("set"))
                && !spot.subject().isStated();
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Cue left = spot.left();
        Optional<Draft> worth = worthOfListed(spot);
        if (worth.isPresent()) {
            return worth;
        }
        boolean isState = left == Cue.STATE
                || left == Cue.AT
                || left == Cue.WORTH
                || left == Cue.AVERAGE
                || left == Cue.PASSED
                || left == Cue.UNCHANGED
                || left == Cue.LEAVING
                || left == Cue.COLON
                || isRecordOf(spot)
                // "In 2018 they surpassed A"
                || left == Cue.SURPASS
                        && spot.before().isEmpty()
                        && !spot.subject().isStated()
                || (left == Cue.WITH && spot.beforeLeft(0).is(Cue.STATE) && isOfGoods(spot));
        if (!isState || !spot.isAmount() || isStock(spot) || isRank(spot)) {
            return Optional.empty();
        }
        Optional<Draft> average = averageOfIt(spot);
        if (average.isPresent()) {
            return average;
        }
        boolean isFronted = left == Cue.AT
                && spot.leftAt() == 0
                && spot.rightBeyondBracket().is(Cue.COMMA);
        Frame frame = spot.subject().isStated()
                ? spot.subject()
                : isFronted
                        ? spot.phraseBehind(spot.beyondBracket())
                                .map(Phrase::frame)
                                .orElse(spot.subject())
                        : Roles.behind(spot);
        Optional<Phrase> earned = earnedFrom(spot);
        if (earned.isPresent()) {
            frame = earned.get().frame();
        }
        boolean isEarnedAtPrice = frame.measure() == Measure.PRICE
                && left == Cue.STATE
                && RECEIVING.has(spot.chunks().get(spot.leftAt()))
                && spot.quantity().kind() == Kind.MONEY
                && !spot.isPrice();
        if (isEarnedAtPrice) {
            // "At an average price of A a tonne, that brought in B": what a price brings in is no price.
            frame = Frame.NONE
                    .withMeasure(Measure.EXPORTS, Sense.NONE)
                    .weak(true)
                    .withProduct(frame.product());
        }
        if (isOfOne(spot)) {
            frame = frame.withMeasure(Measure.PRICE, Sense.NONE);
        }
        if (isOfForeignGoods(spot)) {
            // "Companies here brought in A in foreign goods"
            frame = Frame.NONE.withMeasure(Measure.IMPORTS, Sense.NONE);
        }
        Chunk good = spot.leftAt() > 0
                ? spot.chunks().get(spot.leftAt() - 1)
                : spot.chunks().get(spot.at());
        // "It exported wheat worth A, barley worth B and rye worth C": each of the goods has its figure.
        boolean isFurther = !spot.before().isEmpty()
                && (spot.beforeLeft(1).is(Cue.COMMA) || spot.beforeLeft(1).is(Cue.AND));
        boolean isOfGood = left == Cue.WORTH
                && good.is(Chunk.Kind.PRODUCT)
                && (frame.product().value().isAll() || isFurther)
                && !frame.isTotal();
        if (isOfGood) {
            // "Kazakh wheat worth $52.4 million was delivered"
            frame = frame.withProduct(Slot.explicit(new Product(good.text()), good.span()));
        }
        Optional<Phrase> investment = spot.right(0).is(Cue.OF) && !frame.isTrade()
                ? spot.phraseStartingAt(spot.at() + 2).filter(p -> p.frame().measure() == Measure.INVESTMENT)
                : Optional.empty();
        if (investment.isPresent()) {
            // "Mining attracted $3 billion of foreign investment"
            frame = investment.get().frame().withProduct(frame.product());
        }
        if (isEarnedFromGoods(spot) && (!frame.isStated() || frame.measure() == Measure.EXPORTS)) {
            Frame exports = frame.isStated()
                    ? frame
                    : Frame.NONE.withMeasure(Measure.EXPORTS, Sense.NONE).weak(true);
            Chunk goods = spot.right(1);
            frame = exports.withProduct(Slot.explicit(new Product(goods.text()), goods.span()));
        }
        // "fell to A, after totalling B the month before"
        boolean isAfter = left == Cue.STATE
                && spot.beforeLeft(0).is("after")
                && !spot.before().isEmpty();
        boolean isOlder = isAfter || isOlderValue(spot);
        return Optional.of(spot.draft(
                Draft.Form.LEVEL, isOlder ? Draft.Role.EARLIER : Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
    }

    /** "a rise of 4.7 percent on the revised May value of A", "from the 2018 value of B": what is compared with. */
    private static boolean isOlderValue(Spot spot) {
        int compared = spot.beforeLeft(1).is(Cue.REVISED) ? 2 : 1;
        boolean isValue = spot.left() == Cue.WORTH
                && spot.chunks().get(spot.leftAt()).is("value of")
                && spot.beforeLeft(0).is(Chunk.Kind.PERIOD);
        return isValue && COMPARING.has(spot.beforeLeft(compared));
    }

    /** "paid A for imports and earned B from exports": what the money came from is named behind it. */
    private static Optional<Phrase> earnedFrom(Spot spot) {
        boolean isEarned = spot.left() == Cue.STATE
                && RECEIVING.has(spot.chunks().get(spot.leftAt()))
                && spot.right(0).is(Cue.FROM);
        int phrase = spot.right(1).is(Cue.PRONOUN) ? spot.at() + 3 : spot.at() + 2;
        return isEarned
                ? spot.phraseStartingAt(phrase)
                        .or(() -> spot.phraseStartingAt(spot.at() + 2))
                        .filter(p -> p.frame().isTrade())
                : Optional.empty();
    }

    /** "It sold A from January to September, which is an average of B a month": of the same trade in the same time. */
    private static Optional<Draft> averageOfIt(Spot spot) {
        boolean isWhich = spot.beforeLeft(0).is(Cue.STATE) && spot.beforeLeft(1).is("which");
        boolean isAgain =
                spot.beforeLeft(0).is(Cue.OR) && spot.quantity().unit().isRate();
        boolean isOfIt = spot.left() == Cue.AVERAGE && (isWhich || isAgain);
        return spot.previous()
                .filter(d -> isOfIt
                        && d.form() == Draft.Form.LEVEL
                        && d.role() == Draft.Role.MAIN
                        && spot.quantities().get(d.quantity()).kind()
                                == spot.quantity().kind())
                .map(d -> spot.draft(
                                Draft.Form.LEVEL,
                                Draft.Role.MAIN,
                                d.frame().withTiming(LevelClaim.Timing.AVERAGE),
                                d.frame().sense(),
                                INFO.id())
                        .withPeriod(d.period()));
    }

    /** "At the auctions a kilo averaged 1,228 rupees": what one of them is sold for. */
    private static boolean isOfOne(Spot spot) {
        int unit = spot.leftAt() - 1;
        return unit > 0
                && spot.quantity().kind() == Kind.MONEY
                && (spot.left() == Cue.AVERAGE || spot.left() == Cue.STATE)
                && WEIGHTS.has(spot.chunks().get(unit))
                && (spot.chunks().get(unit - 1).is("a")
                        || spot.chunks().get(unit - 1).is("each"));
    }

    private static boolean isOfForeignGoods(Spot spot) {
        boolean isBroughtIn =
                spot.left() == Cue.STATE && BROUGHT_IN.has(spot.chunks().get(spot.leftAt()));
        boolean isOf = spot.right(0).is(Cue.IN) || spot.right(0).is(Cue.OF);
        return isBroughtIn && isOf && FOREIGN.has(spot.right(1));
    }

    /** "It earned A from coffee": what a country, and no firm, earns from goods it sells. */
    private static boolean isEarnedFromGoods(Spot spot) {
        // "It had earned A from coffee"
        boolean isPerfect = spot.beforeLeft(0).is("had") || spot.beforeLeft(0).is("has");
        Chunk who = spot.beforeLeft(isPerfect ? 1 : 0);
        return spot.leftAt() > 0
                && (who.is(Cue.PRONOUN) || who.is(Chunk.Kind.AREA))
                && EARNING.has(spot.chunks().get(spot.leftAt()))
                && spot.quantity().kind() == Kind.MONEY
                && spot.right(0).is(Cue.FROM)
                && spot.right(1).is(Chunk.Kind.PRODUCT);
    }

    /** "Spain is first at A", "came second at B": whose rank is told is one of a list, and the figure is its part. */
    private static boolean isRank(Spot spot) {
        return spot.left() == Cue.AT
                && spot.state().area().value().isStated()
                && AreaFigureList.isRank(spot.beforeLeft(0));
    }

    /** "Copper comes first with A". */
    private static boolean isOfGoods(Spot spot) {
        return !spot.subject().product().value().isAll()
                && spot.beforeLeft(0).text().contains(" ");
    }

    /** "it has 3.4 million tonnes in state warehouses": what lies there moves nowhere. */
    private static boolean isStock(Spot spot) {
        boolean isGoods = spot.quantity().kind() == Kind.MASS || spot.quantity().kind() == Kind.VOLUME;
        for (int i = spot.at() + 1; isGoods && i < spot.chunks().size() && i <= spot.at() + STOCK_REACH; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (STOCKS.has(chunk)) {
                return true;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return false;
    }

    /** "96,000 tons of coffee last month for $521 million": so many chunks may stand between. */
    private static final int WORTH_REACH = 5;

    /** "Italy followed with 128,000 tonnes worth $690 million", "taking 214,000 tonnes for $1.18 billion". */
    private static Optional<Draft> worthOfListed(Spot spot) {
        boolean isBehind = spot.left() == Cue.WORTH || spot.left() == Cue.FOR;
        if (!isBehind || spot.before().isEmpty() || spot.quantity().kind() != Kind.MONEY || spot.isPrice()) {
            return Optional.empty();
        }
        Draft tonnes = spot.before().get(spot.indexOfPrevious());
        boolean isSoldFor = spot.left() == Cue.FOR
                && tonnes.phrasing().equals("figure-of")
                && !tonnes.frame().product().value().isAll();
        boolean isOfListed = (isSoldFor
                        || tonnes.phrasing().equals("area-figure")
                        || tonnes.phrasing().equals("share-verb"))
                && spot.quantities().get(tonnes.quantity()).kind() == Kind.MASS
                && isRightBehind(spot, tonnes);
        return isOfListed
                ? Optional.of(spot.draft(
                                Draft.Form.LEVEL,
                                tonnes.role(),
                                tonnes.frame(),
                                tonnes.frame().sense(),
                                isSoldFor ? INFO.id() : tonnes.phrasing())
                        .withActor(tonnes.actor()))
                : Optional.empty();
    }

    private static boolean isRightBehind(Spot spot, Draft tonnes) {
        for (int i = spot.leftAt() - 1; i >= 0 && i >= spot.leftAt() - WORTH_REACH; i--) {
            if (spot.chunks().get(i).is(Chunk.Kind.QUANTITY)) {
                return spot.chunks().get(i).index() == tonnes.quantity();
            }
        }
        return false;
    }
}
