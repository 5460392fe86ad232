package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/**
 * Goods that a sentence calls the first of a flow: "Machinery, with A, was the largest item among Polish exports",
 * "Paraguay's leading export is soybeans, at A". The noun says what its figures measure.
 */
final class LeadingItems {

    private static final WordSet FIRST = WordSet.of(
            "largest",
            "biggest",
            "main",
            "leading",
            "top",
            "chief",
            "principal",
            "major",
            "foremost",
            "valuable",
            "important");

    private static final WordSet ITEMS = WordSet.of(
            "item", "product", "category", "commodity", "good", "group", "component", "position", "article", "earner");

    /** Words that open a sentence and are no goods. */
    private static final WordSet NO_GOODS = WordSet.of(
            "it", "this", "that", "these", "those", "they", "there", "which", "what", "its", "their", "the", "among");

    private LeadingItems() {}

    /** What the figures of such a sentence measure; empty for any other. */
    static Optional<Frame> subject(Mentions mentions, Chunks chunks, List<Phrase> phrases, List<Area> areas) {
        int first = firstOf(chunks, phrases);
        int noun = first < 0 ? -1 : nounBehind(chunks, first);
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<Frame> frame = chunks.get(noun).is(Chunk.Kind.MEASURE)
                ? predicate(chunks, phrases, areas, first, noun)
                : isSingular(chunks.get(noun))
                        ? Optional.of(ownFlow(mentions, chunks, areas, first, noun))
                        : flowBehind(chunks, phrases, areas, first, noun);
        Optional<Slot<Product>> goods = goods(mentions, chunks, first, noun);
        return frame.isEmpty() || goods.isEmpty()
                ? Optional.empty()
                : Optional.of(frame.get()
                        .withProduct(goods.get())
                        .withPeriod(-1)
                        .withSpan(
                                chunks.get(first).span().union(chunks.get(noun).span())));
    }

    /** The chunk of "largest", before which the sentence names nothing that is measured; −1 for none. */
    private static int firstOf(Chunks chunks, List<Phrase> phrases) {
        int end = chunks.size() - 2;
        for (Phrase phrase : phrases) {
            if (!phrase.isOblique()) {
                end = Math.min(end, phrase.first());
                break;
            }
        }
        for (int i = 0; i < end; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.WHILE) || chunk.is(Cue.SEMICOLON) || chunk.is(Chunk.Kind.MEASURE)) {
                return -1;
            }
            if (FIRST.has(chunk) && chunk.is(Chunk.Kind.WORD)) {
                return i;
            }
        }
        return -1;
    }

    /** The chunk of "item" or "export", with no more than two words before it; −1 for none. */
    private static int nounBehind(Chunks chunks, int first) {
        for (int i = first + 1; i < chunks.size() && i < first + 4; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.MEASURE) && i == first + 1) {
                return i;
            }
            boolean isBare = isSingular(chunk)
                    && (i + 1 >= chunks.size() || !chunks.get(i + 1).is(Chunk.Kind.WORD))
                    && !isPlace(chunks, i + 1);
            if (isBare || ITEMS.has(chunk)) {
                return i;
            }
            if (!chunk.is(Chunk.Kind.WORD) && !chunk.is("-")) {
                return -1;
            }
        }
        return -1;
    }

    /** "export market", "import partner": whom it goes to, and no goods. */
    private static boolean isPlace(Chunks chunks, int at) {
        return at < chunks.size()
                && (chunks.get(at).is(Cue.DESTINATION)
                        || chunks.get(at).is(Cue.ORIGIN)
                        || chunks.get(at).is(Cue.TRADE_PARTNER)
                        || chunks.get(at).is(Cue.SELLER)
                        || chunks.get(at).is(Chunk.Kind.MEASURE));
    }

    private static boolean isSingular(Chunk chunk) {
        return chunk.is("export") || chunk.is("import");
    }

    /** "Paraguay's leading export", "the largest import from China". */
    private static Frame ownFlow(Mentions mentions, Chunks chunks, List<Area> areas, int first, int noun) {
        Measure measure = chunks.get(noun).is("export") ? Measure.EXPORTS : Measure.IMPORTS;
        Frame frame = owned(Frame.NONE.withMeasure(measure, Sense.NONE), chunks, areas, first);
        int next = noun + 1;
        Cue way = next < chunks.size() ? chunks.get(next).cue() : Cue.NONE;
        while (next + 1 < chunks.size() && chunks.get(next + 1).is(Cue.FILLER)) {
            next++;
        }
        boolean isPartner = next + 1 < chunks.size()
                && areas.get(next + 1).isStated()
                && form(mentions, chunks.get(next + 1)) == AreaMention.Form.NAME
                && way == (measure == Measure.EXPORTS ? Cue.TO : Cue.FROM);
        return isPartner
                ? frame.withPartner(
                        Slot.explicit(areas.get(next + 1), chunks.get(next + 1).span()))
                : frame;
    }

    private static AreaMention.Form form(Mentions mentions, Chunk chunk) {
        return mentions.areas().get(chunk.index()).form();
    }

    private static Frame owned(Frame frame, Chunks chunks, List<Area> areas, int first) {
        int owner = first - 1;
        while (owner > 0
                && (chunks.get(owner).is("'s")
                        || chunks.get(owner).is("'")
                        || chunks.get(owner).is("most"))) {
            owner--;
        }
        return owner >= 0 && areas.get(owner).isStated()
                ? frame.withReporter(
                        Slot.explicit(areas.get(owner), chunks.get(owner).span()))
                : frame;
    }

    /** "… were Vietnam's top exports". */
    private static Optional<Frame> predicate(
            Chunks chunks, List<Phrase> phrases, List<Area> areas, int first, int noun) {
        boolean isPredicate = false;
        boolean hasFigure = false;
        for (int i = 0; i < first; i++) {
            isPredicate |= chunks.get(i).is(Cue.STATE) && hasFigure;
            hasFigure |= chunks.get(i).is(Chunk.Kind.QUANTITY);
        }
        for (Phrase phrase : phrases) {
            Measure measure = phrase.frame().measure();
            boolean isFlow = measure == Measure.EXPORTS || measure == Measure.IMPORTS;
            if (isPredicate
                    && isFlow
                    && phrase.first() == noun
                    && phrase.frame().product().value().isAll()) {
                return Optional.of(owned(phrase.frame(), chunks, areas, first));
            }
        }
        return Optional.empty();
    }

    /** "the largest item among Poland's exports to Chile". */
    private static Optional<Frame> flowBehind(
            Chunks chunks, List<Phrase> phrases, List<Area> areas, int first, int noun) {
        for (Phrase phrase : phrases) {
            Measure measure = phrase.frame().measure();
            boolean isFlow = measure == Measure.EXPORTS || measure == Measure.IMPORTS;
            if (phrase.first() > noun && phrase.first() <= noun + 3) {
                boolean isOfIt = isFlow
                        && phrase.isOblique()
                        && phrase.frame().product().value().isAll()
                        && (chunks.get(noun + 1).is(Cue.IN)
                                || chunks.get(noun + 1).is(Cue.OF)
                                || chunks.get(noun + 1).is(Cue.ON));
                return isOfIt ? Optional.of(owned(phrase.frame(), chunks, areas, first)) : Optional.empty();
            }
        }
        for (int i = first + 1; i < noun; i++) {
            if (isSingular(chunks.get(i))) {
                Measure measure = chunks.get(i).is("export") ? Measure.EXPORTS : Measure.IMPORTS;
                return Optional.of(owned(Frame.NONE.withMeasure(measure, Sense.NONE), chunks, areas, first));
            }
        }
        return Optional.empty();
    }

    /** The goods: the subject, or what the verb behind the noun names. */
    private static Optional<Slot<Product>> goods(Mentions mentions, Chunks chunks, int first, int noun) {
        boolean isPredicate = false;
        for (int i = 0; i < first; i++) {
            isPredicate |= chunks.get(i).is(Cue.STATE);
        }
        boolean isApposed = !isPredicate
                && noun + 3 < chunks.size()
                && chunks.get(noun + 1).is(Cue.COMMA)
                && chunks.get(noun + 2).is(Chunk.Kind.PRODUCT)
                && chunks.get(noun + 3).is(Cue.COMMA);
        if (isApposed) {
            // "Ghana's leading export, gold, rose"
            return named(mentions, chunks.get(noun + 2));
        }
        int at = isPredicate ? 0 : noun + 1;
        while (!isPredicate && at < chunks.size() && !chunks.get(at).is(Cue.STATE)) {
            if (chunks.get(at).is(Chunk.Kind.QUANTITY) || chunks.get(at).is(Cue.COMMA)) {
                return Optional.empty();
            }
            at++;
        }
        at += isPredicate ? 0 : 1;
        while (at < chunks.size() && isBeforeGoods(chunks, at, isPredicate)) {
            at++;
        }
        return at < chunks.size() ? named(mentions, chunks.get(at)) : Optional.empty();
    }

    private static boolean isBeforeGoods(Chunks chunks, int at, boolean isPredicate) {
        Chunk chunk = chunks.get(at);
        return chunk.is(Cue.FILLER)
                || isPredicate
                        && (chunk.is(Chunk.Kind.PERIOD)
                                || chunk.is(Cue.COMMA)
                                || (chunk.is(Cue.IN)
                                        && at + 1 < chunks.size()
                                        && chunks.get(at + 1).is(Chunk.Kind.PERIOD)));
    }

    private static Optional<Slot<Product>> named(Mentions mentions, Chunk chunk) {
        if (chunk.is(Chunk.Kind.PRODUCT)) {
            return Optional.of(
                    Slot.explicit(mentions.products().get(chunk.index()).product(), chunk.span()));
        }
        boolean isNoun = chunk.is(Chunk.Kind.WORD)
                && chunk.text().length() > 2
                && Character.isLetter(chunk.text().charAt(0))
                && !NO_GOODS.has(chunk);
        return isNoun ? Optional.of(Slot.explicit(new Product(chunk.text()), chunk.span())) : Optional.empty();
    }
}
