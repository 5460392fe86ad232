package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Printed;
import org.tradecheck.check.RelationCheck;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.check.Telling.Told;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.consistency.Relation;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** A part of a period is no more than the period. */
final class PartOfYearAboveYearCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "part-of-year-above-year",
            Severity.ERROR,
            "A part of the period is more than the whole of it",
            """
            Exports of nine months cannot be more than those of the year that contains them. One of the figures \
            was copied wrongly or belongs to another year.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports reached [[$7.8 billion]] in January-September 2023. In the whole of 2023"
                                    + " exports were [[$7.1 billion]]."),
                    Example.passes("In the first eight months of 2023 exports reached $7.8 billion, already above the"
                            + " $7.1 billion of all 2022."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports were [[$5.2 billion]] in the first half of 2022. In 2022 as a whole imports were [[$4.9 billion]]."),
                    Example.passes(
                            "Imports were $2.6 billion in the first half of 2022. In 2022 as a whole imports were $4.9 billion.")));

    private static final int MONTHS_OF_A_YEAR = 12;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return new Subperiods(ledger)
                .nests().stream()
                        .filter(n -> isOneSeries(n))
                        .map(n -> n.relation(INFO.id()))
                        .toList();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        return new Sums(ledger.reading()).addition(c.subList(1, c.size()), List.of(), c.get(0));
    }

    @Override
    public String held(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        Sums sums = new Sums(ledger.reading());
        Claim whole = ledger.reading().claim(c.get(0));
        List<String> parts =
                c.subList(1, c.size()).stream().map(p -> sums.inScale(whole, p)).toList();
        return String.join(" + ", parts) + " for a part is no more than " + sums.inScale(whole, c.get(0))
                + " for the whole";
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(this, input, r -> {
            List<String> parts = r.claims().subList(1, r.claims().size()).stream()
                    .map(printed::quote)
                    .toList();
            return new Told(
                    r.claims().get(0),
                    printed.quote(r.claims().get(1)) + " for a part of the period is more than "
                            + printed.quote(r.claims().get(0)) + " for the whole",
                    "Ask which figure is for which period.");
        });
    }

    private static boolean isOneSeries(Subperiods.Nest nest) {
        return !nest.isComplete()
                && nest.whole().measure() != Measure.BALANCE
                && nest.agreement().compareTo(Evidence.SENTENCE) <= 0
                && isYearOrStart(nest);
    }

    /** A year, or the months up to a later one: other periods within periods are more often misread than misprinted. */
    private static boolean isYearOrStart(Subperiods.Nest nest) {
        Period whole = nest.whole().slots().period().value();
        return whole.lengthInMonths() == MONTHS_OF_A_YEAR
                || nest.parts().stream()
                        .allMatch(p -> p.slots().period().value().start().equals(whole.start()))
                || nest.parts().stream().allMatch(p -> isLastOfYearSoFar(p, nest.whole()));
    }

    /** "$0.9 billion in the first ten months; in October alone $1.3 billion": the last month of the year so far. */
    private static boolean isLastOfYearSoFar(Amount month, Amount soFar) {
        Period part = month.slots().period().value();
        Period whole = soFar.slots().period().value();
        boolean isSaid = month.slots().period().evidence() == Evidence.EXPLICIT
                && soFar.slots().period().evidence() == Evidence.EXPLICIT
                && Agreement.isNear(month.at(), soFar.at());
        return isSaid
                && whole.start().getDayOfYear() == 1
                && part.lengthInMonths() == 1
                && part.end().equals(whole.end());
    }
}
