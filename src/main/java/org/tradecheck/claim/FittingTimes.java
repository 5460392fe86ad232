package org.tradecheck.claim;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodExpression;

/**
 * Which of two times told a passage goes on with: reports give the totals of a month and of the months up to it, and then
 * take one of them apart without saying which. What the parts are shares of tells it: "$5.95 billion, or 20.8% of the
 * total" is of the time whose total is $28.6 billion, and a part is no larger than its whole.
 */
final class FittingTimes {

    /** The figure is the share of a total that it should be. */
    private static final int FITS = 2;

    /** It is no larger than the total that it is a part of. */
    private static final int MAY = 1;

    private static final int UNKNOWN = 0;

    /** It is another share than it should be, or larger than its whole. */
    private static final int CANNOT = -1;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** So many totals told last are kept: a report has a few, a long table of figures none that a passage goes on with. */
    private static final int MOST_TOTALS = 40;

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final List<Mentions> sentences;
    private final List<List<Filled>> filled;
    private final List<Total> totals = new ArrayList<>();

    /** The whole of a flow in some time, as a sentence prints it. */
    private record Total(Measure measure, Area reporter, Area partner, Unit unit, Slot<Period> time, Interval amount) {}

    private FittingTimes(List<Mentions> sentences, List<List<Filled>> filled) {
        this.sentences = sentences;
        this.filled = filled;
    }

    /** Moves the figures of every passage that says no time of its own to the one of two times that fits. */
    static void fit(List<Mentions> sentences, List<List<Filled>> filled) {
        new FittingTimes(sentences, filled).fit();
    }

    private void fit() {
        int at = 0;
        while (at < filled.size()) {
            Period time = inherited(at);
            int end = at + 1;
            if (time.isDated()) {
                end = endOfPassage(at, time);
                Slot<Period> other = otherTime(at, end, time);
                if (other.value().isStated()) {
                    move(at, end, time, other);
                }
            }
            for (int i = at; i < end; i++) {
                remember(i);
            }
            at = end;
        }
    }

    /** The time that the current figures of a sentence take from before it; unstated if one of them says its own. */
    private Period inherited(int sentence) {
        Period found = Period.UNSTATED;
        for (Filled each : filled.get(sentence)) {
            Slot<Period> time = each.slots().period();
            if (isOlder(each) || !time.value().isStated()) {
                continue;
            }
            boolean isOther = found.isStated() && !found.equals(time.value());
            // "The accumulated surplus" is of the months told of, and of no single one.
            boolean isSum = each.frame().timing() == LevelClaim.Timing.CUMULATIVE;
            if (isOther
                    || isSum
                    || time.evidence() == Evidence.EXPLICIT
                    || each.draft().period() >= 0) {
                return Period.UNSTATED;
            }
            found = time.value();
        }
        return found;
    }

    private int endOfPassage(int start, Period time) {
        int end = start + 1;
        int next = end;
        while (next < filled.size()
                && (filled.get(next).isEmpty() || inherited(next).equals(time))) {
            next++;
            end = filled.get(next - 1).isEmpty() ? end : next;
        }
        return end;
    }

    private void remember(int sentence) {
        for (Filled each : filled.get(sentence)) {
            Quantity quantity = quantity(sentence, each);
            Slot<Period> time = each.slots().period();
            boolean isTotal = each.draft().form() == Draft.Form.LEVEL
                    && isFlow(each.frame().measure())
                    && each.frame().product().value().isAll()
                    && each.slots().status().isFact()
                    && !each.frame().share()
                    && quantity.unit().isStated()
                    && time.value().isDated();
            if (isTotal) {
                if (totals.size() == MOST_TOTALS) {
                    totals.remove(0);
                }
                totals.add(new Total(
                        each.frame().measure(),
                        each.frame().reporter().value(),
                        each.frame().partner().value(),
                        quantity.unit(),
                        time,
                        quantity.core()));
            }
        }
    }

    /** The only other time that the figures of a passage fit where they do not fit the one they have; open if there is none. */
    private Slot<Period> otherTime(int start, int end, Period time) {
        Slot<Period> found = Slot.NO_PERIOD;
        for (Total total : totals) {
            Period other = total.time().value();
            boolean isNested = !other.equals(time) && (other.contains(time) || time.contains(other));
            if (!isNested || other.equals(found.value()) || !fitsBetter(start, end, time, other)) {
                continue;
            }
            if (found.value().isStated()) {
                return Slot.NO_PERIOD;
            }
            found = total.time();
        }
        return found;
    }

    private boolean fitsBetter(int start, int end, Period time, Period other) {
        int votes = 0;
        for (int i = start; i < end; i++) {
            List<Filled> all = filled.get(i);
            for (int k = 0; k < all.size(); k++) {
                if (isOlder(all.get(k))) {
                    continue;
                }
                int here = fit(i, k, time);
                int there = fit(i, k, other);
                if (here == FITS) {
                    return false;
                }
                if (there == CANNOT) {
                    return false;
                }
                boolean isSurer = there >= MAY && here == CANNOT || there == FITS && here == UNKNOWN;
                votes += isSurer ? 1 : 0;
            }
        }
        return votes > 0;
    }

    /** How a figure goes with the totals of a time. */
    private int fit(int sentence, int index, Period time) {
        Filled each = filled.get(sentence).get(index);
        Quantity quantity = quantity(sentence, each);
        int level = each.draft().partner();
        if (each.draft().form() == Draft.Form.SHARE
                && level >= 0
                && level < filled.get(sentence).size()
                && isOfTotal(each)) {
            Filled part = filled.get(sentence).get(level);
            return part.draft().form() == Draft.Form.LEVEL
                    ? fitOfShare(quantity(sentence, part), part, quantity.core(), time)
                    : UNKNOWN;
        }
        return each.draft().form() == Draft.Form.LEVEL && each.slots().status().isFact()
                ? fitOfPart(quantity, each, time)
                : UNKNOWN;
    }

    /** A part is no larger than its whole. */
    private int fitOfPart(Quantity part, Filled of, Period time) {
        boolean isPart = !of.frame().product().value().isAll()
                || of.frame().partner().value().isStated();
        int fit = UNKNOWN;
        for (Total total : totals) {
            boolean isWhole = isPart
                    && !total.partner().isStated()
                    && total.measure() == of.frame().measure()
                    && total.time().value().equals(time)
                    && total.unit().equals(part.unit())
                    && total.reporter().equals(of.frame().reporter().value());
            if (isWhole) {
                Bound least = part.core().minus(total.amount()).low();
                boolean isLarger = least.isFinite() && least.value().signum() > 0;
                fit = !isLarger || fit == MAY ? MAY : CANNOT;
            }
        }
        return fit;
    }

    /** A share of everything, and not of some goods or of what a partner takes. */
    private static boolean isOfTotal(Filled share) {
        return !share.whole().isStated()
                || (share.whole().product().value().isAll()
                        && !share.whole().partner().value().isStated());
    }

    private int fitOfShare(Quantity part, Filled of, Interval share, Period time) {
        int fit = UNKNOWN;
        for (Total total : totals) {
            boolean isWhole = total.measure() == of.frame().measure()
                    && total.time().value().equals(time)
                    && total.unit().equals(part.unit())
                    && total.reporter().equals(of.frame().reporter().value())
                    && (!total.partner().isStated()
                            || (total.partner().equals(of.frame().partner().value())
                                    && !of.frame().product().value().isAll()));
            if (isWhole) {
                if (share.meets(part.core().over(total.amount()).times(HUNDRED))) {
                    return FITS;
                }
                fit = CANNOT;
            }
        }
        return fit;
    }

    private void move(int start, int end, Period from, Slot<Period> to) {
        for (int i = start; i < end; i++) {
            List<Filled> moved = new ArrayList<>();
            for (Filled each : filled.get(i)) {
                moved.add(moved(each, sentences.get(i).periods(), from, to));
            }
            filled.set(i, moved);
        }
    }

    private static Filled moved(Filled each, List<PeriodExpression> times, Period from, Slot<Period> to) {
        Slot<Period> newTime = isOwn(each.slots().period(), each.draft().period(), times)
                ? each.slots().period()
                : moved(each.slots().period(), from, to);
        Slot<Period> newBase =
                isOwn(each.base(), each.draft().base(), times) ? each.base() : moved(each.base(), from, to);
        return new Filled(
                each.draft(),
                each.frame(),
                each.slots().withPeriod(newTime),
                newBase,
                each.whole(),
                each.isNamed(),
                each.isAside());
    }

    /** Whether a sentence says a time, and not only how it lies to another: "a year earlier". */
    private static boolean isOwn(Slot<Period> time, int expression, List<PeriodExpression> times) {
        return time.evidence() == Evidence.EXPLICIT
                && (expression < 0 || times.get(expression).anchor() != PeriodExpression.Anchor.BASE);
    }

    /** The time itself, or one as far before the new time as it lay before the old one. */
    private static Slot<Period> moved(Slot<Period> time, Period from, Slot<Period> to) {
        Period old = time.value();
        if (old.equals(from)) {
            return new Slot<>(to.value(), Evidence.PARAGRAPH, to.origin());
        }
        if (!old.isDated() || !old.hasSameLengthAs(from) || !to.value().isWholeMonths()) {
            return time;
        }
        long months = ChronoUnit.MONTHS.between(
                old.start().withDayOfMonth(1), from.start().withDayOfMonth(1));
        boolean isYears = months % MONTHS_OF_A_YEAR == 0;
        return isYears ? new Slot<>(to.value().plusMonths((int) -months), time.evidence(), time.origin()) : time;
    }

    private static boolean isOlder(Filled each) {
        return each.draft().role() == Draft.Role.EARLIER || each.draft().role() == Draft.Role.RIVAL;
    }

    private static boolean isFlow(Measure measure) {
        return measure == Measure.EXPORTS || measure == Measure.IMPORTS || measure == Measure.TURNOVER;
    }

    private Quantity quantity(int sentence, Filled each) {
        return sentences.get(sentence).quantities().get(each.draft().quantity());
    }
}
