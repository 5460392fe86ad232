package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.Status;
import org.tradecheck.claim.WordSet;

/** A figure before it was revised, and by how much it was: revised up by $0.2 billion from a first estimate of $3.4 billion. */
final class Revised implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "revised",
            "A figure before it was revised, and by how much it was: revised up by $0.2 billion from a first estimate of"
                    + " $3.4 billion.",
            "Chile's surplus was $3.6 billion in July 2024, revised from an earlier estimate of $3.4 billion.",
            "$3.4 billion | surplus | CHL | 2024-07 | preliminary");

    /** What is done with a figure when it first comes out. */
    private static final WordSet GIVEN = WordSet.of(
            "reported", "announced", "published", "released", "issued", "given", "gave", "printed", "disclosed");

    /** Units of how long ago it came out. */
    private static final WordSet SHORT_WHILE = WordSet.of("day", "days", "week", "weeks", "hours", "hour");

    /** So many chunks stand at most between a figure and "earlier" in "the A figure that the ministry gave only two days earlier". */
    private static final int GIVEN_REACH = 8;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Cue.PRELIMINARY, Cue.REVISED, Cue.SAID, Cue.STATE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount() || spot.at() == 0 || spot.leftAt() < 0) {
            return Optional.empty();
        }
        if (isRevisedBy(spot)) {
            Sense sense = isDown(spot.chunks().get(spot.leftAt() - 1)) ? Sense.DECREASE : Sense.INCREASE;
            return Optional.of(spot.draft(Draft.Form.ABSOLUTE, Draft.Role.CHANGE, spot.subject(), sense, INFO.id())
                    .withStatus(Status.REVISED));
        }
        int main = spot.lastMain(Draft.Form.LEVEL);
        boolean isAfterChange = spot.left() == Cue.FROM
                && spot.previous()
                        .filter(d -> d.phrasing().equals(INFO.id()) && d.isChange())
                        .isPresent();
        boolean isBracketed = main >= 0 && isPreviouslyInBracket(spot);
        boolean isGivenAs = isFirstGivenAs(spot) && spot.before().stream().anyMatch(Revised::isRevisable);
        if (!isFirstEstimate(spot)
                && !isAfterChange
                && !isBracketed
                && !isGivenAs
                && !(main >= 0 && (isRevisedFrom(spot) || isFirstReported(spot)))) {
            return Optional.empty();
        }
        return Optional.of(
                main < 0 && !isGivenAs
                        ? spot.draft(
                                        Draft.Form.LEVEL,
                                        Draft.Role.MAIN,
                                        spot.subject(),
                                        spot.subject().sense(),
                                        INFO.id())
                                .withStatus(Status.PRELIMINARY)
                        : before(spot, isBracketed || isGivenAs || isRevisedFrom(spot) ? lastLevel(spot) : main));
    }

    /** "against A in May, revised from B": B is what A was at first, though A is no main figure. */
    private static int lastLevel(Spot spot) {
        int last = spot.before().size() - 1;
        while (!isRevisable(spot.before().get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isRevisable(Draft draft) {
        return draft.form() == Draft.Form.LEVEL && !draft.phrasing().equals(INFO.id());
    }

    /** What a figure was at first. */
    private static Draft before(Spot spot, int revised) {
        Draft level = spot.before().get(revised);
        Frame frame = level.frame().withPeriod(-1);
        Sense sense = spot.phraseEndingAt(spot.leftAt() - 1)
                .filter(p -> spot.left() == Cue.OF && p.frame().measure() == frame.measure())
                .map(p -> p.frame().sense())
                .orElse(frame.sense());
        return spot.draft(Draft.Form.LEVEL, Draft.Role.AGAIN, frame.withSense(sense), level.sense(), INFO.id())
                .withActor(level.actor())
                .withPartner(revised)
                .withStatus(Status.PRELIMINARY);
    }

    /** "an earlier estimate of A", "(first estimate: A)". */
    private static boolean isFirstEstimate(Spot spot) {
        Chunk left = spot.chunks().get(spot.leftAt());
        Chunk before = wordBefore(spot);
        boolean isColon = left.is(Cue.COLON) && spot.beforeLeft(0).is(Cue.PRELIMINARY);
        return isColon || (before.is(Cue.PRELIMINARY) && before.text().endsWith(" of"));
    }

    /** "A in August, a figure that the bureau had first given as B", "originally reported as B". */
    private static boolean isFirstGivenAs(Spot spot) {
        Chunk before = wordBefore(spot);
        String text = before.text();
        return before.is(Cue.PRELIMINARY) && (text.endsWith(" as") || text.endsWith(" at"));
    }

    /** "revised up from A". */
    private static boolean isRevisedFrom(Spot spot) {
        Chunk before = wordBefore(spot);
        return before.is(Cue.REVISED) && before.text().endsWith(" from");
    }

    /** "A in June (previously B)": what stands right before the bracket, at first. */
    private static boolean isPreviouslyInBracket(Spot spot) {
        int at = spot.at() - 1;
        while (at > 0 && spot.chunks().get(at).is(Cue.FILLER)) {
            at--;
        }
        return at > 1
                && spot.chunks().get(at).is(Cue.PRELIMINARY)
                && spot.chunks().get(at - 1).is(Cue.OPEN);
    }

    /** The word before a figure, or before "a surplus of" and the figure. */
    private static Chunk wordBefore(Spot spot) {
        int at = spot.at() - 1;
        if (at > 2
                && spot.chunks().get(at).is(Cue.OF)
                && spot.chunks().get(at - 1).is(Chunk.Kind.MEASURE)) {
            at -= 2;
        }
        while (at > 0 && spot.chunks().get(at).is(Cue.FILLER)) {
            at--;
        }
        return spot.chunks().get(at);
    }

    /** "up from the A first reported". */
    private static boolean isFirstReported(Spot spot) {
        boolean isCompared = spot.left() == Cue.FROM
                || spot.left() == Cue.AGAINST
                || spot.left() == Cue.ABOVE
                || spot.left() == Cue.BELOW;
        // "compared with A in the first estimate"
        int estimate = spot.right(1).is(Cue.FILLER) ? 2 : 1;
        boolean isInEstimate = spot.right(0).is(Cue.IN) && spot.right(estimate).is(Cue.PRELIMINARY);
        // "to A from B previously": B is of the time before, and nobody has revised it.
        boolean isEstimated =
                spot.right(0).is(Cue.PRELIMINARY) && !spot.right(0).is("previously");
        return isCompared && (isEstimated || isInEstimate || isGivenEarlier(spot));
    }

    /** "compared with the A figure announced earlier", "from the A that the ministry reported two days earlier". */
    private static boolean isGivenEarlier(Spot spot) {
        int verb = 0;
        while (verb < GIVEN_REACH && !GIVEN.has(spot.right(verb)) && isBeforeGiven(spot.right(verb))) {
            verb++;
        }
        int when = verb + 1;
        while (spot.right(when).is(Cue.FILLER)) {
            when++;
        }
        if (!GIVEN.has(spot.right(verb))) {
            return false;
        }
        boolean isShortWhile = spot.right(when).is(Chunk.Kind.QUANTITY) && isShortWhile(spot.right(when));
        Chunk adverb = spot.right(isShortWhile ? when + 1 : when);
        // "given earlier this year", "reported earlier in 2023" may be of another time
        Chunk next = spot.right(when + 1);
        boolean isOfTime = next.is(Cue.IN) || next.is(Chunk.Kind.PERIOD);
        return adverb.is("earlier") && (isShortWhile || !isOfTime) || isShortWhile && adverb.is("before");
    }

    private static boolean isShortWhile(Chunk count) {
        String text = count.text();
        return SHORT_WHILE.has(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** Between a figure and who gave it: "the A figure that the ministry". */
    private static boolean isBeforeGiven(Chunk chunk) {
        return chunk.is(Cue.PRONOUN)
                || chunk.is(Cue.FILLER)
                || chunk.is(Chunk.Kind.AREA)
                || chunk.is(Chunk.Kind.WORD) && chunk.startsWithLetter()
                || chunk.is("'s");
    }

    /** "revised down by A". */
    private static boolean isRevisedBy(Spot spot) {
        return spot.left() == Cue.BY
                && spot.leftAt() > 0
                && spot.chunks().get(spot.leftAt() - 1).is(Cue.REVISED)
                && (spot.subject().isTrade() || !spot.subject().isStated());
    }

    private static boolean isDown(Chunk revised) {
        return revised.text().contains("down");
    }
}
