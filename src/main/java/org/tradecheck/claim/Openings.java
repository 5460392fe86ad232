package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/**
 * What the first words of a sentence say that its figures are of, before any noun phrase does: a line of a list, "With
 * Vietnam it grew by A", "To the EU went goods worth A".
 */
final class Openings {

    /** What a line of a list is about has fewer chunks than this. */
    private static final int LONGEST_ITEM = 14;

    private Openings() {}

    /** What a clause is about before the walk meets anything; {@link Frame#NONE} if the opening does not say. */
    static Frame subject(ChunkedSentence sentence, List<Phrase> phrases) {
        return BracketList.subject(sentence.chunks(), phrases)
                .or(() -> flowOfOpening(sentence))
                .or(() -> LeadingItems.subject(sentence.mentions(), sentence.chunks(), phrases, sentence.areas()))
                .or(() -> ofLine(sentence, phrases))
                .orElse(Frame.NONE);
    }

    /** What a line of a list is of. */
    private static Optional<Frame> ofLine(ChunkedSentence sentence, List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            // "– Vietnam: USD 3.90 billion (up 21.5%)" in a list that says above what it lists.
            return isListedTotal(sentence.chunks()) || isListedAmount(sentence)
                    ? Optional.of(Frame.NONE.withTotal())
                    : listedProduct(sentence.chunks())
                            .map(goods -> billed(sentence.chunks()).withProduct(goods))
                            .or(() -> partnerOfIt(sentence).map(Frame.NONE::withPartner))
                            .or(() -> listedPartner(sentence).map(Frame.NONE::withPartner));
        }
        // "– Vietnam: USD 3.90 billion, as shops moved their orders": what follows the figures names nothing of them.
        boolean isBehindFigure =
                sentence.chunks().next(Chunk.Kind.QUANTITY, 0) < phrases.get(0).first();
        return isBehindFigure ? listedPartner(sentence).map(Frame.NONE::withPartner) : Optional.empty();
    }

    /** "– Energy bill: A": what is paid for is imported. */
    private static Frame billed(Chunks chunks) {
        int colon = 0;
        while (colon < chunks.size() && !chunks.get(colon).is(Cue.COLON)) {
            colon++;
        }
        boolean isBill =
                colon > 1 && colon < chunks.size() && chunks.get(colon - 1).is("bill");
        return isBill ? Frame.NONE.withMeasure(Measure.IMPORTS, Sense.NONE) : Frame.NONE;
    }

    /** "With Vietnam it grew by A", "With Vietnam, it grew by A": what was spoken of, with somebody else. */
    static Optional<Slot<Area>> partnerOfIt(ChunkedSentence sentence) {
        Chunks chunks = sentence.chunks();
        int pronoun = chunks.size() > 3 && chunks.get(2).is(Cue.COMMA) ? 3 : 2;
        boolean isShape = chunks.size() > 2
                && chunks.get(0).is(Cue.WITH)
                && chunks.get(1).is(Chunk.Kind.AREA)
                && sentence.area(1).isStated()
                && (chunks.get(pronoun).is("it") || chunks.get(pronoun).is("they"));
        return isShape ? Optional.of(sentence.party(1)) : Optional.empty();
    }

    /** "To the EU went goods worth A", "From China came A": which way the goods of such a sentence go, and whose they are. */
    private static Optional<Frame> flowOfOpening(ChunkedSentence sentence) {
        Chunks chunks = sentence.chunks();
        boolean isWay =
                chunks.size() > 3 && (chunks.get(0).is(Cue.TO) || chunks.get(0).is(Cue.FROM));
        int area = 1;
        while (isWay && area + 2 < chunks.size() && chunks.get(area).is(Cue.FILLER)) {
            area++;
        }
        boolean isInverted = isWay
                && chunks.get(area).is(Chunk.Kind.AREA)
                && sentence.area(area).isStated()
                && chunks.get(area + 1).is(Cue.WENT);
        int goods = area + 2;
        while (isInverted && goods + 1 < chunks.size() && chunks.get(goods).is(Cue.FILLER)) {
            goods++;
        }
        // "From Seoul came a protest over A"
        isInverted = isInverted
                && (chunks.get(goods).is(Chunk.Kind.QUANTITY)
                        || chunks.get(goods).is(Chunk.Kind.PRODUCT)
                        || chunks.get(goods).is("goods"));
        if (!isInverted) {
            return Optional.empty();
        }
        Measure flow = chunks.get(0).is(Cue.TO) ? Measure.EXPORTS : Measure.IMPORTS;
        return Optional.of(Frame.NONE
                .withMeasure(flow, Sense.NONE)
                .weak(true)
                .withPartner(sentence.party(area))
                .withSpan(chunks.get(0).span().union(chunks.get(area + 1).span())));
    }

    /** "China: exports $11.8 billion, imports $12.9 billion" is a line of a list of partners. */
    static Optional<Slot<Area>> listedPartner(ChunkedSentence sentence) {
        Chunks chunks = sentence.chunks();
        int item = 0;
        while (item < chunks.size()
                && (chunks.get(item).is(Cue.DASH)
                        || chunks.get(item).is("-")
                        || chunks.get(item).is("\u2022")
                        || isArticleOfLabel(chunks, item))) {
            item++;
        }
        boolean isItem = item + 1 < chunks.size()
                && chunks.get(item).is(Chunk.Kind.AREA)
                && sentence.area(item).isStated()
                // "DHAKA: garments accounted for A": where a story was written.
                && sentence.mention(item).isParty()
                && (chunks.get(item + 1).is(Cue.COLON) || item > 0 && isMovedBehind(chunks, item));
        return isItem ? Optional.of(sentence.party(item)) : Optional.empty();
    }

    /** "The US: exports of A". */
    private static boolean isArticleOfLabel(Chunks chunks, int item) {
        return item + 2 < chunks.size()
                && chunks.get(item).is("the")
                && chunks.get(item + 1).is(Chunk.Kind.AREA)
                && chunks.get(item + 2).is(Cue.COLON);
    }

    /** "– China, up $231 million to $1,312 million": what stands before the comma moves. */
    private static boolean isMovedBehind(Chunks chunks, int item) {
        return item + 2 < chunks.size()
                && chunks.get(item + 1).is(Cue.COMMA)
                && (chunks.get(item + 2).is(Cue.UP) || chunks.get(item + 2).is(Cue.DOWN));
    }

    /** "– toys and games: up by $25.7 million" is a line of a list of goods. */
    private static Optional<Slot<Product>> listedProduct(Chunks chunks) {
        boolean isItem = !chunks.isEmpty()
                && (chunks.get(0).is(Cue.DASH)
                        || chunks.get(0).is("-")
                        || chunks.get(0).is("\u2022"));
        for (int i = 1; isItem && i < chunks.size() && i < LONGEST_ITEM; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.COLON) && i > 1) {
                Span name = chunks.get(1).span().union(chunks.get(i - 1).span());
                return Optional.of(Slot.explicit(new Product(label(chunks, i)), name));
            }
            if (chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Chunk.Kind.PERIOD)
                    || chunk.is(Cue.TOTAL)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What a line of a list says before its colon: the goods that open it, or all of its words. */
    private static String label(Chunks chunks, int colon) {
        StringBuilder words = new StringBuilder(chunks.get(1).text());
        for (int i = 2; i < colon && !chunks.get(1).is(Chunk.Kind.PRODUCT); i++) {
            words.append(' ').append(chunks.get(i).text());
        }
        return words.toString();
    }

    /** "- USD 48.6 billion, up by 3%" below "External trade amounted to:": what the lines above say, in several currencies. */
    private static boolean isListedAmount(ChunkedSentence sentence) {
        Chunks chunks = sentence.chunks();
        boolean isLine = chunks.size() > 1
                && (chunks.get(0).is(Cue.DASH)
                        || chunks.get(0).is("-")
                        || chunks.get(0).is("\u2022"));
        return isLine && chunks.get(1).is(Chunk.Kind.QUANTITY) && Spot.isMoney(sentence.figure(1));
    }

    /** "• Total value: A": everything, and no goods. */
    private static boolean isListedTotal(Chunks chunks) {
        int colon = 1;
        while (colon < chunks.size()
                && colon < LONGEST_ITEM
                && !chunks.get(colon).is(Cue.COLON)) {
            colon++;
        }
        return colon > 1
                && colon + 1 < chunks.size()
                && chunks.get(colon).is(Cue.COLON)
                && !chunks.get(0).is(Cue.TOTAL)
                && chunks.get(1).is(Cue.TOTAL);
    }
}
