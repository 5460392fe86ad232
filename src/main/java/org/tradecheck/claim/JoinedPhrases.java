package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** Makes one of two noun phrases that tell of one figure: two flows, or a balance and the trade it is of. */
final class JoinedPhrases {

    private final Chunks chunks;

    JoinedPhrases(Chunks chunks) {
        this.chunks = chunks;
    }

    /** Adds a phrase behind others, or makes it one with the last of them. */
    void add(Phrase phrase, List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            phrases.add(phrase);
            return;
        }
        int last = phrases.size() - 1;
        Phrase before = phrases.get(last);
        Phrase told = sumOfFlows(before, phrase);
        if (isTradeOfBalance(before, told)) {
            phrases.set(last, balanceOf(before, told));
        } else if (isAccountOfBalance(before, told)) {
            phrases.set(last, balanceOn(before, told));
        } else {
            phrases.add(told);
        }
    }

    /** "The deficit in Kenya's trade with China": the trade says whose balance it is, and with whom. */
    private boolean isTradeOfBalance(Phrase balance, Phrase trade) {
        // "the deficit in Egypt's trade balance"
        boolean isBalance =
                trade.frame().measure() == Measure.BALANCE && trade.frame().sense() == Sense.NONE;
        if ((trade.frame().measure() != Measure.TURNOVER && !isBalance) || trade.first() < 1) {
            return false;
        }
        // "the surplus on oil trade", "the deficit on farm trade"
        boolean isBehindGoods = balance.last() == trade.first() - 1
                && !balance.frame().product().value().isAll()
                && isJoint(balance.last() - 1);
        // "the surplus of Hungary's external trade"
        int owner = balance.last();
        boolean isOwned = chunks.get(owner).is(Chunk.Kind.AREA)
                && chunks.get(owner + 1).is("'s")
                && trade.first() >= owner
                && trade.first() <= owner + 2;
        return balance.frame().measure() == Measure.BALANCE
                && balance.frame().sense() != Sense.NONE
                && (isBehindGoods
                        || isOwned
                        || balance.last() == trade.first() - 2
                                && (isJoint(trade.first() - 1)
                                        || chunks.get(trade.first() - 1).is(Cue.OF)));
    }

    private boolean isJoint(int at) {
        return chunks.get(at).is(Cue.IN) || chunks.get(at).is(Cue.ON);
    }

    /** "the surplus in the current account": the account says what the surplus is of. */
    private boolean isAccountOfBalance(Phrase balance, Phrase account) {
        if (account.frame().measure() != Measure.CURRENT_ACCOUNT) {
            return false;
        }
        int joint = account.first() - 1;
        while (joint > balance.last() && chunks.get(joint).is(Cue.FILLER)) {
            joint--;
        }
        return balance.frame().measure() == Measure.BALANCE
                && balance.frame().isWeak()
                && balance.frame().sense() != Sense.NONE
                && balance.last() == joint - 1
                && isJoint(joint);
    }

    private static Phrase balanceOn(Phrase balance, Phrase account) {
        Frame told = account.frame()
                .withMeasure(Measure.CURRENT_ACCOUNT, balance.frame().sense());
        Slot<Area> owner = balance.frame().reporter();
        told = owner.value().isStated() ? told.withReporter(owner) : told;
        return new Phrase(balance.first(), account.last(), told, balance.isOblique(), false);
    }

    private static Phrase balanceOf(Phrase balance, Phrase trade) {
        Frame told = balance.frame().weak(false);
        Frame of = trade.frame();
        told = of.reporter().value().isStated() ? told.withReporter(of.reporter()) : told;
        told = of.partner().value().isStated() ? told.withPartner(of.partner()) : told;
        told = told.product().value().isAll() ? told.withProduct(of.product()) : told;
        return new Phrase(balance.first(), trade.last(), told, balance.isOblique(), false);
    }

    /** "China's imports and exports reached A": of two flows with one figure, it is what they make together. */
    private Phrase sumOfFlows(Phrase before, Phrase phrase) {
        int and = phrase.first() - 1;
        boolean isJoined = before.last() == and - 1
                && chunks.get(and).is(Cue.AND)
                && !before.isVerb()
                && !phrase.isVerb()
                && areTwoFlows(before.frame().measure(), phrase.frame().measure());
        if (!isJoined || !hasOneFigure(phrase.last() + 1)) {
            return phrase;
        }
        Frame sum = phrase.frame().withMeasure(Measure.TURNOVER, Sense.NONE);
        Slot<Area> owner = before.frame().reporter();
        return phrase.withFrame(owner.value().isStated() ? sum.withReporter(owner) : sum);
    }

    private static boolean areTwoFlows(Measure one, Measure other) {
        return one == Measure.EXPORTS && other == Measure.IMPORTS || one == Measure.IMPORTS && other == Measure.EXPORTS;
    }

    /** Whether a verb and then one figure follow, and no second one for the other flow. */
    private boolean hasOneFigure(int behind) {
        int figure = behind;
        boolean isVerb = false;
        while (figure < chunks.size() && !chunks.get(figure).is(Chunk.Kind.QUANTITY)) {
            Chunk chunk = chunks.get(figure);
            if (chunk.is(Cue.AND) || chunk.is(Cue.COMMA) || chunk.is(Chunk.Kind.MEASURE) || chunk.is("both")) {
                return false;
            }
            isVerb |= chunk.is(Cue.STATE) || chunk.is(Cue.UP) || chunk.is(Cue.DOWN) || chunk.is(Cue.PASSED);
            figure++;
        }
        int next = figure + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.COMMA) || chunks.get(next).is(Cue.FILLER))) {
            next++;
        }
        if (figure >= chunks.size()
                || !isVerb
                || next < chunks.size() && chunks.get(next).is(Cue.AND)) {
            return false;
        }
        for (int i = next; i < chunks.size(); i++) {
            if (chunks.get(i).is("respectively") || chunks.get(i).is("each")) {
                return false;
            }
        }
        return true;
    }
}
