package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.RankClaim;
import org.tradecheck.quantity.Interval;

/** Who is ranked higher has the larger figure. */
final class RankOrderCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "rank-order",
            Severity.ERROR,
            "A ranking that the figures do not bear out",
            """
            The words put the figures in an order: second after one and ahead of another, followed by a third. Each \
            figure has to be at least as large as the next. Either a figure or a place is wrong.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Germany was the second-largest buyer with [[$2.1 billion]], after China ($8.4 billion) and"
                                    + " ahead of Italy ([[$3.6 billion]])."),
                    Example.passes(
                            "Germany was the second-largest buyer with $4.1 billion, after China ($8.4 billion) and ahead of"
                                    + " Italy ($3.6 billion)."),
                    Example.flags(
                            Severity.ERROR,
                            "Brazil was the third-largest supplier with $9.3 billion, behind China ([[$7.1 billion]]) and Japan ([[$10.2 billion]])."),
                    Example.passes(
                            "Peru was the second-largest supplier with $3.3 billion, after Brazil ($4.1 billion) and ahead of Chile ($1.2 billion)."),
                    Example.flags(
                            Severity.ERROR,
                            "Moldova's exports rose to $4.3 billion in 2022. Europe was the largest importer of Moldovan goods ([[$3.1 billion]]), followed by countries in Asia ([[$3.7 billion]])."),
                    Example.flags(
                            Severity.ERROR,
                            "China ranked first among Peru's buyers in 2023 with [[$12.4 billion]], followed by Japan with"
                                    + " [[$16.1 billion]]."),
                    Example.passes(
                            "China ranked first among Peru's buyers in 2023 with $12.4 billion, followed by Japan with"
                                    + " $6.1 billion and Korea with $2.9 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Finland bought Estonian goods for [[€236 million]] in May 2024; Latvia came second with"
                                    + " [[€271 million]] and Sweden third with €148 million.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        List<Finding> findings = new ArrayList<>();
        Set<Set<Integer>> told = new HashSet<>();
        for (RankClaim rank : input.all(RankClaim.class)) {
            for (int i = 0; i + 1 < rank.levels().size(); i++) {
                Claim first = input.claim(rank.levels().get(i));
                Claim second = input.claim(rank.levels().get(i + 1));
                Claim higher = rank.isLargestFirst() ? first : second;
                Claim lower = rank.isLargestFirst() ? second : first;
                tell(printed, higher, lower, told).ifPresent(findings::add);
            }
        }
        input.links(Link.Kind.ORDER).forEach(link -> {
            Claim higher = input.claim(link.claims().get(0));
            Claim lower = input.claim(link.claims().get(1));
            tell(printed, higher, lower, told).ifPresent(findings::add);
        });
        return findings;
    }

    private static Optional<Finding> tell(Printed printed, Claim higher, Claim lower, Set<Set<Integer>> told) {
        boolean isSeen = !told.add(
                Set.of(higher.provenance().number(), lower.provenance().number()));
        if (isSeen || !isBelow(higher.quantity().core(), lower.quantity().core())) {
            return Optional.empty();
        }
        boolean isImpossible =
                isBelow(higher.quantity().outer(), lower.quantity().outer());
        return Optional.of(FindingBuilder.of(INFO)
                .cappedAt(isImpossible ? Severity.ERROR : Severity.WARNING)
                .verdict(isImpossible ? Verdict.IMPOSSIBLE : Verdict.STRAINED)
                .message("\"" + printed.quote(higher) + "\" is ranked above \"" + printed.quote(lower)
                        + "\", which is more")
                .at(higher)
                .with(lower, "ranked lower")
                .working(printed.quote(higher) + " is less than " + printed.quote(lower))
                .question("Ask for the figures of both, and for the order.")
                .build());
    }

    private static boolean isBelow(Interval a, Interval b) {
        return a.high().isFinite()
                && b.low().isFinite()
                && a.high().value().compareTo(b.low().value()) < 0;
    }
}
