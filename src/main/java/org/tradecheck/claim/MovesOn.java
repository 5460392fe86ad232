package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Span;

/**
 * Which of two figures of one series is said to be more where the verb of the later one does not name the earlier: "Imports
 * were A in 2024. They fell to B in 2025." Of figures for parts of years the same part a year before is meant alone: what
 * "in June they fell to B" compares with is not said otherwise.
 */
final class MovesOn {

    /** So many sentences back the earlier figure may stand, in the same paragraph. */
    private static final int REACH = 2;

    private static final int YEAR = 12;

    private final List<Claim> claims;

    private MovesOn(List<Claim> claims) {
        this.claims = claims;
    }

    /**
     * The comparisons that the verbs make.
     *
     * @param claims in the order of the text, numbered from 1
     * @param motions how the figures with these numbers were reached: by an increase or a decrease
     */
    static List<ComparisonClaim> of(List<Claim> claims, Map<Integer, Sense> motions) {
        MovesOn moves = new MovesOn(claims);
        List<ComparisonClaim> found = new ArrayList<>();
        for (Claim claim : claims) {
            Sense motion = motions.getOrDefault(claim.provenance().number(), Sense.NONE);
            if (motion != Sense.NONE && claim instanceof LevelClaim later && isTimed(later)) {
                moves.before(later)
                        .map(earlier -> moves.order(later, earlier, motion, claims.size() + found.size() + 1))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isTimed(LevelClaim level) {
        return level.slots().period().value().isDated()
                && level.slots().period().evidence().compareTo(Evidence.SENTENCE) <= 0
                && level.slots().status().isFact()
                && level.timing() == LevelClaim.Timing.TOTAL
                && level.measure().isTrade();
    }

    /** The nearest figure of the same series for an earlier time, if that is what the verb starts from. */
    private Optional<LevelClaim> before(LevelClaim later) {
        for (int i = later.provenance().number() - 2; i >= 0; i--) {
            Provenance at = claims.get(i).provenance();
            boolean isNear = at.paragraph() == later.provenance().paragraph()
                    && later.provenance().sentenceIndex() - at.sentenceIndex() <= REACH;
            if (!isNear) {
                return Optional.empty();
            }
            if (claims.get(i) instanceof LevelClaim earlier && isTimed(earlier) && isOneSeries(earlier, later)) {
                return isNextTime(
                                earlier.slots().period().value(),
                                later.slots().period().value())
                        ? Optional.of(earlier)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNextTime(Period earlier, Period later) {
        boolean isYearBefore = earlier.plusYears(1).equals(later);
        boolean isAdjacent = later.lengthInMonths() >= YEAR
                && earlier.hasSameLengthAs(later)
                && earlier.end().plusDays(1).equals(later.start());
        return isYearBefore || isAdjacent;
    }

    private static boolean isOneSeries(LevelClaim a, LevelClaim b) {
        Slots one = a.slots();
        Slots two = b.slots();
        return a.measure() == b.measure()
                && a.sense() == b.sense()
                && a.quantity().unit().equals(b.quantity().unit())
                && one.reporter().value().equals(two.reporter().value())
                && one.partner().value().equals(two.partner().value())
                && one.product().value().equals(two.product().value())
                && one.coverage() == two.coverage()
                && one.basis() == two.basis();
    }

    private ComparisonClaim order(LevelClaim later, LevelClaim earlier, Sense motion, int number) {
        boolean isRise = motion == Sense.INCREASE;
        LevelClaim higher = isRise ? later : earlier;
        LevelClaim lower = isRise ? earlier : later;
        Provenance at = later.provenance();
        Provenance provenance = at.readBy(
                        "order", new Span(at.sentence().start(), later.span().end()))
                .numbered(number);
        ComparisonClaim.Cue cue =
                later.measure() == Measure.BALANCE ? ComparisonClaim.Cue.BALANCE_MOTION : ComparisonClaim.Cue.MOTION;
        return ComparisonClaim.of(provenance, higher, lower, later.measure(), cue);
    }
}
