package org.tradecheck.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Sense;
import org.tradecheck.consistency.Relation;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;

/** A trade balance is exports less imports. */
final class BalanceDiffCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "balance-diff",
            Severity.ERROR,
            "Exports less imports are not the printed balance",
            """
            A surplus is exports less imports, a deficit imports less exports, of the same country, partner, \
            period and goods. The check also follows growth rates back: this year's flows and their growth give \
            last year's flows, and those last year's balance. What exports and imports rose or fell by is what the balance \
            moved by. When the figures cannot all hold, one of them was copied wrongly or is on another basis.
            """,
            List.of("IMTS 2010, chapter 6"),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Japan's exports were [[44.7 trillion yen]] in 1996, up [[7.7 percent]], and its "
                                    + "imports [[38.0 trillion yen]], up [[20.4 percent]]. The trade surplus was [[14.98 "
                                    + "trillion yen]] in 1995."),
                    Example.flags(
                            Severity.ERROR,
                            "In April 2018, exports of Romania were [[5,234 million euros]] and imports [[6,246 million euros]], resulting in a deficit of [[11,480 million euros]]."),
                    Example.passes(
                            "The trade balance of Armenia with Iran reached $9.1 million in 2018, with exports of $3.0 million and imports of $6.1 million."),
                    Example.flags(
                            Severity.WARNING,
                            "Ghana's surplus of [[$0.4 billion]] in May 2019 came from exports of [[$1.5 billion]] and imports of [[$0.9 billion]]."),
                    Example.passes(
                            "Ghana's surplus of $0.4 billion in May 2019 came from exports of $1.3 billion and imports of $0.9 billion."),
                    Example.passes(
                            "Korea's exports were $61.6 billion and imports $58.2 billion in May 2023, seasonally adjusted. Unadjusted, exports were $60.9 billion and imports $58.5 billion in May 2023. The trade surplus was $2.4 billion in May 2023."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports were [[$19.3 billion]] and imports [[$30.6 billion]], a deficit of"
                                    + " [[$9.3 billion]]."),
                    Example.passes("Polish goods exports were 28.3 billion euros in September. Imports rose to 28.9"
                            + " billion euros. Services added a surplus of 3.4 billion euros."),
                    Example.passes("Exports were $9.8 billion and imports $14.5 billion, a deficit of $4.6 billion."),
                    Example.passes(
                            "Exports were $9.8 billion and imports $14.5 billion in May. In April the deficit was"
                                    + " $5.9 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports reached [[$8.7 billion]] in March and exports [[$11.2 billion]], which left a surplus of [[$3.5 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "India's deficit with China crossed the $100 billion mark in 2024, reaching [[$101.7 billion]]:"
                                    + " imports were [[$116.8 billion]], exports [[$11.5 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Norway's trade surplus shrank by [[NOK 5.9 billion]] in May 2024. The change reflects a fall of"
                                    + " [[NOK 4.1 billion]] in exports and a fall of [[NOK 1.8 billion]] in imports."),
                    Example.passes(
                            "Norway's trade surplus shrank by NOK 2.3 billion in May 2024. The change reflects a fall of NOK"
                                    + " 4.1 billion in exports and a fall of NOK 1.8 billion in imports."),
                    Example.passes(
                            "Norway's trade surplus shrank by NOK 5.9 billion in May 2024 from a year earlier. Exports fell by NOK"
                                    + " 4.1 billion from April and imports fell by NOK 1.8 billion from April."),
                    Example.flags(
                            Severity.ERROR,
                            "Chile's goods and services surplus was [[$2.16 billion]] in May 2024.\n\nExports came to [[$9.47 billion]] and imports to [[$7.13 billion]] in May 2024."),
                    Example.passes(
                            "Chile's surplus in goods and services was $2.16 billion in May 2024, and its goods surplus $2.96 billion.\n\nExports came to $9.74 billion and imports to $7.58 billion in May 2024.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        Flows flows = new Flows(ledger);
        Stream<Relation> levels = flows.triples(Measure.BALANCE).stream()
                .filter(t -> t.made().sense() == Sense.SURPLUS || t.made().sense() == Sense.DEFICIT)
                .filter(t -> !flows.isOnlyTheWordWrong(t))
                .map(t -> Flows.balance(INFO.id(), t, t.made().sense()));
        return Stream.concat(levels, new FlowMoves(ledger).relations(INFO.id()).stream())
                .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        if (FlowMoves.isOne(ledger, relation)) {
            return FlowMoves.sum(ledger, relation);
        }
        if (c.size() != 3 || !c.stream().allMatch(ledger::isLevel)) {
            return "exports less imports, as far as the changes imply them, are the balance";
        }
        Amount made = ledger.printed(c.get(0));
        int more = made.sense() == Sense.SURPLUS ? c.get(1) : c.get(2);
        int less = made.sense() == Sense.SURPLUS ? c.get(2) : c.get(1);
        return new Sums(ledger.reading()).addition(List.of(more), List.of(less), c.get(0));
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            if (FlowMoves.isOne(input.ledger(), r)) {
                return FlowMoves.told(input, r);
            }
            if (c.size() != 3 || !(input.claim(c.get(0)) instanceof LevelClaim balance)) {
                // Some of the three are not printed, but follow from changes that are.
                return new Told(
                        c.get(0),
                        "exports, imports and the balance cannot all be as "
                                + c.stream().map(printed::quote).collect(Collectors.joining(", ")) + " make them",
                        "Ask which of the figures the source confirms, and which change is against which time.");
            }
            String word = balance.sense() == Sense.SURPLUS ? "surplus" : "deficit";
            return new Told(
                    c.get(0),
                    "exports of " + printed.quote(c.get(1)) + " and imports of " + printed.quote(c.get(2))
                            + " do not leave a " + word + " of " + printed.quote(c.get(0))
                            + (isSum(input, c) ? ", which is their sum" : ""),
                    "Ask which of the three figures the source confirms, and whether all are on one basis.");
        });
    }

    /** Whether the flows were added that are to be subtracted. */
    private static boolean isSum(CheckInput input, List<Integer> c) {
        Interval exports = input.claim(c.get(1)).quantity().core();
        Interval imports = input.claim(c.get(2)).quantity().core();
        return exports.plus(imports).meets(input.claim(c.get(0)).quantity().core());
    }
}
