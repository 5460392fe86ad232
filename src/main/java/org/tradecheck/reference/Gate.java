package org.tradecheck.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.stat.StatUtils;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Period;

/**
 * The gate that reference data pass before they judge an article: published tables have slips of their own. A value that
 * cannot be true is marked, and contradicts nothing from then on.
 */
final class Gate {

    /** Exports or imports outside this part of GDP have not been seen in any year of any country but by error. */
    private static final BigDecimal LEAST_OF_GDP = new BigDecimal("0.005");

    private static final BigDecimal MOST_OF_GDP = new BigDecimal("3");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal SUM_SLACK = new BigDecimal("0.01");
    private static final int MIN_NEIGHBOURS = 4;
    private static final int WINDOW = 3;
    private static final double MAX_Z = 12;
    private static final double MIN_JUMP = Math.log(5);
    private static final double LEAST_SPREAD = 0.05;
    private static final double NORMAL = 1.4826;
    private static final double MIRROR_FACTOR = 10;
    private static final BigDecimal MIRROR_FLOOR = new BigDecimal("1000000000");

    private final Map<SeriesStore.Pair, List<Observation>> groups = new HashMap<>();
    private final List<Observation> all;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<Observation> suspects = new HashSet<>();

    /**
     * Something that a value is doubted for.
     *
     * @param about the value, or the first of those that do not fit together
     * @param rule short name of the test that it fails
     * @param message what does not fit, without a full stop
     * @param isSuspect whether the value contradicts nothing from now on
     */
    record Doubt(Observation about, String rule, String message, boolean isSuspect) {

        String print() {
            SeriesKey key = about.series();
            return key.reporter() + " " + key.flow().word()
                    + (key.partner().equals(SeriesKey.WORLD) ? "" : " " + key.partner()) + " "
                    + about.period().print() + ": " + message + " [" + rule + "] ("
                    + key.source().cite() + ")";
        }
    }

    Gate(List<Observation> observations) {
        all = new ArrayList<>(observations);
        all.sort(Comparator.comparing((Observation o) -> o.series().reporter())
                .thenComparing(o -> o.series().partner())
                .thenComparing(MemoryStore.ORDER));
        for (Observation o : all) {
            groups.computeIfAbsent(
                            new SeriesStore.Pair(
                                    o.series().reporter(), o.series().partner()),
                            p -> new ArrayList<>())
                    .add(o);
        }
        duplicates();
        magnitudes();
        neighbours();
        months();
        partners();
        shares();
        mirrors();
    }

    /** Everything doubted, in the order of reporter, partner, flow and time within each test. */
    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    /** The values, those that cannot be true marked; exact repetitions dropped. */
    List<Observation> passed() {
        List<Observation> passed = new ArrayList<>(all.size());
        Observation last = null;
        for (Observation o : all) {
            if (!o.equals(last)) {
                passed.add(!suspects.isEmpty() && suspects.contains(o) ? o.suspected() : o);
            }
            last = o;
        }
        return passed;
    }

    private void doubt(Observation about, String rule, String message, boolean isSuspect) {
        doubts.add(new Doubt(about, rule, message, isSuspect));
        if (isSuspect) {
            suspects.add(about);
        }
    }

    private void duplicates() {
        for (int i = 1; i < all.size(); i++) {
            Observation a = all.get(i - 1);
            Observation b = all.get(i);
            if (!a.series().equals(b.series()) || !a.period().equals(b.period())) {
                continue;
            }
            boolean isSame = a.value().compareTo(b.value()) == 0;
            doubt(
                    b,
                    isSame ? "repeated" : "two-values",
                    isSame
                            ? "the value is there twice"
                            : amount(a) + " and " + amount(b) + " are both there, so neither is used to contradict",
                    false);
        }
    }

    private static String amount(Observation o) {
        return Amounts.print(o.value(), o.series().unit());
    }

    private void magnitudes() {
        for (Observation o : all) {
            Flow flow = o.series().flow();
            boolean isTotal = o.series().partner().equals(SeriesKey.WORLD)
                    && o.series().isAllProducts()
                    && o.period().isYear();
            if (!isTotal || flow != Flow.EXPORTS && flow != Flow.IMPORTS) {
                continue;
            }
            List<Observation> products = gdp(o);
            boolean isOutside = !products.isEmpty();
            BigDecimal ratio = BigDecimal.ZERO;
            for (Observation product : products) {
                ratio = o.value().divide(product.value(), MathContext.DECIMAL64);
                isOutside &= ratio.compareTo(LEAST_OF_GDP) < 0 || ratio.compareTo(MOST_OF_GDP) > 0;
            }
            if (isOutside) {
                String percent = ratio.multiply(HUNDRED)
                        .round(new MathContext(2, RoundingMode.HALF_UP))
                        .toPlainString();
                doubt(o, "gdp-ratio", amount(o) + " is " + percent + "% of GDP, expected 0.5 to 300", true);
            }
        }
    }

    /** GDP of the same year: by another publisher if there is one. */
    private List<Observation> gdp(Observation o) {
        List<Observation> own = new ArrayList<>();
        List<Observation> others = new ArrayList<>();
        for (Observation p :
                groups.getOrDefault(new SeriesStore.Pair(o.series().reporter(), SeriesKey.WORLD), List.of())) {
            if (p.series().flow() == Flow.GDP
                    && p.period().equals(o.period())
                    && p.series().unit().equals(o.series().unit())
                    && p.value().signum() > 0) {
                boolean isOwn =
                        p.series().source().title().equals(o.series().source().title());
                (isOwn ? own : others).add(p);
            }
        }
        return others.isEmpty() ? own : others;
    }

    /** Each yearly value against the median of its neighbours in time, by a robust z-score over the series. */
    private void neighbours() {
        for (List<Observation> series : yearlySeries().values()) {
            double[] logs = new double[series.size()];
            double[] residuals = new double[series.size()];
            for (int i = 0; i < logs.length; i++) {
                logs[i] = Math.log(series.get(i).value().doubleValue());
            }
            for (int i = 0; i < logs.length; i++) {
                residuals[i] = logs[i] - medianAround(logs, i);
            }
            double[] sizes = new double[residuals.length];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = Math.abs(residuals[i]);
            }
            double spread = Math.max(LEAST_SPREAD, NORMAL * StatUtils.percentile(sizes, 50));
            for (int i = 0; i < sizes.length; i++) {
                Observation o = series.get(i);
                if (sizes[i] > MIN_JUMP && sizes[i] / spread > MAX_Z && !suspects.contains(o)) {
                    boolean isTotal = o.series().partner().equals(SeriesKey.WORLD);
                    String factor = BigDecimal.valueOf(Math.exp(sizes[i]))
                            .round(new MathContext(2, RoundingMode.HALF_UP))
                            .toPlainString();
                    doubt(
                            o,
                            "neighbours",
                            amount(o) + " is " + factor + " times " + (residuals[i] > 0 ? "" : "below ")
                                    + "what the years around it have",
                            isTotal);
                }
            }
        }
    }

    private static double medianAround(double[] logs, int at) {
        int from = Math.max(0, at - WINDOW);
        int to = Math.min(logs.length, at + WINDOW + 1);
        double[] around = new double[to - from - 1];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (i != at) {
                around[count++] = logs[i];
            }
        }
        return StatUtils.percentile(around, 50);
    }

    private record Line(
            String reporter,
            String partner,
            Flow flow,
            String product,
            String coverage,
            String unit,
            String publisher) {}

    /** Positive yearly values that follow one another, over the vintages of one publisher. */
    private Map<Line, List<Observation>> yearlySeries() {
        Map<Line, List<Observation>> lines = new LinkedHashMap<>();
        for (Observation o : all) {
            SeriesKey key = o.series();
            if (o.period().isYear()
                    && o.value().signum() > 0
                    && key.flow().isAdditive()
                    && key.flow() != Flow.BALANCE
                    && key.source().kind() != Publication.Kind.STATEMENT) {
                Line line = new Line(
                        key.reporter(),
                        key.partner(),
                        key.flow(),
                        key.product(),
                        key.coverage().name(),
                        key.unit().code(),
                        key.source().title());
                lines.computeIfAbsent(line, k -> new ArrayList<>()).add(o);
            }
        }
        lines.values().removeIf(series -> series.size() <= MIN_NEIGHBOURS);
        lines.values()
                .forEach(series ->
                        series.sort(Comparator.comparing(o -> o.period().start())));
        return lines;
    }

    private void months() {
        Map<SeriesKey, Map<Integer, List<Observation>>> months = new HashMap<>();
        for (Observation o : all) {
            if (o.period().isMonth() && o.series().flow().isAdditive()) {
                months.computeIfAbsent(o.series(), k -> new HashMap<>())
                        .computeIfAbsent(o.period().start().getYear(), y -> new ArrayList<>())
                        .add(o);
            }
        }
        for (Observation year : all) {
            boolean isCalendar =
                    year.period().equals(Period.year(year.period().start().getYear()));
            List<Observation> parts = months.getOrDefault(year.series(), Map.of())
                    .getOrDefault(year.period().start().getYear(), List.of());
            if (!isCalendar || parts.size() != 12) {
                continue;
            }
            Interval sum = Interval.exactly(BigDecimal.ZERO);
            BigDecimal plain = BigDecimal.ZERO;
            for (Observation part : parts) {
                sum = sum.plus(part.range());
                plain = plain.add(part.value());
            }
            if (!sum.meets(year.range())) {
                doubt(
                        year,
                        "months",
                        "the months add to "
                                + Amounts.print(plain, year.series().unit(), 6) + ", the year is "
                                + Amounts.print(year.value(), year.series().unit(), 6),
                        false);
            }
        }
    }

    private record Table(
            String reporter, Flow flow, String product, String coverage, String unit, String source, Period period) {}

    private static Table table(Observation o, Flow flow) {
        SeriesKey key = o.series();
        return new Table(
                key.reporter(),
                flow,
                key.product(),
                key.coverage().name(),
                key.unit().code(),
                key.source().id(),
                o.period());
    }

    private void partners() {
        Map<Table, BigDecimal> sums = new HashMap<>();
        Map<Table, Observation> wholes = new LinkedHashMap<>();
        for (Observation o : all) {
            SeriesKey key = o.series();
            if (!key.flow().isAdditive()
                    || key.flow() == Flow.BALANCE
                    || key.source().kind() == Publication.Kind.STATEMENT) {
                continue;
            }
            if (key.partner().equals(SeriesKey.WORLD)) {
                wholes.putIfAbsent(table(o, key.flow()), o);
            } else if (Areas.standard().isCountry(new Area(key.partner()))) {
                sums.merge(table(o, key.flow()), o.value(), BigDecimal::add);
            }
        }
        wholes.forEach((table, whole) -> {
            BigDecimal sum = sums.getOrDefault(table, BigDecimal.ZERO);
            BigDecimal most = whole.range().high().value().multiply(BigDecimal.ONE.add(SUM_SLACK));
            if (sum.compareTo(most) > 0) {
                doubt(
                        whole,
                        "partners",
                        "the partners add to "
                                + Amounts.print(sum, whole.series().unit()) + ", all together are " + amount(whole),
                        false);
            }
        });
    }

    private void shares() {
        Map<Table, List<Observation>> tables = new LinkedHashMap<>();
        for (Observation o : all) {
            if (o.series().flow().isShare()
                    && o.series().whole().equals(SeriesKey.WORLD)
                    && o.series().source().kind() != Publication.Kind.STATEMENT) {
                tables.computeIfAbsent(table(o, o.series().flow()), t -> new ArrayList<>())
                        .add(o);
            }
        }
        for (List<Observation> shares : tables.values()) {
            BigDecimal least = BigDecimal.ZERO;
            BigDecimal plain = BigDecimal.ZERO;
            for (Observation share : shares) {
                least = least.add(share.range().low().value());
                plain = plain.add(share.value());
            }
            if (least.compareTo(HUNDRED) > 0) {
                for (Observation share : shares) {
                    suspects.add(share);
                }
                doubt(
                        shares.get(0),
                        "shares",
                        "the shares of " + shares.size() + " partners add to " + plain.toPlainString()
                                + "%, more than rounding explains",
                        true);
            }
        }
    }

    private void mirrors() {
        for (Observation o : all) {
            SeriesKey key = o.series();
            if (key.flow() != Flow.EXPORTS
                    || key.partner().equals(SeriesKey.WORLD)
                    || key.unit().equals(org.tradecheck.quantity.Unit.PERCENT)) {
                continue;
            }
            for (Observation other :
                    groups.getOrDefault(new SeriesStore.Pair(key.partner(), key.reporter()), List.of())) {
                boolean isMirror = other.series().flow() == Flow.IMPORTS
                        && other.period().equals(o.period())
                        && other.series().product().equals(key.product())
                        && other.series().unit().equals(key.unit());
                if (!isMirror || other.value().max(o.value()).compareTo(MIRROR_FLOOR) < 0) {
                    continue;
                }
                double ratio = Math.abs(Math.log(Math.max(1, o.value().doubleValue())
                        / Math.max(1, other.value().doubleValue())));
                if (ratio > Math.log(MIRROR_FACTOR)) {
                    doubt(
                            o,
                            "mirror",
                            amount(o) + " are imports of " + amount(other) + " by the books of " + key.partner(),
                            false);
                }
            }
        }
    }
}
