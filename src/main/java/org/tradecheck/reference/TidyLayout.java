package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Period;

/**
 * Our own layout: one value a row, one meaning a column. A column may be missing where {@code datapackage.json} gives its
 * constant, or calls it by another name; that is also how any other layout can be declared.
 */
final class TidyLayout implements Layout {

    /** All columns, in the order in which they are written. */
    static final List<String> COLUMNS = List.of(
            "reporter",
            "partner",
            "whole",
            "flow",
            "product",
            "coverage",
            "period",
            "value",
            "unit",
            "multiplier",
            "decimals",
            "valuation",
            "hedge",
            "status",
            "source",
            "stated_by",
            "publisher",
            "published",
            "address",
            "note");

    private static final List<String> REQUIRED = List.of("reporter", "flow", "period", "value", "unit");
    private static final int MAX_MULTIPLIER = 15;
    private static final int MAX_DECIMALS = 15;
    private static final int MAX_PRECISION = 18;

    @Override
    public String name() {
        return "tradecheck";
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("reporter", "flow", "period", "value", "unit");
    }

    @Override
    public RowReader reader(Columns columns, Description description) throws BadCellException {
        for (String name : REQUIRED) {
            if (!description.constants().containsKey(name)
                    && !columns.has(description.columns().getOrDefault(name, name))) {
                throw new BadCellException(
                        -1, "no column " + name + ", expected one, or its constant in datapackage.json");
            }
        }
        return new Reader(columns, description);
    }

    private static final class Reader implements RowReader {

        private final Description description;
        private final Map<String, Integer> positions = new HashMap<>();
        private final Map<SeriesKey, SeriesKey> keys = new HashMap<>();

        Reader(Columns columns, Description description) {
            this.description = description;
            for (String name : COLUMNS) {
                positions.put(name, columns.at(description.columns().getOrDefault(name, name)));
            }
        }

        private int position(String column) {
            return positions.getOrDefault(column, -1);
        }

        private String text(Row row, String column) {
            int position = position(column);
            String cell = position < 0 ? description.constants().getOrDefault(column, "") : row.cell(position);
            Map<String, String> spellings = description.values().getOrDefault(column, Map.of());
            return spellings.getOrDefault(cell, cell);
        }

        private BadCellException bad(Row row, String column, String expected) {
            return new BadCellException(
                    position(column), column + " is " + Row.quote(text(row, column)) + ", expected " + expected);
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            String reporter = area(row, "reporter", "");
            Flow flow =
                    Flow.parse(text(row, "flow")).orElseThrow(() -> bad(row, "flow", "exports, imports, turnover …"));
            Period period = Period.parse(text(row, "period"))
                    .filter(p -> p.lengthInMonths() > 0)
                    .orElseThrow(() -> bad(row, "period", "YYYY, YYYY-MM, YYYY-Qn or whole months as start/end"));
            Unit unit = unit(row);
            if (flow.isShare() != unit.equals(Unit.PERCENT)) {
                throw bad(row, "unit", flow.isShare() ? "percent for a share" : "a currency or a physical unit");
            }
            BigDecimal printed = PlainNumber.parse(text(row, "value"))
                    .filter(v -> v.precision() <= MAX_PRECISION)
                    .orElseThrow(() -> bad(row, "value", "a number with a decimal point and no separators"));
            if (printed.signum() < 0 && flow.isShare()) {
                throw bad(row, "value", "a share from 0 to 100");
            }
            int multiplier = multiplier(row);
            int decimals = decimals(row, printed);
            SeriesKey key = new SeriesKey(
                    reporter,
                    area(row, "partner", SeriesKey.WORLD),
                    area(row, "whole", SeriesKey.WORLD),
                    flow,
                    text(row, "product"),
                    coverage(row),
                    unit,
                    valuation(row),
                    source(row));
            SeriesKey known = key.isAllProducts() ? keys.putIfAbsent(key, key) : key;
            values.accept(new Observation(
                    known == null ? key : known,
                    period,
                    printed.scaleByPowerOfTen(multiplier),
                    IndexFormat.power(multiplier - decimals),
                    status(row),
                    hedge(row),
                    false));
        }

        private String area(Row row, String column, String fallback) throws BadCellException {
            String code = text(row, column);
            if (code.isEmpty() && !fallback.isEmpty()) {
                return fallback;
            }
            if (!SeriesKey.WORLD.equals(code) && !Areas.standard().isKnown(new Area(code))) {
                throw bad(row, column, "an ISO 3166-1 alpha-3 code, a group such as EU, or WLD");
            }
            return code;
        }

        private Unit unit(Row row) throws BadCellException {
            String code = text(row, "unit");
            boolean isCurrency = code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
            if (!isCurrency && !code.equals(Unit.PERCENT.code()) && !code.equals(Unit.TONNE.code())) {
                throw bad(row, "unit", "an ISO 4217 code and a multiplier, percent or tonne");
            }
            return new Unit(code);
        }

        private int multiplier(Row row) throws BadCellException {
            String text = text(row, "multiplier");
            if (text.isEmpty()) {
                return 0;
            }
            boolean isPower = text.charAt(0) == '1' && text.substring(1).chars().allMatch(c -> c == '0');
            if (!isPower || text.length() > MAX_MULTIPLIER) {
                throw bad(row, "multiplier", "1, 1000, 1000000 or another power of ten");
            }
            return text.length() - 1;
        }

        private int decimals(Row row, BigDecimal printed) throws BadCellException {
            String text = text(row, "decimals");
            if (text.isEmpty()) {
                return printed.scale();
            }
            Optional<BigDecimal> number = PlainNumber.parse(text)
                    .filter(n -> n.scale() == 0 && n.abs().compareTo(BigDecimal.valueOf(MAX_DECIMALS)) <= 0);
            return number.orElseThrow(() -> bad(row, "decimals", "a whole number from -15 to 15"))
                    .intValueExact();
        }

        private Coverage coverage(Row row) throws BadCellException {
            return switch (text(row, "coverage")) {
                case "" -> Coverage.UNSTATED;
                case "goods" -> Coverage.GOODS;
                case "services" -> Coverage.SERVICES;
                case "both" -> Coverage.BOTH;
                default -> throw bad(row, "coverage", "goods, services, both, or nothing");
            };
        }

        private String valuation(Row row) throws BadCellException {
            String text = text(row, "valuation");
            return switch (text) {
                case "", "fob", "cif", "fas", "customs", "bop" -> text;
                default -> throw bad(row, "valuation", "fob, cif, fas, customs, bop, or nothing");
            };
        }

        private boolean hedge(Row row) throws BadCellException {
            return switch (text(row, "hedge")) {
                case "" -> false;
                case "over" -> true;
                default -> throw bad(row, "hedge", "over, or nothing");
            };
        }

        private Observation.Finality status(Row row) throws BadCellException {
            return switch (text(row, "status")) {
                case "", "final" -> Observation.Finality.FINAL;
                case "preliminary" -> Observation.Finality.PRELIMINARY;
                case "estimate" -> Observation.Finality.ESTIMATE;
                case "forecast" -> Observation.Finality.FORECAST;
                default -> throw bad(row, "status", "final, preliminary, estimate, forecast, or nothing");
            };
        }

        private Publication source(Row row) {
            Publication source = description.source(text(row, "source"));
            String statedBy = text(row, "stated_by");
            if (statedBy.isEmpty()) {
                return source;
            }
            String publisher = text(row, "publisher");
            return new Publication(
                    source.id(),
                    publisher.isEmpty() ? statedBy : statedBy + " in " + publisher,
                    source.names(),
                    source.home(),
                    text(row, "published"),
                    source.kind(),
                    source.licence());
        }
    }

    /** The rows of this layout that say the same as the values, header first. */
    static List<String[]> write(List<Observation> observations) {
        List<String[]> rows = new ArrayList<>();
        List<String> written = COLUMNS.subList(0, COLUMNS.indexOf("source") + 1);
        rows.add(written.toArray(String[]::new));
        for (Observation o : observations) {
            SeriesKey key = o.series();
            BigDecimal value =
                    o.value().signum() == 0 ? BigDecimal.ZERO : o.value().stripTrailingZeros();
            rows.add(new String[] {
                key.reporter(),
                key.partner(),
                key.whole().equals(SeriesKey.WORLD) ? "" : key.whole(),
                key.flow().word(),
                key.product(),
                key.coverage() == Coverage.UNSTATED ? "" : key.coverage().name().toLowerCase(java.util.Locale.ROOT),
                o.period().print(),
                value.toPlainString(),
                key.unit().code(),
                "1",
                Integer.toString(o.step().stripTrailingZeros().scale()),
                key.valuation(),
                o.isFloor() ? "over" : "",
                o.status() == Observation.Finality.FINAL
                        ? ""
                        : o.status().name().toLowerCase(java.util.Locale.ROOT),
                key.source().id()
            });
        }
        return rows;
    }
}
