package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** What a verb makes of the clause: which subject it belongs to, and what it says of it. */
final class Predicates {

    private static final WordSet COUNTS = WordSet.of("two", "three", "four", "five", "six");

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Clause clause;
    private final UnknownSubjects unknown;
    private final List<Draft> drafts;

    Predicates(ChunkedSentence sentence, Clause clause, UnknownSubjects unknown, List<Draft> drafts) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.clause = clause;
        this.unknown = unknown;
        this.drafts = drafts;
    }

    /** A verb belongs to what the clause is about, or names what that is. */
    void meet(int at) {
        Chunk verb = chunks.get(at);
        clause.say(verb.cue(), at, at > 0 && chunks.get(at - 1).is(Cue.COMMA));
        if (isTakenUp(at)) {
            clause.about(Frame.NONE);
        }
        if (isOfSeveral(at)) {
            Frame several = clause.subject().withProduct(Slot.explicit(Product.SEVERAL, verb.span()));
            boolean isOfSales = !several.isTrade() && Verbs.isEarning(verb);
            clause.turnTo(isOfSales ? several.withMeasure(Measure.EXPORTS, Sense.NONE) : several);
            return;
        }
        if (clause.hasActor() && clause.role() == Cue.NONE) {
            clause.play(Verbs.roleOf(verb));
        }
        boolean isSale = Verbs.isEarning(verb) || Verbs.isYielding(verb) || isBringing(at);
        if (isSale && isOfGoodsOrSellers()) {
            clause.about(
                    clause.subject().withMeasure(Measure.EXPORTS, Sense.NONE).weak(true));
        }
        unknown.meet(at);
        flowOfList(at).ifPresent(clause::turnTo);
    }

    /** "Copper brought Chile A", "crude brought the country A": to whom goods bring money stands before it. */
    private boolean isBringing(int at) {
        return (chunks.get(at).is("brought") || chunks.get(at).is("brings"))
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.AREA)
                && chunks.get(at + 2).is(Chunk.Kind.QUANTITY)
                && sentence.figure(at + 2).kind() == Kind.MONEY;
    }

    /** "Vegetables topped the list of exported goods at A": what the list is of. */
    private Optional<Frame> flowOfList(int at) {
        int of = at + 1;
        boolean isOf = chunks.get(at).headsList()
                && of + 1 < chunks.size()
                && (chunks.get(of).is(Cue.OF) || chunks.get(at).text().endsWith(" of"))
                && drafts.isEmpty();
        int noun = isOf && chunks.get(of).is(Cue.OF) ? of + 1 : of;
        Measure flow = isOf && chunks.get(noun).is(Chunk.Kind.MEASURE)
                ? sentence.mentions().measures().get(chunks.get(noun).index()).measure()
                : Measure.OTHER;
        return flow == Measure.EXPORTS || flow == Measure.IMPORTS
                ? Optional.of(clause.subject().withMeasure(flow, Sense.NONE))
                : Optional.empty();
    }

    /** "In 2018, before the pact took effect, it was A": not the pact, but what was spoken of. */
    private boolean isTakenUp(int verbAt) {
        return verbAt > 1
                && chunks.get(verbAt - 1).is("it")
                && chunks.get(verbAt - 2).is(Cue.COMMA)
                && drafts.isEmpty()
                && !clause.subject().isTrade()
                && Openings.partnerOfIt(sentence).isEmpty();
    }

    /** "Exporters in Peru earned A": what those who sell abroad earn, and what goods do. */
    private boolean isOfGoodsOrSellers() {
        Frame subject = clause.subject();
        boolean isNamed = !subject.product().value().isAll() || clause.role() == Cue.SELLER;
        return isNamed && !subject.isTrade() && !subject.share();
    }

    /** "the two regions accounted for", "these three groups brought in": some goods together, and no partners. */
    private boolean isOfSeveral(int verbAt) {
        int noun = verbAt - 1;
        while (noun > 0
                && (chunks.get(noun).is(Cue.COMBINED) || chunks.get(noun).is(Cue.FILLER))) {
            noun--;
        }
        int number = noun - 1;
        while (number > 0 && noun - number < 3 && !COUNTS.has(chunks.get(number))) {
            number--;
        }
        boolean isCounted = number > 0
                && COUNTS.has(chunks.get(number))
                && chunks.get(noun).is(Chunk.Kind.WORD)
                && Nouns.mayBeGoods(chunks.get(noun));
        String before = isCounted ? chunks.get(number - 1).text() : "";
        return before.equals("the") || before.equals("these") || before.equals("those") || isTheseTogether(noun);
    }

    /** "Together these products made up A". */
    private boolean isTheseTogether(int noun) {
        Chunk these = noun > 0 ? chunks.get(noun - 1) : chunks.get(0);
        return (these.is("these") || these.is("those"))
                && chunks.has(Cue.COMBINED)
                && Nouns.mayBeGoods(chunks.get(noun));
    }
}
