package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Chunks;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Spot;
import org.tradecheck.claim.WordSet;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/** Goods in a list, each with its part of the trade that they are the chief goods of: the main exports were gold (21%) and tea (4%). */
final class GoodsShare implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "goods-share",
            "Goods in a list, each with its part of the trade they are the chief goods of: the main exports were gold (21%).",
            "Ghana's main exports in 2023 were gold (44%), oil (23%) and cocoa (10%).",
            "23% | share of exports | GHA | 2023",
            "Machinery, with 31%, and fuels, with 18%, were the largest imports of Uganda in 2023.",
            "31% | share of imports | UGA | 2023");

    /** What calls goods the chief ones of a trade, and so a part of it. */
    private static final WordSet CHIEF =
            WordSet.of("main", "chief", "leading", "largest", "biggest", "top", "key", "major", "principal", "primary");

    /** Words of a sentence that tells what something is made of. */
    private static final WordSet COMPOSED = WordSet.of(
            "consist",
            "consists",
            "consisted",
            "composed",
            "comprise",
            "comprised",
            "dominated",
            "mainly",
            "mostly",
            "largely",
            "chiefly");

    /** Verbs between the chief goods and their names, beside those of being. */
    private static final WordSet INCLUDING =
            WordSet.of("include", "includes", "included", "including", "remained", "remain");

    /** Verbs by which goods take the first places of a trade. */
    private static final WordSet LEADING =
            WordSet.of("lead", "led", "dominate", "dominated", "dominates", "top", "topped", "head", "headed");

    @Override
    public PhrasingInfo info() {
        return INFO;
    }

    @Override
    public Fit fit() {
        return Fit.of(Fit.PERCENT).behind(Cue.OPEN, Cue.WITH, Cue.AT);
    }

    @Override
    public Optional<Draft> read(Spot spot) {
        int last = spot.leftAt() - 1;
        last -= last > 0 && spot.left() != Cue.OPEN && spot.chunks().get(last).is(Cue.COMMA) ? 1 : 0;
        boolean isMarked = spot.left() == Cue.OPEN || spot.left() == Cue.WITH || spot.left() == Cue.AT;
        boolean isBeside = spot.isPercent()
                && isMarked
                && last >= 0
                && spot.leftAt() == spot.at() - 1
                && ListedGoods.isNoun(spot, last)
                && !spot.right(0).is(Cue.OF);
        if (!isBeside) {
            return Optional.empty();
        }
        int first = ListedGoods.first(spot, last);
        Slot<Product> goods = ListedGoods.named(spot.chunks(), first, last);
        Optional<Frame> next = spot.previous()
                .filter(d -> d.phrasing().equals(INFO.id()) && ListedGoods.isNext(spot, first))
                .map(Draft::whole);
        return next.or(() -> chiefBefore(spot, first))
                .or(() -> chiefBehind(spot, first))
                .map(w -> spot.draft(Draft.Form.SHARE, Draft.Role.MAIN, w.withProduct(goods), Sense.NONE, INFO.id())
                        .withActor(Slot.NO_AREA)
                        .withWhole(w.withTotal()));
    }

    /** "The main exports in 2024 were gold (", "exports consist mainly of gold (": the trade named before the verb. */
    private static Optional<Frame> chiefBefore(Spot spot, int first) {
        Chunks chunks = spot.chunks();
        boolean isVerb = false;
        boolean isComposed = false;
        for (int i = first - 1; i > 0; i--) {
            Chunk chunk = chunks.get(i);
            Optional<Phrase> phrase = isVerb ? spot.phraseEndingAt(i) : Optional.empty();
            if (phrase.isPresent()) {
                boolean isMeant = isComposed || isChief(chunks, phrase.get());
                return phrase.filter(p -> isMeant).flatMap(GoodsShare::whole);
            }
            isComposed |= COMPOSED.has(chunk);
            boolean isPassed = COMPOSED.has(chunk)
                    || chunk.is(Cue.FILLER)
                    || chunk.is(Cue.IN)
                    || chunk.is(Cue.OF)
                    || chunk.is(Cue.BY)
                    || chunk.is(Chunk.Kind.PERIOD)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Cue.AT)
                    || chunk.is("still");
            isVerb |= chunk.is(Cue.STATE) || INCLUDING.has(chunk) || COMPOSED.has(chunk);
            if (!isPassed && !chunk.is(Cue.STATE) && !INCLUDING.has(chunk)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Gold, with 21%, and tea, with 4%, were the largest exports", "gold (21%) and tea (4%) made up most of exports". */
    private static Optional<Frame> chiefBehind(Spot spot, int first) {
        Chunks chunks = spot.chunks();
        boolean opens = opens(chunks, first);
        int verb = spot.at() + 1;
        while (opens && verb < chunks.size() && isOfList(spot, verb)) {
            verb++;
        }
        if (!opens || verb >= chunks.size()) {
            return Optional.empty();
        }
        boolean isPart = chunks.get(verb).is(Cue.SHARE_VERB);
        boolean isLed = LEADING.has(chunks.get(verb));
        boolean isBeing = chunks.get(verb).is(Cue.STATE);
        for (int i = verb + 1; (isPart || isLed || isBeing) && i < chunks.size(); i++) {
            Optional<Phrase> phrase = spot.phraseStartingAt(i);
            if (phrase.isPresent()) {
                boolean isMeant = !isBeing || isChief(chunks, phrase.get());
                return phrase.filter(p -> isMeant).flatMap(GoodsShare::whole);
            }
            if (isMoved(chunks.get(i)) || chunks.get(i).is(Cue.COMMA)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but a bullet, an article or a time stands before the goods: "In 2023, fuels (31%) were". */
    private static boolean opens(Chunks chunks, int first) {
        int at = 0;
        while (at < first
                && (chunks.get(at).is(Cue.FILLER)
                        || chunks.get(at).is(Cue.IN)
                        || chunks.get(at).is(Cue.COMMA)
                        || chunks.get(at).is(Cue.DASH)
                        || chunks.get(at).is("-")
                        || chunks.get(at).is(Chunk.Kind.PERIOD))) {
            at++;
        }
        return at == first;
    }

    private static boolean isOfList(Spot spot, int at) {
        Chunk chunk = spot.chunks().get(at);
        return chunk.is(Cue.CLOSE)
                || chunk.is(Cue.OPEN)
                || chunk.is(Cue.COMMA)
                || chunk.is(Cue.AND)
                || chunk.is(Cue.WITH)
                || chunk.is(Cue.AT)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.COMBINED)
                || chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Chunk.Kind.QUANTITY)
                || (chunk.is(Chunk.Kind.WORD) && chunk.startsWithLetter() && !LEADING.has(chunk));
    }

    private static boolean isMoved(Chunk chunk) {
        return chunk.is(Cue.UP)
                || chunk.is(Cue.DOWN)
                || chunk.is(Cue.RISE)
                || chunk.is(Cue.FALL)
                || chunk.is(Cue.CHANGE)
                || chunk.is(Cue.WIDEN)
                || chunk.is(Cue.NARROW);
    }

    /** "its largest exports": whether a word right before the noun, or within the phrase, says so. */
    static boolean isChief(Chunks chunks, Phrase phrase) {
        for (int i = Math.max(0, phrase.first() - 1); i < phrase.last(); i++) {
            if (CHIEF.has(chunks.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** All goods of a flow that a phrase names; empty where it names something else, or some goods only. */
    private static Optional<Frame> whole(Phrase phrase) {
        Frame frame = phrase.frame();
        boolean isFlow = frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS;
        return isFlow
                        && !phrase.isVerb()
                        && !frame.share()
                        && frame.product().value().isAll()
                ? Optional.of(frame)
                : Optional.empty();
    }
}
