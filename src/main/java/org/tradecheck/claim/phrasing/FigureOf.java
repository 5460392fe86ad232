package org.tradecheck.claim.phrasing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** The measure and its figure in one noun phrase: exports of 7.7 billion, a deficit of $610 million. */
final class FigureOf implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "figure-of",
            "The measure and its figure in one noun phrase: exports of 7.7 billion, a deficit of $610 million.",
            "Kenya recorded imports of $1.6 billion in July.",
            "$1.6 billion | imports | KEN | 2024-07");

    private static final WordSet HAVING = WordSet.of("had", "has", "have", "showed", "recorded", "registered");

    /** Those who make what they sell: one sector of a country, and not all of it. */
    private static final WordSet SECTORS = WordSet.of(
            "farmers",
            "ranchers",
            "breeders",
            "fishermen",
            "foresters",
            "miners",
            "mines",
            "manufacturers",
            "factories",
            "carmakers",
            "automakers",
            "steelmakers",
            "winemakers",
            "wineries",
            "distillers",
            "mills",
            "refineries",
            "refiners",
            "shipyards",
            "smelters",
            "weavers");

    private static final Set<Hedge> BOUNDS =
            EnumSet.of(Hedge.OVER, Hedge.JUST_OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO);

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount() || spot.left() == Cue.TO || spot.left() == Cue.FROM) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = spot.phraseBefore();
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = phrase.get().frame();
        if (!frame.isTrade()) {
            return Optional.empty();
        }
        if (isValueOfPart(spot, frame)) {
            Frame part = spot.before().get(spot.indexOfPrevious()).frame();
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, part, part.sense(), INFO.id()));
        }
        if (phrase.get().isVerb() && frame.isWeak() && isOnMarket(spot)) {
            return Optional.of(spot.draft(
                    Draft.Form.LEVEL,
                    Draft.Role.MAIN,
                    frame.withMeasure(Measure.OTHER, Sense.NONE).notTrade(),
                    Sense.NONE,
                    INFO.id()));
        }
        frame = ofSubject(spot, withOwner(spot, phrase.get(), frame));
        frame = isOfEach(spot, phrase.get()) ? frame.withTiming(LevelClaim.Timing.EACH) : frame;
        Draft.Role role = isAgainstOtherFlow(spot, frame)
                ? Draft.Role.MAIN
                : Roles.byChunkBefore(spot, phrase.get().first());
        return Optional.of(spot.draft(Draft.Form.LEVEL, role, frame, frame.sense(), INFO.id()));
    }

    /** "That with China was a deficit of A": the balance is with whom its subject is. */
    private static Frame ofSubject(Spot spot, Frame balance) {
        Frame subject = spot.subject();
        boolean isPredicate = balance.measure() == Measure.BALANCE
                && !balance.partner().value().isStated()
                && subject.span().equals(balance.span());
        return isPredicate ? balance.withPartner(subject.partner()) : balance;
    }

    /** "Exports accounted for 61% of total trade with a value of A": what has the value is the part, and not the whole. */
    private static boolean isValueOfPart(Spot spot, Frame whole) {
        return spot.left() == Cue.WORTH
                && spot.chunks().get(spot.leftAt()).text().startsWith("with ")
                && spot.previous()
                        .filter(d -> d.form() == Draft.Form.SHARE
                                && d.whole().measure() == whole.measure()
                                && d.frame().measure() != whole.measure())
                        .isPresent();
    }

    /** "The bank sold $90 million on the market": the money itself changed hands, and no goods. */
    private static boolean isOnMarket(Spot spot) {
        String place = spot.right(1).text();
        return spot.quantity().kind() == Kind.MONEY
                && spot.right(0).is(Cue.ON)
                && (place.equals("market") || place.equals("markets") || place.equals("exchange"));
    }

    /** "exports of $168 billion against imports of $259 billion": two flows of one time. */
    private static boolean isAgainstOtherFlow(Spot spot, Frame frame) {
        Optional<Draft> previous = spot.previous().filter(d -> d.role() == Draft.Role.MAIN);
        boolean isOther = previous.isPresent()
                && ((previous.get().frame().measure() == Measure.EXPORTS && frame.measure() == Measure.IMPORTS)
                        || (previous.get().frame().measure() == Measure.IMPORTS && frame.measure() == Measure.EXPORTS));
        // "exports of A and imports of B, compared with exports of C": C is older, for A is told already.
        boolean isFirst = spot.before().stream()
                .noneMatch(d -> d.form() == Draft.Form.LEVEL && d.frame().measure() == frame.measure());
        return isOther && isFirst && previous.get().form() == Draft.Form.LEVEL && frame.period() < 0;
    }

    /** "32 items with an export value of over $1 billion", "markets with turnover of at least $5 billion". */
    private static boolean isOfEach(Spot spot, Phrase phrase) {
        int with = phrase.first() - 1;
        while (with > 0 && spot.chunks().get(with).is(Cue.FILLER)) {
            with--;
        }
        boolean isOfSeveral = with > 0
                && spot.chunks().get(with).is(Cue.WITH)
                && spot.chunks().get(with - 1).text().endsWith("s");
        return isOfSeveral && BOUNDS.contains(spot.quantity().hedge());
    }

    /** "Cranes had an export value of $23 million": what has the value is the product. */
    private static Frame withOwner(Spot spot, Phrase phrase, Frame frame) {
        int has = phrase.first() - 1;
        while (has > 0 && spot.chunks().get(has).is(Cue.FILLER)) {
            has--;
        }
        if (has < 0 || !frame.product().value().isAll()) {
            return frame;
        }
        boolean isHaving = has > 0 && HAVING.has(spot.chunks().get(has));
        Optional<Slot<Product>> seller = seller(spot, isHaving ? has - 1 : phrase.isVerb() ? has : -1);
        if (seller.isPresent()) {
            return frame.withProduct(seller.get());
        }
        if (!isHaving || !isValue(spot, phrase)) {
            return frame;
        }
        Chunk owner = spot.chunks().get(has - 1);
        boolean isThing = owner.is(Chunk.Kind.PRODUCT)
                || (owner.is(Chunk.Kind.WORD)
                        && owner.text().length() > 2
                        && Character.isLetter(owner.text().charAt(0)));
        return isThing ? frame.withProduct(Slot.explicit(new Product(owner.text()), owner.span())) : frame;
    }

    /**
     * "Private firms had imports of A", "Farmers sold A abroad", "domestic enterprises, exporting A", "they thus recorded a surplus of A": who
     * trades tells of what part of all the figure is.
     */
    private static Optional<Slot<Product>> seller(Spot spot, int before) {
        int owner = before;
        while (owner > 0
                && (spot.chunks().get(owner).is(Cue.FILLER)
                        || spot.chunks().get(owner).is(Cue.COMMA)
                        || spot.chunks().get(owner).is(Cue.AND)
                        || spot.chunks().get(owner).is("thus"))) {
            owner--;
        }
        if (owner < 0) {
            return Optional.empty();
        }
        // "exporting A and importing B, had a deficit": the subject is that of the figure before.
        boolean isTakenUp =
                spot.chunks().get(owner).is("they") || spot.chunks().get(owner).is(Chunk.Kind.QUANTITY);
        while (isTakenUp && owner > 0 && !spot.chunks().get(owner).isSeller()) {
            owner--;
        }
        Chunk trader = spot.chunks().get(owner);
        // "Farmers sold A of wheat": the wheat is named.
        boolean isNamed = spot.right(0).is(Cue.OF) && spot.right(1).is(Chunk.Kind.PRODUCT);
        boolean isSector = SECTORS.has(trader)
                && !isNamed
                && (owner == 0 || !spot.chunks().get(owner - 1).is(Chunk.Kind.PRODUCT));
        if (isSector) {
            return Optional.of(Slot.explicit(new Product(trader.text()), trader.span()));
        }
        return trader.isSeller() ? Optional.of(Slot.explicit(trader.seller(), trader.span())) : Optional.empty();
    }

    private static boolean isValue(Spot spot, Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (spot.chunks().get(i).text().contains("value")) {
                return true;
            }
        }
        return false;
    }
}
