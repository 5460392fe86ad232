package org.tradecheck.reference;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/**
 * UN Comtrade, the old web and bulk tables with and without the extended columns, and those of the interface since 2023.
 * A table may repeat one flow for each mode of transport, customs procedure and second partner; only the totals count.
 */
final class ComtradeLayout implements Layout {

    private static final Publication DEFAULT = new Publication(
            "un-comtrade", "UN Comtrade", List.of("comtrade"), "", "", Publication.Kind.COMPILATION, "");

    private static final String NEW_VALUE = "primaryValue";
    private static final String OLD_VALUE = "Trade Value (US$)";

    @Override
    public String name() {
        return "UN Comtrade";
    }

    /** Downloads by hand hold the names of countries in the encoding of Western Europe; only their codes are read. */
    @Override
    public List<Charset> charsets() {
        return List.of(StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("reporterCode", "partnerCode", "flowCode", "cmdCode", "period", NEW_VALUE)
                || columns.has("Trade Flow", "Reporter Code", "Partner Code", "Commodity Code", "Period", OLD_VALUE);
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        Publication source = description.publicationOr(DEFAULT);
        return columns.has(NEW_VALUE) ? new Fresh(source) : new Legacy(source);
    }

    private static Optional<String> area(Row row, String iso, String number) {
        Optional<String> byLetters = row.cell(iso).isEmpty()
                ? Optional.empty()
                : AreaCodes.standard().letters(row.cell(iso));
        return byLetters.isPresent() ? byLetters : AreaCodes.standard().number(row.cell(number));
    }

    private static String product(String code) {
        return code.equalsIgnoreCase("TOTAL") ? "" : code.toLowerCase(Locale.ROOT);
    }

    private static String valuation(Flow flow) {
        return flow == Flow.IMPORTS || flow == Flow.RE_IMPORTS ? "cif" : "fob";
    }

    private static boolean isTotal(String cell, String... totals) {
        if (cell.isEmpty()) {
            return true;
        }
        for (String total : totals) {
            if (cell.equalsIgnoreCase(total)) {
                return true;
            }
        }
        return false;
    }

    private static final class Fresh implements RowReader {

        private final Cells cells = new Cells();
        private final Publication source;

        Fresh(Publication source) {
            this.source = source;
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            Optional<Flow> flow = switch (row.cell("flowCode")) {
                case "X" -> Optional.of(Flow.EXPORTS);
                case "M" -> Optional.of(Flow.IMPORTS);
                case "RX" -> Optional.of(Flow.RE_EXPORTS);
                case "RM" -> Optional.of(Flow.RE_IMPORTS);
                case "DX", "FM", "MIP", "MOP", "XIP", "XOP" -> Optional.<Flow>empty();
                default -> throw row.bad("flowCode", "X, M, RX, RM or another flow of Comtrade");
            };
            Period period = Cells.period(row.cell("period"))
                    .orElseThrow(() -> row.bad("period", "a year or a month such as 2019 or 201907"));
            boolean isWhole = isTotal(row.cell("partner2Code"), "0")
                    && isTotal(row.cell("motCode"), "0")
                    && isTotal(row.cell("mosCode"), "0")
                    && isTotal(row.cell("customsCode"), "C00");
            Optional<String> reporter = area(row, "reporterISO", "reporterCode");
            Optional<String> partner = area(row, "partnerISO", "partnerCode");
            if (row.cell(NEW_VALUE).isEmpty()) {
                return;
            }
            java.math.BigDecimal value = Cells.number(row, NEW_VALUE);
            if (flow.isEmpty() || !isWhole || reporter.isEmpty() || partner.isEmpty()) {
                return;
            }
            Coverage coverage = row.cell("typeCode").equals("S") ? Coverage.SERVICES : Coverage.GOODS;
            SeriesKey key = cells.key(
                    reporter.get(),
                    partner.get(),
                    flow.get(),
                    product(row.cell("cmdCode")),
                    coverage,
                    "USD",
                    valuation(flow.get()),
                    source);
            values.accept(Cells.value(key, period, value, 0));
        }
    }

    private static final class Legacy implements RowReader {

        private final Cells cells = new Cells();
        private final Publication source;

        Legacy(Publication source) {
            this.source = source;
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            String word = row.cell("Trade Flow").toLowerCase(Locale.ROOT);
            Flow flow = switch (word) {
                case "export", "exports" -> Flow.EXPORTS;
                case "import", "imports" -> Flow.IMPORTS;
                case "re-export", "re-exports" -> Flow.RE_EXPORTS;
                case "re-import", "re-imports" -> Flow.RE_IMPORTS;
                default -> throw row.bad("Trade Flow", "Import, Export, Re-Export or Re-Import");
            };
            Period period = Cells.period(row.cell("Period"))
                    .orElseThrow(() -> row.bad("Period", "a year or a month such as 2019 or 201907"));
            if (row.cell(OLD_VALUE).isEmpty()) {
                return;
            }
            java.math.BigDecimal value = Cells.number(row, OLD_VALUE);
            Optional<String> reporter = area(row, "Reporter ISO", "Reporter Code");
            Optional<String> partner = area(row, "Partner ISO", "Partner Code");
            boolean isWhole = isTotal(row.cell("2nd Partner Code"), "0")
                    && isTotal(row.cell("Mode of Transport Code"), "0")
                    && isTotal(row.cell("Customs Proc. Code"), "C00");
            if (!isWhole || reporter.isEmpty() || partner.isEmpty()) {
                return;
            }
            SeriesKey key = cells.key(
                    reporter.get(),
                    partner.get(),
                    flow,
                    product(row.cell("Commodity Code")),
                    Coverage.GOODS,
                    "USD",
                    valuation(flow),
                    source);
            values.accept(Cells.value(key, period, value, 0));
        }
    }
}
