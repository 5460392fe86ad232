package org.tradecheck.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/**
 * Amounts that an article does not print but that follow from what it prints: a part and its share give the whole, and the
 * shares of total trade, of exports and of imports give the levels of both flows. They are looked up where no series has
 * the share itself.
 */
final class Implied {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Reading reading;
    private final ShareClaim share;

    /**
     * An amount that follows.
     *
     * @param question what the series are asked
     * @param words how it follows: "with $3.34 billion as 62.4%, the whole is $5.34–5.36 billion"
     */
    record Amount(Question question, String words) {}

    private Implied(Reading reading, ShareClaim share) {
        this.reading = reading;
        this.share = share;
    }

    /** The amounts that follow from a share together with other figures, the part before the whole. */
    static List<Amount> of(Reading reading, ShareClaim share) {
        Implied implied = new Implied(reading, share);
        List<Amount> amounts = new ArrayList<>();
        for (Link link : reading.links()) {
            List<Integer> claims = link.claims();
            if (link.kind() == Link.Kind.MIXTURE && claims.size() == 3 && !claims.contains(0)) {
                amounts.addAll(implied.ofMixture(claims));
            }
        }
        implied.part(share.provenance().number()).flatMap(implied::whole).ifPresent(amounts::add);
        return amounts;
    }

    /** The printed amount of which a share is the percentage. */
    private Optional<LevelClaim> part(int number) {
        for (Link link : reading.links()) {
            boolean isShare = link.kind() == Link.Kind.SHARE
                    && link.claims().get(0) == number
                    && link.claims().size() > 1
                    && link.claims().get(1) > 0;
            if (isShare && reading.claim(link.claims().get(1)) instanceof LevelClaim level && isUsable(level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private static boolean isUsable(LevelClaim level) {
        Interval core = level.quantity().core();
        return level.quantity().kind() == Kind.MONEY
                && core.low().isFinite()
                && core.high().isFinite()
                && core.low().value().signum() > 0;
    }

    private Optional<Amount> whole(LevelClaim part) {
        Optional<double[]> percent = percent(share);
        if (percent.isEmpty() || !share.whole().isStated()) {
            return Optional.empty();
        }
        Interval core = part.quantity().core();
        Interval whole = interval(
                core.low().value().doubleValue() / percent.get()[1],
                core.high().value().doubleValue() / percent.get()[0]);
        return amount(share, part, share.of(), share.whole(), true, whole);
    }

    /**
     * What one of three shares gives with the printed part of total trade: let t, e and m be the shares of total, exports
     * and imports, and P the part of the total; then the part of the exports is P·e(m−t) ÷ t(m−e). It rises with P, e and m
     * and falls with t where e is below m, and the other way round; so its least and greatest values are at corners.
     */
    private List<Amount> ofMixture(List<Integer> claims) {
        int at = claims.indexOf(share.provenance().number());
        Optional<LevelClaim> part = part(claims.get(0));
        Optional<double[]> total = percent(reading.claim(claims.get(0)));
        Optional<double[]> exports = percent(reading.claim(claims.get(1)));
        Optional<double[]> imports = percent(reading.claim(claims.get(2)));
        if (at < 1 || part.isEmpty() || total.isEmpty() || exports.isEmpty() || imports.isEmpty()) {
            return List.of();
        }
        double[] t = total.get();
        double[] own = at == 1 ? exports.get() : imports.get();
        double[] other = at == 1 ? imports.get() : exports.get();
        Interval core = part.get().quantity().core();
        double least = core.low().value().doubleValue();
        double most = core.high().value().doubleValue();
        boolean isOwnBelow = own[1] < t[0] && t[1] < other[0];
        boolean isOwnAbove = own[0] > t[1] && t[0] > other[1];
        if (!isOwnBelow && !isOwnAbove) {
            return List.of();
        }
        int up = isOwnBelow ? 1 : 0;
        double low = least * own[1 - up] * weight(t[up], own[1 - up], other[1 - up]);
        double high = most * own[up] * weight(t[1 - up], own[up], other[up]);
        Measure flow = at == 1 ? Measure.EXPORTS : Measure.IMPORTS;
        ShareClaim.Whole whole = share.whole().isStated() || !(reading.claim(claims.get(0)) instanceof ShareClaim first)
                ? share.whole()
                : first.whole();
        List<Amount> amounts = new ArrayList<>();
        amount(share, part.get(), flow, whole, false, interval(low, high)).ifPresent(amounts::add);
        if (whole.isStated()) {
            Interval all = interval(
                    least * weight(t[up], own[1 - up], other[1 - up]), most * weight(t[1 - up], own[up], other[up]));
            amount(share, part.get(), flow, whole, true, all).ifPresent(amounts::add);
        }
        return amounts;
    }

    /** The whole of one flow as a multiple of the part of total trade. */
    private static double weight(double total, double own, double other) {
        return (other - total) / (total * (other - own));
    }

    /** Least and greatest value of a share, as parts of one. */
    private static Optional<double[]> percent(Claim claim) {
        Interval core = claim.quantity().core();
        if (!(claim instanceof ShareClaim)
                || !claim.quantity().unit().equals(Unit.PERCENT)
                || !core.low().isFinite()
                || !core.high().isFinite()
                || core.low().value().signum() <= 0
                || core.high().value().compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        return Optional.of(new double[] {
            core.low().value().doubleValue() / 100, core.high().value().doubleValue() / 100
        });
    }

    private static Interval interval(double low, double high) {
        return Interval.closed(
                new BigDecimal(low, new MathContext(12, RoundingMode.FLOOR)),
                new BigDecimal(high, new MathContext(12, RoundingMode.CEILING)));
    }

    private static Optional<Amount> amount(
            ShareClaim share, LevelClaim part, Measure of, ShareClaim.Whole whole, boolean isWhole, Interval range) {
        Optional<Flow> flow = of.isTrade() ? Question.flow(of, LevelClaim.Timing.TOTAL) : Optional.empty();
        if (flow.isEmpty() || of == Measure.BALANCE) {
            return Optional.empty();
        }
        Unit unit = part.quantity().unit();
        Slots slots = share.slots();
        Area reporter = Question.reporter(whole, slots);
        Area partner = isWhole ? whole.partner() : Question.partner(slots, reporter);
        Lookup.Question key = new Lookup.Question(
                reporter,
                partner,
                flow.get(),
                slots.product().value().name(),
                slots.period().value(),
                unit);
        String words = "with the figures of the text, the " + (isWhole ? "whole" : "part") + " is "
                + Amounts.print(range.low().value(), unit) + " to "
                + Amounts.print(range.high().value(), unit);
        return Optional.of(new Amount(
                new Question(share, slots, Question.Form.LEVEL, key, Area.WORLD, Period.UNSTATED, range, range),
                words));
    }
}
