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

/** A quotation and its paraphrase give one figure. */
final class QuoteVsProseCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "quote-vs-prose",
            Severity.ERROR,
            "The quotation and the text give different figures",
            """
            A speaker is quoted with one value and the text tells the same fact with another. The quotation is \
            presumed right, and the paraphrase is where the slip happened.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports to Chile were [[$4.6 billion]] in 2023, the minister said. “Exports to Chile"
                                    + " were [[$6.4 billion]] in 2023,” he said."),
                    Example.passes("Exports to Chile were about $4.6 billion in 2023, the minister said. “Exports to"
                            + " Chile were $4.58 billion in 2023,” he said."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports from Peru were [[$3.1 billion]] in 2022, the governor said. “Imports from Peru were [[$1.3 billion]] in 2022,” he said."),
                    Example.passes(
                            "Imports from Peru were $3.1 billion in 2022, the governor said. “Imports from Peru were $1.3 billion in 2012,” he said.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Repeats(ledger)
                .pairs().stream()
                        .filter(p -> !p.isInHeadline() && p.isQuoted())
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
                    "the quotation and the text differ: " + printed.quote(first) + " and " + printed.quote(again),
                    "Ask what the speaker said.");
        });
    }
}
