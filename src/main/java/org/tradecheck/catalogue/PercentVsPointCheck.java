package org.tradecheck.catalogue;

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
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Sense;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.series.Measure;

/** The difference of two percentages is counted in percentage points. */
final class PercentVsPointCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "percent-vs-point",
            Severity.WARNING,
            "A difference of percentages is called a percentage",
            """
            From 10% to 12% is a rise of 2 percentage points, or of 20%. The printed change fits the difference \
            and not the ratio, and is called percent.
            """,
            List.of("The Guardian, corrections and clarifications, 29 December 2022"),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "The share of exports going to Chile rose [[2 percent]], to [[12 percent]] from [[10"
                                    + " percent]]."),
                    Example.passes("The share of exports going to Chile rose 2 percentage points, to 12 percent from 10"
                            + " percent."),
                    Example.passes("Its share of imports fell to 5.6 percent from 6.0 percent, a relative decline of"
                            + " about 6.7 percent."),
                    Example.passes("The share of non-oil exports was up 0.5% to 50%."),
                    Example.flags(
                            Severity.WARNING,
                            "The share of imports coming from Peru fell [[3 percent]], to [[6 percent]] from [[9 percent]].")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(ChangeClaim.class).stream()
                .filter(c -> c.form() == ChangeClaim.Form.RATE)
                .map(c -> tied(input, c).or(() -> ordered(input, c)).flatMap(p -> test(input, c, p)))
                .flatMap(Optional::stream)
                .toList();
    }

    private record Pair(Claim later, Claim earlier) {}

    /** The percentages that the words tie to the change. */
    private static Optional<Pair> tied(CheckInput input, ChangeClaim change) {
        return input.links(Link.Kind.CHANGE)
                .filter(l -> l.claims().get(0) == change.provenance().number())
                .filter(l -> l.claims().size() == 3 && !l.claims().contains(0))
                .map(l -> new Pair(
                        input.claim(l.claims().get(1)), input.claim(l.claims().get(2))))
                .findFirst();
    }

    /** The two percentages that the sentence of a changed share puts in order. */
    private static Optional<Pair> ordered(CheckInput input, ChangeClaim change) {
        if (change.of() != Measure.SHARE) {
            return Optional.empty();
        }
        boolean isFall = change.sense() == Sense.DECREASE;
        return input.all(ComparisonClaim.class).stream()
                .filter(c -> c.cue() == ComparisonClaim.Cue.MOTION)
                .filter(c ->
                        c.provenance().sentenceIndex() == change.provenance().sentenceIndex())
                .map(c -> new Pair(
                        input.claim(isFall ? c.lower() : c.higher()), input.claim(isFall ? c.higher() : c.lower())))
                .findFirst();
    }

    private static Optional<Finding> test(CheckInput input, ChangeClaim change, Pair pair) {
        Claim later = pair.later();
        Claim earlier = pair.earlier();
        if (!isPercent(later) || !isPercent(earlier)) {
            return Optional.empty();
        }
        Interval difference = later.quantity().core().minus(earlier.quantity().core());
        Interval relative = new Sums(input.reading()).growthOf(earlier, later);
        Interval printed = change.quantity().outer();
        boolean isRelative = printed.meets(relative) || printed.meets(relative.negate());
        boolean isDifference = printed.meets(difference) || printed.meets(difference.negate());
        return !isRelative && isDifference ? Optional.of(tell(input, change, later, earlier)) : Optional.empty();
    }

    private static boolean isPercent(Claim claim) {
        return claim.quantity().kind() == Kind.PERCENT;
    }

    private static Finding tell(CheckInput input, Claim change, Claim later, Claim earlier) {
        Printed printed = new Printed(input.reading());
        Sums sums = new Sums(input.reading());
        return FindingBuilder.of(INFO)
                .message("from " + printed.quote(earlier) + " to " + printed.quote(later) + " is a change in percentage"
                        + " points, not of " + printed.quote(change))
                .at(change)
                .with(later, "later")
                .with(earlier, "earlier")
                .working("in percent of the earlier figure it is " + Sums.signedRange(sums.growthOf(earlier, later)))
                .question("Print percentage points.")
                .build();
    }
}
