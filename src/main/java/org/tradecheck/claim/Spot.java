package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/**
 * A figure in its place: the chunks around it and what the clause has said so far. A phrasing sees nothing else.
 *
 * @param chunks the chunks of the sentence
 * @param phrases its noun phrases
 * @param areas the area each AREA chunk names, by chunk; unstated elsewhere
 * @param quantities the figures of the sentence
 * @param quantity this figure
 * @param at its chunk
 * @param left the significant cue before it: articles, hedges and adjectives are passed over
 * @param leftAt the chunk of that cue, or of whatever stands there; −1 at the start of the sentence
 * @param state what the clause has said so far
 * @param before the drafts made so far in this sentence, in the order of the text
 */
public record Spot(
        Chunks chunks,
        List<Phrase> phrases,
        List<Area> areas,
        List<Quantity> quantities,
        Quantity quantity,
        int at,
        Cue left,
        int leftAt,
        State state,
        List<Draft> before) {

    /**
     * What a clause has said before a figure.
     *
     * @param subject what the clause is about; {@link Frame#NONE} if it has not said
     * @param area the area that is its grammatical subject; open if none
     * @param role whether the clause calls that area a destination or an origin; NONE otherwise
     * @param motion the direction of its verb
     * @param verb its last verb
     * @param group number of the predicate
     * @param clause number of the clause
     * @param status result, forecast, target
     * @param isTold whether its last verb is in the past tense
     */
    public record State(
            Frame subject,
            Slot<Area> area,
            Cue role,
            Sense motion,
            Cue verb,
            int group,
            int clause,
            Status status,
            boolean isTold) {}

    public boolean isPercent() {
        return quantity().kind() == Kind.PERCENT && !isCoverage();
    }

    /** Whether it tells what exports are of imports: a percentage that is a level, and no share or rate. */
    private boolean isCoverage() {
        return state().subject().measure() == Measure.COVERAGE && quantity().kind() == Kind.PERCENT;
    }

    public boolean isPoints() {
        return quantity().kind() == Kind.PERCENTAGE_POINT || quantity().kind() == Kind.BASIS_POINT;
    }

    public boolean isMultiple() {
        return quantity().kind() == Kind.MULTIPLE;
    }

    /** Money, tonnes, barrels: something that can be a level. */
    public boolean isAmount() {
        return isAmount(quantity) || isCoverage();
    }

    private static boolean isAmount(Quantity quantity) {
        return switch (quantity.kind()) {
            case MONEY, MASS, VOLUME, ENERGY -> true;
            case COUNT -> quantity.unit().isStated() && !quantity.unit().equals(Unit.COUNT);
            default -> false;
        };
    }

    public static boolean isMoney(Quantity quantity) {
        return quantity.kind() == Kind.MONEY;
    }

    public boolean isPrice() {
        return isPrice(quantity);
    }

    private static boolean isPrice(Quantity quantity) {
        String code = quantity.unit().code();
        return quantity.unit().isRate()
                && !code.endsWith("/year")
                && !code.endsWith("/month")
                && !code.endsWith("/day");
    }

    /** Whether there is a phrasing for figures of this kind: an amount, a rate, a share, a multiple, a price. */
    static boolean mayBeClaimed(Quantity quantity) {
        return switch (quantity.kind()) {
            case PERCENT, PERCENTAGE_POINT, BASIS_POINT, MULTIPLE -> true;
            default -> isAmount(quantity) || isPrice(quantity);
        };
    }

    /** The n-th chunk after the figure, articles passed over; an empty word beyond the end. */
    public Chunk right(int n) {
        int place = rightAt(n);
        return place < chunks.size() ? chunks.get(place) : Chunk.NONE;
    }

    /** Where the n-th chunk after the figure stands, articles passed over; the number of chunks beyond the end. */
    public int rightAt(int n) {
        int found = -1;
        for (int i = at + 1; i < chunks.size(); i++) {
            if (!chunks.get(i).is(Cue.FILLER)) {
                found++;
                if (found == n) {
                    return i;
                }
            }
        }
        return chunks.size();
    }

    /** The n-th chunk before the significant cue, articles passed over; an empty word before the start. */
    public Chunk beforeLeft(int n) {
        int found = -1;
        for (int i = leftAt - 1; i >= 0; i--) {
            if (!chunks.get(i).is(Cue.FILLER)) {
                found++;
                if (found == n) {
                    return chunks.get(i);
                }
            }
        }
        return Chunk.NONE;
    }

    /** The first chunk after the figure, a bracket passed over: "£0.8 billion (2.7%) higher". */
    public Chunk rightBeyondBracket() {
        int i = beyondBracket();
        return i < chunks.size() ? chunks.get(i) : Chunk.NONE;
    }

    /** Where that chunk is; the number of chunks if there is none. */
    public int beyondBracket() {
        int i = at + 1;
        if (i < chunks.size() && chunks.get(i).is(Cue.OPEN)) {
            while (i < chunks.size() && !chunks.get(i).is(Cue.CLOSE)) {
                i++;
            }
            i++;
        }
        while (i < chunks.size() && chunks.get(i).is(Cue.FILLER)) {
            i++;
        }
        return Math.min(i, chunks.size());
    }

    /** The noun phrase that ends where the figure's preposition begins: "exports of", "a deficit of". */
    public Optional<Phrase> phraseBefore() {
        boolean isDash = leftAt >= 0 && (left == Cue.DASH || chunks.get(leftAt).is("-"));
        int end = leftAt >= 0 && (isLink(left) || isDash) ? leftAt - 1 : leftAt;
        while (end >= 0
                && (chunks.get(end).is(Cue.FILLER)
                        || chunks.get(end).is(Cue.TOTAL)
                        || chunks.get(end).is(Cue.RECORD_HIGH))) {
            end--;
        }
        return phraseEndingAt(end);
    }

    private static boolean isLink(Cue cue) {
        return cue == Cue.OF || cue == Cue.AT || cue == Cue.WORTH || cue == Cue.COLON || cue == Cue.STATE;
    }

    public Optional<Phrase> phraseEndingAt(int chunk) {
        for (Phrase phrase : phrases) {
            if (phrase.last() == chunk) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The noun phrase that starts right after the figure: "a 412 million krone trade surplus". */
    public Optional<Phrase> phraseAfter() {
        int start = at + 1;
        while (start < chunks.size()
                && (chunks.get(start).is(Cue.FILLER)
                        || chunks.get(start).is("-")
                        || (chunks.get(start).is(Cue.PER_YEAR)
                                && phraseStartingAt(start).isEmpty()))) {
            // "a one billion franc annual surplus"
            start++;
        }
        return phraseStartingAt(start);
    }

    public Optional<Phrase> phraseStartingAt(int chunk) {
        for (Phrase phrase : phrases) {
            if (phrase.first() == chunk) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** The first noun phrase behind this chunk and before the next figure. */
    public Optional<Phrase> phraseBehind(int chunk) {
        for (int i = chunk; i < chunks.size() && !(chunks.get(i).is(Chunk.Kind.QUANTITY) && i != at); i++) {
            Optional<Phrase> phrase = phraseStartingAt(i);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /**
     * "After A in 2023, exports reached B": what is told of behind the comma, for an amount that opens the sentence; empty
     * for one that does not.
     */
    public Optional<Phrase> fronted() {
        if (!before.isEmpty()
                || state.subject().isTrade()
                || state.area().value().isStated()) {
            return Optional.empty();
        }
        Optional<Phrase> told = phraseBehind(at + 1).filter(p -> p.frame().isTrade());
        return told.filter(p -> hasComma(at + 1, p.first()));
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chunks.get(i).is(Cue.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** The chunk right before the significant cue's position names an area: that area. */
    public Optional<Slot<Area>> areaAt(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(Chunk.Kind.AREA)
                ? Optional.of(Slot.explicit(areas.get(chunk), chunks.get(chunk).span()))
                : Optional.empty();
    }

    /** The draft right before this figure, if the sentence has one. */
    public Optional<Draft> previous() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /**
     * The draft before this figure; where that is an older figure in a bracket closed since, the last one in front of the
     * bracket: "Steel came to A (4% more than the B of June 2024), and cars C".
     */
    public Optional<Draft> previousOutsideBrackets() {
        int last = before.size() - 1;
        while (last >= 0 && isFirstEstimate(before.get(last))) {
            // "from A in May, revised from B, and C in June": C goes on with A.
            last--;
        }
        if (last < 0) {
            return previous();
        }
        if (before.get(last).role() != Draft.Role.EARLIER) {
            return Optional.of(before.get(last));
        }
        return inFrontOfBracket(last);
    }

    /** The draft before this figure; where that stands in a bracket closed since, the last one in front of the bracket. */
    public Optional<Draft> inFrontOfBracket() {
        return before.isEmpty() ? Optional.empty() : inFrontOfBracket(before.size() - 1);
    }

    private Optional<Draft> inFrontOfBracket(int from) {
        int last = from;
        int open = openedBefore(
                chunks.placeOf(Chunk.Kind.QUANTITY, before.get(last).quantity()));
        while (open >= 0
                && last >= 0
                && chunks.placeOf(Chunk.Kind.QUANTITY, before.get(last).quantity()) > open) {
            last--;
        }
        return last < 0 ? previous() : Optional.of(before.get(last));
    }

    /** What a figure was before it was revised. */
    private static boolean isFirstEstimate(Draft draft) {
        return draft.role() == Draft.Role.AGAIN && draft.status() == Status.PRELIMINARY;
    }

    /** Where the bracket opens that a figure before this one stands in and that closes between the two; −1 for none. */
    private int openedBefore(int figure) {
        boolean isClosed = false;
        for (int i = figure + 1; i < at && !chunks.get(i).is(Cue.OPEN); i++) {
            isClosed |= chunks.get(i).is(Cue.CLOSE);
        }
        int open = isClosed ? figure - 1 : -1;
        while (open >= 0 && !chunks.get(open).is(Cue.OPEN) && !chunks.get(open).is(Cue.CLOSE)) {
            open--;
        }
        return open >= 0 && chunks.get(open).is(Cue.OPEN) ? open : -1;
    }

    /** The draft of the figure right before this one, −1 if that figure made none. */
    public int indexOfPrevious() {
        return before.size() - 1;
    }

    /** Number of the last draft of the main role and of this form, −1 for none. */
    public int lastMain(Draft.Form form) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).form() == form && before.get(i).role() == Draft.Role.MAIN) {
                return i;
            }
        }
        return -1;
    }

    /** Whether only blanks, articles and the given cue lie between this figure and the one before. */
    public boolean isNextTo(Cue cue) {
        return left == cue && leftAt > 0 && chunks.get(leftAt - 1).is(Chunk.Kind.QUANTITY);
    }

    public boolean isHedged() {
        return quantity().hedge() != Hedge.EXACT;
    }

    /** The words from the significant cue to the figure. */
    public Span cueSpan() {
        return leftAt >= 0
                ? new Span(chunks.get(leftAt).span().start(), quantity().span().end())
                : quantity().span();
    }

    /** A draft for this figure in the present state of the clause. */
    public Draft draft(Draft.Form form, Draft.Role role, Frame frame, Sense sense, String phrasing) {
        return new Draft(
                chunks.get(at).index(),
                form,
                role,
                frame,
                sense,
                -1,
                frame.period(),
                -1,
                Frame.NONE,
                state.group(),
                state.clause(),
                state.motion(),
                left,
                state.status(),
                phrasing,
                cueSpan(),
                state.area(),
                state.role(),
                0,
                state.isTold());
    }

    /** The subject of the clause, or what the last figure measured. */
    public Frame subject() {
        if (state.subject().isStated() || before.isEmpty()) {
            return state.subject();
        }
        Draft last = before.get(before.size() - 1);
        // "Compared with 2024, when it was A, it rose by B": B is not of the time of A.
        return last.role() == Draft.Role.EARLIER ? last.frame().withPeriod(-1) : last.frame();
    }
}
