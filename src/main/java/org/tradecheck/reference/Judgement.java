package org.tradecheck.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tradecheck.claim.Claim;
import org.tradecheck.reference.Comparison.Slip;
import org.tradecheck.reference.Comparison.Verdict;

/** What the series say of one reading of a claim: a comparison without the claim's number. */
record Judgement(
        Verdict verdict,
        List<String> observations,
        String explanation,
        String subject,
        String published,
        Comparison.Reason reason,
        BigDecimal gap,
        boolean bound,
        Slip slip,
        String diagnosis) {

    static Judgement notCovered(String why) {
        return new Judgement(
                Verdict.NOT_COVERED,
                List.of(),
                why,
                "",
                "",
                Comparison.Reason.NONE,
                BigDecimal.ZERO,
                false,
                Slip.NONE,
                "");
    }

    Judgement diagnosed(Slip kind, String words) {
        return new Judgement(verdict, observations, explanation, subject, published, reason, gap, bound, kind, words);
    }

    /** No contradiction any more, because the words leave something open. */
    Judgement softened(String why) {
        return verdict == Verdict.CONTRADICTED
                ? new Judgement(
                        Verdict.AMBIGUOUS,
                        observations,
                        explanation + "; " + why,
                        subject,
                        published,
                        Comparison.Reason.WORDS,
                        gap,
                        bound,
                        slip,
                        diagnosis)
                : this;
    }

    /** The same of an amount that is not printed so but follows, or is read in another way. */
    Judgement following(String words) {
        return new Judgement(
                verdict,
                observations,
                words + ": " + explanation,
                subject,
                published,
                reason,
                gap,
                bound,
                Slip.NONE,
                "");
    }

    /** Of two readings of the words: what supports the claim counts; a contradiction needs both. */
    static Judgement ofReadings(Judgement a, Judgement b) {
        if (a.isWelcome() || b.isWelcome()) {
            return a.isWelcome() && (!b.isWelcome() || a.verdict.compareTo(b.verdict) <= 0) ? a : b;
        }
        if (a.verdict == b.verdict) {
            return a;
        }
        return a.verdict == Verdict.NOT_COVERED
                ? b.softened("another reading of the words is not covered")
                : a.softened("another reading of the words is "
                        + (b.verdict == Verdict.NOT_COVERED ? "not covered" : "open"));
    }

    boolean isWelcome() {
        return verdict == Verdict.SUPPORTED || verdict == Verdict.CLOSE;
    }

    Comparison comparison(Claim claim) {
        return new Comparison(
                claim.provenance().number(),
                verdict,
                observations,
                explanation,
                subject,
                published,
                reason,
                gap.setScale(1, RoundingMode.HALF_UP),
                bound,
                slip,
                diagnosis);
    }
}
