package org.tradecheck.quantity;

import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Word;

/**
 * What a number is counted in.
 *
 * @param code ISO 4217 code, {@code percent}, {@code percentage_point}, {@code basis_point}, {@code times},
 *     {@code tonne}, {@code barrel}, {@code count} …; a rate keeps its denominator: {@code USD/tonne},
 *     {@code barrel/day}
 * @param isOfGoods whether what is counted are goods, as in "3,870 cars"; false for all but one unit of the code
 *     {@code count}
 */
public record Unit(String code, boolean isOfGoods) {

    /** So many letters has the code of a currency, to which a rate adds some. */
    private static final int ISO_4217 = 3;

    /** No unit said. */
    public static final Unit NONE = new Unit("");

    public static final Unit PERCENT = new Unit("percent");
    public static final Unit PERCENTAGE_POINT = new Unit("percentage_point");
    public static final Unit BASIS_POINT = new Unit("basis_point");
    public static final Unit TIMES = new Unit("times");
    public static final Unit TONNE = new Unit("tonne");
    public static final Unit COUNT = new Unit("count");

    /** Goods that are counted: vehicles, pairs, head of cattle. */
    public static final Unit PIECE = new Unit("count", true);

    public Unit(String code) {
        this(code, false);
    }

    public boolean isRate() {
        return code.length() > ISO_4217 && code.indexOf('/') >= 0;
    }

    public boolean isStated() {
        return !code.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Unit that && isOfGoods == that.isOfGoods && Word.same(code, that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
