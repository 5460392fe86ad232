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

/** A balance that narrows gets smaller, one that widens larger, and by the printed change. */
final class BalanceDirectionCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "balance-direction",
            Severity.ERROR,
            "The balance moves against the verb, or not by the printed change",
            """
            Narrowed and widened, shrank and grew say which of two balances is the larger, and a printed change \
            says by how much. A balance that turns from a deficit to a surplus is left alone. When the figures do \
            not fit, the verb is wrong, the two balances are swapped, or one of them is for another period.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Peru's deficit was [[$5.1 billion]] in October, after [[$4.2 billion]] in September. The deficit fell by [[$0.9 billion]]."),
                    Example.flags(
                            Severity.ERROR,
                            "The trade deficit narrowed to [[$5.6 billion]] in May from [[$4.9 billion]] in April."),
                    Example.passes("The trade deficit widened to $5.6 billion in May from $4.9 billion in April."),
                    Example.passes("The trade deficit of $5.6 billion in May turned into a surplus of $4.9 billion in"
                            + " June."),
                    Example.passes(
                            "In chemicals a surplus of $1.4 billion turned into a deficit of $6.1 billion in 2024, a"
                                    + " deterioration of $7.5 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "The trade surplus widened to [[$2.1 billion]] in June from [[$2.8 billion]] in May."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's trade deficit was [[$15.9 billion]] in 2023. The gap was [[$19.1 billion]] in the same period a year earlier, so it has widened by [[16.8 percent]]."),
                    Example.passes("Peru's surplus was $3.62 billion in July 2024, revised up from $3.41 billion."),
                    Example.passes(
                            "Kenya's deficit increased to $286 million in May 2024, against $107 million in April and $551 million in May 2023.")));

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
                        Orders.of(ledger, ComparisonClaim.Cue.BALANCE_MOTION).stream()
                                .map(c -> Orders.relation(INFO.id(), c, ledger)),
                        Stream.of(Moves.Fault.values())
                                .flatMap(f -> moves.with(f).stream())
                                .filter(Moves::isOfBalance)
                                .map(m -> Moves.relation(INFO.id(), m)))
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
            if (c.size() < 3) {
                return MoveSums.tooLarge(input, r);
            }
            String message = Orders.isOrder(input.ledger(), r)
                    ? "the balance is said to be larger at " + printed.quote(Orders.higher(input, r)) + " than at "
                            + printed.quote(Orders.lower(input, r)) + ", and is smaller"
                    : printed.quote(c.get(0)) + " does not lead from a balance of " + printed.quote(c.get(2)) + " to "
                            + printed.quote(c.get(1));
            return new Told(c.get(0), message, "Ask for both balances, and which way the gap moved.");
        });
    }
}
