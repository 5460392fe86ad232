package org.tradecheck.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.claim.Coverage;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Period;

/** Turns cells of published tables into values; one for each table, so that equal keys are one object. */
final class Cells {

    private static final int MAX_PRECISION = 18;

    private final Map<SeriesKey, SeriesKey> keys = new HashMap<>();

    /**
     * The key of a flow between two countries, all products or one.
     *
     * @param product code or name in lower case; empty for all
     */
    SeriesKey key(
            String reporter,
            String partner,
            Flow flow,
            String product,
            Coverage coverage,
            String unit,
            String valuation,
            Publication source) {
        SeriesKey key = new SeriesKey(
                reporter, partner, SeriesKey.WORLD, flow, product, coverage, new Unit(unit), valuation, source);
        if (!product.isEmpty()) {
            return key;
        }
        SeriesKey known = keys.putIfAbsent(key, key);
        return known == null ? key : known;
    }

    /**
     * A value with the rounding that its digits show.
     *
     * @param power the unit of the file as a power of ten: 3 for thousands
     */
    static Observation value(SeriesKey key, Period period, BigDecimal printed, int power, Observation.Finality status) {
        BigDecimal kept = printed.precision() > MAX_PRECISION
                ? printed.round(new MathContext(MAX_PRECISION, RoundingMode.HALF_EVEN))
                : printed;
        int decimals = Math.max(kept.scale(), -power);
        return new Observation(
                key,
                period,
                kept.scaleByPowerOfTen(power),
                IndexFormat.power(power - Math.min(decimals, MAX_PRECISION)),
                status,
                false,
                false);
    }

    static Observation value(SeriesKey key, Period period, BigDecimal printed, int power) {
        return value(key, period, printed, power, Observation.Finality.FINAL);
    }

    /** The number in a column. */
    static BigDecimal number(Row row, String column) throws BadCellException {
        return PlainNumber.parse(row.cell(column)).orElseThrow(() -> row.bad(column, "a number with a decimal point"));
    }

    /** Periods as offices write them: 2019, 201907, 2019M7, 2019-M07, 2019Q3, 2019-Q3, 2019-07. */
    static Optional<Period> period(String text) {
        Optional<Period> plain = Period.parse(text);
        if (plain.isPresent() && plain.get().lengthInMonths() > 0) {
            return plain;
        }
        if (text.length() < 6 || text.length() > 8) {
            return Optional.empty();
        }
        int year = digits(text.substring(0, 4));
        int from = text.charAt(4) == '-' ? 5 : 4;
        char mark = text.charAt(from);
        boolean isMonth = mark == 'M' || mark >= '0' && mark <= '9';
        int number = digits(text.substring(mark >= '0' && mark <= '9' ? from : from + 1));
        if (year < 1000 || number < 1) {
            return Optional.empty();
        }
        if (isMonth) {
            return number <= 12 ? Optional.of(Period.month(year, number)) : Optional.empty();
        }
        return mark == 'Q' && number <= 4 ? Optional.of(Period.quarter(year, number)) : Optional.empty();
    }

    /** The number that ASCII digits write; −1 if they are none. */
    static int digits(String text) {
        if (text.isEmpty() || text.length() > 6) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value;
    }

    static Period month(int year, int month) {
        return Period.months(YearMonth.of(year, month), 1);
    }
}
