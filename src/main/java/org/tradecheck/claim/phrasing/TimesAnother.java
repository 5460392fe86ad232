package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Measure;

/** How many times as much one thing is as another, and no growth: imports were 2.9 times exports. */
public final class TimesAnother implements Phrasing {

    /** Its id: what links look for. */
    public static final String ID = "times-another";

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            ID,
            "How many times as much one thing is as another, and no growth: imports were 2.9 times exports.",
            "Albania's imports, at 78.6 billion lek in August 2023, were 2.9 times exports, at 27.1 billion lek.",
            "2.9 times | other | ALB | 2023-08");

    private static final WordSet AS_MUCH = WordSet.of("as much", "as much as", "as many", "as many as");

    private static final WordSet POINTING = WordSet.of("those", "that", "the");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.MULTIPLE | Fit.PERCENT);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isHalf =
                spot.isPercent() && spot.right(0).is("as") && spot.right(1).is("much");
        if (!(spot.isMultiple() || isHalf) || !isOfAnother(spot)) {
            return Optional.empty();
        }
        Frame frame = Frame.NONE.withSpan(spot.quantity().span());
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, Sense.NONE, INFO.id()));
    }

    private static boolean isOfAnother(Spot spot) {
        int next = spot.at() + 1;
        boolean isAsMuch = false;
        while (next < spot.chunks().size() && isAsMuch(spot, next)) {
            isAsMuch = true;
            next++;
        }
        if (next >= spot.chunks().size()) {
            return isAsMuch;
        }
        Chunk noun = spot.chunks().get(next);
        if (isAsMuch) {
            // "four times as much as cocoa", "twice as much as in 2020": of goods or somebody else, or of a time.
            return noun.is(Chunk.Kind.PRODUCT) || noun.is(Chunk.Kind.AREA) || isPointed(spot, next) || isEnd(noun);
        }
        return isFlow(spot, next) || isPointed(spot, next);
    }

    private static boolean isAsMuch(Spot spot, int at) {
        Chunk chunk = spot.chunks().get(at);
        return AS_MUCH.has(chunk) || chunk.is("as") || chunk.is("much") || chunk.is("many");
    }

    private static boolean isEnd(Chunk chunk) {
        return !chunk.text().isEmpty()
                && !Character.isLetterOrDigit(chunk.text().charAt(0))
                && !chunk.is("(");
    }

    /** "were 2.9 times exports": another flow than that of the subject. */
    private static boolean isFlow(Spot spot, int at) {
        return spot.phraseStartingAt(at)
                .filter(p -> p.frame().isTrade()
                        && !p.isVerb()
                        && p.frame().period() < 0
                        && p.frame().measure() != spot.subject().measure()
                        && spot.subject().measure() != Measure.OTHER)
                .isPresent();
    }

    /** "twice those to the United States", "half as much as that of cocoa". */
    private static boolean isPointed(Spot spot, int at) {
        Chunk pointer = spot.chunks().get(at);
        int way = at + 1;
        boolean isPointer = POINTING.has(pointer) || pointer.is("those of") || pointer.is("that of");
        if (!isPointer || way >= spot.chunks().size()) {
            return false;
        }
        Chunk next = spot.chunks().get(way);
        boolean isWay = next.is(Cue.TO) || next.is(Cue.FROM) || next.is(Cue.WITH) || next.is(Cue.OF);
        int place = isWay ? way + 1 : way;
        while (place < spot.chunks().size() && spot.chunks().get(place).is(Cue.FILLER)) {
            place++;
        }
        Chunk of = place < spot.chunks().size() ? spot.chunks().get(place) : Chunk.NONE;
        boolean isNamed = of.is(Chunk.Kind.AREA) || of.is(Chunk.Kind.PRODUCT);
        return (isWay && isNamed)
                || (!isWay && of.is(Chunk.Kind.QUANTITY) && pointer.is("the") && isOfPlace(spot, place));
    }

    /** "the A to China", "the A that gold brought in": an amount of something else, and of no other time. */
    private static boolean isOfPlace(Spot spot, int amount) {
        Chunk next = amount + 1 < spot.chunks().size() ? spot.chunks().get(amount + 1) : Chunk.NONE;
        return next.is(Cue.TO) || next.is(Cue.FROM) || next.is(Cue.WITH) || next.is("that") || next.is(Cue.PRONOUN);
    }
}
