package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Product;

/** A share as what a clause is about: of which flow it is, of which goods, and whose. */
final class ShareSubjects {

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Clause clause;
    private final List<Draft> drafts;

    ShareSubjects(ChunkedSentence sentence, Clause clause, List<Draft> drafts) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.clause = clause;
        this.drafts = drafts;
    }

    /** "the share was up", "the country's share reaching": the share of what was spoken of. */
    void meet(int at) {
        int before = sentence.significantBefore(at);
        boolean isFigureNoun = at + 2 < chunks.size()
                && chunks.get(at + 1).is(Cue.OF)
                && chunks.get(at + 2).is(Chunk.Kind.QUANTITY);
        boolean isObject = isFigureNoun
                || (before >= 0
                        && (chunks.get(before).is(Chunk.Kind.QUANTITY)
                                || chunks.get(before).is(Cue.SHARE_VERB)));
        if (isObject) {
            return;
        }
        sentence.ownerBeforeWhose(at).ifPresent(clause::actBy);
        boolean isKnown = before >= 0 && sentence.area(before).equals(Pointer.HOME) && clause.hasActor();
        if (before >= 0 && sentence.area(before).isStated() && !isKnown) {
            clause.actBy(sentence.party(before));
        }
        boolean isTogether = before >= 0
                && chunks.get(before).is(Cue.COMBINED)
                && !drafts.isEmpty()
                && !drafts.get(drafts.size() - 1).frame().product().value().isAll();
        Frame whole = clause.subject();
        if (isTogether) {
            // "cars (A) and fertilizers (B), whose combined share was 28.8%"
            whole = whole.withProduct(
                    Slot.explicit(Product.SEVERAL, chunks.get(before).span()));
        }
        clause.goOn(whole.withShare(true));
        clause.stand();
    }

    /** Whether it is "of" or "in" behind the noun "share", with no figure between: "the share of Asia in". */
    boolean isShareOf(int before) {
        if (before < 1) {
            return false;
        }
        // "its share in exports and imports": of both.
        boolean isJoined = before > 1
                && chunks.get(before).is(Cue.AND)
                && chunks.get(before - 1).is(Chunk.Kind.MEASURE);
        if (isJoined) {
            int flow = before - 1;
            int preposition = sentence.significantBefore(flow);
            while (preposition > 0 && chunks.get(preposition).is(Chunk.Kind.AREA)) {
                preposition--;
            }
            return clause.subject().share() && isShareOf(preposition);
        }
        Chunk chunk = chunks.get(before);
        int noun = chunk.is(Cue.OF) || chunk.is(Cue.IN) ? sentence.significantBefore(before) : -1;
        while (noun >= 0
                && noun > before - 10
                && !chunks.get(noun).is(Cue.SHARE_NOUN)
                && !chunks.get(noun).is(Chunk.Kind.QUANTITY)
                && !chunks.get(noun).is(Cue.SEMICOLON)
                && !Verbs.isVerb(chunks.get(noun))) {
            noun--;
        }
        return noun >= 0 && chunks.get(noun).is(Cue.SHARE_NOUN) && !hasFigureBetween(noun, before);
    }

    private boolean hasFigureBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return true;
            }
        }
        return false;
    }

    /** The share of what stands behind a preposition. */
    Frame ofWhole(Frame whole, int preposition) {
        return whole.withShare(true).withProduct(goodsOfShare(preposition, whole));
    }

    /** "gold's share of", "the share of gold in": the goods whose share it is; those of the whole if it names any. */
    private Slot<Product> goodsOfShare(int preposition, Frame whole) {
        int goods = -1;
        for (int i = preposition - 1; i >= 0 && i > preposition - 6; i--) {
            Chunk chunk = chunks.get(i);
            // "the share of oil exports in all exports"
            boolean isFlow = i == preposition - 1 && chunk.is(Chunk.Kind.MEASURE);
            if (chunk.is(Chunk.Kind.PRODUCT)) {
                goods = i;
            } else if (isFlow) {
                goods = -1;
            } else if (chunk.is(Cue.AND) || chunk.is(Chunk.Kind.AREA) || chunk.is(Chunk.Kind.QUANTITY)) {
                return whole.product();
            } else if (chunk.is(Cue.SHARE_NOUN)) {
                int owner = i > 1 && chunks.get(i - 1).is("'s") ? i - 2 : -1;
                goods = goods < 0 && owner >= 0 && chunks.get(owner).is(Chunk.Kind.PRODUCT) ? owner : goods;
                break;
            } else if (!chunk.is(Cue.FILLER) && !chunk.is(Cue.OF) && !chunk.is(Cue.IN)) {
                return whole.product();
            }
        }
        boolean isOfGoods =
                goods >= 0 && whole.product().value().isAll() && whole.measure().isTrade();
        return isOfGoods ? sentence.goods(goods) : whole.product();
    }

    /** "the share of Asia and Africa in", "its share of": whose share it is. */
    Optional<Slot<Area>> ownerBefore(int preposition) {
        List<Area> owners = new ArrayList<>();
        for (int i = preposition - 1; i >= 0 && i > preposition - 9; i--) {
            if (sentence.area(i).isStated()) {
                owners.add(0, sentence.area(i));
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                break;
            }
        }
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(Slot.explicit(
                        JoinedAreas.of(owners), chunks.get(preposition).span()));
    }
}
