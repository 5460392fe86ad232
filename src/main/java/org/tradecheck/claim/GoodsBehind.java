package org.tradecheck.claim;

import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** Reads the goods behind a measure: "exports of tea, coffee and flowers", "the import bill for oil", "sold cars". */
final class GoodsBehind {

    /** Around the names of goods in releases. */
    static final WordSet QUOTES = WordSet.of("\"", "\u201C", "'", "\u2018");

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    GoodsBehind(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /**
     * With the goods that stand behind what was read; the same if none do.
     *
     * @param name the chunk at which the name behind a preposition would begin
     * @param isVerb whether the measure is a verb, which may have its goods as an object
     */
    Reach with(Reach reach, int name, boolean isVerb) {
        if (!reach.frame().product().value().isAll()) {
            return reach;
        }
        Reach object = withObject(reach, isVerb);
        return object == reach && name < chunks.size() ? behindPreposition(reach, name, isVerb) : object;
    }

    /** "sold cars", "exported widgets worth A". */
    private Reach withObject(Reach reach, boolean isVerb) {
        int at = reach.at() + 1;
        boolean isWorth = isFollowedByWorth(at);
        if (!isVerb && !isWorth) {
            return reach;
        }
        Chunk chunk = chunks.get(at);
        if (chunk.is(Chunk.Kind.PRODUCT)) {
            return new Reach(at, reach.frame().withProduct(sentence.goods(at)));
        }
        boolean isNamed = isVerb && isWorth && UnknownNames.isStart(chunk) && !chunk.is("goods");
        return isNamed
                ? new Reach(at, reach.frame().withProduct(Slot.explicit(new Product(chunk.text()), chunk.span())))
                : reach;
    }

    private Reach behindPreposition(Reach reach, int name, boolean isVerb) {
        Chunk first = chunks.get(name);
        boolean isQuoted = QUOTES.has(first)
                && name + 1 < chunks.size()
                && chunks.get(name + 1).is(Chunk.Kind.PRODUCT);
        return isQuoted ? named(reach, name + 1, isVerb) : named(reach, name, isVerb);
    }

    private Reach named(Reach reach, int name, boolean isVerb) {
        Frame frame = reach.frame();
        Chunk preposition = chunks.get(reach.at() + 1);
        Chunk goods = chunks.get(name);
        if (!isVerb && isBillFor(preposition, name, frame.measure())) {
            return listed(frame, name + 1);
        }
        if (goods.is(Chunk.Kind.PRODUCT)) {
            boolean isOfGoods = isOf(preposition)
                    || preposition.is(Cue.IN)
                    || preposition.is(Cue.ON)
                    || (preposition.is(Cue.FROM) || preposition.is(Cue.BY)) && goods.isSeller()
                    || !isVerb && isEarnedFrom(preposition, name, frame.measure());
            return isOfGoods ? listed(frame, name) : reach;
        }
        boolean isNamed =
                !isVerb && (isOf(preposition) || isOfBalance(preposition, frame)) && UnknownNames.isStart(goods);
        return isNamed ? unknown(frame, name) : reach;
    }

    /** "revenue from tin", "the import bill for oil": the goods that earn or cost the money. */
    private boolean isEarnedFrom(Chunk preposition, int goods, Measure flow) {
        // "receipts from tea exports": the exports are of tea.
        boolean isOfFlow = goods + 1 < chunks.size() && chunks.get(goods + 1).is(Chunk.Kind.MEASURE);
        return !isOfFlow
                && ((preposition.is(Cue.FROM) && flow == Measure.EXPORTS)
                        || (preposition.is(Cue.FOR) && flow == Measure.IMPORTS));
    }

    /** "the bill for imported steel". */
    private boolean isBillFor(Chunk preposition, int next, Measure flow) {
        return preposition.is(Cue.FOR)
                && flow == Measure.IMPORTS
                && chunks.get(next).is("imported")
                && next + 1 < chunks.size()
                && chunks.get(next + 1).is(Chunk.Kind.PRODUCT);
    }

    private static boolean isOf(Chunk chunk) {
        return chunk.is(Cue.OF) || (chunk.is(Cue.PRONOUN) && chunk.text().endsWith(" of"));
    }

    /** "a deficit in supplementary items", "on invisibles". */
    private static boolean isOfBalance(Chunk chunk, Frame frame) {
        return frame.measure() == Measure.BALANCE && (chunk.is(Cue.IN) || chunk.is(Cue.ON));
    }

    private boolean isFollowedByWorth(int at) {
        return at + 1 < chunks.size() && chunks.get(at + 1).is(Cue.WORTH);
    }

    private Reach listed(Frame frame, int first) {
        StringBuilder name = new StringBuilder(sentence.goods(first).value().name());
        int last = first;
        while (last + 2 < chunks.size()
                && (chunks.get(last + 1).is(Cue.AND) || chunks.get(last + 1).is(Cue.COMMA))
                && chunks.get(last + 2).is(Chunk.Kind.PRODUCT)) {
            name.append(" and ").append(sentence.goods(last + 2).value().name());
            last += 2;
        }
        if (last > first && chunks.get(last - 1).is(Cue.COMMA) && isLastOfList(last + 1)) {
            // "of tea, coffee and flowers": the list has begun, so what "and" joins to it is goods too.
            name.append(" and ").append(chunks.get(last + 2).text());
            last += 2;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return new Reach(last, frame.withProduct(Slot.explicit(new Product(name.toString()), span)));
    }

    private boolean isLastOfList(int and) {
        return and + 2 < chunks.size()
                && chunks.get(and).is(Cue.AND)
                && UnknownNames.isStart(chunks.get(and + 1))
                && !chunks.get(and + 2).is(Chunk.Kind.WORD)
                && !chunks.get(and + 2).is(Chunk.Kind.MEASURE);
    }

    private Reach unknown(Frame frame, int first) {
        StringBuilder name = new StringBuilder();
        int last = first;
        int at = first;
        while (at < chunks.size() && at < first + 4 && UnknownNames.isPart(chunks.get(at))) {
            name.append(name.length() > 0 ? " " : "").append(chunks.get(at).text());
            last = at;
            at++;
        }
        Span span = chunks.get(first).span().union(chunks.get(last).span());
        return new Reach(last, frame.withProduct(Slot.explicit(new Product(name.toString()), span)));
    }
}
