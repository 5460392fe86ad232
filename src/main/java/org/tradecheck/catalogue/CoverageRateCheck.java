package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Ledger.Match;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;

/** The coverage rate is what exports are of imports, in percent. */
final class CoverageRateCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "coverage-rate",
            Severity.ERROR,
            "The coverage rate is not exports divided by imports",
            """
            Many statistics offices print how far exports pay for imports: exports as a percentage of the imports of the same \
            country, partner and period. When the division of the two printed flows gives another rate even after rounding, \
            one of the three figures was copied wrongly or belongs to another period.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Serbia's exports were [[$21.0 billion]] and its imports [[$27.6 billion]] in 2023, and "
                                    + "its trade turnover $48.6 billion. The coverage of imports by exports was [[43.2%]]."),
                    Example.flags(
                            Severity.ERROR,
                            "Portugal's exports of goods were [[€6.2 billion]] and its imports [[€8.1 billion]] in May 2024."
                                    + " The coverage rate was [[67.5%]]."),
                    Example.flags(
                            Severity.ERROR,
                            "In 2023 Georgia exported goods worth [[$3.0 billion]] and imported goods worth [[$7.5 billion]]."
                                    + " The coverage of imports by exports was [[44.0 percent]]."),
                    Example.passes(
                            "Portugal's exports of goods were €6.2 billion and its imports €8.1 billion in May 2024."
                                    + " The coverage rate was 76.5%."),
                    Example.passes(
                            "Serbia's exports were €3.1 billion and its imports €4.4 billion in 2023. In 2022 the"
                                    + " coverage of imports by exports was 81 percent."),
                    Example.passes(
                            "Kenya's exports were $6.2 billion and its imports $8.1 billion in 2023. The vaccination coverage"
                                    + " rate was 67.5%."),
                    Example.flags(
                            Severity.ERROR,
                            "Peru's exports were [[$43.2 billion]] and its imports [[$50.4 billion]] in 2024. Exports covered [[58.7%]] of imports.")));

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        List<Relation> found = new ArrayList<>();
        for (Amount rate : ledger.amounts()) {
            boolean isRate = rate.measure() == Measure.COVERAGE
                    && rate.isPrinted()
                    && rate.unit().equals(Unit.PERCENT)
                    && rate.slots().period().value().isStated();
            if (isRate) {
                relation(ledger, rate).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Relation> relation(Ledger ledger, Amount rate) {
        Unit money = ledger.nearestUnit(Measure.EXPORTS, rate.at());
        Optional<Match> exports = money.isStated() ? flow(ledger, Measure.EXPORTS, money, rate) : Optional.empty();
        if (exports.isEmpty()) {
            return Optional.empty();
        }
        Optional<Match> imports = flow(ledger, Measure.IMPORTS, money, rate);
        if (imports.isEmpty()) {
            return Optional.empty();
        }
        Amount x = exports.get().amount();
        Amount m = imports.get().amount();
        Optional<Evidence> both = ledger.agreement().inAll(x.slots(), x.at(), m.slots(), m.at());
        if (both.isEmpty() || both.get() == Evidence.ASSUMED) {
            return Optional.empty();
        }
        Evidence grade = Agreement.weaker(
                both.get(),
                Agreement.weaker(exports.get().agreement(), imports.get().agreement()));
        List<List<Row>> readings = new ArrayList<>();
        for (Amount each : exports.get().all()) {
            for (Amount other : imports.get().all()) {
                Term covered = new Term(other.number(), BigDecimal.ZERO, rate.number(), BigDecimal.ONE.negate());
                readings.add(List.of(Row.zero(Term.of(each.number(), HUNDRED), covered)));
            }
        }
        return Optional.of(new Relation(INFO.id(), List.of(rate.number(), x.number(), m.number()), readings, grade));
    }

    private static Optional<Match> flow(Ledger ledger, Measure measure, Unit money, Amount rate) {
        return ledger.find(
                measure,
                money,
                rate.slots(),
                rate.at(),
                a -> a.isPrinted()
                        && a.timing() == rate.timing()
                        && a.slots().period().value().isStated());
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        return new Sums(ledger.reading()).share(c.get(0), List.of(c.get(1)), List.of(c.get(2)));
    }

    @Override
    public String noun(Relation relation, Claim claim) {
        int number = claim.provenance().number();
        if (number == relation.claims().get(0)) {
            return "the coverage rate";
        }
        return number == relation.claims().get(1) ? "exports" : "imports";
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<Integer> c = r.claims();
            return new Told(
                    c.get(0),
                    "exports of " + printed.quote(c.get(1)) + " do not cover " + printed.quote(c.get(0))
                            + " of imports of " + printed.quote(c.get(2)),
                    "Ask which of the three figures the source confirms, and whether all are for the same period.");
        });
    }
}
