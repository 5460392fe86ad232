package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
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
import org.tradecheck.series.Product;

/** A percentage of something: 4.6 percent of Finland's imports. */
final class ShareOfWhole implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "share-of-whole",
            "A percentage of something: 4.6 percent of Finland's imports.",
            "Estonia accounted for 4.6 percent of Finland's imports in 2023.",
            "4.6 percent | share of imports | FIN>EST | 2023");

    private static final WordSet LOSING = WordSet.of("lost", "loses", "shed");

    private static final WordSet WORTH = WordSet.of("value", "worth");

    private static final WordSet COVERING = WordSet.of("covered", "covers", "cover", "covering");

    private static final WordSet PAYING = WordSet.of("paid", "pays", "pay", "paying");

    /** Who is asked, employed or counted. */
    private static final WordSet PEOPLE = WordSet.of(
            "people",
            "women",
            "men",
            "children",
            "adults",
            "workers",
            "employees",
            "staff",
            "farmers",
            "households",
            "families",
            "foreigners",
            "migrants",
            "respondents",
            "members",
            "manufacturers",
            "employers",
            "firms",
            "companies",
            "businesses",
            "enterprises",
            "executives",
            "managers",
            "economists",
            "voters");

    /** What is done at home with goods. */
    private static final WordSet USING = WordSet.of(
            "burns",
            "burn",
            "burned",
            "uses",
            "use",
            "used",
            "consumes",
            "consume",
            "consumed",
            "eats",
            "eat",
            "needs",
            "need",
            "drinks",
            "drink",
            "makes",
            "make",
            "grows",
            "grow",
            "produces",
            "produce",
            "harvests",
            "mines");

    /** So many chunks may stand between the share and that verb: "of what the country's power plants burn". */
    private static final int USE_REACH = 7;

    private static final WordSet LEVELS = WordSet.of("level", "levels");

    private static final WordSet SUPPLYING = WordSet.of("supplied", "supplies", "supply");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).among(Cue.OF, Cue.OF_WHICH, Cue.OPEN, Cue.WENT, Cue.IN, Cue.TO);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Optional<Draft> moved = movedOfOpening(spot);
        if (moved.isPresent()) {
            return moved;
        }
        Optional<Draft> goods = movedGoods(spot);
        if (goods.isPresent()) {
            return goods;
        }
        Optional<Draft> next = GoodsOfShare.next(spot, INFO.id());
        if (next.isPresent()) {
            return next;
        }
        boolean isListed = Roles.isFirstOfTwo(spot) && spot.right(2).is(Cue.OF);
        if (!spot.isPercent()
                || !spot.right(0).is(Cue.OF)
                        && !spot.right(0).is(Cue.OF_WHICH)
                        && !isListed
                        && !Shares.isOfBehindBracket(spot)) {
            return Optional.empty();
        }
        if (Shares.isRateWord(spot)
                || isLossOfValue(spot)
                || isOfTime(spot)
                || isOfPeople(spot)
                || isOfUse(spot)
                || isOfPlace(spot)) {
            return Optional.empty();
        }
        Optional<Draft> covered = covered(spot);
        if (covered.isPresent()) {
            return covered;
        }
        boolean isOfTarget = isOfTarget(spot) || isOfLevel(spot);
        if (isOfTarget || isOfOtherThanTrade(spot)) {
            // A ratio to something that does not contain it, such as national income, is no share.
            Frame ratio = Frame.NONE.withSpan(spot.quantity().span());
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, ratio, Sense.NONE, INFO.id()));
        }
        Draft share = GoodsOfShare.named(spot, ofSupplier(spot, Shares.draft(spot, INFO.id())));
        return Optional.of(Roles.wentTo(spot, share.whole())
                .map(a -> share.withFrame(share.frame().withPartner(a)))
                .orElse(share));
    }

    /**
     * "Two thirds of the copper goes to China", "four fifths of the fuel comes from Ecuador": a share of what is sold abroad,
     * or bought there, of these goods.
     */
    private static Optional<Draft> movedGoods(Spot spot) {
        Chunks chunks = spot.chunks();
        // "Half the avocados go to Spain": only a half does without "of".
        boolean isHalf = !spot.right(0).is(Cue.OF);
        int goods = spot.at() + (isHalf ? 1 : 2);
        Slot<Area> owner = Slot.NO_AREA;
        while (goods < chunks.size() && isBeforeGoods(chunks.get(goods))) {
            owner = spot.areaAt(goods).filter(a -> a.value().isStated()).orElse(owner);
            goods++;
        }
        boolean isOfGoods = spot.isPercent()
                && goods + 3 < chunks.size()
                && goods > spot.at() + 1
                && chunks.get(goods).is(Chunk.Kind.PRODUCT);
        int way = isOfGoods ? Roles.wayBehind(spot, goods + 1) : -1;
        if (way < 0) {
            return Optional.empty();
        }
        int place = way + 1;
        while (place < chunks.size() && chunks.get(place).is(Cue.FILLER)) {
            place++;
        }
        Measure flow = chunks.get(way).is(Cue.FROM) ? Measure.IMPORTS : Measure.EXPORTS;
        Chunk name = chunks.get(goods);
        Frame whole = Frame.NONE
                .withMeasure(flow, Sense.NONE)
                .weak(true)
                .withProduct(Slot.explicit(new Product(name.text()), name.span()))
                .withReporter(owner)
                .withSpan(name.span());
        return spot.areaAt(place)
                .filter(a -> a.value().isStated())
                .map(a -> spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, whole.withPartner(a), Sense.NONE, INFO.id())
                        .withWhole(whole));
    }

    private static boolean isBeforeGoods(Chunk chunk) {
        return chunk.is(Cue.FILLER) || chunk.is(Cue.PRONOUN) || chunk.is(Chunk.Kind.AREA) || chunk.is("'s");
    }

    /** "Exports covered 80% of imports", "paid for 80% of imports": how far the one pays for the other. */
    private static Optional<Draft> covered(Spot spot) {
        boolean isSaid = spot.leftAt() >= 0
                && (COVERING.has(spot.chunks().get(spot.leftAt()))
                        || (spot.left() == Cue.FOR && PAYING.has(spot.beforeLeft(0)))
                        || isEqualTo(spot));
        boolean isCovering = isSaid
                && spot.subject().measure() == Measure.EXPORTS
                && (spot.phraseBehind(spot.at() + 1)
                                .filter(p -> p.frame().measure() == Measure.IMPORTS)
                                .isPresent()
                        || isOfThoseCovered(spot));
        return isCovering
                ? Optional.of(spot.draft(
                        Draft.Form.LEVEL,
                        Draft.Role.MAIN,
                        spot.subject().withMeasure(Measure.COVERAGE, Sense.NONE),
                        Sense.NONE,
                        INFO.id()))
                : Optional.empty();
    }

    /** "Exports were equal to 85% of imports": of the other flow exports are no part. */
    private static boolean isEqualTo(Spot spot) {
        return spot.left() == Cue.STATE
                && spot.phraseStartingAt(spot.at() + 2)
                        .filter(p -> p.frame().measure() == Measure.IMPORTS)
                        .isPresent();
    }

    /** "Exports lost 19% of their value": they fell by it, and nothing is a part of anything. */
    private static boolean isLossOfValue(Spot spot) {
        boolean isLost = spot.isPercent()
                && spot.at() > 0
                && LOSING.has(spot.chunks().get(spot.at() - 1))
                && spot.right(0).is(Cue.OF);
        Chunk noun = spot.right(2).is(Cue.PRONOUN) || spot.right(2).is(Cue.WORTH) ? spot.right(2) : spot.right(1);
        return isLost && WORTH.has(noun) && spot.subject().isTrade();
    }

    /** "2.7 points less than the 59.8% of 2024": the share of that time, and no part of it. */
    private static boolean isOfTime(Spot spot) {
        boolean isCompared = spot.left() == Cue.ABOVE
                || spot.left() == Cue.BELOW
                || spot.left() == Cue.AGAINST
                || spot.left() == Cue.AFTER;
        return isCompared
                && spot.right(0).is(Cue.OF)
                && spot.right(1).is(Chunk.Kind.PERIOD)
                && spot.previous()
                        .filter(d -> d.isChange() || d.form() == Draft.Form.SHARE)
                        .isPresent();
    }

    /** "Exports, which had covered 77% of imports, covered 72% of them": of the imports again. */
    private static boolean isOfThoseCovered(Spot spot) {
        boolean isOfThem = spot.right(0).is(Cue.OF_WHICH) || spot.right(1).is("them");
        return isOfThem
                && spot.previous()
                        .filter(d -> d.frame().measure() == Measure.COVERAGE)
                        .isPresent();
    }

    /** "to be sent over half of Europe": of a place, and not of what it buys or sells. */
    private static boolean isOfPlace(Spot spot) {
        int place = spot.at() + 2;
        while (place < spot.chunks().size() && spot.chunks().get(place).is(Cue.FILLER)) {
            place++;
        }
        boolean isArea = spot.right(0).is(Cue.OF)
                && place < spot.chunks().size()
                && spot.chunks().get(place).is(Chunk.Kind.AREA);
        Chunk behind = place + 1 < spot.chunks().size() ? spot.chunks().get(place + 1) : spot.right(0);
        boolean isEnd =
                place + 1 >= spot.chunks().size() || behind.is(Cue.COMMA) || behind.is(Cue.SEMICOLON) || behind.is(".");
        return isArea && isEnd && !isInDigits(spot);
    }

    private static boolean isInDigits(Spot spot) {
        return Character.isDigit(spot.chunks().get(spot.at()).text().charAt(0));
    }

    /** "147.3% of the level of the same period of 2024": a ratio to another time, and no part. */
    private static boolean isOfLevel(Spot spot) {
        int noun = 1;
        while (spot.right(noun).is(Cue.FILLER)) {
            noun++;
        }
        return LEVELS.has(spot.right(noun));
    }

    /** "Copper supplied 40% of the total": the goods in front of the verb, as in front of any verb of sharing. */
    private static Draft ofSupplier(Spot spot, Draft share) {
        int good = spot.leftAt() - 1;
        boolean isSupplied = good >= 0
                && SUPPLYING.has(spot.chunks().get(spot.leftAt()))
                && spot.chunks().get(good).is(Chunk.Kind.PRODUCT)
                && share.frame().product().value().isAll();
        return isSupplied
                ? share.withFrame(share.frame()
                        .withProduct(Slot.explicit(
                                new Product(spot.chunks().get(good).text()),
                                spot.chunks().get(good).span())))
                : share;
    }

    /** "Of Iraq's exports, 45% went to China and 30% to India", "Of the total, 40% were cars": parts of what opens the sentence. */
    private static Optional<Draft> movedOfOpening(Spot spot) {
        boolean isNext = spot.left() == Cue.AND || spot.left() == Cue.COMMA || Shares.isOfOpening(spot);
        if (!spot.isPercent() || !isNext || !spot.chunks().get(0).is(Cue.OF)) {
            return Optional.empty();
        }
        boolean isOfTotal = Shares.isOfTotalAtOpening(spot);
        if (!isOfTotal && !Shares.isOfOpening(spot)) {
            return Optional.empty();
        }
        boolean isGapped =
                spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        Optional<Slot<Product>> goods = goodsBehind(spot, isGapped);
        Draft share = Shares.draft(spot, INFO.id());
        if (goods.isPresent()) {
            Frame whole = isOfTotal ? Frame.NONE.withTotal() : share.whole();
            return Optional.of(share.withWhole(whole).withFrame(share.whole().withProduct(goods.get())));
        }
        // "Of those exports 79%, or $23.6 billion, went to China".
        boolean isTwiceTold = spot.right(0).is(Cue.COMMA)
                && spot.right(1).is(Cue.OR)
                && spot.right(2).is(Chunk.Kind.QUANTITY)
                && spot.right(3).is(Cue.COMMA)
                && spot.right(4).is(Cue.WENT);
        int way = spot.right(0).is(Cue.WENT) ? 1 : isTwiceTold ? 5 : isGapped ? 0 : -1;
        boolean isWay = way >= 0
                && (spot.right(way).is(Cue.TO) || spot.right(way).is(Cue.FROM))
                && spot.right(way + 1).is(Chunk.Kind.AREA);
        if (!isWay) {
            return Optional.empty();
        }
        int area = spot.at() + 1;
        while (!spot.chunks().get(area).is(Chunk.Kind.AREA)) {
            area++;
        }
        return spot.areaAt(area)
                .filter(a -> a.value().isStated() && share.whole().isStated())
                .map(a -> share.withFrame(share.whole().withPartner(a)));
    }

    /** "14% were cars and 10% olive oil", "14% came from cars and 10% from oil": the goods that a share is made of. */
    private static Optional<Slot<Product>> goodsBehind(Spot spot, boolean isGapped) {
        int noun = spot.right(0).is(Cue.WENT) && spot.right(1).is(Cue.FROM)
                ? 2
                : spot.right(0).is(Cue.STATE) ? 1 : -1;
        if (noun < 0 && isGapped) {
            noun = spot.right(0).is(Cue.FROM) ? 1 : 0;
        }
        if (noun < 0) {
            return Optional.empty();
        }
        Chunk goods = spot.right(noun);
        Chunk next = spot.right(noun + 1);
        // "40% was paid in yuan": a word that more follows is no noun of ours.
        boolean isLast = next.is(Cue.AND) || next.is(Cue.COMMA) || next.is(Cue.SEMICOLON) || next.is(".");
        boolean isNoun = goods.is(Chunk.Kind.PRODUCT)
                || (goods.is(Chunk.Kind.WORD)
                        && isLast
                        && goods.text().length() > 3
                        && Character.isLetter(goods.text().charAt(0)));
        return isNoun ? Optional.of(Slot.explicit(new Product(goods.text()), goods.span())) : Optional.empty();
    }

    /** "a quarter of manufacturers reported", "six in ten of them women": of people, and of nothing that is traded. */
    private static boolean isOfPeople(Spot spot) {
        Chunk whole = spot.right(0);
        boolean isOfThem = whole.is("of them") && PEOPLE.has(spot.right(1));
        return isOfThem || whole.is("of whom") || (whole.is(Cue.OF) && PEOPLE.has(spot.right(1)));
    }

    /** "depends on foreign oil for 88.2 percent of what it burns": of what is used, bought abroad or not. */
    private static boolean isOfUse(Spot spot) {
        boolean isOfWhat = spot.right(0).is(Cue.OF) && spot.right(1).is("what");
        for (int i = 2; isOfWhat && i <= USE_REACH; i++) {
            if (USING.has(spot.right(i))) {
                return true;
            }
        }
        return false;
    }

    /** "45% of output"; in "45% of the total, helped by demand" the comma ends what it is of. */
    private static boolean isOfOtherThanTrade(Spot spot) {
        Optional<Phrase> behind =
                spot.phraseBehind(spot.at() + 1).filter(p -> !p.frame().isTrade());
        for (int i = spot.at() + 1; behind.isPresent() && i < behind.get().first(); i++) {
            if (spot.chunks().get(i).is(Cue.COMMA) && spot.chunks().get(i - 1).is(Cue.TOTAL)) {
                return false;
            }
        }
        return behind.isPresent();
    }

    /** "101 per cent of the government's target": how far a plan was met, which may be more than all of it. */
    private static boolean isOfTarget(Spot spot) {
        for (int i = spot.at() + 1; i < spot.chunks().size() && i < spot.at() + 7; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.TARGET)) {
                return true;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }
}
