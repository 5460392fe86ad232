package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;

/** A percentage says of what it is taken. */
final class ShareBaseMissingCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "share-base-missing",
            Severity.WARNING,
            "A share without its base",
            """
            "Exports accounting for 31.7%" leaves open of what: of the exports of the country, of the exports to \
            it, or of all its trade. The readings differ, and the reader takes the wrong one. Name the whole.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Norway took [[58.3%]] of the total trade of Peru, with exports accounting for [[31.7%]]"
                                    + " and imports [[96.2%]]."),
                    Example.passes("Norway took 58.3% of the total trade of Peru, with 31.7% of exports and 96.2% of"
                            + " imports."),
                    Example.flags(
                            Severity.WARNING,
                            "Chile took [[40.2%]] of the total trade of Peru, with exports accounting for [[22.6%]] and imports [[88.1%]]."),
                    Example.passes("Norway took 58.3% of the total trade of Peru and bought 31.7% of its exports.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        List<Finding> findings = new ArrayList<>();
        List<ShareClaim> open = new ArrayList<>();
        for (ShareClaim share : input.all(ShareClaim.class)) {
            if (isOpen(share) && !isPartition(input, share)) {
                boolean isNext = !open.isEmpty()
                        && open.get(0).provenance().sentenceIndex()
                                == share.provenance().sentenceIndex();
                if (!isNext && !open.isEmpty()) {
                    tell(input, List.copyOf(open)).ifPresent(findings::add);
                    open.clear();
                }
                open.add(share);
            }
        }
        if (!open.isEmpty()) {
            tell(input, List.copyOf(open)).ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean isOpen(ShareClaim share) {
        boolean isFlow =
                share.of() == Measure.EXPORTS || share.of() == Measure.IMPORTS || share.of() == Measure.TURNOVER;
        return isFlow && !share.whole().isStated() && Doubted.isNot(share);
    }

    /** Whether the words give the share a whole by what stands beside it. */
    private static boolean isPartition(CheckInput input, ShareClaim share) {
        int number = share.provenance().number();
        return input.links(Link.Kind.SHARE)
                        .anyMatch(l -> l.claims().get(0) == number
                                && l.claims().size() > 2
                                && l.claims().get(2) > 0)
                || input.links(Link.Kind.SHARES)
                        .anyMatch(l -> l.isExhaustive() && l.claims().contains(number));
    }

    private static Optional<Finding> tell(CheckInput input, List<ShareClaim> shares) {
        Printed printed = new Printed(input.reading());
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (ShareClaim share : shares) {
            sum = sum.plus(share.quantity().outer());
        }
        boolean isOwnTrade = shares.stream().map(ShareClaim::of).distinct().count() > 1;
        if (!isOwnTrade) {
            // A single share of goods or partners mostly has its whole in the sentence before.
            return Optional.empty();
        }
        if (shares.size() == 2 && sum.contains(Doubted.HUNDRED)) {
            // Shares of exports and imports that add to 100 are shares of one country's own trade.
            return Optional.empty();
        }
        List<String> figures = shares.stream().map(printed::quote).toList();
        FindingBuilder finding = FindingBuilder.of(INFO)
                .verdict(Verdict.MISSING)
                .message(Printed.list(figures) + " of what? The sentence gives no base for the "
                        + (shares.size() == 1 ? "share" : "shares"))
                .at(shares.get(0));
        shares.stream().skip(1).forEach(s -> finding.with(s, "no base either"));
        if (shares.size() == 2) {
            List<Integer> numbers =
                    shares.stream().map(s -> s.provenance().number()).toList();
            finding.working(new Sums(input.reading()).shareSum(numbers, sum)
                    + ", so they cannot be shares of one country's own trade");
        }
        input.links(Link.Kind.MIXTURE)
                .filter(l -> shares.stream()
                        .allMatch(s -> l.claims().contains(s.provenance().number())))
                .findFirst()
                .ifPresent(l -> mixture(input, l, finding));
        return Optional.of(finding.question("Ask of what the shares are taken, and name it.")
                .build());
    }

    /** What the shares imply if each is of its own flow. */
    private static void mixture(CheckInput input, Link link, FindingBuilder finding) {
        Printed printed = new Printed(input.reading());
        Claim total = input.claim(link.claims().get(0));
        BigDecimal t = Sums.middle(total);
        BigDecimal e = Sums.middle(input.claim(link.claims().get(1)));
        BigDecimal m = Sums.middle(input.claim(link.claims().get(2)));
        boolean isBetween = t.compareTo(e.min(m)) > 0 && t.compareTo(e.max(m)) < 0;
        if (!isBetween) {
            return;
        }
        finding.with(total, "the share of the total");
        String fits =
                "they fit as shares of all exports and of all imports: " + printed.quote(total) + " lies between them";
        Optional<Claim> part = input.links(Link.Kind.SHARE)
                .filter(l -> l.claims().get(0) == total.provenance().number())
                .filter(l -> l.claims().get(1) > 0)
                .map(l -> input.claim(l.claims().get(1)))
                .findFirst();
        if (part.isEmpty()) {
            finding.working(fits);
            return;
        }
        // With w the weight of exports in the whole: t = w e + (1 - w) m.
        BigDecimal weight = m.subtract(t).divide(m.subtract(e), MathContext.DECIMAL64);
        BigDecimal whole = Sums.middle(part.get()).divide(t, MathContext.DECIMAL64);
        BigDecimal exports = whole.multiply(weight).multiply(e);
        BigDecimal imports = whole.multiply(BigDecimal.ONE.subtract(weight)).multiply(m);
        finding.with(part.get(), "the amount of the total share");
        finding.working(fits + ", and then the exports are " + printed.like(part.get(), exports) + " and the imports "
                + printed.like(part.get(), imports));
    }
}
