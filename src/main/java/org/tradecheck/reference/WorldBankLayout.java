package org.tradecheck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/** World Development Indicators of the World Bank: one column a year, the flow in the code of the indicator. */
final class WorldBankLayout implements Layout {

    private static final Publication DEFAULT = new Publication(
            "world-bank-wdi",
            "World Bank, World Development Indicators",
            List.of("world bank"),
            "",
            "",
            Publication.Kind.COMPILATION,
            "CC-BY-4.0");

    private record Indicator(Flow flow, Coverage coverage, String valuation) {}

    private static final Map<String, Indicator> INDICATORS = Map.of(
            "NE.EXP.GNFS.CD", new Indicator(Flow.EXPORTS, Coverage.BOTH, ""),
            "NE.IMP.GNFS.CD", new Indicator(Flow.IMPORTS, Coverage.BOTH, ""),
            "BX.GSR.GNFS.CD", new Indicator(Flow.EXPORTS, Coverage.BOTH, "bop"),
            "BM.GSR.GNFS.CD", new Indicator(Flow.IMPORTS, Coverage.BOTH, "bop"),
            "TX.VAL.MRCH.CD.WT", new Indicator(Flow.EXPORTS, Coverage.GOODS, "fob"),
            "TM.VAL.MRCH.CD.WT", new Indicator(Flow.IMPORTS, Coverage.GOODS, "cif"),
            "NY.GDP.MKTP.CD", new Indicator(Flow.GDP, Coverage.UNSTATED, ""),
            "BX.KLT.DINV.CD.WD", new Indicator(Flow.FDI_INFLOW, Coverage.UNSTATED, ""),
            "BM.KLT.DINV.CD.WD", new Indicator(Flow.FDI_OUTFLOW, Coverage.UNSTATED, ""));

    @Override
    public String name() {
        return "World Bank WDI";
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("Country Name", "Country Code", "Indicator Name", "Indicator Code")
                && !columns.has("Counterpart Country Name");
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        Publication source = description.publicationOr(DEFAULT);
        Cells cells = new Cells();
        List<String> years = new ArrayList<>();
        for (String name : columns.names()) {
            if (Cells.period(name).isPresent()) {
                years.add(name);
            }
        }
        return (row, values) -> read(row, values, years, cells, source);
    }

    private static void read(Row row, Consumer<Observation> values, List<String> years, Cells cells, Publication source)
            throws BadCellException {
        Indicator indicator = INDICATORS.get(row.cell("Indicator Code"));
        Optional<String> reporter = AreaCodes.standard().letters(row.cell("Country Code"));
        if (row.cell("Country Code").isEmpty()) {
            throw row.bad("Country Code", "a code of three letters");
        }
        for (String year : years) {
            Optional<Period> period = Cells.period(year);
            if (row.cell(year).isEmpty() || period.isEmpty()) {
                continue;
            }
            java.math.BigDecimal value = Cells.number(row, year);
            if (indicator != null && reporter.isPresent()) {
                SeriesKey key = cells.key(
                        reporter.get(),
                        SeriesKey.WORLD,
                        indicator.flow(),
                        "",
                        indicator.coverage(),
                        "USD",
                        indicator.valuation(),
                        source);
                values.accept(Cells.value(key, period.get(), value, 0));
            }
        }
    }
}
