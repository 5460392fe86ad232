package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/**
 * BACI of CEPII: thousands of dollars from an exporter to an importer, product by product and never in total. Totals are
 * added up only where the file has nearly all chapters of the Harmonized System: of a selection they would be too small.
 */
final class BaciLayout implements Layout {

    static final Publication DEFAULT = new Publication(
            "baci", "CEPII, BACI", List.of("baci", "cepii"), "", "", Publication.Kind.COMPILATION, "Etalab-2.0");

    static final int THOUSANDS = 3;
    static final int MIN_CHAPTERS = 90;

    @Override
    public String name() {
        return "BACI";
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("t", "i", "j", "k", "v") && columns.count() <= 6;
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        return new Rows(description.publicationOr(DEFAULT));
    }

    record Line(String exporter, String importer, int year) {}

    private static final class Rows implements RowReader {

        private final Cells cells = new Cells();
        private final Publication source;
        private final BitSet chapters = new BitSet();
        private final Map<Line, BigDecimal> totals = new TreeMap<>(java.util.Comparator.comparing(Line::exporter)
                .thenComparing(Line::importer)
                .thenComparing(Line::year));

        Rows(Publication source) {
            this.source = source;
        }

        @Override
        public void read(Row row, Consumer<Observation> values) throws BadCellException {
            int year = Cells.digits(row.cell("t"));
            if (year < 1000) {
                throw row.bad("t", "a year such as 2019");
            }
            int chapter = chapter(row.cell("k"));
            if (chapter < 0) {
                throw row.bad("k", "a code of six digits");
            }
            if (row.cell("v").isEmpty() || row.cell("v").equals("NA")) {
                return;
            }
            BigDecimal value = Cells.number(row, "v");
            Optional<String> exporter = AreaCodes.standard().number(row.cell("i"));
            Optional<String> importer = AreaCodes.standard().number(row.cell("j"));
            if (exporter.isEmpty() || importer.isEmpty()) {
                return;
            }
            chapters.set(chapter);
            totals.merge(new Line(exporter.get(), importer.get(), year), value, BigDecimal::add);
            SeriesKey key = key(exporter.get(), importer.get(), row.cell("k"));
            values.accept(Cells.value(key, Period.year(year), value, THOUSANDS));
        }

        private SeriesKey key(String exporter, String importer, String product) {
            return cells.key(exporter, importer, Flow.EXPORTS, product, Coverage.GOODS, "USD", "fob", source);
        }

        @Override
        public void finish(Consumer<Observation> values) {
            if (chapters.cardinality() >= MIN_CHAPTERS) {
                totals.forEach((line, sum) -> values.accept(Cells.value(
                        key(line.exporter(), line.importer(), ""), Period.year(line.year()), sum, THOUSANDS)));
            }
        }
    }

    /** The chapter of a product; −1 if the code is none. Codes below chapter 10 may have lost their leading zero. */
    static int chapter(String code) {
        if (code.length() < 5 || code.length() > 6) {
            return -1;
        }
        int number = Cells.digits(code);
        return number < 0 ? -1 : number / 10_000;
    }
}
