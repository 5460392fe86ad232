package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;

/** A value is its price times its volume. */
final class PriceTimesVolumeCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "price-times-volume",
            Severity.ERROR,
            "Price times volume is not the value",
            """
            A price per unit times the volume is the value, within rounding. Where they are far apart a scale \
            word or a decimal point has usually slipped; where they are close, the price may be for another \
            delivery basis.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports of wheat reached [[1.2 million tonnes]] in 2023. At an average of"
                                    + " [[$310 a tonne]], they earned [[$3.7 billion]]."),
                    Example.passes(
                            "Brazil exported 16.3 million tonnes of soybeans in April 2026, up from 15.3 million, for"
                                    + " $6.72 billion at an average price of $412 a tonne, against $392 in April 2025."),
                    Example.passes("Exports of wheat reached 1.2 million tonnes in 2023. At an average of $310 a tonne,"
                            + " they earned $370 million."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru sold [[250,000 tonnes]] of zinc at [[$2,400 a tonne]], for [[$6.0 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Kenya's tea earned [[$1,146 million]] in 2024. Volumes reached [[19,340 tonnes]], at an"
                                    + " average of [[$5.93 a kilo]]."),
                    Example.flags(
                            Severity.WARNING,
                            "Rwanda's coffee exports earned [[$148.6 million]] in 2024.\n\nPrices helped. The country exported"
                                    + " [[23,900 tonnes]] of coffee in 2024, at an average price of [[$7.22 per kilogramme]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Togo exported [[1.5 million tonnes]] of phosphates in 2023 at an average price of [[$150 a tonne]]."
                                    + " Receipts amounted to [[$325 million]]."),
                    Example.passes(
                            "Togo exported 1.5 million tonnes of phosphates in 2023 at an average price of $150 a tonne."
                                    + " Receipts amounted to $225 million."),
                    Example.passes("Kenya's tea earned $1,146 million in 2024. Volumes reached 193,400 tonnes, at an"
                            + " average of $5.93 a kilo."),
                    Example.flags(
                            Severity.ERROR,
                            "Zambia shipped [[250,000 tonnes]] of copper in 2023. At an average price of [[$8,000 a tonne]], that"
                                    + " brought in [[$3.0 billion]]."),
                    Example.passes(
                            "Exports of copper were 250,000 tonnes in 2023. At an average of $8,400 a tonne, they earned $2.1 billion.")));

    private static final int MOST_VOLUMES = 4;

    /** Weights in which goods are sold; the pound is the international one of 1959. */
    private static final Map<String, BigDecimal> KILOGRAMS = Map.of(
            "tonne", new BigDecimal("1000"),
            "kilogram", BigDecimal.ONE,
            "pound", new BigDecimal("0.45359237"));

    private static final BigDecimal TWO = new BigDecimal("2");

    /** A value is worth so many units at least. */
    private static final BigDecimal MANY = new BigDecimal("100");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        List<Relation> found = new ArrayList<>();
        Set<Integer> linked = new HashSet<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.PRODUCT
                    && link.claims().size() == 3
                    && !link.claims().contains(0)) {
                relation(ledger, link).ifPresent(found::add);
                linked.add(link.claims().get(1));
            }
        }
        for (Amount price : ledger.amounts()) {
            if (price.isPrinted() && price.unit().isRate() && !linked.contains(price.number())) {
                beside(ledger, price).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * An average price with the value and the volumes of its sentence or the one before. The words do not say which volume
     * it is, so it is enough that one fits.
     */
    private static Optional<Relation> beside(Ledger ledger, Amount price) {
        String code = price.unit().code();
        Unit money = new Unit(code.substring(0, code.indexOf('/')));
        Unit goods = new Unit(code.substring(code.indexOf('/') + 1));
        List<Amount> near = ledger.near(price.at());
        List<Amount> volumes = near.stream()
                .filter(a -> a.isPrinted() && isOfTime(a, price))
                .filter(a -> !a.slots().product().value().equals(Product.PART))
                .filter(a -> inUnitsOf(goods, a.unit()).signum() > 0)
                .filter(a -> a.at().sentenceIndex() <= price.at().sentenceIndex())
                .toList();
        List<Amount> values = values(near, price, money);
        boolean isElsewhere = values.isEmpty() && volumes.size() == 1;
        values = isElsewhere ? elsewhere(ledger, price, volumes.get(0), money) : values;
        if (values.size() != 1 || volumes.isEmpty() || volumes.size() > MOST_VOLUMES) {
            return Optional.empty();
        }
        Amount value = values.get(0);
        boolean isAverage = price.timing() == LevelClaim.Timing.AVERAGE
                || volumes.stream().anyMatch(v -> Agreement.isSameSentence(v.at(), price.at()))
                || (volumes.size() == 1
                        && Agreement.isSameSentence(volumes.get(0).at(), value.at()));
        BigDecimal least =
                ledger.reading().claim(price.number()).quantity().value().multiply(MANY);
        boolean isPrice =
                ledger.reading().claim(value.number()).quantity().value().compareTo(least) < 0;
        if (isElsewhere && !isNear(ledger, value, price, volumes.get(0), goods)) {
            // What is far from the product is the value of something else.
            return Optional.empty();
        }
        if (!isAverage || isPrice) {
            // A small sum beside a price is another price.
            return Optional.empty();
        }
        List<List<Row>> readings = new ArrayList<>();
        for (Amount volume : volumes) {
            BigDecimal units = inUnitsOf(goods, volume.unit());
            readings.add(List.of(row(value.number(), price.number(), volume.number(), units)));
        }
        return Optional.of(new Relation(
                INFO.id(),
                List.of(value.number(), price.number(), volumes.get(0).number()),
                readings,
                isElsewhere ? Evidence.PARAGRAPH : Evidence.SENTENCE));
    }

    /**
     * "Coffee earned A", and paragraphs later how much of it was sold, and at what average: the sums that the article tells of
     * the same goods, sold by the same to the same in the same time.
     */
    private static List<Amount> elsewhere(Ledger ledger, Amount price, Amount volume, Unit money) {
        boolean isAverage = price.timing() == LevelClaim.Timing.AVERAGE
                && !price.slots().product().value().isAll()
                && price.slots().period().value().isStated();
        return !isAverage
                ? List.of()
                : ledger.amounts().stream()
                        .filter(a -> a.isPrinted()
                                && a.unit().equals(money)
                                && a.measure() == volume.measure()
                                && a.timing() == LevelClaim.Timing.TOTAL
                                && a.at().isNamed()
                                && a.slots().product().evidence() == Evidence.EXPLICIT
                                && isOfSameSale(a, price)
                                && isOfSameSale(a, volume))
                        .toList();
    }

    /** Whether a value lies between half and twice what the volume at the price makes. */
    private static boolean isNear(Ledger ledger, Amount value, Amount price, Amount volume, Unit goods) {
        BigDecimal product = ledger.reading()
                .claim(price.number())
                .quantity()
                .value()
                .multiply(ledger.reading().claim(volume.number()).quantity().value())
                .multiply(inUnitsOf(goods, volume.unit()));
        BigDecimal told = ledger.reading().claim(value.number()).quantity().value();
        return told.compareTo(product.multiply(TWO)) < 0 && product.compareTo(told.multiply(TWO)) < 0;
    }

    private static boolean isOfSameSale(Amount one, Amount other) {
        return one.slots().product().value().equals(other.slots().product().value())
                && one.slots().period().value().equals(other.slots().period().value())
                && one.slots()
                        .reporter()
                        .value()
                        .equals(other.slots().reporter().value())
                && one.slots().partner().value().equals(other.slots().partner().value());
    }

    /** The sums beside a price, in its sentence or else, of the same goods, in the one before. */
    private static List<Amount> values(List<Amount> near, Amount price, Unit money) {
        List<Amount> values = near.stream()
                .filter(a -> a.isPrinted() && a.unit().equals(money) && isOfTime(a, price))
                .filter(a -> Agreement.isSameSentence(a.at(), price.at()))
                .toList();
        if (!values.isEmpty()) {
            return values;
        }
        List<Amount> before = near.stream()
                .filter(a -> a.isPrinted() && a.unit().equals(money) && isOfTime(a, price))
                .filter(a -> a.at().sentenceIndex() < price.at().sentenceIndex() && isOfGoods(a, price))
                .toList();
        // "The season's revenue was A": what such a price brought in, told right behind it.
        return !before.isEmpty()
                ? before
                : near.stream()
                        .filter(a -> a.isPrinted() && a.unit().equals(money) && isOfTime(a, price))
                        .filter(a -> a.at().sentenceIndex() == price.at().sentenceIndex() + 1
                                && a.at().paragraph() == price.at().paragraph()
                                && a.measure() == Measure.OTHER
                                && isOfGoods(a, price))
                        .toList();
    }

    private static boolean isOfGoods(Amount value, Amount price) {
        Product of = value.slots().product().value();
        return of.isAll() || of.equals(price.slots().product().value());
    }

    /** How many of the units that a price is for one unit of a volume is; zero where they measure different things. */
    private static BigDecimal inUnitsOf(Unit ofPrice, Unit ofVolume) {
        if (ofPrice.equals(ofVolume)) {
            return BigDecimal.ONE;
        }
        BigDecimal price = KILOGRAMS.get(ofPrice.code());
        BigDecimal volume = KILOGRAMS.get(ofVolume.code());
        return price == null || volume == null ? BigDecimal.ZERO : volume.divide(price, MathContext.DECIMAL64);
    }

    /** The price of a year ago is no price of this year's volume. */
    private static boolean isOfTime(Amount amount, Amount price) {
        Period time = amount.slots().period().value();
        Period other = price.slots().period().value();
        return !time.isStated() || !other.isStated() || time.equals(other);
    }

    private static Row row(int value, int price, int volume, BigDecimal units) {
        return Row.zero(Term.plus(value), new Term(volume, BigDecimal.ZERO, price, units.negate()));
    }

    private static Optional<Relation> relation(Ledger ledger, Link link) {
        Claim value = ledger.reading().claim(link.claims().get(0));
        Claim price = ledger.reading().claim(link.claims().get(1));
        Claim volume = ledger.reading().claim(link.claims().get(2));
        String unit =
                value.quantity().unit().code() + "/" + volume.quantity().unit().code();
        if (!price.quantity().unit().code().equals(unit)) {
            return Optional.empty();
        }
        Term product = new Term(
                volume.provenance().number(),
                BigDecimal.ZERO,
                price.provenance().number(),
                BigDecimal.ONE.negate());
        return Optional.of(Relation.of(
                INFO.id(),
                link.claims(),
                Evidence.EXPLICIT,
                Row.zero(Term.plus(value.provenance().number()), product)));
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Claim value = ledger.reading().claim(relation.claims().get(0));
        Claim price = ledger.reading().claim(relation.claims().get(1));
        Claim volume = ledger.reading().claim(relation.claims().get(2));
        Printed printed = new Printed(ledger.reading());
        String code = price.quantity().unit().code();
        BigDecimal units = inUnitsOf(
                new Unit(code.substring(code.indexOf('/') + 1)),
                volume.quantity().unit());
        BigDecimal product = Sums.middle(price).multiply(Sums.middle(volume)).multiply(units);
        return printed.quote(volume) + " at " + printed.quote(price) + " make " + printed.like(value, product, 1)
                + ", printed "
                + printed.quote(value);
    }

    @Override
    public String noun(Relation relation, Claim claim) {
        int number = claim.provenance().number();
        if (number == relation.claims().get(0)) {
            return "the value";
        }
        return number == relation.claims().get(1) ? "the price" : "the volume";
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(
                this,
                input,
                r -> new Told(
                        r.claims().get(0),
                        printed.quote(r.claims().get(2)) + " at "
                                + printed.quote(r.claims().get(1)) + " do not make "
                                + printed.quote(r.claims().get(0)),
                        "Ask which of the three figures the source confirms."));
    }
}
