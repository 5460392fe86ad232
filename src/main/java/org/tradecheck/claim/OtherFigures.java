package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Kind;

/** Figures that tell nothing of a trade: lines drawn for traders, rates compared, changes of what was counted. */
final class OtherFigures {

    /** What a part is told to be of that has been told: "a third of that amount". */
    private static final WordSet THAT_MUCH = WordSet.of("amount", "figure", "sum", "level", "value", "volume", "much");

    /** Those for each of whom a line may be drawn: "firms with exports above 500,000 euros". */
    private static final WordSet TRADERS = WordSet.of(
            "enterprises", "companies", "firms", "businesses", "traders", "exporters", "importers", "operators");

    /** Words by which a line is drawn. */
    private static final CueSet BOUNDS = CueSet.of(Cue.PASSED, Cue.ABOVE, Cue.BELOW, Cue.SURPASS);

    /** Between those for whom a line is drawn and what they have: "with", and "whose" among the relatives. */
    private static final CueSet OWNERS = CueSet.of(Cue.WITH, Cue.RELATIVE);

    /** What tells of one trade, or begins another clause. */
    private static final CueSet NOT_OF_TRADERS = CueSet.of(Cue.SEMICOLON, Cue.WHILE, Cue.COLON, Cue.UP, Cue.DOWN);

    /** Adverbs of a rate. */
    private static final WordSet SPEEDS =
            WordSet.of("fast", "quickly", "rapidly", "swiftly", "steeply", "sharply", "strongly", "slowly");

    private OtherFigures() {}

    /** "takes half that share", "a third of that amount": of what was told before, and no share of trade. */
    private static boolean isOfThat(Spot spot) {
        return spot.isPercent()
                && spot.right(0).is("that")
                && (spot.right(1).is(Cue.SHARE_NOUN) || THAT_MUCH.has(spot.right(1)));
    }

    /** Whether no phrasing is asked what a figure is. */
    static boolean isPassedOver(Spot spot) {
        boolean isAgain = spot.left() == Cue.OR && isOfUnread(spot);
        return isAgain || isOfThat(spot) || isThreshold(spot.chunks(), spot.at()) || isTimesAsFast(spot);
    }

    /** "Africa as a whole A, or 41.5 per cent": where the first figure was not understood, the second tells it again. */
    private static boolean isOfUnread(Spot spot) {
        int before = figureBefore(spot);
        return before >= 0
                && !isCount(spot, before)
                && !isDrafted(spot.before(), spot.chunks().get(before).index());
    }

    /** The chunk of the figure before one; −1 for none. */
    private static int figureBefore(Spot spot) {
        int before = spot.at() - 1;
        while (before >= 0 && !spot.chunks().get(before).is(Chunk.Kind.QUANTITY)) {
            before--;
        }
        return before;
    }

    private static boolean isCount(Spot spot, int figure) {
        return spot.quantities().get(spot.chunks().get(figure).index()).kind() == Kind.COUNT;
    }

    private static boolean isDrafted(List<Draft> drafts, int quantity) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).quantity() == quantity) {
                return true;
            }
        }
        return false;
    }

    /** "firms whose annual exports exceed 350,000 euros": a line that is drawn for each of them, and no trade. */
    private static boolean isThreshold(Chunks chunks, int at) {
        boolean isMeasured = false;
        boolean isBound = false;
        boolean mayBe = chunks.has(BOUNDS) && chunks.has(OWNERS);
        for (int i = at - 1; mayBe && i > 0; i--) {
            Chunk chunk = chunks.get(i);
            if (isMeasured && chunk.is(Chunk.Kind.MEASURE)) {
                return false;
            }
            isMeasured |= chunk.is(Chunk.Kind.MEASURE);
            isBound |= BOUNDS.has(chunk);
            boolean isOwner = chunk.is(Cue.WITH) || chunk.is("whose");
            if (isOwner && TRADERS.has(chunks.get(i - 1))) {
                return isMeasured && isBound;
            }
            isMeasured &= !(isOwner
                    && (chunks.get(i - 1).is(Cue.OR) || chunks.get(i - 1).is(Cue.AND)));
            if (NOT_OF_TRADERS.has(chunk)) {
                return false;
            }
        }
        return false;
    }

    /** "grew twice as fast: 10.7%, to A from B" compares two rates, and no levels. */
    private static boolean isTimesAsFast(Spot spot) {
        Chunks chunks = spot.chunks();
        int at = spot.at();
        return at + 2 < chunks.size()
                && spot.isMultiple()
                && chunks.get(at + 1).is("as")
                && SPEEDS.has(chunks.get(at + 2));
    }

    /** "98,000 tourists came, up from 80,000, a rise of 22.5 percent": the change is of what was counted. */
    static boolean isOfCounted(Draft draft, Spot spot) {
        boolean isOpen = draft.isChange()
                && !spot.state().subject().isStated()
                && spot.before().isEmpty();
        int before = isOpen ? figureBefore(spot) : -1;
        // "A poll of 14 economists had predicted growth of 7.6%": those who say it are not what grows.
        return before >= 0 && isCount(spot, before) && !spot.chunks().hasBetween(before, spot.at(), Cue.FORECAST);
    }
}
