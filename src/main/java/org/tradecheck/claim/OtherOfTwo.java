package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;

/** The other side of an article about two: bound to the one by its words, dealt with throughout, or named beside nobody else. */
final class OtherOfTwo {

    /** How often the only partner of an article is named as one, at least. */
    private static final int OFTEN = 3;

    private final Tallies tallies;
    private final BoundPairs pairs;

    OtherOfTwo(Tallies tallies, BoundPairs pairs) {
        this.tallies = tallies;
        this.pairs = pairs;
    }

    /** The other side than the first of the areas by whose figures the article tells; none if it is not about two. */
    Optional<Tally> than(Tally one, List<Tally> ranked) {
        for (BoundPairs.Pair pair : pairs.pairs()) {
            boolean isKnown = pair.has(one.area()) && (pair.areSeats() || areNamed(pair));
            if (isKnown) {
                Tally two = tallies.of(pair.otherThan(one.area()));
                return isAboutTwo(ranked, one, two, true) ? Optional.of(two) : Optional.empty();
            }
        }
        Tally two = mostNamed(one, ranked);
        return two != one && two.isInOpening() && isBilateral(one, two, ranked) ? Optional.of(two) : onlyPartner(one);
    }

    /**
     * The other side of an article that speaks of two, or of what goes the other way, and names nobody else: "Here is what
     * Finns buy. Our two countries exchanged A". What the first amount is told of before the other is named, is of all trade.
     *
     * @param firstAmount where the sentence with the first amount ends
     */
    Optional<Tally> bothWays(Tally one, List<Tally> ranked, int firstAmount) {
        Tally two = mostNamed(one, ranked);
        boolean areTwo = two.named() > 1
                && two.first().start() < firstAmount
                && !two.country().equals(one.country())
                && isOnlyOfTwo(one.country(), two.country());
        return areTwo && pairs.isBothWays() ? Optional.of(two) : Optional.empty();
    }

    private static Tally mostNamed(Tally one, List<Tally> ranked) {
        Tally two = one;
        for (Tally each : ranked) {
            two = each != one && (two == one || each.named() > two.named()) ? each : two;
        }
        return two;
    }

    private boolean areNamed(BoundPairs.Pair pair) {
        return tallies.of(pair.first()).named() > 1 && tallies.of(pair.second()).named() > 1;
    }

    private boolean isBilateral(Tally one, Tally two, List<Tally> ranked) {
        boolean isOfPact = pairs.isPact(one.area(), two.area()) && isOfNobodyElse(one, two);
        return isOfPact || (pairs.isOfTwo() && isAboutTwo(ranked, one, two, false));
    }

    /**
     * Where one partner is named again and again, from the headline on, and hardly any other, it is the other side;
     * so is the one that "we" deal with, and with nobody else.
     */
    private Optional<Tally> onlyPartner(Tally one) {
        Tally most = one;
        int next = 0;
        for (Tally each : tallies.all()) {
            if (each == one) {
                continue;
            }
            if (most == one || each.dealtWith() > most.dealtWith()) {
                next = most == one ? next : most.dealtWith();
                most = each;
            } else {
                next = Math.max(next, each.dealtWith());
            }
        }
        boolean isOurs = most.dealtWithUs() > 1 && next == 0;
        boolean isOnly = most.dealtWith() >= OFTEN
                && most.dealtWith() >= OFTEN * next
                && (most.isDealtWithFirst() || (most.isDealtWithSoon() && isOnlyOfTwo(one.area(), most.area())));
        // "Korea's exports to Poland hit a high", the same in the lead, and nobody else in the article.
        boolean isAgain =
                most.isDealtWithFirst() && most.dealtWith() > 1 && next == 0 && isOnlyOfTwo(one.area(), most.area());
        return most != one && (isOnly || isOurs || isAgain) ? Optional.of(most) : Optional.empty();
    }

    /** Whether hardly anybody else is named in an article. */
    private boolean isOfNobodyElse(Tally one, Tally two) {
        for (Tally each : tallies.all()) {
            boolean isOther =
                    !each.country().equals(one.country()) && !each.country().equals(two.country());
            if (isOther && each.named() > 1) {
                return false;
            }
        }
        return one.isInOpening();
    }

    /** Whether an article names two countries, places in them, and nobody else. */
    private boolean isOnlyOfTwo(Area one, Area two) {
        for (Tally each : tallies.all()) {
            if (!each.country().equals(one) && !each.country().equals(two)) {
                return false;
            }
        }
        return tallies.size() > 1;
    }

    private static boolean isAboutTwo(List<Tally> ranked, Tally one, Tally two, boolean isBound) {
        int others = 0;
        for (Tally each : ranked) {
            // The agreement that both are in is no third party.
            if (each != one && each != two && each.named() > others && !each.isGroup()) {
                others = each.named();
            }
        }
        int first = Math.max(one.named(), two.named());
        int second = Math.min(one.named(), two.named());
        return isBound || others == 0 ? others <= first : 2 * others < second + 1 && 3 * second >= first;
    }
}
