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
import org.tradecheck.check.Slips;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.Claim;
import org.tradecheck.consistency.Relation;

/** The headline tells the figure of the story. */
final class HeadlineVsBodyCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "headline-vs-body",
            Severity.ERROR,
            "The headline and the story give different figures",
            """
            The headline gives another value than the story for the same fact. A rounded headline figure is \
            fine; another digit or another scale word is not. The story is presumed right, because headlines are \
            written last.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Trade with Chile reaches [[$10 million]]\n\nTrade with Chile reached [[$10 billion]]"
                                    + " in 2023, the ministry said."),
                    Example.passes("Trade with Chile reaches $5 billion\n\nTrade with Chile reached $4.6 billion in"
                            + " 2023, the ministry said."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports to Peru top [[$7.2 billion]]\n\nExports to Peru rose to [[$2.7 billion]] in 2022, customs said."),
                    Example.passes(
                            "Exports to Peru exceed $7 billion\n\nExports to Peru reached $7.24 billion in 2022, customs said."),
                    Example.flags(
                            Severity.ERROR,
                            "Fiji's exports rise [[51 percent]] in 2023\n\nFiji's exports rose [[14.9 percent]] in 2023, the office said.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Repeats(ledger)
                .pairs().stream()
                        .filter(p -> p.isInHeadline())
                        .map(p -> p.relation(INFO.id()))
                        .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Sums sums = new Sums(ledger.reading());
        Claim like = ledger.reading().claim(relation.claims().get(0));
        return sums.inScale(like, relation.claims().get(1)) + " and "
                + sums.inScale(like, relation.claims().get(0)) + " are told of one fact";
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            Claim again = input.claim(r.claims().get(0));
            Claim first = input.claim(r.claims().get(1));
            return new Told(
                    r.claims().get(0),
                    Slips.isScaleSlip(Sums.middle(again), Sums.middle(first))
                            ? printed.quote(first) + " in the headline is " + printed.quote(again) + " in the story"
                            : "the headline has " + printed.quote(first) + ", the story " + printed.quote(again),
                    "Ask which one is right; the scale word is often the slip.");
        });
    }
}
