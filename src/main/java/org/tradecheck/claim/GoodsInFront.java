package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/**
 * Goods that open a clause, of which it goes on to tell: "Tea was among the drivers, with receipts of A", "The chemical industry posted a
 * surplus of A".
 */
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
            "headed",
            "rounded",
            "completed",
            "closed");

    /** Verbs between goods and what is measured of them. */
    private static final WordSet HAVING = WordSet.of(
            "had",
            "has",
            "have",
            "posted",
            "recorded",
            "registered",
            "saw",
            "ran",
            "generated",
            "contributed",
            "showed",
            "notched",
            "logged",
            "achieved",
            "earned");

    /** "Cocoa beans and products": what is made of the goods before. */
    private static final WordSet KIN = WordSet.of("products", "derivatives", "preparations");

    private GoodsInFront() {}

    /** The receipts, sales or exports "with" which the clause goes on are those of the goods. */
    static void give(ChunkedSentence sentence, List<Draft> drafts) {
        Chunks chunks = sentence.chunks();
        for (int i = 0; i < drafts.size(); i++) {
            Frame frame = drafts.get(i).frame();
            boolean isOpen =
                    frame.product().value().isAll() && !frame.isTotal() && !frame.share() && isTraded(frame.measure());
            int goods = isOpen ? opening(chunks, leadBefore(chunks, frame)) : -1;
            if (goods >= 0) {
                Slot<Product> product = sentence.goods(goods);
                drafts.set(i, drafts.get(i).withFrame(frame.withProduct(product)));
            }
        }
    }

    private static boolean isTraded(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS || measure == Measure.BALANCE;
    }

    /** The "with", or the verb of having, right before what a figure is of; −1 if none stands there. */
    private static int leadBefore(Chunks chunks, Frame frame) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).span().start() == frame.span().start()
                    && chunks.get(i).is(Chunk.Kind.MEASURE)) {
                int lead = i - 1;
                while (lead > 0 && (chunks.get(lead).is(Cue.FILLER) || isAdjective(chunks, lead))) {
                    lead--;
                }
                boolean isLead = lead > 0 && (chunks.get(lead).is(Cue.WITH) || HAVING.has(chunks.get(lead)));
                return isLead ? lead : -1;
            }
        }
        return -1;
    }

    /** "a trade surplus", "the largest surplus": one word more between the article and what is measured. */
    private static boolean isAdjective(Chunks chunks, int at) {
        return chunks.get(at).is(Chunk.Kind.WORD) && chunks.get(at - 1).is(Cue.FILLER) && !HAVING.has(chunks.get(at));
    }

    /** The goods that are the subject of what leads to a measure, where nothing else is measured or named between; −1 for none. */
    private static int opening(Chunks chunks, int lead) {
        for (int at = lead - 1; at >= 0 && !isEdge(chunks, at); at--) {
            Chunk chunk = chunks.get(at);
            if (chunk.is(Chunk.Kind.PRODUCT)) {
                return isSubject(chunks, at, lead) ? at : -1;
            }
            boolean isOther = chunk.is(Chunk.Kind.MEASURE)
                    || (chunk.is(Chunk.Kind.QUANTITY) && !isRank(chunks, at))
                    || chunk.is(Chunk.Kind.AREA);
            if (isOther) {
                return -1;
            }
        }
        return -1;
    }

    /** "the top three". */
    private static boolean isRank(Chunks chunks, int at) {
        return at > 0 && Together.SUPERLATIVES.has(chunks.get(at - 1));
    }

    private static boolean isSubject(Chunks chunks, int goods, int lead) {
        int first = goods;
        while (first > 1
                && chunks.get(first - 1).is("-")
                && chunks.get(first - 2).is(Chunk.Kind.PRODUCT)) {
            // "the chemical-pharmaceutical industry"
            first -= 2;
        }
        int before = first - 1;
        while (before >= 0 && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        int verb = goods + 1;
        if (verb + 1 < lead && chunks.get(verb).is(Cue.AND) && KIN.has(chunks.get(verb + 1))) {
            verb += 2;
        }
        while (verb < lead && chunks.get(verb).is(Cue.FILLER)) {
            verb++;
        }
        boolean isApposed = before >= 0
                && chunks.get(before).is(Cue.COMMA)
                && chunks.get(verb).is(Cue.COMMA);
        verb += isApposed ? 1 : 0;
        boolean hasVerb = Verbs.isVerb(chunks.get(verb)) || FARED.has(chunks.get(verb)) || HAVING.has(chunks.get(verb));
        return hasVerb
                && (verb < lead || !chunks.get(lead).is(Cue.WITH))
                && (isApposed || isStart(chunks, before) || isStart(chunks, behindName(chunks, before)));
    }

    /** What stands before the kind and the country of goods: "Peruvian Hass avocados led". */
    private static int behindName(Chunks chunks, int last) {
        int before = last;
        before -= before >= 0 && Nouns.mayBe(chunks.get(before)) ? 1 : 0;
        before -= before >= 0 && chunks.get(before).is(Chunk.Kind.AREA) ? 1 : 0;
        return before;
    }

    private static boolean isStart(Chunks chunks, int before) {
        return before < 0 || isEdge(chunks, before);
    }

    private static boolean isEdge(Chunks chunks, int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is(Cue.SEMICOLON)
                || chunk.is(Cue.WHILE)
                || chunk.is(Cue.COLON)
                || GoodsSubjects.isSaid(chunks, at);
    }
}
