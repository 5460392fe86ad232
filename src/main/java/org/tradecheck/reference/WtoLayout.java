package org.tradecheck.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/** Time series of the WTO: the flow stands in the indicator, the scale in the unit. */
final class WtoLayout implements Layout {

    private static final Publication DEFAULT = new Publication(
            "wto-stats",
            "WTO Stats",
            List.of("wto", "world trade organization", "world trade organisation"),
            "",
            "",
            Publication.Kind.COMPILATION,
            "");

    private static final int MILLIONS = 6;

    @Override
    public String name() {
        return "WTO Stats";
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("Indicator Code", "Indicator", "Reporting Economy Code", "Unit", "Year", "Value");
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        Publication source = description.publicationOr(DEFAULT);
        Cells cells = new Cells();
        return (row, values) -> read(row, values, cells, source);
    }

    private static void read(Row row, Consumer<Observation> values, Cells cells, Publication source)
            throws BadCellException {
        Period period = period(row);
        if (row.cell("Value").isEmpty()) {
            return;
        }
        java.math.BigDecimal value = Cells.number(row, "Value");
        String unit = row.cell("Unit").toLowerCase(Locale.ROOT);
        boolean isMillions = unit.startsWith("million us");
        if (!isMillions && !unit.equals("us$") && !unit.startsWith("us dollar")) {
            return;
        }
        String indicator = row.cell("Indicator").toLowerCase(Locale.ROOT);
        boolean isExports = indicator.contains("export");
        boolean isImports = indicator.contains("import");
        Optional<String> reporter = area(row, "Reporting Economy Code", "Reporting Economy");
        Optional<String> partner = row.cell("Partner Economy").isEmpty()
                ? Optional.of(SeriesKey.WORLD)
                : area(row, "Partner Economy Code", "Partner Economy");
        if (isExports == isImports || reporter.isEmpty() || partner.isEmpty()) {
            return;
        }
        boolean isServices = indicator.contains("service");
        Flow flow = isExports ? Flow.EXPORTS : Flow.IMPORTS;
        SeriesKey key = cells.key(
                reporter.get(),
                partner.get(),
                flow,
                product(row),
                isServices ? Coverage.SERVICES : Coverage.GOODS,
                "USD",
                isServices ? "" : isExports ? "fob" : "cif",
                source);
        values.accept(Cells.value(key, period, value, isMillions ? MILLIONS : 0));
    }

    private static Period period(Row row) throws BadCellException {
        String year = row.cell("Year");
        String part = row.cell("Period Code");
        String text = part.isEmpty() || part.equals("A") ? year : year + part;
        return Cells.period(text)
                .orElseThrow(() -> row.bad("Year", "a year, with the period code A, M01 to M12 or Q1 to Q4"));
    }

    private static Optional<String> area(Row row, String code, String name) {
        Optional<String> byNumber = AreaCodes.standard().number(row.cell(code));
        return byNumber.isPresent() ? byNumber : AreaCodes.standard().name(row.cell(name));
    }

    private static String product(Row row) {
        String name = row.cell("Product/Sector").toLowerCase(Locale.ROOT);
        String code = row.cell("Product/Sector Code").toLowerCase(Locale.ROOT);
        return name.startsWith("total") || code.equals("to") || name.equals("commercial services") ? "" : name;
    }
}
