package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Spot;
import org.tradecheck.series.Measure;

/** The measure follows its figure: a 412 million krone trade surplus. */
final class BalanceNounAfter implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "measure-after-figure",
            "The measure follows its figure: a 412 million krone trade surplus.",
            "Denmark had a 412 million krone trade surplus in July.",
            "412 million krone | surplus | DNK | 2024-07");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.AMOUNT).among(Chunk.Kind.MEASURE);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        if (!spot.isAmount()) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = spot.phraseAfter()
                .or(() -> balanceBehindBracket(spot))
                .or(() -> flowBehind(spot))
                .or(() -> tradeBehind(spot));
        if (phrase.isEmpty() || phrase.get().isVerb() || !phrase.get().frame().isTrade()) {
            return Optional.empty();
        }
        Frame frame = ofTradeSplit(phrase.get().frame(), spot);
        boolean isNewSubject = spot.left() == Cue.OF
                && spot.at() + 1 < spot.chunks().size()
                && spot.chunks().get(spot.at() + 1).is("the");
        boolean isToldBefore = (spot.left() == Cue.AT || isNewSubject)
                && spot.phraseBefore()
                        .filter(p -> p.frame().isTrade() && !isSameBalance(p.frame(), frame))
                        .isPresent();
        if (isToldBefore || isRival(spot, frame)) {
            // "with imports at A the deficit was B", "on imports of A the deficit was B": A is of what stands before
            // it.
            return Optional.empty();
        }
        Draft.Role role = isFlowOfBalance(spot) || isBehindEarlier(spot) ? Draft.Role.MAIN : Roles.byCue(spot);
        return Optional.of(spot.draft(Draft.Form.LEVEL, role, frame, frame.sense(), INFO.id()));
    }

    /** "put the balance at an A deficit": which of the two it is stands behind the figure. */
    private static boolean isSameBalance(Frame before, Frame behind) {
        return before.measure() == Measure.BALANCE && before.sense() == Sense.NONE && behind.sense() != Sense.NONE;
    }

    /** "trade with Peru came to A in exports and B in imports": the flows are with whom the trade is. */
    private static Frame ofTradeSplit(Frame flow, Spot spot) {
        boolean isSecond =
                !spot.before().isEmpty() && spot.before().get(0).phrasing().equals(INFO.id());
        Frame trade = spot.subject().measure() == Measure.TURNOVER
                ? spot.subject()
                : isSecond ? spot.before().get(0).frame() : Frame.NONE;
        boolean isSplit = (flow.measure() == Measure.EXPORTS || flow.measure() == Measure.IMPORTS)
                && trade.partner().value().isStated()
                && !flow.partner().value().isStated()
                && !flow.reporter().value().isStated();
        return isSplit ? flow.withPartner(trade.partner()).withReporter(trade.reporter()) : flow;
    }

    /** "against a $5 million (revised from $10 million) deficit in March". */
    private static Optional<Phrase> balanceBehindBracket(Spot spot) {
        return spot.right(0).is(Cue.OPEN)
                ? spot.phraseStartingAt(spot.beyondBracket())
                        .filter(p -> p.frame().measure() == Measure.BALANCE
                                        && p.frame().sense() != Sense.NONE
                                || p.frame().isTrade() && isOwned(spot))
                : Optional.empty();
    }

    /** "12 percent of Dubai's A (B) foreign trade". */
    private static boolean isOwned(Spot spot) {
        int owner = spot.at() - 1;
        return owner > 0
                && (spot.chunks().get(owner).is("'s")
                        || spot.chunks().get(owner).is("its")
                        || spot.chunks().get(owner).is("their"));
    }

    /** "a deficit of A, below the B shortfall recorded a year earlier": the same deficit of another time. */
    private static boolean isRival(Spot spot, Frame frame) {
        int main = spot.lastMain(Draft.Form.LEVEL);
        return (spot.left() == Cue.ABOVE || spot.left() == Cue.BELOW)
                && main >= 0
                && main == spot.indexOfPrevious()
                && spot.before().get(main).frame().measure() == frame.measure()
                && spot.before().get(main).frame().sense() == frame.sense();
    }

    /** "made up of $2.6 billion in exports and $1.7 billion of Peruvian imports": of a turnover, its two flows. */
    private static Optional<Phrase> flowBehind(Spot spot) {
        // "$8 billion worth of Peruvian exports"
        int of = spot.right(0).is(Cue.WORTH) && spot.right(1).is(Cue.OF) ? 1 : 0;
        boolean isFlow = spot.right(of + 1).is(Chunk.Kind.MEASURE)
                || (spot.right(of + 1).is(Chunk.Kind.AREA) && spot.right(of + 2).is(Chunk.Kind.MEASURE));
        boolean isAs = spot.right(0).is("as")
                && spot.right(1).is(Chunk.Kind.MEASURE)
                && spot.left() == Cue.AND
                && spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        Optional<Phrase> dealt = flowItFellTo(spot);
        if (dealt.isPresent()) {
            return dealt;
        }
        if (isFlowOfBalance(spot) || isFlowOfWhich(spot) || isAs) {
            return spot.phraseBehind(spot.at() + 1);
        }
        boolean isOfTurnover = (spot.right(0).is(Cue.IN)
                        || spot.right(of).is(Cue.OF)
                        || (spot.right(0).is(Cue.FOR) && isForFlows(spot)))
                && isFlow
                && (spot.subject().measure() == Measure.TURNOVER
                        || isSecondOfTwo(spot)
                        || isBehindEarlier(spot)
                        || isOfFlowsInTurn(spot));
        return isOfTurnover
                ? spot.phraseBehind(spot.at() + 1)
                        .filter(p -> p.frame().measure() == Measure.EXPORTS
                                || p.frame().measure() == Measure.IMPORTS)
                : Optional.empty();
    }

    /** "trade amounted to A for exports and B for imports": each flow stands behind a figure of its own. */
    private static boolean isForFlows(Spot spot) {
        boolean isFirst = spot.right(2).is(Cue.AND)
                && spot.right(3).is(Chunk.Kind.QUANTITY)
                && spot.right(4).is(Cue.FOR)
                && spot.right(5).is(Chunk.Kind.MEASURE);
        return isFirst || (spot.left() == Cue.AND && isSecondOfTwo(spot));
    }

    /** "Of the turnover, A (up 4%) fell to exports and B (up 2%) to imports": what each part of it is. */
    private static Optional<Phrase> flowItFellTo(Spot spot) {
        int next = spot.right(0).is(Cue.OPEN) ? spot.beyondBracket() : spot.at() + 1;
        Chunks chunks = spot.chunks();
        boolean isVerb = next < chunks.size()
                && (chunks.get(next).is("fell") || chunks.get(next).is("falls"));
        boolean isElided = spot.previous()
                .filter(d -> spot.left() == Cue.AND && d.form() != Draft.Form.SHARE)
                .filter(d -> spot.before().stream().anyMatch(b -> b.phrasing().equals(INFO.id())))
                .isPresent();
        int way = isVerb ? next + 1 : next;
        boolean isTo = way < chunks.size()
                && (chunks.get(way).is(Cue.TO) || chunks.get(way).is(Cue.ON));
        return (isVerb || isElided) && isTo
                ? spot.phraseBehind(way)
                        .filter(p -> p.frame().measure() == Measure.EXPORTS
                                || p.frame().measure() == Measure.IMPORTS)
                : Optional.empty();
    }

    /** "China led with A in two-way trade": the trade of both ways stands behind its figure. */
    private static Optional<Phrase> tradeBehind(Spot spot) {
        int noun = spot.at() + 2;
        boolean isTwoWay = noun + 2 < spot.chunks().size()
                && spot.chunks().get(noun).is("two")
                && spot.chunks().get(noun + 2).is("way");
        noun += isTwoWay ? 3 : 0;
        return spot.right(0).is(Cue.IN) && spot.phraseBefore().isEmpty()
                ? spot.phraseStartingAt(noun).filter(p -> p.frame().measure() == Measure.TURNOVER)
                : Optional.empty();
    }

    /** "trade of A, B of which were exports", "B of it being imports": the part has its flow behind the verb. */
    private static boolean isFlowOfWhich(Spot spot) {
        boolean isFlow = spot.right(2).is(Chunk.Kind.MEASURE)
                || (spot.right(2).is(Chunk.Kind.AREA) && spot.right(3).is(Chunk.Kind.MEASURE))
                || (spot.right(2).is(Chunk.Kind.AREA) && spot.right(4).is(Chunk.Kind.MEASURE));
        return spot.right(0).is(Cue.OF_WHICH)
                && spot.right(1).is(Cue.STATE)
                && isFlow
                && spot.phraseBehind(spot.at() + 1)
                        .filter(p -> p.frame().measure() == Measure.EXPORTS
                                || p.frame().measure() == Measure.IMPORTS)
                        .isPresent();
    }

    /** "a surplus of A, from B worth of exports and C of imports": B is no earlier surplus. */
    private static boolean isFlowOfBalance(Spot spot) {
        int of = spot.right(0).is(Cue.WORTH) ? 1 : 0;
        return spot.left() == Cue.FROM
                && spot.subject().measure() == Measure.BALANCE
                && (spot.right(of).is(Cue.OF) || spot.right(of).is(Cue.IN))
                && spot.right(of + 1).is(Chunk.Kind.MEASURE)
                && spot.phraseBehind(spot.at() + 1)
                        .filter(p -> p.frame().measure() == Measure.EXPORTS
                                || p.frame().measure() == Measure.IMPORTS)
                        .isPresent();
    }

    /** "€3 billion of imports, €2 billion of exports": a headline without a verb. */
    private static boolean isOfFlowsInTurn(Spot spot) {
        boolean isFirst = spot.at() == 0 && spot.before().isEmpty();
        boolean isNext = spot.left() == Cue.COMMA
                && spot.previous().filter(d -> d.phrasing().equals(INFO.id())).isPresent();
        return spot.right(0).is(Cue.OF) && (isFirst || isNext);
    }

    /** "A in exports, up from B, and C in imports": C is of what stands behind it, and none of the earlier figures. */
    private static boolean isBehindEarlier(Spot spot) {
        return spot.left() == Cue.AND
                && spot.beforeLeft(0).is(Cue.COMMA)
                && spot.right(0).is(Cue.IN)
                && spot.previous().filter(d -> d.role() == Draft.Role.EARLIER).isPresent();
    }

    /** "had $17 billion in exports and $20 billion in imports": each figure has its flow behind it. */
    private static boolean isSecondOfTwo(Spot spot) {
        Optional<Draft> previous = spot.previous();
        boolean isListed = spot.left() == Cue.AND
                && previous.isPresent()
                && previous.get().form() == Draft.Form.LEVEL
                && previous.get().role() == Draft.Role.MAIN;
        return isListed
                && (previous.get().frame().measure() == Measure.EXPORTS
                        || previous.get().frame().measure() == Measure.IMPORTS)
                && spot.phraseEndingAt(spot.leftAt() - 1)
                        .filter(p -> p.isOblique()
                                && p.frame().measure() == previous.get().frame().measure())
                        .isPresent();
    }
}
