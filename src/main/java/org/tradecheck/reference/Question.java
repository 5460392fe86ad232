package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slots;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/**
 * What a claim asks of the series under one filling of its slots.
 *
 * @param claim the claim
 * @param slots the filling
 * @param form amount, share or growth
 * @param key the level that is asked for: of a share its part, of growth the later level
 * @param whole for a share, the partner of its whole
 * @param base for growth, the earlier period
 * @param core what the printed figure stands for, with its sign
 * @param outer what a charitable reader allows, with its sign
 */
record Question(
        Claim claim,
        Slots slots,
        Form form,
        Lookup.Question key,
        Area whole,
        Period base,
        Interval core,
        Interval outer) {

    /** What is compared. */
    enum Form {
        LEVEL,
        SHARE,
        GROWTH,
        /** Added up from an old beginning. */
        CUMULATIVE
    }

    /** Investment over more months than this is told as added up. */
    private static final int MONTHS_OF_A_FLOW = 24;

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    static Optional<Question> of(LevelClaim claim, Slots slots) {
        if (claim.timing() == LevelClaim.Timing.AVERAGE
                || claim.timing() == LevelClaim.Timing.EACH
                || slots.basis() == PriceBasis.REAL
                || claim.quantity().unit().isRate()
                || !claim.quantity().unit().isStated()
                || claim.quantity().kind() == Kind.PERCENT) {
            return Optional.empty();
        }
        boolean isNegative = claim.sense() == Sense.DEFICIT;
        boolean isLong = slots.period().value().lengthInMonths() > MONTHS_OF_A_FLOW;
        boolean isSummed =
                claim.measure() == Measure.INVESTMENT && (isLong || claim.timing() == LevelClaim.Timing.CUMULATIVE);
        LevelClaim.Timing timing = isSummed ? LevelClaim.Timing.CUMULATIVE : claim.timing();
        return flow(claim.measure(), timing)
                .map(flow -> new Question(
                        claim,
                        slots,
                        isSummed ? Form.CUMULATIVE : Form.LEVEL,
                        key(slots, flow, claim.quantity().unit()),
                        Area.WORLD,
                        Period.UNSTATED,
                        isNegative
                                ? claim.quantity().core().negate()
                                : claim.quantity().core(),
                        isNegative
                                ? claim.quantity().outer().negate()
                                : claim.quantity().outer()));
    }

    static Optional<Flow> flow(Measure measure, LevelClaim.Timing timing) {
        return switch (measure) {
            case EXPORTS -> Optional.of(Flow.EXPORTS);
            case IMPORTS -> Optional.of(Flow.IMPORTS);
            case RE_EXPORTS -> Optional.of(Flow.RE_EXPORTS);
            case TURNOVER -> Optional.of(Flow.TURNOVER);
            case BALANCE -> Optional.of(Flow.BALANCE);
            case GDP -> Optional.of(Flow.GDP);
            case INVESTMENT ->
                Optional.of(
                        switch (timing) {
                            case STOCK -> Flow.FDI_STOCK_IN;
                            case CUMULATIVE -> Flow.FDI_CUMULATIVE;
                            case TOTAL, AVERAGE, EACH -> Flow.FDI_INFLOW;
                        });
            case SHARE, GROWTH, CONTRACT, PRICE, VOLUME, CURRENT_ACCOUNT, COVERAGE, OTHER -> Optional.empty();
        };
    }

    static Optional<Question> of(ShareClaim claim, Slots slots) {
        Optional<Flow> flow = claim.of().isTrade() && claim.of() != Measure.BALANCE
                ? flow(claim.of(), LevelClaim.Timing.TOTAL)
                : Optional.empty();
        if (flow.isEmpty() || !claim.quantity().unit().equals(Unit.PERCENT)) {
            return Optional.empty();
        }
        Area whole = claim.whole().isStated() ? claim.whole().partner() : Area.UNSTATED;
        Area reporter = reporter(claim.whole(), slots);
        Lookup.Question part = new Lookup.Question(
                reporter,
                partner(slots, reporter),
                flow.get(),
                slots.product().value().name(),
                slots.period().value(),
                Unit.PERCENT);
        return Optional.of(new Question(
                claim,
                slots,
                Form.SHARE,
                part,
                Lookup.isWorld(whole) ? Area.WORLD : whole,
                Period.UNSTATED,
                claim.quantity().core(),
                claim.quantity().outer()));
    }

    /** In whose books a share is to be found: those of the whole. */
    static Area reporter(ShareClaim.Whole whole, Slots slots) {
        return whole.isStated() && whole.reporter().isStated()
                ? whole.reporter()
                : slots.reporter().value();
    }

    /** Who has the share, whichever side the words speak of: "Kazakhstan accounted for 41% of Korea's trade". */
    static Area partner(Slots slots, Area reporter) {
        Area partner = slots.partner().value();
        boolean isOtherWay = !partner.isStated() || partner.equals(reporter);
        return isOtherWay && !slots.reporter().value().equals(reporter)
                ? slots.reporter().value()
                : partner;
    }

    static Optional<Question> of(ChangeClaim claim, Slots slots) {
        boolean isRate = claim.form() == ChangeClaim.Form.RATE || claim.form() == ChangeClaim.Form.MULTIPLE;
        Optional<Flow> flow = claim.of() == Measure.BALANCE || claim.of() == Measure.INVESTMENT
                ? Optional.empty()
                : flow(claim.of(), LevelClaim.Timing.TOTAL);
        if (!isRate || flow.isEmpty() || claim.isAnnualRate() || slots.basis() == PriceBasis.REAL) {
            return Optional.empty();
        }
        Period later = slots.period().value();
        Period base = claim.base().value().isStated() ? claim.base().value() : later.plusYears(-1);
        return Optional.of(new Question(
                claim,
                slots,
                Form.GROWTH,
                key(slots, flow.get(), new Unit("USD")),
                Area.WORLD,
                base,
                rate(claim, claim.quantity().core()),
                rate(claim, claim.quantity().outer())));
    }

    /** A multiple as a rate; a fall as a negative rate. */
    private static Interval rate(ChangeClaim claim, Interval printed) {
        if (claim.form() == ChangeClaim.Form.MULTIPLE) {
            return printed.times(HUNDRED).minus(Interval.exactly(HUNDRED));
        }
        return claim.sense() == Sense.DECREASE ? printed.negate() : printed;
    }

    private static Lookup.Question key(Slots slots, Flow flow, Unit unit) {
        return new Lookup.Question(
                slots.reporter().value(),
                slots.partner().value(),
                flow,
                slots.product().value().name(),
                slots.period().value(),
                unit);
    }
}
