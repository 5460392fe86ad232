package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;

/** A noun of change and then the figure: an increase of $3 billion, a rise in the deficit of $1.2 billion. */
final class ChangeNounOf implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "change-noun-of",
            "A noun of change and then the figure: an increase of $3 billion, a rise in the deficit of $1.2 billion.",
            "Poland's exports were 27 billion euros in July, an increase of 4.2 percent.",
            "4.2 percent | growth of exports up | POL | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.CHANGE).behind(Cue.OF, Cue.AT, Cue.BY, Cue.COLON, Cue.RISE, Cue.FALL, Cue.WIDEN, Cue.NARROW);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        boolean isBy = spot.left() == Cue.BY && isNoun(spot.beforeLeft(0).cue());
        if (isVariation(spot)) {
            Sense sense = spot.state().motion() == Sense.DECREASE ? Sense.DECREASE : Sense.INCREASE;
            return Optional.of(spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, subject(spot), sense, INFO.id()));
        }
        Optional<Draft> put = putAt(spot);
        if (put.isPresent()) {
            return put;
        }
        if (spot.left() != Cue.OF && !isBy && !isNoun(spot.left())) {
            return Optional.empty();
        }
        Optional<Draft> gapped = gapped(spot);
        if (gapped.isPresent()) {
            return gapped;
        }
        Optional<Draft.Form> form = Changes.form(spot);
        Optional<Phrase> phrase = spot.left() == Cue.OF ? spot.phraseEndingAt(spot.leftAt() - 1) : Optional.empty();
        Cue change = noun(spot, phrase);
        if (form.isEmpty() || !isNoun(change)) {
            return Optional.empty();
        }
        // "a rise of A in exports"; in "widened by A in the three months, as trade" the time is what stands behind
        // "in".
        int in = spot.beyondBracket();
        int noun = in + 1;
        while (noun < spot.chunks().size() && spot.chunks().get(noun).is(Cue.FILLER)) {
            noun++;
        }
        boolean isLink = spot.rightBeyondBracket().is(Cue.IN)
                // "a growth target of five percent for exports"
                || spot.rightBeyondBracket().is(Cue.FOR) && isAimed(spot);
        boolean isInNoun = isLink
                && noun < spot.chunks().size()
                && !spot.chunks().get(noun).is(Chunk.Kind.PERIOD);
        Optional<Phrase> behind = phrase.isEmpty() && isInNoun ? spot.phraseBehind(in) : phrase;
        Frame frame = behind.map(Phrase::frame).orElseGet(() -> subject(spot));
        Sense sense = change == Cue.RISE || change == Cue.WIDEN || change == Cue.UP ? Sense.INCREASE : Sense.DECREASE;
        return Optional.of(spot.draft(form.get(), Draft.Role.CHANGE, frame, sense, INFO.id()));
    }

    /** "put the rise in exports at A and that in imports at B". */
    private static Optional<Draft> putAt(Spot spot) {
        Optional<Phrase> flow = spot.left() == Cue.AT && spot.isPercent()
                ? spot.phraseEndingAt(spot.leftAt() - 1)
                        .filter(p -> p.frame().isTrade() && !p.isVerb() && p.first() > 1)
                : Optional.empty();
        if (flow.isEmpty() || !spot.chunks().get(flow.get().first() - 1).is(Cue.IN)) {
            return Optional.empty();
        }
        Chunk noun = spot.chunks().get(flow.get().first() - 2);
        Sense again = noun.is("that")
                ? spot.previous()
                        .filter(d -> d.phrasing().equals(INFO.id()) && d.isChange())
                        .map(Draft::sense)
                        .orElse(Sense.NONE)
                : Sense.NONE;
        Sense sense = noun.is(Cue.RISE) ? Sense.INCREASE : noun.is(Cue.FALL) ? Sense.DECREASE : again;
        return sense == Sense.NONE
                ? Optional.empty()
                : Optional.of(spot.draft(
                        Draft.Form.RATE, Draft.Role.CHANGE, flow.get().frame(), sense, INFO.id()));
    }

    /** "a fall of A in exports and of B in imports": the noun of change is said once. */
    private static Optional<Draft> gapped(Spot spot) {
        boolean isGap = spot.left() == Cue.OF
                && (spot.beforeLeft(0).is(Cue.AND) || spot.beforeLeft(0).is(Cue.WHILE))
                && (spot.right(0).is(Cue.IN)
                        || spot.right(0).is(Cue.ON)
                        || spot.right(0).is("over"));
        if (!isGap) {
            return Optional.empty();
        }
        Optional<Draft> model = spot.before().stream()
                .filter(d -> d.phrasing().equals(INFO.id()) && d.isChange())
                .reduce((a, b) -> b);
        if (spot.right(0).is("over")) {
            // "a rise of A over the first quarter (B) and of C over the D of last year"
            return Changes.form(spot)
                    .flatMap(f -> model.map(d -> spot.draft(f, Draft.Role.CHANGE, d.frame(), d.sense(), INFO.id())));
        }
        Optional<Draft> last = spot.previous().filter(d -> d.phrasing().equals(INFO.id()) && d.isChange());
        if (spot.right(0).is(Cue.ON)) {
            // "a rise of A on 2018 and of B on 2017"
            return spot.right(1).is(Chunk.Kind.PERIOD)
                    ? Changes.form(spot)
                            .flatMap(f ->
                                    last.map(d -> spot.draft(f, Draft.Role.CHANGE, d.frame(), d.sense(), INFO.id())))
                    : Optional.empty();
        }
        int noun = spot.rightAt(1);
        Optional<Phrase> flow =
                spot.phraseStartingAt(noun).filter(p -> p.frame().isTrade());
        return flow.isEmpty()
                ? Optional.empty()
                : Changes.form(spot)
                        .flatMap(f -> model.map(
                                d -> spot.draft(f, Draft.Role.CHANGE, flow.get().frame(), d.sense(), INFO.id())));
    }

    /** "a growth target of A": the noun of change stands before what is aimed at. */
    private static boolean isAimed(Spot spot) {
        return spot.isPercent()
                && (spot.beforeLeft(0).is(Cue.TARGET) || spot.beforeLeft(0).is(Cue.FORECAST));
    }

    /** "A, a variation of 3.4%", "(variation: 3.4%)": upwards, as figures without a sign are, unless the verb says otherwise. */
    private static boolean isVariation(Spot spot) {
        boolean isBehind = spot.left() == Cue.OF || spot.left() == Cue.COLON;
        return isBehind
                && spot.isPercent()
                && spot.beforeLeft(0).is("variation")
                && spot.quantity().value().signum() > 0
                && spot.lastMain(Draft.Form.LEVEL) >= 0;
    }

    /** The last level, unless something else has been spoken of since: "trade was A, while the deficit narrowed by B". */
    private static Frame subject(Spot spot) {
        int main = spot.lastMain(Draft.Form.LEVEL);
        if (main < 0) {
            return spot.subject();
        }
        Draft level = spot.before().get(main);
        int figure = spot.quantities().get(level.quantity()).span().end();
        // "widened to A, while with others it widened by B"
        boolean isWithOther = spot.subject().partner().value().isStated()
                && spot.subject().partner().origin().start() > figure;
        // "diamonds fell to A, and copper registered a decrease of B"
        boolean isSetAgainst = false;
        for (int i = 1; i <= 3; i++) {
            isSetAgainst |=
                    spot.beforeLeft(i).is(Cue.AGAINST) || spot.beforeLeft(i).is(Cue.AFTER);
        }
        boolean isOfOtherGoods = !spot.subject().product().value().isAll()
                && spot.subject().product().origin().start() > figure
                && !isSetAgainst;
        boolean isNewSubject = isOfOtherGoods
                || spot.subject().isTrade() && (spot.subject().span().start() > figure || isWithOther);
        return isNewSubject ? spot.subject() : level.frame();
    }

    /** The noun of change in front: before "of", before ", of", or before "in X of". */
    private static Cue noun(Spot spot, Optional<Phrase> phrase) {
        if (isNoun(spot.left())) {
            return spot.left();
        }
        if (spot.left() == Cue.BY) {
            return spot.beforeLeft(0).cue();
        }
        if (spot.isPercent() && spot.beforeLeft(0).is("plus")) {
            return Cue.RISE;
        }
        if (spot.isPoints() && spot.beforeLeft(0).is("loss")) {
            return Cue.FALL;
        }
        if (spot.isPoints() && spot.beforeLeft(0).is("gain")) {
            return Cue.RISE;
        }
        if (phrase.isEmpty() && isAimed(spot)) {
            return spot.beforeLeft(1).cue();
        }
        if (phrase.isEmpty()) {
            return spot.beforeLeft(0).is(Cue.COMMA)
                    ? beforeInsertion(spot)
                    : spot.beforeLeft(0).cue();
        }
        if (spot.isPercent() && spot.chunks().get(phrase.get().last()).text().endsWith("growth")) {
            return Cue.RISE;
        }
        int at = phrase.get().first() - 1;
        if (at > 1
                && spot.chunks().get(at).is(Cue.AND)
                && spot.chunks().get(at - 1).is(Chunk.Kind.MEASURE)) {
            // "falls in both imports and exports of A and B"
            at -= 2;
        }
        while (at >= 0
                && (spot.chunks().get(at).is(Cue.FILLER)
                        || spot.chunks().get(at).is("the")
                        || spot.chunks().get(at).is("both"))) {
            at--;
        }
        if (at > 1
                && spot.chunks().get(at).is(Cue.OF)
                && spot.chunks().get(at - 1).text().endsWith("value")) {
            // "an increase in the value of exports of A"
            at -= 2;
        }
        boolean isIn = at > 0
                && (spot.chunks().get(at).is(Cue.IN) || spot.chunks().get(at).is(Cue.OF));
        return isIn ? spot.chunks().get(at - 1).cue() : Cue.NONE;
    }

    /** "a drop, in euros, of 14.5%": the noun in front of what stands between commas. */
    private static Cue beforeInsertion(Spot spot) {
        boolean isInserted = spot.beforeLeft(1).is(Chunk.Kind.WORD)
                && (spot.beforeLeft(2).is(Cue.IN) || spot.beforeLeft(3).is(Cue.IN));
        int comma = spot.beforeLeft(2).is(Cue.IN) ? 3 : 4;
        return isInserted && spot.beforeLeft(comma).is(Cue.COMMA)
                ? spot.beforeLeft(comma + 1).cue()
                : spot.beforeLeft(1).cue();
    }

    private static boolean isNoun(Cue cue) {
        return cue == Cue.RISE || cue == Cue.FALL || cue == Cue.WIDEN || cue == Cue.NARROW;
    }
}
