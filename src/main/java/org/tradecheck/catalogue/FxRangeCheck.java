package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Link;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.text.LexiconFile;

/** A dollar sum in pounds is the smaller number. */
final class FxRangeCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "fx-range",
            Severity.ERROR,
            "The conversion implies an exchange rate that never was",
            """
            An amount printed in two currencies implies an exchange rate. In no year since 1960 has the dollar bought a \
            whole pound on average, or fewer than 79 yen. A rate more than a quarter outside of the lowest and the \
            highest year means that the two amounts are swapped, or that a scale word or a decimal point has slipped. \
            Currencies that were redenominated or collapsed are passed. Where a scale word or a decimal point mends it, the \
            slip is plain; otherwise it is a warning.
            """,
            List.of(
                    "Style Matters, \"dollars\": which of the two numbers is the smaller one",
                    "Federal Reserve Board, G.5A: foreign exchange rates, annual averages",
                    "World Bank, PA.NUS.FCRF: official exchange rate, period average"),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "The deal is worth [[$100 million]] ([[£125 million]]), the company said."),
                    Example.flags(Severity.ERROR, "Exports came to [[45 billion yen]] ([[$3.1 billion]]) in 2019."),
                    Example.passes("The deal is worth $125 million (£100 million), the company said."),
                    Example.passes("Exports came to 45 billion yen ($410 million) in 2019."),
                    Example.passes("The deal is worth $100 million (€115 million), the company said.")));

    private static final String DOLLAR = "USD";

    /** So far outside of the annual averages a rate is still passed: days and months go further than years. */
    private static final BigDecimal SLACK = new BigDecimal("1.25");

    /** Units of a currency for a dollar, from the lowest to the highest year, read when the first conversion is met. */
    private static final class Known {
        static final Map<String, Interval> RANGES = ranges();
    }

    private static Map<String, Interval> ranges() {
        Map<String, Interval> ranges = new HashMap<>();
        for (String[] line : LexiconFile.lines(FxRangeCheck.class, "exchange-rates.tsv")) {
            ranges.put(line[0], new Interval(bound(line[1]), bound(line[2])));
        }
        return ranges;
    }

    private static Bound bound(String digits) {
        return digits.equals("-") ? Bound.NONE : Bound.closed(new BigDecimal(digits));
    }

    private static Interval widened(Interval range) {
        Bound low = range.low().isFinite()
                ? Bound.closed(range.low().value().divide(SLACK, MathContext.DECIMAL64))
                : Bound.NONE;
        Bound high = range.high().isFinite() ? Bound.closed(range.high().value().multiply(SLACK)) : Bound.NONE;
        return new Interval(low, high);
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.links(Link.Kind.CONVERSION)
                .filter(l -> l.claims().size() == 2 && !l.claims().contains(0))
                .map(l -> test(
                        input,
                        input.claim(l.claims().get(0)),
                        input.claim(l.claims().get(1))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> test(CheckInput input, Claim a, Claim b) {
        boolean isMoney = a.quantity().kind() == Kind.MONEY && b.quantity().kind() == Kind.MONEY;
        boolean isWhole = Slips.significant(a) > 1 || Slips.significant(b) > 1;
        boolean isRate =
                Sums.middle(a).compareTo(BigDecimal.ONE) == 0 || Sums.middle(b).compareTo(BigDecimal.ONE) == 0;
        boolean isInDollars = code(b).equals(DOLLAR);
        Claim dollars = isInDollars ? b : a;
        Claim local = isInDollars ? a : b;
        Interval known = Known.RANGES.getOrDefault(code(local), Interval.ALL);
        if (!isMoney
                || !isWhole
                || isRate
                || !code(dollars).equals(DOLLAR)
                || Sums.middle(dollars).signum() <= 0) {
            return Optional.empty();
        }
        Interval rate = Sums.ratio(local, dollars);
        if (rate.meets(widened(known))) {
            return Optional.empty();
        }
        Severity severity = isOneSlip(rate, known) ? Severity.ERROR : Severity.WARNING;
        return Optional.of(tell(input, severity, a, b, local, dollars, known));
    }

    /** Whether a decimal point or a scale word of one of the two amounts makes it a rate that there has been. */
    private static boolean isOneSlip(Interval rate, Interval known) {
        return known.low().isFinite()
                && known.high().isFinite()
                && Slips.FACTORS.stream().anyMatch(f -> rate.times(f).meets(known));
    }

    private static String code(Claim claim) {
        return claim.quantity().unit().code();
    }

    private static Finding tell(
            CheckInput input, Severity severity, Claim a, Claim b, Claim local, Claim dollars, Interval known) {
        Printed printed = new Printed(input.reading());
        BigDecimal rate = Sums.middle(local)
                .divide(Sums.middle(dollars), MathContext.DECIMAL64)
                .round(new MathContext(3));
        return FindingBuilder.of(INFO)
                .cappedAt(severity)
                .verdict(Verdict.SUSPICIOUS)
                .message(printed.quote(a) + " is not " + printed.quote(b) + " at any exchange rate there has been")
                .at(a)
                .with(b, "the same amount")
                .working("it is " + plain(rate) + " " + code(local) + " for a dollar; " + years(known))
                .question("Ask for both amounts, and whether they are swapped.")
                .build();
    }

    /** "on the average of a year it was 79.7 to 360"; a parity is one figure. */
    private static String years(Interval known) {
        boolean hasLow = known.low().isFinite();
        boolean hasHigh = known.high().isFinite();
        String low = hasLow ? plain(rounded(known.low().value())) : "";
        String high = hasHigh ? plain(rounded(known.high().value())) : "";
        if (!hasLow || !hasHigh) {
            return "on the average of a year it was " + (hasLow ? "at least " + low : "at most " + high);
        }
        return low.equals(high) ? "its parity is " + low : "on the average of a year it was " + low + " to " + high;
    }

    private static BigDecimal rounded(BigDecimal rate) {
        return rate.round(new MathContext(4));
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Printed.grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
