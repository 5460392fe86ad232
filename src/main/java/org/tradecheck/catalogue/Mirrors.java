package org.tradecheck.catalogue;

import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Slots;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Products;

/** One flow seen by two offices, or from its two ends. */
final class Mirrors {

    private Mirrors() {}

    /** What levels of one flow surely share, from whichever end it is seen. */
    static String key(LevelClaim level) {
        String one = reporter(level).code();
        String other = partner(level).code();
        String ends = one.compareTo(other) <= 0 ? one + " and " + other : other + " and " + one;
        Period period = level.slots().period().value();
        return ends + " from " + period.start() + " to " + period.end() + " in "
                + level.quantity().unit().code();
    }

    /** Whether two levels are one flow: the same, or one end's exports and the other end's imports. */
    static boolean isOneFlow(LevelClaim a, LevelClaim b) {
        Slots x = a.slots();
        Slots y = b.slots();
        boolean isAlike = x.period().value().isStated()
                && x.period().value().equals(y.period().value())
                && Products.standard().same(x.product().value(), y.product().value())
                && x.coverage() == y.coverage()
                && a.timing() == b.timing()
                && a.quantity().unit().equals(b.quantity().unit());
        return isAlike && (isSameEnd(a, b) || isOtherEnd(a, b));
    }

    private static boolean isSameEnd(LevelClaim a, LevelClaim b) {
        return a.measure() == b.measure()
                && reporter(a).isStated()
                && reporter(a).equals(reporter(b))
                && partner(a).equals(partner(b));
    }

    /** Whether one level is seen from the partner's side. */
    static boolean isOtherEnd(LevelClaim a, LevelClaim b) {
        boolean isSwapped = reporter(a).isStated()
                && partner(a).isStated()
                && reporter(a).equals(partner(b))
                && partner(a).equals(reporter(b));
        boolean isFlow = (a.measure() == Measure.TURNOVER && b.measure() == Measure.TURNOVER)
                || (a.measure() == Measure.EXPORTS && b.measure() == Measure.IMPORTS)
                || (a.measure() == Measure.IMPORTS && b.measure() == Measure.EXPORTS);
        return isSwapped && isFlow;
    }

    /** Whether the two are told by different named sources. */
    static boolean haveTwoSources(LevelClaim a, LevelClaim b) {
        String x = a.slots().source();
        String y = b.slots().source();
        return !x.isEmpty() && !y.isEmpty() && !x.equalsIgnoreCase(y);
    }

    private static Area reporter(LevelClaim level) {
        return level.slots().reporter().value();
    }

    private static Area partner(LevelClaim level) {
        return level.slots().partner().value();
    }
}
