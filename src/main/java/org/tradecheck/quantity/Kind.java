package org.tradecheck.quantity;

/** What a number counts or measures. */
public enum Kind {
    MONEY,
    PERCENT,
    PERCENTAGE_POINT,
    BASIS_POINT,
    /** doubled, threefold, 2.5 times. */
    MULTIPLE,
    MASS,
    VOLUME,
    ENERGY,
    LENGTH,
    COUNT,
    YEAR,
    DATE,
    AGE,
    ORDINAL,
    OTHER
}
