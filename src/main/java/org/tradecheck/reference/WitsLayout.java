package org.tradecheck.reference;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/** World Integrated Trade Solution of the World Bank: thousands of dollars, as its column name says. */
final class WitsLayout implements Layout {

    private static final Publication DEFAULT =
            new Publication("wits", "World Bank, WITS", List.of("wits"), "", "", Publication.Kind.COMPILATION, "");

    private static final String VALUE = "TradeValue in 1000 USD";
    private static final int THOUSANDS = 3;

    @Override
    public String name() {
        return "WITS";
    }

    /** As Comtrade, from which it takes its figures. */
    @Override
    public List<Charset> charsets() {
        return List.of(StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("ReporterISO3", "PartnerISO3", "Year", "TradeFlowName", "ProductCode", VALUE);
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        Publication source = description.publicationOr(DEFAULT);
        Cells cells = new Cells();
        return (row, values) -> read(row, values, cells, source);
    }

    private static void read(Row row, Consumer<Observation> values, Cells cells, Publication source)
            throws BadCellException {
        String word = row.cell("TradeFlowName").toLowerCase(Locale.ROOT);
        boolean isAgain = word.startsWith("re-") || word.startsWith("reexp") || word.startsWith("reimp");
        Flow flow;
        if (word.contains("exp")) {
            flow = isAgain ? Flow.RE_EXPORTS : Flow.EXPORTS;
        } else if (word.contains("imp")) {
            flow = isAgain ? Flow.RE_IMPORTS : Flow.IMPORTS;
        } else {
            throw row.bad("TradeFlowName", "Export, Import, Gross Exports or Gross Imports");
        }
        Period period = Cells.period(row.cell("Year")).orElseThrow(() -> row.bad("Year", "a year such as 2019"));
        if (row.cell(VALUE).isEmpty()) {
            return;
        }
        java.math.BigDecimal value = Cells.number(row, VALUE);
        Optional<String> reporter = AreaCodes.standard().letters(row.cell("ReporterISO3"));
        Optional<String> partner = AreaCodes.standard().letters(row.cell("PartnerISO3"));
        if (reporter.isEmpty() || partner.isEmpty()) {
            return;
        }
        String product = row.cell("ProductCode").toLowerCase(Locale.ROOT);
        boolean isAll = product.equals("total") || product.equals("999999") || product.isEmpty();
        SeriesKey key = cells.key(
                reporter.get(),
                partner.get(),
                flow,
                isAll ? "" : product,
                Coverage.GOODS,
                "USD",
                flow == Flow.IMPORTS ? "cif" : "fob",
                source);
        values.accept(Cells.value(key, period, value, THOUSANDS));
    }
}
