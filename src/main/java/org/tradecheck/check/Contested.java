package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Status;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.Product;

/**
 * Figures that the article seems to give to one trade, and that lie so far apart that no slip makes one of the other.
 * Then something tells them apart that was not understood, and neither may be held against a third.
 */
public final class Contested {

    /** Figures closer to each other than this may be editions or roundings of one. */
    private static final BigDecimal FAR = new BigDecimal("1.5");

    /** No figure is compared with more of its like than this. */
    private static final int MOST_RIVALS = 40;

    private Contested() {}

    private record Trade(
            Measure measure,
            Area reporter,
            Area partner,
            Product product,
            Period period,
            Coverage coverage,
            Status status,
            LevelClaim.Timing timing,
            Unit unit) {}

    /** Numbers of the contested claims. */
    public static Set<Integer> in(Reading reading) {
        Map<Trade, List<LevelClaim>> byTrade = new HashMap<>();
        for (Claim claim : reading.claims()) {
            if (claim instanceof LevelClaim level && level.measure().isTrade()) {
                byTrade.computeIfAbsent(trade(level), k -> new ArrayList<>()).add(level);
            }
        }
        Set<Integer> contested = new HashSet<>();
        for (List<LevelClaim> levels : byTrade.values()) {
            for (int i = 0; i < levels.size(); i++) {
                for (int j = i + 1; j < levels.size() && j <= i + MOST_RIVALS; j++) {
                    if (areFarApart(levels.get(i), levels.get(j))) {
                        contested.add(levels.get(i).provenance().number());
                        contested.add(levels.get(j).provenance().number());
                    }
                }
            }
        }
        return contested;
    }

    private static Trade trade(LevelClaim level) {
        return new Trade(
                level.measure(),
                level.slots().reporter().value(),
                level.slots().partner().value(),
                level.slots().product().value(),
                level.slots().period().value(),
                level.slots().coverage(),
                level.slots().status(),
                level.timing(),
                level.quantity().unit());
    }

    private static boolean areFarApart(LevelClaim a, LevelClaim b) {
        BigDecimal one = Sums.middle(a).abs();
        BigDecimal two = Sums.middle(b).abs();
        boolean isFar = one.max(two).compareTo(one.min(two).multiply(FAR)) > 0;
        return isFar && !Slips.isOneSlip(a, b);
    }
}
