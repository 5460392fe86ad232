package org.tradecheck.quantity;

import java.math.BigDecimal;

/**
 * What a printed number commits its writer to: the core and the outer interval, in units.
 *
 * <p>Everything is worked out for positive numbers and turned round for negative ones.
 */
final class Rounding {

    /** So many digits are a {@code long}. */
    private static final int LONGEST_LONG = 18;

    private static final BigDecimal TWO = new BigDecimal("2");
    private static final BigDecimal FOUR = new BigDecimal("4");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Shares that people say in words, in percent. */
    private static final BigDecimal[] PARTS = {
        new BigDecimal("10"),
        new BigDecimal("20"),
        new BigDecimal("25"),
        new BigDecimal("33.3333333"),
        new BigDecimal("40"),
        new BigDecimal("50"),
        new BigDecimal("60"),
        new BigDecimal("66.6666667"),
        new BigDecimal("75"),
        new BigDecimal("80"),
        new BigDecimal("90")
    };

    private Rounding() {}

    /** Both intervals of one number. */
    record Both(Interval core, Interval outer) {}

    /**
     * The units that the last printed place of a number may stand for, from fine to coarse.
     *
     * @param fine the last printed digit; zero where the number is exact
     * @param core the digit that is likely meant
     * @param coarse the last digit that is not a trailing zero
     */
    record Places(BigDecimal fine, BigDecimal core, BigDecimal coarse) {

        static final Places EXACT = new Places(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The places of a number: {@code digits} as printed, without its sign, times {@code scale}. */
    static Places places(BigDecimal digits, BigDecimal scale) {
        if (digits.signum() == 0 && digits.scale() <= 0) {
            return Places.EXACT;
        }
        if (digits.scale() > 0) {
            BigDecimal unit = scale.scaleByPowerOfTen(-digits.scale());
            return new Places(unit, unit, unit);
        }
        BigDecimal whole = digits.setScale(0);
        int size = whole.precision();
        int zeros = size <= LONGEST_LONG
                ? trailingZeros(whole.longValue())
                : Math.max(0, -whole.stripTrailingZeros().scale());
        if (zeros == 0) {
            return new Places(scale, scale, scale);
        }
        BigDecimal coarse = scale.scaleByPowerOfTen(zeros);
        BigDecimal twoDigits = scale.scaleByPowerOfTen(Math.max(0, size - 2));
        return new Places(scale, coarse.min(twoDigits), coarse);
    }

    private static int trailingZeros(long number) {
        int zeros = 0;
        for (long rest = number; rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return zeros;
    }

    static Both of(BigDecimal value, Places places, Hedge hedge) {
        if (value.signum() < 0) {
            Both positive = of(value.negate(), places, hedge);
            return new Both(positive.core().negate(), positive.outer().negate());
        }
        BigDecimal k = places.core();
        BigDecimal h = k.multiply(HALF);
        return switch (hedge) {
            case EXACT, RANGE -> bare(value, places);
            case ABOUT -> about(value, places);
            case NEARLY ->
                new Both(
                        new Interval(
                                Bound.closed(
                                        value.subtract(k.multiply(TWO)).max(value.multiply(new BigDecimal("0.85")))),
                                Bound.open(value)),
                        Interval.closed(
                                value.subtract(k.multiply(FOUR))
                                        .max(value.multiply(new BigDecimal("0.75"))
                                                .min(value.subtract(h))),
                                value.add(h)));
            case JUST_OVER ->
                new Both(
                        new Interval(
                                Bound.open(value),
                                Bound.closed(value.add(k.multiply(TWO)).min(value.multiply(new BigDecimal("1.15"))))),
                        Interval.closed(
                                value.subtract(h),
                                value.add(k.multiply(FOUR))
                                        .min(value.multiply(new BigDecimal("1.25"))
                                                .max(value.add(h)))));
            case OVER ->
                new Both(
                        new Interval(Bound.open(value), Bound.closed(value.add(granule(value, places)))),
                        new Interval(Bound.open(value.subtract(places.fine().multiply(HALF))), Bound.NONE));
            case AT_LEAST ->
                new Both(
                        new Interval(Bound.closed(value), Bound.NONE),
                        new Interval(Bound.closed(value.subtract(h)), Bound.NONE));
            case AT_MOST -> new Both(below(Bound.closed(value)), below(Bound.closed(value.add(h))));
            case UNDER -> new Both(below(Bound.open(value)), below(Bound.closed(value.add(h))));
            case UP_TO -> new Both(below(Bound.closed(value)), below(Bound.NONE));
        };
    }

    private static Interval below(Bound high) {
        return new Interval(Bound.open(BigDecimal.ZERO), high);
    }

    private static Both bare(BigDecimal value, Places places) {
        BigDecimal h = places.core().multiply(HALF);
        Interval core = Interval.closed(value.subtract(h), value.add(h));
        BigDecimal cut = value.add(places.core());
        if (places.coarse().equals(places.core()) && h.signum() > 0) {
            // No trailing zeros, as of most numbers: only the digits that follow may have been cut off.
            return new Both(core, new Interval(core.low(), Bound.open(cut)));
        }
        BigDecimal loose = places.coarse().multiply(HALF);
        BigDecimal loosest = value.add(loose);
        Bound high = cut.compareTo(loosest) > 0 ? Bound.open(cut) : Bound.closed(loosest);
        return new Both(core, new Interval(Bound.closed(value.subtract(loose)), high));
    }

    private static Both about(BigDecimal value, Places places) {
        BigDecimal k = places.core();
        BigDecimal wide = k.multiply(TWO)
                .max(value.multiply(new BigDecimal("0.05")))
                .max(places.coarse().multiply(HALF));
        return new Both(
                Interval.closed(value.subtract(k), value.add(k)),
                Interval.closed(value.subtract(wide), value.add(wide)));
    }

    private static BigDecimal granule(BigDecimal value, Places places) {
        if (places.coarse().signum() > 0) {
            return places.coarse();
        }
        return value.signum() == 0 ? BigDecimal.ONE : value.multiply(new BigDecimal("0.05"));
    }

    /** A share in words: two points to each side, and outside half way to its neighbours among the usual shares. */
    static Both share(BigDecimal percent, Hedge hedge) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = new BigDecimal("100");
        for (BigDecimal part : PARTS) {
            int order = part.compareTo(percent);
            if (order < 0) {
                low = part;
            } else if (order > 0) {
                high = part;
                break;
            }
        }
        if (low.signum() == 0) {
            low = percent.subtract(TWO).subtract(TWO).max(BigDecimal.ZERO);
        }
        BigDecimal outerLow = percent.add(low).multiply(HALF);
        BigDecimal outerHigh = percent.add(high).multiply(HALF);
        BigDecimal coreLow = percent.subtract(TWO).max(BigDecimal.ZERO);
        BigDecimal coreHigh = percent.add(TWO);
        Bound none = Bound.NONE;
        return switch (hedge) {
            case EXACT, RANGE, ABOUT ->
                new Both(
                        Interval.closed(coreLow, coreHigh),
                        Interval.closed(outerLow.min(coreLow), outerHigh.max(coreHigh)));
            case NEARLY ->
                new Both(
                        new Interval(Bound.closed(outerLow.min(coreLow)), Bound.open(percent)),
                        Interval.closed(low, coreHigh));
            case JUST_OVER ->
                new Both(
                        new Interval(Bound.open(percent), Bound.closed(outerHigh.max(coreHigh))),
                        Interval.closed(coreLow, high));
            case OVER ->
                new Both(
                        new Interval(Bound.open(percent), Bound.closed(high)),
                        new Interval(Bound.closed(percent), none));
            case AT_LEAST ->
                new Both(new Interval(Bound.closed(percent), none), new Interval(Bound.closed(coreLow), none));
            case AT_MOST -> new Both(below(Bound.closed(percent)), below(Bound.closed(coreHigh)));
            case UNDER -> new Both(below(Bound.open(percent)), below(Bound.closed(coreHigh)));
            case UP_TO -> new Both(below(Bound.closed(percent)), below(none));
        };
    }

    /** "doubled", "threefold", "2.5 times". */
    static Both multiple(BigDecimal times, Hedge hedge) {
        Interval five = around(times, "0.95", "1.05");
        Interval ten = around(times, "0.9", "1.1");
        return switch (hedge) {
            case EXACT, RANGE -> new Both(five, ten);
            case ABOUT -> new Both(ten, around(times, "0.85", "1.15"));
            case NEARLY ->
                new Both(
                        new Interval(Bound.closed(times.multiply(new BigDecimal("0.875"))), Bound.open(times)),
                        around(times, "0.8", "1.02"));
            case JUST_OVER ->
                new Both(
                        new Interval(Bound.open(times), Bound.closed(times.multiply(new BigDecimal("1.125")))),
                        around(times, "0.98", "1.2"));
            case OVER ->
                new Both(
                        new Interval(Bound.open(times), Bound.open(times.add(BigDecimal.ONE))),
                        new Interval(Bound.closed(times.multiply(new BigDecimal("0.99"))), Bound.NONE));
            case AT_LEAST ->
                new Both(
                        new Interval(Bound.closed(times), Bound.NONE),
                        new Interval(Bound.closed(times.multiply(new BigDecimal("0.95"))), Bound.NONE));
            case AT_MOST ->
                new Both(below(Bound.closed(times)), below(Bound.closed(times.multiply(new BigDecimal("1.05")))));
            case UNDER ->
                new Both(below(Bound.open(times)), below(Bound.closed(times.multiply(new BigDecimal("1.05")))));
            case UP_TO -> new Both(below(Bound.closed(times)), below(Bound.NONE));
        };
    }

    /** "More than halved" hedges the fall, so what is left is less than half; "nearly halved" leaves a little more. */
    static Both fall(BigDecimal times, Hedge hedge) {
        Hedge ofRest = switch (hedge) {
            case EXACT, RANGE, ABOUT -> hedge;
            case NEARLY -> Hedge.JUST_OVER;
            case JUST_OVER -> Hedge.NEARLY;
            case OVER -> Hedge.UNDER;
            case UNDER -> Hedge.OVER;
            case AT_LEAST -> Hedge.AT_MOST;
            case AT_MOST, UP_TO -> Hedge.AT_LEAST;
        };
        return multiple(times, ofRest);
    }

    /** "threefold", "up three times", "three times more": three times as much, or three times as much on top. */
    static Both fold(BigDecimal times, Hedge hedge) {
        Both same = multiple(times, hedge);
        Both onTop = multiple(times.add(BigDecimal.ONE), hedge);
        return new Both(same.core().hull(onTop.core()), same.outer().hull(onTop.outer()));
    }

    private static Interval around(BigDecimal times, String low, String high) {
        return Interval.closed(times.multiply(new BigDecimal(low)), times.multiply(new BigDecimal(high)));
    }
}
