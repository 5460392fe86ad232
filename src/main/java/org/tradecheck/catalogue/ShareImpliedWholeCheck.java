package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
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
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;

/** A part and its share imply a whole, which fits what the words call it. */
final class ShareImpliedWholeCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "share-implied-whole",
            Severity.NOTE,
            "The share implies a whole that is too small for its name",
            """
            A part and its percentage give the size of the whole. When that is hardly more than the trade of one \
            member with one partner, the whole cannot be all trade of the group: words that say with whom are \
            missing.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.NOTE,
                            "Trade between Norway and Latvia reached $5.1 billion in 2021. Latvia accounted for"
                                    + " [[62.4%]] ([[$3.34 billion]]) of the total trade of the Baltic states."),
                    Example.passes("Trade between Norway and Latvia reached $5.1 billion in 2021. Latvia accounted for"
                            + " 12.4% ($33.34 billion) of the total trade of the Baltic states."),
                    Example.flags(
                            Severity.NOTE,
                            "Trade between Chile and Kenya reached $1.9 billion in 2022. Kenya accounted for [[52.1%]] ([[$0.97 billion]]) of the total trade of East Africa."),
                    Example.passes(
                            "Trade between Norway and Estonia reached $2.6 billion in 2021. Estonia accounted for 48.1% ($1.23 billion) of the trade of the Baltic states with Norway.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** A group's trade with everybody is more than this many times that of one member with one partner. */
    private static final BigDecimal AT_LEAST = new BigDecimal("3");

    @Override
    public List<Finding> run(CheckInput input) {
        return input.links(Link.Kind.SHARE)
                .filter(l -> l.claims().get(1) > 0)
                .filter(l -> l.claims().size() < 3 || l.claims().get(2) == 0)
                .filter(l -> input.claim(l.claims().get(0)) instanceof ShareClaim)
                .map(l -> test(
                        input,
                        (ShareClaim) input.claim(l.claims().get(0)),
                        input.claim(l.claims().get(1))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> test(CheckInput input, ShareClaim share, Claim part) {
        Area group = group(share);
        BigDecimal percent = Sums.middle(share);
        if (!group.isStated() || percent.signum() <= 0 || !share.of().isTrade()) {
            return Optional.empty();
        }
        BigDecimal whole = Sums.middle(part).multiply(Doubted.HUNDRED).divide(percent, MathContext.DECIMAL64);
        for (LevelClaim level : input.all(LevelClaim.class)) {
            boolean isBilateral = level.measure() == share.of()
                    && level.provenance().number() != part.provenance().number()
                    && level.quantity().unit().equals(part.quantity().unit())
                    && level.slots().status().isFact()
                    && isOfMember(group, level);
            if (isBilateral && Sums.middle(level).multiply(AT_LEAST).compareTo(whole) > 0) {
                return Optional.of(tell(input, share, part, level, group, whole));
            }
        }
        return Optional.empty();
    }

    /** The group whose trade with everybody the words call the whole; unstated if they name a partner too. */
    private static Area group(ShareClaim share) {
        Area reporter = share.whole().reporter();
        Area partner = share.whole().partner();
        boolean isOpenPartner = !partner.isStated() || partner.equals(Area.WORLD);
        boolean isOpenReporter = !reporter.isStated();
        if (share.whole().isStated() && Areas.standard().isGroup(reporter) && isOpenPartner) {
            return reporter;
        }
        return share.whole().isStated() && Areas.standard().isGroup(partner) && isOpenReporter
                ? partner
                : Area.UNSTATED;
    }

    private static boolean isOfMember(Area group, LevelClaim level) {
        Area reporter = level.slots().reporter().value();
        Area partner = level.slots().partner().value();
        boolean isStated = reporter.isStated() && partner.isStated() && !partner.equals(Area.WORLD);
        return isStated
                && (Areas.standard().contains(group, reporter, 0)
                        != Areas.standard().contains(group, partner, 0));
    }

    private static Finding tell(
            CheckInput input, ShareClaim share, Claim part, LevelClaim level, Area group, BigDecimal whole) {
        Printed printed = new Printed(input.reading());
        Area reporter = level.slots().reporter().value();
        Area counterpart = Areas.standard().contains(group, reporter, 0)
                ? level.slots().partner().value()
                : reporter;
        String other = Areas.standard().name(counterpart);
        return FindingBuilder.of(INFO)
                .verdict(Verdict.SUSPICIOUS)
                .message(printed.quote(part) + " as " + printed.quote(share) + " makes the whole "
                        + printed.like(part, whole) + ", which fits trade with " + other + " and not all trade of "
                        + Areas.standard().name(group))
                .at(share)
                .with(part, "the part")
                .working("trade of one member with " + other + " alone is printed as " + printed.quote(level))
                .question("Add with whom the trade is.")
                .build();
    }
}
