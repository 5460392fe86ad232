package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slots;

/** One figure printed for different things may have been copied from one to the other. */
final class SameFigureDifferentMeasuresCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "same-figure-different-measures",
            Severity.NOTE,
            "One figure for different things",
            """
            Copying a figure into the wrong place leaves it standing twice. The check looks for figures with at \
            least two significant digits that are printed for three different things, and for figures with at \
            least three that are printed for two different things in neighbouring sentences. It may be chance.
            """,
            List.of("statcheck, diagnosis of copied values"),
            List.of(
                    Example.flags(
                            Severity.NOTE,
                            "Trade with Chile rose [[26.8 percent]] to $18.3 billion, and trade with Peru rose"
                                    + " [[26.8 percent]] to $6.1 billion."),
                    Example.passes("Trade with Chile rose 26.8 percent to $18.3 billion, and trade with Peru rose 26.9"
                            + " percent to $6.1 billion."),
                    Example.passes("Trade with Chile rose 30 percent to $18.3 billion, and trade with Peru rose 30"
                            + " percent to $6.1 billion."),
                    Example.flags(
                            Severity.NOTE,
                            "Exports to Norway came to [[$6.37 billion]], and imports from Latvia came to [[$6.37 billion]].")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final int MANY = 3;

    /** What a figure is a figure of. */
    private static List<Object> thing(Claim claim) {
        Slots slots = claim.slots();
        Set<Object> parties = new HashSet<>();
        parties.add(slots.reporter().value());
        parties.add(slots.partner().value());
        String kind = claim instanceof ChangeClaim change
                ? change.form() + " " + change.of()
                : claim instanceof ShareClaim share
                        ? "SHARE " + share.of()
                        : claim.measure() + (claim instanceof LevelClaim level ? " " + level.timing() : "");
        return List.of(
                kind, parties, slots.product().value().name(), slots.period().value());
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Map<String, List<Claim>> byFigure = new LinkedHashMap<>();
        for (Claim claim : input.reading().claims()) {
            boolean isFigure =
                    claim instanceof LevelClaim || claim instanceof ShareClaim || claim instanceof ChangeClaim;
            if (isFigure
                    && claim.slots().status().isFact()
                    && !claim.quantity().isRange()
                    && Slips.significant(claim) >= 2) {
                String figure = claim.quantity().number().toPlainString() + "*"
                        + claim.quantity().multiplier().toPlainString() + " "
                        + claim.quantity().unit().code();
                byFigure.computeIfAbsent(figure, k -> new ArrayList<>()).add(claim);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Claim> claims : byFigure.values()) {
            List<Claim> different = different(claims);
            boolean isCopied = different.size() >= MANY
                    || (different.size() == 2
                            && Slips.significant(different.get(0)) > 2
                            && isNear(different.get(0), different.get(1)));
            if (isCopied) {
                findings.add(tell(input, different));
            }
        }
        return findings;
    }

    /** One claim for each thing. */
    private static List<Claim> different(List<Claim> claims) {
        if (claims.size() == 1) {
            return claims;
        }
        Map<List<Object>, Claim> things = new LinkedHashMap<>();
        Set<Integer> places = new HashSet<>();
        for (Claim claim : claims) {
            if (places.add(claim.quantity().span().start())) {
                things.putIfAbsent(thing(claim), claim);
            }
        }
        return List.copyOf(things.values());
    }

    private static boolean isNear(Claim a, Claim b) {
        return a.provenance().paragraph() == b.provenance().paragraph()
                && Math.abs(a.provenance().sentenceIndex() - b.provenance().sentenceIndex()) <= 1;
    }

    private static Finding tell(CheckInput input, List<Claim> claims) {
        Printed printed = new Printed(input.reading());
        FindingBuilder finding = FindingBuilder.of(INFO)
                .verdict(Verdict.SUSPICIOUS)
                .message("\"" + printed.quote(claims.get(0)) + "\" is printed for "
                        + (claims.size() == 2 ? "two" : claims.size() == MANY ? "three" : claims.size() + "")
                        + " different things")
                .at(claims.get(0));
        claims.stream().skip(1).forEach(c -> finding.with(c, "the same figure"));
        return finding.question("Check that none was copied from another.").build();
    }
}
