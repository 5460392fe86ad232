package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Sense;
import org.tradecheck.consistency.Relation;
import org.tradecheck.quantity.Interval;

/** Changes as sums with the printed figures. */
final class MoveSums {

    private MoveSums() {}

    /** A change and its amounts, as its relation has them: change, later amount, earlier amount. */
    static String of(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        Printed printed = new Printed(ledger.reading());
        ChangeClaim change = (ChangeClaim) ledger.reading().claim(c.get(0));
        if (c.size() < 3) {
            String amount = c.size() == 2 ? " with " + printed.quote(c.get(1)) : "";
            return printed.quote(c.get(0)) + amount + " implies the other amount of the change";
        }
        Sums sums = new Sums(ledger.reading());
        Claim later = ledger.reading().claim(c.get(1));
        Claim earlier = ledger.reading().claim(c.get(2));
        return switch (change.form()) {
            case RATE -> sums.growth(c.get(0), c.get(1), c.get(2));
            case ABSOLUTE, POINTS ->
                change.sense() == Sense.DECREASE
                        ? sums.addition(List.of(c.get(2)), List.of(c.get(1)), c.get(0))
                        : sums.addition(List.of(c.get(1)), List.of(c.get(2)), c.get(0));
            case MULTIPLE ->
                sums.inScale(later, c.get(1)) + " is " + times(Sums.ratio(later, earlier)) + " times "
                        + sums.inScale(later, c.get(2)) + ", printed " + printed.quote(c.get(0));
        };
    }

    /** A rise that is larger than the amount it leads to. */
    static Telling.Told tooLarge(CheckInput input, Relation relation) {
        Printed printed = new Printed(input.reading());
        int change = relation.claims().get(0);
        String message = relation.claims().size() < 2
                ? printed.quote(change) + " is more than there can have been"
                : printed.quote(change) + " is more than "
                        + printed.quote(relation.claims().get(1)) + ", the amount that it changes";
        return new Telling.Told(change, message, "Ask which of the figures the source confirms.");
    }

    /** "1.72–1.87"; one figure if both ends print alike. */
    static String times(Interval ratio) {
        String low = hundredths(ratio.low().value());
        if (!ratio.high().isFinite()) {
            return "at least " + low;
        }
        String high = hundredths(ratio.high().value());
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String hundredths(BigDecimal value) {
        return Printed.grouped(value.setScale(2, RoundingMode.HALF_UP));
    }

    /** What a change really is: "+25.9% to +31.3%", "1.4–1.6 more", "1.72–1.87 times". */
    static String actual(Ledger ledger, int change, int later, int earlier) {
        ChangeClaim claim = (ChangeClaim) ledger.reading().claim(change);
        Claim to = ledger.reading().claim(later);
        Claim from = ledger.reading().claim(earlier);
        Sums sums = new Sums(ledger.reading());
        return switch (claim.form()) {
            case RATE -> Sums.signedRange(sums.growthOf(from, to));
            case ABSOLUTE, POINTS ->
                new Printed(ledger.reading())
                        .like(claim, Sums.middle(to).subtract(Sums.middle(from)).abs());
            case MULTIPLE -> times(Sums.ratio(to, from)) + " times";
        };
    }
}
