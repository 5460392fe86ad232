package org.tradecheck.check;

import java.util.Locale;

/** How loud a finding is. */
public enum Severity {
    /** Cannot be true. */
    ERROR,
    /** Probably not true, or not clear enough to print. */
    WARNING,
    /** Worth a look; never changes the exit code by default. */
    NOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The next severity that is less loud; a note stays one. */
    public Severity lower() {
        return this == ERROR ? WARNING : NOTE;
    }

    /** This severity, or the cap where the cap is lower. */
    public Severity cappedAt(Severity cap) {
        return compareTo(cap) >= 0 ? this : cap;
    }
}
