package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Ledger.Move;
import org.tradecheck.check.Slips;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.ChangeClaim.Form;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.claim.Sense;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.series.Products;

/**
 * Rates whose amounts no slot finds, and their place does: "Vietnam earned $7.41 billion from coffee. A year earlier the bean
 * had brought in $4.58 billion, so receipts are up 51.8 percent." Only those of the one earlier and the one later amount
 * beside them, which no two printed amounts make right and which one slip breaks: a digit, the direction, the base.
 */
final class NearMoves {

    /** So many sentences between a rate and its amounts at most. */
    private static final int NEAR = 3;

    /** So many figures before a rate and behind it are looked at. */
    private static final int MOST_NEAR = 24;

    /** So many numbers, those nearest to a rate, are tried with each other. */
    private static final int MOST_TRIED = 200;

    /** A rate of so many digits fits hardly anything by chance. */
    private static final int PRECISE = 3;

    private static final int FEWEST_DIGITS = 2;

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Ledger ledger;

    NearMoves(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The one pair of amounts beside a rate that it does not fit, and would without a slip. */
    Optional<Move> of(ChangeClaim change) {
        if (!isPlain(change)) {
            return Optional.empty();
        }
        List<LevelClaim> near = near(change);
        List<Move> pairs = new ArrayList<>();
        for (LevelClaim later : near) {
            for (LevelClaim earlier : near) {
                if (isPair(change, later, earlier)) {
                    pairs.add(new Move(
                            change,
                            ledger.printed(later.provenance().number()),
                            ledger.printed(earlier.provenance().number()),
                            Evidence.SENTENCE));
                }
            }
        }
        boolean isOne = pairs.size() == 1 && isOneSlip(pairs.get(0)) && !isExplained(change);
        return isOne ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    private static boolean isPlain(ChangeClaim change) {
        Quantity rate = change.quantity();
        boolean hasDirection = change.sense() == Sense.INCREASE || change.sense() == Sense.DECREASE;
        return change.form() == Form.RATE
                && hasDirection
                && !change.isAnnualRate()
                && change.of() != Measure.BALANCE
                && (rate.hedge() == Hedge.EXACT || rate.hedge() == Hedge.ABOUT)
                && rate.number().precision() >= FEWEST_DIGITS
                && change.slots().status().isFact()
                && change.slots().basis() != PriceBasis.REAL;
    }

    /** The amounts that stand beside a rate. */
    private List<LevelClaim> near(ChangeClaim change) {
        int number = change.provenance().number();
        int last = Math.min(ledger.reading().claims().size(), number + MOST_NEAR);
        List<LevelClaim> near = new ArrayList<>();
        for (int i = Math.max(1, number - MOST_NEAR); i <= last; i++) {
            if (ledger.reading().claim(i) instanceof LevelClaim level && isNear(change, level)) {
                near.add(level);
            }
        }
        return near;
    }

    private static boolean isNear(ChangeClaim change, LevelClaim level) {
        int paragraphs = level.provenance().paragraph() - change.provenance().paragraph();
        int sentences = level.provenance().sentenceIndex() - change.provenance().sentenceIndex();
        return level.timing() == LevelClaim.Timing.TOTAL
                && level.slots().status().isFact()
                && Math.abs(paragraphs) <= 1
                && Math.abs(sentences) <= NEAR;
    }

    /** Whether two amounts may be those of a rate: of one flow at two times of one length, the later that of the rate. */
    private static boolean isPair(ChangeClaim change, LevelClaim later, LevelClaim earlier) {
        Period now = later.slots().period().value();
        Period before = earlier.slots().period().value();
        Period told = change.slots().period().value();
        // "up 12% to A, compared with 14% and B a year ago": the older rate led to B.
        boolean isOlder = change.provenance().phrasing().equals("earlier-rate");
        boolean isOfRate = !told.isStated() || told.equals(now) || (told.equals(before) && !isOlder);
        boolean isOfBase =
                !change.base().value().isStated() || change.base().value().equals(before);
        return isOfRate
                && isOfBase
                && now.isStated()
                && before.isStated()
                && before.isBefore(now)
                && before.hasSameLengthAs(now)
                && later.quantity().unit().equals(earlier.quantity().unit())
                && later.measure() == earlier.measure()
                && (change.of() == later.measure() || change.of() == Measure.OTHER)
                && later.measure() != Measure.BALANCE
                && isAlike(
                        later.slots().reporter().value(),
                        earlier.slots().reporter().value())
                && isAlike(
                        later.slots().reporter().value(),
                        change.slots().reporter().value())
                && isAlike(
                        later.slots().partner().value(),
                        earlier.slots().partner().value())
                && isAlike(
                        later.slots().partner().value(),
                        change.slots().partner().value())
                && isOneCoverage(later.slots().coverage(), earlier.slots().coverage())
                && isOneCoverage(later.slots().coverage(), change.slots().coverage())
                && isOfOneThing(change, later, earlier);
    }

    /** Goods and services together are no base of services alone. */
    private static boolean isOneCoverage(Coverage a, Coverage b) {
        return a == b || a == Coverage.UNSTATED || b == Coverage.UNSTATED;
    }

    /**
     * Whether the amounts are of one kind of goods, and the rate of it too. "The bean" of the next sentence is no other
     * goods; a rate that names none is of the amount in its sentence.
     */
    private static boolean isOfOneThing(ChangeClaim change, LevelClaim later, LevelClaim earlier) {
        Product now = later.slots().product().value();
        Product before = earlier.slots().product().value();
        Product told = change.slots().product().value();
        boolean isEarlierFirst =
                earlier.provenance().number() < later.provenance().number();
        boolean isOne = now.equals(before) || isVague(isEarlierFirst ? now : before);
        boolean isTied = Agreement.isSameSentence(change.provenance(), later.provenance())
                || Agreement.isSameSentence(change.provenance(), earlier.provenance());
        Area with = Agreement.world(later.slots().partner().value());
        boolean isNamed = !told.isAll()
                && (told.equals(now) || told.equals(before))
                && with.equals(Agreement.world(change.slots().partner().value()));
        return isOne
                && (isNamed || isTied)
                && isAlike(with, change.slots().partner().value());
    }

    /** A word that no list of goods knows stands for those told before. */
    private static boolean isVague(Product product) {
        return !product.isAll() && !Products.standard().isKnown(product);
    }

    private static boolean isAlike(Area a, Area b) {
        Area one = Agreement.world(a);
        Area other = Agreement.world(b);
        return one.equals(other) || !one.isStated() || !other.isStated();
    }

    /** Whether some two printed amounts of one unit make the rate right. */
    private boolean isExplained(ChangeClaim change) {
        int at = change.quantity().span().start();
        List<Quantity> amounts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Quantity each : nearest(ledger.reading().numbers(), at)) {
            boolean isAmount = each.unit().isStated()
                    && each.value().signum() > 0
                    && each.core().low().isFinite()
                    && each.core().high().isFinite();
            if (isAmount && known.add(each.unit() + " " + each.value() + each.number())) {
                amounts.add(each);
            }
        }
        Interval rate = change.quantity().outer();
        for (Quantity a : amounts) {
            for (Quantity b : amounts) {
                if (a != b
                        && a.unit().equals(b.unit())
                        && growth(change.sense(), a.core(), b.core()).meets(rate)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of numbers in the order of the text those nearest to a place. */
    private static List<Quantity> nearest(List<Quantity> numbers, int place) {
        int at = 0;
        while (at < numbers.size() && numbers.get(at).span().start() < place) {
            at++;
        }
        int from = Math.max(0, Math.min(at - MOST_TRIED / 2, numbers.size() - MOST_TRIED));
        return numbers.subList(from, Math.min(numbers.size(), from + MOST_TRIED));
    }

    /** By how much percent the later amount is more than the earlier one, or less if the rate is that of a fall. */
    private static Interval growth(Sense sense, Interval later, Interval earlier) {
        Interval growth = later.over(earlier).times(HUNDRED).minus(Interval.exactly(HUNDRED));
        return sense == Sense.DECREASE ? growth.negate() : growth;
    }

    /** Whether one of the three figures, printed another way, makes the rate right, or the rate is of the other end or direction. */
    private boolean isOneSlip(Move move) {
        ChangeClaim change = move.change();
        Quantity rate = change.quantity();
        Quantity later = quantity(move.later());
        Quantity earlier = quantity(move.earlier());
        Sense sense = change.sense();
        boolean isPrecise = rate.number().precision() >= PRECISE
                && later.number().precision() >= PRECISE
                && earlier.number().precision() >= PRECISE;
        Interval told = rate.core();
        boolean isTurned =
                growth(sense.opposite(), later.core(), earlier.core()).meets(told);
        boolean isOfOtherEnd =
                growth(sense.opposite(), earlier.core(), later.core()).meets(told);
        return isTurned
                || (isPrecise && isOfOtherEnd)
                || Slips.meantCores(rate, isPrecise)
                        .anyMatch(
                                r -> growth(sense, later.core(), earlier.core()).meets(r))
                || Slips.meantCores(later, isPrecise)
                        .anyMatch(l -> growth(sense, l, earlier.core()).meets(told))
                || Slips.meantCores(earlier, isPrecise)
                        .anyMatch(e -> growth(sense, later.core(), e).meets(told));
    }

    private Quantity quantity(Amount amount) {
        return ledger.reading().claim(amount.number()).quantity();
    }
}
