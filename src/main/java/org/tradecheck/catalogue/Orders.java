package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Sums;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;

/** Figures that the words put in order. */
final class Orders {

    private Orders() {}

    /** The comparisons of this kind whose two figures are counted in one unit. */
    static List<ComparisonClaim> of(Ledger ledger, ComparisonClaim.Cue cue) {
        return ledger.reading().claims().stream()
                .filter(ComparisonClaim.class::isInstance)
                .map(ComparisonClaim.class::cast)
                .filter(c -> c.cue() == cue && isComparable(ledger, c))
                .toList();
    }

    private static boolean isComparable(Ledger ledger, ComparisonClaim c) {
        if (c.higher() == 0 || c.lower() == 0 || c.higher() == c.lower()) {
            return false;
        }
        Claim higher = ledger.reading().claim(c.higher());
        Claim lower = ledger.reading().claim(c.lower());
        boolean isOneUnit =
                Agreement.sameUnit(higher.quantity().unit(), lower.quantity().unit());
        boolean isOneSense =
                !(higher instanceof LevelClaim h) || !(lower instanceof LevelClaim l) || h.sense() == l.sense();
        boolean isOneBasis = higher.slots().basis() == lower.slots().basis();
        return isOneUnit && isOneSense && isOneBasis;
    }

    /** The figure said to be lower is not above the other. Claims: the comparison, the higher, the lower. */
    static Relation relation(String check, ComparisonClaim c, Ledger ledger) {
        Row row = new Row(
                List.of(Term.plus(c.lower()), Term.minus(c.higher())),
                c.isStrict() ? Row.Order.LESS : Row.Order.AT_MOST,
                BigDecimal.ZERO);
        return Relation.of(check, List.of(c.provenance().number(), c.higher(), c.lower()), agreement(c, ledger), row);
    }

    /** One sentence says itself what it compares; of two it must be the same thing that they speak of. */
    private static Evidence agreement(ComparisonClaim c, Ledger ledger) {
        Claim a = ledger.reading().claim(c.higher());
        Claim b = ledger.reading().claim(c.lower());
        if (Agreement.isSameSentence(a.provenance(), b.provenance())) {
            return Evidence.EXPLICIT;
        }
        // "The previous low was A": of what the sentence before calls the lowest.
        return c.provenance().phrasing().equals("old-mark")
                ? Evidence.SENTENCE
                : ledger.agreement()
                        .inSeries(a.slots(), a.provenance(), b.slots(), b.provenance())
                        .orElse(Evidence.PARAGRAPH);
    }

    static boolean isOrder(Ledger ledger, Relation relation) {
        return ledger.reading().claim(relation.claims().get(0)) instanceof ComparisonClaim;
    }

    static int higher(CheckInput input, Relation relation) {
        return ((ComparisonClaim) input.claim(relation.claims().get(0))).higher();
    }

    static int lower(CheckInput input, Relation relation) {
        return ((ComparisonClaim) input.claim(relation.claims().get(0))).lower();
    }

    static String sum(Ledger ledger, Relation relation) {
        ComparisonClaim c =
                (ComparisonClaim) ledger.reading().claim(relation.claims().get(0));
        Claim higher = ledger.reading().claim(c.higher());
        Sums sums = new Sums(ledger.reading());
        return sums.inScale(higher, c.higher()) + " is said to be more than " + sums.inScale(higher, c.lower());
    }
}
