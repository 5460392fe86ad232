package org.tradecheck.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/** UNCTADstat: the unit and its scale stand in the name of the value's column. */
final class UnctadLayout implements Layout {

    private static final Publication DEFAULT =
            new Publication("unctadstat", "UNCTADstat", List.of("unctad"), "", "", Publication.Kind.COMPILATION, "");

    private static final int THOUSANDS = 3;
    private static final int MILLIONS = 6;

    @Override
    public String name() {
        return "UNCTADstat";
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("Economy", "Year")
                && columns.atFirst(label("Economy"), "Economy Label") >= 0
                && valueColumn(columns).isPresent();
    }

    /** How the bulk files write the column of names beside one of codes. */
    private static String label(String column) {
        return column + "_Label";
    }

    private static String labelOf(Row row, String column) {
        return row.cell(row.columns().atFirst(label(column), column + " Label"));
    }

    /** "US$ at current prices in millions", or the same with underscores; not its footnotes. */
    private static Optional<String> valueColumn(Columns columns) {
        for (String name : columns.names()) {
            String plain = name.toLowerCase(Locale.ROOT).replace('_', ' ');
            boolean isDollars = plain.startsWith("us$ at current prices") || plain.startsWith("us at current prices");
            if (isDollars && !plain.contains("footnote") && !plain.contains("missing")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    @Override
    public RowReader reader(Columns columns, Description description) throws BadCellException {
        String column = valueColumn(columns).orElseThrow(() -> new BadCellException(-1, "no column of values"));
        String plain = column.toLowerCase(Locale.ROOT);
        int power = plain.contains("million") ? MILLIONS : plain.contains("thousand") ? THOUSANDS : 0;
        Publication source = description.publicationOr(DEFAULT);
        Cells cells = new Cells();
        return (row, values) -> read(row, values, column, power, cells, source);
    }

    private static void read(
            Row row, Consumer<Observation> values, String column, int power, Cells cells, Publication source)
            throws BadCellException {
        Period period = Cells.period(row.cell("Year")).orElseThrow(() -> row.bad("Year", "a year such as 2019"));
        if (row.cell(column).isEmpty()) {
            return;
        }
        java.math.BigDecimal value = Cells.number(row, column);
        String label = (labelOf(row, "Flow") + " " + row.cell("Flow")).toLowerCase(Locale.ROOT);
        Optional<String> reporter = area(row, "Economy");
        Optional<String> partner = row.cell("Partner").isEmpty() ? Optional.of(SeriesKey.WORLD) : area(row, "Partner");
        boolean isExports = label.contains("export");
        boolean isImports = label.contains("import");
        if (isExports == isImports || reporter.isEmpty() || partner.isEmpty()) {
            return;
        }
        String product = labelOf(row, "Product").toLowerCase(Locale.ROOT);
        boolean isAll = product.isEmpty() || product.startsWith("total") || product.startsWith("all ");
        SeriesKey key = cells.key(
                reporter.get(),
                partner.get(),
                isExports ? Flow.EXPORTS : Flow.IMPORTS,
                isAll ? "" : product,
                label.contains("services") ? Coverage.BOTH : Coverage.GOODS,
                "USD",
                "",
                source);
        values.accept(Cells.value(key, period, value, power));
    }

    private static Optional<String> area(Row row, String column) {
        Optional<String> byNumber = AreaCodes.standard().number(row.cell(column));
        return byNumber.isPresent() ? byNumber : AreaCodes.standard().name(labelOf(row, column));
    }
}
