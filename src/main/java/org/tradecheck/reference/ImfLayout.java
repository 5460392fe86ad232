package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/**
 * Direction of trade of the International Monetary Fund: the two tables up to 2025 and the data sets since. The new ones
 * carry a column {@code SCALE} of 6 beside values in plain dollars: it says how the portal shows them, not what they are.
 */
final class ImfLayout implements Layout {

    private static final Publication DEFAULT = new Publication(
            "imf-dots",
            "IMF, direction of trade",
            List.of("imf", "international monetary fund"),
            "",
            "",
            Publication.Kind.COMPILATION,
            "");

    private record Indicator(Flow flow, String valuation) {}

    private static final Map<String, Indicator> INDICATORS = Map.of(
            "TXG_FOB_USD", new Indicator(Flow.EXPORTS, "fob"),
            "TMG_CIF_USD", new Indicator(Flow.IMPORTS, "cif"),
            "TMG_FOB_USD", new Indicator(Flow.IMPORTS, "fob"),
            "TBG_USD", new Indicator(Flow.BALANCE, ""),
            "XG_FOB_USD", new Indicator(Flow.EXPORTS, "fob"),
            "MG_CIF_USD", new Indicator(Flow.IMPORTS, "cif"),
            "MG_FOB_USD", new Indicator(Flow.IMPORTS, "fob"),
            "TBG_FOB_CIF_USD", new Indicator(Flow.BALANCE, ""));

    @Override
    public String name() {
        return "IMF direction of trade";
    }

    @Override
    public boolean recognises(Columns columns) {
        return isSeries(columns) || isPanel(columns) || isDataSet(columns);
    }

    private static boolean isSeries(Columns columns) {
        return columns.has(
                "Country Name", "Indicator Code", "Counterpart Country Name", "Counterpart Country Code", "Attribute");
    }

    private static boolean isPanel(Columns columns) {
        return columns.has("Country Name", "Counterpart Country Name", "Counterpart Country Code", "Time Period");
    }

    private static boolean isDataSet(Columns columns) {
        return columns.has("COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "TIME_PERIOD", "OBS_VALUE", "SCALE");
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        Publication source = description.publicationOr(DEFAULT);
        if (isDataSet(columns)) {
            return new DataSet(source);
        }
        return isSeries(columns) ? new Series(columns, source) : new Panel(columns, source);
    }

    /** The numbers that the Fund gives countries are not those of M49, so the name decides. */
    private static Optional<String> area(Row row, String name) {
        return AreaCodes.standard().name(row.cell(name));
    }

    private static SeriesKey key(
            Cells cells, String reporter, String partner, Indicator indicator, Publication source) {
        return cells.key(reporter, partner, indicator.flow(), "", Coverage.GOODS, "USD", indicator.valuation(), source);
    }

    private static final class DataSet implements RowReader {

        private final Cells cells = new Cells();
        private final Publication source;

        DataSet(Publication source) {
            this.source = source;
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            Period period = Cells.period(row.cell("TIME_PERIOD"))
                    .orElseThrow(
                            () -> row.bad("TIME_PERIOD", "a year, quarter or month such as 2024, 2024-Q1, 2024-M01"));
            String text = row.cell("OBS_VALUE");
            if (text.isEmpty() || text.equals("NaN")) {
                return;
            }
            BigDecimal value = Cells.number(row, "OBS_VALUE");
            Indicator indicator = INDICATORS.get(row.cell("INDICATOR"));
            Optional<String> reporter = AreaCodes.standard().letters(row.cell("COUNTRY"));
            Optional<String> partner = AreaCodes.standard().letters(row.cell("COUNTERPART_COUNTRY"));
            if (indicator == null || reporter.isEmpty() || partner.isEmpty()) {
                return;
            }
            Observation.Finality status = row.cell("STATUS").equalsIgnoreCase("e")
                    ? Observation.Finality.ESTIMATE
                    : Observation.Finality.FINAL;
            values.accept(Cells.value(
                    key(cells, reporter.get(), partner.get(), indicator, source), period, value, 0, status));
        }
    }

    /** One row of values and, perhaps, one row of their status below it. */
    private static final class Series implements RowReader {

        private final Cells cells = new Cells();
        private final Publication source;
        private final List<String> periods = new ArrayList<>();
        private final List<Observation> held = new ArrayList<>();
        private final List<String> heldColumns = new ArrayList<>();

        Series(Columns columns, Publication source) {
            this.source = source;
            for (String name : columns.names()) {
                if (Cells.period(name).isPresent()) {
                    periods.add(name);
                }
            }
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            switch (row.cell("Attribute")) {
                case "Value" -> {
                    finish(values);
                    hold(row);
                }
                case "Status" -> {
                    for (int i = 0; i < held.size(); i++) {
                        Observation o = held.get(i);
                        if (row.cell(heldColumns.get(i)).equalsIgnoreCase("e")) {
                            held.set(
                                    i,
                                    new Observation(
                                            o.series(),
                                            o.period(),
                                            o.value(),
                                            o.step(),
                                            Observation.Finality.ESTIMATE,
                                            false,
                                            false));
                        }
                    }
                    finish(values);
                }
                default -> throw row.bad("Attribute", "Value or Status");
            }
        }

        private void hold(Row row) throws BadCellException {
            Indicator indicator = INDICATORS.get(row.cell("Indicator Code"));
            Optional<String> reporter = area(row, "Country Name");
            Optional<String> partner = area(row, "Counterpart Country Name");
            for (String name : periods) {
                Optional<Period> period = Cells.period(name);
                if (row.cell(name).isEmpty() || period.isEmpty()) {
                    continue;
                }
                BigDecimal value = Cells.number(row, name);
                if (indicator != null && reporter.isPresent() && partner.isPresent()) {
                    held.add(Cells.value(
                            key(cells, reporter.get(), partner.get(), indicator, source), period.get(), value, 0));
                    heldColumns.add(name);
                }
            }
        }

        @Override
        public void finish(Consumer<Observation> values) {
            held.forEach(values);
            held.clear();
            heldColumns.clear();
        }
    }

    /** One column for each indicator, its code in brackets behind its name. */
    private static final class Panel implements RowReader {

        private final Cells cells = new Cells();
        private final Publication source;
        private final List<String> names = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();

        Panel(Columns columns, Publication source) {
            this.source = source;
            for (String name : columns.names()) {
                int open = name.lastIndexOf('(');
                if (open >= 0 && name.endsWith(")")) {
                    Indicator indicator = INDICATORS.get(name.substring(open + 1, name.length() - 1));
                    if (indicator != null) {
                        names.add(name);
                        indicators.add(indicator);
                    }
                }
            }
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            Period period = Cells.period(row.cell("Time Period"))
                    .orElseThrow(() -> row.bad("Time Period", "a year, quarter or month such as 2019, 2019Q1, 2019M1"));
            Optional<String> reporter = area(row, "Country Name");
            Optional<String> partner = area(row, "Counterpart Country Name");
            for (int i = 0; i < names.size(); i++) {
                if (row.cell(names.get(i)).isEmpty()) {
                    continue;
                }
                BigDecimal value = Cells.number(row, names.get(i));
                if (reporter.isPresent() && partner.isPresent()) {
                    values.accept(Cells.value(
                            key(cells, reporter.get(), partner.get(), indicators.get(i), source), period, value, 0));
                }
            }
        }
    }
}
