package org.tradecheck.reference;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/**
 * US Census Bureau, trade in goods by country: millions of dollars, a column for each month and flow. Months that are not
 * published yet are printed as 0, and the year's column then holds only what there is: neither is a value.
 */
final class CensusLayout implements Layout {

    private static final Publication DEFAULT = new Publication(
            "us-census",
            "US Census Bureau",
            List.of("census", "commerce department", "department of commerce"),
            "USA",
            "",
            Publication.Kind.ORIGINAL,
            "other-pd");

    private static final String[] MONTHS = {
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"
    };
    private static final int MILLIONS = 6;
    private static final int LAST_AGGREGATE = 999;
    private static final String WORLD_UNADJUSTED = "0015";

    @Override
    public String name() {
        return "US Census";
    }

    @Override
    public List<Charset> charsets() {
        return List.of(StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("year", "CTY_CODE", "CTYNAME", "IJAN", "IYR", "EJAN", "EYR");
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        Publication source = description.publicationOr(DEFAULT);
        Cells cells = new Cells();
        return (row, values) -> read(row, values, cells, source);
    }

    private static void read(Row row, Consumer<Observation> values, Cells cells, Publication source)
            throws BadCellException {
        int year = Cells.digits(row.cell("year"));
        if (year < 1000) {
            throw row.bad("year", "a year such as 2016");
        }
        int code = Cells.digits(row.cell("CTY_CODE"));
        if (code < 0) {
            throw row.bad("CTY_CODE", "a number of four digits");
        }
        Optional<String> partner = code > LAST_AGGREGATE
                ? AreaCodes.standard().name(row.cell("CTYNAME"))
                : row.cell("CTY_CODE").equals(WORLD_UNADJUSTED) ? Optional.of(SeriesKey.WORLD) : Optional.empty();
        flow(row, year, "I", Flow.IMPORTS, "customs", partner, cells, source, values);
        flow(row, year, "E", Flow.EXPORTS, "fas", partner, cells, source, values);
    }

    private static void flow(
            Row row,
            int year,
            String prefix,
            Flow flow,
            String valuation,
            Optional<String> partner,
            Cells cells,
            Publication source,
            Consumer<Observation> values)
            throws BadCellException {
        boolean isWholeYear = true;
        for (int month = 1; month <= MONTHS.length; month++) {
            String column = prefix + MONTHS[month - 1];
            if (row.cell(column).isEmpty()) {
                isWholeYear = false;
                continue;
            }
            BigDecimal value = Cells.number(row, column);
            if (value.signum() == 0) {
                isWholeYear = false;
            } else if (partner.isPresent()) {
                values.accept(Cells.value(
                        key(cells, partner.get(), flow, valuation, source),
                        Period.month(year, month),
                        value,
                        MILLIONS));
            }
        }
        String column = prefix + "YR";
        if (!row.cell(column).isEmpty()) {
            BigDecimal value = Cells.number(row, column);
            if (isWholeYear && partner.isPresent()) {
                values.accept(Cells.value(
                        key(cells, partner.get(), flow, valuation, source), Period.year(year), value, MILLIONS));
            }
        }
    }

    private static SeriesKey key(Cells cells, String partner, Flow flow, String valuation, Publication source) {
        return cells.key("USA", partner, flow, "", Coverage.GOODS, "USD", valuation, source);
    }
}
