package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/**
 * The Gravity data set of CEPII: a pair of countries and a year in each row, the same flow from several sources side by
 * side, in thousands of dollars. Columns that end in {@code _o} are the exporter's books, {@code _d} the importer's.
 */
final class GravityLayout implements Layout {

    private static final int THOUSANDS = 3;

    @Override
    public String name() {
        return "CEPII Gravity";
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("year", "iso3_o", "iso3_d") && (columns.has("tradeflow_comtrade_o") || columns.has("gdp_o"));
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        return new Rows(description);
    }

    private static final class Rows implements RowReader {

        private final Cells cells = new Cells();
        private final Description description;
        private final Set<String> seen = new HashSet<>();

        Rows(Description description) {
            this.description = description;
        }

        private Publication source(String of) {
            return description.publicationOr(new Publication(
                    "gravity-" + of,
                    "CEPII, Gravity (" + of + ")",
                    List.of("cepii"),
                    "",
                    "",
                    Publication.Kind.COMPILATION,
                    "Etalab-2.0"));
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            Period period = Cells.period(row.cell("year")).orElseThrow(() -> row.bad("year", "a year such as 2019"));
            Optional<String> origin = AreaCodes.standard().letters(row.cell("iso3_o"));
            Optional<String> destination = AreaCodes.standard().letters(row.cell("iso3_d"));
            if (origin.isEmpty() || destination.isEmpty()) {
                return;
            }
            String o = origin.get();
            String d = destination.get();
            flow(row, "tradeflow_comtrade_o", o, d, Flow.EXPORTS, "Comtrade", period, values);
            flow(row, "tradeflow_comtrade_d", d, o, Flow.IMPORTS, "Comtrade", period, values);
            flow(row, "tradeflow_imf_o", o, d, Flow.EXPORTS, "IMF", period, values);
            flow(row, "tradeflow_imf_d", d, o, Flow.IMPORTS, "IMF", period, values);
            flow(row, "tradeflow_baci", o, d, Flow.EXPORTS, "BACI", period, values);
            gdp(row, "gdp_o", o, period, values);
            gdp(row, "gdp_d", d, period, values);
        }

        private void flow(
                Row row,
                String column,
                String reporter,
                String partner,
                Flow flow,
                String of,
                Period period,
                Consumer<Observation> values)
                throws BadCellException {
            if (!isMissing(row.cell(column))) {
                BigDecimal value = Cells.number(row, column);
                SeriesKey key = cells.key(
                        reporter,
                        partner,
                        flow,
                        "",
                        Coverage.GOODS,
                        "USD",
                        flow == Flow.EXPORTS ? "fob" : "cif",
                        source(of));
                values.accept(Cells.value(key, period, value, THOUSANDS));
            }
        }

        /** Each country's GDP is repeated for each of its partners. */
        private void gdp(Row row, String column, String country, Period period, Consumer<Observation> values)
                throws BadCellException {
            if (!isMissing(row.cell(column))) {
                BigDecimal value = Cells.number(row, column);
                if (seen.add(country + period.print())) {
                    SeriesKey key = cells.key(
                            country, SeriesKey.WORLD, Flow.GDP, "", Coverage.UNSTATED, "USD", "", source("GDP"));
                    values.accept(Cells.value(key, period, value, THOUSANDS));
                }
            }
        }

        private static boolean isMissing(String cell) {
            return cell.isEmpty() || cell.equals("NA");
        }
    }
}
