package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Sense;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.series.Measure;

/**
 * How far a balance moved, and how far goods and services moved it: "the deficit widened by A, which reflected a rise of B in
 * the goods deficit and a fall of C in the services surplus". What deepens a deficit counts for one that lessens a surplus.
 */
final class CoverageMoves {

    private final Ledger ledger;

    CoverageMoves(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The relations: the whole first, then goods and services. */
    List<Relation> relations(String check) {
        List<Relation> found = new ArrayList<>();
        for (Claim goods : ledger.reading().claims()) {
            for (Claim services : isMove(goods, Coverage.GOODS) ? beside(goods) : List.<Claim>of()) {
                Claim whole = wholeOf(goods);
                if (whole != goods && isMove(services, Coverage.SERVICES) && isOfOneTime(goods, services)) {
                    found.add(sum(check, whole, goods, services));
                }
            }
        }
        return found;
    }

    /** The claims of the same sentence. */
    private List<Claim> beside(Claim claim) {
        return ledger.reading().claims().stream()
                .filter(c -> Agreement.isSameSentence(c.provenance(), claim.provenance()))
                .toList();
    }

    /** The last move of the balance of both before it; the move itself if there is none, or more than one. */
    private Claim wholeOf(Claim goods) {
        Claim found = goods;
        for (Claim claim : ledger.reading().claims()) {
            boolean isBoth = isMove(claim, Coverage.BOTH) || isMove(claim, Coverage.UNSTATED);
            boolean isWhole = isBoth
                    && claim.provenance().number() < goods.provenance().number()
                    && claim.slots()
                            .partner()
                            .value()
                            .equals(goods.slots().partner().value())
                    && claim.slots().product().value().isAll()
                    && isOfOneTime(claim, goods);
            if (isWhole && found != goods) {
                return goods;
            }
            found = isWhole ? claim : found;
        }
        return found;
    }

    private static boolean isMove(Claim claim, Coverage coverage) {
        return claim instanceof ChangeClaim change
                && change.form() == ChangeClaim.Form.ABSOLUTE
                && change.measure() == Measure.BALANCE
                && change.ofSense() != Sense.NONE
                && change.sense() != Sense.NONE
                && change.slots().coverage() == coverage
                && change.slots().status().isFact();
    }

    private static boolean isOfOneTime(Claim one, Claim two) {
        return one.quantity().unit().equals(two.quantity().unit())
                && one.slots().period().value().isDated()
                && one.slots().period().value().equals(two.slots().period().value())
                && one.slots().reporter().value().equals(two.slots().reporter().value());
    }

    private static Relation sum(String check, Claim whole, Claim goods, Claim services) {
        int number = whole.provenance().number();
        List<Integer> claims = List.of(
                number, goods.provenance().number(), services.provenance().number());
        List<Term> terms = List.of(
                Term.minus(number),
                deepens(goods) == deepens(whole) ? Term.plus(claims.get(1)) : Term.minus(claims.get(1)),
                deepens(services) == deepens(whole) ? Term.plus(claims.get(2)) : Term.minus(claims.get(2)));
        return Relation.of(check, claims, Evidence.SENTENCE, new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO));
    }

    /** Whether a move makes a deficit larger or a surplus smaller. */
    private static boolean deepens(Claim move) {
        ChangeClaim change = (ChangeClaim) move;
        return (change.ofSense() == Sense.DEFICIT) == (change.sense() == Sense.INCREASE);
    }
}
