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
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Sense;
import org.tradecheck.consistency.Relation;
import org.tradecheck.series.Measure;

/** The word surplus or deficit says which of exports and imports is larger. */
final class BalanceSignCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "balance-sign",
            Severity.ERROR,
            "A surplus is called a deficit, or a deficit a surplus",
            """
            A country has a surplus when it exports more than it imports, and a deficit when it imports more. The \
            amount printed is right here and the word, or the order of the two flows, is not. The usual cause is \
            a balance seen from the partner's side.
            """,
            List.of("IMTS 2010, chapter 6"),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports to Russia slipped to [[$3.1 billion]] while imports rose to [[$4.0 billion]],"
                                    + " leaving a surplus of [[$0.9 billion]]."),
                    Example.passes(
                            "Malta's exports were $8.1 billion and imports $9.6 billion in 2023. Tourists spent $3.0 billion, so the net result was a surplus of $1.5 billion."),
                    Example.passes(
                            "Exports to Russia slipped to $3.1 billion while imports rose to $4.0 billion, leaving"
                                    + " a deficit of $0.9 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Norway exported [[$7.4 billion]] and imported [[$6.1 billion]] in April, a trade deficit of [[$1.3 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Malta sold Libya [[$512 million]] of fuel in 2024, bought [[$437 million]] in return and so ran a"
                                    + " deficit of [[$75 million]]."),
                    Example.passes(
                            "Malta sold Libya $512 million of fuel in 2024, bought $437 million in return and so ran a"
                                    + " surplus of $75 million."),
                    Example.passes(
                            "Japan's exports were 9.038 trillion yen in September 2025 and its imports 9.451 trillion"
                                    + " yen. Seasonally adjusted, the surplus came to 413 billion yen."),
                    Example.passes(
                            "Chile ran a surplus of $4.9 billion with Peru in 2023: Chile exported $7.0 billion and imported $2.1 billion.")));

    @Override
    public boolean isOfWords() {
        return true;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        Flows flows = new Flows(ledger);
        return flows.triples(Measure.BALANCE).stream()
                .filter(flows::isOnlyTheWordWrong)
                .map(t -> Flows.balance(INFO.id(), t, t.made().sense()))
                .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        boolean isSurplus = ((LevelClaim) ledger.reading().claim(c.get(0))).sense() == Sense.SURPLUS;
        return new Sums(ledger.reading()).inScale(ledger.reading().claim(c.get(0)), isSurplus ? c.get(2) : c.get(1))
                + " − "
                + new Sums(ledger.reading()).inScale(ledger.reading().claim(c.get(0)), isSurplus ? c.get(1) : c.get(2))
                + " leaves a " + (isSurplus ? "deficit" : "surplus");
    }

    @Override
    public String held(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        LevelClaim balance = (LevelClaim) ledger.reading().claim(c.get(0));
        boolean isSurplus = balance.sense() == Sense.SURPLUS;
        Sums sums = new Sums(ledger.reading());
        return sums.inScale(balance, isSurplus ? c.get(1) : c.get(2)) + " − "
                + sums.inScale(balance, isSurplus ? c.get(2) : c.get(1)) + " leaves a "
                + (isSurplus ? "surplus" : "deficit");
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            boolean isSurplus = ((LevelClaim) input.claim(c.get(0))).sense() == Sense.SURPLUS;
            return new Told(
                    c.get(0),
                    "exports of " + printed.quote(c.get(1)) + " and imports of " + printed.quote(c.get(2)) + " leave a "
                            + (isSurplus ? "deficit, not a surplus" : "surplus, not a deficit") + ", of "
                            + printed.quote(c.get(0)),
                    "Ask whose balance this is, and whether exports and imports are swapped.");
        });
    }
}
