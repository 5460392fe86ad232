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
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.consistency.Relation;

/** A percentage of change is of the earlier level, not of the later one. */
final class ReversedBaseCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "reversed-base",
            Severity.ERROR,
            "The percentage is measured from the later figure",
            """
            A change in percent compares the difference with the earlier level. Taken from the later level it \
            comes out differently: from 120 to 100 is a fall of 16.7%, although 20 is 20% of 100.
            """,
            List.of("The Guardian, corrections and clarifications, 29 December 2022"),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "VAT of 20 percent was scrapped, so the price fell [[20 percent]], from [[1,218]] to"
                                    + " [[1,015 tenge]]."),
                    Example.passes("VAT was scrapped, so the price fell 16.7 percent, from 1,218 to 1,015 tenge."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports fell [[25 percent]] to [[$4.0 billion]] in 2022 from [[$5.0 billion]] in 2021."),
                    Example.passes("Exports fell 20 percent to $4.0 billion in 2022 from $5.0 billion in 2021."),
                    Example.flags(
                            Severity.ERROR,
                            "Fiji's exports rose [[6.4 percent]] on-year in May 2024. They came to [[$403 million]], compared with [[$377 million]] a year earlier.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Moves(ledger)
                .with(Moves.Fault.REVERSED_BASE).stream()
                        .filter(m -> true)
                        .map(m -> Moves.relation(INFO.id(), m))
                        .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        return MoveSums.of(ledger, relation);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tellExplained(this, input, r -> {
            List<Integer> c = r.claims();
            return new Told(
                    c.get(0),
                    "from " + printed.quote(c.get(2)) + " to " + printed.quote(c.get(1)) + " is "
                            + MoveSums.actual(input.ledger(), c.get(0), c.get(1), c.get(2)) + "; "
                            + printed.quote(c.get(0)) + " is measured from the later figure",
                    "Ask from which figure the percentage was taken.");
        });
    }
}
