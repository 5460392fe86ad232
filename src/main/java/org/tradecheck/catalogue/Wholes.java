package org.tradecheck.catalogue;

import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ShareClaim;

/** What shares are taken of, where the words say it once for several. */
final class Wholes {

    private Wholes() {}

    /** The whole of a share; not said again after another share of the same flow in the sentence or the one before. */
    static ShareClaim.Whole of(Ledger ledger, ShareClaim share) {
        if (share.whole().isStated()) {
            return share.whole();
        }
        for (int i = share.provenance().number() - 1; i > 0; i--) {
            Claim claim = ledger.reading().claim(i);
            if (!Agreement.isNear(claim.provenance(), share.provenance())) {
                return share.whole();
            }
            if (claim instanceof ShareClaim before
                    && before.of() == share.of()
                    && before.whole().isStated()) {
                return before.whole();
            }
        }
        return share.whole();
    }
}
