package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Period;

/**
 * Tables that give a value for a time, and perhaps for a country, and say nothing of what it is or in which unit: FRED,
 * DataHub, Our World in Data, Gapminder. {@code datapackage.json} has to declare the column of the values and the constants
 * flow, unit and multiplier; DataHub's table of GDP is known by its package.
 */
final class PlainSeriesLayout implements Layout {

    private static final int MAX_MULTIPLIER = 15;

    private final String name;
    private final String areaColumn;
    private final String timeColumn;
    private final String[] others;

    /**
     * A layout.
     *
     * @param areaColumn the column of country codes or names; empty if the whole file is about one
     * @param others columns that it also has
     */
    PlainSeriesLayout(String name, String areaColumn, String timeColumn, String... others) {
        this.name = name;
        this.areaColumn = areaColumn;
        this.timeColumn = timeColumn;
        this.others = others;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has(timeColumn)
                && columns.has(others)
                && (areaColumn.isEmpty() ? columns.at(timeColumn) == 0 : columns.has(areaColumn));
    }

    @Override
    public RowReader reader(Columns columns, Description description) throws BadCellException {
        Map<String, String> constants = description.constants();
        boolean isGdp = description.packageName().equals("gdp") && columns.has("Value");
        String valueColumn = description.columns().getOrDefault("value", isGdp ? "Value" : "");
        Flow flow =
                Flow.parse(constants.getOrDefault("flow", isGdp ? "gdp" : "")).orElse(Flow.GDP);
        String unit = constants.getOrDefault("unit", isGdp ? "USD" : "");
        String multiplier = constants.getOrDefault("multiplier", "1");
        boolean isPower = multiplier.length() <= MAX_MULTIPLIER
                && multiplier.startsWith("1")
                && multiplier.substring(1).chars().allMatch(c -> c == '0');
        boolean hasReporter = !areaColumn.isEmpty() || constants.containsKey("reporter");
        boolean hasFlow =
                isGdp || Flow.parse(constants.getOrDefault("flow", "")).isPresent();
        if (valueColumn.isEmpty()
                || !columns.has(valueColumn)
                || unit.isEmpty()
                || !isPower
                || !hasReporter
                || !hasFlow) {
            throw new BadCellException(
                    -1,
                    "a table of " + name
                            + " does not say what its values are, expected the column value and the constants "
                            + "reporter, flow, unit and multiplier in datapackage.json");
        }
        return new Rows(valueColumn, flow, unit, multiplier.length() - 1, description);
    }

    private final class Rows implements RowReader {

        private final Cells cells = new Cells();
        private final String valueColumn;
        private final Flow flow;
        private final String unit;
        private final int power;
        private final Description description;

        Rows(String valueColumn, Flow flow, String unit, int power, Description description) {
            this.valueColumn = valueColumn;
            this.flow = flow;
            this.unit = unit;
            this.power = power;
            this.description = description;
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            Period period = period(row.cell(timeColumn))
                    .orElseThrow(() -> row.bad(timeColumn, "a year, or the first day of a month such as 2019-07-01"));
            String text = row.cell(valueColumn);
            if (text.isEmpty() || text.equals(".") || text.equals("NA")) {
                return;
            }
            BigDecimal value = Cells.number(row, valueColumn);
            Optional<String> reporter = reporter(row);
            if (reporter.isPresent()) {
                SeriesKey key = cells.key(
                        reporter.get(),
                        description.constants().getOrDefault("partner", SeriesKey.WORLD),
                        flow,
                        description.constants().getOrDefault("product", ""),
                        coverage(),
                        new Unit(unit).code(),
                        description.constants().getOrDefault("valuation", ""),
                        description.source(description.constants().getOrDefault("source", "")));
                values.accept(Cells.value(key, period, value, power));
            }
        }

        private Coverage coverage() {
            return switch (description.constants().getOrDefault("coverage", "")) {
                case "goods" -> Coverage.GOODS;
                case "services" -> Coverage.SERVICES;
                case "both" -> Coverage.BOTH;
                default -> Coverage.UNSTATED;
            };
        }

        private Optional<String> reporter(Row row) {
            if (areaColumn.isEmpty()) {
                return Optional.ofNullable(description.constants().get("reporter"));
            }
            Optional<String> byLetters = AreaCodes.standard().letters(row.cell(areaColumn));
            return byLetters.isPresent() ? byLetters : AreaCodes.standard().name(row.cell(areaColumn));
        }

        /** A first day of a month stands for the month, or for the year where the description says so. */
        private Optional<Period> period(String text) {
            boolean isYearly =
                    description.constants().getOrDefault("frequency", "").equals("year");
            boolean isQuarterly =
                    description.constants().getOrDefault("frequency", "").equals("quarter");
            if (text.length() == 10 && text.endsWith("-01")) {
                Optional<Period> month = Cells.period(text.substring(0, 7));
                if (isYearly) {
                    return Cells.period(text.substring(0, 4));
                }
                return isQuarterly
                        ? month.map(m ->
                                Period.quarter(m.start().getYear(), (m.start().getMonthValue() + 2) / 3))
                        : month;
            }
            return Cells.period(text);
        }
    }
}
