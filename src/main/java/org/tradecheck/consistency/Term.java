package org.tradecheck.consistency;

import java.math.BigDecimal;

/**
 * One summand of a row: (offset + scale × factor claim) × amount.
 *
 * <p>A printed percentage is a constant interval, so the product of a percentage and an amount stays linear: "rose 9.8%
 * to A from B" is the row A − (1 + 0.01 g) B = 0 with g in its interval.
 *
 * @param amount number of the level claim whose amount this is; negative numbers are amounts that the article does not
 *     print, numbered by whoever states the relation and shared within one {@link Problem}
 * @param offset the coefficient, or its constant part
 * @param factor number of the claim whose figure is part of the coefficient; 0 for none
 * @param scale what the factor is multiplied with; zero if there is none
 */
public record Term(int amount, BigDecimal offset, int factor, BigDecimal scale) {

    public static Term of(int amount, BigDecimal coefficient) {
        return new Term(amount, coefficient, 0, BigDecimal.ZERO);
    }

    public static Term plus(int amount) {
        return of(amount, BigDecimal.ONE);
    }

    public static Term minus(int amount) {
        return of(amount, BigDecimal.ONE.negate());
    }
}
