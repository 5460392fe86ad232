package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.List;

/**
 * A linear statement about amounts: Σ terms ⋚ constant.
 *
 * @param order how the sum compares with the constant
 */
public record Row(List<Term> terms, Order order, BigDecimal constant) {

    /** How the two sides compare. */
    public enum Order {
        EQUAL,
        AT_MOST,
        LESS
    }

    /** Σ terms = 0. */
    public static Row zero(Term... terms) {
        return new Row(List.of(terms), Order.EQUAL, BigDecimal.ZERO);
    }
}
