package org.tradecheck.reference;

import java.util.List;
import java.util.Locale;

/**
 * A claim against the published series.
 *
 * @param claim the claim's number
 * @param verdict what the series say
 * @param observations the values it was compared with, as "KOR exports to KAZ 2021: 0.63 billion USD (source, vintage)"
 * @param explanation one sentence: the gap, and what was derived or assumed; empty if not covered
 * @param diagnosis what the printed figure really matches; empty unless exactly one single change fits
 */
public record Comparison(int claim, Verdict verdict, List<String> observations, String explanation, String diagnosis) {

    /** What the series say of a claim. */
    public enum Verdict {
        SUPPORTED,
        CLOSE,
        CONTRADICTED,
        AMBIGUOUS,
        NOT_COVERED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
