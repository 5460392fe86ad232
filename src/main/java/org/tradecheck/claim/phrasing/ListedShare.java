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
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Area;
import org.tradecheck.series.Product;

/** A whole, a colon, and its shares one by one: structure of exports: fuels, 37%; machinery, 29%. */
final class ListedShare implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "listed-share",
            "A whole, a colon, and its shares one by one: structure of exports: fuels, 37%; machinery, 29%.",
            "Structure of Chile's exports in 2023: copper, 51%; fruit, 8%; fish, 7%.",
            "51% | share of exports | CHL | 2023");

    /** By what trade is divided. */
    private static final WordSet DIVISIONS = WordSet.of(
            "product",
            "products",
            "commodity",
            "commodities",
            "category",
            "sector",
            "goods",
            "country",
            "destination",
            "origin",
            "partner",
            "region",
            "market");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).among(Cue.COLON);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Chunks chunks = spot.chunks();
        int last = spot.at() - 1;
        while (last > 0 && isBetween(chunks.get(last))) {
            last--;
        }
        int first = last;
        while (first >= 0 && isOfName(chunks.get(first))) {
            first--;
        }
        first++;
        while (first < last && chunks.get(first).is(Cue.AND)) {
            first++;
        }
        int colon = colonBefore(chunks, first);
        Optional<Phrase> whole = spot.isPercent() && first <= last ? dividedBefore(spot, colon) : Optional.empty();
        if (whole.isEmpty() || !isItem(spot, colon, first)) {
            return Optional.empty();
        }
        Frame of = whole.get().frame();
        Optional<Slot<Area>> area = spot.areaAt(last).filter(a -> a.value().isStated());
        Frame part = area.isPresent()
                ? of.withPartner(area.get())
                : of.withProduct(Slot.explicit(
                        name(chunks, first, last), chunks.get(last).span()));
        return Optional.of(spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, part, Sense.NONE, INFO.id())
                .withActor(Slot.NO_AREA)
                .withWhole(of));
    }

    /** A name without its article. */
    private static Product name(Chunks chunks, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean isArticle = i == first && i < last && chunks.get(i).is(Cue.FILLER);
            words.append(words.length() > 0 ? " " : "")
                    .append(isArticle ? "" : chunks.get(i).text());
        }
        return new Product(words.toString());
    }

    private static boolean isOfName(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Chunk.Kind.AREA)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.AND)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.REMAINING)
                || (chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0)));
    }

    /** What stands between a name and its share, or between the items. */
    private static boolean isBetween(Chunk chunk) {
        return chunk.is(Cue.COMMA)
                || chunk.is(Cue.SEMICOLON)
                || chunk.is(Cue.OPEN)
                || chunk.is(Cue.CLOSE)
                || chunk.is(Cue.DASH)
                || chunk.is(Cue.AT)
                || chunk.is(Cue.WITH)
                || chunk.is("-")
                || chunk.is("\u2013");
    }

    private static int colonBefore(Chunks chunks, int at) {
        for (int i = at - 1; i > 0; i--) {
            if (chunks.get(i).is(Cue.COLON)) {
                return i;
            }
        }
        return -1;
    }

    /** The trade that is divided in front of a colon. */
    private static Optional<Phrase> dividedBefore(Spot spot, int colon) {
        boolean isDivided = false;
        for (int i = 0; i < colon; i++) {
            Chunk chunk = spot.chunks().get(i);
            // "structure of", "breakdown of": nouns that leave their whole to the words behind them.
            boolean isStructure = chunk.is(Cue.FILLER) && chunk.text().endsWith(" of");
            // "exports by product"
            boolean isDivision = i > 0 && spot.chunks().get(i - 1).is(Cue.BY) && DIVISIONS.has(chunk);
            isDivided |= isStructure || isDivision || chunk.is(Cue.SHARE_NOUN);
        }
        boolean isWhole = isDivided;
        return spot.phrases().stream()
                .filter(p -> p.last() < colon && p.frame().isTrade())
                .findFirst()
                .filter(p -> isWhole || GoodsShare.isChief(spot.chunks(), p));
    }

    /** Whether nothing but names and their percentages stands between the colon and a name. */
    private static boolean isItem(Spot spot, int colon, int first) {
        for (int i = colon + 1; i < first; i++) {
            Chunk chunk = spot.chunks().get(i);
            boolean isShare = chunk.is(Chunk.Kind.QUANTITY)
                    && spot.quantities().get(chunk.index()).kind() == Kind.PERCENT;
            if (!isShare && !isBetween(chunk) && !isOfName(chunk)) {
                return false;
            }
        }
        return true;
    }
}
