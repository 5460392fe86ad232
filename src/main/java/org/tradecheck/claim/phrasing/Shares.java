package org.tradecheck.claim.phrasing;

import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** A share, and of what. */
final class Shares {

    /** Nouns that stand for the whole. */
    private static final WordSet TOTALS = WordSet.of(
            "total",
            "totals",
            "whole",
            "everything",
            "this",
            "that",
            "sum",
            "amount",
            "figure",
            "bill",
            "overall",
            "national",
            "country",
            "goods",
            "what");

    /** What the whole of an economy is measured by. */
    private static final WordSet ECONOMY = WordSet.of(
            "output", "economy", "budget", "reserves", "income", "debt", "spending", "employment", "jobs", "taxes");

    /** What else is divided beside trade: people, firms, land, what a country needs. */
    private static final WordSet OTHER_WHOLES = WordSet.of(
            "workforce",
            "workers",
            "labour",
            "labor",
            "employees",
            "staff",
            "population",
            "people",
            "inhabitants",
            "citizens",
            "households",
            "families",
            "farmers",
            "voters",
            "respondents",
            "women",
            "men",
            "firms",
            "companies",
            "businesses",
            "shareholders",
            "territory",
            "farmland",
            "electricity",
            "patients",
            "students",
            "visitors",
            "tourists",
            "passengers",
            "needs",
            "requirements",
            "consumption");

    private static final WordSet ECONOMIC =
            WordSet.of("national", "economic", "annual", "state", "government", "public", "federal");

    private Shares() {}

    /** The share that this figure states; its whole is the noun phrase behind "of", as far as there is one. */
    static Draft draft(Spot spot, String phrasing) {
        Draft share = plain(spot, phrasing);
        int owned = spot.indexOfPrevious();
        boolean isOfOwned = owned >= 0
                && spot.before().get(owned).phrasing().equals(AreaFigureList.ID)
                && spot.leftAt() > 0
                && spot.chunks().get(spot.leftAt() - 1).is(Chunk.Kind.QUANTITY)
                && spot.chunks().get(spot.leftAt() - 1).index()
                        == spot.before().get(owned).quantity();
        // "China's $2.1 billion was 16% of the total": the share of what China took.
        return isOfOwned ? share.withActor(spot.before().get(owned).actor()).withPartner(owned) : share;
    }

    private static Draft plain(Spot spot, String phrasing) {
        Frame part = Roles.ofNextTaker(spot, spot.subject());
        int of = ofAt(spot);
        Optional<Phrase> whole = of >= 0 ? wholeBehind(spot, of) : Optional.empty();
        Draft draft = spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, part, Sense.NONE, phrasing);
        boolean isOfThat = spot.right(0).is(Cue.OF_WHICH)
                || (of >= 0
                        && of + 1 < spot.chunks().size()
                        && spot.chunks().get(of + 1).is("that"));
        if (isOfThat) {
            return draft.withWhole(spot.subject()
                    .withProduct(Slot.explicit(Product.THAT, spot.quantity().span())));
        }
        if (of >= 0 && isOfEconomy(spot, of)) {
            return draft.withWhole(Frame.NONE.withMeasure(Measure.OTHER, Sense.NONE));
        }
        if (whole.isPresent()) {
            Frame frame = whole.get().frame();
            return draft.withWhole(
                    isOfChange(spot, of, whole.get()) ? frame.withMeasure(Measure.OTHER, Sense.NONE) : frame);
        }
        if (of >= 0 && isChangeNoun(spot, of, of + 5)) {
            return draft.withWhole(Frame.NONE.withMeasure(Measure.OTHER, Sense.NONE));
        }
        if (of >= 0 && isOfSomethingElse(spot, of)) {
            return draft;
        }
        if (of >= 0 || spot.subject().share()) {
            Optional<Slot<Area>> owner = owner(spot, of);
            if (owner.isPresent() && !part.reporter().value().isStated()) {
                return draft.withFrame(part.withReporter(owner.get())).withWhole(total(part.withReporter(owner.get())));
            }
            Optional<Frame> before = flowOfBulk(spot);
            if (before.isPresent()) {
                return draft.withFrame(part.withMeasure(before.get().measure(), Sense.NONE))
                        .withWhole(before.get());
            }
            return draft.withWhole(total(spot.subject()));
        }
        return openingWhole(spot).map(w -> draft.withWhole(w.frame())).orElse(draft);
    }

    /** "Oil makes up the bulk of sales abroad, with 96% of the total": the one flow that the clause has called the whole. */
    private static Optional<Frame> flowOfBulk(Spot spot) {
        if (spot.subject().isTrade() || spot.subject().product().value().isAll()) {
            return Optional.empty();
        }
        List<Frame> flows = spot.phrases().stream()
                .filter(p -> p.last() < spot.at()
                        && p.isOblique()
                        && p.frame().isTrade()
                        && p.frame().product().value().isAll()
                        && !p.frame().share())
                .map(Phrase::frame)
                .toList();
        return flows.size() == 1 ? Optional.of(flows.get(0)) : Optional.empty();
    }

    /** "60% of Morocco's total": whose total it is. */
    private static Optional<Slot<Area>> owner(Spot spot, int of) {
        int area = of + 1;
        while (of >= 0 && area < spot.chunks().size() && spot.chunks().get(area).is(Cue.FILLER)) {
            area++;
        }
        boolean isOwned = of >= 0
                && area + 2 < spot.chunks().size()
                && spot.chunks().get(area + 2).is(Cue.TOTAL)
                && (spot.chunks().get(area + 1).is("'s")
                        || spot.chunks().get(area + 1).is("'"));
        return isOwned ? spot.areaAt(area).filter(a -> a.value().isStated()) : Optional.empty();
    }

    /** Whether the sentence opens with what is divided: "Of Iraq's exports in 2024, 45% went to China". */
    static boolean isOfOpening(Spot spot) {
        return openingWhole(spot).isPresent();
    }

    /** Whether the sentence opens with "of the total,". */
    static boolean isOfTotalAtOpening(Spot spot) {
        int total = 1;
        while (total < spot.at() && spot.chunks().get(total).is(Cue.FILLER)) {
            total++;
        }
        return total + 1 < spot.at()
                && spot.chunks().get(0).is(Cue.OF)
                && spot.chunks().get(total).is(Cue.TOTAL)
                && spot.chunks().get(total + 1).is(Cue.COMMA);
    }

    /** "Of all exports, $3 billion, or 12%, went to Mexico": the whole opens the sentence. */
    private static Optional<Phrase> openingWhole(Spot spot) {
        if (!spot.chunks().get(0).is(Cue.OF)) {
            return Optional.empty();
        }
        int first = 1;
        while (first < spot.at()
                && (spot.chunks().get(first).is(Cue.FILLER)
                        || spot.chunks().get(first).is(Cue.PRONOUN))) {
            first++;
        }
        return spot.phraseStartingAt(first)
                .filter(p -> p.frame().isTrade()
                        && (p.last() + 1 == spot.at()
                                || (p.last() + 1 < spot.at()
                                        && spot.chunks()
                                                .get(behindBracket(spot, p.last() + 1))
                                                .is(Cue.COMMA))));
    }

    /** "Of Qatar's exports (A), gas made up": the bracket is passed over. */
    private static int behindBracket(Spot spot, int at) {
        if (!spot.chunks().get(at).is(Cue.OPEN)) {
            return at;
        }
        int close = at;
        while (close < spot.at() && !spot.chunks().get(close).is(Cue.CLOSE)) {
            close++;
        }
        return Math.min(close + 1, spot.at());
    }

    /** "47 percent of the group": a noun that is no total, and no measure. */
    private static boolean isOfSomethingElse(Spot spot, int of) {
        for (int i = of + 1; i < spot.chunks().size() && i < of + 4; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Cue.FILLER)) {
                continue;
            }
            return chunk.is(Chunk.Kind.WORD)
                    && chunk.text().length() > 3
                    && Character.isLetter(chunk.text().charAt(0))
                    && !TOTALS.has(chunk);
        }
        return false;
    }

    /** "40 percent of output", "a third of the budget": of what trade is measured by, and not of trade. */
    private static boolean isOfEconomy(Spot spot, int of) {
        int noun = of + 1;
        while (noun < spot.chunks().size()
                && (spot.chunks().get(noun).is(Cue.FILLER)
                        || ECONOMIC.has(spot.chunks().get(noun)))) {
            noun++;
        }
        return noun < spot.chunks().size() && (ECONOMY.has(spot.chunks().get(noun)) || isOfPeople(spot, noun));
    }

    /** "68% of the country's workforce", "40% of smelter workers": of those who are no goods, with one word or an owner before. */
    private static boolean isOfPeople(Spot spot, int from) {
        for (int i = from; i < spot.chunks().size() && i < from + 4; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (OTHER_WHOLES.has(chunk)) {
                return true;
            }
            boolean isBefore = chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Chunk.Kind.PRODUCT)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.PRONOUN)
                    || chunk.is(Cue.TOTAL)
                    || chunk.is("'s")
                    || (chunk.is(Chunk.Kind.WORD) && chunk.startsWithLetter());
            if (!isBefore) {
                return false;
            }
        }
        return false;
    }

    /** "of the total" is of all products and all partners. */
    private static Frame total(Frame frame) {
        return frame.withProduct(Slot.ALL_GOODS).withPartner(Slot.NO_AREA).withTotal();
    }

    /** "60% of the fall in exports" is a share of a change, not of exports. */
    private static boolean isOfChange(Spot spot, int of, Phrase whole) {
        return isChangeNoun(spot, of, whole.first());
    }

    private static boolean isChangeNoun(Spot spot, int from, int to) {
        for (int i = from + 1; i < to && i < spot.chunks().size(); i++) {
            if (spot.chunks().get(i).is(Cue.RISE)
                    || spot.chunks().get(i).is(Cue.FALL)
                    || spot.chunks().get(i).is(Cue.WIDEN)
                    || spot.chunks().get(i).is(Cue.NARROW)) {
                return true;
            }
        }
        return false;
    }

    /** "62.4% ($3.34 billion) of the total": the bracket stands between. */
    static boolean isOfBehindBracket(Spot spot) {
        return spot.right(0).is(Cue.OPEN) && ofAt(spot) >= 0;
    }

    /** "€4.4 billion (56%) of total exports": the share stands in the bracket, and what it is of behind. */
    private static boolean isOfBeyondOwnBracket(Spot spot) {
        return spot.left() == Cue.OPEN
                && spot.right(0).is(Cue.CLOSE)
                && spot.right(1).is(Cue.OF);
    }

    private static int ofAt(Spot spot) {
        int at = spot.at() + 1;
        if (isOfBeyondOwnBracket(spot)) {
            return at + 1;
        }
        if (at < spot.chunks().size() && spot.chunks().get(at).is(Cue.OPEN)) {
            while (at < spot.chunks().size() && !spot.chunks().get(at).is(Cue.CLOSE)) {
                at++;
            }
            at++;
        }
        boolean isBetweenDashes = at + 2 < spot.chunks().size()
                && OrAgain.isDash(spot.chunks().get(at))
                && spot.chunks().get(at + 1).is(Chunk.Kind.QUANTITY)
                && OrAgain.isDash(spot.chunks().get(at + 2));
        at += isBetweenDashes ? 3 : 0;
        while (at < spot.chunks().size()
                && (spot.chunks().get(at).is(Cue.FILLER)
                        || spot.chunks().get(at).is(Cue.SHARE_NOUN))) {
            at++;
        }
        if (Roles.isFirstOfTwo(spot)) {
            // "43.9 percent and 37.3 percent of all exports, respectively"
            at = spot.at() + 1;
            while (!spot.chunks().get(at).is(Chunk.Kind.QUANTITY)) {
                at++;
            }
            at++;
        }
        boolean isOf = at < spot.chunks().size()
                && (spot.chunks().get(at).is(Cue.OF) || spot.chunks().get(at).is(Cue.IN));
        return isOf ? at : -1;
    }

    private static Optional<Phrase> wholeBehind(Spot spot, int of) {
        // "half of the goods that Britain sells"
        boolean isOfGoods = false;
        for (int i = of + 1; i < spot.chunks().size() && i < of + 7; i++) {
            Chunk chunk = spot.chunks().get(i);
            if (chunk.is(Chunk.Kind.QUANTITY) && !spot.phrases().stream().anyMatch(p -> p.first() > of)) {
                return Optional.empty();
            }
            Optional<Phrase> phrase = spot.phraseStartingAt(i);
            if (phrase.isPresent()) {
                return isOfGoods
                        ? phrase.map(p -> p.withFrame(
                                p.frame().withCoverage(Coverage.GOODS, p.frame().basis())))
                        : phrase;
            }
            isOfGoods |= chunk.is("goods");
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.WHILE) || chunk.is(Cue.OPEN)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether what stands behind the figure is a rise or a fall. */
    static boolean isOfChange(Spot spot) {
        int of = ofAt(spot);
        return of >= 0 && isChangeNoun(spot, of, of + 5);
    }

    /** "a growth rate of 5 percent of …" is no share. */
    static boolean isRateWord(Spot spot) {
        return spot.left() == Cue.RISE || spot.left() == Cue.FALL;
    }
}
