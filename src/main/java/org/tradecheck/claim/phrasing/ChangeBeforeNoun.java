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

/** The change stands before its noun: a 2.3 percent drop in exports. */
final class ChangeBeforeNoun implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "change-before-noun",
            "The change stands before its noun: a 2.3 percent drop in exports.",
            "There was a 2.3 percent drop in French exports in July.",
            "2.3 percent | growth of exports down | FRA | 2024-07");

    private static final WordSet WAYS = WordSet.of(
            "year",
            "month",
            "quarter",
            "week",
            "-",
            "on",
            "over",
            "annual",
            "annualised",
            "annualized",
            "yearly",
            "monthly",
            "quarterly",
            "real",
            "nominal");

    private static final WordSet HITS = WordSet.of("hit", "blow", "knock", "battering", "beating");

    /** "year-on-year" is five words. */
    private static final int LONGEST_WAY = 7;

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.CHANGE)
                .among(Cue.RISE, Cue.FALL, Cue.UP, Cue.DOWN, Cue.WIDEN, Cue.NARROW, Cue.SHARE_VERB)
                .among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (spot.right(0).is("falls") && spot.right(1).is(Cue.ON)) {
            // "of this amount, $2 billion falls on exports": its share of the sum
            return Optional.empty();
        }
        Cue noun = spot.right(0).is(Chunk.Kind.PERIOD)
                ? spot.right(1).cue()
                : spot.right(0).cue();
        if (spot.isPercent() && (spot.right(1).is(Cue.IN) || spot.right(1).is(Cue.OF))) {
            // "a 21% leap in imports": a verb's word, and a noun here.
            noun = noun == Cue.UP ? Cue.RISE : noun == Cue.DOWN ? Cue.FALL : noun;
        }
        if (spot.isPercent() && noun != Cue.RISE && noun != Cue.FALL) {
            noun = behindWay(spot);
        }
        boolean isOfGap = (spot.right(1).is(Cue.OF) || spot.right(1).is(Cue.IN))
                && (spot.right(0).is("narrowing") || spot.right(0).is("widening"));
        if (isOfGap) {
            // "a $2 billion narrowing of the deficit"
            noun = spot.right(0).is("narrowing") ? Cue.FALL : Cue.RISE;
        }
        if (spot.right(0).is(Cue.OR) && spot.right(1).is(Chunk.Kind.QUANTITY)) {
            noun = spot.right(2).cue();
        }
        if (spot.right(0).is(Chunk.Kind.MEASURE) && spot.isPercent()) {
            // "the forecast of 9% export growth"
            noun = spot.right(0).text().contains(" growth")
                    ? Cue.RISE
                    : spot.right(1).cue();
        }
        if (isHit(spot)) {
            noun = Cue.FALL;
        }
        if (spot.right(0).is(Cue.OPEN)) {
            // "a £0.8 billion (5.0%) fall in exports"
            noun = spot.rightBeyondBracket().cue();
        }
        if (noun != Cue.RISE && noun != Cue.FALL) {
            return Optional.empty();
        }
        Optional<Draft.Form> form = Changes.form(spot);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Sense sense = noun == Cue.RISE ? Sense.INCREASE : Sense.DECREASE;
        Frame frame = spot.phraseBehind(spot.beyondBracket())
                .filter(p -> !isCutOff(spot, p.first()))
                .map(Phrase::frame)
                .orElseGet(() -> ofGoods(spot));
        return Optional.of(spot.draft(form.get(), Draft.Role.CHANGE, frame, sense, INFO.id()));
    }

    /** "took a 6% hit", "suffered a 6% blow": what is dealt to what fell. */
    private static boolean isHit(Spot spot) {
        return spot.isPercent()
                && HITS.has(spot.right(0))
                && spot.at() > 0
                && spot.chunks().get(spot.at() - 1).is("a");
    }

    /** "a 7.3% year-on-year rise", "a 2% quarterly drop": the noun behind the way of comparing; NONE for nothing such. */
    private static Cue behindWay(Spot spot) {
        int at = spot.at() + 1;
        while (at < spot.chunks().size()
                && at < spot.at() + LONGEST_WAY
                && (WAYS.has(spot.chunks().get(at)) || spot.chunks().get(at).is(Cue.PER_YEAR))) {
            at++;
        }
        if (at == spot.at() + 1 || at >= spot.chunks().size()) {
            return Cue.NONE;
        }
        // "a 3% annual decrease": a verb's word, and a noun behind an adjective.
        Cue cue = spot.chunks().get(at).cue();
        boolean isNoun = spot.chunks().get(at).isNounOrVerb();
        return isNoun && cue == Cue.UP ? Cue.RISE : isNoun && cue == Cue.DOWN ? Cue.FALL : cue;
    }

    /** "exports fell, after a 0.8% gain in May, while imports edged up": the gain is none of imports. */
    private static boolean isCutOff(Spot spot, int phrase) {
        for (int i = spot.at() + 1; i < phrase; i++) {
            Chunk chunk = spot.chunks().get(i);
            // "exports were A with a 3% increase and imports were B": the increase is none of imports
            if (chunk.is(Cue.WHILE) || chunk.is(Cue.SEMICOLON) || (chunk.is(Cue.AND) && i == phrase - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "a 2.7% drop in motor vehicles": of these goods, in the flow that is spoken of. */
    private static Frame ofGoods(Spot spot) {
        for (int i = spot.at() + 1; i + 1 < spot.chunks().size() && i < spot.at() + 5; i++) {
            boolean isGoods =
                    spot.chunks().get(i).is(Cue.IN) && spot.chunks().get(i + 1).is(Chunk.Kind.PRODUCT);
            if (isGoods) {
                Chunk goods = spot.chunks().get(i + 1);
                return spot.subject().withProduct(Slot.explicit(new Product(goods.text()), goods.span()));
            }
        }
        return spot.subject();
    }
}
