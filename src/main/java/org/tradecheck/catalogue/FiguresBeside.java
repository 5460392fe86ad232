package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Move;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.ChangeClaim.Form;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ToldSums;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Span;

/**
 * Figures right beside a change that it fits, be they claims or not: "Volumes rose 4.3% to A from B" is of these, whatever
 * amounts of money were told before.
 */
final class FiguresBeside {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** So many figures on each side of a change stand beside it. */
    private static final int REACH = 2;

    private final Ledger ledger;

    FiguresBeside(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Whether two neighbouring figures beside a change explain it, which the two that were found for it are not. Where
     * those found stand together on one side of it, two on the other side are no nearer.
     */
    boolean explain(Move move) {
        List<Quantity> beside = beside(move.change());
        boolean isOwnNear = false;
        for (int i = 0; i + 1 < beside.size(); i++) {
            isOwnNear |= isOf(move, beside.get(i), beside.get(i + 1))
                    && isOnOneSide(move.change(), beside.get(i), beside.get(i + 1));
        }
        for (int i = 0; i + 1 < beside.size(); i++) {
            Quantity one = beside.get(i);
            Quantity other = beside.get(i + 1);
            boolean isOther = !isOf(move, one, other) && !(isOwnNear && isOnOneSide(move.change(), one, other));
            if (isOther && ToldSums.isAlike(one, other) && isOfTwo(move.change(), one, other)) {
                return true;
            }
        }
        return false;
    }

    /** The last amounts of the sentence before a change, and the first behind it. */
    private List<Quantity> beside(ChangeClaim change) {
        Span sentence = change.provenance().sentence();
        List<Quantity> before = new ArrayList<>();
        List<Quantity> behind = new ArrayList<>();
        for (Quantity each : ledger.reading().numbers()) {
            if (sentence.contains(each.span()) && ToldSums.isAmount(ledger.reading(), each)) {
                if (each.span().end() <= change.quantity().span().start()) {
                    before.add(each);
                } else if (each.span().start() >= change.quantity().span().end()) {
                    behind.add(each);
                }
            }
        }
        List<Quantity> beside = new ArrayList<>(before.subList(Math.max(0, before.size() - REACH), before.size()));
        beside.addAll(behind.subList(0, Math.min(REACH, behind.size())));
        return beside;
    }

    /** "A from B, down R, and C from D": A and B, and not B and C. */
    private static boolean isOnOneSide(ChangeClaim change, Quantity one, Quantity other) {
        int at = change.quantity().span().start();
        return other.span().start() < at || one.span().start() > at;
    }

    private boolean isOf(Move move, Quantity one, Quantity other) {
        List<Span> spans = List.of(one.span(), other.span());
        return spans.contains(ledger.reading().claim(move.later().claim()).span())
                && spans.contains(ledger.reading().claim(move.earlier().claim()).span());
    }

    private static boolean isOfTwo(ChangeClaim change, Quantity one, Quantity other) {
        boolean isFirstLarger = one.value().compareTo(other.value()) > 0;
        Interval large = (isFirstLarger ? one : other).core();
        Interval small = (isFirstLarger ? other : one).core();
        if (change.form() == Form.ABSOLUTE) {
            return ToldSums.isAlike(change.quantity(), one)
                    && large.minus(small).meets(change.quantity().core());
        }
        if (change.form() != Form.RATE || one.value().compareTo(other.value()) == 0) {
            return false;
        }
        boolean isFall = change.sense() == Sense.DECREASE;
        Interval told = change.quantity().outer();
        Interval whole = Interval.exactly(HUNDRED);
        Interval moved = isFall
                ? whole.minus(small.over(large).times(HUNDRED))
                : large.over(small).times(HUNDRED).minus(whole);
        // "A, B or 4.3% deeper": B is by how much, and A what it came to.
        Interval from = isFall ? large.plus(small) : large.minus(small);
        return moved.meets(told)
                || (from.low().value().signum() > 0
                        && small.over(from).times(HUNDRED).meets(told));
    }
}
