package org.tradecheck.claim;

/** Whether a figure is a result or a wish. */
public enum Status {
    ACTUAL,
    PRELIMINARY,
    REVISED,
    FORECAST,
    TARGET,
    HYPOTHETICAL;

    /** Whether it speaks of something that has happened. */
    public boolean isFact() {
        return this == ACTUAL || this == PRELIMINARY || this == REVISED;
    }
}
