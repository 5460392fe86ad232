package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.LevelClaim.Timing;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Provenance;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.claim.Status;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Place;

/**
 * The amounts of an article, those that it prints and those that its changes imply ("up 14.6% to 10.91" speaks of an
 * amount a year ago), so that relations can be stated between them.
 */
public final class Ledger {

    /** So many printed amounts of an article are compared with each other. */
    public static final int MOST_AMOUNTS = 20_000;

    /** So many changes of amounts. */
    public static final int MOST_MOVES = 20_000;

    /** Of amounts that agree in measure, unit, partner and time, so many before a figure and behind it. */
    public static final int MOST_ALIKE = 200;

    private static final int MOST_RIVALS = 2;
    private static final int MONTHS_OF_A_QUARTER = 3;
    /** What is known of an amount that is not printed. */
    public static final Interval ABOVE_ZERO = new Interval(Bound.closed(BigDecimal.ZERO), Bound.NONE);

    private final Reading reading;
    private final Agreement agreement;
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final AmountIndex index = new AmountIndex();
    private final Map<Integer, List<ComparisonClaim>> comparisons = new HashMap<>();
    private final Set<Integer> crowded = new HashSet<>();
    private final Map<Integer, Integer> changeOf = new HashMap<>();
    private final Map<Integer, Integer> shareOf = new HashMap<>();
    private final Set<Integer> unnamedParts = new HashSet<>();
    private int leftOut;

    public Ledger(Reading reading) {
        this.reading = reading;
        this.agreement = new Agreement(reading);
        for (Link link : reading.links()) {
            if (link.kind() == Link.Kind.SHARE && link.claims().size() > 1) {
                shareOf.put(link.claims().get(1), link.claims().get(0));
            }
            if (link.kind() == Link.Kind.PARTS && !link.claims().contains(0)) {
                addUnnamedParts(link.claims());
            }
        }
        for (Claim claim : reading.claims()) {
            boolean isReported =
                    claim.provenance().quoted() && claim.provenance().place() != Place.QUOTATION;
            if (claim instanceof LevelClaim level && !isReported && level.timing() != Timing.EACH) {
                if (amounts.size() < MOST_AMOUNTS) {
                    add(printed(level.provenance().number()));
                } else {
                    leftOut++;
                }
            }
        }
        for (Claim claim : reading.claims()) {
            if (claim instanceof ComparisonClaim order && order.cue() != ComparisonClaim.Cue.ORDER) {
                comparisons
                        .computeIfAbsent(order.provenance().paragraph(), k -> new ArrayList<>())
                        .add(order);
            }
        }
        Map<Integer, List<Link>> links = new HashMap<>();
        for (Link link : reading.links()) {
            if (link.kind() == Link.Kind.CHANGE) {
                links.computeIfAbsent(link.claims().get(0), k -> new ArrayList<>())
                        .add(link);
                link.claims().stream()
                        .skip(1)
                        .forEach(c -> changeOf.putIfAbsent(c, link.claims().get(0)));
            }
        }
        for (Claim claim : reading.claims()) {
            if (claim instanceof ChangeClaim change && moves.size() >= MOST_MOVES) {
                leftOut++;
            } else if (claim instanceof ChangeClaim change) {
                addMoves(change, links.getOrDefault(change.provenance().number(), List.of()));
            }
        }
    }

    /** "$331 million, of which the car makers supplied $115 million": a part of what nothing but its words tells from the whole. */
    private void addUnnamedParts(List<Integer> claims) {
        Slots whole = reading.claim(claims.get(0)).slots();
        for (int part : claims.subList(1, claims.size())) {
            Slots slots = reading.claim(part).slots();
            boolean isAlike = reading.claim(part).measure()
                            == reading.claim(claims.get(0)).measure()
                    && slots.product().value().equals(whole.product().value())
                    && Agreement.world(slots.partner().value())
                            .equals(Agreement.world(whole.partner().value()));
            if (isAlike) {
                unnamedParts.add(part);
            }
        }
    }

    /**
     * An amount of something in some time.
     *
     * @param number the number of the claim that prints it; negative if none does
     * @param claim the claim that prints it, or that implies it
     * @param isPrinted whether the article prints it
     */
    public record Amount(
            int number,
            Measure measure,
            Sense sense,
            Slots slots,
            Unit unit,
            Timing timing,
            Provenance at,
            int claim,
            boolean isPrinted) {

        Amount with(Slots other) {
            return new Amount(number, measure, sense, other, unit, timing, at, claim, isPrinted);
        }

        static Amount printed(LevelClaim level) {
            int number = level.provenance().number();
            return new Amount(
                    number,
                    level.measure(),
                    level.sense(),
                    level.slots(),
                    level.quantity().unit(),
                    level.timing(),
                    level.provenance(),
                    number,
                    true);
        }
    }

    /**
     * A change with the amounts it leads from and to.
     *
     * @param agreement how well it is known that the amounts are those of the change
     */
    public record Move(ChangeClaim change, Amount later, Amount earlier, Evidence agreement) {}

    /**
     * An amount found for some slots, and how well it agrees with them.
     *
     * @param others further printed amounts that agree as well and print something else: the text may mean any of them
     */
    public record Match(Amount amount, Evidence agreement, List<Amount> others) {

        /** The amount, then those it may be instead. */
        public List<Amount> all() {
            List<Amount> all = new ArrayList<>();
            all.add(amount);
            all.addAll(others);
            return all;
        }
    }

    public Reading reading() {
        return reading;
    }

    /** One sentence for each limit that was reached so far. */
    public List<String> notChecked() {
        List<String> sentences = new ArrayList<>();
        if (leftOut > 0) {
            sentences.add(leftOut + " figures are not compared with the others; the limits are " + MOST_AMOUNTS
                    + " amounts and " + MOST_MOVES + " changes");
        }
        if (!crowded.isEmpty()) {
            sentences.add(
                    crowded.size() + " figures are not compared with all that they could agree with; the limit is "
                            + MOST_ALIKE + " before and " + MOST_ALIKE + " behind a figure");
        }
        return sentences;
    }

    /** Notes that a figure was not compared with all that it could agree with. */
    public void leaveOut(int claim) {
        crowded.add(claim);
    }

    public Agreement agreement() {
        return agreement;
    }

    /** Every amount, printed ones first, in the order of the text. */
    public Collection<Amount> amounts() {
        return Collections.unmodifiableList(amounts);
    }

    /** Every change of an amount. */
    public List<Move> moves() {
        return Collections.unmodifiableList(moves);
    }

    /** The amounts of one measure in one unit. */
    public List<Amount> amounts(Measure measure, Unit unit) {
        return Collections.unmodifiableList(index.of(measure, unit));
    }

    /** The amounts of one measure and unit that may be of one series with another amount, the nearest if there are many. */
    public List<Amount> inSeriesWith(Amount amount) {
        return nearest(index.inSeries(amount.measure(), amount.unit(), amount.slots()), amount.at());
    }

    /** The amounts of some measure that may agree with another one in all else, the nearest if there are many. */
    public List<Amount> inAllWith(Amount amount, Measure measure) {
        return nearest(index.inAll(measure, amount.unit(), amount.slots(), amount.at()), amount.at());
    }

    /** The amounts in the same sentence and in its neighbours in the paragraph. */
    public List<Amount> near(Provenance at) {
        return index.near(at);
    }

    /** Those of a list that stand nearest to a figure; that some were left out is told. */
    public List<Amount> nearest(List<Amount> among, Provenance at) {
        if (among.size() <= MOST_ALIKE) {
            return among;
        }
        List<Amount> nearest = AmountIndex.nearest(among, at.number(), MOST_ALIKE);
        if (nearest.size() < among.size()) {
            leaveOut(at.number());
        }
        return nearest;
    }

    /** The amount that a claim prints. A part is dated as well as its share is. */
    public Amount printed(int claim) {
        Amount amount = Amount.printed((LevelClaim) reading.claim(claim));
        Integer share = shareOf.get(claim);
        if (share == null) {
            return amount;
        }
        Slot<Period> period = amount.slots().period();
        Slot<Period> ofShare = reading.claim(share).slots().period();
        return period.value().equals(ofShare.value())
                ? amount.with(
                        amount.slots().withPeriod(period.at(Agreement.weaker(period.evidence(), ofShare.evidence()))))
                : amount;
    }

    /** Whether an amount is a part that nothing but its words tells from its whole. */
    public boolean isUnnamedPart(int claim) {
        return unnamedParts.contains(claim);
    }

    /** Whether a share is printed beside an amount: it is the part of that one. */
    public boolean hasShare(int claim) {
        return shareOf.containsKey(claim);
    }

    /** Whether the claim with this number is an amount. */
    public boolean isLevel(int claim) {
        return claim > 0 && reading.claim(claim) instanceof LevelClaim;
    }

    /** The amount that agrees best with these slots: by grade, then by nearness, printed before implied. */
    public Optional<Match> find(Measure measure, Unit unit, Slots slots, Provenance at, Predicate<Amount> fits) {
        List<Match> found = new ArrayList<>();
        for (Amount amount : nearest(index.inAll(measure, unit, slots, at), at)) {
            if (unnamedParts.contains(amount.number()) || !fits.test(amount)) {
                continue;
            }
            Optional<Evidence> grade = agreement.inAll(slots, at, amount.slots(), amount.at());
            if (grade.isPresent() && grade.get() != Evidence.ASSUMED) {
                found.add(new Match(amount, grade.get(), List.of()));
            }
        }
        found.sort(Comparator.comparing((Match m) -> !m.amount().isPrinted())
                .thenComparing(Match::agreement)
                .thenComparing(m -> Math.abs(m.amount().at().sentenceIndex() - at.sentenceIndex()))
                .thenComparing(m -> Math.abs(m.amount().at().number() - at.number())));
        return found.isEmpty() ? Optional.empty() : Optional.of(withOthers(found));
    }

    private Match withOthers(List<Match> found) {
        Match best = found.get(0);
        List<Amount> others = new ArrayList<>();
        for (Match other : found) {
            boolean isRival = best.amount().isPrinted()
                    && other.amount().isPrinted()
                    && others.size() < MOST_RIVALS
                    && !core(best.amount().number()).meets(core(other.amount().number()))
                    && !Slips.isOneSlip(
                            reading.claim(best.amount().number()),
                            reading.claim(other.amount().number()));
            if (isRival) {
                others.add(other.amount());
            }
        }
        return new Match(best.amount(), best.agreement(), others);
    }

    /** The unit of the nearest printed amount of a measure; none if there is none. */
    public Unit nearestUnit(Measure measure, Provenance at) {
        return AmountIndex.nearest(index.of(measure), at.number(), 1).stream()
                .filter(Amount::isPrinted)
                .min(Comparator.comparing((Amount a) -> Math.abs(a.at().number() - at.number())))
                .map(Amount::unit)
                .orElse(Unit.NONE);
    }

    private void add(Amount amount) {
        amounts.add(amount);
        index.add(amount);
    }

    private void addMoves(ChangeClaim change, List<Link> links) {
        if (change.isAnnualRate() || change.form() == ChangeClaim.Form.POINTS) {
            return;
        }
        boolean isRevision = change.slots().status() == Status.REVISED && change.form() == ChangeClaim.Form.ABSOLUTE;
        if (links.isEmpty() && isRevision) {
            // By how much a figure was revised says nothing of a year before.
            return;
        }
        if (links.isEmpty()) {
            Optional<Unit> unit = unitOf(change);
            if (unit.isPresent() && change.of().isTrade() && isMeasurable(change, unit.get())) {
                addMove(change, 0, 0, unit.get());
            }
            return;
        }
        for (Link link : links) {
            int later = levelOr(link.claims().get(1));
            int earlier = link.claims().size() > 2 ? levelOr(link.claims().get(2)) : 0;
            Optional<Unit> unit = later > 0
                    ? Optional.of(reading.claim(later).quantity().unit())
                    : earlier > 0
                            ? Optional.of(reading.claim(earlier).quantity().unit())
                            : unitOf(change);
            if (unit.isPresent()) {
                addMove(change, later, earlier, unit.get());
            }
        }
    }

    /** By how much something changed is tested only against two amounts that the text prints itself. */
    private boolean isMeasurable(ChangeClaim change, Unit unit) {
        if (change.form() != ChangeClaim.Form.ABSOLUTE) {
            return true;
        }
        Slot<Period> base = baseOf(change, false);
        return change.slots().period().value().isStated()
                && base.value().isStated()
                && isPrinted(change, unit, change.slots())
                && isPrinted(change, unit, change.slots().withPeriod(base));
    }

    private boolean isPrinted(ChangeClaim change, Unit unit, Slots slots) {
        return find(
                        change.of(),
                        unit,
                        slots,
                        change.provenance(),
                        a -> a.isPrinted()
                                && a.timing() == Timing.TOTAL
                                && !isOfAnotherChange(a, change)
                                && isOfSense(change, a))
                .isPresent();
    }

    private int levelOr(int claim) {
        return isLevel(claim) ? claim : 0;
    }

    /** An absolute change is in the unit of its amounts; a rate has that of the nearest amount of its measure. */
    private Optional<Unit> unitOf(ChangeClaim change) {
        if (change.form() == ChangeClaim.Form.ABSOLUTE) {
            return Optional.of(change.quantity().unit());
        }
        return nearest(index.of(change.of()), change.provenance()).stream()
                .filter(Amount::isPrinted)
                .filter(a -> agreement
                        .inSeries(change.slots(), change.provenance(), a.slots(), a.at())
                        .isPresent())
                .min(Comparator.comparing((Amount a) ->
                        Math.abs(a.at().number() - change.provenance().number())))
                .map(Amount::unit);
    }

    private void addMove(ChangeClaim change, int later, int earlier, Unit unit) {
        Evidence grade = Evidence.EXPLICIT;
        Amount to;
        if (later > 0) {
            to = printed(later);
        } else {
            Match match = findOrImply(change, unit, change.slots(), 0);
            to = match.amount();
            grade = Agreement.weaker(grade, certain(match));
        }
        Amount from;
        if (earlier > 0) {
            from = printed(earlier);
        } else {
            Slots series = later > 0 ? to.slots() : change.slots();
            Slot<Period> base = baseOf(change, later > 0);
            Optional<Amount> told = base.value().isStated() ? Optional.empty() : baseOfOther(change, to);
            if (told.isPresent()) {
                from = told.get();
            } else {
                Match match = findOrImply(change, unit, series.withPeriod(base), 1);
                from = match.amount();
                grade = Agreement.weaker(grade, certain(match));
            }
        }
        boolean isUntied = later == 0
                && earlier == 0
                && to.isPrinted()
                && from.isPrinted()
                && !Agreement.isSameSentence(to.at(), from.at())
                && !Agreement.isSameSentence(to.at(), change.provenance());
        if (isUntied) {
            grade = Agreement.weaker(grade, Evidence.PARAGRAPH);
        }
        if (to.number() != from.number()) {
            moves.add(new Move(change, to, from, grade));
        }
    }

    /** "Jumped by $610 million, or 8.9 percent, to A", "by $610 million (8.9 percent)": two changes of two kinds that lead to A start from one amount. */
    private Optional<Amount> baseOfOther(ChangeClaim change, Amount later) {
        for (int i = moves.size() - 1; i >= 0; i--) {
            Move other = moves.get(i);
            if (!Agreement.isSameSentence(other.change().provenance(), change.provenance())) {
                break;
            }
            boolean isOfIt = other.later().number() == later.number()
                    && !other.earlier().isPrinted()
                    && !other.earlier().slots().period().value().isStated()
                    && isTwiceTold(other.earlier(), change)
                    && (change.provenance().phrasing().equals("or-again")
                            || change.provenance().phrasing().equals("in-brackets"));
            if (isOfIt) {
                return Optional.of(other.earlier());
            }
        }
        return Optional.empty();
    }

    /** Where the text may mean one of several amounts, nothing is known. */
    private static Evidence certain(Match match) {
        return match.others().isEmpty() ? match.agreement() : Evidence.ASSUMED;
    }

    private Match findOrImply(ChangeClaim change, Unit unit, Slots slots, int end) {
        Provenance at = change.provenance();
        // What was only aimed at, nothing rises from.
        boolean isBase = end > 0;
        if (slots.period().value().isStated()) {
            Optional<Match> match = find(
                    change.of(),
                    unit,
                    slots,
                    at,
                    a -> a.timing() == Timing.TOTAL
                            && (a.isPrinted() || isTwiceTold(a, change))
                            && !isOfAnotherChange(a, change)
                            && isOfSense(change, a)
                            && !(isBase && a.slots().status() == Status.TARGET));
            if (match.isPresent()) {
                return match.get();
            }
        }
        Amount implied = new Amount(
                -(2 * at.number() + end),
                change.of(),
                change.ofSense(),
                slots,
                unit,
                Timing.TOTAL,
                at,
                at.number(),
                false);
        add(implied);
        return new Match(implied, Evidence.EXPLICIT, List.of());
    }

    /** "The gap has widened by 16.8 percent": the word does not say whether it is a deficit or a surplus. */
    private static boolean isOfSense(ChangeClaim change, Amount amount) {
        return change.of() != Measure.BALANCE || change.ofSense() == Sense.NONE || amount.sense() == change.ofSense();
    }

    /** "Rose $90.7 billion, or 5.4 percent, to A": two changes of one kind are of two things, of two kinds may be of one. */
    private boolean isTwiceTold(Amount implied, ChangeClaim change) {
        return Agreement.isNear(implied.at(), change.provenance())
                && reading.claim(implied.claim()) instanceof ChangeClaim other
                && other.form() != change.form();
    }

    /** A figure that the words tie to another change in the sentence is not meant by this one. */
    private boolean isOfAnotherChange(Amount amount, ChangeClaim change) {
        return changeOf.containsKey(amount.number()) && Agreement.isSameSentence(amount.at(), change.provenance());
    }

    /** What a change is compared with; not said again where the sentence or the one before says it of the same time. */
    private Slot<Period> baseOf(ChangeClaim change, boolean isTied) {
        if (change.base().value().isStated()) {
            return change.base();
        }
        Period period = change.slots().period().value();
        Optional<Period> near = isTied ? baseNear(change, period) : Optional.empty();
        if (near.isPresent()) {
            return new Slot<>(
                    near.get(), Evidence.SENTENCE, change.slots().period().origin());
        }
        return isYearLong(period)
                ? new Slot<>(
                        period.plusYears(-1),
                        Evidence.SENTENCE,
                        change.slots().period().origin())
                : Slot.open(Period.UNSTATED);
    }

    /** The one time that the neighbourhood compares this one with; none if it compares it with several. */
    private Optional<Period> baseNear(ChangeClaim change, Period period) {
        Set<Period> bases = new LinkedHashSet<>();
        for (int i = change.provenance().number() - 1; i > 0; i--) {
            Claim claim = reading.claim(i);
            if (!Agreement.isNear(claim.provenance(), change.provenance())) {
                break;
            }
            if (claim instanceof ChangeClaim other
                    && other.base().value().isStated()
                    && other.slots().period().value().equals(period)) {
                bases.add(other.base().value());
            }
        }
        for (ComparisonClaim order :
                comparisons.getOrDefault(change.provenance().paragraph(), List.of())) {
            if (Agreement.isNear(order.provenance(), change.provenance())
                    && order.provenance().sentenceIndex() <= change.provenance().sentenceIndex()) {
                Period a = reading.claim(order.higher()).slots().period().value();
                Period b = reading.claim(order.lower()).slots().period().value();
                Period other = a.equals(period) ? b : b.equals(period) ? a : Period.UNSTATED;
                if (other.isBefore(period) && other.hasSameLengthAs(period)) {
                    bases.add(other);
                }
            }
        }
        return bases.size() == 1 ? Optional.of(bases.iterator().next()) : Optional.empty();
    }

    /** A year, or a year up to some month, is compared with the one before; a month may be with the month before. */
    private static boolean isYearLong(Period period) {
        return period.isYear() || period.lengthInMonths() > MONTHS_OF_A_QUARTER;
    }

    /** The interval of an amount with every value that rounds to it; everything above zero if it is not printed. */
    public Interval core(int number) {
        return number > 0 ? reading.claim(number).quantity().core() : ABOVE_ZERO;
    }

    /** As {@link #core}, read charitably. */
    public Interval outer(int number) {
        return number > 0 ? reading.claim(number).quantity().outer() : ABOVE_ZERO;
    }
}
