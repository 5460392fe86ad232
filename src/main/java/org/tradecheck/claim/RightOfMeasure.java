package org.tradecheck.claim;

import org.tradecheck.series.Measure;

/** Reads the words behind a measure that belong to it: "exports of cars to Kazakhstan in May". */
final class RightOfMeasure {

    private final Mentions mentions;
    private final Chunks chunks;
    private final PartnersBehind partners;
    private final GoodsBehind goods;

    RightOfMeasure(ChunkedSentence sentence) {
        this.mentions = sentence.mentions();
        this.chunks = sentence.chunks();
        this.partners = new PartnersBehind(sentence);
        this.goods = new GoodsBehind(sentence);
    }

    /** What stands behind a measure, up to the first word that does not belong to it. */
    Reach read(int head, Frame frame, boolean isVerb) {
        Reach reach = new Reach(head, frame);
        Reach further = with(reach, isVerb);
        while (further != reach) {
            reach = further;
            further = with(reach, isVerb);
        }
        return reach;
    }

    /** With the next words that say something of the measure; the same if they say nothing. */
    private Reach with(Reach reach, boolean isVerb) {
        int at = reach.at() + 1;
        if (at >= chunks.size()) {
            return reach;
        }
        int name = CountryWords.nameFrom(chunks, at + 1);
        Reach further = withTime(reach, name);
        further = further == reach ? partners.with(reach, name, isVerb) : further;
        further = further == reach ? goods.with(reach, name, isVerb) : further;
        further = further == reach ? withTrade(reach, name) : further;
        return further == reach ? behindBracket(reach) : further;
    }

    private Reach withTime(Reach reach, int name) {
        Frame frame = reach.frame();
        if (frame.period() >= 0) {
            return reach;
        }
        Chunk chunk = chunks.get(reach.at() + 1);
        boolean isScope = chunk.is(Chunk.Kind.PERIOD)
                && chunk.text().startsWith("since ")
                && RecordTimes.isOfSuperlative(chunks, reach.at());
        if (isScope) {
            return reach;
        }
        if (chunk.is(Chunk.Kind.PERIOD)) {
            return new Reach(reach.at() + 1, frame.withPeriod(chunk.index()));
        }
        boolean isTime = name < chunks.size()
                && isPeriodPreposition(chunk)
                && chunks.get(name).is(Chunk.Kind.PERIOD);
        return isTime ? new Reach(name, frame.withPeriod(chunks.get(name).index())) : reach;
    }

    private Reach withTrade(Reach reach, int name) {
        Frame frame = reach.frame();
        boolean isOfTrade = name < chunks.size()
                && frame.measure() == Measure.BALANCE
                && isTradeBehind(chunks.get(reach.at() + 1), name);
        if (!isOfTrade) {
            return reach;
        }
        MeasureMention trade = mentions.measures().get(chunks.get(name).index());
        Coverage coverage = trade.coverage() == Coverage.UNSTATED ? frame.coverage() : trade.coverage();
        return new Reach(name, frame.withCoverage(coverage, frame.basis()).weak(false));
    }

    /** A short bracket without a time or a figure is passed over. */
    private Reach behindBracket(Reach reach) {
        int open = reach.at() + 1;
        return chunks.get(open).is(Cue.OPEN) && isEmptyBracket(open) ? new Reach(closing(open), reach.frame()) : reach;
    }

    private static boolean isPeriodPreposition(Chunk chunk) {
        return chunk.is(Cue.IN) || chunk.is(Cue.FOR) || chunk.is(Cue.BETWEEN) || chunk.is(Cue.ON) || chunk.is(Cue.OF);
    }

    /** "a surplus on merchandise trade" is the balance of it. */
    private boolean isTradeBehind(Chunk preposition, int next) {
        boolean isGoverned =
                preposition.is(Cue.ON) || preposition.is(Cue.IN) || preposition.is(Cue.FOR) || preposition.is(Cue.OF);
        return isGoverned
                && chunks.get(next).is(Chunk.Kind.MEASURE)
                && isTradeOrAccount(mentions.measures().get(chunks.get(next).index()));
    }

    private static boolean isTradeOrAccount(MeasureMention mention) {
        return mention.measure() == Measure.TURNOVER
                || (mention.measure() == Measure.BALANCE && mention.sense() == Sense.NONE);
    }

    private boolean isEmptyBracket(int open) {
        int close = closing(open);
        if (close < 0 || close > open + 6) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY) || chunks.get(i).is(Chunk.Kind.PERIOD)) {
                return false;
            }
        }
        return true;
    }

    private int closing(int open) {
        for (int i = open + 1; i < chunks.size(); i++) {
            if (chunks.get(i).is(Cue.CLOSE)) {
                return i;
            }
        }
        return -1;
    }
}
