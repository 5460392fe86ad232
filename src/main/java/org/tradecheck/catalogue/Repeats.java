package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Status;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Place;

/** Facts that an article tells twice. */
final class Repeats {

    /** What stands between a figure and its time that says nothing but that it was so. */
    private static final Pattern PLAINLY = Pattern.compile(
            "\\s*(?:(?:registered|recorded|posted|reported|seen|reached|achieved)\\s+)?(?:in|of|for|during)\\s+(?:the\\s+)?");

    private final Ledger ledger;

    Repeats(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Two claims of one fact, the later one first. */
    record Pair(Claim again, Claim first, Evidence agreement) {

        boolean isInHeadline() {
            return Telling.isInHeadline(again) != Telling.isInHeadline(first);
        }

        boolean isQuoted() {
            return isQuoted(again) != isQuoted(first);
        }

        private static boolean isQuoted(Claim claim) {
            return claim.provenance().quoted() || claim.provenance().place() == Place.QUOTATION;
        }

        Relation relation(String check) {
            int a = again.provenance().number();
            int b = first.provenance().number();
            return Relation.of(check, List.of(a, b), agreement, Row.zero(Term.plus(a), Term.minus(b)));
        }
    }

    /** Every fact told twice, each time with the nearest telling before it. */
    List<Pair> pairs() {
        List<Pair> found = new ArrayList<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.SAME && link.claims().size() == 2) {
                Claim first = ledger.reading().claim(link.claims().get(0));
                Claim again = ledger.reading().claim(link.claims().get(1));
                if (first.quantity().unit().equals(again.quantity().unit())) {
                    found.add(new Pair(again, first, Evidence.EXPLICIT));
                }
            }
        }
        for (Link link : ledger.reading().links()) {
            comparedWithItself(link).ifPresent(found::add);
        }
        for (Amount amount : ledger.amounts()) {
            if (amount.isPrinted() && isTold(amount)) {
                before(amount).ifPresent(found::add);
            }
        }
        for (Claim claim : ledger.reading().claims()) {
            if (Telling.isInHeadline(claim)) {
                inBody(claim).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "A in 2025, 1.5% more than the B registered in 2025": what a figure is compared with says that it is of the same time. */
    private Optional<Pair> comparedWithItself(Link link) {
        boolean isWhole = link.kind() == Link.Kind.CHANGE
                && !link.claims().contains(0)
                && link.claims().size() > 2;
        if (!isWhole
                || !(ledger.reading().claim(link.claims().get(1)) instanceof LevelClaim later)
                || !(ledger.reading().claim(link.claims().get(2)) instanceof LevelClaim earlier)) {
            return Optional.empty();
        }
        Slot<Period> one = later.slots().period();
        Slot<Period> other = earlier.slots().period();
        boolean isOneTime = one.value().isDated()
                && one.value().equals(other.value())
                && one.evidence() == Evidence.EXPLICIT
                && other.evidence() == Evidence.EXPLICIT
                && !one.origin().equals(other.origin())
                && later.slots().status() == earlier.slots().status()
                && later.measure() == earlier.measure()
                && later.quantity().unit().equals(earlier.quantity().unit())
                && later.slots()
                        .partner()
                        .value()
                        .equals(earlier.slots().partner().value())
                && later.slots()
                        .product()
                        .value()
                        .equals(earlier.slots().product().value());
        boolean isOneKind = later.slots().coverage() == earlier.slots().coverage()
                && later.slots().basis() == earlier.slots().basis()
                && later.slots()
                        .reporter()
                        .value()
                        .equals(earlier.slots().reporter().value())
                && later.sense() == earlier.sense();
        return isOneTime && isOneKind && isPlainlyDated(earlier)
                ? Optional.of(new Pair(earlier, later, Evidence.EXPLICIT))
                : Optional.empty();
    }

    /** "the B registered in 2025", and not "the B budgeted for 2025", "the B that Uganda counted in 2025". */
    private boolean isPlainlyDated(Claim earlier) {
        int from = earlier.span().end();
        int to = earlier.slots().period().origin().start();
        return from <= to
                && PLAINLY.matcher(ledger.reading().article().text().substring(from, to))
                        .matches();
    }

    private static boolean isTold(Amount amount) {
        return amount.measure().isTrade() || amount.measure() == Measure.INVESTMENT || amount.measure() == Measure.GDP;
    }

    private Optional<Pair> before(Amount amount) {
        List<Amount> all = ledger.inAllWith(amount, amount.measure());
        int at = all.size() - 1;
        while (at >= 0 && all.get(at) != amount) {
            at--;
        }
        for (int i = at - 1; i >= 0; i--) {
            Amount other = all.get(i);
            Optional<Evidence> grade = sameFact(amount, other);
            if (grade.isPresent()) {
                return Optional.of(new Pair(claim(amount), claim(other), grade.get()));
            }
        }
        return Optional.empty();
    }

    private Claim claim(Amount amount) {
        return ledger.reading().claim(amount.claim());
    }

    /** A sentence does not tell one fact twice unless it says so. */
    private Optional<Evidence> sameFact(Amount a, Amount b) {
        boolean isApart = a.at().sentenceIndex() != b.at().sentenceIndex();
        boolean isAlike = a.timing() == b.timing() && a.sense() == b.sense() && b.isPrinted();
        if (!isApart || !isAlike || isRevision(a, b)) {
            return Optional.empty();
        }
        if (!a.slots().period().value().equals(b.slots().period().value()) || !isLikelyOne(a, b)) {
            return Optional.empty();
        }
        return ledger.agreement().inAll(a.slots(), a.at(), b.slots(), b.at()).filter(g -> g != Evidence.ASSUMED);
    }

    /**
     * Two figures that print alike, or that one slip makes alike, are likely one fact. Others more often differ in
     * something that was not understood. Two digits differ by one slip too easily, unless both say for which time they
     * are.
     */
    private boolean isLikelyOne(Amount a, Amount b) {
        Claim one = claim(a);
        Claim other = claim(b);
        if (one.quantity().outer().meets(other.quantity().outer())) {
            return true;
        }
        boolean isDated = a.slots().period().evidence() == Evidence.EXPLICIT
                && b.slots().period().evidence() == Evidence.EXPLICIT;
        boolean isLong = Slips.significant(one) > 2 || (isDated && Slips.significant(one) == 2);
        return (isLong && Slips.isOneSlip(one, other)) || isTurnoverOfOnePair(a, b);
    }

    /** Total trade of two parties in one time leaves nothing to differ in. */
    private static boolean isTurnoverOfOnePair(Amount a, Amount b) {
        return a.measure() == Measure.TURNOVER
                && a.slots().product().value().isAll()
                && a.slots().partner().value().isStated()
                && a.slots().period().value().isStated()
                && isSaidNear(a)
                && isSaidNear(b);
    }

    private static boolean isSaidNear(Amount amount) {
        return amount.slots().period().evidence().compareTo(Evidence.SENTENCE) <= 0;
    }

    /** A first figure and its revision may differ. */
    private boolean isRevision(Amount a, Amount b) {
        Status one = a.slots().status();
        Status other = b.slots().status();
        return one != other && (one == Status.REVISED || other == Status.REVISED || isReplaced(a) || isReplaced(b));
    }

    /** "$65.4 billion at first, later revised by $0.2 billion": its sentence says that another figure has taken its place. */
    private boolean isReplaced(Amount amount) {
        return amount.slots().status() == Status.PRELIMINARY
                && ledger.reading().claims().stream()
                        .anyMatch(c -> c.slots().status() == Status.REVISED
                                && c.provenance().sentenceIndex() == amount.at().sentenceIndex());
    }

    /**
     * A headline leaves out what the story says: its figure belongs to the one figure of the story that measures the same
     * for the same parties, if there is only one.
     */
    private Optional<Pair> inBody(Claim headline) {
        List<Claim> alike = ledger.reading().claims().stream()
                .filter(c -> !Telling.isInHeadline(c) && isSameKind(headline, c))
                .toList();
        boolean isConfirmed = ledger.reading().claims().stream()
                .filter(c -> !Telling.isInHeadline(c)
                        && c.quantity().unit().equals(headline.quantity().unit()))
                .anyMatch(c -> c.quantity().outer().meets(headline.quantity().outer()));
        if (isConfirmed || alike.isEmpty()) {
            return Optional.empty();
        }
        Optional<Claim> slipped = alike.stream()
                .filter(c -> Slips.isScaleSlip(Sums.middle(c), Sums.middle(headline)))
                .findFirst();
        if (slipped.isPresent()) {
            return Optional.of(new Pair(slipped.get(), headline, Evidence.SENTENCE));
        }
        // One figure alone may still be of a part; a slip of the keyboard, or parties that both name, make it the same.
        boolean isOne = alike.size() == 1
                && (Slips.isOneSlip(alike.get(0), headline)
                        || isSlipOfRounded(headline, alike.get(0))
                        || (arePartiesSaid(alike.get(0))
                                && alike.get(0).provenance().paragraph() == 1
                                && arePartiesSaid(headline)));
        return isOne ? Optional.of(new Pair(alike.get(0), headline, Evidence.SENTENCE)) : Optional.empty();
    }

    /** "Exports rise 51 percent" above "exports rose 14.9 percent": the rounded figure with its digits exchanged. */
    private static boolean isSlipOfRounded(Claim headline, Claim lead) {
        return lead.provenance().paragraph() == 1
                && Slips.significant(headline) > 1
                && Slips.meant(headline.quantity()).stream()
                        .filter(m -> m.slip() == Slips.Slip.SWAPPED || m.slip() == Slips.Slip.SCALE)
                        .anyMatch(m -> m.figure().core().meets(lead.quantity().core()));
    }

    private static boolean arePartiesSaid(Claim claim) {
        return claim.slots().partner().value().isStated()
                && claim.slots().partner().evidence() == Evidence.EXPLICIT
                && claim.slots().product().value().isAll();
    }

    private boolean isSameKind(Claim headline, Claim body) {
        boolean isOneUnit = headline.quantity().unit().equals(body.quantity().unit());
        if (!isOneUnit || headline.measure() != body.measure() || !isStatusAlike(headline, body)) {
            return false;
        }
        if (headline instanceof LevelClaim a && body instanceof LevelClaim b) {
            return (a.measure().isTrade() || a.measure() == Measure.INVESTMENT)
                    && a.sense() == b.sense()
                    && a.timing() == b.timing()
                    && isSameSeries(a, b);
        }
        if (headline instanceof ChangeClaim a && body instanceof ChangeClaim b) {
            return a.of() == b.of()
                    && a.of().isTrade()
                    && a.form() == b.form()
                    && a.sense() == b.sense()
                    && isSameSeries(a, b);
        }
        return headline instanceof ShareClaim a
                && body instanceof ShareClaim b
                && a.of() == b.of()
                && a.of().isTrade()
                && isSameSeries(a, b);
    }

    private static boolean isStatusAlike(Claim a, Claim b) {
        return a.slots().status().isFact() == b.slots().status().isFact();
    }

    private boolean isSameSeries(Claim a, Claim b) {
        boolean isPeriodOpen = !a.slots().period().value().isStated()
                || !b.slots().period().value().isStated()
                || a.slots().period().value().equals(b.slots().period().value());
        return isPeriodOpen
                && ledger.agreement()
                        .inSeries(a.slots(), a.provenance(), b.slots(), b.provenance())
                        .isPresent();
    }
}
