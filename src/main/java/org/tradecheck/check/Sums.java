package org.tradecheck.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Reading;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;

/** Sums with printed figures, one line each, to be redone by hand. */
public final class Sums {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal TWO = new BigDecimal("2");

    private final Reading reading;
    private final Printed printed;

    public Sums(Reading reading) {
        this.reading = reading;
        this.printed = new Printed(reading);
    }

    /** "13.4 + 1.0 = 14.4, printed 14.9 (off by 0.5; rounding explains at most 0.15)". */
    public String addition(List<Integer> plus, List<Integer> minus, int result) {
        Claim like = reading.claim(result);
        StringBuilder out = new StringBuilder();
        BigDecimal sum = BigDecimal.ZERO;
        for (int claim : plus) {
            BigDecimal value = middle(reading.claim(claim));
            sum = sum.add(value);
            out.append(out.length() == 0 ? "" : " + ").append(inScale(like, claim));
        }
        for (int claim : minus) {
            sum = sum.subtract(middle(reading.claim(claim)));
            out.append(" − ").append(inScale(like, claim));
        }
        BigDecimal gap = sum.abs().subtract(middle(like)).abs();
        out.append(" = ").append(plain(like, sum)).append(", printed ").append(inScale(like, result));
        if (gap.signum() == 0) {
            return out.toString();
        }
        out.append(" (off by ").append(plain(like, gap));
        BigDecimal slack = half(like);
        for (int claim : plus) {
            slack = slack.add(half(reading.claim(claim)));
        }
        for (int claim : minus) {
            slack = slack.add(half(reading.claim(claim)));
        }
        if (slack.signum() > 0 && gap.compareTo(slack) > 0) {
            out.append("; rounding explains at most ").append(plain(like, slack));
        } else if (gap.compareTo(slack) <= 0) {
            out.append(", within rounding");
        }
        return out.append(')').toString();
    }

    /**
     * "46.9 of 84.7 is 55.3–55.5%, printed 65.4%"; "3.52 + 2.84 of 16.82 is 37.7–37.9%, printed 42.5%"; where the words
     * leave open which of several wholes is meant, "8.0 of 60.0 is 13.2–13.4%, of 40.0 it is 19.8–20.2%, printed 31.4%".
     */
    public String share(int share, List<Integer> parts, List<Integer> wholes) {
        Claim like = reading.claim(wholes.get(0));
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        StringBuilder out = new StringBuilder();
        for (int part : parts) {
            sum = sum.plus(reading.claim(part).quantity().core());
            out.append(out.length() == 0 ? "" : " + ").append(inScale(like, part));
        }
        String is = " is ";
        for (int whole : wholes) {
            Interval percent = sum.over(reading.claim(whole).quantity().core()).times(HUNDRED);
            out.append(" of ")
                    .append(inScale(like, whole))
                    .append(is)
                    .append(percentRange(percent))
                    .append(',');
            is = " it is ";
        }
        return out.append(" printed ").append(printed.quote(share)).toString();
    }

    /** "61.2 + 52.3 is 113.4–113.7%": shares, and every value that their sum may have, rounded or cut off. */
    public String shareSum(List<Integer> shares, Interval sum) {
        Claim like = reading.claim(shares.get(0));
        List<String> numbers = shares.stream().map(s -> inScale(like, s)).toList();
        return String.join(" + ", numbers) + " is " + percentRange(sum);
    }

    /** "4.2 to 5.4 is +25.9% to +31.3%, printed 12.5%". */
    public String growth(int rate, int later, int earlier) {
        Claim to = reading.claim(later);
        Claim from = reading.claim(earlier);
        return inScale(to, earlier) + " to " + inScale(to, later) + " is " + signedRange(growthOf(from, to))
                + ", printed " + printed.quote(rate);
    }

    /** Every percentage that the part may be of the whole. */
    public Interval shareOf(Claim part, Claim whole) {
        return ratio(part, whole).times(HUNDRED);
    }

    /** Every growth in percent that leads from one figure to the other. */
    public Interval growthOf(Claim earlier, Claim later) {
        return ratio(later, earlier).times(HUNDRED).minus(Interval.exactly(HUNDRED));
    }

    /** Every quotient of two positive figures, with the values that round to them. */
    public static Interval ratio(Claim a, Claim b) {
        return a.quantity().core().over(b.quantity().core());
    }

    /** "55.3–55.5%"; one figure if both ends print alike. */
    public static String percentRange(Interval percent) {
        if (!percent.high().isFinite()) {
            return "at least " + Printed.percent(percent.low().value(), 1);
        }
        if (!percent.low().isFinite()) {
            return "at most " + Printed.percent(percent.high().value(), 1);
        }
        String low = tenth(percent.low().value());
        String high = tenth(percent.high().value());
        return low.equals(high) ? low + "%" : low + "–" + high + "%";
    }

    /** "+25.9% to +31.3%"; one figure if both ends print alike. */
    public static String signedRange(Interval percent) {
        if (!percent.high().isFinite()) {
            return "at least " + signed(percent.low().value());
        }
        String low = signed(percent.low().value());
        String high = signed(percent.high().value());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String signed(BigDecimal value) {
        return (value.signum() >= 0 ? "+" : "") + tenth(value) + "%";
    }

    private static String tenth(BigDecimal value) {
        int decimals = value.abs().compareTo(BigDecimal.ONE) < 0 ? 2 : 1;
        return Printed.grouped(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A printed figure as a bare number in the scale of another. */
    public String inScale(Claim like, int claim) {
        Claim other = reading.claim(claim);
        Quantity q = other.quantity();
        if (q.isRange()) {
            return plain(like, q.value()) + "–" + plain(like, q.upperValue());
        }
        if (q.multiplier().compareTo(like.quantity().multiplier()) == 0) {
            return Printed.grouped(q.number());
        }
        return plain(like, q.value());
    }

    /** A value as a bare number in the scale of a printed figure, with no more digits than it needs. */
    public static String plain(Claim like, BigDecimal value) {
        BigDecimal scaled = value.divide(like.quantity().multiplier(), MathContext.DECIMAL64)
                .stripTrailingZeros();
        int least = Math.max(0, like.quantity().number().scale());
        int decimals = Math.min(Math.max(least, scaled.scale()), least + 3);
        return Printed.grouped(scaled.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** The printed value; of a range its middle. */
    public static BigDecimal middle(Claim claim) {
        return middle(claim.quantity());
    }

    /** The printed value; of a range its middle. */
    public static BigDecimal middle(Quantity q) {
        return q.isRange() ? q.value().add(q.upperValue()).divide(TWO, MathContext.DECIMAL64) : q.value();
    }

    /** Half a unit of the last printed digit: what rounding may have taken or given. */
    public static BigDecimal half(Claim claim) {
        Interval core = claim.quantity().core();
        return core.low().isFinite() && core.high().isFinite()
                ? core.high().value().subtract(core.low().value()).divide(TWO, MathContext.DECIMAL64)
                : BigDecimal.ZERO;
    }
}
