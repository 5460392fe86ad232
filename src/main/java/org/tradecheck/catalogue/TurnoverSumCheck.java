package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.consistency.Relation;
import org.tradecheck.series.Measure;

/** Total trade is exports and imports added up. */
final class TurnoverSumCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "turnover-sum",
            Severity.ERROR,
            "Exports and imports do not add up to total trade",
            """
            Total trade, also called turnover or two-way trade, is exports plus imports of the same country, \
            partner, period and goods. When the three printed figures do not add up even after rounding, one of \
            them was copied wrongly or belongs to another period or to the other side's statistics.
            """,
            List.of("IMTS 2010, chapter 6"),
            List.of(
                    Example.flags(
                            Severity.WARNING,
                            "Norway's trade was $2,318.4 million in the first half of 2025, compared with [[$2,121.1 million]] in the first half of 2024. Exports were [[$1,642.7 million]] and imports [[$675.7 million]]. The former grew by [[4.6%]], the latter by [[12.7%]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Hungary's trade came to [[21.0 billion euros]] in 2018, [[9.2 billion euros]] for exports and [[12.8 billion euros]] for imports."),
                    Example.passes(
                            "Hungary's trade came to 21.0 billion euros in 2018, 9.2 billion euros for exports and 11.8 billion euros for imports."),
                    Example.flags(
                            Severity.ERROR,
                            "Trade with France reached [[$14.9 billion]]: exports were [[$13.4 billion]] and imports"
                                    + " [[$1.0 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Senegal's trade totalled [[$18.15]] in 2023, with exports of [[$6.31 billion]] and imports of [[$11.84 billion]]."),
                    Example.passes("Trade exceeded $6 billion: exports were $3.8 billion and imports $2.2 billion."),
                    Example.passes(
                            "Trade with Italy reached $4.6 billion in 2023. In 2022 exports were $2.1 billion and"
                                    + " imports $1.9 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Kenya exported [[$2.3 billion]] and imported [[$4.9 billion]] in 2022, for total trade of [[$8.2 billion]].")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Flows(ledger)
                .triples(Measure.TURNOVER).stream()
                        .map(t -> Flows.turnover(INFO.id(), t))
                        .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        boolean isPrinted = c.size() == 3 && c.stream().allMatch(ledger::isLevel);
        return isPrinted
                ? new Sums(ledger.reading()).addition(c.subList(1, 3), List.of(), c.get(0))
                : "exports and imports, as far as the changes imply them, add to total trade";
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            return new Told(
                    c.get(0),
                    "exports of " + printed.quote(c.get(1)) + " and imports of " + printed.quote(c.get(2))
                            + " do not add to total trade of " + printed.quote(c.get(0)),
                    "Ask which of the three figures the source confirms, and whether all are for the same period.");
        });
    }
}
