package org.tradecheck.claim.phrasing;

import java.util.Optional;
import org.tradecheck.claim.Chunk;
import org.tradecheck.claim.Cue;
import org.tradecheck.claim.Draft;
import org.tradecheck.claim.Frame;
import org.tradecheck.claim.Phrase;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.claim.Spot;

/** Rates whose verb is said once, for the rate before, and those that stand apart from it. */
final class GappedRates {

    private GappedRates() {}

    /**
     * A rate that takes its verb from the rate before.
     *
     * @param phrasing of the rate that has the verb
     */
    static Optional<Draft> read(Spot spot, String phrasing) {
        if (!spot.isPercent()) {
            return Optional.empty();
        }
        Optional<Draft> rate = spot.before().stream()
                .filter(d -> d.form() == Draft.Form.RATE && d.phrasing().equals(phrasing))
                .reduce((a, b) -> b);
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        Frame same = rate.get().frame();
        Optional<Frame> frame = isInValue(spot)
                ? Optional.of(same.withCoverage(same.coverage(), PriceBasis.UNSTATED))
                : isSinceAnotherTime(spot, rate.get())
                        ? Optional.of(same.withPeriod(-1))
                        : ofLevelBefore(spot, rate.get()).or(() -> ofNextFlow(spot));
        return frame.map(f ->
                spot.draft(Draft.Form.RATE, Draft.Role.CHANGE, f, rate.get().sense(), phrasing));
    }

    /** "rose 16% in volume to A and 8% in value to B". */
    private static boolean isInValue(Spot spot) {
        return spot.left() == Cue.AND
                && spot.leftAt() == spot.at() - 1
                && spot.right(0).is(Cue.IN)
                && spot.right(1).is("value");
    }

    /** "grew 4.6 percent from a year ago to A in July, and 0.8 percent from June". */
    private static boolean isSinceAnotherTime(Spot spot, Draft rate) {
        boolean isJoined = spot.left() == Cue.AND && spot.leftAt() == spot.at() - 1;
        boolean isBehindLevel = spot.previous()
                .filter(d -> d.form() == Draft.Form.LEVEL && d.clause() == rate.clause())
                .isPresent();
        Chunk way = spot.right(0);
        boolean isNamed = (way.is(Cue.FROM) || way.is(Cue.ON) || way.is(Cue.AGAINST) || way.is(Cue.ABOVE))
                && (spot.right(1).is(Chunk.Kind.PERIOD) || isUnit(spot.right(1)) || isUnit(spot.right(2)));
        boolean isOnOneAnother = isUnit(way) && spot.right(1).is(Cue.ON) && isUnit(spot.right(2));
        return isJoined && isBehindLevel && (isNamed || isOnOneAnother);
    }

    private static boolean isUnit(Chunk chunk) {
        return chunk.is("month") || chunk.is("quarter") || chunk.is("year") || chunk.is(Chunk.Kind.PERIOD);
    }

    /** "Exports (A) rose 5% and imports (B) 3%", "wine exports, at A, were up by 5%; oil exports, at B, by 3%". */
    private static Optional<Frame> ofLevelBefore(Spot spot, Draft rate) {
        boolean isInFront = spot.chunks().get(spot.at() - 1).is(Cue.CLOSE)
                || (spot.left() == Cue.BY && spot.beforeLeft(0).is(Cue.COMMA));
        return isInFront
                ? spot.previous()
                        .filter(d -> d.form() == Draft.Form.LEVEL
                                && d.role() == Draft.Role.MAIN
                                && d.clause() == spot.state().clause()
                                && d.clause() != rate.clause()
                                && isOfOther(d.frame(), rate.frame()))
                        .map(d -> d.frame().withPeriod(-1))
                : Optional.empty();
    }

    /** Whether two figures are of different flows, goods or partners. */
    private static boolean isOfOther(Frame one, Frame other) {
        return one.measure() != other.measure()
                || !one.product().value().equals(other.product().value())
                || !one.partner().value().equals(other.partner().value());
    }

    /** "Exports rose by 14% to A; imports, by 12%, to B": the flow between a joint and the comma moves as well. */
    private static Optional<Frame> ofNextFlow(Spot spot) {
        boolean isBehindComma = spot.left() == Cue.BY
                && spot.leftAt() > 1
                && spot.chunks().get(spot.leftAt() - 1).is(Cue.COMMA);
        return isBehindComma
                ? spot.phraseEndingAt(spot.leftAt() - 2)
                        .filter(p -> p.frame().isTrade() && !p.isVerb() && isBehindJoint(spot, p.first()))
                        .map(Phrase::frame)
                : Optional.empty();
    }

    private static boolean isBehindJoint(Spot spot, int first) {
        int at = first - 1;
        while (at > 0 && spot.chunks().get(at).is(Cue.FILLER)) {
            at--;
        }
        Chunk joint = at < 0 ? Chunk.NONE : spot.chunks().get(at);
        return joint.is(Cue.SEMICOLON) || joint.is(Cue.AND) || joint.is(Cue.WHILE) || joint.is(Cue.COMMA);
    }

    /** "grew twice as fast: 10.7%", "dropped less sharply, 5.1% to A": the mark leads to how much it was. */
    static boolean isExplained(Spot spot) {
        boolean isBehindMark = spot.left() == Cue.COLON || spot.left() == Cue.COMMA && isBehindManner(spot);
        return isBehindMark
                && spot.leftAt() == spot.at() - 1
                && spot.previous()
                        .filter(d -> d.clause() == spot.state().clause())
                        .isEmpty();
    }

    /** Whether nothing but how fast stands between the verb of motion and the comma. */
    private static boolean isBehindManner(Spot spot) {
        int at = spot.leftAt() - 1;
        while (at > 0 && isManner(spot.chunks().get(at))) {
            at--;
        }
        boolean isMotion = at >= 0
                && (spot.chunks().get(at).is(Cue.UP) || spot.chunks().get(at).is(Cue.DOWN));
        return isMotion && at < spot.leftAt() - 1;
    }

    private static boolean isManner(Chunk chunk) {
        boolean isWord = chunk.is(Chunk.Kind.WORD) || chunk.is(Cue.FILLER);
        return isWord && (chunk.text().endsWith("ly") || chunk.is("only") || chunk.is("faster") || chunk.is("slower"))
                || chunk.is("less")
                || chunk.is("more")
                || chunk.is(Cue.FILLER);
    }
}
