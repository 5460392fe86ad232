package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Further goods of a list, each with its figure: followed by wine with $7.1 billion and fruit with $5.9 billion. */
final class ItemFigure implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "item-figure",
            "Further goods of a list, each with its figure: followed by wine with $7.1 billion and fruit with $5.9 billion.",
            "Peru's exports of zinc were $2.1 billion in 2023, followed by coffee with $0.8 billion.",
            "$0.8 billion | exports | PER | 2023");

    /** A name of more words than this is no name. */
    private static final int LONGEST_NAME = 4;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT).behind(Cue.WITH, Cue.AT, Cue.OPEN, Cue.FOR);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isGiven = spot.left() == Cue.WITH
                || spot.left() == Cue.AT
                || spot.left() == Cue.OPEN
                || (spot.left() == Cue.FOR && spot.state().verb() == Cue.SHARE_VERB);
        if (!isGiven || !(spot.isAmount() || spot.isPercent())) {
            return Optional.empty();
        }
        Optional<ItemName> listed = ItemName.of(spot);
        if (listed.isPresent() && spot.isAmount()) {
            return listed(spot, listed.get());
        }
        int last = spot.leftAt() - 1;
        int first = firstOfItem(spot, last);
        int model = spot.lastMain(spot.isPercent() ? Draft.Form.SHARE : Draft.Form.LEVEL);
        boolean isItem = last > 0 && first <= last && isJoint(spot, first - 1);
        if (!isItem || model < 0) {
            return Optional.empty();
        }
        Draft before = spot.before().get(model);
        boolean isOfGoods = !before.frame().product().value().isAll()
                && (before.frame().measure() == Measure.IMPORTS
                        || !before.actor().value().isStated());
        if (!isOfGoods) {
            return Optional.empty();
        }
        Frame frame = before.frame().withPeriod(-1).withProduct(item(spot, first, last));
        return Optional.of(spot.draft(before.form(), Draft.Role.MAIN, frame, Sense.NONE, INFO.id())
                .withWhole(before.whole()));
    }

    /** "Timber leads with $27 million", "they are followed by wine with $27 million": one of what is being told of. */
    private static Optional<Draft> listed(Spot spot, ItemName name) {
        if (name.isArea(spot)) {
            return AreaFigure.of(spot, name.first(), AreaFigureList.ID);
        }
        Frame told = spot.before().isEmpty() ? spot.state().subject() : spot.subject();
        Frame of = told.isStated() ? told.withPeriod(-1) : Frame.NONE;
        boolean isOpen = of.measure() == Measure.OTHER && !of.isTrade();
        Frame frame = (isOpen && name.isBought(spot) ? bought(spot, of) : of)
                .withProduct(item(spot, name.first(), name.last()));
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, Sense.NONE, INFO.id()));
    }

    /** "From Pakistan the republic buys potatoes for A". */
    private static Frame bought(Spot spot, Frame of) {
        Frame imports = of.withMeasure(Measure.IMPORTS, Sense.NONE).weak(true);
        return spot.chunks().get(0).is(Cue.FROM)
                ? spot.areaAt(1)
                        .filter(a -> a.value().isStated())
                        .map(imports::withPartner)
                        .orElse(imports)
                : imports;
    }

    /** Where the name that ends here begins: right behind the item before it, or so many words back. */
    private static int firstOfItem(Spot spot, int last) {
        int joint = last;
        while (joint > 0
                && !spot.chunks().get(joint).is(Chunk.Kind.QUANTITY)
                && !spot.chunks().get(joint).is(Cue.CLOSE)) {
            joint--;
        }
        int start = joint + 1;
        while (start <= last && isBetweenItems(spot.chunks().get(start))) {
            start++;
        }
        boolean isWhole = joint > 0 && start > joint + 1 && last - start < ItemName.LONGEST;
        for (int i = start; isWhole && i <= last; i++) {
            isWhole = isName(spot, i) || (i > start && isInName(spot.chunks().get(i)));
        }
        if (isWhole) {
            // "(A) and motor vehicles with their parts (B)"
            return start;
        }
        int first = last;
        while (first > 0
                && last - first < LONGEST_NAME
                && isName(spot.chunks().get(first - 1))
                && isName(spot, first)) {
            first--;
        }
        return last >= 0 && isName(spot, last) ? first : last + 1;
    }

    private static boolean isBetweenItems(Chunk chunk) {
        return chunk.is(Cue.COMMA) || chunk.is(Cue.AND) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.FILLER);
    }

    private static boolean isInName(Chunk chunk) {
        return chunk.is(Cue.AND) || chunk.is(Cue.OF) || chunk.is(Cue.WITH) || chunk.is(Cue.FILLER) || chunk.is("-");
    }

    private static Slot<Product> item(Spot spot, int first, int last) {
        return Slot.explicit(
                new Product(name(spot, first, last)),
                spot.chunks().get(first).span().union(spot.chunks().get(last).span()));
    }

    private static boolean isName(Spot spot, int at) {
        return isName(spot.chunks().get(at))
                && spot.phrases().stream().noneMatch(p -> p.first() <= at && at <= p.last());
    }

    private static boolean isName(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT)
                || (chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0)));
    }

    private static boolean isJoint(Spot spot, int at) {
        int joint = at;
        while (joint > 0 && spot.chunks().get(joint).is(Cue.FILLER)) {
            joint--;
        }
        if (joint < 0) {
            return false;
        }
        Chunk chunk = spot.chunks().get(joint);
        return chunk.is(Cue.COMMA)
                || chunk.is(Cue.AND)
                || chunk.is(Cue.SEMICOLON)
                || chunk.is(Cue.AFTER)
                || chunk.is("ahead of")
                || chunk.is("before")
                || (chunk.is(Cue.BY)
                        && joint > 0
                        && spot.chunks().get(joint - 1).is(Cue.AFTER));
    }

    private static String name(Spot spot, int first, int last) {
        boolean isOther = first > 0 && spot.chunks().get(first - 1).is("other");
        StringBuilder words = new StringBuilder(isOther ? "other" : "");
        for (int i = first; i <= last; i++) {
            words.append(words.length() > 0 ? " " : "")
                    .append(spot.chunks().get(i).text());
        }
        return words.toString();
    }
}
