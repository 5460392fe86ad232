package org.tradecheck.claim;

import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Measure;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.Product;

/** Reads the words before a measure that belong to it: "Korea's record May exports". */
final class LeftOfMeasure {

    /** Adjectives that say what kind of trade it is and leave open whose: "Kenya's main exports", "Japan's sluggish sales". */
    private static final WordSet QUALITIES = WordSet.of(
            "main",
            "chief",
            "leading",
            "largest",
            "biggest",
            "top",
            "key",
            "major",
            "principal",
            "primary",
            "core",
            "important",
            "valuable",
            "lucrative",
            "vital",
            "crucial",
            "overall",
            "entire",
            "sluggish",
            "weak",
            "weaker",
            "stronger",
            "slumping",
            "flagging",
            "faltering",
            "booming",
            "buoyant",
            "thriving",
            "resurgent",
            "sizeable",
            "sizable",
            "modest",
            "vast");

    private final ChunkedSentence sentence;
    private final Chunks chunks;
    private final Mentions mentions;
    private final OwnersBefore owners;
    private final GoodsBefore goods;

    LeftOfMeasure(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
        this.mentions = sentence.mentions();
        this.owners = new OwnersBefore(sentence);
        this.goods = new GoodsBefore(sentence);
    }

    /** What stands before a measure and behind the phrase before it. */
    Reach read(int head, int from, Frame frame) {
        Reach reach = new Reach(head, frame);
        int at = head - 1;
        while (at >= from) {
            Reach next = with(reach, at, head, from);
            if (next != reach) {
                reach = next;
                at = next.at() - 1;
            } else if (isModifier(chunks.get(at)) && !owners.isDash(at) && !isRevisedBySomebody(at)) {
                at--;
            } else {
                break;
            }
        }
        return reach;
    }

    /** With what a chunk says of the measure; the same if it says nothing. */
    private Reach with(Reach reach, int at, int head, int from) {
        Chunk chunk = chunks.get(at);
        Frame frame = reach.frame();
        boolean isOfAllGoods = frame.product().value().isAll();
        if (chunk.is(Chunk.Kind.PRODUCT) && isOfAllGoods) {
            return goods.known(at, from, frame);
        }
        int alias = isOfAllGoods ? goodsBeforeAlias(at, from) : -1;
        if (alias >= 0) {
            return goods.known(alias, from, frame);
        }
        if (chunk.is("domestic") && frame.measure() == Measure.EXPORTS && isOfAllGoods) {
            return new Reach(at, frame.withProduct(Slot.explicit(new Product("domestic"), chunk.span())));
        }
        if (isBound(at, from) && !frame.partner().value().isStated()) {
            return new Reach(at - 2, frame.withPartner(sentence.party(at - 2)));
        }
        if (isEverywhere(at, from)) {
            return new Reach(at, total(frame));
        }
        int named = nameBeforeAlias(at, from);
        if (named >= 0) {
            return new Reach(named + 1, frame);
        }
        if (owners.isOwner(at, head)) {
            return owners.read(at, from, frame);
        }
        if (chunk.is(Chunk.Kind.PERIOD) && frame.period() < 0 && !isDay(chunk)) {
            return new Reach(at, frame.withPeriod(chunk.index()));
        }
        return switch (chunk.cue()) {
            case TOTAL -> new Reach(at, total(frame));
            case CUMULATIVE -> new Reach(at, frame.withTiming(LevelClaim.Timing.CUMULATIVE));
            case AVERAGE -> new Reach(at, frame.withTiming(LevelClaim.Timing.AVERAGE));
            case RECORD_HIGH -> new Reach(at, frame.withExtreme(LevelClaim.Extreme.RECORD_HIGH));
            case RECORD_LOW -> new Reach(at, frame.withExtreme(LevelClaim.Extreme.RECORD_LOW));
            default -> at == head - 1 && GoodsBefore.isUnknown(chunk, frame) ? goods.unknown(at, from, frame) : reach;
        };
    }

    /** "petroleum, oil and lubricants (POL) imports": the goods before the bracket with their letters; −1 for none. */
    private int goodsBeforeAlias(int at, int from) {
        int open = at - 2;
        boolean isAlias = open > from
                && chunks.get(at).is(Cue.CLOSE)
                && !chunks.get(at - 1).is(Chunk.Kind.QUANTITY)
                && !chunks.get(at - 1).is(Chunk.Kind.PERIOD)
                && chunks.get(open).is(Cue.OPEN);
        return isAlias && chunks.get(open - 1).is(Chunk.Kind.PRODUCT) ? open - 1 : -1;
    }

    /** "intra-Community (intra-EU27) exports": the area before the bracket with its other name; −1 for none. */
    private int nameBeforeAlias(int at, int from) {
        int area = at - 1;
        boolean isAlias = area > from
                && chunks.get(at).is(Cue.CLOSE)
                && chunks.get(area).is(Chunk.Kind.AREA)
                && sentence.area(area).isStated();
        int open = area - 1;
        while (isAlias
                && open > from
                && (chunks.get(open).is("-") || chunks.get(open).is("intra"))) {
            open--;
        }
        return isAlias
                        && open > from
                        && chunks.get(open).is(Cue.OPEN)
                        && chunks.get(open - 1).is(Chunk.Kind.AREA)
                        && sentence.area(open - 1).equals(sentence.area(area))
                ? open - 1
                : -1;
    }

    private static Frame total(Frame frame) {
        return frame.measure() == Measure.TURNOVER ? frame : frame.withTotal();
    }

    /** "China-bound exports": to whom they go. */
    private boolean isBound(int at, int from) {
        return chunks.get(at).is("bound")
                && at - 2 >= from
                && chunks.get(at - 1).is("-")
                && chunks.get(at - 2).is(Chunk.Kind.AREA)
                && sentence.area(at - 2).isStated();
    }

    /** "Spain's worldwide exports", "its global sales": not those of the world, but all that somebody has. */
    private boolean isEverywhere(int at, int from) {
        Chunk chunk = chunks.get(at);
        boolean isWord = chunk.is("worldwide") || chunk.is("world-wide") || chunk.is("global");
        int owner = at - 1;
        while (owner > from && chunks.get(owner).is("'s")) {
            owner--;
        }
        return isWord && owner >= from && owner < at && chunks.get(owner).is(Chunk.Kind.AREA);
    }

    /** "Eurostat revised the June surplus": a verb, and nobody's "revised surplus". */
    private boolean isRevisedBySomebody(int at) {
        return chunks.get(at).is(Cue.REVISED)
                && at > 0
                && chunks.get(at - 1).is(Chunk.Kind.AREA)
                && sentence.mention(at - 1).form() != AreaMention.Form.DEMONYM;
    }

    /** Words that may stand inside a noun phrase and add nothing. */
    private static boolean isModifier(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is(Cue.REVISED)
                || chunk.is(Cue.PRELIMINARY)
                || chunk.is(Cue.PER_YEAR)
                || QUALITIES.has(chunk)
                || chunk.is("'s")
                || chunk.is("'")
                || chunk.is("-")
                || chunk.is("’");
    }

    private boolean isDay(Chunk chunk) {
        return mentions.periods().get(chunk.index()).form() == PeriodExpression.Form.DAY;
    }
}
