package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.tradecheck.claim.ComparisonClaim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.series.Period;

/** A record is the highest level of its series so far. */
final class RecordNotHighestCheck implements RelationCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "record-not-highest",
            Severity.ERROR,
            "A record is not the highest figure of its series",
            """
            A record high is at least as large as every earlier figure of the same series. When an earlier \
            figure in the article is larger, one of the two was copied wrongly, or the record is of something \
            narrower than the text says.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports to Chile reached a record [[$6.1 billion]] in 2022. In 2014 exports to Chile"
                                    + " were [[$6.4 billion]]."),
                    Example.passes("Exports to Chile reached a record $6.4 billion in 2022. In 2014 exports to Chile"
                            + " were $6.1 billion."),
                    Example.passes("Exports to Chile reached a first-half record of $3.5 billion in January-June 2023."
                            + " In 2022 they were $6.5 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports from Peru rose to a record [[$2.3 billion]] in 2023. In 2019 imports from Peru were [[$2.7 billion]].")));

    /** What so many others do not pass, none passes. */
    private static final int MOST_EARLIER = 8;

    @Override
    public boolean isOfWords() {
        return true;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        List<Relation> found = new ArrayList<>();
        Set<Integer> earlier = earlierOnes(ledger);
        for (Amount record : ledger.amounts()) {
            if (!record.isPrinted() || !record.slots().status().isFact()) {
                continue;
            }
            LevelClaim claim = (LevelClaim) ledger.reading().claim(record.claim());
            if (claim.extreme() != LevelClaim.Extreme.NONE && !earlier.contains(record.claim())) {
                for (Amount other : outermost(ledger, record, claim.extreme())) {
                    earlier(ledger, record, other)
                            .map(g -> relation(record, other, claim.extreme(), g))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The earlier amounts of the series; of many, those that come nearest to passing the record or pass it by most. */
    private static List<Amount> outermost(Ledger ledger, Amount record, LevelClaim.Extreme extreme) {
        List<Amount> all = ledger.inSeriesWith(record).stream()
                .filter(o -> earlier(ledger, record, o).isPresent())
                .toList();
        if (all.size() <= MOST_EARLIER) {
            return all;
        }
        Comparator<Amount> byValue =
                Comparator.comparing(a -> Sums.middle(ledger.reading().claim(a.number())));
        Set<Amount> kept = new HashSet<>(all.stream()
                .sorted(extreme == LevelClaim.Extreme.RECORD_HIGH ? byValue.reversed() : byValue)
                .limit(MOST_EARLIER)
                .toList());
        return all.stream().filter(kept::contains).toList();
    }

    /** How well it is known that another amount is an earlier one of the series. */
    private static Optional<Evidence> earlier(Ledger ledger, Amount record, Amount other) {
        Period now = record.slots().period().value();
        Period then = other.slots().period().value();
        boolean isComparable = other.isPrinted()
                && record.measure().isTrade()
                && now.isNotional() == then.isNotional()
                && other.sense() == record.sense()
                && other.timing() == record.timing()
                && other.slots().status().isFact()
                && then.isBefore(now)
                && then.hasSameLengthAs(now)
                && isSameSeason(now, then);
        return isComparable
                ? ledger.agreement()
                        .inSeries(record.slots(), record.at(), other.slots(), other.at())
                        .filter(g -> g != Evidence.ASSUMED)
                : Optional.empty();
    }

    /** "Rose to a record 6 billion from 5 billion": only the later figure is the record. */
    private static Set<Integer> earlierOnes(Ledger ledger) {
        Set<Integer> numbers = new HashSet<>();
        ledger.moves().forEach(m -> numbers.add(m.earlier().number()));
        for (Claim claim : ledger.reading().claims()) {
            if (claim instanceof ComparisonClaim comparison) {
                numbers.add(comparison.lower());
            }
        }
        return numbers;
    }

    /** A record for a May need not be one for other months. */
    private static boolean isSameSeason(Period now, Period then) {
        return now.isYear() || now.start().getMonthValue() == then.start().getMonthValue();
    }

    private static Relation relation(Amount record, Amount other, LevelClaim.Extreme extreme, Evidence agreement) {
        boolean isHigh = extreme == LevelClaim.Extreme.RECORD_HIGH;
        Term more = Term.minus(isHigh ? record.number() : other.number());
        Term less = Term.plus(isHigh ? other.number() : record.number());
        Row row = new Row(List.of(less, more), Row.Order.AT_MOST, BigDecimal.ZERO);
        return Relation.of(INFO.id(), List.of(record.number(), other.number()), agreement, row);
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        Sums sums = new Sums(ledger.reading());
        Claim record = ledger.reading().claim(relation.claims().get(0));
        return sums.inScale(record, relation.claims().get(0)) + " is called a record; before it was "
                + sums.inScale(record, relation.claims().get(1));
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(
                this,
                input,
                r -> new Told(
                        r.claims().get(0),
                        "the record of " + printed.quote(r.claims().get(0)) + " was passed before by "
                                + printed.quote(r.claims().get(1)),
                        "Ask of what it is a record, and whether both figures are right."));
    }
}
