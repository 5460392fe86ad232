package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** A percentage of total trade lies between those of exports and of imports. */
final class ShareMixtureCheck implements RelationCheck {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final int HIDDEN_PER_CLAIM = 4;
    private static final int HIDDEN_FROM = 1_000_000;

    private static final CheckInfo INFO = new CheckInfo(
            "share-mixture",
            Severity.ERROR,
            "The percentage of the total does not lie between those of its two parts",
            """
            Total trade is exports and imports together, so a share of the total is a mean of the share of exports \
            and the share of imports, and lies between them. The same holds for growth: the total cannot grow \
            faster than both of its parts, or slower than both. Shares of exports and of imports need not add to \
            100, because each has its own whole.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Peru took [[28.0%]] of the total trade of Norway, with [[12.5%]] of exports and"
                                    + " [[21.4%]] of imports."),
                    Example.passes("Peru took 18.0% of the total trade of Norway, with 12.5% of exports and 21.4% of"
                            + " imports."),
                    Example.passes("Exports to China rose 12 percent and imports 30 percent, so total trade grew 21"
                            + " percent."),
                    Example.flags(
                            Severity.ERROR,
                            "Chile took [[9.0%]] of the total trade of Kenya, with [[11.3%]] of exports and [[14.8%]] of imports.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** Total, exports, imports. */
    private record Mixture(int total, int exports, int imports) {}

    private static List<Mixture> mixtures(Ledger ledger) {
        List<Mixture> found = new ArrayList<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.MIXTURE
                    && link.claims().size() == 3
                    && !link.claims().contains(0)) {
                found.add(new Mixture(
                        link.claims().get(0),
                        link.claims().get(1),
                        link.claims().get(2)));
            }
        }
        return found;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return mixtures(ledger).stream()
                .map(m -> relation(ledger, m))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Relation> relation(Ledger ledger, Mixture m) {
        Claim total = ledger.reading().claim(m.total());
        boolean isGrowth = total instanceof ChangeClaim;
        if ((!isGrowth && !(total instanceof ShareClaim)) || !isOnOneBase(ledger, m)) {
            return Optional.empty();
        }
        int base = -(HIDDEN_FROM + HIDDEN_PER_CLAIM * m.total());
        Term[] parts = {
            percentOf(ledger, m.exports(), base, false),
            percentOf(ledger, m.imports(), base - 1, false),
            percentOf(ledger, m.total(), base, true),
            percentOf(ledger, m.total(), base - 1, true)
        };
        return Optional.of(Relation.of(
                INFO.id(), List.of(m.total(), m.exports(), m.imports()), Evidence.EXPLICIT, Row.zero(parts)));
    }

    /** Whether no two of the rates are said to be on different times: "down 2% on the month, up 4% on the year". */
    private static boolean isOnOneBase(Ledger ledger, Mixture m) {
        return Stream.of(m.total(), m.exports(), m.imports())
                        .map(ledger.reading()::claim)
                        .filter(ChangeClaim.class::isInstance)
                        .map(c -> ((ChangeClaim) c).base().value())
                        .filter(Period::isStated)
                        .distinct()
                        .count()
                <= 1;
    }

    /** A percentage of an amount: of a whole for a share, of the earlier level for a growth rate. */
    private static Term percentOf(Ledger ledger, int claim, int amount, boolean isLess) {
        BigDecimal sign = isFall(ledger.reading().claim(claim)) ? PERCENT.negate() : PERCENT;
        return new Term(amount, BigDecimal.ZERO, claim, isLess ? sign.negate() : sign);
    }

    private static boolean isFall(Claim claim) {
        return claim instanceof ChangeClaim change && change.sense() == Sense.DECREASE;
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Printed printed = new Printed(ledger.reading());
        Claim exports = ledger.reading().claim(relation.claims().get(1));
        Claim imports = ledger.reading().claim(relation.claims().get(2));
        Interval between = exports.quantity().core().hull(imports.quantity().core());
        boolean isSameWay = isFall(exports) == isFall(imports);
        return isSameWay
                ? "a mean of " + printed.quote(exports) + " and " + printed.quote(imports) + " lies between "
                        + between.low().value().toPlainString() + " and "
                        + between.high().value().toPlainString()
                : "a mean of " + signed(printed, exports) + " and " + signed(printed, imports) + " lies between them";
    }

    private static String signed(Printed printed, Claim claim) {
        return (isFall(claim) ? "−" : "+") + printed.quote(claim);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            boolean isGrowth = input.claim(c.get(0)) instanceof ChangeClaim;
            String of = isGrowth ? " for " : " of ";
            return new Told(
                    c.get(0),
                    printed.quote(c.get(0)) + of + "the total cannot come from " + printed.quote(c.get(1)) + of
                            + Printed.noun(Measure.EXPORTS, Sense.NONE) + " and " + printed.quote(c.get(2)) + of
                            + Printed.noun(Measure.IMPORTS, Sense.NONE),
                    "Ask which of the three figures the source confirms, and of what each is taken.");
        });
    }
}
