package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The relations: the whole first, then goods and services, which one sentence tells. */
    List<Relation> relations(String check) {
        List<Relation> found = new ArrayList<>();
        List<Claim> wholes = new ArrayList<>();
        List<Claim> parts = new ArrayList<>();
        for (Claim claim : ledger.reading().claims()) {
            if (isMove(claim, Coverage.BOTH) || isMove(claim, Coverage.UNSTATED)) {
                wholes.add(claim);
            } else if (isMove(claim, Coverage.GOODS) || isMove(claim, Coverage.SERVICES)) {
                Optional<Claim> other = parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
                other.filter(o -> isOtherPart(o, claim))
                        .flatMap(o -> wholeOf(o, wholes).map(whole -> sum(check, whole, o, claim)))
                        .ifPresent(found::add);
                parts.add(claim);
            }
        }
        return found;
    }

    /** Goods for services, or services for goods, of the same sentence, time and reporter. */
    private static boolean isOtherPart(Claim one, Claim two) {
        return one.slots().coverage() != two.slots().coverage()
                && Agreement.isSameSentence(one.provenance(), two.provenance())
                && isOfOneTrade(one, two);
    }

    /** The only move of both that has been told, of the same time; empty where several have, for which is meant is open. */
    private static Optional<Claim> wholeOf(Claim part, List<Claim> wholes) {
        List<Claim> ofTime = wholes.stream()
                .filter(w -> w.slots().product().value().isAll() && isOfOneTrade(w, part))
                .limit(2)
                .toList();
        return ofTime.size() == 1 ? Optional.of(ofTime.get(0)) : Optional.empty();
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

    private static boolean isOfOneTrade(Claim one, Claim two) {
        return one.quantity().unit().equals(two.quantity().unit())
                && one.slots().period().value().isDated()
                && one.slots().period().value().equals(two.slots().period().value())
                && one.slots().reporter().value().equals(two.slots().reporter().value())
                && one.slots().partner().value().equals(two.slots().partner().value());
    }

    private static Relation sum(String check, Claim whole, Claim one, Claim two) {
        int number = whole.provenance().number();
        List<Integer> claims =
                List.of(number, one.provenance().number(), two.provenance().number());
        List<Term> terms = List.of(Term.minus(number), term(one, whole), term(two, whole));
        return Relation.of(check, claims, Evidence.SENTENCE, new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO));
    }

    private static Term term(Claim part, Claim whole) {
        int number = part.provenance().number();
        return deepens(part) == deepens(whole) ? Term.plus(number) : Term.minus(number);
    }

    /** Whether a move makes a deficit larger or a surplus smaller. */
    private static boolean deepens(Claim move) {
        ChangeClaim change = (ChangeClaim) move;
        return (change.ofSense() == Sense.DEFICIT) == (change.sense() == Sense.INCREASE);
    }
}
