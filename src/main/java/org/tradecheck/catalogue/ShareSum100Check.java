package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Arithmetic;
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
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Link;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Interval;

/** Shares that make up the whole add up to 100. */
final class ShareSum100Check implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "share-sum-100",
            Severity.ERROR,
            "Shares of one whole do not add up to 100%",
            """
            Where the words say that the shares make up the whole ("the remaining", "the rest"), they add to 100 \
            within rounding. Three rounded percentages miss 100 by one tenth about a quarter of the time, which \
            is allowed for.
            """,
            List.of("Mosteller, Youtz and Zahn 1967, The distribution of sums of rounded percentages"),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Machinery made up [[42 percent]] of imports and food [[31 percent]]; the remaining"
                                    + " [[37 percent]] were raw materials."),
                    Example.passes("Machinery made up 42 percent of imports and food 31 percent; the remaining 27"
                            + " percent were raw materials."),
                    Example.passes("Machinery made up 33 percent of imports and food 33 percent; the remaining 33"
                            + " percent were raw materials.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return ledger.reading().links().stream()
                .filter(l -> l.kind() == Link.Kind.SHARES
                        && l.isExhaustive()
                        && l.claims().size() > 1)
                .map(l -> Relation.of(
                        INFO.id(),
                        l.claims(),
                        Evidence.EXPLICIT,
                        new Row(l.claims().stream().map(Term::plus).toList(), Row.Order.EQUAL, Doubted.HUNDRED)))
                .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Sums sums = new Sums(ledger.reading());
        Interval sum = new Arithmetic(ledger)
                .range(relation.claims().stream().map(Term::plus).toList(), false);
        List<String> numbers = relation.claims().stream()
                .map(c -> sums.inScale(ledger.reading().claim(relation.claims().get(0)), c))
                .toList();
        return String.join(" + ", numbers) + " is " + Sums.percentRange(sum) + ", not 100%";
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<String> shares = r.claims().stream().map(printed::quote).toList();
            return new Told(
                    r.claims().get(0),
                    Printed.list(shares) + " are said to make up the whole and do not add to 100%",
                    "Ask which of the shares the source confirms, and whether they have one base.");
        });
    }
}
