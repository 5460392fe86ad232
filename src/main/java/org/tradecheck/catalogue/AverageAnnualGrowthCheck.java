package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Sense;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** An average growth a year compounds over the years. */
final class AverageAnnualGrowthCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "average-annual-growth",
            Severity.ERROR,
            "The average annual growth does not compound to the total",
            """
            Growth of so much a year compounds: doubling in ten years is 7.2% a year and not 10%. The usual slip \
            is the total growth divided by the years. Where the words say that the rate compounds, or holds in each of \
            the years, no other average can be meant; else it is told as a warning.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Trade rose by an average annual [[10 percent]] from [[$2.0 billion]] in 2012 to"
                                    + " [[$4.0 billion]] in 2022."),
                    Example.passes(
                            "Trade rose by an average annual 7 percent from $2.0 billion in 2012 to $4.0 billion in"
                                    + " 2022."),
                    Example.flags(
                            Severity.WARNING,
                            "Exports rose by an average annual [[15 percent]] from [[$3.0 billion]] in 2013 to [[$6.0 billion]] in 2023."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports of cashews rose from [[$120 million]] in 2019 to [[$240 million]] in 2024. That works out at a"
                                    + " compound rate of [[20.0 percent]] a year."),
                    Example.passes(
                            "Exports of cashews rose from $120 million in 2019 to $240 million in 2024. That works out at a"
                                    + " compound rate of 14.9 percent a year."),
                    Example.passes(
                            "Exports rose by an average annual 7.2 percent from $3.0 billion in 2013 to $6.0 billion in 2023."),
                    Example.passes(
                            "Employment in Malta is to grow by 0.1 percent a year while the trade deficit is to be cut to 2.2 percent of GDP in 2026 from 2.9 percent in 2024.")));

    private static final int SCALE = 3;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(ChangeClaim.class).stream()
                .filter(c -> c.isAnnualRate() && c.form() == ChangeClaim.Form.RATE)
                .map(c -> test(input, c))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The levels that the words tie to the rate, else the first and the last dated ones of its sentence. */
    private static Optional<Finding> test(CheckInput input, ChangeClaim rate) {
        Optional<Link> compounded = linked(input, Link.Kind.COMPOUND, rate);
        Optional<Link> link = compounded.isPresent() ? compounded : linked(input, Link.Kind.CHANGE, rate);
        if (link.isPresent()) {
            return test(
                    input,
                    rate,
                    input.claim(link.get().claims().get(1)),
                    input.claim(link.get().claims().get(2)),
                    compounded.isPresent());
        }
        List<LevelClaim> levels = input.all(LevelClaim.class).stream()
                .filter(l -> l.provenance().sentenceIndex() == rate.provenance().sentenceIndex())
                .filter(l -> l.slots().period().value().isDated())
                .toList();
        if (levels.size() != 2
                || !isOf(rate, levels.get(0))
                || levels.get(0).measure() != levels.get(1).measure()
                || !levels.get(0)
                        .quantity()
                        .unit()
                        .equals(levels.get(1).quantity().unit())) {
            return Optional.empty();
        }
        boolean isInOrder = levels.get(0)
                .slots()
                .period()
                .value()
                .isBefore(levels.get(1).slots().period().value());
        return test(input, rate, levels.get(isInOrder ? 1 : 0), levels.get(isInOrder ? 0 : 1), false);
    }

    /** "Employment rises by 0.1 percent a year while the budget deficit is cut from A to B": the rate is of neither. */
    private static boolean isOf(ChangeClaim rate, LevelClaim level) {
        boolean isKnown = rate.of() != Measure.OTHER;
        boolean isOneClause = rate.provenance().clause() == level.provenance().clause();
        return isKnown ? rate.of() == level.measure() : isOneClause;
    }

    private static Optional<Link> linked(CheckInput input, Link.Kind kind, ChangeClaim rate) {
        return input.links(kind)
                .filter(l -> l.claims().get(0) == rate.provenance().number())
                .filter(l -> l.claims().size() == 3 && !l.claims().contains(0))
                .findFirst();
    }

    private static Optional<Finding> test(
            CheckInput input, ChangeClaim rate, Claim later, Claim earlier, boolean isCompounded) {
        Period to = later.slots().period().value();
        Period from = earlier.slots().period().value();
        if (!to.isDated() || !from.isDated() || !to.hasSameLengthAs(from)) {
            return Optional.empty();
        }
        int years = to.end().getYear() - from.end().getYear();
        Interval ratio = Sums.ratio(later, earlier);
        if (years < 2 || !ratio.high().isFinite() || ratio.low().value().signum() < 0) {
            return Optional.empty();
        }
        Interval compound = Interval.closed(
                root(ratio.low().value(), years), root(ratio.high().value(), years));
        boolean isFall = rate.sense() == Sense.DECREASE
                || (rate.sense() == Sense.NONE && compound.high().value().signum() < 0);
        Interval printed =
                isFall ? rate.quantity().core().negate() : rate.quantity().core();
        Interval loose =
                isFall ? rate.quantity().outer().negate() : rate.quantity().outer();
        boolean isCertain = isCompounded && !loose.meets(compound);
        return printed.meets(compound)
                ? Optional.empty()
                : Optional.of(tell(input, rate, later, earlier, years, compound, isCertain));
    }

    private static BigDecimal root(BigDecimal ratio, int years) {
        double root = Math.pow(ratio.doubleValue(), 1.0 / years);
        return BigDecimal.valueOf((root - 1) * 100).setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static Finding tell(
            CheckInput input,
            ChangeClaim rate,
            Claim later,
            Claim earlier,
            int years,
            Interval compound,
            boolean isCertain) {
        Printed printed = new Printed(input.reading());
        Interval simple = new Sums(input.reading())
                .growthOf(earlier, later)
                .times(BigDecimal.ONE.divide(BigDecimal.valueOf(years), MathContext.DECIMAL64));
        FindingBuilder finding = FindingBuilder.of(INFO)
                .cappedAt(isCertain ? Severity.ERROR : Severity.WARNING)
                .message("from " + printed.quote(earlier) + " to " + printed.quote(later) + " in " + years
                        + " years is " + Sums.signedRange(compound) + " a year, not " + printed.quote(rate))
                .at(rate)
                .with(earlier, "earlier")
                .with(later, "later");
        if (rate.quantity().core().meets(simple)) {
            finding.working(printed.quote(rate) + " is the total growth divided by the years");
        }
        return finding.question("Ask how the average was taken.").build();
    }
}
