package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Span;

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
                    Example.passes("Exports of oil reached 2.0 million tonnes (14.6 million barrels) in 2023."),
                    Example.passes("The new road is 80 kilometres (50 miles) long."),
                    Example.flags(
                            Severity.WARNING,
                            "Exports of oil reached [[5.0 million tonnes]] ([[3.7 million barrels]]) in 2022.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** How many of the second unit one of the first is. */
    private record Factor(String first, String second, Interval ratio, boolean isFixed) {}

    /** So many characters stand between a figure and the one in brackets behind it. */
    private static final int BRACKET = 2;

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
            fixed("square_kilometre", "square_mile", "0.386102"),
            new Factor("tonne", "bushel", Interval.closed(new BigDecimal("36.7"), new BigDecimal("69.0")), false),
            new Factor("tonne", "barrel", Interval.closed(new BigDecimal("6.8"), new BigDecimal("8.0")), false));

    private static Factor fixed(String first, String second, String ratio) {
        return new Factor(first, second, Interval.exactly(new BigDecimal(ratio)), true);
    }

    /** One amount printed twice. */
    private record Pair(Quantity first, Quantity second, List<Integer> claims) {

        boolean holdsSpan(Span span) {
            return first.span().overlaps(span) || second.span().overlaps(span);
        }
    }

    @Override
    public List<Finding> run(CheckInput input) {
        List<Pair> pairs = new ArrayList<>();
        Stream.concat(input.links(Link.Kind.UNIT_CONVERSION), input.links(Link.Kind.CONVERSION))
                .filter(l -> l.claims().size() == 2 && !l.claims().contains(0))
                .forEach(l -> pairs.add(new Pair(
                        input.claim(l.claims().get(0)).quantity(),
                        input.claim(l.claims().get(1)).quantity(),
                        l.claims())));
        int known = pairs.size();
        List<Quantity> numbers = input.reading().numbers();
        for (int i = 1; i < numbers.size(); i++) {
            Quantity before = numbers.get(i - 1);
            Quantity after = numbers.get(i);
            int gap = after.span().start() - before.span().end();
            boolean isNew = gap > 0
                    && gap <= BRACKET
                    && input.reading().article().text().charAt(after.span().start() - 1) == '('
                    && pairs.subList(0, known).stream().noneMatch(p -> p.holdsSpan(before.span()));
            if (isNew) {
                pairs.add(new Pair(before, after, List.of()));
            }
        }
        return pairs.stream().map(p -> test(input, p)).flatMap(Optional::stream).toList();
    }

    private static Optional<Finding> test(CheckInput input, Pair pair) {
        for (Factor factor : FACTORS) {
            boolean isForward = is(pair.first(), factor.first()) && is(pair.second(), factor.second());
            boolean isBackward = is(pair.second(), factor.first()) && is(pair.first(), factor.second());
            if (isForward || isBackward) {
                Quantity first = isForward ? pair.first() : pair.second();
                Quantity second = isForward ? pair.second() : pair.first();
                Interval wanted = new Interval(
                        Bound.closed(factor.ratio()
                                .low()
                                .value()
                                .multiply(ROUGHLY.low().value())),
                        Bound.closed(factor.ratio()
                                .high()
                                .value()
                                .multiply(ROUGHLY.high().value())));
                Interval printed = second.outer().over(first.outer());
                return printed.meets(wanted) ? Optional.empty() : Optional.of(tell(input, pair, factor, first, second));
            }
        }
        return Optional.empty();
    }

    private static boolean is(Quantity quantity, String unit) {
        return quantity.unit().code().equals(unit);
    }

    private static Finding tell(CheckInput input, Pair pair, Factor factor, Quantity first, Quantity second) {
        Printed printed = new Printed(input.reading());
        String from = printed.quote(first);
        FindingBuilder finding = FindingBuilder.of(INFO)
                .cappedAt(factor.isFixed() ? Severity.ERROR : Severity.WARNING)
                .message(from + " is not " + printed.quote(second))
                .question("Ask which of the two was measured.");
        if (first.value().signum() > 0) {
            BigDecimal value = Sums.middle(first).multiply(factor.ratio().low().value());
            finding.working(from + " is about " + printed.like(second, value));
        }
        if (pair.claims().isEmpty()) {
            return finding.at(first.span())
                    .marking(second.span(), "the same amount")
                    .build();
        }
        Claim a = input.claim(pair.claims().get(0));
        Claim b = input.claim(pair.claims().get(1));
        boolean isInOrder = a.quantity().equals(first);
        return finding.at(isInOrder ? a : b)
                .with(isInOrder ? b : a, "the same amount")
                .build();
    }
}
