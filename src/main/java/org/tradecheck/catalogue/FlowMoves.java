package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Slips;
import org.tradecheck.check.Sums;
import org.tradecheck.check.Telling;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Coverage;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Sense;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Interval;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/**
 * How far a balance moved, and how far exports and imports moved it: "the deficit widened by A, as exports fell by B and imports
 * by C". More exports lessen a deficit, and more imports deepen it.
 */
final class FlowMoves {

    /** So many changes around that of a balance are looked at. */
    private static final int REACH = 12;

    private final Ledger ledger;

    FlowMoves(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The relations: the balance first, then exports and imports. */
    List<Relation> relations(String check) {
        List<ChangeClaim> moves = moves();
        List<Relation> found = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            ChangeClaim exports = moves.get(i);
            if (exports.measure() != Measure.EXPORTS) {
                continue;
            }
            List<ChangeClaim> near = moves.subList(Math.max(0, i - REACH), Math.min(moves.size(), i + REACH + 1));
            Optional<ChangeClaim> imports = only(near, exports, Measure.IMPORTS);
            imports.flatMap(m -> balanceOf(near, exports, m))
                    .filter(b -> holds(b, exports, imports.get()) || isSlip(b, exports, imports.get()))
                    .ifPresent(b -> found.add(sum(check, b, exports, imports.get())));
        }
        return found;
    }

    /** Whether a relation is one of these. */
    static boolean isOne(Ledger ledger, Relation relation) {
        return relation.claims().size() == 3
                && relation.claims().stream()
                        .allMatch(c -> c > 0 && ledger.reading().claim(c) instanceof ChangeClaim);
    }

    /** The moves as a sum: those that go the way of the balance, less those that do not. */
    static String sum(Ledger ledger, Relation relation) {
        ChangeClaim balance = move(ledger, relation, 0);
        List<Integer> with = new ArrayList<>();
        List<Integer> against = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            ChangeClaim flow = move(ledger, relation, i);
            (deepens(flow) == deepens(balance) ? with : against)
                    .add(flow.provenance().number());
        }
        return new Sums(ledger.reading())
                .addition(with, against, balance.provenance().number());
    }

    /** "Exports down by B and imports down by C do not move the deficit up by A". */
    static Telling.Told told(CheckInput input, Relation relation) {
        Ledger ledger = input.ledger();
        ChangeClaim balance = move(ledger, relation, 0);
        String word = balance.ofSense() == Sense.SURPLUS ? "surplus" : "deficit";
        String message = "exports " + way(input, move(ledger, relation, 1)) + " and imports "
                + way(input, move(ledger, relation, 2)) + " do not move the " + word + " " + way(input, balance);
        return new Telling.Told(
                balance.provenance().number(),
                message,
                "Ask which of the three changes the source confirms, and against which time each is.");
    }

    private static String way(CheckInput input, ChangeClaim move) {
        String way = move.sense() == Sense.INCREASE ? "up by " : "down by ";
        return way + new Printed(input.reading()).quote(move.provenance().number());
    }

    private static ChangeClaim move(Ledger ledger, Relation relation, int place) {
        return (ChangeClaim) ledger.reading().claim(relation.claims().get(place));
    }

    /** The balance that both flows moved: the one of their paragraph; empty where several may be meant. */
    private static Optional<ChangeClaim> balanceOf(List<ChangeClaim> near, ChangeClaim exports, ChangeClaim imports) {
        List<ChangeClaim> balances = near.stream()
                .filter(m -> m.ofSense() != Sense.NONE && isOfOneBase(m, imports) && isOfOneTrade(m, imports))
                .toList();
        Optional<ChangeClaim> one = only(balances, exports, Measure.BALANCE);
        return one.filter(b -> isInParagraphOf(exports, b) || isOnlyOf(near, exports, b));
    }

    private static boolean isInParagraphOf(ChangeClaim one, ChangeClaim two) {
        return one.provenance().paragraph() == two.provenance().paragraph();
    }

    /** Whether neither the paragraph of the flows tells of another balance, nor that of the balance of other flows. */
    private static boolean isOnlyOf(List<ChangeClaim> near, ChangeClaim exports, ChangeClaim balance) {
        return near.stream()
                .noneMatch(m ->
                        m.measure() == Measure.BALANCE ? isInParagraphOf(m, exports) : isInParagraphOf(m, balance));
    }

    /** What rose or fell by an amount, of all goods. */
    private List<ChangeClaim> moves() {
        List<ChangeClaim> moves = new ArrayList<>();
        for (Claim claim : ledger.reading().claims()) {
            boolean isMove = claim instanceof ChangeClaim change
                    && change.form() == ChangeClaim.Form.ABSOLUTE
                    && (change.measure() == Measure.BALANCE
                            || change.measure() == Measure.EXPORTS
                            || change.measure() == Measure.IMPORTS)
                    && change.sense() != Sense.NONE
                    && change.slots().status().isFact()
                    && change.slots().product().value().isAll()
                    && change.slots().period().value().isDated();
            if (isMove) {
                moves.add((ChangeClaim) claim);
            }
        }
        return moves;
    }

    /** The one move of a measure that goes with that of exports: in their paragraph, or else beside it; empty for several. */
    private static Optional<ChangeClaim> only(List<ChangeClaim> near, ChangeClaim exports, Measure measure) {
        List<ChangeClaim> found = near.stream()
                .filter(m -> m.measure() == measure && isOfOneTrade(m, exports) && isOfOneBase(m, exports))
                .toList();
        List<ChangeClaim> beside = found.stream()
                .filter(m -> m.provenance().paragraph() == exports.provenance().paragraph())
                .toList();
        List<ChangeClaim> nearest = beside.isEmpty() ? found : beside;
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private static boolean isOfOneTrade(ChangeClaim one, ChangeClaim two) {
        Coverage first = one.slots().coverage();
        Coverage second = two.slots().coverage();
        return one.quantity().unit().equals(two.quantity().unit())
                && Math.abs(one.provenance().paragraph() - two.provenance().paragraph()) <= 2
                && one.slots().period().value().equals(two.slots().period().value())
                && one.slots().reporter().value().equals(two.slots().reporter().value())
                && Agreement.world(one.slots().partner().value())
                        .equals(Agreement.world(two.slots().partner().value()))
                && one.slots().basis() == two.slots().basis()
                && (first == second || first == Coverage.UNSTATED || second == Coverage.UNSTATED);
    }

    private static boolean isOfOneBase(ChangeClaim one, ChangeClaim two) {
        Period first = one.base().value();
        Period second = two.base().value();
        return first.equals(second) || !first.isStated() || !second.isStated();
    }

    private static boolean holds(ChangeClaim balance, ChangeClaim exports, ChangeClaim imports) {
        return holds(
                balance,
                exports,
                imports,
                balance.quantity().outer(),
                exports.quantity().outer(),
                imports.quantity().outer());
    }

    private static boolean holds(
            ChangeClaim balance, ChangeClaim exports, ChangeClaim imports, Interval b, Interval x, Interval m) {
        boolean isDeeper = deepens(balance);
        Interval byExports = deepens(exports) == isDeeper ? x : x.negate();
        Interval byImports = deepens(imports) == isDeeper ? m : m.negate();
        return byExports.plus(byImports).meets(b);
    }

    /** Whether a slip explains why the moves do not fit: of one figure, of a direction, or of adding what is to be taken off. */
    private static boolean isSlip(ChangeClaim balance, ChangeClaim exports, ChangeClaim imports) {
        Interval b = balance.quantity().core();
        Interval x = exports.quantity().core();
        Interval m = imports.quantity().core();
        Stream<Interval> ways = Stream.of(x.plus(m), x.minus(m), m.minus(x));
        return ways.anyMatch(w -> w.meets(b))
                || Slips.meantCores(balance.quantity(), true).anyMatch(v -> holds(balance, exports, imports, v, x, m))
                || Slips.meantCores(exports.quantity(), true).anyMatch(v -> holds(balance, exports, imports, b, v, m))
                || Slips.meantCores(imports.quantity(), true).anyMatch(v -> holds(balance, exports, imports, b, x, v));
    }

    private static Relation sum(String check, ChangeClaim balance, ChangeClaim exports, ChangeClaim imports) {
        int number = balance.provenance().number();
        List<Integer> claims = List.of(
                number, exports.provenance().number(), imports.provenance().number());
        List<Term> terms = List.of(Term.minus(number), term(exports, balance), term(imports, balance));
        return Relation.of(check, claims, Evidence.SENTENCE, new Row(terms, Row.Order.EQUAL, BigDecimal.ZERO));
    }

    private static Term term(ChangeClaim flow, ChangeClaim balance) {
        int number = flow.provenance().number();
        return deepens(flow) == deepens(balance) ? Term.plus(number) : Term.minus(number);
    }

    /** Whether a move makes a deficit larger or a surplus smaller. */
    private static boolean deepens(ChangeClaim move) {
        boolean isRise = move.sense() == Sense.INCREASE;
        return switch (move.measure()) {
            case EXPORTS -> !isRise;
            case IMPORTS -> isRise;
            default -> (move.ofSense() == Sense.DEFICIT) == isRise;
        };
    }
}
