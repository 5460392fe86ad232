package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
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
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;

/** A dollar sum in pounds is the smaller number. */
final class FxRangeCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "fx-range",
            Severity.WARNING,
            "The conversion implies an exchange rate that never was",
            """
            An amount printed in two currencies implies an exchange rate. The dollar has not bought a whole pound for \
            as long as there are rates, and never less than 70 yen. A rate outside the widest range since 1950 means \
            that the two amounts are swapped, or that a scale word or a decimal point has slipped. Currencies that \
            were redenominated or collapsed are passed.
            """,
            List.of("Style Matters, \"dollars\": which of the two numbers is the smaller one"),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "The deal is worth [[$100 million]] ([[£125 million]]), the company said."),
                    Example.flags(Severity.WARNING, "Exports came to [[45 billion yen]] ([[$3.1 billion]]) in 2019."),
                    Example.passes("The deal is worth $125 million (£100 million), the company said."),
                    Example.passes("Exports came to 45 billion yen ($410 million) in 2019."),
                    Example.passes("The deal is worth $100 million (€115 million), the company said.")));

    private static final String DOLLAR = "USD";

    /** Units of a currency for a dollar, the lowest and the highest since 1950 or since the currency exists, widened. */
    private static final Map<String, Interval> RANGES = Map.ofEntries(
            range("GBP", "0.30", "0.99"),
            range("EUR", "0.58", "1.28"),
            range("JPY", "70", "370"),
            range("CHF", "0.68", "4.5"),
            range("CAD", "0.88", "1.70"),
            range("AUD", "0.62", "2.20"),
            range("NZD", "0.60", "2.70"),
            range("SEK", "3.8", "12"),
            range("NOK", "4.5", "12.5"),
            range("DKK", "4.8", "13"),
            range("CZK", "13", "45"),
            range("SGD", "1.1", "3.2"),
            range("MYR", "2.0", "5.0"),
            range("THB", "18", "60"),
            range("TWD", "22", "45"),
            range("HKD", "4.5", "10"),
            range("SAR", "3.2", "4.7"),
            range("AED", "3.5", "4.9"),
            range("QAR", "3.5", "4.9"),
            range("KWD", "0.24", "0.38"),
            range("BHD", "0.34", "0.50"),
            range("OMR", "0.32", "0.44"),
            range("JOD", "0.26", "0.75"),
            range("CNY", "1.4", "9.0"),
            range("INR", "3.0", "105"),
            range("KRW", "50", "2200"),
            range("KZT", "4", "800"),
            range("ZAR", "0.60", "22"));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static Map.Entry<String, Interval> range(String currency, String low, String high) {
        return Map.entry(currency, Interval.closed(new BigDecimal(low), new BigDecimal(high)));
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
        Interval known = RANGES.getOrDefault(code(local), Interval.ALL);
        if (!isMoney
                || !isWhole
                || isRate
                || !code(dollars).equals(DOLLAR)
                || Sums.middle(dollars).signum() <= 0) {
            return Optional.empty();
        }
        Interval rate = Sums.ratio(local, dollars);
        return rate.meets(known) ? Optional.empty() : Optional.of(tell(input, a, b, local, dollars, known));
    }

    private static String code(Claim claim) {
        return claim.quantity().unit().code();
    }

    private static Finding tell(CheckInput input, Claim a, Claim b, Claim local, Claim dollars, Interval known) {
        Printed printed = new Printed(input.reading());
        BigDecimal rate = Sums.middle(local)
                .divide(Sums.middle(dollars), MathContext.DECIMAL64)
                .round(new MathContext(3));
        return FindingBuilder.of(INFO)
                .verdict(Verdict.SUSPICIOUS)
                .message(printed.quote(a) + " is not " + printed.quote(b) + " at any exchange rate there has been")
                .at(a)
                .with(b, "the same amount")
                .working("it is " + plain(rate) + " " + code(local) + " for a dollar; known are "
                        + plain(known.low().value()) + " to "
                        + plain(known.high().value()))
                .question("Ask for both amounts, and whether they are swapped.")
                .build();
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Printed.grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
