package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.RankClaim;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.quantity.Bound;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;

/** Nobody has a larger share than the largest. */
final class ShareFromRankCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "share-from-rank",
            Severity.ERROR,
            "The largest has a smaller share than another",
            """
            Who is called the largest of its kind has the largest share. If another country of the same sentence has \
            a larger share of the same whole, a share or the superlative is wrong. Blocs of countries do not count.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Turkey was the largest investor with [[18%]] of inflows, while Japan accounted for [[24%]] of"
                                    + " inflows."),
                    Example.passes(
                            "Turkey was the largest investor with 28% of inflows, while Japan accounted for 24% of inflows."),
                    Example.flags(
                            Severity.ERROR,
                            "China was the largest buyer with [[21%]] of exports, while Japan accounted for [[27%]] of exports."),
                    Example.passes(
                            "China was the largest buyer with 21% of exports, while Japan accounted for 27% of imports.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        List<Finding> findings = new ArrayList<>();
        for (RankClaim rank : input.all(RankClaim.class)) {
            if (rank.rank() != 1 || !rank.isLargestFirst()) {
                continue;
            }
            List<ShareClaim> shares = input.all(ShareClaim.class).stream()
                    .filter(s ->
                            s.provenance().sentenceIndex() == rank.provenance().sentenceIndex())
                    .filter(Doubted::isNot)
                    .toList();
            if (shares.size() < 2) {
                continue;
            }
            ShareClaim own = shares.get(0);
            if (!party(own).equals(rank.slots().partner().value())) {
                continue;
            }
            for (ShareClaim other : shares.subList(1, shares.size())) {
                if (isSameWhole(own, other) && isOther(own, other) && isBelow(own, other)) {
                    findings.add(FindingBuilder.of(INFO)
                            .message("the largest has " + printed.quote(own) + ", another has " + printed.quote(other))
                            .at(own)
                            .with(other, "the larger share")
                            .working(printed.quote(own) + " is less than " + printed.quote(other))
                            .question("Ask who is the largest, and of what.")
                            .build());
                }
            }
        }
        return findings;
    }

    private static boolean isSameWhole(ShareClaim a, ShareClaim b) {
        return a.of() == b.of()
                && a.whole().equals(b.whole())
                && a.slots().period().value().equals(b.slots().period().value())
                && a.slots().product().value().equals(b.slots().product().value());
    }

    /** Two different parties, neither of them a bloc. */
    private static boolean isOther(ShareClaim a, ShareClaim b) {
        Area one = party(a);
        Area two = party(b);
        return one.isStated()
                && two.isStated()
                && !one.equals(two)
                && Areas.standard().isCountry(two);
    }

    private static Area party(ShareClaim claim) {
        Area partner = claim.slots().partner().value();
        return partner.isStated() ? partner : claim.slots().reporter().value();
    }

    private static boolean isBelow(ShareClaim a, ShareClaim b) {
        Bound high = a.quantity().outer().high();
        Bound low = b.quantity().outer().low();
        return high.isFinite() && low.isFinite() && high.value().compareTo(low.value()) < 0;
    }
}
