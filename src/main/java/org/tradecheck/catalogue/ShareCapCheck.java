package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.check.Agreement;
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
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Product;
import org.tradecheck.series.Products;

/** Shares of one whole held by separate parts do not exceed it. */
final class ShareCapCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "share-cap",
            Severity.ERROR,
            "Shares of one whole add up to more than 100%",
            """
            Countries that share the exports of another cannot together take more than all of them. The shares \
            are compared only if they have the same whole, flow and period and the parts are surely separate. \
            Shares of exports beside shares of imports are never added.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR, "Oil made up [[61 percent]] of exports, and wheat made up [[52 percent]]."),
                    Example.passes("Oil made up 61 percent of exports, and wheat made up 12 percent."),
                    Example.passes("China bought 41 percent of the exports and supplied 63 percent of the imports."),
                    Example.passes("Agricultural products made up 62 percent of exports; food made up 55 percent."),
                    Example.flags(
                            Severity.ERROR,
                            "Fish made up [[71 percent]] of exports, and timber made up [[44 percent]].")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        Map<Integer, List<ShareClaim>> byParagraph = new LinkedHashMap<>();
        for (Claim claim : ledger.reading().claims()) {
            if (claim instanceof ShareClaim share && Wholes.of(ledger, share).isStated()) {
                byParagraph
                        .computeIfAbsent(share.provenance().paragraph(), k -> new ArrayList<>())
                        .add(share);
            }
        }
        List<Relation> found = new ArrayList<>();
        byParagraph.values().forEach(open -> addSums(ledger, open, found));
        return found;
    }

    /** Adds one sum for each whole that shares of a paragraph are of. */
    private static void addSums(Ledger ledger, List<ShareClaim> open, List<Relation> found) {
        while (!open.isEmpty()) {
            ShareClaim first = open.remove(0);
            List<ShareClaim> group = new ArrayList<>(List.of(first));
            Evidence grade = Evidence.EXPLICIT;
            if (open.size() > Ledger.MOST_ALIKE) {
                ledger.leaveOut(first.provenance().number());
            }
            List<ShareClaim> near = open.subList(0, Math.min(open.size(), Ledger.MOST_ALIKE));
            for (ShareClaim next : List.copyOf(near)) {
                Optional<Evidence> agreement = ofOneWhole(ledger, first, next);
                if (agreement.isPresent() && group.stream().allMatch(g -> areSeparate(g, next))) {
                    group.add(next);
                    open.remove(next);
                    grade = Agreement.weaker(grade, agreement.get());
                }
            }
            if (group.size() > 1 && !isPartition(ledger, first)) {
                List<Integer> claims =
                        group.stream().map(g -> g.provenance().number()).toList();
                Row row = new Row(claims.stream().map(Term::plus).toList(), Row.Order.AT_MOST, Doubted.HUNDRED);
                found.add(Relation.of(INFO.id(), claims, grade, row));
            }
        }
    }

    /** Whether the words already say that the share and its neighbours make up the whole. */
    private static boolean isPartition(Ledger ledger, ShareClaim share) {
        return ledger.reading().links().stream()
                .anyMatch(l -> l.kind() == Link.Kind.SHARES
                        && l.isExhaustive()
                        && l.claims().contains(share.provenance().number()));
    }

    private static Optional<Evidence> ofOneWhole(Ledger ledger, ShareClaim a, ShareClaim b) {
        if (a.of() != b.of() || !Wholes.of(ledger, a).equals(Wholes.of(ledger, b))) {
            return Optional.empty();
        }
        return ledger.agreement()
                .inReporterAndPeriod(a.slots(), a.provenance(), b.slots(), b.provenance())
                .filter(g -> g != Evidence.ASSUMED);
    }

    private static boolean areSeparate(ShareClaim a, ShareClaim b) {
        Area one = a.slots().partner().value();
        Area other = b.slots().partner().value();
        Product good = a.slots().product().value();
        Product otherGood = b.slots().product().value();
        int year = a.slots().period().value().isDated()
                ? a.slots().period().value().end().getYear()
                : 0;
        boolean isByPartner = good.equals(otherGood) && Areas.standard().disjoint(one, other, year);
        boolean isByProduct = one.equals(other) && Products.standard().disjoint(good, otherGood);
        return isByPartner || isByProduct;
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Interval sum = new Arithmetic(ledger)
                .range(relation.claims().stream().map(Term::plus).toList(), false);
        return new Sums(ledger.reading()).shareSum(relation.claims(), sum) + ", more than the whole";
    }

    @Override
    public String held(Ledger ledger, Relation relation) {
        return sum(ledger, relation).replace(", more than the whole", ", within the whole");
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<String> shares = r.claims().stream().map(printed::quote).toList();
            return new Told(
                    r.claims().get(0),
                    Printed.list(shares) + " of one whole add to more than 100%",
                    "Ask whether the shares have one base and one period.");
        });
    }
}
