package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * A sentence where it stands: what it names and tells, and how far behind the last one that told figures.
 *
 * @param scanned its clauses
 * @param drafts what it tells
 * @param opensParagraph whether the sentence met before it stands in another paragraph
 * @param behind how many sentences it stands behind the last one that told figures, or behind the start of the article
 * @param otherSide the other side of its trade, where no name says who it is
 */
record Passage(
        ClauseScan.Scanned scanned, List<Draft> drafts, boolean opensParagraph, int behind, OtherSide otherSide) {

    /** Behind "had": a look back at what was told. */
    private static final CueSet PREDICATES = CueSet.of(Cue.STATE, Cue.UP, Cue.DOWN);

    /** So many chunks its subject has at most. */
    private static final int LONGEST_SUBJECT = 4;

    static Passage of(ClauseScan.Scanned scanned, List<Draft> drafts, boolean opensParagraph, int behind) {
        OtherSide otherSide = drafts.isEmpty() ? OtherSide.NONE : OtherSide.in(scanned.mentions());
        return new Passage(scanned, drafts, opensParagraph, behind, otherSide);
    }

    Mentions mentions() {
        return scanned.mentions();
    }

    Sentence sentence() {
        return mentions().sentence();
    }

    List<Token> tokens() {
        return sentence().tokens();
    }

    int index() {
        return sentence().index();
    }

    int paragraph() {
        return sentence().paragraph();
    }

    boolean has(Cue cue) {
        return scanned.chunks().has(cue);
    }

    Quantity quantity(Draft draft) {
        return mentions().quantities().get(draft.quantity());
    }

    /** Where the figure of a draft stands. */
    Span figure(Draft draft) {
        return quantity(draft).span();
    }

    /** Whether no sentence without figures stands between it and the last one that told some. */
    boolean isNext() {
        return behind <= 1;
    }

    /** "Of that, A went to": it takes the last level apart. */
    boolean isOfThat() {
        Chunks chunks = scanned.chunks();
        return !chunks.isEmpty() && chunks.get(0).is(Cue.OF_WHICH);
    }

    /** "Exports made up A of that sum": the same behind the figure. */
    boolean isOfThatBehind(Draft draft) {
        Chunks chunks = scanned.chunks();
        int figure = chunks.has(Cue.OF_WHICH) ? chunks.next(Chunk.Kind.QUANTITY, 0) : chunks.size();
        while (figure + 1 < chunks.size() && chunks.get(figure).index() != draft.quantity()) {
            figure = chunks.next(Chunk.Kind.QUANTITY, figure + 1);
        }
        return figure + 1 < chunks.size() && chunks.get(figure + 1).is(Cue.OF_WHICH);
    }

    /** The share right behind a level that says of which flow it is one; empty if none stands there. */
    Optional<Draft> shareBehind(Draft level, List<Filled> before) {
        int next = before.size() + 1;
        boolean isShare = level.form() == Draft.Form.LEVEL
                && next < drafts().size()
                && drafts().get(next).form() == Draft.Form.SHARE
                && drafts().get(next).namesFlowOfWhole();
        return isShare ? Optional.of(drafts().get(next)) : Optional.empty();
    }

    /** Whether one figure follows another with nothing but a comma, a bracket, "or" and small words between: "A, a 16% share of exports". */
    boolean isNextTo(Draft first, Draft second) {
        Chunks chunks = scanned.chunks();
        int from = chunks.placeOf(Chunk.Kind.QUANTITY, first.quantity());
        int to = chunks.placeOf(Chunk.Kind.QUANTITY, second.quantity());
        for (int i = from + 1; i < to; i++) {
            Chunk chunk = chunks.get(i);
            if (!chunk.is(Cue.COMMA) && !chunk.is(Cue.OR) && !chunk.is(Cue.FILLER) && !chunk.is(Cue.OPEN)) {
                return false;
            }
        }
        return from < to;
    }

    /** "exports had stood at": a look back, after which the text goes on where it was. */
    boolean isPluperfect() {
        Chunks chunks = scanned.chunks();
        for (int i = chunks.has(Cue.STATE) ? 0 : chunks.size(); i + 1 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.WHILE) && chunk.is("when")) {
                // "sold goods worth A last year, less than in 2024, when it had been B": only the clause looks back.
                return false;
            }
            if (chunk.is(Cue.STATE) && PREDICATES.has(chunks.get(i + 1)) && chunk.is("had")) {
                return true;
            }
        }
        return false;
    }

    /** "It had been A", "imports had totalled A": a standing figure that is looked back at, without a time of its own. */
    boolean isBackWithoutTime(Draft draft) {
        Chunks chunks = scanned.chunks();
        boolean hasStood = false;
        for (int i = 0; i + 2 < chunks.size() && i <= LONGEST_SUBJECT; i++) {
            hasStood |= chunks.get(i).is("had")
                    && chunks.get(i + 1).is(Cue.STATE)
                    && chunks.get(i + 2).is(Chunk.Kind.QUANTITY)
                    && chunks.get(i + 2).index() == draft.quantity();
        }
        return hasStood && mentions().periods().isEmpty() && !opensParagraph && isNext();
    }

    /** What fills a slot, taken over from another clause or sentence: known no better than that. */
    static <T> Slot<T> carried(Slot<T> slot) {
        boolean isNear = slot.evidence().compareTo(Evidence.SENTENCE) < 0;
        return isNear ? slot.at(Evidence.SENTENCE) : slot;
    }
}
