package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Product;

/** A noun of change that is the subject itself: the rise from a year earlier was 9%, the fall in imports came to $2 billion. */
final class ChangeIs implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "change-is",
            "A noun of change that is the subject itself: the rise from a year earlier was 9%.",
            "Chile's exports fell to $9 billion in 2023. The fall in imports was 6%.",
            "6% | growth of imports down | CHL | 2023",
            "Chile's exports fell to $9 billion in 2023. The drop from a year earlier was $1.2 billion.",
            "$1.2 billion | change of exports down | CHL | 2023");

    /** Before a noun of change: over which time, and not of what. */
    private static final WordSet OVER_A_TIME = WordSet.of("annual", "yearly", "monthly", "quarterly", "year", "month");

    private static final WordSet NOUNS =
            WordSet.of("increase", "rise", "gain", "growth", "decrease", "fall", "drop", "decline");

    /** A noun that is used of the whole economy as well, and says nothing of trade alone. */
    private static final String GROWTH = "growth";

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.CHANGE).behind(Cue.STATE).among(Cue.RISE, Cue.FALL, Cue.UP, Cue.DOWN);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Optional<Draft.Form> form = Changes.form(spot);
        int noun = spot.left() == Cue.STATE && form.isPresent() ? nounAtStart(spot) : -1;
        if (noun < 0) {
            return Optional.empty();
        }
        Frame frame = Frame.NONE;
        boolean isNamed = false;
        for (int i = noun + 1; i < spot.leftAt(); i++) {
            int here = i;
            Optional<Phrase> phrase =
                    spot.phrases().stream().filter(p -> p.first() == here).findFirst();
            Chunk chunk = spot.chunks().get(i);
            if (phrase.isPresent()) {
                if (isNamed || !phrase.get().frame().isTrade() || phrase.get().last() >= spot.leftAt()) {
                    return Optional.empty();
                }
                isNamed = true;
                frame = phrase.get().frame();
                i = phrase.get().last();
            } else if (chunk.is(Chunk.Kind.PRODUCT) && !isNamed) {
                isNamed = true;
                frame = frame.withProduct(Slot.explicit(new Product(chunk.text()), chunk.span()));
            } else if (!isPassed(chunk)) {
                return Optional.empty();
            }
        }
        boolean isOfTrade = isNamed || !spot.chunks().get(noun).is(GROWTH) || noun + 1 < spot.leftAt();
        Cue cue = spot.chunks().get(noun).cue();
        Sense sense = cue == Cue.RISE || cue == Cue.UP ? Sense.INCREASE : Sense.DECREASE;
        return isOfTrade
                ? Optional.of(spot.draft(form.get(), Draft.Role.CHANGE, frame, sense, INFO.id()))
                : Optional.empty();
    }

    /** The chunk of the noun of change with which the sentence begins; −1 if it begins otherwise. */
    private static int nounAtStart(Spot spot) {
        int at = 0;
        while (at < spot.leftAt() && isBeforeNoun(spot.chunks().get(at))) {
            at++;
        }
        Chunk chunk = spot.chunks().get(at);
        boolean isChange =
                chunk.is(Cue.RISE) || chunk.is(Cue.FALL) || ((chunk.is(Cue.UP) || chunk.is(Cue.DOWN)) && at > 1);
        return at < spot.leftAt() && isChange && NOUNS.has(chunk) ? at : -1;
    }

    private static boolean isBeforeNoun(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is(Cue.PER_YEAR)
                || chunk.is(Cue.ON)
                || chunk.is("-")
                || OVER_A_TIME.has(chunk);
    }

    /** What compares, or says when. */
    private static boolean isPassed(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is(Cue.IN)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.FROM)
                || chunk.is(Cue.ON)
                || chunk.is(Cue.FOR)
                || chunk.is(Cue.AGAINST)
                || chunk.is(Cue.COMMA)
                || chunk.is(Chunk.Kind.PERIOD);
    }
}
