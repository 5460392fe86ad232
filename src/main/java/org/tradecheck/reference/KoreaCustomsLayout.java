package org.tradecheck.reference;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradecheck.claim.Coverage;
import org.tradecheck.series.Period;

/** Korea Customs Service, trade by country: thousands of dollars, names in Korean, UTF-8 or the code page of Windows. */
final class KoreaCustomsLayout implements Layout {

    static final String NAME = "Korea Customs";

    private static final Publication DEFAULT = new Publication(
            "korea-customs",
            "Korea Customs Service",
            List.of("korea customs", "customs service", "korean side", "korean data"),
            "KOR",
            "",
            Publication.Kind.ORIGINAL,
            "");

    private static final String PERIOD = "기간";
    private static final String COUNTRY = "국가명";
    private static final String EXPORTS = "수출금액";
    private static final String IMPORTS = "수입금액";
    private static final String BALANCE = "무역수지";
    private static final int THOUSANDS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Charset> charsets() {
        return List.of(Charset.forName("MS949"));
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has(PERIOD, COUNTRY, EXPORTS, IMPORTS);
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        Publication source = description.publicationOr(DEFAULT);
        Cells cells = new Cells();
        return (row, values) -> read(row, values, cells, source);
    }

    private static void read(Row row, Consumer<Observation> values, Cells cells, Publication source)
            throws BadCellException {
        if (isTotal(row.cell(PERIOD))) {
            return;
        }
        Period period = period(row.cell(PERIOD))
                .orElseThrow(() -> row.bad(PERIOD, "a year or a month such as 2020년 03월 or 2020.03"));
        Optional<String> partner = AreaCodes.standard().name(row.cell(COUNTRY));
        flow(row, EXPORTS, Flow.EXPORTS, "fob", partner, period, cells, source, values);
        flow(row, IMPORTS, Flow.IMPORTS, "cif", partner, period, cells, source, values);
        flow(row, BALANCE, Flow.BALANCE, "", partner, period, cells, source, values);
    }

    private static boolean isTotal(String cell) {
        return cell.equals("총계") || cell.equals("합계");
    }

    private static Optional<Period> period(String text) {
        String plain = text.replace("년", "-").replace("월", "").replace(".", "-").replace(" ", "");
        if (plain.endsWith("-")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.length() == 6 && plain.charAt(4) == '-') {
            plain = plain.substring(0, 5) + "0" + plain.charAt(5);
        }
        return Cells.period(plain);
    }

    private static void flow(
            Row row,
            String column,
            Flow flow,
            String valuation,
            Optional<String> partner,
            Period period,
            Cells cells,
            Publication source,
            Consumer<Observation> values)
            throws BadCellException {
        String text = row.cell(column).replace(",", "");
        if (text.isEmpty()) {
            return;
        }
        BigDecimal value = PlainNumber.parse(text)
                .orElseThrow(() -> row.bad(column, "a number, perhaps with commas between thousands"));
        if (partner.isPresent()) {
            SeriesKey key = cells.key("KOR", partner.get(), flow, "", Coverage.GOODS, "USD", valuation, source);
            values.accept(Cells.value(key, period, value, THOUSANDS));
        }
    }
}
