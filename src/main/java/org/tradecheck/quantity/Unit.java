package org.tradecheck.quantity;

import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Word;

/**
 * What a number is counted in.
 *
 * @param code ISO 4217 code, {@code percent}, {@code percentage_point}, {@code basis_point}, {@code times},
 *     {@code tonne}, {@code barrel}, {@code count} …; a rate keeps its denominator: {@code USD/tonne},
 *     {@code barrel/day}
 */
public record Unit(String code) {

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

    public boolean isRate() {
        return code.length() > ISO_4217 && code.indexOf('/') >= 0;
    }

    public boolean isStated() {
        return !code.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Unit that && Word.same(code, that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
