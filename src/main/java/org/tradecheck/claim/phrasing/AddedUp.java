package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/** What was told before is added to an older figure: together with the $300 million of January this makes $500 million. */
final class AddedUp implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "added-up",
            "What was told before is added to an older figure: together with the $300 million of January this makes"
                    + " $500 million.",
            "Zambia's exports were $200 million in March 2024. Together with the $300 million of the first two months, this"
                    + " makes $500 million for the quarter.",
            "$300 million | exports | ZMB | 2024-01/2024-02");

    private static final WordSet OPENING = WordSet.of("with", "together", "plus", "along", "combined", "taken", "and");

    private static final WordSet MAKING = WordSet.of(
            "gives",
            "makes",
            "brings",
            "yields",
            "gave",
            "made",
            "brought",
            "yielded",
            "adds up to",
            "added up to",
            "comes to");

    private static final WordSet IT = WordSet.of("this", "that", "it");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Chunk.Kind.PERIOD);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount() || spot.subject().isTrade() || !spot.chunks().has(Cue.PRONOUN)) {
            return Optional.empty();
        }
        boolean isFirst = spot.before().isEmpty() && isOpened(spot) && isOfTime(spot) && hasVerbBehind(spot);
        boolean isSum =
                spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent()
                        && isVerb(spot.chunks(), spot.at() - 1);
        return isFirst || isSum
                ? Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, Frame.NONE, Sense.NONE, INFO.id()))
                : Optional.empty();
    }

    /** "Together with the A": nothing but such words stands before the figure. */
    private static boolean isOpened(Spot spot) {
        for (int i = 0; i < spot.at(); i++) {
            Chunk chunk = spot.chunks().get(i);
            if (!chunk.is(Cue.FILLER) && !OPENING.has(chunk)) {
                return false;
            }
        }
        return spot.at() > 1 && spot.chunks().get(spot.at() - 1).is("the");
    }

    /** "the A of the first two months". */
    private static boolean isOfTime(Spot spot) {
        boolean isLinked = spot.right(0).is(Cue.OF)
                || spot.right(0).is(Cue.FROM)
                || spot.right(0).is(Cue.FOR)
                || spot.right(0).is(Cue.IN);
        return isLinked && spot.right(1).is(Chunk.Kind.PERIOD);
    }

    /** Whether "this makes" stands behind the figure. */
    private static boolean hasVerbBehind(Spot spot) {
        for (int i = spot.at() + 1; i < spot.chunks().size(); i++) {
            if (isVerb(spot.chunks(), i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Chunks chunks, int at) {
        int verb = at;
        while (verb > 0 && chunks.get(verb).is(Cue.FILLER)) {
            verb--;
        }
        return verb > 0 && MAKING.has(chunks.get(verb)) && IT.has(chunks.get(verb - 1));
    }
}
