package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Status;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** Amounts of a series for a period and for parts of it. */
final class Subperiods {

    private final Ledger ledger;

    /** The amounts of each thing by the first day of their period, then by the period. */
    private final Map<String, NavigableMap<LocalDate, Map<Period, List<Amount>>>> byStart = new HashMap<>();

    Subperiods(Ledger ledger) {
        this.ledger = ledger;
        for (Amount amount : ledger.amounts()) {
            if (isTotal(amount) && amount.slots().status().isFact()) {
                Period period = amount.slots().period().value();
                byStart.computeIfAbsent(key(amount), k -> new TreeMap<>())
                        .computeIfAbsent(period.start(), k -> new LinkedHashMap<>())
                        .computeIfAbsent(period, k -> new ArrayList<>())
                        .add(amount);
            }
        }
    }

    /** What amounts of one series surely share. */
    private static String key(Amount amount) {
        return amount.measure() + " " + amount.sense() + " " + amount.unit().code() + " "
                + Parts.world(amount.slots().partner().value()).code();
    }

    /** An amount for a period, and amounts for periods inside it, in order of time. */
    record Nest(Amount whole, List<Amount> parts, boolean isComplete, Evidence agreement) {

        Relation relation(String check) {
            List<Integer> claims = new ArrayList<>();
            List<Term> terms = new ArrayList<>();
            claims.add(whole.number());
            terms.add(Term.minus(whole.number()));
            for (Amount part : parts) {
                claims.add(part.number());
                terms.add(Term.plus(part.number()));
            }
            Row row = new Row(terms, isComplete ? Row.Order.EQUAL : Row.Order.AT_MOST, BigDecimal.ZERO);
            return Relation.of(check, claims, agreement, row);
        }
    }

    /** Every period with its parts. */
    List<Nest> nests() {
        List<Nest> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Amount whole : ledger.amounts()) {
            if (isTotal(whole) && whole.slots().status().isFact()) {
                nest(whole).filter(n -> known.add(name(n))).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The same parts and the same whole told twice are one: equal digits commit to equal ends. */
    private String name(Nest nest) {
        List<Integer> parts = nest.parts().stream().map(Amount::number).toList();
        Interval whole = ledger.core(nest.whole().number());
        return parts + " in " + end(whole.low()) + " to " + end(whole.high());
    }

    private static String end(Bound bound) {
        return bound.isFinite() ? (bound.isOpen() ? "beyond " : "") + bound.value() : "any";
    }

    private static boolean isTotal(Amount amount) {
        boolean isFlow = amount.measure().isTrade() || amount.measure() == Measure.INVESTMENT;
        return amount.isPrinted()
                && isFlow
                && amount.timing() == LevelClaim.Timing.TOTAL
                && amount.slots().period().value().isStated();
    }

    private Optional<Nest> nest(Amount whole) {
        Period period = whole.slots().period().value();
        List<Amount> inside = new ArrayList<>();
        List<Evidence> grades = new ArrayList<>();
        for (List<Amount> ofOnePeriod : within(whole, period)) {
            first(whole, ofOnePeriod).ifPresent(inside::add);
        }
        inside.sort(Comparator.comparingInt(Amount::number));
        for (Amount part : inside) {
            grades.add(Agreement.weaker(grade(whole, part).orElseThrow(), periodGrade(whole, part)));
        }
        return inside.isEmpty() ? Optional.empty() : Optional.of(arranged(whole, inside, grades));
    }

    /** The amounts of the same thing for each period inside of another one. */
    private List<List<Amount>> within(Amount whole, Period period) {
        List<List<Amount>> within = new ArrayList<>();
        byStart.getOrDefault(key(whole), Collections.emptyNavigableMap())
                .subMap(period.start(), true, period.end(), true)
                .values()
                .forEach(periods -> periods.forEach((inner, amounts) -> {
                    if (!inner.equals(period) && period.contains(inner)) {
                        within.add(amounts);
                    }
                }));
        return within;
    }

    /** The first of several amounts for one period that is of the same series; what has been revised only if there is no other. */
    private Optional<Amount> first(Amount whole, List<Amount> parts) {
        List<Amount> ofSeries = ledger.nearest(parts, whole.at()).stream()
                .filter(p -> grade(whole, p).isPresent())
                .toList();
        return ofSeries.stream()
                .filter(p -> p.slots().status() != Status.PRELIMINARY)
                .findFirst()
                .or(() -> ofSeries.stream().findFirst());
    }

    private Optional<Evidence> grade(Amount whole, Amount part) {
        return ledger.agreement()
                .inSeries(whole.slots(), whole.at(), part.slots(), part.at())
                .filter(g -> g.compareTo(Evidence.PARAGRAPH) <= 0);
    }

    /** Two periods that are both said are as good as said together, however far apart they stand. */
    private static Evidence periodGrade(Amount a, Amount b) {
        Evidence worst = Agreement.weaker(
                a.slots().period().evidence(), b.slots().period().evidence());
        return worst.compareTo(Evidence.SENTENCE) <= 0 || Agreement.isNear(a.at(), b.at()) ? Evidence.SENTENCE : worst;
    }

    /** Parts that follow each other without a gap from the start to the end make up the whole. */
    private static Nest arranged(Amount whole, List<Amount> inside, List<Evidence> grades) {
        Period period = whole.slots().period().value();
        List<Amount> byStart = new ArrayList<>(inside);
        byStart.sort(Comparator.comparing(a -> a.slots().period().value().start()));
        List<Amount> chain = chain(period, byStart, true);
        if (!isWhole(period, chain)) {
            // "In the third quarter A, after B in the first half": without a gap, if not of one length.
            byStart.sort(Comparator.comparing(
                            (Amount a) -> a.slots().period().value().start())
                    .thenComparing(a -> -a.slots().period().value().lengthInDays()));
            List<Amount> unlike = chain(period, byStart, false);
            chain = isOfOneBreath(unlike) ? unlike : chain;
        }
        boolean isComplete = isWhole(period, chain);
        List<Amount> parts = isComplete ? chain : List.of(largest(inside));
        if (isComplete) {
            // Parts that follow each other without a gap show that they belong together.
            return new Nest(whole, parts, true, Evidence.SENTENCE);
        }
        Evidence grade = Evidence.EXPLICIT;
        for (Amount part : parts) {
            grade = Agreement.weaker(grade, grades.get(inside.indexOf(part)));
        }
        return new Nest(whole, parts, false, grade);
    }

    /** Parts of different lengths are told together, or one of them has lost its own time; balances often have. */
    private static boolean isOfOneBreath(List<Amount> chain) {
        return chain.stream()
                .allMatch(a -> a.measure() != Measure.BALANCE
                        && Agreement.isSameSentence(a.at(), chain.get(0).at()));
    }

    private static boolean isWhole(Period period, List<Amount> chain) {
        return chain.size() > 1
                && chain.get(chain.size() - 1).slots().period().value().end().equals(period.end());
    }

    /** Periods that follow each other without a gap from the start of a longer one on. */
    private static List<Amount> chain(Period period, List<Amount> byStart, boolean isOfOneLength) {
        List<Amount> chain = new ArrayList<>();
        LocalDate next = period.start();
        for (Amount part : byStart) {
            Period inner = part.slots().period().value();
            boolean isSameLength = !isOfOneLength
                    || chain.isEmpty()
                    || inner.hasSameLengthAs(chain.get(0).slots().period().value());
            if (inner.start().equals(next) && isSameLength) {
                chain.add(part);
                next = inner.end().plusDays(1);
            }
        }
        return chain;
    }

    private static Amount largest(List<Amount> inside) {
        return inside.stream()
                .max(Comparator.comparing(a -> a.slots().period().value().lengthInDays()))
                .orElseThrow();
    }
}
