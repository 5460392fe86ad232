package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Span;

/**
 * A part of a year set against a year: "A in the first ten months of 2018, compared with B in 2017" means the first ten
 * months of 2017, as far as B is no more than that. So does "from A in January-May last year to B this year", the other
 * way round.
 */
final class PartsCompared {

    private static final int SHORTEST_YEAR = 365;

    /** Beside a year that is meant from end to end. */
    private static final WordSet WHOLE = WordSet.of("all", "whole", "full", "entire", "annual", "already", "average");

    private static final CueSet SET_AGAINST = CueSet.of(Cue.AGAINST, Cue.FROM, Cue.ABOVE, Cue.BELOW);

    private PartsCompared() {}

    /** Gives figures the part of their year that those are of with which they are set against each other. */
    static void sameMonths(List<Filled> filled, Passage here, PeriodContext context) {
        bothOfPart(filled, here, context);
        olderOfParts(filled, here);
        newerOfParts(filled, here);
    }

    /** "Exports in the first nine months rose from A in 2022 to B in 2023": both are of as many months. */
    private static void bothOfPart(List<Filled> filled, Passage here, PeriodContext context) {
        for (int i = 1; i < filled.size(); i++) {
            Filled older = filled.get(i - 1);
            Filled newer = filled.get(i);
            Period first = older.slots().period().value();
            Period last = newer.slots().period().value();
            boolean isFromTo = isFromTo(older, newer)
                    && first.isYear()
                    && last.isYear()
                    && first.isBefore(last)
                    && older.slots().period().evidence() == Evidence.EXPLICIT
                    && newer.slots().period().evidence() == Evidence.EXPLICIT
                    && here.tokens().stream().noneMatch(WHOLE::has);
            Period part =
                    isFromTo ? partBefore(here.figure(older.draft()), last, filled, here, context) : Period.UNSTATED;
            if (part.isStated()) {
                int years = last.start().getYear() - first.start().getYear();
                Slot<Period> then = older.slots().period();
                filled.set(
                        i - 1, older.withPeriod(new Slot<>(part.plusYears(-years), Evidence.SENTENCE, then.origin())));
                inPlaceOf(
                        last,
                        new Slot<>(
                                part, Evidence.SENTENCE, newer.slots().period().origin()),
                        filled,
                        newer.frame().measure());
            }
        }
    }

    private static boolean isFromTo(Filled older, Filled newer) {
        return older.draft().role() == Draft.Role.EARLIER
                && older.draft().form() == Draft.Form.LEVEL
                && newer.draft().phrasing().equals("rose-to")
                && older.frame().measure() == newer.frame().measure()
                && newer.slots().status().isFact();
    }

    /** The part of a year that a sentence names before a figure and tells of no figure alone; unstated if it names none. */
    private static Period partBefore(
            Span figure, Period year, List<Filled> filled, Passage here, PeriodContext context) {
        List<PeriodExpression> times = here.mentions().periods();
        Period found = Period.UNSTATED;
        for (int i = 0; i < times.size() && times.get(i).span().end() <= figure.start(); i++) {
            int time = i;
            boolean isFree = filled.stream().noneMatch(f -> f.draft().period() == time)
                    && times.get(i).form() == PeriodExpression.Form.PERIOD;
            Period part = isFree ? times.get(i).resolve(context.in(year)) : Period.UNSTATED;
            boolean isWithinYear =
                    isPart(part) && part.start().getYear() == part.end().getYear();
            if (isWithinYear) {
                found = part.plusYears(year.start().getYear() - part.start().getYear());
            }
        }
        return found;
    }

    /** "from A in January-May last year to B this year": B, and the rate told with it, are of as many months. */
    private static void newerOfParts(List<Filled> filled, Passage here) {
        for (int i = 1; i < filled.size(); i++) {
            Filled older = filled.get(i - 1);
            Filled newer = filled.get(i);
            Period part = older.slots().period().value();
            Period year = newer.slots().period().value();
            boolean isFromTo = isFromTo(older, newer)
                    && newer.slots().period().evidence() == Evidence.EXPLICIT
                    && isPart(part)
                    && year.isYear()
                    && year.overlaps(part.plusYears(1))
                    && !year.overlaps(part.plusYears(-1));
            boolean isMeant = isFromTo
                    && here.tokens().stream().noneMatch(WHOLE::has)
                    && here.quantity(newer.draft())
                            .unit()
                            .equals(here.quantity(older.draft()).unit())
                    && isAsLong(here.quantity(older.draft()), here.quantity(newer.draft()), part);
            if (isMeant) {
                Slot<Period> same = new Slot<>(
                        part.plusYears(1),
                        Evidence.SENTENCE,
                        newer.slots().period().origin());
                inPlaceOf(
                        newer.slots().period().value(),
                        same,
                        filled,
                        newer.frame().measure());
            }
        }
    }

    /** Gives a part of a year to all that a sentence tells of the year. */
    private static void inPlaceOf(Period year, Slot<Period> part, List<Filled> filled, Measure measure) {
        for (int i = 0; i < filled.size(); i++) {
            Filled each = filled.get(i);
            boolean isOfYear = each.frame().measure() == measure
                    && each.draft().role() != Draft.Role.EARLIER
                    && each.slots().period().value().equals(year);
            if (isOfYear) {
                filled.set(i, each.withPeriod(part));
            }
        }
    }

    private static boolean isPart(Period period) {
        return period.isDated() && !period.isDay() && period.lengthInDays() < SHORTEST_YEAR && !period.isYear();
    }

    private static void olderOfParts(List<Filled> filled, Passage here) {
        for (int i = 1; i < filled.size(); i++) {
            Filled older = filled.get(i);
            int main = newer(filled, i);
            if (main < 0 || here.tokens().stream().anyMatch(WHOLE::has)) {
                continue;
            }
            Period part = filled.get(main).slots().period().value();
            Period year = older.slots().period().value();
            boolean isPart = isPart(part) && year.isYear() && year.contains(part.plusYears(-1));
            Quantity now = here.quantity(filled.get(main).draft());
            Quantity then = here.quantity(older.draft());
            if (isPart && now.unit().equals(then.unit()) && isAsLong(now, then, part)) {
                filled.set(
                        i,
                        older.withPeriod(new Slot<>(
                                part.plusYears(-1),
                                Evidence.SENTENCE,
                                older.slots().period().origin())));
            }
        }
    }

    /** The level that an older one of a named year is set against; −1 for none. */
    private static int newer(List<Filled> filled, int at) {
        Filled older = filled.get(at);
        boolean isSetAgainst = older.draft().role() == Draft.Role.EARLIER
                && older.draft().form() == Draft.Form.LEVEL
                && SET_AGAINST.has(older.draft().cue())
                && older.slots().period().evidence() == Evidence.EXPLICIT;
        for (int i = at - 1; isSetAgainst && i >= 0; i--) {
            Filled other = filled.get(i);
            boolean isSame = other.draft().role() == Draft.Role.MAIN
                    && other.draft().form() == Draft.Form.LEVEL
                    && other.slots().status().isFact()
                    && other.frame().measure() == older.frame().measure()
                    && other.slots()
                            .partner()
                            .value()
                            .equals(older.slots().partner().value())
                    && other.frame()
                            .product()
                            .value()
                            .equals(older.frame().product().value());
            if (isSame) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the other figure is nearer to one of as many days than to one of a year. */
    private static boolean isAsLong(Quantity now, Quantity then, Period part) {
        long days = part.lengthInDays();
        BigDecimal twice = then.value().abs().multiply(BigDecimal.valueOf(2L * days));
        return twice.compareTo(now.value().abs().multiply(BigDecimal.valueOf(SHORTEST_YEAR + days))) < 0;
    }
}
