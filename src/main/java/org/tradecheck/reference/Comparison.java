package org.tradecheck.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A claim against the published series.
 *
 * @param claim the claim's number
 * @param verdict what the series say
 * @param observations the values it was compared with, as "KOR exports to KAZ 2021: 0.63 billion USD (source, vintage)"
 * @param explanation one sentence: the gap, and what was derived or assumed; why, if not covered
 * @param subject what the nearest value is of: "South Korea exports to Kazakhstan, 2021"; empty if not covered
 * @param published the nearest value as a newsroom prints it: "$0.63 billion"; empty if not covered
 * @param reason why a value that lies far off does not contradict; NONE for other verdicts
 * @param gap how far the printed figure lies from the nearest admissible value, in percent of that value (in
 *     percentage points for shares and rates); negative if below; 0 if not covered
 * @param bound whether only a bound is known: part of a year against the year
 * @param slip what kind of single change makes the figure fit; NONE unless exactly one does
 * @param diagnosis what the printed figure really matches; empty if {@code slip} is NONE
 */
public record Comparison(
        int claim,
        Verdict verdict,
        List<String> observations,
        String explanation,
        String subject,
        String published,
        Reason reason,
        BigDecimal gap,
        boolean bound,
        Slip slip,
        String diagnosis) {

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

    /** Why a published value far from the printed one does not contradict it. */
    public enum Reason {
        NONE,
        /** Later revisions, or other compilations, differ by as much. */
        REVISION,
        /** The value is from the other side's books. */
        MIRROR,
        /** The published value itself is in doubt, or several are published. */
        DOUBT,
        /** Only somebody in office said so. */
        STATEMENT,
        /** It covers goods and the claim services, or is on another basis. */
        COVERAGE,
        /** The text leaves open of whom, with whom or when the figure is. */
        WORDS
    }

    /** A single change that turns the printed figure into a published one. */
    public enum Slip {
        NONE,
        /** Imports printed as exports, exports as turnover. */
        FLOW,
        /** The figure of another year. */
        YEAR,
        /** The figure of the year for a part of it, or the other way round. */
        PART_OF_YEAR,
        /** The other side's books. */
        REPORTER,
        /** Million for billion, a decimal point. */
        MAGNITUDE,
        /** Another partner of the article. */
        PARTNER,
        /** Surplus for deficit, rise for fall. */
        SIGN,
        /** Goods for goods and services. */
        COVERAGE
    }
}
