package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;

/** Amounts printed in two currencies imply one exchange rate. */
final class FxPairConsistencyCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "fx-pair-consistency",
            Severity.ERROR,
            "The conversions imply different exchange rates",
            """
            Each amount printed in two currencies implies an exchange rate. Rates of one pair of currencies for \
            nearby dates agree within some percent. A factor of ten or a thousand between them is a slipped \
            digit or scale word in one of the amounts; smaller gaps may be different dates.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "The first phase cost [[1.2 trillion tenge]] ([[$2.6 billion]]). The second will cost"
                                    + " [[450 billion tenge]] ([[$98 million]])."),
                    Example.passes("The first phase cost 1.2 trillion tenge ($2.6 billion). The second will cost 450"
                            + " billion tenge ($980 million)."),
                    Example.flags(
                            Severity.ERROR,
                            "The port cost [[3.2 billion pesos]] ([[$160 million]]). The road to it cost [[7.5 billion pesos]] ([[$37 million]])."),
                    Example.passes(
                            "The port cost 3.2 billion pesos ($160 million) in 2019. The road to it cost 7.5 billion pesos ($430 million) in 2023.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final BigDecimal LARGEST_RATIO = new BigDecimal("1.15");
    private static final double NEAR_A_POWER = 0.12;

    /** One amount in two currencies, and every rate that it implies. */
    private record Pair(Claim local, Claim foreign, Interval rate) {}

    @Override
    public List<Finding> run(CheckInput input) {
        Map<String, List<Pair>> byCurrencies = new LinkedHashMap<>();
        input.links(Link.Kind.CONVERSION)
                .filter(l -> l.claims().size() == 2 && !l.claims().contains(0))
                .forEach(l -> add(
                        byCurrencies,
                        input.claim(l.claims().get(0)),
                        input.claim(l.claims().get(1))));
        List<Finding> findings = new ArrayList<>();
        for (List<Pair> pairs : byCurrencies.values()) {
            Pair usual = usual(pairs);
            for (Pair pair : pairs) {
                if (!pair.equals(usual) && !pair.rate().meets(usual.rate())) {
                    tell(input, usual, pair, findings);
                }
            }
        }
        return findings;
    }

    private static void add(Map<String, List<Pair>> byCurrencies, Claim a, Claim b) {
        String first = a.quantity().unit().code();
        String second = b.quantity().unit().code();
        boolean isMoney = a.quantity().kind() == Kind.MONEY && b.quantity().kind() == Kind.MONEY;
        boolean isRate = a.quantity().value().compareTo(BigDecimal.ONE) == 0
                || b.quantity().value().compareTo(BigDecimal.ONE) == 0;
        boolean isSomething = Sums.middle(a).signum() > 0 && Sums.middle(b).signum() > 0;
        if (!isMoney || isRate || !isSomething || first.equals(second)) {
            return;
        }
        boolean isInOrder = first.compareTo(second) < 0;
        Claim local = isInOrder ? a : b;
        Claim foreign = isInOrder ? b : a;
        Interval rate = local.quantity().outer().over(foreign.quantity().outer());
        byCurrencies
                .computeIfAbsent(isInOrder ? first + second : second + first, k -> new ArrayList<>())
                .add(new Pair(local, foreign, rate));
    }

    /** The pair whose rate most others share; the first of equals. */
    private static Pair usual(List<Pair> pairs) {
        double[] rates = new double[pairs.size()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = middle(pairs.get(i)).doubleValue();
        }
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        Pair best = pairs.get(0);
        int most = -1;
        for (int i = 0; i < rates.length; i++) {
            int alike = after(sorted, rates[i] * LARGEST_RATIO.doubleValue())
                    - before(sorted, rates[i] / LARGEST_RATIO.doubleValue());
            if (alike > most) {
                best = pairs.get(i);
                most = alike;
            }
        }
        return best;
    }

    /** How many of the sorted values are not larger. */
    private static int after(double[] sorted, double value) {
        return before(sorted, Math.nextUp(value));
    }

    /** How many of the sorted values are smaller. */
    private static int before(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many times the larger of the two rates the smaller one is; at least 1. */
    private static BigDecimal ratio(Pair a, Pair b) {
        BigDecimal x = middle(a);
        BigDecimal y = middle(b);
        return x.max(y).divide(x.min(y), MathContext.DECIMAL64);
    }

    private static BigDecimal middle(Pair pair) {
        return Sums.middle(pair.local()).divide(Sums.middle(pair.foreign()), MathContext.DECIMAL64);
    }

    private static void tell(CheckInput input, Pair usual, Pair odd, List<Finding> findings) {
        BigDecimal ratio = ratio(usual, odd);
        double power = Math.log10(ratio.doubleValue());
        boolean isSlip = power > 0.5 && Math.abs(power - Math.rint(power)) < NEAR_A_POWER;
        if (ratio.compareTo(LARGEST_RATIO) <= 0 || (!isSlip && areYearsApart(usual, odd))) {
            return;
        }
        Printed printed = new Printed(input.reading());
        FindingBuilder finding = FindingBuilder.of(INFO)
                .message(both(printed, odd) + " and " + both(printed, usual) + " imply exchange rates that differ "
                        + times(ratio))
                .at(odd.local())
                .with(odd.foreign(), "the same amount")
                .with(usual.local(), "another conversion")
                .with(usual.foreign(), "another conversion")
                .working(rate(printed, odd))
                .working(rate(printed, usual))
                .question(
                        isSlip
                                ? "One of the four amounts has slipped by " + zeros(power)
                                        + "; ask for both conversions."
                                : "Ask at which rates the amounts were converted.");
        findings.add(
                isSlip ? finding.build() : finding.cappedAt(Severity.WARNING).build());
    }

    private static boolean areYearsApart(Pair a, Pair b) {
        boolean areDated = a.local().slots().period().value().isDated()
                && b.local().slots().period().value().isDated();
        return !areDated
                || a.local().slots().period().value().end().getYear()
                        != b.local().slots().period().value().end().getYear();
    }

    private static String both(Printed printed, Pair pair) {
        return printed.quote(pair.local()) + " = " + printed.quote(pair.foreign());
    }

    private static String times(BigDecimal ratio) {
        return Printed.grouped(ratio.round(new MathContext(2))
                        .stripTrailingZeros()
                        .setScale(ratio.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP))
                + " times";
    }

    private static String zeros(double power) {
        int places = (int) Math.rint(power);
        return places == 1 ? "one decimal place" : places + " decimal places";
    }

    private static String rate(Printed printed, Pair pair) {
        return both(printed, pair) + " is "
                + Printed.grouped(
                        pair.rate().low().value().round(new MathContext(4)).stripTrailingZeros())
                + "–"
                + Printed.grouped(
                        pair.rate().high().value().round(new MathContext(4)).stripTrailingZeros()) + " "
                + pair.local().quantity().unit().code() + " per "
                + pair.foreign().quantity().unit().code();
    }
}
