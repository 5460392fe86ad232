package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Reading;
import org.tradecheck.claim.Sense;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Unit;

/** An absolute change is the difference of two levels. */
final class ChangeVsLevelsCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "change-vs-levels",
            Severity.ERROR,
            "The change is not the difference of the two levels",
            """
            "Up 0.9 billion to 4.6 from 3.1" gives three figures for two facts: the later level less the earlier \
            one is the change. In "up by 4, to 89" the first figure is the change and the second the new level. \
            When the three do not fit, one of them was copied wrongly.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports were up [[$0.9 billion]] to [[$4.6 billion]] from [[$3.1 billion]]."),
                    Example.passes("Exports were up $1.5 billion to $4.6 billion from $3.1 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "The share of fruit in Chile's exports fell by [[4.9 percentage points]] to [[57.1%]] in 2024 from"
                                    + " [[59.8%]] in 2023."),
                    Example.flags(
                            Severity.WARNING,
                            "Peru shipped [[6.69 million tonnes]] of copper ore in October 2025. In September 2025 it had been"
                                    + " [[7.34 million tonnes]].\n\nShipments were thus [[0.56 million tonnes]] lower than in the"
                                    + " previous month."),
                    Example.passes(
                            "Peru shipped 6.69 million tonnes of copper ore in October 2025. In September 2025 it"
                                    + " had been 7.34 million tonnes.\n\nShipments were thus 0.65 million tonnes lower than in the"
                                    + " previous month."),
                    Example.passes("The price of copper rose by $4 a tonne, to $89 a tonne."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports fell by [[$2.4 billion]] to [[$7.1 billion]] from [[$8.6 billion]].")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        List<Relation> found = new ArrayList<>();
        for (Ledger.Move move : new Moves(ledger).with(Moves.Fault.PLAIN)) {
            if (move.change().form() == ChangeClaim.Form.ABSOLUTE && !Moves.isOfBalance(move)) {
                found.add(Moves.relation(INFO.id(), move));
            }
        }
        for (Link link : ledger.reading().links()) {
            points(ledger.reading(), link).ifPresent(found::add);
        }
        return found;
    }

    /** "The share fell by 2.7 points to 57.1% from 59.8%": percentages, between which the words put so many points. */
    private static Optional<Relation> points(Reading reading, Link link) {
        boolean isWhole = link.kind() == Link.Kind.CHANGE && !link.claims().contains(0);
        if (!isWhole || !(reading.claim(link.claims().get(0)) instanceof ChangeClaim change)) {
            return Optional.empty();
        }
        int later = link.claims().get(1);
        int earlier = link.claims().get(2);
        boolean isOfPercentages = change.form() == ChangeClaim.Form.POINTS
                && (change.sense() == Sense.INCREASE || change.sense() == Sense.DECREASE)
                && reading.claim(later).quantity().unit().equals(Unit.PERCENT)
                && reading.claim(earlier).quantity().unit().equals(Unit.PERCENT)
                && reading.claim(later).slots().status().isFact()
                && !change.quantity().isRange();
        if (!isOfPercentages) {
            return Optional.empty();
        }
        int moved = link.claims().get(0);
        Term points = change.sense() == Sense.INCREASE ? Term.minus(moved) : Term.plus(moved);
        Row row = Row.zero(Term.plus(later), Term.minus(earlier), points);
        return Optional.of(Relation.of(INFO.id(), List.of(moved, later, earlier), Evidence.EXPLICIT, row));
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
                    printed.quote(c.get(0)) + " is not the difference between " + printed.quote(c.get(2)) + " and "
                            + printed.quote(c.get(1)) + ", which is "
                            + MoveSums.actual(input.ledger(), c.get(0), c.get(1), c.get(2)),
                    "Ask which of the three figures the source confirms.");
        });
    }
}
