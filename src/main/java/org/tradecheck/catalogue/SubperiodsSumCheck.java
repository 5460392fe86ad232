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

/** Parts of a period add up to the period. */
final class SubperiodsSumCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "subperiods-sum",
            Severity.ERROR,
            "The parts of the period do not add up to it",
            """
            The months of a quarter, or the quarters of a year, add up to it within rounding when all of them \
            are printed. If they do not, a figure was copied wrongly, or the parts have been revised or adjusted \
            and the whole has not.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports were [[$1.2 billion]] in July, [[$1.3 billion]] in August and [[$1.1 billion]] in"
                                    + " September. Third-quarter exports were [[$4.6 billion]]."),
                    Example.passes("Exports were $1.2 billion in July, $1.3 billion in August and $1.1 billion in"
                            + " September. Third-quarter exports were $3.7 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports were [[$2.1 billion]] in April, [[$2.4 billion]] in May and [[$2.2 billion]] in June. Second-quarter imports were [[$7.6 billion]]."),
                    Example.passes(
                            "Imports were $2.1 billion in April and $2.4 billion in May. Second-quarter imports were $7.6 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's exports in 2023 were [[$37.0 billion]], of which [[$18.1 billion]] in the first half and [[$16.9 billion]] in the second."),
                    Example.passes(
                            "Peru's exports in 2023 were $37.0 billion, of which $18.1 billion in the first half and $18.9 billion in the second.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Subperiods(ledger)
                .nests().stream()
                        .filter(n -> n.isComplete())
                        .map(n -> n.relation(INFO.id()))
                        .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        return new Sums(ledger.reading()).addition(c.subList(1, c.size()), List.of(), c.get(0));
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<String> parts = r.claims().subList(1, r.claims().size()).stream()
                    .map(printed::quote)
                    .toList();
            return new Told(
                    r.claims().get(0),
                    Printed.list(parts) + " do not add to "
                            + printed.quote(r.claims().get(0)) + " for the whole period",
                    "Ask which figure is for which period.");
        });
    }
}
