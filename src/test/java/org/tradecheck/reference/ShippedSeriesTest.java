package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ClaimReader;
import org.tradecheck.claim.Reading;
import org.tradecheck.quantity.Interval;
import org.tradecheck.reference.Comparison.Slip;
import org.tradecheck.reference.Comparison.Verdict;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Measure;
import org.tradecheck.text.ArticleReader;

/**
 * Sentences made of shipped values in ten phrasings, printed with one to four significant digits, true or with one slip.
 * Each names its publisher, and so is held to the publisher's figure.
 */
class ShippedSeriesTest {

    private static final int TRUE_ONES = 1_400;
    private static final int SLIPS = 1_400;
    private static final BigDecimal LARGE = new BigDecimal("50000000");
    private static final Reference SHIPPED = References.shipped();

    /** A sentence, what was slipped in it, and the published value for what it says. */
    private record Sample(String text, Slip slip, BigDecimal published) {}

    private final Index index = Index.shipped();
    private final Random random = new Random(20_26);
    private final List<Observation> years = new ArrayList<>();
    private final List<Observation> months = new ArrayList<>();
    private final List<Observation> shares = new ArrayList<>();
    private final List<Observation> totals = new ArrayList<>();
    private final List<Observation> gdps = new ArrayList<>();

    ShippedSeriesTest() {
        for (SeriesStore.Pair pair : index.pairs()) {
            if (!Areas.standard().isCountry(new Area(pair.reporter()))) {
                continue;
            }
            List<Observation> group = index.between(pair.reporter(), pair.partner());
            for (Observation o : group) {
                boolean isAlone = group.stream()
                                .filter(x -> x.series().flow() == o.series().flow()
                                        && x.period().equals(o.period()))
                                .count()
                        == 1;
                if (isAlone && !o.isSuspect()) {
                    sort(o);
                }
            }
        }
    }

    private void sort(Observation o) {
        SeriesKey key = o.series();
        boolean isLarge = o.value().compareTo(LARGE) > 0;
        if (key.source().id().equals("us-census") && isLarge) {
            (o.period().isYear() ? years : months).add(o);
        } else if (key.flow().isShare()
                && key.whole().equals(SeriesKey.WORLD)
                && o.value().compareTo(BigDecimal.ONE) > 0) {
            shares.add(o);
        } else if (key.flow() == Flow.GDP && key.source().id().equals("world-bank-gdp")) {
            gdps.add(o);
        } else if (key.source().id().startsWith("factbook")
                && isLarge
                && (key.flow() == Flow.EXPORTS || key.flow() == Flow.IMPORTS)) {
            totals.add(o);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String name(String code) {
        return Areas.standard().name(new Area(code));
    }

    private BigDecimal rounded(BigDecimal value) {
        return value.round(new MathContext(1 + random.nextInt(4), RoundingMode.HALF_UP));
    }

    private static String money(BigDecimal value) {
        int magnitude = value.precision() - value.scale() - 1;
        String word = magnitude >= 12 ? "trillion" : magnitude >= 9 ? "billion" : "million";
        int power = magnitude >= 12 ? 12 : magnitude >= 9 ? 9 : 6;
        BigDecimal number = value.scaleByPowerOfTen(-power);
        return "$" + (number.scale() < 0 ? number.setScale(0) : number).toPlainString() + " " + word;
    }

    private static String verb(Flow flow) {
        return flow == Flow.EXPORTS ? "exports to " : "imports from ";
    }

    private BigDecimal value(String partner, Flow flow, int year) {
        for (Observation o : index.between("USA", partner)) {
            if (o.series().flow() == flow && o.period().equals(org.tradecheck.series.Period.year(year))) {
                return o.value();
            }
        }
        return BigDecimal.ZERO;
    }

    private static int year(Observation o) {
        return o.period().start().getYear();
    }

    private static Flow other(Flow flow) {
        return flow == Flow.EXPORTS ? Flow.IMPORTS : Flow.EXPORTS;
    }

    /** A sentence of one of the ten phrasings; the figure is what {@code change} makes of the true one. */
    private Sample sample(int phrasing, Slip slip) {
        Function<BigDecimal, BigDecimal> scale = v -> slip == Slip.MAGNITUDE
                ? v.scaleByPowerOfTen(v.compareTo(new BigDecimal("1000000000")) > 0 ? -3 : 3)
                : v;
        Observation o = any(years);
        String partner = name(o.series().partner());
        Flow flow = o.series().flow();
        int year = year(o);
        switch (phrasing) {
            case 0, 1 -> {
                BigDecimal shown = scale.apply(slipped(o, slip));
                String text = phrasing == 0
                        ? "US " + verb(flow) + partner + " reached " + money(rounded(shown)) + " in " + year
                                + ", according to the Census Bureau."
                        : "In " + year + ", US " + verb(flow) + partner + " came to " + money(rounded(shown))
                                + ", Census Bureau figures show.";
                return new Sample(text, slip, o.value());
            }
            case 2 -> {
                BigDecimal sum = o.value().add(value(o.series().partner(), other(flow), year));
                BigDecimal shown = slip == Slip.YEAR
                        ? value(o.series().partner(), Flow.EXPORTS, year - 1)
                                .add(value(o.series().partner(), Flow.IMPORTS, year - 1))
                        : slip == Slip.FLOW ? o.value() : sum;
                return new Sample(
                        "Trade between the United States and " + partner + " was " + money(rounded(scale.apply(shown)))
                                + " in " + year + ", the Census Bureau said.",
                        slip,
                        sum);
            }
            case 3 -> {
                BigDecimal balance = value(o.series().partner(), Flow.EXPORTS, year)
                        .subtract(value(o.series().partner(), Flow.IMPORTS, year));
                boolean isDeficit = balance.signum() < 0 ^ slip == Slip.SIGN;
                BigDecimal shown = slip == Slip.FLOW ? o.value() : balance.abs();
                return new Sample(
                        "The US trade " + (isDeficit ? "deficit" : "surplus") + " with " + partner + " was "
                                + money(rounded(scale.apply(shown))) + " in " + year + ", Census Bureau data show.",
                        slip,
                        isDeficit ? balance.negate() : balance);
            }
            case 4 -> {
                BigDecimal before = value(o.series().partner(), flow, year - 1);
                if (before.compareTo(LARGE) < 0) {
                    return sample(phrasing, slip);
                }
                BigDecimal rate = o.value()
                        .subtract(before)
                        .multiply(new BigDecimal("100"))
                        .divide(before, 1, RoundingMode.HALF_UP);
                boolean isRise = rate.signum() >= 0 ^ slip == Slip.SIGN;
                return new Sample(
                        "US " + verb(flow) + partner + (isRise ? " rose " : " fell ")
                                + rate.abs().toPlainString() + "% in " + year + ", the Census Bureau said.",
                        slip,
                        isRise ? rate : rate.negate());
            }
            case 5, 6 -> {
                Observation month = any(months);
                int count = phrasing == 5 ? 3 : 8;
                BigDecimal sum = sum(month, count);
                BigDecimal shown = slip == Slip.PART_OF_YEAR ? sum(month, 12) : sum;
                if (sum.signum() == 0 || shown.signum() == 0) {
                    return sample(phrasing, slip);
                }
                String when = phrasing == 5 ? "the first quarter of " : "January-August ";
                return new Sample(
                        "US " + verb(month.series().flow())
                                + name(month.series().partner()) + " in " + when
                                + year(month) + " were " + money(rounded(scale.apply(shown)))
                                + ", according to the Census Bureau.",
                        slip,
                        sum);
            }
            case 7 -> {
                Observation share = any(shares);
                String word = share.series().flow() == Flow.SHARE_OF_EXPORTS ? "exports" : "imports";
                BigDecimal shown = slip == Slip.MAGNITUDE ? share.value().multiply(BigDecimal.TEN) : share.value();
                return new Sample(
                        name(share.series().partner()) + " accounted for "
                                + shown.stripTrailingZeros().toPlainString()
                                + "% of " + name(share.series().reporter()) + "'s " + word + " in " + year(share)
                                + ", according to the CIA World Factbook.",
                        slip,
                        share.value());
            }
            case 8 -> {
                Observation total = any(totals);
                String what = total.series().coverage() == org.tradecheck.claim.Coverage.GOODS
                        ? " of goods"
                        : " of goods and services";
                return new Sample(
                        name(total.series().reporter()) + "'s "
                                + total.series().flow().word() + what + " were "
                                + money(rounded(scale.apply(total.value()))) + " in " + year(total)
                                + ", according to the CIA World Factbook.",
                        slip,
                        total.value());
            }
            default -> {
                Observation gdp = any(gdps);
                return new Sample(
                        name(gdp.series().reporter()) + "'s GDP was " + money(rounded(scale.apply(gdp.value())))
                                + " in " + year(gdp) + ", the World Bank said.",
                        slip,
                        gdp.value());
            }
        }
    }

    private BigDecimal slipped(Observation o, Slip slip) {
        return switch (slip) {
            case FLOW -> value(o.series().partner(), other(o.series().flow()), year(o));
            case YEAR -> value(o.series().partner(), o.series().flow(), year(o) + (random.nextBoolean() ? 1 : -1));
            default -> o.value();
        };
    }

    private BigDecimal sum(Observation month, int count) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int m = 1; m <= count; m++) {
            BigDecimal found = BigDecimal.ZERO;
            for (Observation o : index.between("USA", month.series().partner())) {
                if (o.series().equals(month.series())
                        && o.period().equals(org.tradecheck.series.Period.month(year(month), m))) {
                    found = o.value();
                }
            }
            if (found.signum() == 0) {
                return BigDecimal.ZERO;
            }
            sum = sum.add(found);
        }
        return sum;
    }

    private static List<Slip> slips(int phrasing) {
        return switch (phrasing) {
            case 0, 1 -> List.of(Slip.FLOW, Slip.YEAR, Slip.MAGNITUDE);
            case 2 -> List.of(Slip.FLOW, Slip.YEAR, Slip.MAGNITUDE);
            case 3 -> List.of(Slip.FLOW, Slip.SIGN, Slip.MAGNITUDE);
            case 4 -> List.of(Slip.SIGN);
            case 5, 6 -> List.of(Slip.PART_OF_YEAR, Slip.MAGNITUDE);
            default -> List.of(Slip.MAGNITUDE);
        };
    }

    private record Tested(Sample sample, List<Comparison> comparisons, Claim claim, boolean isOutside) {}

    private static Tested test(Sample sample) {
        Reading reading = ClaimReader.read(new ArticleReader().read("test", "", "", sample.text()));
        boolean isOutside = true;
        for (Claim claim : reading.claims()) {
            isOutside &= !claim.quantity().outer().contains(sample.published());
        }
        return new Tested(sample, SHIPPED.compare(reading), reading.claims().get(0), isOutside);
    }

    /** How many single changes, of all that are looked for, make the published value one that prints as the claim's. */
    private long explanations(Claim claim) {
        Interval core = claim.quantity().core();
        String partner = claim.slots().partner().value().code();
        Flow flow = claim.measure() == Measure.EXPORTS ? Flow.EXPORTS : Flow.IMPORTS;
        int year = claim.slots().period().value().start().getYear();
        BigDecimal own = value(partner, flow, year);
        BigDecimal other = value(partner, other(flow), year);
        List<BigDecimal> tried = new ArrayList<>(List.of(
                other, own.add(other), own.scaleByPowerOfTen(3), own.scaleByPowerOfTen(-3), value("WLD", flow, year)));
        for (int years = 1; years <= 3; years++) {
            tried.add(value(partner, flow, year - years));
            tried.add(value(partner, flow, year + years));
        }
        for (Observation month : months) {
            if (month.series().partner().equals(partner)
                    && month.series().flow() == flow
                    && month.period().equals(org.tradecheck.series.Period.month(year, 1))) {
                for (int count = 1; count < 12; count++) {
                    tried.add(sum(month, count));
                }
            }
        }
        return tried.stream().filter(v -> v.signum() > 0 && core.contains(v)).count();
    }

    @Test
    void true_figures_are_supported_and_never_contradicted() {
        Map<String, Integer> verdicts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int good = 0;
        for (int i = 0; i < TRUE_ONES; i++) {
            Tested tested = test(sample(i % 10, Slip.NONE));
            Verdict verdict = tested.comparisons().isEmpty()
                    ? Verdict.NOT_COVERED
                    : tested.comparisons().get(0).verdict();
            verdicts.merge(verdict.word(), 1, Integer::sum);
            assertThat(verdict).as(tested.toString()).isNotEqualTo(Verdict.CONTRADICTED);
            if (verdict == Verdict.SUPPORTED || verdict == Verdict.CLOSE) {
                good++;
            } else {
                wrong.add(verdict + " " + tested.sample().text());
            }
        }
        assertThat(good).as("%s: %s", verdicts, wrong).isGreaterThanOrEqualTo(TRUE_ONES * 995 / 1000);
        if (Boolean.getBoolean("figures")) {
            System.out.println("true ones " + verdicts);
        }
    }

    @Test
    void slips_are_contradicted_and_named() {
        int outside = 0;
        int contradicted = 0;
        int named = 0;
        int right = 0;
        int unique = 0;
        int uniqueRight = 0;
        List<String> missed = new ArrayList<>();
        List<String> misnamed = new ArrayList<>();
        for (int i = 0; i < SLIPS; i++) {
            Sample sample = sample(i % 10, any(slips(i % 10)));
            Tested tested = test(sample);
            if (!tested.isOutside()) {
                continue;
            }
            outside++;
            List<Comparison> told = tested.comparisons();
            if (!told.isEmpty() && told.get(0).verdict() == Verdict.CONTRADICTED) {
                Comparison comparison = told.get(0);
                contradicted++;
                Claim claim = tested.claim();
                int digits = claim.quantity().number().stripTrailingZeros().precision();
                if (i % 10 < 2 && digits >= 3 && explanations(claim) == 1) {
                    unique++;
                    if (comparison.slip() == sample.slip()) {
                        uniqueRight++;
                    } else {
                        misnamed.add("not told: " + sample + " " + comparison.diagnosis());
                    }
                }
                if (comparison.slip() != Slip.NONE) {
                    named++;
                    if (comparison.slip() == sample.slip()) {
                        right++;
                    } else {
                        misnamed.add(sample + " " + comparison.diagnosis());
                    }
                }
            } else {
                missed.add(sample + " " + told);
            }
        }
        assertThat(contradicted).as("of %s: %s", outside, missed).isGreaterThanOrEqualTo(outside * 98 / 100);
        assertThat(right).as("of %s: %s", named, misnamed).isGreaterThanOrEqualTo(named * 95 / 100);
        assertThat(unique).isGreaterThan(100);
        assertThat(uniqueRight).as("of %s unique ones: %s", unique, misnamed).isGreaterThanOrEqualTo(unique * 95 / 100);
        if (Boolean.getBoolean("figures")) {
            System.out.printf(
                    "slips outside rounding %d, contradicted %d; diagnosed %d, rightly %d; with one explanation %d, rightly %d%n",
                    outside, contradicted, named, right, unique, uniqueRight);
        }
    }
}
