package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Goods that open a clause, of which it goes on to tell "with": "Tea was among the drivers, with receipts of A". */
final class GoodsInFront {

    /** Verbs that say how goods fared, and are no cues. */
    private static final WordSet FARED = WordSet.of(
            "did",
            "fared",
            "performed",
            "led",
            "topped",
            "dominated",
            "followed",
            "shone",
            "excelled",
            "thrived",
            "headed");

    private GoodsInFront() {}

    /** The receipts, sales or exports "with" which the clause goes on are those of the goods. */
    static void give(ChunkedSentence sentence, List<Draft> drafts) {
        Chunks chunks = sentence.chunks();
        for (int i = 0; i < drafts.size(); i++) {
            Frame frame = drafts.get(i).frame();
            boolean isOpen = frame.product().value().isAll()
                    && !frame.isTotal()
                    && !frame.share()
                    && (frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS);
            int goods = isOpen ? opening(chunks, withBefore(chunks, frame)) : -1;
            if (goods >= 0) {
                Slot<Product> product = sentence.goods(goods);
                drafts.set(i, drafts.get(i).withFrame(frame.withProduct(product)));
            }
        }
    }

    /** The "with" right before what a figure is of; −1 if none stands there. */
    private static int withBefore(Chunks chunks, Frame frame) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).span().start() == frame.span().start()
                    && chunks.get(i).is(Chunk.Kind.MEASURE)) {
                int with = i - 1;
                while (with > 0 && chunks.get(with).is(Cue.FILLER)) {
                    with--;
                }
                return with > 0 && chunks.get(with).is(Cue.WITH) ? with : -1;
            }
        }
        return -1;
    }

    /** The goods that are the subject of the clause before "with", in which nothing else is measured or named. */
    private static int opening(Chunks chunks, int with) {
        int first = with - 1;
        while (first >= 0 && !isEdge(chunks.get(first))) {
            boolean isOther = chunks.get(first).is(Chunk.Kind.MEASURE)
                    || chunks.get(first).is(Chunk.Kind.QUANTITY)
                    || chunks.get(first).is(Chunk.Kind.AREA);
            if (isOther) {
                return -1;
            }
            first--;
        }
        int goods = first + 1;
        while (goods < with && chunks.get(goods).is(Cue.FILLER)) {
            goods++;
        }
        boolean isSubject = goods + 1 < with
                && chunks.get(goods).is(Chunk.Kind.PRODUCT)
                && (Verbs.isVerb(chunks.get(goods + 1)) || FARED.has(chunks.get(goods + 1)));
        return isSubject ? goods : -1;
    }

    private static boolean isEdge(Chunk chunk) {
        return chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE) || chunk.is(Cue.COLON);
    }
}
