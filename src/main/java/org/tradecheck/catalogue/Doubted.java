package org.tradecheck.catalogue;

import java.math.BigDecimal;
import org.tradecheck.claim.Claim;
import org.tradecheck.text.Place;

/** Claims that the article itself does not stand by. */
final class Doubted {

    static final BigDecimal HUNDRED = new BigDecimal("100");

    private Doubted() {}

    /** Whether the article tells it as a fact, in its own or a speaker's words: not as denied, planned or supposed. */
    static boolean isNot(Claim claim) {
        boolean isReported = claim.provenance().quoted() && claim.provenance().place() != Place.QUOTATION;
        return claim.slots().status().isFact() && !isReported;
    }
}
