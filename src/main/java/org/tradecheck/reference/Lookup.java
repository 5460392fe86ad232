package org.tradecheck.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Period;

/** Finds values for a key, and derives those that are not published as such. One for each article. */
final class Lookup {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final int MAX_MEMBERS = 60;
    private static final int MAX_MONTHS = 36;

    private final List<SeriesStore> stores;
    private final Map<String, List<List<Observation>>> groups = new HashMap<>();

    /**
     * Looks things up in several stores.
     *
     * @param stores the user's own first: what they cover is not looked up in the later ones
     */
    Lookup(List<SeriesStore> stores) {
        this.stores = stores;
    }

    /**
     * The question for a level.
     *
     * @param reporter whose books
     * @param partner the other side; {@link Area#WORLD} for all
     * @param flow what is measured
     * @param product name in lower case; empty for all
     * @param period the time
     * @param unit in what it is counted
     */
    record Question(Area reporter, Area partner, Flow flow, String product, Period period, Unit unit) {

        Question withFlow(Flow other) {
            return new Question(reporter, partner, other, product, period, unit);
        }

        Question withPeriod(Period other) {
            return new Question(reporter, partner, flow, product, other, unit);
        }

        Question withPartner(Area other) {
            return new Question(reporter, other, flow, product, period, unit);
        }

        Question withUnit(Unit other) {
            return new Question(reporter, partner, flow, product, period, other);
        }

        Question withReporter(Area other) {
            return new Question(other, partner, flow, product, period, unit);
        }
    }

    /** Every value that answers the question from the reporter's own books; empty if no store covers it. */
    List<Figure> levels(Question question) {
        for (int i = 0; i < stores.size(); i++) {
            List<Figure> figures = levels(question, i);
            if (!figures.isEmpty()) {
                return figures;
            }
        }
        return converted(question);
    }

    /** Amounts in another currency, where a series of exchange rates for the same time is at hand. */
    private List<Figure> converted(Question question) {
        List<Figure> figures = new ArrayList<>();
        for (Rate rate : rates(question)) {
            Question other = question.withUnit(rate.from());
            for (int i = 0; i < stores.size() && figures.isEmpty(); i++) {
                for (Figure figure : levels(other, i)) {
                    figures.add(figure.times(rate.factor())
                            .with(Figure.Trait.CONVERTED)
                            .disclosing(Amounts.print(figure.value(), rate.from()) + " at " + rate.told()));
                }
            }
        }
        return figures;
    }

    /**
     * A rate of exchange.
     *
     * @param from the currency that is published
     * @param factor what one unit of it is in the currency that is asked for
     * @param told how it is published: "460.2 KZT for 1 USD (National Bank)"
     */
    private record Rate(Unit from, BigDecimal factor, String told) {}

    private List<Rate> rates(Question question) {
        List<Rate> rates = new ArrayList<>();
        for (int i = 0; i < stores.size(); i++) {
            Map<SeriesKey, List<Observation>> bySeries = new java.util.LinkedHashMap<>();
            for (Observation o : group(Area.WORLD, Area.WORLD, i)) {
                boolean isTouched = o.series().unit().equals(question.unit())
                        || currency(o.series().product()).equals(question.unit());
                if (o.series().flow() == Flow.EXCHANGE_RATE
                        && isTouched
                        && o.value().signum() > 0) {
                    bySeries.computeIfAbsent(o.series(), k -> new ArrayList<>()).add(o);
                }
            }
            bySeries.forEach((series, values) -> mean(values, question.period()).ifPresent(mean -> {
                Unit one = currency(series.product());
                boolean isAskedPerOne = series.unit().equals(question.unit());
                String told = Amounts.print(mean, series.unit()) + " for 1 " + one.code() + " ("
                        + series.source().cite() + ")";
                rates.add(
                        isAskedPerOne
                                ? new Rate(one, mean, told)
                                : new Rate(series.unit(), BigDecimal.ONE.divide(mean, DIGITS), told));
            }));
        }
        return rates;
    }

    /** The currency that a series of rates gives the price of; it stands where other series have the product. */
    private static Unit currency(String product) {
        return new Unit(product.toUpperCase(java.util.Locale.ROOT));
    }

    /** The rate of a time: as published, or the mean of its months. */
    private static Optional<BigDecimal> mean(List<Observation> values, Period period) {
        BigDecimal sum = BigDecimal.ZERO;
        java.util.Set<Period> months = new java.util.HashSet<>();
        for (Observation o : values) {
            if (o.period().equals(period)) {
                return Optional.of(o.value());
            }
            if (o.period().isMonth() && period.contains(o.period()) && months.add(o.period())) {
                sum = sum.add(o.value());
            }
        }
        int wanted = period.lengthInMonths();
        return wanted > 0 && months.size() == wanted
                ? Optional.of(sum.divide(BigDecimal.valueOf(wanted), DIGITS))
                : Optional.empty();
    }

    /** The currencies, dollars aside, in which there are values of a flow between two sides. */
    List<Unit> otherCurrencies(Question question) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < stores.size(); i++) {
            for (Observation o : group(question.reporter(), question.partner(), i)) {
                Unit unit = o.series().unit();
                if (unit.code().length() == 3 && !unit.code().equals("USD") && !units.contains(unit)) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    private List<Figure> levels(Question question, int store) {
        List<Figure> figures = new ArrayList<>(direct(question, store));
        if (figures.isEmpty() || figures.stream().allMatch(f -> f.is(Figure.Trait.STATEMENT))) {
            figures.addAll(sumOfParts(question, store));
        }
        if (figures.stream().allMatch(f -> f.is(Figure.Trait.STATEMENT))) {
            if (question.flow() == Flow.TURNOVER || question.flow() == Flow.BALANCE) {
                figures.addAll(fromBothFlows(question, store));
            }
            if (figures.isEmpty()) {
                figures.addAll(ofMembers(question, store));
            }
        }
        return figures;
    }

    /** The same from the other side's books: what one exports the other imports. */
    List<Figure> mirrored(Question question) {
        Flow other = mirror(question.flow());
        if (other == question.flow() && question.flow() != Flow.TURNOVER && question.flow() != Flow.BALANCE) {
            return List.of();
        }
        if (isWorld(question.partner())) {
            return List.of();
        }
        Question swapped = new Question(
                question.partner(), question.reporter(), other, question.product(), question.period(), question.unit());
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : levels(swapped)) {
            Figure seen = question.flow() == Flow.BALANCE ? figure.negated() : figure;
            figures.add(seen.with(Figure.Trait.MIRROR).disclosing("from the books of " + name(question.partner())));
        }
        return figures;
    }

    private static Flow mirror(Flow flow) {
        return switch (flow) {
            case EXPORTS -> Flow.IMPORTS;
            case IMPORTS -> Flow.EXPORTS;
            case FDI_INFLOW -> Flow.FDI_OUTFLOW;
            case FDI_OUTFLOW -> Flow.FDI_INFLOW;
            case FDI_STOCK_IN -> Flow.FDI_STOCK_OUT;
            case FDI_STOCK_OUT -> Flow.FDI_STOCK_IN;
            case RE_EXPORTS,
                    RE_IMPORTS,
                    TURNOVER,
                    BALANCE,
                    GDP,
                    FDI_CUMULATIVE,
                    RESERVES,
                    SHARE_OF_EXPORTS,
                    SHARE_OF_IMPORTS,
                    EXCHANGE_RATE -> flow;
        };
    }

    static boolean isWorld(Area area) {
        return !area.isStated() || area.equals(Area.WORLD);
    }

    static String name(Area area) {
        return isWorld(area) ? "the world" : Areas.standard().name(area);
    }

    private static String code(Area area) {
        return isWorld(area) ? SeriesKey.WORLD : area.code();
    }

    List<Observation> group(Area reporter, Area partner, int store) {
        String from = code(reporter);
        String to = code(partner);
        List<List<Observation>> all = groups.get(from + " " + to);
        if (all == null) {
            all = new ArrayList<>(stores.size());
            for (SeriesStore one : stores) {
                all.add(one.between(from, to));
            }
            groups.put(from + " " + to, all);
        }
        return all.get(store);
    }

    private static boolean fits(Observation o, Question q) {
        return o.series().flow() == q.flow()
                && o.series().product().equals(q.product())
                && o.series().unit().equals(q.unit())
                && o.series().whole().equals(SeriesKey.WORLD)
                && o.status() != Observation.Finality.FORECAST;
    }

    private List<Figure> direct(Question q, int store) {
        List<Observation> found = new ArrayList<>();
        for (Observation o : group(q.reporter(), q.partner(), store)) {
            if (fits(o, q) && o.period().equals(q.period())) {
                found.add(o);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Observation o = found.get(i);
            if (i > 0 && found.get(i - 1).equals(o)) {
                continue;
            }
            boolean isDisputed = false;
            for (Observation other : found) {
                isDisputed |= other != o
                        && other.value().compareTo(o.value()) != 0
                        && other.series().equals(o.series());
            }
            Figure figure = figure(o, label(q), store);
            figures.add(
                    isDisputed
                            ? figure.with(Figure.Trait.DISPUTED).disclosing("one of several published values")
                            : figure);
        }
        return figures;
    }

    private Figure figure(Observation o, String label, int store) {
        List<Figure.Trait> traits = new ArrayList<>();
        if (store < stores.size() - 1) {
            traits.add(Figure.Trait.OWN_FILE);
        }
        if (o.isSuspect()) {
            traits.add(Figure.Trait.SUSPECT);
        }
        if (o.status() != Observation.Finality.FINAL) {
            traits.add(Figure.Trait.PRELIMINARY);
        }
        if (o.series().source().kind() == Publication.Kind.STATEMENT) {
            traits.add(Figure.Trait.STATEMENT);
        }
        return new Figure(
                o.value(),
                o.range(),
                o.series().coverage(),
                o.series().source(),
                label,
                "",
                o.period(),
                o.value().abs(),
                List.copyOf(traits));
    }

    /** "South Korea exports to Kazakhstan, 2021". */
    static String label(Question q) {
        String who = Areas.standard().name(q.reporter());
        StringBuilder out = new StringBuilder(who).append(' ').append(q.flow().noun());
        if (!isWorld(q.partner())) {
            out.append(
                            switch (q.flow()) {
                                case EXPORTS, RE_EXPORTS, FDI_OUTFLOW, FDI_STOCK_OUT -> " to ";
                                case IMPORTS, RE_IMPORTS, FDI_INFLOW, FDI_STOCK_IN -> " from ";
                                case TURNOVER,
                                        BALANCE,
                                        GDP,
                                        FDI_CUMULATIVE,
                                        RESERVES,
                                        SHARE_OF_EXPORTS,
                                        SHARE_OF_IMPORTS,
                                        EXCHANGE_RATE -> " with ";
                            })
                    .append(name(q.partner()));
        }
        if (!q.product().isEmpty()) {
            out.append(", ").append(q.product());
        }
        return out.append(", ").append(q.period().print()).toString();
    }

    /** A longer period from its months or quarters, each series for itself. */
    private List<Figure> sumOfParts(Question q, int store) {
        int months = q.period().lengthInMonths();
        if (!q.flow().isAdditive() || months < 2 || months > MAX_MONTHS) {
            return List.of();
        }
        Map<SeriesKey, List<Observation>> bySeries = new java.util.LinkedHashMap<>();
        for (Observation o : group(q.reporter(), q.partner(), store)) {
            if (fits(o, q)
                    && q.period().contains(o.period())
                    && o.period().lengthInMonths() < months
                    && o.series().source().kind() != Publication.Kind.STATEMENT) {
                bySeries.computeIfAbsent(o.series(), k -> new ArrayList<>()).add(o);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (List<Observation> parts : bySeries.values()) {
            figures.addAll(sum(q, parts, store));
        }
        return figures;
    }

    private List<Figure> sum(Question q, List<Observation> parts, int store) {
        int first = IndexFormat.firstMonth(q.period());
        int months = q.period().lengthInMonths();
        TreeMap<Integer, Observation> tiles = new TreeMap<>();
        boolean isDisputed = false;
        for (Observation part : parts) {
            int start = IndexFormat.firstMonth(part.period());
            Observation known = tiles.get(start);
            if (known != null && known.period().equals(part.period())) {
                isDisputed |= known.value().compareTo(part.value()) != 0;
            }
            if (known == null || part.period().lengthInMonths() > known.period().lengthInMonths()) {
                tiles.put(start, part);
            }
        }
        Figure sum = null;
        int at = first;
        int count = 0;
        while (at < first + months) {
            Observation tile = tiles.get(at);
            if (tile == null) {
                return List.of();
            }
            Figure figure = figure(tile, label(q), store);
            sum = sum == null ? figure : plus(sum, figure);
            at += tile.period().lengthInMonths();
            count++;
        }
        if (sum == null || at != first + months) {
            return List.of();
        }
        Figure whole = new Figure(
                sum.value(),
                sum.range(),
                sum.coverage(),
                sum.source(),
                sum.label(),
                "",
                q.period(),
                sum.mass(),
                sum.traits());
        boolean isMonthly = count == months;
        Figure told = whole.disclosing("the sum of " + count + (isMonthly ? " months" : " parts"));
        return List.of(isDisputed ? told.with(Figure.Trait.DISPUTED) : told);
    }

    private static Figure plus(Figure a, Figure b) {
        Figure sum = new Figure(
                a.value().add(b.value()),
                a.range().plus(b.range()),
                a.coverage(),
                a.source(),
                a.label(),
                a.disclosure(),
                a.period(),
                a.mass().add(b.mass()),
                a.traits());
        for (Figure.Trait trait : b.traits()) {
            sum = sum.with(trait);
        }
        return sum;
    }

    private List<Figure> fromBothFlows(Question q, int store) {
        List<Figure> figures = new ArrayList<>();
        List<Figure> imports = levels(q.withFlow(Flow.IMPORTS), store);
        for (Figure out : levels(q.withFlow(Flow.EXPORTS), store)) {
            for (Figure in : imports) {
                if (out.coverage() != in.coverage()
                        || out.source().kind() != in.source().kind()) {
                    continue;
                }
                Figure made = plus(out, q.flow() == Flow.TURNOVER ? in : in.negated())
                        .labelled(label(q))
                        .disclosing("computed from exports and imports");
                figures.add(made);
            }
        }
        return figures;
    }

    /** A group from its members, if every one of them is there. */
    private List<Figure> ofMembers(Question q, int store) {
        boolean isPartner = Areas.standard().isGroup(q.partner()) && !isWorld(q.partner());
        boolean isReporter = Areas.standard().isGroup(q.reporter());
        if (isPartner == isReporter || !q.flow().isAdditive()) {
            return List.of();
        }
        Area group = isPartner ? q.partner() : q.reporter();
        List<Area> members = Areas.standard().members(group, q.period().start().getYear());
        if (members.size() < 2 || members.size() > MAX_MEMBERS) {
            return List.of();
        }
        Map<Coverage, Figure> sums = new java.util.EnumMap<>(Coverage.class);
        Map<Coverage, Integer> counts = new java.util.EnumMap<>(Coverage.class);
        for (Area member : members) {
            Question one = isPartner ? q.withPartner(member) : q.withReporter(member);
            List<Figure> figures = levels(one, store);
            if (figures.isEmpty()) {
                return List.of();
            }
            java.util.EnumSet<Coverage> seen = java.util.EnumSet.noneOf(Coverage.class);
            for (Figure figure : figures) {
                if (!seen.add(figure.coverage()) || figure.is(Figure.Trait.STATEMENT)) {
                    continue;
                }
                counts.merge(figure.coverage(), 1, Integer::sum);
                sums.merge(figure.coverage(), figure, Lookup::plus);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<Coverage, Figure> sum : sums.entrySet()) {
            if (counts.getOrDefault(sum.getKey(), 0) == members.size()) {
                figures.add(
                        sum.getValue().labelled(label(q)).disclosing("the sum of " + members.size() + " countries"));
            }
        }
        return figures;
    }

    /** The part of a whole in percent, published or computed from levels. */
    List<Figure> shares(Question part, Area whole) {
        List<Figure> figures = new ArrayList<>();
        Flow published = part.flow() == Flow.EXPORTS
                ? Flow.SHARE_OF_EXPORTS
                : part.flow() == Flow.IMPORTS ? Flow.SHARE_OF_IMPORTS : part.flow();
        if (published.isShare() && part.product().isEmpty()) {
            for (int i = 0; i < stores.size(); i++) {
                for (Observation o : group(part.reporter(), part.partner(), i)) {
                    if (o.series().flow() == published
                            && o.series().whole().equals(code(whole))
                            && o.period().equals(part.period())) {
                        figures.add(figure(o, shareLabel(part, whole), i));
                    }
                }
            }
        }
        if (!figures.isEmpty() || part.unit().equals(Unit.PERCENT)) {
            return figures;
        }
        List<Figure> wholes = levels(part.withPartner(whole));
        for (Figure upper : levels(part)) {
            for (Figure lower : wholes) {
                if (upper.coverage() == lower.coverage() && lower.value().signum() > 0) {
                    figures.add(ratio(
                            upper, lower, BigDecimal.ZERO, shareLabel(part, whole), "computed from the two levels"));
                }
            }
        }
        return figures;
    }

    /** "Kazakhstan in South Korea exports to Central Asia, 2021". */
    static String shareLabel(Question part, Area whole) {
        return name(part.partner()) + " in " + label(part.withPartner(whole));
    }

    /** Growth in percent from one period to another. */
    List<Figure> growth(Question later, Period earlier) {
        List<Figure> figures = new ArrayList<>();
        List<Figure> bases = levels(later.withPeriod(earlier));
        for (Figure now : levels(later)) {
            for (Figure base : bases) {
                boolean isSameSeries = now.coverage() == base.coverage()
                        && now.source().kind() == base.source().kind()
                        && now.source().title().equals(base.source().title());
                if (isSameSeries
                        && base.range().low().value().signum() > 0
                        && now.range().low().value().signum() > 0) {
                    figures.add(ratio(now, base, HUNDRED, "change in " + now.label(), "against " + earlier.print()));
                }
            }
        }
        return figures;
    }

    /** 100 × upper / lower − offset, with the rounding of both. */
    private static Figure ratio(Figure upper, Figure lower, BigDecimal offset, String label, String disclosure) {
        BigDecimal value = percent(upper.value(), lower.value()).subtract(offset);
        BigDecimal low = lower.range().high().value().signum() > 0
                ? percent(upper.range().low().value(), lower.range().high().value())
                        .subtract(offset)
                : value;
        BigDecimal high = lower.range().low().value().signum() > 0
                ? percent(upper.range().high().value(), lower.range().low().value())
                        .subtract(offset)
                : value;
        Figure figure = new Figure(
                value,
                new Interval(Bound.closed(low.min(high)), Bound.closed(high.max(low))),
                upper.coverage(),
                upper.source(),
                label,
                "",
                upper.period(),
                value.abs(),
                upper.traits());
        for (Figure.Trait trait : lower.traits()) {
            figure = figure.with(trait);
        }
        return figure.disclosing(disclosure);
    }

    private static BigDecimal percent(BigDecimal upper, BigDecimal lower) {
        return upper.multiply(HUNDRED).divide(lower, DIGITS);
    }

    /** The values of a series over all its periods, for neighbours in time and for tables. */
    List<Period> periods(Area reporter, Area partner) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < stores.size(); i++) {
            for (Observation o : group(reporter, partner, i)) {
                if (!periods.contains(o.period())) {
                    periods.add(o.period());
                }
            }
        }
        periods.sort(java.util.Comparator.comparing(Period::start).thenComparing(Period::end));
        return Collections.unmodifiableList(periods);
    }
}
