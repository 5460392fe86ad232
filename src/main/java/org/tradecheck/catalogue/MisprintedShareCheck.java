package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tradecheck.check.Arithmetic;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Sums;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.ToldShares;
import org.tradecheck.claim.ToldShares.ToldShare;
import org.tradecheck.claim.ToldSums;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;

/** A share that one slip of the keyboard parts from the amount told with it. */
final class MisprintedShareCheck implements Check {

    static final CheckInfo INFO = new CheckInfo(
            "misprinted-share",
            Severity.ERROR,
            "One slip breaks a share told with its amount",
            """
            "A, or 12%" and "12% (A)" make a percentage and an amount one thing. Here no amount of the article is the whole of \
            which both are told. One is, once two digits change places or a decimal point or a scale word is put right: an \
            amount told shortly before, or the one that makes the other shares beside it right. By chance that hardly ever \
            happens.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Togo's growers were paid [[$5.86 million]] for the crop. Lomé's own buyers took [[$1.46 million]],"
                                    + " which is [[29.4 percent]]."),
                    Example.flags(
                            Severity.ERROR,
                            "The ledger of the port has [[39.35 million tonnes]]. Of coal it lists 15.86 million, or 40.3%; of ore"
                                    + " [[5.74 million]], or [[19.2%]]."),
                    Example.passes(
                            "Togo's growers were paid $5.86 million for the crop. Lomé's own buyers took $1.46 million,"
                                    + " which is 24.9 percent."),
                    Example.passes(
                            "Togo's growers were paid $5.86 million for the crop. Lomé's own buyers took $1.46 million,"
                                    + " which is 31.3 percent."),
                    Example.passes(
                            "Togo's growers were paid $9.65 million for the crop. The traders raised their takings from $5.86 million to $6.86 million, which is 17.1 percent."),
                    Example.passes(
                            "Togo's growers were paid $9.65 million for the crop and hope for up to $40.1 million. Lomé's own buyers took $6.86 million, which is 17.1 percent."),
                    Example.passes(
                            "Togo's growers were paid $5.86 million for the crop, up $1.46 million, or 29.4 percent.")));

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** A figure of one digit fits too much. */
    private static final int FEWEST_DIGITS = 2;

    /** Figures of so many digits fit hardly anything by chance, even where one digit may be another. */
    private static final int PRECISE = 3;

    /** So many numbers before a share may be its whole, be it the nearest. */
    private static final int MOST_BEFORE = 24;

    /** So many amounts beside a share are tried as what it is told with. */
    private static final int MOST_BESIDE = 12;

    /** Of so many amounts, those nearest to a share, one may be its whole. */
    private static final int MOST_WHOLES = 400;

    /** So many characters from a share on, other shares are of the same whole. */
    private static final int NEAR = 900;

    /** How much a share that its amounts tell exactly may be off, as a part of itself. */
    private static final BigDecimal EXACT = new BigDecimal("0.02");

    /** How far a quick look may be off. */
    private static final double ROUGH = 0.2;

    /** So many characters stand at most between the two amounts of a change: "from A to B". */
    private static final int CLOSE = 12;

    /** How far a change may be off that rounded amounts make. */
    private static final double SLACK = 0.01;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Reading reading = input.reading();
        List<ToldShare> told = ToldShares.of(reading);
        if (told.isEmpty()) {
            return List.of();
        }
        List<Quantity> amounts = reading.numbers().stream()
                .filter(q -> ToldSums.isAmount(reading, q) || isBound(q))
                .toList();
        List<Set<Quantity>> wholes = new ArrayList<>();
        for (ToldShare each : told) {
            wholes.add(wholes(each, near(amounts, each, MOST_WHOLES)));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ToldShare each = told.get(i);
            if (wholes.get(i).isEmpty() && isPlain(each) && !isOfOthers(each, amounts)) {
                Set<Quantity> shared = shared(told, wholes, each);
                shared.stream()
                        .filter(w -> isOneSlip(each, w, true))
                        .findFirst()
                        .or(() -> before(reading, each).stream()
                                .filter(w -> isOneSlip(each, w, false))
                                .findFirst())
                        .ifPresent(w -> findings.add(finding(reading, each, w)));
            }
        }
        return List.copyOf(findings);
    }

    private static boolean isPlain(ToldShare told) {
        return told.share().value().compareTo(HUNDRED) < 0
                && Slips.significant(told.share()) >= FEWEST_DIGITS
                && Slips.significant(told.part()) >= FEWEST_DIGITS;
    }

    /** The amounts of which a share is what it is told with. */
    private static Set<Quantity> wholes(ToldShare told, List<Quantity> amounts) {
        Set<Quantity> wholes = new LinkedHashSet<>();
        for (Quantity each : amounts) {
            if (isWhole(told.part(), each) && isShareOf(told.share(), told.part(), each)) {
                wholes.add(each);
            }
        }
        return wholes;
    }

    private static boolean isWhole(Quantity part, Quantity whole) {
        return ToldSums.isAlike(part, whole) && whole.value().compareTo(part.value()) > 0;
    }

    private static boolean isShareOf(Quantity share, Quantity part, Quantity whole) {
        double rough = 100 * part.value().doubleValue() / whole.value().doubleValue();
        double told = share.value().doubleValue();
        return Math.abs(rough - told) <= ROUGH * told
                && Arithmetic.product(share.outer(), whole.outer())
                        .meets(part.outer().times(HUNDRED));
    }

    /** Whether other amounts beside a share make it right: then it may be told of these. */
    private static boolean isOfOthers(ToldShare told, List<Quantity> amounts) {
        List<Quantity> beside = near(amounts, told, MOST_BESIDE);
        List<Quantity> wholes = near(amounts, told, MOST_WHOLES);
        for (Quantity part : beside) {
            for (Quantity whole : wholes) {
                if (!isBound(part) && isWhole(part, whole) && isShareOf(told.share(), part, whole)) {
                    return true;
                }
            }
        }
        return beside.stream()
                .anyMatch(q ->
                        !isBound(q) && isRightBefore(q, told.part()) && isChangeBetween(told.share(), told.part(), q));
    }

    private static boolean isRightBefore(Quantity one, Quantity other) {
        int between = other.span().start() - one.span().end();
        return between >= 0 && between <= CLOSE;
    }

    /** "up to $25 billion", "more than €3 billion": what a share may be of, though nothing is reckoned with it. */
    private static boolean isBound(Quantity quantity) {
        return quantity.kind() == Kind.MONEY
                && quantity.hedge() != Hedge.EXACT
                && quantity.hedge() != Hedge.ABOUT
                && quantity.value().signum() > 0;
    }

    /** "from A to B, which is 17 percent": by how much one of two amounts differs from the other. */
    private static boolean isChangeBetween(Quantity share, Quantity one, Quantity other) {
        boolean isPair = ToldSums.isAlike(one, other) && other.value().signum() > 0 && !one.equals(other);
        if (!isPair) {
            return false;
        }
        double change = 100 * Math.abs(one.value().doubleValue() / other.value().doubleValue() - 1);
        return change * (1 + SLACK) >= share.outer().low().value().doubleValue()
                && change * (1 - SLACK) <= share.outer().high().value().doubleValue();
    }

    /** Of figures in the order of the text so many, those nearest to a share. */
    private static List<Quantity> near(List<Quantity> figures, ToldShare told, int count) {
        int at = 0;
        int high = figures.size();
        while (at < high) {
            int middle = at + high >>> 1;
            if (figures.get(middle).span().start() < told.share().span().start()) {
                at = middle + 1;
            } else {
                high = middle;
            }
        }
        int from = Math.max(0, Math.min(at - count / 2, figures.size() - count));
        return figures.subList(from, Math.min(figures.size(), from + count));
    }

    /** The wholes of the other shares beside one. */
    private static Set<Quantity> shared(List<ToldShare> told, List<Set<Quantity>> wholes, ToldShare share) {
        Set<Quantity> shared = new LinkedHashSet<>();
        for (int i = 0; i < told.size(); i++) {
            int apart = Math.abs(
                    told.get(i).share().span().start() - share.share().span().start());
            if (apart <= NEAR && ToldSums.isAlike(told.get(i).part(), share.part())) {
                shared.addAll(wholes.get(i));
            }
        }
        return shared;
    }

    /** The amounts before a share in its paragraph and the one before. */
    private static List<Quantity> before(Reading reading, ToldShare told) {
        String text = reading.article().text();
        int start = told.share().span().start();
        int from = paragraph(text, paragraph(text, paragraph(text, start) - 1) - 1);
        List<Quantity> before = new ArrayList<>(near(reading.numbers(), told, 2 * MOST_BEFORE).stream()
                .filter(q -> q.span().start() >= from
                        && q.span().start() < start
                        && !q.equals(told.part())
                        && ToldSums.isAmount(reading, q)
                        && ToldSums.isAlike(q, told.part()))
                .toList());
        Collections.reverse(before);
        return before;
    }

    private static int paragraph(String text, int place) {
        return place <= 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
    }

    /**
     * Whether a share fits a whole once a slip is undone.
     *
     * @param isShared whether other shares beside it are of that whole, which is right then
     */
    private static boolean isOneSlip(ToldShare told, Quantity whole, boolean isShared) {
        Quantity share = told.share();
        Quantity part = told.part();
        boolean isAnyDigit = isShared && Slips.significant(share) >= PRECISE && Slips.significant(part) >= PRECISE;
        return meant(share, isAnyDigit).anyMatch(m -> fits(m, part.core(), whole.core()))
                || meant(part, isAnyDigit).anyMatch(m -> fits(share.core(), m, whole.core()))
                || (!isShared && meant(whole, false).anyMatch(m -> fits(share.core(), part.core(), m)));
    }

    private static Stream<Interval> meant(Quantity figure, boolean isAnyDigit) {
        return Slips.meantCores(figure, isAnyDigit);
    }

    /** Whether a share is exactly what a part is of a larger whole. */
    private static boolean fits(Interval share, Interval part, Interval whole) {
        boolean isLarger = part.high().value().compareTo(whole.low().value()) < 0;
        if (!isLarger || whole.low().value().signum() <= 0) {
            return false;
        }
        BigDecimal low =
                part.low().value().multiply(HUNDRED).divide(whole.high().value(), MathContext.DECIMAL64);
        BigDecimal high =
                part.high().value().multiply(HUNDRED).divide(whole.low().value(), MathContext.DECIMAL64);
        return high.subtract(low).compareTo(high.multiply(EXACT)) <= 0
                && new Interval(Bound.closed(low), Bound.closed(high)).meets(share);
    }

    private static Finding finding(Reading reading, ToldShare told, Quantity whole) {
        FindingBuilder finding = FindingBuilder.of(INFO);
        Misprints.claim(reading, told.share())
                .ifPresentOrElse(finding::at, () -> finding.at(told.share().span()));
        for (Quantity each : List.of(told.part(), whole)) {
            String role = each.equals(whole) ? "the whole" : "the part";
            Misprints.claim(reading, each)
                    .ifPresentOrElse(c -> finding.with(c, role), () -> finding.marking(each.span(), role));
        }
        Interval is = told.part().core().over(whole.core()).times(HUNDRED);
        String share = reading.article().quote(told.share().span());
        return finding.message(reading.article().quote(told.part().span()) + " of "
                        + reading.article().quote(whole.span()) + " is not " + share)
                .working("it is " + Sums.percentRange(is) + ", printed " + share)
                .working("one slip undone, and the figures fit to the last digit: they belong together")
                .question("Ask which of the figures the source confirms, and of what the share is taken.")
                .build();
    }
}
