package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;

/** What figures told before make: the difference, $44 million. */
public final class Reckoned implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "reckoned",
            "What figures told before make: the difference, $44 million; add the two and you get $307 million.",
            "Benin's exports were $318 million in July 2024. Niger counts $274 million; the difference, $44 million, is freight.",
            "$44 million | other | BEN | 2024-07");

    private static final WordSet RESULTS = WordSet.of(
            "difference", "discrepancy", "differential", "mismatch", "divergence", "get", "makes", "remains", "remain");

    /** Words that say what is done with figures; without one of them "makes" tells of no sum. */
    private static final WordSet RECKONING = WordSet.of(
            "add", "adding", "added", "together", "sum", "subtract", "deduct", "take", "strip", "away", "put");

    /** What two figures make when one is taken from the other. */
    public static final WordSet DIFFERENCES =
            WordSet.of("difference", "discrepancy", "differential", "mismatch", "divergence");

    private static final WordSet MISSING =
            WordSet.of("missed", "undershot", "overshot", "exceeded", "surpassed", "beaten", "it");

    private static final WordSet STILL_MISSING = WordSet.of("missing", "remaining", "outstanding");

    /** So many chunks before the figure the word may stand. */
    private static final int REACH = 6;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (isThatPart(spot)) {
            Frame frame = Frame.NONE.withSpan(spot.quantity().span());
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, Sense.NONE, INFO.id()));
        }
        if (!spot.isAmount() || spot.isPrice()) {
            return Optional.empty();
        }
        if (isDistance(spot)) {
            Frame frame = Frame.NONE.withSpan(spot.chunks().get(spot.leftAt()).span());
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, Sense.NONE, INFO.id()));
        }
        if (isMissing(spot)) {
            Frame frame = Frame.NONE.withSpan(spot.quantity().span());
            return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, Sense.NONE, INFO.id()));
        }
        boolean isLeft = spot.right(0).is("remains")
                || spot.right(0).is("remain")
                || spot.right(0).is("is left");
        int word = isLeft ? spot.at() + 1 : wordBefore(spot);
        boolean isDifference = word >= 0 && DIFFERENCES.has(spot.chunks().get(word));
        if (word < 0 || !(isDifference || isReckoned(spot))) {
            return Optional.empty();
        }
        Frame frame = !isDifference && spot.subject().isStated()
                ? spot.subject()
                : Frame.NONE.withSpan(spot.chunks().get(word).span());
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
    }

    /** "The target was missed by A": how far off it was. */
    private static boolean isDistance(Spot spot) {
        return spot.left() == Cue.BY
                && MISSING.has(spot.beforeLeft(0))
                && (spot.chunks().has(Cue.TARGET) || spot.chunks().has(Cue.FORECAST));
    }

    /** "They took A of the B. That is 40 percent": a sentence of nothing but a percentage and what it points back at. */
    private static boolean isThatPart(Spot spot) {
        boolean isThat = spot.at() <= 2
                && (spot.chunks().get(0).is("that is")
                        || (spot.chunks().get(0).is(Cue.PRONOUN)
                                && spot.chunks().get(0).is("that")));
        int behind = spot.at() + 1;
        boolean isEnd = behind >= spot.chunks().size() - 1
                && (behind == spot.chunks().size() || spot.chunks().get(behind).is("."));
        return spot.isPercent() && isThat && isEnd;
    }

    /** "To make up the missing A they would need to average B": what an aim still needs. */
    private static boolean isMissing(Spot spot) {
        int before = spot.at() - 1;
        return before >= 0
                && STILL_MISSING.has(spot.chunks().get(before))
                && spot.chunks().has(Cue.AVERAGE)
                && spot.chunks().has(Cue.HYPOTHETICAL);
    }

    private static int wordBefore(Spot spot) {
        for (int i = spot.at() - 1; i >= 0 && i >= spot.at() - REACH; i--) {
            Chunk chunk = spot.chunks().get(i);
            if (RESULTS.has(chunk)) {
                return i;
            }
            boolean isLink = chunk.is(Cue.FILLER)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Cue.DASH)
                    || chunk.is(Cue.OPEN)
                    || chunk.is(Cue.COLON)
                    || chunk.is(Cue.STATE)
                    || chunk.is(Cue.OF)
                    || chunk.is(Cue.AT)
                    || chunk.is("-");
            if (!isLink) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isReckoned(Spot spot) {
        for (int i = 0; i < spot.at(); i++) {
            Chunk chunk = spot.chunks().get(i);
            String text = chunk.text();
            int space = text.indexOf(' ');
            if (RECKONING.has(chunk) || (space > 0 && RECKONING.has(text.substring(0, space)))) {
                return true;
            }
        }
        return false;
    }
}
