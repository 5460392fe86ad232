package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Product;

/** The name of goods that stand beside a figure in a list. */
final class ListedGoods {

    /** A name of goods has no more chunks than this before its last. */
    private static final int LONGEST_NAME = 3;

    private ListedGoods() {}

    /** Whether a chunk may end the name of goods: goods of the lexicon, or a word that belongs to nothing else. */
    static boolean isNoun(Spot spot, int at) {
        Chunk chunk = spot.chunks().get(at);
        boolean isName = chunk.is(Chunk.Kind.PRODUCT) || (chunk.is(Chunk.Kind.WORD) && chunk.startsWithLetter());
        return isName && spot.phrases().stream().noneMatch(p -> p.first() <= at && at <= p.last());
    }

    /** The goods whose name ends here; empty where no name does. */
    static Optional<Slot<Product>> endingAt(Spot spot, int last) {
        return isNoun(spot, last) ? Optional.of(named(spot.chunks(), first(spot, last), last)) : Optional.empty();
    }

    /** Where the name that ends here begins. */
    static int first(Spot spot, int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_NAME && isOfName(spot, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isOfName(Spot spot, int at) {
        return isNoun(spot, at) && !spot.chunks().get(at).text().startsWith("includ");
    }

    /** The goods with the name between two chunks. */
    static Slot<Product> named(Chunks chunks, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(i > first ? " " : "").append(chunks.get(i).text());
        }
        return Slot.explicit(
                new Product(words.toString()),
                chunks.get(first).span().union(chunks.get(last).span()));
    }

    /** Whether a name is the next of a list behind a figure: only marks, "and" and articles stand between. */
    static boolean isNext(Spot spot, int first) {
        int at = first - 1;
        while (at > 0 && isJoint(spot.chunks().get(at))) {
            at--;
        }
        return at < first - 1 && spot.chunks().get(at).is(Chunk.Kind.QUANTITY);
    }

    private static boolean isJoint(Chunk chunk) {
        return chunk.is(Cue.CLOSE)
                || chunk.is(Cue.COMMA)
                || chunk.is(Cue.SEMICOLON)
                || chunk.is(Cue.AND)
                || chunk.is(Cue.FILLER);
    }
}
