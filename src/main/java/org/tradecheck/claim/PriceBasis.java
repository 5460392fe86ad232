package org.tradecheck.claim;

/** The prices, the adjustment and the kind of accounts a figure is in. */
public enum PriceBasis {
    /** Nothing said: current prices, unadjusted. */
    UNSTATED,
    /** In real terms, in volume, at constant prices. */
    REAL,
    SEASONALLY_ADJUSTED,
    /** On a balance of payments basis, as opposed to customs. */
    BALANCE_OF_PAYMENTS,
    /** In another currency than the levels: "in dollar terms". */
    OTHER_CURRENCY,
    /** Said not to be adjusted for the season. */
    UNADJUSTED,
    /** A trend or a smoothed series. */
    SMOOTHED,
    /** Customs-cleared, fob, cif. */
    CUSTOMS,
    /** Under the general trade system, which counts what enters and leaves free zones and warehouses. */
    GENERAL_TRADE,
    /** Under the special trade system, which leaves free zones and warehouses out. */
    SPECIAL_TRADE
}
