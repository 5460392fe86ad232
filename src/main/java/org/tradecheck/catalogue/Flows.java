package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Arithmetic;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Ledger.Match;
import org.tradecheck.check.Slips;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Link;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slots;
import org.tradecheck.claim.Status;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/** Exports and imports with the balance or the turnover that they make: same parties, goods and period. */
final class Flows {

    private final Ledger ledger;
    private final Arithmetic arithmetic;
    private @Nullable List<Quantity> unread;

    Flows(Ledger ledger) {
        this.ledger = ledger;
        this.arithmetic = new Arithmetic(ledger);
    }

    /** Exports, imports, and what they make. */
    record Triple(
            Amount exports,
            Amount imports,
            Amount made,
            Evidence agreement,
            List<Amount> otherExports,
            List<Amount> otherImports) {

        List<Integer> claims() {
            List<Integer> claims = new ArrayList<>();
            for (Amount amount : List.of(made, exports, imports)) {
                if (!claims.contains(amount.claim())) {
                    claims.add(amount.claim());
                }
            }
            return claims;
        }

        List<Integer> flows() {
            return List.of(exports.number(), imports.number());
        }

        /** The same, without the other flows that may be meant. */
        Triple alone() {
            return new Triple(exports, imports, made, agreement, List.of(), List.of());
        }

        boolean isPrinted() {
            return exports.isPrinted() && imports.isPrinted() && made.isPrinted();
        }
    }

    /** Every triple of the article whose last member measures this. */
    List<Triple> triples(Measure made) {
        List<Triple> found = new ArrayList<>();
        Set<Integer> linked = new HashSet<>();
        for (Link link : ledger.reading().links()) {
            if (link.kind() == Link.Kind.FLOWS && link.claims().size() == 3) {
                linked(link, made).ifPresent(t -> {
                    found.add(t);
                    linked.add(t.made().number());
                });
            }
        }
        for (Amount amount : ledger.amounts()) {
            if (amount.measure() == made
                    && amount.timing() != LevelClaim.Timing.AVERAGE
                    && !linked.contains(amount.number())
                    && isPlaced(amount)) {
                matched(amount).ifPresent(found::add);
            } else if (amount.measure() == made && !isPlaced(amount)) {
                before(amount).ifPresent(found::add);
            }
        }
        Map<List<Integer>, List<Triple>> byFlows = new HashMap<>();
        for (Triple t : found) {
            byFlows.computeIfAbsent(t.flows(), k -> new ArrayList<>()).add(t);
        }
        found.removeIf(t -> t.isPrinted()
                && !fits(t)
                && (isMisread(t) || (isOnlyTheWordWrong(t) ? isMadeWithUnread(t) : !areAllRead(t.made()))));
        found.removeIf(this::isSpreadQuantity);
        found.removeIf(this::isOfTwoIssues);
        found.removeIf(t -> isOfSomethingElse(t, byFlows.getOrDefault(t.flows(), List.of())));
        nearby(made, found).stream()
                .filter(t -> !isOfSomethingElse(t, byFlows.getOrDefault(t.flows(), List.of())))
                .forEach(found::add);
        return found;
    }

    /** "May had originally been reported at A", where the corrected balance stands beside it: no balance of corrected flows. */
    private boolean isOfTwoIssues(Triple t) {
        boolean isBesideNewer =
                List.of(t.exports(), t.imports()).stream().anyMatch(f -> f.isPrinted() && !isTakenBack(f))
                        || !t.exports().isPrinted() && !t.imports().isPrinted();
        return isTakenBack(t.made())
                && isBesideNewer
                && ledger.inAllWith(t.made(), t.made().measure()).stream()
                        .anyMatch(o -> o.isPrinted()
                                && !isTakenBack(o)
                                && o.number() != t.made().number());
    }

    /** Tonnes of goods that one country ships and another lands stand in one article: only those of one paragraph make a sum. */
    private boolean isSpreadQuantity(Triple t) {
        if (claim(ledger, t.made()).quantity().kind() == Kind.MONEY || !t.isPrinted()) {
            return false;
        }
        int paragraph = t.made().at().paragraph();
        return t.exports().at().paragraph() != paragraph || t.imports().at().paragraph() != paragraph;
    }

    /** The balances that no flows were found for, and that do not fit those told right before. */
    private List<Triple> nearby(Measure made, List<Triple> found) {
        if (made != Measure.BALANCE) {
            return List.of();
        }
        Map<Integer, Triple> known = new HashMap<>();
        found.forEach(t -> known.put(t.made().number(), t));
        NearFlows near = new NearFlows(ledger);
        List<Triple> nearby = new ArrayList<>();
        for (Amount amount : ledger.amounts()) {
            if (amount.measure() == made && amount.isPrinted()) {
                Triple other = known.get(amount.number());
                boolean isOpen = other == null || !other.isPrinted() || !fits(other);
                Optional<Triple> triple =
                        !isOpen ? Optional.empty() : other == null ? near.of(amount) : near.turned(amount);
                triple.filter(t -> !isMisread(t) && !isMadeWithUnread(t)).ifPresent(nearby::add);
            }
        }
        // What fits but for a word is of those flows and of no others.
        nearby.forEach(t -> found.removeIf(o -> o.made().number() == t.made().number()));
        return nearby;
    }

    /** Flows have one balance: where another one fits and this one is no slip of it, this one is of something else. */
    private boolean isOfSomethingElse(Triple t, List<Triple> ofItsFlows) {
        if (!t.isPrinted() || fits(t)) {
            return false;
        }
        if (isOfWiderBalance(t) || isOfOtherFlows(t)) {
            return true;
        }
        boolean isTold = t.agreement() == Evidence.EXPLICIT;
        return ofItsFlows.stream()
                .anyMatch(o -> o.isPrinted()
                        && fits(o.alone())
                        && !isMark(o.made())
                        && !isSameFigure(o, t)
                        && (isOfOtherScope(o, t)
                                || !isTold && !Slips.isOneSlip(claim(ledger, o.made()), claim(ledger, t.made()))));
    }

    /** "It had originally put the gap at A": no figure to go with those that have been revised since. */
    private static boolean isTakenBack(Amount amount) {
        return amount.slots().status() == Status.PRELIMINARY;
    }

    /**
     * "Exports were A and imports B, seasonally adjusted", and further down both unadjusted: whether a balance is made by
     * another pair of flows of its own time that one sentence tells.
     */
    private boolean isOfOtherFlows(Triple t) {
        Map<Integer, List<Amount>> imports = ledger.inAllWith(t.made(), Measure.IMPORTS).stream()
                .filter(m -> m.isPrinted() && m.number() != t.imports().number())
                .collect(Collectors.groupingBy(m -> m.at().sentenceIndex()));
        return ledger.inAllWith(t.made(), Measure.EXPORTS).stream()
                .filter(x -> x.isPrinted() && x.number() != t.exports().number())
                .anyMatch(x -> imports.getOrDefault(x.at().sentenceIndex(), List.of()).stream()
                        .anyMatch(m -> fits(new Triple(x, m, t.made(), t.agreement(), List.of(), List.of()))));
    }

    /** Whether the flows make another balance of the same time: of goods and services, or the one that this was corrected to. */
    private boolean isOfWiderBalance(Triple t) {
        for (Amount other : ledger.amounts()) {
            boolean isBeside = other.measure() == t.made().measure()
                    && other.isPrinted()
                    && other.number() != t.made().number()
                    && other.unit().equals(t.made().unit())
                    && other.slots()
                            .period()
                            .value()
                            .equals(t.made().slots().period().value());
            Triple wider = new Triple(t.exports(), t.imports(), other, t.agreement(), List.of(), List.of());
            if (isBeside && (isOfOtherScope(wider, t) || isTakenBack(t.made())) && fits(wider)) {
                return true;
            }
        }
        return false;
    }

    /** "The deficit in goods and services was A; the goods deficit was B": two balances, whatever their figures look like. */
    private boolean isOfOtherScope(Triple one, Triple two) {
        Coverage first = claim(ledger, one.made()).slots().coverage();
        Coverage second = claim(ledger, two.made()).slots().coverage();
        return first != Coverage.UNSTATED && second != Coverage.UNSTATED && first != second;
    }

    /** "Crossed the $100 billion mark, reaching $101.7 billion": nearly every figure fits what only says how much there is at least. */
    private boolean isMark(Amount made) {
        return switch (claim(ledger, made).quantity().hedge()) {
            case OVER, UNDER, AT_LEAST, AT_MOST, UP_TO -> true;
            case EXACT, ABOUT, NEARLY, JUST_OVER, RANGE -> false;
        };
    }

    /** "a surplus of A" in the headline and "a deficit of A" below are one balance, and one of the words is wrong. */
    private boolean isSameFigure(Triple one, Triple two) {
        return claim(ledger, one.made())
                        .quantity()
                        .value()
                        .compareTo(claim(ledger, two.made()).quantity().value())
                == 0;
    }

    /** "a deficit of A": the noun right before the figure, which leaves nothing open. */
    private static boolean isToldOutright(Amount made) {
        return made.at().isNamed()
                && made.at().phrasing().equals("figure-of")
                && made.measure() == Measure.BALANCE
                && made.sense() != Sense.NONE;
    }

    /**
     * Whether the figures fit once one of them is taken for what its words leave open: the sum of the flows for their
     * difference, or two other flows of the same breath. Then it is the reading that is wrong, and not the text.
     */
    private boolean isMisread(Triple t) {
        boolean isOtherMeasure = arithmetic.isPossible(
                t.made().measure() == Measure.TURNOVER ? balance("", t, Sense.SURPLUS) : turnover("", t));
        boolean isEitherWay =
                t.made().measure() == Measure.TURNOVER && arithmetic.isPossible(balance("", t, Sense.DEFICIT));
        if ((isOtherMeasure || isEitherWay) && !isToldOutright(t.made())) {
            return true;
        }
        List<Amount> near = ledger.near(t.made().at());
        for (Amount exports : near) {
            for (Amount imports : near) {
                boolean isPair = exports.measure() == Measure.EXPORTS
                        && imports.measure() == Measure.IMPORTS
                        && exports.isPrinted()
                        && imports.isPrinted()
                        && exports.unit().equals(t.made().unit())
                        && imports.unit().equals(t.made().unit())
                        && Agreement.isSameSentence(exports.at(), imports.at())
                        && exports.slots()
                                .period()
                                .value()
                                .equals(imports.slots().period().value());
                boolean isOther = exports.number() != t.exports().number()
                        || imports.number() != t.imports().number();
                Triple other = new Triple(exports, imports, t.made(), t.agreement(), List.of(), List.of());
                if (isPair && isOther && fits(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(Triple t) {
        return arithmetic.isPossible(
                t.made().measure() == Measure.TURNOVER
                        ? turnover("", t)
                        : balance("", t, t.made().sense()));
    }

    private static boolean isPlaced(Amount amount) {
        return amount.isPrinted() || amount.slots().period().value().isStated();
    }

    private Optional<Triple> linked(Link link, Measure made) {
        if (link.claims().stream().anyMatch(c -> !ledger.isLevel(c))) {
            return Optional.empty();
        }
        Amount x = ledger.printed(link.claims().get(0));
        Amount m = ledger.printed(link.claims().get(1));
        Amount b = ledger.printed(link.claims().get(2));
        boolean isOne =
                b.measure() == made && x.unit().equals(m.unit()) && x.unit().equals(b.unit());
        return isOne ? Optional.of(new Triple(x, m, b, Evidence.EXPLICIT, List.of(), List.of())) : Optional.empty();
    }

    private Optional<Triple> matched(Amount made) {
        Optional<Match> x = flow(Measure.EXPORTS, made);
        if (x.isEmpty()) {
            return Optional.empty();
        }
        Optional<Match> m = flow(Measure.IMPORTS, made);
        if (m.isEmpty()) {
            return Optional.empty();
        }
        Amount exports = x.get().amount();
        Amount imports = m.get().amount();
        Optional<Evidence> both =
                ledger.agreement().inAll(exports.slots(), exports.at(), imports.slots(), imports.at());
        if (both.isEmpty() || both.get() == Evidence.ASSUMED) {
            return Optional.empty();
        }
        Evidence grade = Agreement.weaker(
                both.get(), Agreement.weaker(x.get().agreement(), m.get().agreement()));
        return Optional.of(new Triple(
                exports, imports, made, grade, x.get().others(), m.get().others()));
    }

    /** What a balance was before, with what the flows of the same breath were before, none of them saying when. */
    private Optional<Triple> before(Amount made) {
        Optional<Amount> x = unplaced(Measure.EXPORTS, made);
        Optional<Amount> m = unplaced(Measure.IMPORTS, made);
        return x.isPresent() && m.isPresent()
                ? Optional.of(new Triple(x.get(), m.get(), made, Evidence.SENTENCE, List.of(), List.of()))
                : Optional.empty();
    }

    private Optional<Amount> unplaced(Measure measure, Amount made) {
        Slots slots = claim(ledger, made).slots();
        return ledger.near(made.at()).stream()
                .filter(a -> a.measure() == measure && a.unit().equals(made.unit()) && !isPlaced(a))
                .filter(a -> ledger.agreement()
                        .inAll(slots, made.at(), claim(ledger, a).slots(), a.at())
                        .filter(g -> g.compareTo(Evidence.SENTENCE) <= 0)
                        .isPresent())
                .findFirst();
    }

    private Optional<Match> flow(Measure measure, Amount made) {
        return ledger.find(
                measure,
                made.unit(),
                made.slots(),
                made.at(),
                a -> a.timing() == made.timing() && isPlaced(a) && a.number() != made.number());
    }

    /** Exports and imports added up are the turnover. */
    static Relation turnover(String check, Triple t) {
        return relation(
                check,
                t,
                (x, m) -> Row.zero(
                        Term.plus(x.number()),
                        Term.plus(m.number()),
                        Term.minus(t.made().number())));
    }

    /** Exports less imports are a surplus, imports less exports a deficit. */
    static Relation balance(String check, Triple t, Sense sense) {
        return relation(check, t, (x, m) -> {
            Amount more = sense == Sense.SURPLUS ? x : m;
            Amount less = sense == Sense.SURPLUS ? m : x;
            return Row.zero(
                    Term.plus(more.number()),
                    Term.minus(less.number()),
                    Term.minus(t.made().number()));
        });
    }

    /** One reading for each choice of flows that the text may mean, the likeliest first. */
    private static Relation relation(String check, Triple t, BiFunction<Amount, Amount, Row> row) {
        List<List<Row>> readings = new ArrayList<>();
        for (Amount x : with(t.exports(), t.otherExports())) {
            for (Amount m : with(t.imports(), t.otherImports())) {
                readings.add(List.of(row.apply(x, m)));
            }
        }
        return new Relation(check, t.claims(), readings, t.agreement());
    }

    private static List<Amount> with(Amount first, List<Amount> others) {
        List<Amount> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    /** Whether the figures fit, and only the word surplus or deficit does not. */
    boolean isOnlyTheWordWrong(Triple t) {
        Sense sense = t.made().sense();
        return t.isPrinted()
                && sense != Sense.NONE
                && !arithmetic.isPossible(balance("", t, sense))
                && arithmetic.isPossible(balance("", t, sense.opposite()));
    }

    /**
     * Whether every amount of the balance's sentence up to it has been understood: "Tourists spent A, so the net result was a
     * surplus of B" counts more than the flows.
     */
    private boolean areAllRead(Amount made) {
        return unreadBefore(made).isEmpty();
    }

    /** Whether something that was not understood, added to the flows or taken away, makes the balance as it is told. */
    private boolean isMadeWithUnread(Triple t) {
        Interval x = claim(ledger, t.exports()).quantity().core();
        Interval m = claim(ledger, t.imports()).quantity().core();
        Interval left = t.made().sense() == Sense.SURPLUS ? x.minus(m) : m.minus(x);
        Interval balance = claim(ledger, t.made()).quantity().outer();
        return unreadBefore(t.made()).stream()
                .anyMatch(n -> left.plus(n.core()).meets(balance)
                        || left.minus(n.core()).meets(balance));
    }

    /** The amounts of a balance's sentence up to it that no claim tells of. */
    private List<Quantity> unreadBefore(Amount made) {
        int from = made.at().sentence().start();
        int to = claim(ledger, made).span().start();
        return unread().stream()
                .filter(n -> n.span().start() >= from
                        && n.span().end() <= to
                        && n.unit().equals(made.unit()))
                .toList();
    }

    /** The numbers that no claim tells of. */
    private List<Quantity> unread() {
        List<Quantity> found = unread;
        if (found == null) {
            Set<Span> read = new HashSet<>();
            ledger.reading().claims().forEach(c -> read.add(c.quantity().span()));
            found = ledger.reading().numbers().stream()
                    .filter(n -> !read.contains(n.span()))
                    .toList();
            unread = found;
        }
        return found;
    }

    /** The claim that prints or implies an amount. */
    static Claim claim(Ledger ledger, Amount amount) {
        return ledger.reading().claim(amount.claim());
    }
}
