package org.tradecheck.claim;

import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** Tells which words of a sentence are what goods bring in, and which goods: "rubber earnings", "revenue from tin". */
final class Earnings {

    /** Before the goods that earn: whether of exports, the text before says. */
    static final String OF = "=earnings of ";

    /** What goods bring in, if nothing says otherwise. */
    private static final WordSet REVENUES = WordSet.of("revenue", "revenues", "income", "takings", "proceeds");

    /** In front of what was earned: "tonnes were loaded, for revenue of A". */
    private static final CueSet OPENING = CueSet.of(Cue.AND, Cue.COMMA, Cue.FOR, Cue.WITH);

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    Earnings(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /** The goods that a word of earnings is of, the text before having to say which flow. */
    Slot<Product> goods(int head, Span words) {
        return Slot.explicit(new Product(OF + goodsThatEarn(head)), words);
    }

    /** "Earnings rose", "Revenue grew less, by 39.5%": what goods brought in, if the text tells of goods. */
    boolean areTold(int head) {
        String word = chunks.get(head).text();
        boolean isRevenue = REVENUES.has(chunks.get(head));
        boolean isBare = head == 0 || OPENING.has(chunks.get(head - 1));
        return word.equals("earnings")
                || (isRevenue && (isBare || !goodsBehind(head).isEmpty()));
    }

    /** "earnings from coffee", "rubber earnings": the goods; empty if none are named. */
    private String goodsThatEarn(int head) {
        boolean isBefore = head > 0 && chunks.get(head - 1).is(Chunk.Kind.PRODUCT);
        return isBefore ? sentence.goods(head - 1).value().name() : goodsBehind(head);
    }

    /** "earnings from coffee": the goods; empty if none are named. */
    private String goodsBehind(int head) {
        int from = head + 1;
        int goods = from + 1;
        while (goods < chunks.size() && chunks.get(goods).is(Cue.FILLER)) {
            goods++;
        }
        boolean isNamed = goods < chunks.size()
                && (chunks.get(from).is(Cue.FROM) || chunks.get(from).is(Cue.ON))
                && chunks.get(goods).is(Chunk.Kind.PRODUCT);
        return isNamed ? sentence.goods(goods).value().name() : "";
    }
}
