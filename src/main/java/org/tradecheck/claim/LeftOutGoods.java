package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Product;

/** Goods that a sentence leaves out: "Excluding precious metals, exports fell", "exports without oil". */
final class LeftOutGoods {

    /** Before goods that are left out. */
    private static final WordSet EXCLUDING = WordSet.of("excluding", "disregarding", "discounting");

    private static final WordSet STRIPPING = WordSet.of("strip", "take", "leave", "stripping", "taking", "leaving");

    private LeftOutGoods() {}

    /** "Excluding precious metals, exports fell", "exports without oil": the figures are of all other goods. */
    static void leaveOut(Chunks chunks, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Frame frame = drafts.get(i).frame();
            boolean isOfAll = frame.product().value().isAll() && frame.isTrade();
            int word = isOfAll ? excludingOf(chunks, frame) : -1;
            if (word >= 0) {
                drafts.set(
                        i,
                        drafts.get(i)
                                .withFrame(frame.withProduct(Slot.explicit(
                                        new Product("excluding "
                                                + chunks.get(word + 1).text()),
                                        chunks.get(word).span()))));
            }
        }
    }

    /** The chunk of "excluding" that is meant for a figure: in front of the sentence, or right behind its noun phrase. */
    private static int excludingOf(Chunks chunks, Frame frame) {
        boolean isNet = chunks.size() > 2
                && chunks.get(0).is("net")
                && chunks.get(1).is(Cue.OF)
                && chunks.get(2).is(Chunk.Kind.PRODUCT);
        if (isNet) {
            // "Net of energy the account was in surplus by A"
            return 1;
        }
        int stripped = beforeStripped(chunks);
        if (stripped >= 0) {
            return stripped;
        }
        for (int i = 0; i + 1 < chunks.size(); i++) {
            boolean isBehind = i > 0 && chunks.get(i - 1).end() == frame.span().end();
            if (i > 0 && !isBehind) {
                continue;
            }
            boolean isGood = chunks.get(i + 1).is(Chunk.Kind.PRODUCT);
            // "exports without oil" leaves goods out, "exports without delay" nothing.
            boolean isWord = EXCLUDING.has(chunks.get(i))
                            && (isGood
                                    || chunks.get(i + 1).is(Chunk.Kind.WORD)
                                    || chunks.get(i + 1).is(Cue.FILLER))
                    || isGood && chunks.get(i).is("without");
            if (isWord) {
                return i;
            }
        }
        return -1;
    }

    /** The chunk before the goods in "Strip out energy, and exports were A", an invitation to look at the rest; −1 for none. */
    private static int beforeStripped(Chunks chunks) {
        int verb = 0;
        while (verb < chunks.size() && !chunks.get(verb).startsWithLetter()) {
            verb++;
        }
        boolean isVerb = verb + 2 < chunks.size()
                && STRIPPING.has(chunks.get(verb))
                && (chunks.get(verb + 1).is("out")
                        || chunks.get(verb + 1).is("away")
                        || chunks.get(verb + 1).is("off"));
        int noun = verb + 2;
        while (isVerb && noun + 1 < chunks.size() && chunks.get(noun).is(Cue.FILLER)) {
            noun++;
        }
        return isVerb ? noun - 1 : -1;
    }
}
