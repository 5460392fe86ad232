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
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;

/** One flow exceeds the other, and by how much: imports outstripped exports by $310 million. */
final class FlowsApart implements Phrasing {

    private static final PhrasingInfo INFO = PhrasingInfo.of(
            "flows-apart",
            "One flow exceeds the other, and by how much: imports outstripped exports by $310 million.",
            "In 2023 Zambia's exports exceeded its imports by $1.4 billion.",
            "$1.4 billion | surplus | ZMB | 2023");

    private static final WordSet GOODS = WordSet.of("goods", "products", "merchandise");

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
        if (spot.left() != Cue.BY) {
            return comparedBehind(spot);
        }
        Optional<Phrase> less = spot.phraseEndingAt(spot.leftAt() - 1);
        Optional<Phrase> more = less.flatMap(p -> other(spot, p));
        if (more.isEmpty()) {
            return Optional.empty();
        }
        boolean isShort = isShort(spot, less.get().first());
        boolean isSurplus = more.get().frame().measure() == (isShort ? Measure.IMPORTS : Measure.EXPORTS);
        Sense sense = isSurplus ? Sense.SURPLUS : Sense.DEFICIT;
        Frame frame = more.get().frame();
        Slot<Area> partner = frame.partner().value().isStated()
                ? frame.partner()
                : less.get().frame().partner();
        Frame balance = frame.withMeasure(Measure.BALANCE, sense).withPartner(partner);
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, balance, sense, INFO.id()));
    }

    /** "exports fell short of imports": the first is the smaller one. */
    private static boolean isShort(Spot spot, int second) {
        int at = second - 1;
        while (at > 0 && spot.chunks().get(at).is(Cue.FILLER)) {
            at--;
        }
        return at >= 0 && spot.chunks().get(at).is("short of");
    }

    /** "exports were A, $2 billion more than imports", "imported $2 billion more than it exported". */
    private static Optional<Draft> comparedBehind(Spot spot) {
        Chunk word = spot.right(behindGoods(spot));
        boolean isMore = word.is(Cue.ABOVE);
        Optional<Phrase> second = isMore || word.is(Cue.BELOW) ? comparedWith(spot) : Optional.empty();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = spot.previous()
                .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                .map(Draft::frame)
                .orElse(spot.subject());
        Frame other = second.get().frame();
        Measure counterpart = other.measure() == Measure.EXPORTS ? Measure.IMPORTS : Measure.EXPORTS;
        boolean isPair = frame.measure() == counterpart
                && other.product().value().equals(frame.product().value())
                && (other.period() < 0 || frame.period() < 0);
        if (!isPair) {
            return Optional.empty();
        }
        Sense sense = isMore == (counterpart == Measure.EXPORTS) ? Sense.SURPLUS : Sense.DEFICIT;
        Slot<Area> partner = frame.partner().value().isStated() ? frame.partner() : other.partner();
        Frame balance = frame.withMeasure(Measure.BALANCE, sense).withPartner(partner);
        return Optional.of(spot.draft(Draft.Form.LEVEL, Draft.Role.MAIN, balance, sense, INFO.id()));
    }

    /** "imported A worth of goods more than it exported": so many chunks behind the figure say that it is of goods. */
    private static int behindGoods(Spot spot) {
        int next = 0;
        while (spot.right(next).is(Cue.WORTH)
                || spot.right(next).is(Cue.OF)
                || spot.right(next).is(Cue.IN)
                || GOODS.has(spot.right(next))) {
            next++;
        }
        return next > 0 && GOODS.has(spot.right(next - 1)) ? next : 0;
    }

    /** The one flow that stands behind "than" up to the end of the clause, with no figure of its own. */
    private static Optional<Phrase> comparedWith(Spot spot) {
        boolean isThan = false;
        for (int i = spot.at() + 1; i < spot.chunks().size(); i++) {
            Chunk chunk = spot.chunks().get(i);
            isThan |= chunk.text().endsWith("than");
            boolean isEnd = chunk.is(Chunk.Kind.QUANTITY)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Cue.SEMICOLON)
                    || chunk.is(Cue.AND)
                    || (chunk.is(Chunk.Kind.PERIOD) && isThan);
            if (isEnd) {
                return Optional.empty();
            }
            Optional<Phrase> phrase = spot.phraseStartingAt(i);
            if (phrase.isPresent()) {
                boolean isFlow = phrase.get().frame().measure() == Measure.EXPORTS
                        || phrase.get().frame().measure() == Measure.IMPORTS;
                int next = phrase.get().last() + 1;
                boolean hasFigure = next + 1 < spot.chunks().size()
                        && (spot.chunks().get(next).is(Chunk.Kind.QUANTITY)
                                || spot.chunks().get(next + 1).is(Chunk.Kind.QUANTITY));
                return isThan && isFlow && !hasFigure ? phrase : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The flow before the verb, if it is the counterpart of the one behind it. */
    private static Optional<Phrase> other(Spot spot, Phrase less) {
        Measure measure = less.frame().measure();
        Measure counterpart = measure == Measure.EXPORTS
                ? Measure.IMPORTS
                : measure == Measure.IMPORTS ? Measure.EXPORTS : Measure.OTHER;
        boolean hasVerb = false;
        for (int i = less.first() - 1; i >= 0 && i > less.first() - 4; i--) {
            Cue cue = spot.chunks().get(i).cue();
            hasVerb |= cue == Cue.PASSED || cue == Cue.SURPASS;
        }
        hasVerb |= isShort(spot, less.first());
        if (!hasVerb || counterpart == Measure.OTHER) {
            return Optional.empty();
        }
        return spot.phrases().stream()
                .filter(p -> p.last() < less.first() && p.frame().measure() == counterpart)
                .reduce((a, b) -> b);
    }
}
