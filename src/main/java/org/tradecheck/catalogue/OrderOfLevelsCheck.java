package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tradecheck.check.Arithmetic;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.claim.ComparisonClaim.Cue;
import org.tradecheck.consistency.Relation;
import org.tradecheck.quantity.Hedge;

/** What surpasses something is larger, and shows it in the printed digits. */
final class OrderOfLevelsCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "order-of-levels",
            Severity.ERROR,
            "One figure is said to surpass another and does not",
            """
            Surpassed, exceeded, above and ahead of put two figures in order. If the first is the smaller one, the \
            words or a figure are wrong. If both print alike, the order can be true only in digits that are not \
            printed, so the text does not show what it says; this is told as a warning.
            """,
            List.of("Eurostat, Statistics Explained, tutorial on rounding of numbers"),
            List.of(
                    Example.passes(
                            "Chile's exports stood at $94.6 billion in 2023 and are on course to exceed the record of $98.5 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Togo's exports reached an all-time high in May. Goods worth [[$16.6 million]] were shipped in the month.\n\n"
                                    + "The previous peak, set in April, was [[$17.1 million]]."),
                    Example.passes(
                            "Togo's exports reached an all-time high in May. Goods worth $17.6 million were shipped in the"
                                    + " month.\n\nThe previous peak, set in April, was $17.1 million."),
                    Example.passes(
                            "For the first time in two years Togo's exports fell. Goods worth $16.6 million were shipped in"
                                    + " May. The previous peak, set in April, was $17.1 million."),
                    Example.passes(
                            "Togo's exports fell back from the record of April. Goods worth $16.6 million were shipped in"
                                    + " May. The previous peak was $17.1 million."),
                    Example.flags(
                            Severity.ERROR,
                            "For the first time Togo's exports passed $30 million in a month. In May, goods worth [[$24.6 million]]"
                                    + " were sold; the highest value hitherto, [[$27.1 million]], had been achieved in March."),
                    Example.flags(
                            Severity.ERROR,
                            "Trade with Spain reached [[$4.0 billion]], surpassing the record of [[$4.2 billion]] set"
                                    + " in 2019."),
                    Example.flags(
                            Severity.WARNING,
                            "Trade with Spain reached [[$4.2 billion]], surpassing the record of [[$4.2 billion]] set"
                                    + " in 2019."),
                    Example.passes(
                            "Trade with Spain reached $4.21 billion, surpassing the record of $4.2 billion set in"
                                    + " 2019."),
                    Example.passes(
                            "In the first eight months trade reached $4.6 billion, already above the $4.2 billion of"
                                    + " all 2019."),
                    Example.flags(
                            Severity.ERROR,
                            "Ghana's cocoa exports fell to [[$128 million]] in June 2024, the lowest monthly figure of the year. The"
                                    + " previous low, in March, was [[$118 million]]."),
                    Example.passes(
                            "Ghana's cocoa exports fell to $112 million in June 2024, the lowest monthly figure of the year. The"
                                    + " previous low, in March, was $118 million."),
                    Example.passes(
                            "Ghana's cocoa exports came to $128 million in June 2024. The previous low, in March, was $118 million."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's exports, at [[$7.3 billion]] in September 2023, topped the previous monthly peak of [[$7.6 billion]], set only in August.")));

    @Override
    public boolean isOfWords() {
        return true;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static List<ComparisonClaim> comparisons(Ledger ledger) {
        return Stream.concat(Orders.of(ledger, Cue.ORDER).stream(), Orders.of(ledger, Cue.RECORD).stream())
                .toList();
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return comparisons(ledger).stream()
                .map(c -> Orders.relation(INFO.id(), c, ledger))
                .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        return Orders.sum(ledger, relation);
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        List<Finding> findings = new ArrayList<>(Telling.tell(this, input, r -> {
            int higher = Orders.higher(input, r);
            int lower = Orders.lower(input, r);
            return new Told(
                    higher,
                    "\"" + printed.quote(higher) + "\" is said to surpass \"" + printed.quote(lower)
                            + "\", and is lower",
                    "Ask for both figures, and whether they are swapped.");
        }));
        Arithmetic arithmetic = new Arithmetic(input.ledger());
        for (ComparisonClaim c : comparisons(input.ledger())) {
            Claim higher = input.claim(c.higher());
            Claim lower = input.claim(c.lower());
            if (c.isStrict()
                    && isBare(higher)
                    && isBare(lower)
                    && higher.quantity().value().compareTo(lower.quantity().value()) <= 0
                    && arithmetic.isPossible(Orders.relation(INFO.id(), c, input.ledger()))) {
                findings.add(notShown(printed, c, higher, lower));
            }
        }
        return findings;
    }

    private static boolean isBare(Claim claim) {
        return claim.quantity().hedge() == Hedge.EXACT;
    }

    private static Finding notShown(Printed printed, ComparisonClaim c, Claim higher, Claim lower) {
        boolean isTie = higher.quantity().value().compareTo(lower.quantity().value()) == 0;
        return FindingBuilder.of(INFO)
                .cappedAt(Severity.WARNING)
                .verdict(Verdict.NOT_SHOWN)
                .message("\"" + printed.quote(higher) + "\" is said to surpass \"" + printed.quote(lower) + "\"")
                .at(higher)
                .with(lower, isTie ? "prints the same" : "prints no lower")
                .with(c, "")
                .working((isTie ? "at this precision they are equal" : "at this precision the order is not shown")
                        + "; true only if further digits differ ("
                        + printed.range(higher, higher.quantity().core()) + " against "
                        + printed.range(lower, lower.quantity().core()) + ")")
                .question("Ask for the two figures to another decimal; check that one is not a copy of the other.")
                .build();
    }
}
