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

    private static final WordSet NOUNS = WordSet.of(
            "increase", "rise", "gain", "growth", "decrease", "fall", "drop", "decline", "reduction", "loss");

    private static final WordSet LEAVING_OUT =
            WordSet.of("leaving", "excluding", "without", "disregarding", "stripping");

    private static final WordSet OUT = WordSet.of("out", "also");

    /** A noun that is used of the whole economy as well, and says nothing of trade alone. */
    private static final String GROWTH = "growth";

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.CHANGE).behind(Cue.STATE, Cue.AT).among(Cue.RISE, Cue.FALL, Cue.UP, Cue.DOWN);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        Optional<Draft.Form> form = Changes.form(spot);
        if (form.isPresent() && isInFrontOfNoun(spot)) {
            Sense moved = spot.right(1).is(Cue.RISE) || spot.right(1).is(Cue.UP) ? Sense.INCREASE : Sense.DECREASE;
            return Optional.of(spot.draft(form.get(), Draft.Role.CHANGE, Frame.NONE, moved, INFO.id()));
        }
        int noun = spot.left() == Cue.STATE && form.isPresent() ? nounOfSubject(spot) : -1;
        boolean isOfRest = noun >= 0 && isBehindLeftOut(spot, noun);
        boolean isFirst = noun >= 0 && (isAtStart(spot, noun) || isOfRest);
        int level = noun < 0 || isFirst ? -1 : levelBefore(spot, noun);
        if (noun < 0 || (!isFirst && level < 0)) {
            return Optional.empty();
        }
        Frame frame = isOfRest
                ? leftOut(spot)
                : isFirst ? Frame.NONE : spot.before().get(level).frame().withPeriod(-1);
        boolean isNamed = !isFirst;
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

    /** "At 5.8 percent, the fall was the largest since 2013": what moved has been told of before. */
    private static boolean isInFrontOfNoun(Spot spot) {
        int noun = spot.rightAt(1);
        return spot.left() == Cue.AT
                && spot.leftAt() == 0
                && spot.right(0).is(Cue.COMMA)
                && noun + 1 < spot.chunks().size()
                && NOUNS.has(spot.chunks().get(noun))
                && spot.chunks().get(noun - 1).is("the")
                && spot.chunks().get(noun + 1).is(Cue.STATE);
    }

    /** The chunk of the noun of change right before whose verb the figure stands; −1 if there is none. */
    private static int nounOfSubject(Spot spot) {
        int at = spot.leftAt() - 1;
        while (at >= 0 && !NOUNS.has(spot.chunks().get(at))) {
            Chunk chunk = spot.chunks().get(at);
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.STATE)) {
                return -1;
            }
            at--;
        }
        if (at < 0) {
            return -1;
        }
        Chunk chunk = spot.chunks().get(at);
        boolean isNoun = chunk.is(Cue.RISE) || chunk.is(Cue.FALL);
        boolean isVerbAlike = (chunk.is(Cue.UP) || chunk.is(Cue.DOWN)) && at > 0;
        return isNoun || isVerbAlike && isBeforeNoun(spot.chunks().get(at - 1)) ? at : -1;
    }

    private static boolean isAtStart(Spot spot, int noun) {
        int joint = joint(spot, noun);
        return joint < 0 || isBehindTime(spot, joint);
    }

    /** "In the first quarter, the increase was A", ", and in March the drop had been B": a time opens the clause. */
    private static boolean isBehindTime(Spot spot, int last) {
        int time = spot.chunks().get(last).is(Cue.COMMA) ? last - 1 : last;
        if (time < 1 || !spot.chunks().get(time).is(Chunk.Kind.PERIOD)) {
            return false;
        }
        int before = time - 1;
        while (before >= 0
                && (spot.chunks().get(before).is(Cue.FILLER)
                        || spot.chunks().get(before).is(Cue.IN))) {
            before--;
        }
        return before < 0 || before < time - 1 && spot.chunks().get(before).is(Cue.AND);
    }

    /** "Leaving out ships, the decline was A": the sentence opens with goods that are left out. */
    private static boolean isBehindLeftOut(Spot spot, int noun) {
        int at = joint(spot, noun);
        while (at > 0
                && (spot.chunks().get(at).is(Cue.COMMA)
                        || spot.chunks().get(at).is(Cue.AND)
                        || spot.chunks().get(at).is(Chunk.Kind.PRODUCT)
                        || OUT.has(spot.chunks().get(at)))) {
            at--;
        }
        return at == 0
                && LEAVING_OUT.has(spot.chunks().get(0))
                && spot.chunks().next(Chunk.Kind.PRODUCT, 0) < joint(spot, noun);
    }

    /** Of all goods but those. */
    private static Frame leftOut(Spot spot) {
        int goods = 1;
        while (!spot.chunks().get(goods).is(Chunk.Kind.PRODUCT)) {
            goods++;
        }
        Chunk chunk = spot.chunks().get(goods);
        return Frame.NONE.withProduct(Slot.explicit(new Product("excluding " + chunk.text()), chunk.span()));
    }

    /** What stands before the subject: −1 at the start of the sentence. */
    private static int joint(Spot spot, int noun) {
        int at = noun - 1;
        while (at >= 0 && isBeforeNoun(spot.chunks().get(at))) {
            at--;
        }
        return at;
    }

    /** "…, so its growth works out at 9%", "…; the growth is 9%": the level right before, whose change it is; −1 for none. */
    private static int levelBefore(Spot spot, int noun) {
        Chunk joint = spot.chunks().get(joint(spot, noun));
        boolean isJoint = joint.is(Cue.COMMA)
                || joint.is(Cue.SEMICOLON)
                || joint.is(Cue.DASH)
                || joint.is(Cue.COLON)
                || joint.is(Cue.AND)
                || joint.is(Cue.WHILE);
        boolean isBare =
                noun + 1 == spot.leftAt() || spot.chunks().get(noun + 1).is(Cue.FILLER);
        boolean isOfLevel = spot.previous()
                .filter(d -> d.form() == Draft.Form.LEVEL && d.role() != Draft.Role.RIVAL)
                .isPresent();
        return isJoint && isBare && isOfLevel ? spot.indexOfPrevious() : -1;
    }

    private static boolean isBeforeNoun(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is(Cue.PER_YEAR)
                || chunk.is(Cue.ON)
                || chunk.is("-")
                || chunk.is("its")
                || chunk.is("so")
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
