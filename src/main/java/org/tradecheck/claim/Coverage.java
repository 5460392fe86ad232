package org.tradecheck.claim;

/** Whether a trade figure counts goods, services or both. */
public enum Coverage {
    UNSTATED,
    GOODS,
    SERVICES,
    BOTH
}
