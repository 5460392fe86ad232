package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/** Finds the noun phrases of a sentence: "Korea's exports of cars to Kazakhstan in May" is one. */
final class Phrases {

    /** "those going to Japan", "those sent to the rest of the world". */
    private static final WordSet MOVING = WordSet.of(
            "going",
            "sent",
            "shipped",
            "destined",
            "headed",
            "directed",
            "sold",
            "exported",
            "delivered",
            "coming",
            "bought");

    private static final WordSet EXCLUDING = WordSet.of("excluding", "exclude", "excludes", "excluded", "without");

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final BareMeasures measures;
    private final LeftOfMeasure left;
    private final RightOfMeasure right;
    private final ObliquePhrases oblique;

    private Phrases(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.measures = new BareMeasures(sentence);
        this.left = new LeftOfMeasure(sentence);
        this.right = new RightOfMeasure(sentence);
        this.oblique = new ObliquePhrases(chunks);
    }

    static List<Phrase> of(ChunkedSentence sentence) {
        return sentence.chunks().has(Chunk.Kind.MEASURE) ? new Phrases(sentence).find() : List.of();
    }

    /** The measure spoken of before, with what follows a pronoun for it: "those to Japan", "that of crude oil". */
    static Phrase standingFor(Frame before, int pronoun, ChunkedSentence sentence) {
        Frame bare =
                before.withPartner(Slot.NO_AREA).withProduct(Slot.ALL_GOODS).withPeriod(-1);
        Chunks chunks = sentence.chunks();
        int owner = pronoun + 2;
        boolean isOwned = owner < chunks.size()
                && chunks.get(owner - 1).text().endsWith(" of")
                && chunks.get(owner).is(Chunk.Kind.AREA);
        RightOfMeasure behind = new RightOfMeasure(sentence);
        int anchor = pronoun + 1 < chunks.size() && MOVING.has(chunks.get(pronoun + 1)) ? pronoun + 1 : pronoun;
        // "those of Uganda": whose they are is said anew.
        Reach reach = isOwned
                ? behind.read(owner, bare.withReporter(sentence.mentioned(owner)), false)
                : behind.read(anchor, bare, false);
        // "those to France" are the same goods to another, "those of phones" other goods.
        boolean isToOther = reach.frame().partner().value().isStated()
                && reach.frame().product().value().isAll();
        Frame frame = isToOther ? reach.frame().withProduct(before.product()) : reach.frame();
        return new Phrase(pronoun, reach.at(), frame, false, false);
    }

    private List<Phrase> find() {
        List<Phrase> phrases = new ArrayList<>();
        JoinedPhrases joined = new JoinedPhrases(chunks);
        int from = 0;
        for (int i = chunks.next(Chunk.Kind.MEASURE, 0); i < chunks.size(); i = chunks.next(Chunk.Kind.MEASURE, from)) {
            Phrase phrase = phraseAt(i, from);
            if (!isLeftOut(phrase)) {
                joined.add(phrase, phrases);
            }
            from = phrase.last() + 1;
        }
        return phrases;
    }

    /** "exports, excluding trade with the Palestinian Authority, were A": what is left out is not what is told of. */
    private boolean isLeftOut(Phrase phrase) {
        int before = phrase.first() - 1;
        while (before > 0 && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        return before >= 0
                && EXCLUDING.has(chunks.get(before))
                && phrase.frame().partner().value().isStated();
    }

    private Phrase phraseAt(int head, int from) {
        MeasureMention mention = measures.mention(head);
        Frame bare = measures.frame(mention, head);
        Reach start = mention.isVerb() ? new Reach(head, bare) : left.read(head, from, bare);
        Reach end = right.read(head, ofGoods(start.frame(), mention), mention.isVerb());
        int first = start.at();
        int last = end.at();
        Frame frame = withOtherGoods(end.frame(), first);
        if ((isTotalOfOwner(first, head) || isOverall(last) || opensOverall() && isOfAllGoods(frame))
                && !frame.partner().value().isStated()) {
            // "Germany's total exports", "the decline in exports overall"
            frame = frame.withTotal();
        }
        Span span = new Span(
                chunks.get(first).span().start(), chunks.get(last).span().end());
        return new Phrase(first, last, frame.withSpan(span), oblique.isOblique(first, last), mention.isVerb());
    }

    /** Inflows of a good are imports of it. */
    private static Frame ofGoods(Frame frame, MeasureMention mention) {
        boolean isInflow = frame.measure() == Measure.INVESTMENT
                && mention.isWeak()
                && !frame.product().value().isAll();
        return isInflow ? frame.withMeasure(Measure.IMPORTS, Sense.NONE) : frame;
    }

    /** "All other exports brought in A": of the goods not named before. */
    private Frame withOtherGoods(Frame frame, int first) {
        boolean isOfOthers = first > 0
                && chunks.get(first - 1).is("all other")
                && frame.product().value().isAll();
        return isOfOthers
                ? frame.withProduct(Slot.explicit(
                        new Product("all other"), chunks.get(first - 1).span()))
                : frame;
    }

    /** "Serbia's total trade of $70 billion": with everybody, whoever the article is about besides. */
    private boolean isTotalOfOwner(int first, int head) {
        boolean hasOwner = false;
        boolean hasTotal = false;
        for (int i = first; i < head; i++) {
            Chunk chunk = chunks.get(i);
            hasOwner |= chunk.is(Chunk.Kind.AREA) && sentence.mention(i).isPossessive();
            hasTotal |= chunk.is(Cue.TOTAL) && !chunk.is("all");
        }
        return hasOwner && hasTotal;
    }

    /** "Overall, Swiss exports went down": the sentence turns from some to all. */
    private boolean opensOverall() {
        return chunks.size() > 1 && chunks.get(0).is("overall") && chunks.get(1).is(Cue.COMMA);
    }

    private static boolean isOfAllGoods(Frame frame) {
        return Subject.isFlow(frame.measure()) && frame.product().value().isAll();
    }

    private boolean isOverall(int last) {
        return last + 1 < chunks.size()
                && (chunks.get(last + 1).is("overall") || chunks.get(last + 1).is("as a whole"));
    }
}
