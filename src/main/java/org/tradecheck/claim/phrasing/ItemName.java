package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/**
 * The name that a listing gives a figure to, where its sentence says by a verb of order that it lists: "timber leads with",
 * "followed by wood and cork (", "next come carpets (".
 *
 * @param first its first chunk
 * @param last its last chunk
 */
record ItemName(int first, int last) {

    /** Verbs by which a name takes its place in a list. */
    private static final WordSet ORDER = WordSet.of(
            "ranked first",
            "ranks first",
            "came first",
            "comes first",
            "came second",
            "comes second",
            "lead",
            "leads",
            "led",
            "leading",
            "follow",
            "follows",
            "ranked",
            "ranks",
            "rank",
            "topped",
            "tops",
            "heads",
            "headed");

    /** Verbs that need a place behind them to be one: "came second", "is first". */
    private static final WordSet BEING = WordSet.of(
            "came", "come", "comes", "was", "were", "is", "are", "remained", "remain", "remains", "moved up", "stood");

    /** Places in a list, and the words around them. */
    private static final WordSet PLACES = WordSet.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "top", "ahead", "head", "front");

    private static final WordSet AROUND = WordSet.of(
            "out",
            "on",
            "in",
            "at",
            "the",
            "of",
            "list",
            "table",
            "ranking",
            "way",
            "place",
            "position",
            "spot",
            "closely",
            "then",
            "again",
            "to",
            "field",
            "a",
            "close",
            "distant",
            "clear");

    /** What opens a sentence that goes on with a list. */
    private static final WordSet NEXT = WordSet.of("next", "then");

    private static final WordSet BUYING = WordSet.of("buys", "buy", "buying", "purchases", "purchasing");

    /** Words that name nothing. */
    private static final WordSet NO_NAMES = WordSet.of(
            "they", "it", "this", "that", "these", "those", "which", "who", "he", "she", "we", "i", "you", "there",
            "what");

    /** A name of more chunks than this is no name. */
    static final int LONGEST = 7;

    /** So many chunks before a comma may say by what a list is ordered: "By value,", "Among the suppliers,". */
    private static final int LONGEST_ORDER = 5;

    /** The name whose figure this is; empty where the sentence lists nothing in order. */
    static Optional<ItemName> of(Spot spot) {
        int last = spot.leftAt() - 1;
        return last < 0
                ? Optional.empty()
                : followed(spot, last)
                        .or(() -> next(spot, last))
                        .or(() -> ordered(spot, last))
                        .or(() -> bought(spot, last))
                        .or(() -> apposed(spot, last));
    }

    /** "The republic buys potatoes for": what lies between the verb and the price. */
    private static Optional<ItemName> bought(Spot spot, int last) {
        int first = spot.left() == Cue.FOR ? firstOfName(spot, last) : last + 1;
        return first > 0 && first <= last && isBuying(spot.chunks().get(first - 1))
                ? Optional.of(new ItemName(first, last))
                : Optional.empty();
    }

    private static boolean isBuying(Chunk chunk) {
        return BUYING.has(chunk);
    }

    /** Whether it is the name of what somebody buys. */
    boolean isBought(Spot spot) {
        return first > 0 && isBuying(spot.chunks().get(first - 1));
    }

    /** "Mining, with $2.1 billion, and farming, with $3.8 billion, made up the rest". */
    private static Optional<ItemName> apposed(Spot spot, int comma) {
        Chunks chunks = spot.chunks();
        boolean isApposed = spot.left() == Cue.WITH
                && comma > 0
                && chunks.get(comma).is(Cue.COMMA)
                && spot.right(0).is(Cue.COMMA)
                && !chunks.get(comma - 1).is(Chunk.Kind.AREA);
        if (!isApposed) {
            return Optional.empty();
        }
        int first = firstOfName(spot, comma - 1);
        boolean isWhole = first < comma && (isOpening(chunks, first) || isJoined(spot, first - 1));
        return isWhole ? Optional.of(new ItemName(first, comma - 1)) : Optional.empty();
    }

    private static boolean isJoined(Spot spot, int at) {
        int joint = at;
        while (joint > 0
                && (spot.chunks().get(joint).is(Cue.FILLER)
                        || spot.chunks().get(joint).is(Cue.REMAINING))) {
            joint--;
        }
        return joint > 0
                && !spot.before().isEmpty()
                && (spot.chunks().get(joint).is(Cue.AND)
                        || spot.chunks().get(joint).is(Cue.COMMA));
    }

    /** "followed by wood and articles of wood (": everything between "by" and the figure. */
    private static Optional<ItemName> followed(Spot spot, int last) {
        Chunks chunks = spot.chunks();
        int first = firstOfName(spot, last);
        boolean isFollowed = first > 1 && chunks.get(first - 1).is(Cue.BY) && isFollowed(chunks.get(first - 2));
        return isFollowed ? Optional.of(new ItemName(first, last)) : Optional.empty();
    }

    private static boolean isFollowed(Chunk chunk) {
        return chunk.is(Cue.AFTER) && chunk.text().startsWith("follow");
    }

    /** "Next come fruit and nuts (", "Then came Chile with". */
    private static Optional<ItemName> next(Spot spot, int last) {
        Chunks chunks = spot.chunks();
        boolean isNext = last > 1 && NEXT.has(chunks.get(0)) && BEING.has(chunks.get(1));
        int first = isNext ? firstOfName(spot, last) : -1;
        return isNext && first == 2 ? Optional.of(new ItemName(first, last)) : Optional.empty();
    }

    /** "Iron and steel lead with", "Brazil comes out on top with". */
    private static Optional<ItemName> ordered(Spot spot, int end) {
        Chunks chunks = spot.chunks();
        if (spot.left() != Cue.WITH && spot.left() != Cue.AT && spot.left() != Cue.OPEN) {
            return Optional.empty();
        }
        boolean hasPlace = false;
        int at = end;
        while (at > 0
                && (PLACES.has(chunks.get(at))
                        || AROUND.has(chunks.get(at))
                        || chunks.get(at).is(Cue.FILLER))) {
            hasPlace |= PLACES.has(chunks.get(at));
            at--;
        }
        boolean isVerb = at > 0 && (ORDER.has(chunks.get(at)) || (hasPlace && BEING.has(chunks.get(at))));
        if (!isVerb) {
            return Optional.empty();
        }
        at--;
        while (at > 0 && (chunks.get(at).is(Cue.STATE) || chunks.get(at).is(Cue.FILLER))) {
            at--;
        }
        int first = firstOfName(spot, at);
        return first >= 0 && first <= at && isOpening(chunks, first)
                ? Optional.of(new ItemName(first, at))
                : Optional.empty();
    }

    /** Where the name that ends here begins; behind its end if there is none. */
    private static int firstOfName(Spot spot, int last) {
        Chunks chunks = spot.chunks();
        if (chunks.get(last).is(Chunk.Kind.AREA)) {
            return last;
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && isOfName(spot, first - 1)) {
            first--;
        }
        while (first <= last && !isNoun(chunks.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean isOfName(Spot spot, int at) {
        Chunk chunk = spot.chunks().get(at);
        boolean isJoint = chunk.is(Cue.AND) || chunk.is(Cue.OF) || chunk.is(Cue.FILLER) || chunk.is("-");
        if (!isNoun(chunk) && !isJoint) {
            return false;
        }
        for (Phrase phrase : spot.phrases()) {
            if (phrase.first() <= at && at <= phrase.last()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoun(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT)
                || (chunk.is(Chunk.Kind.WORD)
                        && Character.isLetter(chunk.text().charAt(0))
                        && !BEING.has(chunk)
                        && !NO_NAMES.has(chunk));
    }

    /** Whether a name opens its sentence, but for articles and for what the list is ordered by. */
    private static boolean isOpening(Chunks chunks, int first) {
        int at = first - 1;
        while (at >= 0 && chunks.get(at).is(Cue.FILLER)) {
            at--;
        }
        if (at < 0
                || chunks.get(at).is(Cue.COLON)
                || chunks.get(at).is(Cue.SEMICOLON)
                || chunks.get(at).is(Cue.DASH)) {
            return true;
        }
        boolean isAfterOrder = chunks.get(at).is(Cue.COMMA)
                && at <= LONGEST_ORDER
                && (chunks.get(0).is(Cue.BY)
                        || chunks.get(0).is(Cue.IN)
                        || chunks.get(0).is("among")
                        || chunks.get(0).is(Cue.ON));
        for (int i = 1; isAfterOrder && i < at; i++) {
            isAfterOrder = !chunks.get(i).is(Chunk.Kind.QUANTITY);
        }
        return isAfterOrder;
    }

    /** Whether it is the name of an area. */
    boolean isArea(Spot spot) {
        return first == last && spot.chunks().get(first).is(Chunk.Kind.AREA);
    }
}
