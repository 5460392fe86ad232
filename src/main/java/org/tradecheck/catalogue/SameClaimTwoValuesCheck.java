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
import org.tradecheck.claim.Claim;
import org.tradecheck.consistency.Relation;

/** One fact has one value. */
final class SameClaimTwoValuesCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "same-claim-two-values",
            Severity.ERROR,
            "One fact is given two values",
            """
            The article gives two values for the same measure, parties, goods and period, and no rounding makes \
            them one. One of them was copied wrongly, or one is for another period, another source or a \
            revision, and the text does not say so.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Two-way trade with Chile was [[$4.6 billion]] in 2023, the ministry said. In 2023"
                                    + " two-way trade with Chile stood at [[$4.2 billion]], according to the ministry."),
                    Example.passes("Two-way trade with Chile was $4.2 billion in 2023, the ministry said. In 2023 two-"
                            + " way trade with Chile stood at $4.23 billion, according to the ministry."),
                    Example.passes("Chile's customs put trade with Peru at $6.1 billion in 2023; Peru's statistics"
                            + " agency reported $5.3 billion."),
                    Example.passes(
                            "Kenya's exports reached $8.1 billion in 2024, 5 percent more than the $7.7 billion the"
                                    + " government had budgeted for 2024."),
                    Example.flags(
                            Severity.ERROR,
                            "Brazil's farm exports totalled [[$166.8 billion]] in 2025, 1.5 percent more than the"
                                    + " [[$164.3 billion]] registered in 2025."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports to Norway were [[$7.1 billion]] in 2021, customs said. In 2021 exports to Norway came to [[$7.9 billion]], according to customs."),
                    Example.passes(
                            "Seasonally adjusted, Malta's exports were €769 million and its imports €444 million in May 2024.\n\nThe value of exports was €790 million in May 2024. The value of imports was €443 million.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Repeats(ledger)
                .pairs().stream()
                        .filter(p -> !p.isInHeadline() && !p.isQuoted())
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
                    Printed.noun(again) + " of " + printed.quote(again) + " was " + printed.quote(first) + " before",
                    "Ask which of the two is right, and whether they are for one period and from one source.");
        });
    }
}
