package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.catalogue.Shares.Parted;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Arithmetic;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Slips.Slip;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Provenance;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;

/**
 * Shares whose part or whole no slot finds, and the words do: "Gas brought in $41.7 billion. That is 26.7% of everything the
 * country sells", of the one total of its flow that the article prints. Only those that do not fit are told of, and none that
 * any other printed amount makes right: it may be that one that is meant.
 */
final class NearShares {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** How much a share that its amounts tell exactly may be off, as a part of itself. */
    private static final BigDecimal EXACT = new BigDecimal("0.01");

    /** A share of one digit fits too much. */
    private static final int FEWEST_DIGITS = 2;

    /** What a sentence begins with that tells more of the figure before. */
    private static final Set<String> POINTING =
            Set.of("that", "this", "which", "it", "that's", "it's", "that’s", "it’s", "thus", "they");

    private final Ledger ledger;

    NearShares(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The share with its part and the whole that it does not fit.
     *
     * @param tied the amount that the words tie to it; 0 if none
     */
    Optional<Parted> parted(ShareClaim share, int tied) {
        Hedge hedge = share.quantity().hedge();
        boolean isPlain = (hedge == Hedge.EXACT || hedge == Hedge.ABOUT)
                && share.slots().status().isFact()
                && share.quantity().number().precision() >= FEWEST_DIGITS
                && (share.of().isTrade() || share.of() == Measure.INVESTMENT);
        int part = !isPlain ? 0 : tied > 0 ? tied : toldBefore(share);
        if (part == 0 || !ledger.isLevel(part) || ledger.reading().claim(part).measure() != share.of()) {
            return Optional.empty();
        }
        Unit unit = ledger.reading().claim(part).quantity().unit();
        List<Amount> wholes = wholes(share, part, unit);
        if (wholes.isEmpty() || isExplained(share, part, tied > 0)) {
            return Optional.empty();
        }
        boolean isOne = wholes.stream()
                .allMatch(w ->
                        ledger.core(w.number()).meets(ledger.core(wholes.get(0).number())));
        for (int i = wholes.size() - 1; i >= 0; i--) {
            Amount whole = wholes.get(i);
            boolean isKnown = isOne && (share.whole().isSaid() || isNear(share, whole));
            if (isOneSlip(share, part, whole.number(), isKnown)) {
                Evidence grade = isKnown ? Evidence.SENTENCE : Evidence.PARAGRAPH;
                return Optional.of(new Parted(share, List.of(part), whole.number(), grade));
            }
        }
        return Optional.empty();
    }

    /** Whether the whole was told in the paragraph of the share. */
    private static boolean isNear(ShareClaim share, Amount whole) {
        return whole.at().paragraph() == share.provenance().paragraph();
    }

    /** "Gas brought in $41.7 billion. That is 26.7% of …": the last amount before the share, if its words point at it; 0 if they do not. */
    private int toldBefore(ShareClaim share) {
        for (int i = share.provenance().number() - 1; i > 0; i--) {
            Claim claim = ledger.reading().claim(i);
            boolean isBeside = claim.provenance().paragraph()
                            == share.provenance().paragraph()
                    && share.provenance().sentenceIndex() - claim.provenance().sentenceIndex() <= 1;
            if (!isBeside || claim instanceof ShareClaim) {
                return 0;
            }
            if (claim instanceof LevelClaim level && level.slots().status().isFact()) {
                boolean isOfOne = level.timing() == LevelClaim.Timing.TOTAL
                        && !ledger.hasShare(i)
                        && isOfOneTime(share, level.slots().period().value());
                return isOfOne && (isOfOneThing(share, level) || isPointing(share, level)) ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isOfOneTime(ShareClaim share, Period period) {
        return !period.isStated()
                || !share.slots().period().value().isStated()
                || period.equals(share.slots().period().value());
    }

    /** "Exports of natural gas were A. Gas thereby made up …": goods or a partner that both name. */
    private static boolean isOfOneThing(ShareClaim share, LevelClaim level) {
        Product goods = share.slots().product().value();
        Area partner = world(share.slots().partner().value());
        Product told = level.slots().product().value();
        return goods.isAll() && told.isAll()
                ? partner.isStated()
                        && partner.equals(world(level.slots().partner().value()))
                        && !partner.equals(world(share.whole().partner()))
                : !goods.isAll()
                        && goods.equals(told)
                        && !goods.equals(share.whole().product());
    }

    /** "A, which is 24.1 percent", "A. That is 34%": words between the two that take the amount up. */
    private boolean isPointing(ShareClaim share, LevelClaim level) {
        String text = ledger.reading().article().text();
        boolean isOneSentence = Agreement.isSameSentence(share.provenance(), level.provenance());
        int from = isOneSentence
                ? level.quantity().span().end()
                : share.provenance().sentence().start();
        String between = text.substring(
                        from, Math.max(from, share.quantity().span().start()))
                .toLowerCase(Locale.ROOT)
                .replace(",", " ")
                .strip();
        String first = between.split("\\s+", 2)[0];
        return POINTING.contains(first);
    }

    /** The totals that a share may be of: of its flow and time, larger than its part and wider. */
    private List<Amount> wholes(ShareClaim share, int part, Unit unit) {
        List<Amount> told = ledger.amounts(share.of(), unit).stream()
                .filter(a -> a.isPrinted()
                        && a.timing() == LevelClaim.Timing.TOTAL
                        && a.slots().status().isFact())
                .toList();
        Set<Product> goods = goods(share, told);
        return told.stream()
                .filter(a -> a.number() != part
                        && (a.slots().coverage() != Coverage.SERVICES
                                || share.slots().coverage() == Coverage.SERVICES)
                        && isLarger(a.number(), part)
                        && isOfOneReporter(share, a)
                        && isOfOneTime(share, a.slots().period().value())
                        && isWithMore(share, a)
                        && goods.contains(a.slots().product().value()))
                .toList();
    }

    /** Trade with everybody; in an article on two countries, where the share's own sentence names neither, all between them. */
    private static boolean isWithMore(ShareClaim share, Amount whole) {
        Area with = world(whole.slots().partner().value());
        return with.equals(world(share.whole().partner()))
                || (!share.whole().partner().isStated()
                        && share.slots().partner().evidence().compareTo(Evidence.SENTENCE) > 0
                        && with.equals(world(share.slots().partner().value())));
    }

    /** The goods that a total may be of: those that the share is said to be of; if none, all goods, and those that the article is about. */
    private static Set<Product> goods(ShareClaim share, List<Amount> told) {
        Set<Product> goods = new HashSet<>(Set.of(share.whole().product()));
        if (share.whole().product().isAll()) {
            told.stream()
                    .filter(a -> isWithMore(share, a))
                    .findFirst()
                    .ifPresent(first -> goods.add(first.slots().product().value()));
        }
        return goods;
    }

    private static boolean isOfOneReporter(ShareClaim share, Amount amount) {
        Area own = share.whole().reporter().isStated()
                ? share.whole().reporter()
                : share.slots().reporter().value();
        Area other = amount.slots().reporter().value();
        return !own.isStated() || !other.isStated() || own.equals(other);
    }

    private boolean isLarger(int whole, int part) {
        Interval larger = ledger.core(whole);
        Interval smaller = ledger.core(part);
        return larger.low().isFinite()
                && smaller.high().isFinite()
                && larger.low().value().compareTo(smaller.high().value()) > 0;
    }

    /** Whether some printed number makes the share right, or, where no word ties its part, two numbers of its paragraph do. */
    private boolean isExplained(ShareClaim share, int part, boolean isTied) {
        Quantity of = ledger.reading().claim(part).quantity();
        List<Quantity> alike = ledger.reading().numbers().stream()
                .filter(q -> q.unit().equals(of.unit()))
                .toList();
        Span around = isTied ? share.provenance().sentence() : paragraph(share);
        List<Quantity> beside =
                alike.stream().filter(q -> around.contains(q.span())).toList();
        return alike.stream().anyMatch(q -> fits(share, of, q))
                || beside.stream().anyMatch(p -> beside.stream().anyMatch(w -> fits(share, p, w)));
    }

    /** From the first sentence of the share's paragraph that tells a figure to its last. */
    private Span paragraph(ShareClaim share) {
        List<Span> sentences = ledger.reading().claims().stream()
                .map(Claim::provenance)
                .filter(p -> p.paragraph() == share.provenance().paragraph())
                .map(Provenance::sentence)
                .toList();
        return new Span(
                sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
    }

    private static boolean fits(ShareClaim share, Quantity part, Quantity whole) {
        Interval product = Arithmetic.product(share.quantity().outer(), whole.outer());
        return product.meets(part.outer().times(HUNDRED));
    }

    /** Whether the share fits once two of its digits change places or its decimal point moves; or, of a known whole, one digit is another. */
    private boolean isOneSlip(ShareClaim share, int part, int whole, boolean isKnown) {
        Interval of = ledger.core(part);
        Interval all = ledger.core(whole);
        boolean isBounded = of.low().isFinite()
                && of.high().isFinite()
                && all.low().isFinite()
                && all.high().isFinite();
        if (!isBounded || all.low().value().signum() <= 0) {
            return false;
        }
        BigDecimal low = of.low().value().multiply(HUNDRED).divide(all.high().value(), MathContext.DECIMAL64);
        BigDecimal high = of.high().value().multiply(HUNDRED).divide(all.low().value(), MathContext.DECIMAL64);
        boolean isExact = high.subtract(low).compareTo(high.multiply(EXACT)) <= 0;
        Interval percent = new Interval(Bound.closed(low), Bound.closed(high));
        return (isKnown || isExact)
                && Slips.meant(share.quantity()).stream()
                        .filter(m -> m.slip() != Slip.DIGIT || isKnown)
                        .anyMatch(m -> m.figure().core().meets(percent));
    }

    private static Area world(Area area) {
        return area.equals(Area.WORLD) ? Area.UNSTATED : area;
    }
}
