package org.tradecheck.catalogue;

import java.util.Locale;
import java.util.Set;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Reading;

/**
 * Figures that words beside them call an estimate or an expectation, where the reading has none: "the estimated A deficit for
 * 1988", "compared with B expected for this year".
 */
final class Foreseen {

    private static final Set<String> WORDS = Set.of(
            "estimated",
            "provisionally",
            "projected",
            "planned",
            "expected",
            "forecast",
            "foreseen",
            "will",
            "would",
            "budgeted",
            "set");

    /** So many characters on each side of a figure are looked at. */
    private static final int REACH = 40;

    private Foreseen() {}

    /** Whether such a word stands beside a figure, in its sentence. */
    static boolean is(Claim claim, Reading reading) {
        int from = Math.max(claim.provenance().sentence().start(), claim.span().start() - REACH);
        int to = Math.min(claim.provenance().sentence().end(), claim.span().end() + REACH);
        String beside = reading.article().text().substring(from, to).toLowerCase(Locale.ROOT);
        for (String word : beside.split("[^a-z]+")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
