package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Provenance;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Period;

/** An average over months times the months is the total. */
final class AverageVsTotalCheck implements RelationCheck {

    /** So near a count times an average comes to the total that it is the sum of what was counted. */
    private static final BigDecimal NEARLY = new BigDecimal("0.02");

    private static final CheckInfo INFO = new CheckInfo(
            "average-vs-total",
            Severity.ERROR,
            "The average does not lead to the total",
            """
            An average a month times the months of the period is the total of the period, and an average a day times \
            its days, of which some may be no working days. A slip of the decimal point in one of them is the usual \
            cause.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Oil exports averaged [[$1.2 billion a month]] in 2023, for a total of [[$1.4"
                                    + " billion]]."),
                    Example.passes("Oil exports averaged $1.2 billion a month in 2023, for a total of $14 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Imports of gas averaged [[$1.3 billion a month]] in 2022, for a total of [[$12.4 billion]]."),
                    Example.flags(
                            Severity.NOTE,
                            "Oman's exports came to [[$36.5 billion]] in 2023, or [[$1.0 billion a day]]."),
                    Example.passes("Oman's exports came to $36.5 billion in 2023, or $100 million a day."),
                    Example.passes("Oman's exports came to $36.5 billion in 2023, or $152 million a working day."),
                    Example.flags(
                            Severity.ERROR,
                            "Taiwan's exports were [[$46.2 billion]] in May 2024. With 21 working days in the month, the daily"
                                    + " average came to [[$2.02 billion]]."),
                    Example.passes(
                            "Taiwan's exports were $46.2 billion in May 2024. With 21 working days in the month, the daily"
                                    + " average came to $2.2 billion."),
                    Example.flags(
                            Severity.ERROR,
                            "Hungary delivered [[2,150]] buses to Poland in June 2024 for a total of [[€301 million]], at an average"
                                    + " of [[€104,000]] apiece."),
                    Example.passes(
                            "Exports of coal averaged $2.0 billion a month in the last quarter of 2022; exports of coal in 2022 were $31 billion.")));

    private static final String A_MONTH = "/month";

    private static final String A_DAY = "/day";

    private static final String DAY = "day";

    /** So small a part of all days may be counted: of a month with many holidays, its working days. */
    private static final BigDecimal LEAST_OF_ALL_DAYS = new BigDecimal("0.5");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations(Ledger ledger) {
        return Stream.concat(
                        ledger.reading().links().stream()
                                .filter(l -> l.kind() == Link.Kind.AVERAGE
                                        && l.claims().size() >= 2)
                                .map(l -> relation(ledger, l)),
                        ledger.amounts().stream()
                                .filter(a -> a.isPrinted()
                                        && a.measure().isTrade()
                                        && (a.unit().code().endsWith(A_MONTH)
                                                || a.unit().code().endsWith(A_DAY)))
                                .map(a -> relation(ledger, a)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An amount a month or a day, and the total of the same thing and time beside it. */
    private static Optional<Relation> relation(Ledger ledger, Amount average) {
        String code = average.unit().code();
        Unit unit = new Unit(code.substring(0, code.lastIndexOf('/')));
        boolean isOfDays = code.endsWith(A_DAY);
        return ledger.find(
                        average.measure(),
                        unit,
                        average.slots(),
                        average.at(),
                        a -> a.isPrinted()
                                && a.timing() == LevelClaim.Timing.TOTAL
                                && Agreement.isNear(a.at(), average.at()))
                .filter(m -> m.others().isEmpty())
                .filter(m -> m.amount().slots().period().value().lengthInMonths() > (isOfDays ? 0 : 1))
                .map(m -> new Relation(
                        INFO.id(),
                        List.of(m.amount().number(), average.number()),
                        readings(ledger, m.amount(), average, isOfDays),
                        m.agreement()));
    }

    /** A total is so many months; or so many days, of which some may be no working days. */
    private static List<List<Row>> readings(Ledger ledger, Amount total, Amount average, boolean isOfDays) {
        Period time = total.slots().period().value();
        Optional<BigDecimal> said = isOfDays ? daysSaid(ledger, average.at()) : Optional.empty();
        if (said.isPresent()) {
            return List.of(List.of(Row.zero(
                    Term.plus(total.number()),
                    Term.of(average.number(), said.get().negate()))));
        }
        if (!isOfDays) {
            BigDecimal months = BigDecimal.valueOf(time.lengthInMonths());
            return List.of(List.of(Row.zero(Term.plus(total.number()), Term.of(average.number(), months.negate()))));
        }
        BigDecimal days = BigDecimal.valueOf(time.lengthInDays());
        Row most = new Row(
                List.of(Term.plus(total.number()), Term.of(average.number(), days.negate())),
                Row.Order.AT_MOST,
                BigDecimal.ZERO);
        Row least = new Row(
                List.of(Term.minus(total.number()), Term.of(average.number(), days.multiply(LEAST_OF_ALL_DAYS))),
                Row.Order.AT_MOST,
                BigDecimal.ZERO);
        return List.of(List.of(most, least));
    }

    /** "With 22.5 working days in the month": the one number of days of a sentence. */
    private static Optional<BigDecimal> daysSaid(Ledger ledger, Provenance average) {
        List<BigDecimal> days = ledger.reading().numbers().stream()
                .filter(n -> n.unit().code().equals(DAY) && average.sentence().contains(n.span()))
                .map(Sums::middle)
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<Relation> relation(Ledger ledger, Link link) {
        int total = link.claims().get(0);
        int average = link.claims().get(1);
        int count = link.claims().size() > 2 ? link.claims().get(2) : 0;
        if (!ledger.isLevel(total)
                || !ledger.isLevel(average)
                || !ledger.printed(total).unit().equals(ledger.printed(average).unit())
                || ledger.printed(total).measure() != ledger.printed(average).measure()) {
            return Optional.empty();
        }
        int months = months(ledger, total, average);
        if (count == 0 && (months < 2 || isOfCounted(ledger, total, average))) {
            return Optional.empty();
        }
        Term times = count > 0
                ? new Term(average, BigDecimal.ZERO, count, BigDecimal.ONE.negate())
                : Term.of(average, BigDecimal.valueOf(-months));
        List<Integer> claims = count > 0 ? List.of(total, average, count) : List.of(total, average);
        return Optional.of(Relation.of(INFO.id(), claims, Evidence.EXPLICIT, Row.zero(Term.plus(total), times)));
    }

    /** "61,000 cars at an average of A, paying B": the average is of what was counted, and not of months. */
    private static boolean isOfCounted(Ledger ledger, int total, int average) {
        Claim sum = ledger.reading().claim(total);
        Claim mean = ledger.reading().claim(average);
        if (!Agreement.isSameSentence(sum.provenance(), mean.provenance())) {
            return false;
        }
        BigDecimal printed = Sums.middle(sum);
        return ledger.reading().numbers().stream()
                .filter(n ->
                        n.kind() == Kind.COUNT && sum.provenance().sentence().contains(n.span()))
                .map(n ->
                        n.value().multiply(Sums.middle(mean)).subtract(printed).abs())
                .anyMatch(off -> off.compareTo(printed.abs().multiply(NEARLY)) <= 0);
    }

    private static int months(Ledger ledger, int total, int average) {
        int months = ledger.printed(total).slots().period().value().lengthInMonths();
        return months > 0
                ? months
                : ledger.printed(average).slots().period().value().lengthInMonths();
    }

    @Override
    public String sum(Ledger ledger, Relation relation) {
        List<Integer> c = relation.claims();
        Sums sums = new Sums(ledger.reading());
        Claim total = ledger.reading().claim(c.get(0));
        Claim average = ledger.reading().claim(c.get(1));
        boolean isOfDays = average.quantity().unit().code().endsWith(A_DAY);
        BigDecimal times = c.size() > 2
                ? Sums.middle(ledger.reading().claim(c.get(2)))
                : isOfDays
                        ? daysSaid(ledger, average.provenance())
                                .orElse(BigDecimal.valueOf(
                                        total.slots().period().value().lengthInDays()))
                        : BigDecimal.valueOf(months(ledger, c.get(0), c.get(1)));
        return sums.inScale(total, c.get(1)) + " × "
                + times.stripTrailingZeros().toPlainString() + " = "
                + Sums.plain(total, Sums.middle(average).multiply(times)) + ", printed "
                + sums.inScale(total, c.get(0));
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        return Telling.tell(
                this,
                input,
                r -> new Told(
                        r.claims().get(0),
                        "an average of " + printed.quote(r.claims().get(1)) + " does not lead to a total of "
                                + printed.quote(r.claims().get(0)),
                        "Ask for both figures, and over how many months, days or pieces the average goes."));
    }
}
