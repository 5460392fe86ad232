package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Tells what the word of a measure says by itself, whatever stands before and behind it. */
final class BareMeasures {

    /** Behind these another place may be spoken of. */
    private static final CueSet END_OF_PLACE = CueSet.of(Cue.SEMICOLON, Cue.WHILE, Cue.AND);

    private final Mentions mentions;
    private final Chunks chunks;
    private final Earnings earnings;

    BareMeasures(ChunkedSentence sentence) {
        this.mentions = sentence.mentions();
        this.chunks = sentence.chunks();
        this.earnings = new Earnings(sentence);
    }

    /** The measure that a chunk names. */
    MeasureMention mention(int head) {
        MeasureMention named = mentions.measures().get(chunks.get(head).index());
        return isAtHome(named, head) ? named.atHome() : named;
    }

    Frame frame(MeasureMention mention, int head) {
        Frame frame = Frame.NONE
                .withMeasure(mention.measure(), mention.sense())
                .withCoverage(mention.coverage(), mention.basis())
                .weak(mention.isWeak())
                .withSpan(mention.span());
        if (chunks.get(head).is("domestic exports")) {
            frame = frame.withProduct(Slot.explicit(new Product("domestic"), mention.span()));
        }
        if (isWithEverybody(chunks.get(head).text())) {
            frame = frame.withTotal();
        }
        if (!mention.isTrade()) {
            frame = notTrade(frame, mention);
        }
        return earnings.areTold(head) ? frame.withProduct(earnings.goods(head, mention.span())) : frame;
    }

    /** "At home, dealers sold A", "sold A on the domestic market": no trade with anybody abroad. */
    private boolean isAtHome(MeasureMention mention, int head) {
        if (!mention.isWeak() || !mention.isVerb() || mention.measure() != Measure.EXPORTS) {
            return false;
        }
        int from = head;
        while (from > 0 && !END_OF_PLACE.has(chunks.get(from - 1))) {
            from--;
        }
        for (int i = from; i < chunks.size() && !(i > head && END_OF_PLACE.has(chunks.get(i))); i++) {
            Chunk chunk = chunks.get(i);
            boolean isHome = i > 0 && chunk.is("home") && chunks.get(i - 1).is(Cue.AT);
            boolean isMarket = i > 0
                    && chunk.is(Cue.DESTINATION)
                    && (chunks.get(i - 1).is("home") || chunks.get(i - 1).is("domestic"));
            if (isHome || isMarket || chunk.is("domestically")) {
                return true;
            }
        }
        return false;
    }

    /** "foreign trade" is a country's trade with all others. */
    private static boolean isWithEverybody(String words) {
        return words.contains("foreign trade") || words.contains("external trade") || words.contains("world trade");
    }

    private static Frame notTrade(Frame frame, MeasureMention mention) {
        return new Frame(
                mention.measure(),
                mention.sense(),
                false,
                frame.reporter(),
                frame.partner(),
                List.of(),
                frame.product(),
                mention.coverage(),
                mention.basis(),
                false,
                false,
                frame.timing(),
                frame.extreme(),
                mention.isWeak(),
                -1,
                mention.span());
    }
}
