package org.tradecheck.catalogue;

import java.util.List;
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
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.consistency.Relation;

/** A rise leads to a higher figure and a fall to a lower one. */
final class DirectionVerbCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "direction-verb",
            Severity.ERROR,
            "The figures move against the verb",
            """
            The size of the change fits the two levels, and its direction does not: what is said to have risen \
            has fallen, or the other way round. Either the verb is wrong or the two levels are swapped.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Germany's trade in 2024 was good: [[€93.6 billion]] in exports, down from [[€90.5 billion]]."),
                    Example.flags(
                            Severity.ERROR, "Exports fell [[15 percent]] to [[$2.3 billion]] from [[$2.0 billion]]."),
                    Example.passes(
                            "Imports of tea fell to $3.1 million, but imports of coffee nearly doubled to $4.0 million from"
                                    + " $2.1 million, and coffee stocks were $1.4 million against $1.2 million."),
                    Example.passes("Exports rose 15 percent to $2.3 billion from $2.0 billion."),
                    Example.passes("Growth of exports slowed to 3 percent from 5 percent."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports climbed to [[$4.1 billion]] in May from [[$4.6 billion]] in April."),
                    Example.flags(
                            Severity.ERROR,
                            "Germany's imports from China fell from [[€156.9 billion]] to [[€170.6 billion]] in 2025, an"
                                    + " increase of 8.7 percent."),
                    Example.flags(
                            Severity.ERROR,
                            "Germany's imports from China were [[€156.9 billion]] in 2024 and fell to [[€170.6 billion]] in 2025."),
                    Example.passes(
                            "Germany's imports from China were €156.9 billion in 2024 and rose to €170.6 billion in 2025."),
                    Example.passes(
                            "Germany's imports from China were €15.6 billion in May 2025. In June they fell by a tenth"
                                    + " on the year, to €17.0 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "The lower surplus was due to the decline in Kenya's exports to [[$532 million]] in 2024 from [[$482 million]] in 2023.")));

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
        Moves moves = new Moves(ledger);
        return Stream.concat(
                        moves.with(Moves.Fault.DIRECTION).stream()
                                .filter(m -> !Moves.isOfBalance(m))
                                .map(m -> Moves.relation(INFO.id(), m)),
                        Orders.of(ledger, ComparisonClaim.Cue.MOTION).stream()
                                .filter(c -> !moves.isTold(c.higher(), c.lower()))
                                .map(c -> Orders.relation(INFO.id(), c, ledger)))
                .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        return Orders.isOrder(ledger, relation) ? Orders.sum(ledger, relation) : MoveSums.of(ledger, relation);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            if (Orders.isOrder(input.ledger(), r)) {
                return new Told(
                        c.get(1),
                        "the words make " + printed.quote(c.get(1)) + " more than " + printed.quote(c.get(2))
                                + ", and it is less",
                        "Ask which way it went, and whether the two levels are swapped.");
            }
            return new Told(
                    c.get(0),
                    "from " + printed.quote(c.get(2)) + " to " + printed.quote(c.get(1)) + " is "
                            + (Moves.isFall(input, c.get(0)) ? "a rise" : "a fall") + ", not "
                            + Moves.word(input, c.get(0)) + " of " + printed.quote(c.get(0)),
                    "Ask which way it went, and whether the two levels are swapped.");
        });
    }
}
