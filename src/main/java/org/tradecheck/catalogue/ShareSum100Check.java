package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
                            "Exports to the EU made up [[49.0%]] of UK exports in 2023. Exports to non-EU countries made"
                                    + " up [[41.0%]] of UK exports."),
                    Example.passes("Exports to the EU made up 49.0% of UK exports in 2023. Exports to non-EU countries"
                            + " made up 51.0% of UK exports."),
                    Example.passes(
                            "South Africa took 41.2 percent of Lesotho's exports in 2023. Belgium (12.4 percent), the United States (9.4 percent) and Eswatini (3.1 percent) made up the rest of the top four."),
                    Example.passes(
                            "Machinery made up 33 percent of imports and food 33 percent; the remaining 33 percent"
                                    + " were raw materials."),
                    Example.flags(
                            Severity.ERROR,
                            "Machinery made up [[41 percent]] of imports and food [[22 percent]]; the remaining [[27 percent]] were raw materials."),
                    Example.flags(
                            Severity.ERROR,
                            "Structure of Chile's exports in 2024: copper, [[47.0%]]; fruit, [[29.4%]]; fish, [[25.2%]]; others, [[11.1%]]."),
                    Example.passes(
                            "Structure of Chile's exports in 2024: copper, 47.0%; fruit, 29.4%; fish, 12.5%; others, 11.1%.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return Stream.concat(
                        ledger.reading().links().stream()
                                .filter(l -> l.kind() == Link.Kind.SHARES
                                        && l.isExhaustive()
                                        && l.claims().size() > 1)
                                .map(l -> partition(ledger, l.claims())),
                        halves(ledger))
                .toList();
    }

    /** The shares that the words put side by side; with those between them that were not understood to belong there. */
    private static Relation partition(Ledger ledger, List<Integer> claims) {
        List<Integer> all = new ArrayList<>();
        int first = claims.stream().mapToInt(c -> c).min().orElseThrow();
        int last = claims.stream().mapToInt(c -> c).max().orElseThrow();
        for (int i = first; i <= last; i++) {
            if (ledger.reading().claim(i) instanceof ShareClaim) {
                all.add(i);
            }
        }
        Relation narrow = relation(claims, Evidence.EXPLICIT);
        return all.size() == claims.size()
                ? narrow
                : new Relation(
                        INFO.id(),
                        claims,
                        List.of(
                                narrow.readings().get(0),
                                relation(all, Evidence.EXPLICIT).readings().get(0)),
                        Evidence.EXPLICIT);
    }

    private static Relation relation(List<Integer> claims, Evidence agreement) {
        Row row = new Row(claims.stream().map(Term::plus).toList(), Row.Order.EQUAL, Doubted.HUNDRED);
        return Relation.of(INFO.id(), claims, agreement, row);
    }

    /** A group and everybody outside it have all of a whole between them. */
    private static Stream<Relation> halves(Ledger ledger) {
        List<Relation> found = new ArrayList<>();
        for (Claim one : ledger.reading().claims()) {
            Area group = one.slots().partner().value();
            if (!(one instanceof ShareClaim inside) || !Areas.standard().isGroup(group)) {
                continue;
            }
            for (Claim other : ledger.reading().claims()) {
                if (other instanceof ShareClaim outside
                        && outside.of() == inside.of()
                        && outside.slots().partner().value().equals(Areas.outside(group))
                        && Wholes.of(ledger, inside).isStated()
                        && Wholes.of(ledger, inside).equals(Wholes.of(ledger, outside))) {
                    ledger.agreement()
                            .apartFromPartner(
                                    inside.slots(), inside.provenance(), outside.slots(), outside.provenance())
                            .filter(g -> g != Evidence.ASSUMED)
                            .ifPresent(g -> found.add(relation(
                                    List.of(
                                            inside.provenance().number(),
                                            outside.provenance().number()),
                                    g)));
                }
            }
        }
        return found.stream();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Interval sum = new Arithmetic(ledger)
                .range(relation.claims().stream().map(Term::plus).toList(), false);
        return new Sums(ledger.reading()).shareSum(relation.claims(), sum) + ", not 100%";
    }

    @Override
    public String held(Ledger ledger, Relation relation) {
        return sum(ledger, relation).replace(", not 100%", ", 100% within rounding");
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<String> shares = r.claims().stream().map(printed::quote).toList();
            return new Told(
                    r.claims().get(0),
                    Printed.list(shares) + " are all of one whole and do not add to 100%",
                    "Ask which of the shares the source confirms, and whether they have one base.");
        });
    }
}
