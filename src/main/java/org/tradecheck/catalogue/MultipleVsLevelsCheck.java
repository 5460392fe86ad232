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
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.consistency.Relation;

/** A multiple leads from the earlier level to the later one. */
final class MultipleVsLevelsCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "multiple-vs-levels",
            Severity.ERROR,
            "The multiple does not lead from one level to the other",
            """
            Doubled, tripled or threefold says how many times the earlier level the later one is. "Three times \
            more" is read as three and as four times as much, and found fault with only if neither fits.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Wheat shipments more than [[doubled]], from [[1.9 million tonnes]] to [[3.4 million"
                                    + " tonnes]]."),
                    Example.passes("Wheat shipments almost doubled, from 1.9 million tonnes to 3.4 million tonnes."),
                    Example.passes(
                            "Imports of steel more than halved, to $190 million in 2024 from $405 million in 2023."),
                    Example.passes(
                            "Imports of steel nearly halved, to $210 million in 2024 from $405 million in 2023."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports of coal more than [[halved]], to [[$310 million]] in 2024 from [[$405 million]] in"
                                    + " 2023."),
                    Example.passes("Shipments rose fourfold, or by 300 percent, to 8 million tonnes.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Moves(ledger)
                .with(Moves.Fault.PLAIN).stream()
                        .filter(m -> m.change().form() == ChangeClaim.Form.MULTIPLE && !Moves.isOfBalance(m))
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
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            if (c.size() < 3) {
                return MoveSums.tooLarge(input, r);
            }
            return new Told(
                    c.get(0),
                    printed.quote(c.get(1)) + " is " + MoveSums.actual(input.ledger(), c.get(0), c.get(1), c.get(2))
                            + " " + printed.quote(c.get(2)) + ", not \"" + printed.quote(c.get(0)) + "\"",
                    "Ask for the two levels, or say what fits them.");
        });
    }
}
