package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Product;

/** What is left of a whole: the remaining $320 million. */
public final class RemainingFigure implements Phrasing {

    /** What drafts of this phrasing are known by. */
    public static final String ID = "remaining";

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            ID,
            "What is left of a whole: the remaining $320 million.",
            "Machinery made up 42 percent of Ghana's imports in 2023 and food 31 percent; the remaining 27 percent were fuels.",
            "27 percent | share of imports | GHA | 2023");

    private static final WordSet OTHERS =
            WordSet.of("others", "everyone else", "everybody else", "other", "all", "all other", "the others");

    private static final WordSet ADDING = WordSet.of("add", "adds", "added");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT | Fit.PERCENT).among(Cue.REMAINING, Cue.FILLER, Cue.LEAVING);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isShare = spot.isPercent()
                && spot.previous().map(d -> d.form() == Draft.Form.SHARE).orElse(false);
        boolean isOfSentenceBefore = spot.isPercent()
                && spot.before().isEmpty()
                && spot.leftAt() < 0
                && hasRemaining(spot)
                && !spot.right(0).is(Cue.OF);
        if (isOfSentenceBefore) {
            // "The remaining 32% consisted of fuels": of what the sentence before divided.
            Frame rest = Frame.NONE
                    .withShare(true)
                    .withProduct(Slot.explicit(
                            new Product("the rest"), spot.quantity().span()));
            return Optional.of(spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, rest, Sense.NONE, INFO.id()));
        }
        if (!(spot.isAmount() || isShare) || !hasRemaining(spot)) {
            return Optional.empty();
        }
        if (isShare) {
            Draft before = spot.before().get(spot.indexOfPrevious());
            Frame rest = before.frame()
                    .withProduct(Slot.explicit(
                            new Product("the rest"), spot.quantity().span()));
            return Optional.of(spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, rest, Sense.NONE, INFO.id())
                    .withWhole(before.whole()));
        }
        Optional<Frame> told = predicate(spot);
        if (told.isPresent()) {
            return Optional.of(spot.draft(
                    Draft.Form.LEVEL, Draft.Role.MAIN, told.get(), told.get().sense(), INFO.id()));
        }
        Frame frame = spot.subject();
        boolean isOfPart = isApposed(spot)
                && spot.previous().isPresent()
                && frame.product().origin().start()
                        > spot.quantities()
                                .get(spot.previous().get().quantity())
                                .span()
                                .start();
        // "11.6 billion of it due to energy, the rest, A": of all but energy.
        frame = isOfPart || isSubject(spot) ? frame.withProduct(Slot.ALL_GOODS) : frame;
        if (frame.product().value().isAll()) {
            frame = frame.withProduct(
                    Slot.explicit(new Product("the rest"), spot.quantity().span()));
        }
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, frame, frame.sense(), INFO.id()));
    }

    /** "The other $90 million was robusta", "and the other 3.4 million tonnes went": what is left of an amount. */
    private static boolean isTheOther(Spot spot) {
        int other = spot.at() - 1;
        boolean isOther = spot.isAmount()
                && other > 0
                && spot.chunks().get(other).is("other")
                && spot.chunks().get(other - 1).is("the");
        // "what we grew ourselves came to the other A", but "re-exports made up the other A" says what it is
        return isOther
                && (other == 1
                        || spot.chunks().get(other - 2).is(Cue.COMMA)
                        || spot.chunks().get(other - 2).is(Cue.AND)
                        || spot.chunks().get(other - 2).is(Cue.SEMICOLON)
                        || spot.chunks().get(other - 2).text().endsWith(" to")
                                && !spot.subject().isTrade());
    }

    /** "the rest, A, was imports": what the rest is said to be. */
    private static Optional<Frame> predicate(Spot spot) {
        int verb = spot.at() + 1;
        while (verb < spot.chunks().size() && spot.chunks().get(verb).is(Cue.COMMA)) {
            verb++;
        }
        return verb < spot.chunks().size() && spot.chunks().get(verb).is(Cue.STATE)
                ? spot.phraseStartingAt(verb + 1)
                        .map(Phrase::frame)
                        .filter(Frame::isTrade)
                        .map(f -> f.withReporter(spot.subject().reporter())
                                .withPartner(spot.subject().partner()))
                : Optional.empty();
    }

    /** "the rest, A". */
    private static boolean isApposed(Spot spot) {
        return spot.leftAt() > 0 && (spot.left() == Cue.COMMA || spot.left() == Cue.DASH);
    }

    private static boolean hasRemaining(Spot spot) {
        for (int i = isApposed(spot) ? spot.leftAt() - 1 : Math.max(spot.leftAt(), 0); i < spot.at(); i++) {
            if (spot.chunks().get(i).is(Cue.REMAINING)) {
                return true;
            }
        }
        return isTheOther(spot) || isForOthers(spot) || isSubject(spot);
    }

    /** "the rest was worth A", "everything else, from sugar to maize, added A": the verb tells of what is left. */
    static boolean isSubject(Spot spot) {
        int verb = spot.left() == Cue.WORTH ? spot.leftAt() - 1 : spot.leftAt();
        boolean isVerb = verb > 0
                && (spot.chunks().get(verb).is(Cue.STATE)
                        || spot.chunks().get(verb).is(Cue.SHARE_VERB)
                        || ADDING.has(spot.chunks().get(verb)));
        int rest = verb - 1;
        if (isVerb && rest > 1 && spot.chunks().get(rest).is(Cue.COMMA)) {
            rest--;
            while (rest > 0 && !spot.chunks().get(rest).is(Cue.COMMA)) {
                rest--;
            }
            rest--;
        }
        boolean isRest = isVerb
                && spot.isAmount()
                && rest >= 0
                && spot.chunks().get(rest).is(Cue.REMAINING)
                && !spot.chunks().get(rest).is("the others");
        int before = rest - 1;
        return isRest
                && (before < 0
                        || spot.chunks().get(before).is(Cue.SEMICOLON)
                        || spot.chunks().get(before).is(Cue.COMMA)
                        || spot.chunks().get(before).is(Cue.AND)
                        || spot.chunks().get(before).is(Cue.WHILE));
    }

    /** "leaving A for the rest of the world". */
    private static boolean isForOthers(Spot spot) {
        boolean isFor = spot.right(0).is(Cue.FOR) || spot.right(0).is(Cue.TO);
        String others = spot.right(1).text();
        return spot.isAmount()
                && spot.left() == Cue.LEAVING
                && isFor
                && (others.startsWith("rest") || others.startsWith("the rest") || OTHERS.has(spot.right(1)));
    }
}
