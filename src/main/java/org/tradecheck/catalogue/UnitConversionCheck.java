package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Link;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;

/** An amount printed in two units is one amount. */
final class UnitConversionCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unit-conversion",
            Severity.ERROR,
            "The two units give different amounts",
            """
            The same length, mass or volume printed in two units has a fixed ratio between them. A barrel of oil \
            weighs more or less by its grade, so barrels against tonnes are only doubted.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Exports of oil reached [[2.0 million tonnes]] ([[1.4 million barrels]]) in 2023."),
                    Example.passes("Exports of oil reached 2.0 million tonnes (14.6 million barrels) in 2023.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** How many of the second unit one of the first is. */
    private record Factor(String first, String second, Interval ratio, boolean isFixed) {}

    private static final Interval ROUGHLY = Interval.closed(new BigDecimal("0.98"), new BigDecimal("1.02"));

    private static final List<Factor> FACTORS = List.of(
            fixed("kilometre", "mile", "0.621371"),
            fixed("metre", "foot", "3.28084"),
            fixed("hectare", "acre", "2.47105"),
            fixed("kilogram", "pound", "2.20462"),
            fixed("tonne", "pound", "2204.62"),
            fixed("tonne", "kilogram", "1000"),
            fixed("litre", "gallon", "0.264172"),
            fixed("barrel", "litre", "158.987"),
            new Factor("tonne", "barrel", Interval.closed(new BigDecimal("6.8"), new BigDecimal("8.0")), false));

    private static Factor fixed(String first, String second, String ratio) {
        return new Factor(first, second, Interval.exactly(new BigDecimal(ratio)), true);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return Stream.concat(input.links(Link.Kind.UNIT_CONVERSION), input.links(Link.Kind.CONVERSION))
                .filter(l -> l.claims().size() == 2 && !l.claims().contains(0))
                .map(l -> test(
                        input,
                        input.claim(l.claims().get(0)),
                        input.claim(l.claims().get(1))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> test(CheckInput input, Claim a, Claim b) {
        for (Factor factor : FACTORS) {
            boolean isForward = is(a, factor.first()) && is(b, factor.second());
            boolean isBackward = is(b, factor.first()) && is(a, factor.second());
            if (isForward || isBackward) {
                Claim first = isForward ? a : b;
                Claim second = isForward ? b : a;
                Interval wanted = new Interval(
                        Bound.closed(factor.ratio()
                                .low()
                                .value()
                                .multiply(ROUGHLY.low().value())),
                        Bound.closed(factor.ratio()
                                .high()
                                .value()
                                .multiply(ROUGHLY.high().value())));
                Interval printed =
                        Sums.ratio(second.quantity().outer(), first.quantity().outer());
                return printed.meets(wanted) ? Optional.empty() : Optional.of(tell(input, first, second, factor));
            }
        }
        return Optional.empty();
    }

    private static boolean is(Claim claim, String unit) {
        return claim.quantity().unit().code().equals(unit);
    }

    private static Finding tell(CheckInput input, Claim first, Claim second, Factor factor) {
        Printed printed = new Printed(input.reading());
        BigDecimal value = Sums.middle(first).multiply(factor.ratio().low().value());
        return FindingBuilder.of(INFO)
                .cappedAt(factor.isFixed() ? Severity.ERROR : Severity.WARNING)
                .message(printed.quote(first) + " is not " + printed.quote(second))
                .at(first)
                .with(second, "the same amount")
                .working(printed.quote(first) + " is about " + printed.like(second, value))
                .question("Ask which of the two was measured.")
                .build();
    }
}
