package org.tradecheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.ShareClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Slots;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/**
 * A printed figure that makes a broken relation hold to the digit when it stands in the place of one of its own. Then it is
 * likelier that the wrong figure was taken than that one was printed wrongly: "exports of A exceeded imports of B; with
 * China there was a deficit of C" is not told against B when C fits the imports that its own sentence gives.
 *
 * @param taken the claim that the relation uses
 * @param other the claim with which it would hold
 */
record OtherFigure(int taken, int other) {

    /** A figure of fewer digits fits too easily. */
    private static final int TELLING_DIGITS = 3;

    private static final BigDecimal ALL = new BigDecimal("100");

    private static final BigDecimal FAR = new BigDecimal("3");

    private static final Set<Measure> OPPOSITES = EnumSet.of(Measure.EXPORTS, Measure.IMPORTS);

    private static final Set<Measure> FLOWS =
            EnumSet.of(Measure.EXPORTS, Measure.IMPORTS, Measure.TURNOVER, Measure.BALANCE);

    /** The first one that fits, in the order of the text. */
    static Optional<OtherFigure> of(Ledger ledger, Relation relation) {
        Arithmetic arithmetic = new Arithmetic(ledger);
        for (List<Row> rows : relation.readings()) {
            if (rows.size() != 1 || rows.get(0).order() != Row.Order.EQUAL) {
                continue;
            }
            Row row = rows.get(0);
            for (Term term : row.terms()) {
                Optional<Integer> other =
                        term.amount() > 0 ? fitting(ledger, arithmetic, relation, row, term) : Optional.empty();
                if (other.isPresent()) {
                    return Optional.of(new OtherFigure(term.amount(), other.get()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What a share was worked out of by mistake: "28.4% of exports" is the right share of imports, of the same trade and time.
     * Words that name what it is a share of leave no room for the other flow, nor does a coverage rate.
     */
    static Optional<OtherFigure> ofMistakenFlow(Ledger ledger, Relation relation) {
        boolean isPlain = relation.readings().stream().allMatch(rows -> rows.size() == 1);
        if (!isPlain || !isOfNamedFlow(ledger, relation)) {
            return Optional.empty();
        }
        boolean isOnly = relation.readings().size() == 1;
        return relation.readings().stream()
                .map(rows -> mistaken(ledger, relation, rows.get(0), isOnly))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The same for one of the wholes that a share may be of.
     *
     * @param isOnly whether no other may be; among several only a total of all goods is surely the one that is meant
     */
    private static Optional<OtherFigure> mistaken(Ledger ledger, Relation relation, Row row, boolean isOnly) {
        Arithmetic arithmetic = new Arithmetic(ledger);
        for (Term term : row.terms()) {
            if (term.factor() > 0 && ledger.isLevel(term.amount())) {
                Amount taken = ledger.printed(term.amount());
                if (!isOnly && !isOfEverything(taken)) {
                    continue;
                }
                for (Amount other : ledger.amounts()) {
                    boolean isMistaken = other.isPrinted()
                            && FLOWS.contains(other.measure())
                            && isOfSameButFlow(other, taken)
                            && Slips.significant(ledger.reading().claim(other.number())) >= TELLING_DIGITS
                            && arithmetic.isConsistent(with(relation, row, term, other.number()));
                    if (isMistaken) {
                        return Optional.of(new OtherFigure(term.amount(), other.number()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a share of less than all is set against wholes that are all smaller than its part. */
    static boolean isOfSmallerWhole(Ledger ledger, Relation relation) {
        Claim share = ledger.reading().claim(relation.claims().get(0));
        boolean isShare = share instanceof ShareClaim
                && share.quantity().core().high().isFinite()
                && share.quantity().core().high().value().compareTo(ALL) < 0;
        return isShare
                && relation.readings().stream().allMatch(rows -> rows.size() == 1 && isSmaller(ledger, rows.get(0)));
    }

    private static boolean isSmaller(Ledger ledger, Row row) {
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal whole = null;
        for (Term term : row.terms()) {
            if (term.amount() <= 0) {
                return false;
            }
            BigDecimal value = ledger.reading().claim(term.amount()).quantity().value();
            if (term.factor() > 0) {
                whole = value;
            } else {
                parts = parts.add(value);
            }
        }
        return whole != null && whole.compareTo(parts) < 0;
    }

    /** Whether the rate of a relation says itself of which flow it is, with digits enough that it fits hardly anything by chance. */
    private static boolean isOfNamedFlow(Ledger ledger, Relation relation) {
        Claim rate = ledger.reading().claim(relation.claims().get(0));
        boolean isNamed = rate instanceof ShareClaim share
                ? share.whole().namesFlow() && FLOWS.contains(share.of())
                : rate.measure() == Measure.COVERAGE;
        return isNamed && Slips.significant(rate) >= TELLING_DIGITS;
    }

    private static boolean isOfSameButFlow(Amount a, Amount b) {
        Slots one = a.slots();
        Slots two = b.slots();
        return a.measure() != b.measure()
                && a.unit().equals(b.unit())
                && one.reporter().value().equals(two.reporter().value())
                && Agreement.world(one.partner().value())
                        .equals(Agreement.world(two.partner().value()))
                && one.product().value().equals(two.product().value())
                && one.period().value().equals(two.period().value());
    }

    private static Optional<Integer> fitting(
            Ledger ledger, Arithmetic arithmetic, Relation relation, Row row, Term term) {
        if (!ledger.isLevel(term.amount())) {
            return Optional.empty();
        }
        Amount taken = ledger.printed(term.amount());
        Set<Integer> paragraphs = paragraphs(ledger, relation);
        // A long text has thousands of amounts and as many relations: what rules most of them out is asked first.
        for (Amount a : ledger.amounts()) {
            boolean isNear = paragraphs.contains(a.at().paragraph())
                    || (term.factor() > 0 && (isOfEverything(a) || isOfSameButTime(a, taken)));
            boolean isOther = isNear
                    && a.isPrinted()
                    && a.unit().equals(taken.unit())
                    && !isOfOtherFlow(ledger, relation, a)
                    && !relation.claims().contains(a.number())
                    && Slips.significant(ledger.reading().claim(a.number())) >= TELLING_DIGITS
                    && !(ledger.hasShare(a.number()) && ledger.hasShare(taken.number()))
                    && (!isOfSame(a, taken) || (isOfParts(relation) && isFarOff(a, taken, ledger)))
                    && !isOfNamedOther(a, taken)
                    && !isOfNamedTime(a, taken);
            if (isOther && arithmetic.isConsistent(with(relation, row, term, a.number()))) {
                return Optional.of(a.number());
            }
        }
        return Optional.empty();
    }

    /** Trade in all goods with everybody: a share may be of it wherever it stands. */
    private static boolean isOfEverything(Amount amount) {
        return amount.slots().product().value().isAll()
                && !Agreement.world(amount.slots().partner().value()).isStated();
    }

    /** "98.4 of 335.6 billion, or 31.5% of exports": what words call a share of exports is meant as none of imports. */
    private static boolean isOfOtherFlow(Ledger ledger, Relation relation, Amount amount) {
        return relation.claims().stream()
                .filter(c -> c > 0)
                .map(c -> ledger.reading().claim(c))
                .anyMatch(c -> c instanceof ShareClaim share
                        && share.whole().namesFlow()
                        && OPPOSITES.contains(share.of())
                        && OPPOSITES.contains(amount.measure())
                        && share.of() != amount.measure());
    }

    /** Those of its figures. */
    private static Set<Integer> paragraphs(Ledger ledger, Relation relation) {
        Set<Integer> paragraphs = new HashSet<>();
        for (int claim : relation.claims()) {
            if (claim > 0) {
                paragraphs.add(ledger.reading().claim(claim).provenance().paragraph());
            }
        }
        return paragraphs;
    }

    /** The same trade at another time, of which a share that names none may be told just as well. */
    private static boolean isOfSameButTime(Amount a, Amount b) {
        Slots one = a.slots();
        Slots two = b.slots();
        return a.measure() == b.measure()
                && one.reporter().value().equals(two.reporter().value())
                && one.partner().value().equals(two.partner().value())
                && one.product().value().equals(two.product().value());
    }

    /** Of parts that words tie to a whole, another figure may be the whole. */
    static boolean isOfParts(Relation relation) {
        return relation.check().equals("parts-sum");
    }

    /** "Exports were A; those of ships came to B": what is of quite another size is only called by the same name. */
    private static boolean isFarOff(Amount a, Amount b, Ledger ledger) {
        BigDecimal one = ledger.reading().claim(a.number()).quantity().value();
        BigDecimal other = ledger.reading().claim(b.number()).quantity().value();
        return one.compareTo(other.multiply(FAR)) > 0 && !Slips.isScaleSlip(one, other);
    }

    /** The same thing printed again: one of the two is wrong, and not the other meant. */
    private static boolean isOfSame(Amount a, Amount b) {
        Slots one = a.slots();
        Slots two = b.slots();
        return a.measure() == b.measure()
                && a.sense() == b.sense()
                && one.partner().value().equals(two.partner().value())
                && one.product().value().equals(two.product().value())
                && one.period().value().equals(two.period().value());
    }

    /** Trade with two partners, both named beside their figures: the words say which is which. */
    private static boolean isOfNamedOther(Amount a, Amount b) {
        Slot<Area> one = a.slots().partner();
        Slot<Area> two = b.slots().partner();
        return one.evidence() == Evidence.EXPLICIT
                && two.evidence() == Evidence.EXPLICIT
                && one.value().isStated()
                && two.value().isStated()
                && !one.value().equals(two.value());
    }

    /** The same trade at two times, both named beside their figures: "from A in May and B a year earlier". */
    private static boolean isOfNamedTime(Amount a, Amount b) {
        Slot<Period> one = a.slots().period();
        Slot<Period> two = b.slots().period();
        return a.measure() == b.measure()
                && a.slots().product().value().equals(b.slots().product().value())
                && Agreement.world(a.slots().partner().value())
                        .equals(Agreement.world(b.slots().partner().value()))
                && one.evidence() == Evidence.EXPLICIT
                && two.evidence() == Evidence.EXPLICIT
                && one.value().isStated()
                && two.value().isStated()
                && !one.value().equals(two.value());
    }

    private static Relation with(Relation relation, Row row, Term term, int other) {
        List<Term> terms = new ArrayList<>(row.terms());
        terms.replaceAll(t -> t == term ? new Term(other, t.offset(), t.factor(), t.scale()) : t);
        return Relation.of(
                relation.check(), relation.claims(), relation.agreement(), new Row(terms, row.order(), row.constant()));
    }
}
