package org.tradecheck.check;

import java.util.Locale;

/** In what way a finding's claims fail. */
public enum Verdict {
    /** No values inside the outer intervals fit. */
    IMPOSSIBLE,
    /** Only truncation or very loose reading would fit. */
    STRAINED,
    /** An order is claimed that the printed digits cannot show. */
    NOT_SHOWN,
    /** One reading of the words fits and another does not. */
    AMBIGUOUS,
    /** A slot that the reader needs is not said. */
    MISSING,
    /** Fits, and looks like a slip. */
    SUSPICIOUS,
    /** The reference says otherwise. */
    CONTRADICTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
