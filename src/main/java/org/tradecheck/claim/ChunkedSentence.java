package org.tradecheck.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Product;

/**
 * A sentence cut into chunks, with what each of them names: what stands at a place, and what stands before it and matters.
 *
 * @param mentions what was recognised in it
 * @param areas the area each AREA chunk names, by chunk; unstated elsewhere
 */
record ChunkedSentence(Mentions mentions, Chunks chunks, List<Area> areas) {

    private static final WordSet ABROAD = WordSet.of("abroad", "overseas", "outside world", "the outside world");

    static ChunkedSentence of(Mentions mentions, Chunks chunks) {
        return new ChunkedSentence(mentions, chunks, areasOf(mentions, chunks));
    }

    private static List<Area> areasOf(Mentions mentions, Chunks chunks) {
        Area[] areas = new Area[chunks.size()];
        Arrays.fill(areas, Area.UNSTATED);
        for (int c = chunks.next(Chunk.Kind.AREA, 0); c < areas.length; c = chunks.next(Chunk.Kind.AREA, c + 1)) {
            areas[c] = area(mentions.areas().get(chunks.get(c).index()));
        }
        return Arrays.asList(areas);
    }

    private static Area area(AreaMention mention) {
        return switch (mention.form()) {
            case PAIR -> Pointer.PAIR;
            case HOME -> Pointer.HOME;
            case REGION -> Pointer.REGION;
            case NEIGHBOUR -> Pointer.NEIGHBOUR;
            default -> mention.area();
        };
    }

    /** The area that a chunk names or points back at; unstated if it is none. */
    Area area(int at) {
        return areas.get(at);
    }

    /** The words of an AREA chunk. */
    AreaMention mention(int at) {
        return mentions.areas().get(chunks.get(at).index());
    }

    /** The area of a chunk as a slot that these words fill. */
    Slot<Area> party(int at) {
        return Slot.explicit(areas.get(at), chunks.get(at).span());
    }

    /** The same, where everybody else is yet to be told, with all the words of its mention. */
    Slot<Area> mentioned(int at) {
        if (!isRest(at)) {
            return party(at);
        }
        // "Investment from abroad", "trade with the outside world" is anybody's, whoever was named before.
        Area others = ABROAD.has(chunks.get(at)) ? Area.WORLD : Pointer.REST;
        return Slot.explicit(others, mention(at).span());
    }

    /** The goods of a PRODUCT chunk as a slot that these words fill. */
    Slot<Product> goods(int at) {
        return Slot.explicit(
                mentions.products().get(chunks.get(at).index()).product(),
                chunks.get(at).span());
    }

    /** The figure of a QUANTITY chunk. */
    Quantity figure(int at) {
        return mentions.quantities().get(chunks.get(at).index());
    }

    /** Whether an AREA chunk means everybody else. */
    boolean isRest(int area) {
        return mention(area).form() == AreaMention.Form.REST;
    }

    /** Whether it is a verb of trade: "sold", "imported". */
    boolean isVerbOfTrade(int at) {
        return chunks.get(at).is(Chunk.Kind.MEASURE)
                && mentions.measures().get(chunks.get(at).index()).isVerb();
    }

    /** The chunk before a place, articles and a possessive ending passed over; −1 for none. */
    int significantBefore(int at) {
        int before = at - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is("'s")
                        || chunks.get(before).is("the"))) {
            before--;
        }
        return before;
    }

    /** Whether "and" stands before a place, articles passed over. */
    boolean hasAndBefore(int at) {
        int before = at - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER) || chunks.get(before).is("the"))) {
            before--;
        }
        return before >= 0 && chunks.get(before).is(Cue.AND);
    }

    /** "from the United States, whose purchases reached A", "China, whose share fell": who stands before the word. */
    Optional<Slot<Area>> ownerBeforeWhose(int noun) {
        int area = noun - 2;
        while (area > 0 && chunks.get(area).is(Cue.COMMA)) {
            area--;
        }
        boolean isOwner = area >= 0
                && chunks.get(noun - 1).is("whose")
                && chunks.get(area).is(Chunk.Kind.AREA)
                && area(area).isStated();
        return isOwner ? Optional.of(party(area)) : Optional.empty();
    }
}
