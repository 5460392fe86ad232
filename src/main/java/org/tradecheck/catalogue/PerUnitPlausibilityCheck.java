package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;
import org.tradecheck.text.LexiconFile;

/** A bulk good has a price of a known order of magnitude. */
final class PerUnitPlausibilityCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "per-unit-plausibility",
            Severity.WARNING,
            "A price per unit that the good never had",
            """
            Wheat has cost from fifty to some six hundred dollars a tonne since 1960. A price, or a value divided by \
            its volume, that lies more than three times outside what a bulk good has ever cost is usually a million \
            for a billion, or kilograms for tonnes. Only goods that are traded in bulk at one world price are tested.
            """,
            List.of(
                    "World Bank, Commodity Price Data (The Pink Sheet): nominal annual averages since 1960, rounded outwards"),
            List.of(
                    Example.flags(
                            Severity.WARNING, "Kenya bought wheat at an average price of [[$3,100 a tonne]] in 2022."),
                    Example.flags(
                            Severity.WARNING,
                            "Exports of wheat were [[1.2 million tonnes]] in 2022. Exports of wheat were worth [[$36"
                                    + " billion]] in 2022."),
                    Example.passes("Kenya bought wheat at an average price of $310 a tonne in 2022."),
                    Example.passes("Kenya bought saffron at an average price of $3,100 a kilogram in 2022."),
                    Example.passes("Exports of wheat were 1.2 million tonnes in 2022. Exports of wheat were worth $360"
                            + " million in 2022.")));

    /** So many times outside its range a price is still passed. */
    private static final BigDecimal SLACK = new BigDecimal("3");

    /** What a unit of a good has cost in dollars. */
    private record Price(String unit, Interval range) {}

    /** The goods with one world price, read when the first volume or price is met. */
    private static final class Known {
        static final Map<String, Price> PRICES = prices();
    }

    private static Map<String, Price> prices() {
        Map<String, Price> prices = new HashMap<>();
        for (String[] line : LexiconFile.lines(PerUnitPlausibilityCheck.class, "unit-prices.tsv")) {
            Interval range = Interval.closed(new BigDecimal(line[2]), new BigDecimal(line[3]));
            prices.put(line[0], new Price(line[1], range));
        }
        return prices;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Amount amount : input.ledger().amounts()) {
            Optional<Price> price = amount.isPrinted() ? priceOf(amount) : Optional.empty();
            if (price.isEmpty() || !Doubted.isNot(input.claim(amount.number()))) {
                continue;
            }
            String unit = amount.unit().code();
            if (unit.equals("USD/" + price.get().unit())) {
                LevelClaim claim = (LevelClaim) input.claim(amount.number());
                if (isFar(claim.quantity().outer(), price.get())) {
                    findings.add(tell(input, claim, price.get()));
                }
            } else if (unit.equals(price.get().unit()) && isFlow(amount)) {
                value(input, amount)
                        .filter(v -> told.add(v.number()))
                        .flatMap(v -> test(input, amount, v, price.get()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Price> priceOf(Amount amount) {
        String good = amount.slots().product().value().name().toLowerCase(Locale.ROOT);
        return good.isEmpty() ? Optional.empty() : Optional.ofNullable(Known.PRICES.get(good));
    }

    private static boolean isFlow(Amount amount) {
        return (amount.measure() == Measure.EXPORTS || amount.measure() == Measure.IMPORTS)
                && amount.timing() == LevelClaim.Timing.TOTAL;
    }

    /** The value of a volume: the same flow of the same good in the same time, told beside it. */
    private static Optional<Amount> value(CheckInput input, Amount volume) {
        List<Amount> values = input.ledger().near(volume.at()).stream()
                .filter(a -> a.isPrinted() && a.unit().code().equals("USD") && isFlow(a))
                .filter(a -> a.measure() == volume.measure()
                        && a.slots()
                                .product()
                                .value()
                                .equals(volume.slots().product().value())
                        && a.slots()
                                .period()
                                .value()
                                .equals(volume.slots().period().value())
                        && a.slots()
                                .reporter()
                                .value()
                                .equals(volume.slots().reporter().value())
                        && a.slots()
                                .partner()
                                .value()
                                .equals(volume.slots().partner().value()))
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static boolean isFar(Interval price, Price known) {
        Interval wide = Interval.closed(
                known.range().low().value().divide(SLACK, MathContext.DECIMAL64),
                known.range().high().value().multiply(SLACK));
        return !price.meets(wide);
    }

    private static Optional<Finding> test(CheckInput input, Amount volume, Amount value, Price known) {
        LevelClaim tonnes = (LevelClaim) input.claim(volume.number());
        LevelClaim dollars = (LevelClaim) input.claim(value.number());
        if (Sums.middle(tonnes).signum() <= 0
                || !isFar(dollars.quantity().outer().over(tonnes.quantity().outer()), known)) {
            return Optional.empty();
        }
        BigDecimal unit = Sums.middle(dollars)
                .divide(Sums.middle(tonnes), MathContext.DECIMAL64)
                .round(new MathContext(2));
        Printed printed = new Printed(input.reading());
        return Optional.of(FindingBuilder.of(INFO)
                .verdict(Verdict.SUSPICIOUS)
                .message(printed.quote(dollars) + " for " + printed.quote(tonnes) + " is $" + plain(unit) + " a "
                        + known.unit() + ", which " + good(tonnes) + " has never cost")
                .at(dollars)
                .with(tonnes, "the volume")
                .working(range(tonnes, known))
                .question("Ask for the value and the volume; a scale word is often the slip.")
                .build());
    }

    private static Finding tell(CheckInput input, LevelClaim price, Price known) {
        Printed printed = new Printed(input.reading());
        return FindingBuilder.of(INFO)
                .verdict(Verdict.SUSPICIOUS)
                .message(printed.quote(price) + " is a price that " + good(price) + " has never had")
                .at(price)
                .working(range(price, known))
                .question("Ask for the price and its unit.")
                .build();
    }

    private static String good(LevelClaim claim) {
        return claim.slots().product().value().name();
    }

    private static String range(LevelClaim claim, Price known) {
        return good(claim) + " has cost between $" + plain(known.range().low().value()) + " and $"
                + plain(known.range().high().value()) + " a " + known.unit() + " since 1960";
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Printed.grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
