package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.PriceBasis;
import org.tradecheck.claim.Provenance;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.claim.Status;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.series.Products;

/**
 * Whether two figures speak of the same thing in a slot, and how well that is known. It is the agreement that is graded
 * and not the value: two figures that both leave the partner out, in one breath, agree well about it.
 */
public final class Agreement {

    private final Reading reading;
    private final Set<Area> reporters = new HashSet<>();
    /** The number of the first claim of services, or of goods and services. */
    private int firstWider = Integer.MAX_VALUE;

    /** The number of the first claim said to be seasonally adjusted. */
    private int firstAdjusted = Integer.MAX_VALUE;

    /** Whether the article tells of figures that are not adjusted beside others that are. */
    private boolean hasUnadjusted;

    private final Runs reporterRuns;
    private final Runs partnerRuns;
    private final boolean[] isBehindParts;
    private final Coverage[] coverageBefore;

    public Agreement(Reading reading) {
        this.reading = reading;
        this.reporterRuns = new Runs(reading, s -> s.reporter().value());
        this.partnerRuns = new Runs(reading, s -> world(s.partner().value()));
        Map<String, BigDecimal> adjusted = new HashMap<>();
        Map<String, BigDecimal> plain = new HashMap<>();
        for (Claim claim : reading.claims()) {
            if (claim.measure().isTrade()) {
                if (claim.slots().reporter().value().isStated()) {
                    reporters.add(claim.slots().reporter().value());
                }
                Coverage coverage = claim.slots().coverage();
                boolean isWider = coverage == Coverage.SERVICES || coverage == Coverage.BOTH;
                firstWider = isWider ? Math.min(firstWider, claim.provenance().number()) : firstWider;
                boolean isAdjusted = isMarked(claim.slots().basis());
                firstAdjusted =
                        isAdjusted ? Math.min(firstAdjusted, claim.provenance().number()) : firstAdjusted;
                hasUnadjusted |= claim.slots().basis() == PriceBasis.UNADJUSTED;
                remember(claim, adjusted, plain);
            }
        }
        hasUnadjusted |= differing(adjusted, plain) > 1;
        int count = reading.claims().size();
        this.isBehindParts = new boolean[count + 1];
        this.coverageBefore = new Coverage[count + 1];
        Arrays.fill(coverageBefore, Coverage.UNSTATED);
        boolean isBehindPartner = false;
        Set<Measure> goods = EnumSet.noneOf(Measure.class);
        for (int i = 2; i <= count; i++) {
            Claim before = reading.claim(i - 1);
            if (before.provenance().paragraph() != reading.claim(i).provenance().paragraph()) {
                isBehindPartner = false;
                goods.clear();
                continue;
            }
            isBehindPartner |= isOfPartner(before);
            if (!before.slots().product().value().isAll()) {
                goods.add(flow(before));
            }
            // A list of goods that are exported says nothing of the imports told behind it, nor of the next good.
            boolean isOfAll = reading.claim(i).slots().product().value().isAll();
            isBehindParts[i] = isBehindPartner || (isOfAll && goods.contains(flow(reading.claim(i))));
            Coverage said = before.slots().coverage();
            coverageBefore[i] = said != Coverage.UNSTATED ? said : coverageBefore[i - 1];
        }
    }

    /** The first figure of a total for its time, as far as it is adjusted, or nothing says so. */
    private static void remember(Claim claim, Map<String, BigDecimal> adjusted, Map<String, BigDecimal> plain) {
        Slots slots = claim.slots();
        boolean isTotal = claim instanceof LevelClaim
                && slots.product().value().isAll()
                && slots.period().value().isDated()
                && !world(slots.partner().value()).isStated();
        if (!isTotal) {
            return;
        }
        String key = claim.measure() + " " + slots.period().value().start() + " "
                + slots.period().value().end() + " " + claim.quantity().unit().code();
        if (slots.basis() == PriceBasis.SEASONALLY_ADJUSTED) {
            adjusted.putIfAbsent(key, claim.quantity().value());
        } else if (slots.basis() == PriceBasis.UNSTATED) {
            plain.putIfAbsent(key, claim.quantity().value());
        }
    }

    /** How many totals are told adjusted and otherwise, with two values: one such pair may be a slip, two are two bases. */
    private static int differing(Map<String, BigDecimal> adjusted, Map<String, BigDecimal> plain) {
        int differing = 0;
        for (Map.Entry<String, BigDecimal> each : adjusted.entrySet()) {
            BigDecimal other = plain.get(each.getKey());
            differing += other != null && other.compareTo(each.getValue()) != 0 ? 1 : 0;
        }
        return differing;
    }

    private static boolean isOfPartner(Claim claim) {
        return world(claim.slots().partner().value()).isStated() && claim.measure() != Measure.BALANCE;
    }

    private static Measure flow(Claim claim) {
        if (claim instanceof ShareClaim share) {
            return share.of();
        }
        return claim instanceof ChangeClaim change ? change.of() : claim.measure();
    }

    /** The weaker of two grades. */
    public static Evidence weaker(Evidence a, Evidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** The loudest that a conflict may be told whose weakest needed agreement is this. */
    public static Severity cap(Evidence agreement) {
        return switch (agreement) {
            case EXPLICIT, SENTENCE -> Severity.ERROR;
            case PARAGRAPH -> Severity.WARNING;
            case ASSUMED -> Severity.NOTE;
        };
    }

    /** Same series, same period. */
    public Optional<Evidence> inAll(Slots a, Provenance atA, Slots b, Provenance atB) {
        return in(a, atA, b, atB, true, true, true, true);
    }

    /** Same series; the periods may differ. */
    public Optional<Evidence> inSeries(Slots a, Provenance atA, Slots b, Provenance atB) {
        return in(a, atA, b, atB, true, true, false, true);
    }

    /** Same reporter, product, period and basis; the partners may differ. */
    public Optional<Evidence> apartFromPartner(Slots a, Provenance atA, Slots b, Provenance atB) {
        return in(a, atA, b, atB, false, true, true, true);
    }

    /** Same reporter, partner, period and basis; the products may differ. */
    public Optional<Evidence> apartFromProduct(Slots a, Provenance atA, Slots b, Provenance atB) {
        return in(a, atA, b, atB, true, false, true, true);
    }

    /** Same in everything but goods or services. */
    public Optional<Evidence> apartFromCoverage(Slots a, Provenance atA, Slots b, Provenance atB) {
        return in(a, atA, b, atB, true, true, true, false);
    }

    /** Same reporter, period and basis. */
    public Optional<Evidence> inReporterAndPeriod(Slots a, Provenance atA, Slots b, Provenance atB) {
        return in(a, atA, b, atB, false, false, true, true);
    }

    private Optional<Evidence> in(
            Slots a,
            Provenance atA,
            Slots b,
            Provenance atB,
            boolean partner,
            boolean product,
            boolean period,
            boolean coverage) {
        if (!sameBasis(a.basis(), b.basis())
                || isAdjustedLater(a, atA, b, atB)
                || isOfOtherBasis(a, atA, b, atB)
                || !sameStatus(a.status(), b.status())
                || !sameSource(a, b)) {
            return Optional.empty();
        }
        if (product
                && !Products.standard().same(a.product().value(), b.product().value())) {
            return Optional.empty();
        }
        // What a sentence does not name may be another thing than the last one spoken of.
        boolean isCarried = !(atA.isNamed() && atB.isNamed()) && !isSameSentence(atA, atB);
        Evidence grade = isCarried ? Evidence.ASSUMED : Evidence.EXPLICIT;
        if (coverage) {
            Optional<Evidence> c = coverage(a.coverage(), atA, b.coverage(), atB);
            if (c.isEmpty()) {
                return c;
            }
            grade = weaker(grade, c.get());
        }
        if (product) {
            grade = weaker(grade, product(a.product(), b.product(), atA, atB));
        }
        Optional<Evidence> r = reporter(a.reporter(), atA, b.reporter(), atB);
        if (r.isEmpty()) {
            return r;
        }
        grade = weaker(grade, r.get());
        if (partner) {
            Optional<Evidence> p = partner(a.partner(), atA, b.partner(), atB);
            if (p.isEmpty()) {
                return p;
            }
            grade = weaker(grade, p.get());
        }
        if (period) {
            Optional<Evidence> p = period(a.period(), atA, b.period(), atB);
            if (p.isEmpty()) {
                return p;
            }
            grade = weaker(grade, p.get());
        }
        return Optional.of(grade);
    }

    /** Whether two figures are counted in one unit. */
    public static boolean sameUnit(Unit a, Unit b) {
        return a.equals(b);
    }

    private Optional<Evidence> reporter(Slot<Area> a, Provenance atA, Slot<Area> b, Provenance atB) {
        Area va = a.value();
        Area vb = b.value();
        if (va.equals(vb)) {
            boolean isUncontested = reporters.size() <= 1 || (va.isStated() && !reporterRuns.hasOther(atA, atB, va));
            return Optional.of(equal(a, atA, b, atB, va.isStated(), isUncontested));
        }
        if (va.isStated() && vb.isStated()) {
            return Optional.empty();
        }
        if (isSameSentence(atA, atB)) {
            return Optional.of(Evidence.SENTENCE);
        }
        boolean isOnly = reporters.size() <= 1;
        return Optional.of(isOnly ? isNear(atA, atB) ? Evidence.SENTENCE : Evidence.PARAGRAPH : Evidence.ASSUMED);
    }

    private Optional<Evidence> partner(Slot<Area> a, Provenance atA, Slot<Area> b, Provenance atB) {
        Area va = world(a.value());
        Area vb = world(b.value());
        if (!va.equals(vb)) {
            return Optional.empty();
        }
        boolean isLost = isLost(a, atA) || isLost(b, atB);
        if (!va.isStated() && !isNear(atA, atB) && isLost) {
            // Among figures of single partners and goods, one without may have lost its own.
            return Optional.of(Evidence.ASSUMED);
        }
        boolean isAssumed = (a.evidence() == Evidence.ASSUMED || b.evidence() == Evidence.ASSUMED)
                && !isSameSentence(atA, atB)
                && va.isStated();
        if (isAssumed) {
            // Its paragraph tells of this partner, and the figure may still be one of all trade.
            return Optional.of(Evidence.PARAGRAPH);
        }
        boolean isUncontested = !va.isStated() || !partnerRuns.hasOther(atA, atB, va);
        return Optional.of(equal(a, atA, b, atB, va.isStated(), isUncontested));
    }

    /** "Exports of goods", "the total" say that all partners are meant; where nothing does, one may have been lost. */
    private boolean isLost(Slot<Area> partner, Provenance at) {
        boolean isSaid = partner.evidence() == Evidence.EXPLICIT
                || reading.claim(at.number()).slots().coverage() != Coverage.UNSTATED;
        return !isSaid && isBehindParts[at.number()];
    }

    /** The world is everybody, as is nobody in particular. */
    public static Area world(Area area) {
        return area.equals(Area.WORLD) ? Area.UNSTATED : area;
    }

    /** For every claim, the next one that names an area, and where from there on another area is named. */
    private static final class Runs {

        private final List<Area> areas;
        private final int[] nextNamed;
        private final int[] nextOther;

        Runs(Reading reading, Function<Slots, Area> slot) {
            int count = reading.claims().size();
            this.areas =
                    reading.claims().stream().map(c -> slot.apply(c.slots())).toList();
            this.nextNamed = new int[count + 1];
            this.nextOther = new int[count + 1];
            nextNamed[count] = count;
            nextOther[count] = count;
            for (int i = count - 1; i >= 0; i--) {
                boolean isNamed = areas.get(i).isStated();
                int next = nextNamed[i + 1];
                boolean isSame = isNamed && next < count && areas.get(next).equals(areas.get(i));
                nextOther[i] = isSame ? nextOther[next] : isNamed ? next : count;
                nextNamed[i] = isNamed ? i : next;
            }
        }

        /** Whether a figure between two others is said to be about another area. */
        boolean hasOther(Provenance a, Provenance b, Area area) {
            int to = Math.max(a.number(), b.number()) - 1;
            int first = nextNamed[Math.min(Math.min(a.number(), b.number()), areas.size())];
            if (first >= to) {
                return false;
            }
            return !areas.get(first).equals(area) || nextOther[first] < to;
        }
    }

    private Optional<Evidence> period(Slot<Period> a, Provenance atA, Slot<Period> b, Provenance atB) {
        Period pa = a.value();
        Period pb = b.value();
        if (pa.isStated() != pb.isStated()) {
            return Optional.of(Evidence.ASSUMED);
        }
        if (!pa.equals(pb)) {
            return Optional.empty();
        }
        if (pa.isStated()) {
            return Optional.of(equal(a, atA, b, atB, true, false));
        }
        return Optional.of(
                isNear(atA, atB)
                        ? Evidence.SENTENCE
                        : atA.paragraph() == atB.paragraph() ? Evidence.PARAGRAPH : Evidence.ASSUMED);
    }

    private static Evidence product(Slot<Product> a, Slot<Product> b, Provenance atA, Provenance atB) {
        return a.value().isAll() ? Evidence.EXPLICIT : equal(a, atA, b, atB, true, false);
    }

    private static <T> Evidence equal(
            Slot<T> a, Provenance atA, Slot<T> b, Provenance atB, boolean isStated, boolean isUncontested) {
        if (isStated && a.evidence() == Evidence.EXPLICIT && b.evidence() == Evidence.EXPLICIT) {
            return Evidence.EXPLICIT;
        }
        if (isUncontested || isNear(atA, atB)) {
            return Evidence.SENTENCE;
        }
        if (!isStated) {
            return Evidence.PARAGRAPH;
        }
        boolean isOneOrigin = a.origin().equals(b.origin()) && a.origin().length() > 0;
        Evidence worst = weaker(a.evidence(), b.evidence());
        return isOneOrigin || worst.compareTo(Evidence.SENTENCE) <= 0 ? Evidence.SENTENCE : worst;
    }

    private Optional<Evidence> coverage(Coverage a, Provenance atA, Coverage b, Provenance atB) {
        if (a == b) {
            return Optional.of(Evidence.EXPLICIT);
        }
        if (a != Coverage.UNSTATED && b != Coverage.UNSTATED) {
            return Optional.empty();
        }
        // As long as an article has told of nothing but goods, what it tells is of goods.
        boolean isContested = Math.max(atA.number(), atB.number()) > firstWider;
        if (!isContested || isSameSentence(atA, atB)) {
            // "The gap grew to A … The shortfall in goods was B": balances are told of goods, and of everything, most
            // of all.
            boolean isOfBalances = flow(reading.claim(atA.number())) == Measure.BALANCE
                    && flow(reading.claim(atB.number())) == Measure.BALANCE;
            return Optional.of(
                    isOfBalances && Math.abs(atA.paragraph() - atB.paragraph()) > 1
                            ? Evidence.PARAGRAPH
                            : Evidence.SENTENCE);
        }
        Coverage said = a == Coverage.UNSTATED ? b : a;
        Provenance open = a == Coverage.UNSTATED ? atA : atB;
        // What was last said before in the paragraph.
        return Optional.of(coverageBefore[open.number()] == said ? Evidence.SENTENCE : Evidence.ASSUMED);
    }

    /** A basis that nobody takes for granted: it is never meant where it is not said. */
    private static boolean isApart(PriceBasis basis) {
        return switch (basis) {
            case REAL, OTHER_CURRENCY, UNADJUSTED, SMOOTHED -> true;
            case UNSTATED, SEASONALLY_ADJUSTED, BALANCE_OF_PAYMENTS, CUSTOMS, GENERAL_TRADE, SPECIAL_TRADE -> false;
        };
    }

    /** A basis that holds for what is told without one behind it, and for nothing that was told before. */
    private static boolean isMarked(PriceBasis basis) {
        return basis == PriceBasis.SEASONALLY_ADJUSTED
                || basis == PriceBasis.GENERAL_TRADE
                || basis == PriceBasis.SPECIAL_TRADE;
    }

    /** "Exports rose to A. Seasonally adjusted, they were down 1.1%": what was told before is not adjusted. */
    private boolean isAdjustedLater(Slots a, Provenance atA, Slots b, Provenance atB) {
        boolean isFirstLater = atA.number() > atB.number();
        PriceBasis later = isFirstLater ? a.basis() : b.basis();
        PriceBasis earlier = isFirstLater ? b.basis() : a.basis();
        return isMarked(later)
                && earlier == PriceBasis.UNSTATED
                && Math.min(atA.number(), atB.number()) < firstAdjusted
                && !isSameSentence(atA, atB);
    }

    /** Where an article tells adjusted figures and others, what says nothing is as the rest of its paragraph. */
    private boolean isOfOtherBasis(Slots a, Provenance atA, Slots b, Provenance atB) {
        boolean isOneAdjusted = (a.basis() == PriceBasis.SEASONALLY_ADJUSTED && b.basis() == PriceBasis.UNSTATED)
                || (b.basis() == PriceBasis.SEASONALLY_ADJUSTED && a.basis() == PriceBasis.UNSTATED);
        return hasUnadjusted && isOneAdjusted && atA.paragraph() != atB.paragraph();
    }

    private static boolean sameBasis(PriceBasis a, PriceBasis b) {
        if (a == b) {
            return true;
        }
        if (isApart(a) || isApart(b)) {
            return false;
        }
        return a == PriceBasis.UNSTATED || b == PriceBasis.UNSTATED;
    }

    private static boolean sameStatus(Status a, Status b) {
        return a == b || (a.isFact() && b.isFact());
    }

    private static boolean sameSource(Slots a, Slots b) {
        return a.source().isEmpty() || b.source().isEmpty() || a.source().equalsIgnoreCase(b.source());
    }

    /** Whether two figures stand in one sentence. */
    public static boolean isSameSentence(Provenance a, Provenance b) {
        return a.sentenceIndex() == b.sentenceIndex();
    }

    /** Whether two figures stand in one sentence, or in neighbouring ones of one paragraph. */
    public static boolean isNear(Provenance a, Provenance b) {
        return a.paragraph() == b.paragraph() && Math.abs(a.sentenceIndex() - b.sentenceIndex()) <= 1;
    }
}
