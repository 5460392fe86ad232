package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/**
 * SDMX-CSV 1.0 and 2.0 with or without labels, as Eurostat, the OECD and others publish it, and Eurostat's table that
 * packs the dimensions into its first column. Dimensions are found by their usual names.
 */
final class SdmxLayout implements Layout {

    private static final Publication DEFAULT =
            new Publication("sdmx", "SDMX file", List.of(), "", "", Publication.Kind.COMPILATION, "");
    private static final Publication EUROSTAT =
            new Publication("eurostat", "Eurostat", List.of("eurostat"), "", "", Publication.Kind.COMPILATION, "");
    private static final Publication OECD =
            new Publication("oecd", "OECD", List.of("oecd"), "", "", Publication.Kind.COMPILATION, "");

    private static final String PACKED = "\\time_period";
    private static final int MILLIONS = 6;
    private static final BigDecimal MAX_POWER = new BigDecimal("15");

    private static final String[] REPORTER = {"reporter", "geo", "ref_area", "reporting_country"};
    private static final String[] PARTNER = {"partner", "counterpart_area", "counterpart_country", "partner_country"};
    private static final String[] FLOW = {
        "flow", "stk_flow", "trade_flow", "indic_et", "na_item", "transaction", "measure"
    };
    private static final String[] PRODUCT = {"product", "sitc06", "sitc", "bclas_bec", "commodity", "prod_na"};
    private static final String[] UNIT = {"indicators", "unit", "unit_measure", "currency"};

    @Override
    public String name() {
        return "SDMX-CSV";
    }

    @Override
    public boolean recognises(Columns columns) {
        Map<String, String> plain = plainNames(columns);
        boolean isImf = columns.has("COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "SCALE");
        return isPacked(columns) || plain.containsKey("obs_value") && plain.containsKey("time_period") && !isImf;
    }

    private static boolean isPacked(Columns columns) {
        return columns.count() > 0
                && columns.names().get(0).toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    /** Names without their labels: {@code FREQ:Frequency} is {@code freq}. */
    private static Map<String, String> plainNames(Columns columns) {
        Map<String, String> plain = new HashMap<>();
        for (String name : columns.names()) {
            plain.putIfAbsent(unlabelled(name).toLowerCase(Locale.ROOT), name);
        }
        return plain;
    }

    private static String unlabelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0 ? text.substring(0, colon).strip() : text;
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        if (isPacked(columns)) {
            return new PackedRows(columns, description.publicationOr(EUROSTAT));
        }
        return new Rows(plainNames(columns), description);
    }

    private static Optional<Flow> flow(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "2", "EXP", "X", "XG", "MIO_EXP_VAL", "P6", "P61", "EXPORTS" -> Optional.of(Flow.EXPORTS);
            case "1", "IMP", "M", "MG", "MIO_IMP_VAL", "P7", "P71", "IMPORTS" -> Optional.of(Flow.IMPORTS);
            case "MIO_BAL_VAL", "BAL", "B11" -> Optional.of(Flow.BALANCE);
            case "B1GQ" -> Optional.of(Flow.GDP);
            default -> Optional.empty();
        };
    }

    private static Coverage coverage(String flow) {
        return switch (flow.toUpperCase(Locale.ROOT)) {
            case "P6", "P7", "B11" -> Coverage.BOTH;
            case "B1GQ" -> Coverage.UNSTATED;
            default -> Coverage.GOODS;
        };
    }

    private record Money(String currency, int power) {}

    /** What a code of a unit counts in; empty for quantities, indices and the like. */
    private static Optional<Money> money(String code, String flow) {
        if (flow.toUpperCase(Locale.ROOT).startsWith("MIO_")) {
            return Optional.of(new Money("EUR", MILLIONS));
        }
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "VALUE_IN_EUROS", "VALUE_EUR", "EUR" -> Optional.of(new Money("EUR", 0));
            case "CP_MEUR", "MIO_EUR" -> Optional.of(new Money("EUR", MILLIONS));
            case "USD", "USD_EXC" -> Optional.of(new Money("USD", 0));
            default -> Optional.empty();
        };
    }

    private static String product(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "", "TOTAL", "_T", "T" -> "";
            default -> code.toLowerCase(Locale.ROOT);
        };
    }

    private static Observation.Finality finality(String flag) {
        String lower = flag.toLowerCase(Locale.ROOT);
        if (lower.contains("p")) {
            return Observation.Finality.PRELIMINARY;
        }
        return lower.contains("e") ? Observation.Finality.ESTIMATE : Observation.Finality.FINAL;
    }

    private static final class Rows implements RowReader {

        private final Map<String, String> names;
        private final Description description;
        private final Cells cells = new Cells();

        Rows(Map<String, String> names, Description description) {
            this.names = names;
            this.description = description;
        }

        private String cell(Row row, String... wanted) {
            for (String name : wanted) {
                String actual = names.get(name);
                if (actual != null) {
                    return unlabelled(row.cell(actual));
                }
            }
            return "";
        }

        private String column(String name) {
            return names.getOrDefault(name, name);
        }

        private Publication source(Row row) {
            String flow = (cell(row, "dataflow") + row.cell(column("structure_id")) + row.cell(column("dataflow")))
                    .toUpperCase(Locale.ROOT);
            Publication known = flow.contains("ESTAT") ? EUROSTAT : flow.contains("OECD") ? OECD : DEFAULT;
            return description.publicationOr(known);
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            String time = cell(row, "time_period");
            Period period = Cells.period(time)
                    .orElseThrow(() ->
                            row.bad(column("time_period"), "a year, quarter or month such as 2024, 2024-Q1, 2024-07"));
            String text = cell(row, "obs_value");
            if (text.isEmpty() || text.equals("NaN")) {
                return;
            }
            BigDecimal value = PlainNumber.parse(text)
                    .orElseThrow(() -> row.bad(column("obs_value"), "a number with a decimal point"));
            String flowCode = cell(row, FLOW);
            Optional<Money> money = money(cell(row, UNIT), flowCode);
            Optional<Flow> flow = flow(flowCode);
            Optional<String> reporter = AreaCodes.standard().letters(cell(row, REPORTER));
            Optional<String> partner = partner(cell(row, PARTNER));
            int power = multiplier(row);
            if (money.isEmpty() || flow.isEmpty() || reporter.isEmpty() || partner.isEmpty()) {
                return;
            }
            SeriesKey key = cells.key(
                    reporter.get(),
                    partner.get(),
                    flow.get(),
                    product(cell(row, PRODUCT)),
                    coverage(flowCode),
                    money.get().currency(),
                    "",
                    source(row));
            values.accept(Cells.value(
                    key, period, value, money.get().power() + power, finality(cell(row, "obs_flag", "obs_status"))));
        }

        private int multiplier(Row row) throws BadCellException {
            String text = cell(row, "unit_mult");
            if (text.isEmpty()) {
                return 0;
            }
            return PlainNumber.parse(text)
                    .filter(n -> n.scale() == 0 && n.signum() >= 0 && n.compareTo(MAX_POWER) <= 0)
                    .orElseThrow(() -> row.bad(column("unit_mult"), "a power of ten from 0 to 15"))
                    .intValueExact();
        }
    }

    private static Optional<String> partner(String code) {
        return code.isEmpty()
                ? Optional.of(SeriesKey.WORLD)
                : AreaCodes.standard().letters(code);
    }

    /** {@code freq,unit,na_item,geo\TIME_PERIOD}, and a column for each period; flags stand behind the value. */
    private static final class PackedRows implements RowReader {

        private final Columns columns;
        private final Publication source;
        private final Map<String, Integer> dimensions = new HashMap<>();
        private final Cells cells = new Cells();

        PackedRows(Columns columns, Publication source) {
            this.columns = columns;
            this.source = source;
            String packed = columns.names().get(0).toLowerCase(Locale.ROOT);
            String[] names =
                    packed.substring(0, packed.length() - PACKED.length()).split(",", -1);
            for (int i = 0; i < names.length; i++) {
                dimensions.put(names[i].strip(), i);
            }
        }

        private String dimension(String[] codes, String... wanted) {
            for (String name : wanted) {
                int at = dimensions.getOrDefault(name, -1);
                if (at >= 0 && at < codes.length) {
                    return codes[at].strip();
                }
            }
            return "";
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            String[] codes = row.cell(0).split(",", -1);
            if (codes.length != dimensions.size()) {
                throw new BadCellException(
                        0,
                        "the first cell has " + codes.length + " codes, expected " + dimensions.size()
                                + " as in the header");
            }
            String flowCode = dimension(codes, FLOW);
            Optional<Money> money = money(dimension(codes, UNIT), flowCode);
            Optional<Flow> flow = flow(flowCode);
            Optional<String> reporter = AreaCodes.standard().letters(dimension(codes, REPORTER));
            Optional<String> partner = partner(dimension(codes, PARTNER));
            for (int i = 1; i < columns.count(); i++) {
                Optional<Period> period = Cells.period(columns.names().get(i));
                String cell = row.cell(i);
                int blank = cell.indexOf(' ');
                String number = blank < 0 ? cell : cell.substring(0, blank);
                if (period.isEmpty() || number.isEmpty() || number.equals(":")) {
                    continue;
                }
                int field = i;
                BigDecimal value = PlainNumber.parse(number)
                        .orElseThrow(() -> row.bad(columns.names().get(field), "a number, perhaps with flags, or :"));
                if (money.isEmpty() || flow.isEmpty() || reporter.isEmpty() || partner.isEmpty()) {
                    continue;
                }
                SeriesKey key = cells.key(
                        reporter.get(),
                        partner.get(),
                        flow.get(),
                        product(dimension(codes, PRODUCT)),
                        coverage(flowCode),
                        money.get().currency(),
                        "",
                        source);
                String flags = blank < 0 ? "" : cell.substring(blank + 1);
                values.accept(Cells.value(key, period.get(), value, money.get().power(), finality(flags)));
            }
        }
    }
}
