package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.check.Agreement;
import org.tradecheck.check.Arithmetic;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Ledger;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Ledger.Move;
import org.tradecheck.check.Slips;
import org.tradecheck.claim.BaseFigures;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.ChangeClaim.Form;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Sense;
import org.tradecheck.claim.Slot;
import org.tradecheck.claim.Status;
import org.tradecheck.consistency.Relation;
import org.tradecheck.consistency.Row;
import org.tradecheck.consistency.Term;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** Changes with the amounts they lead from and to, and what is wrong with those that do not fit. */
final class Moves {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    /** So many characters stand between a figure and what it is compared with at most. */
    private static final int LONGEST_BETWEEN = 18;

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal TWO = new BigDecimal("2");

    private final Ledger ledger;
    private final Arithmetic arithmetic;
    private final FiguresBeside beside;
    private final Set<List<Integer>> related = new HashSet<>();

    Moves(Ledger ledger) {
        this.ledger = ledger;
        this.arithmetic = new Arithmetic(ledger);
        this.beside = new FiguresBeside(ledger);
    }

    /** What is wrong with a change, if anything. */
    enum Fault {
        /** It fits, or does not fit in a way that has no name of its own. */
        PLAIN,
        /** The figures fit the opposite direction. */
        DIRECTION,
        /** The percentage is of the later figure. */
        REVERSED_BASE
    }

    /** Every change that can be tested against amounts, with this fault. */
    List<Move> with(Fault fault) {
        List<Move> found = new ArrayList<>();
        for (Move move : ledger.moves()) {
            if (isTestable(move)
                    && fault(move) == fault
                    && !isOfOtherLevel(move)
                    && !isOfOthersBeside(move)
                    && !isDealtToOtherUnit(move)
                    && !isBaseOfOther(move)) {
                found.add(move);
            }
        }
        nearby().stream().filter(m -> fault(m) == fault).forEach(found::add);
        return found;
    }

    /** Those of the changes that no two printed amounts were found for, and that their neighbourhood does. */
    private List<Move> nearby() {
        Set<Integer> known = new HashSet<>();
        for (Move move : ledger.moves()) {
            if (move.later().isPrinted() && move.earlier().isPrinted() && isTestable(move)) {
                known.add(move.change().provenance().number());
            }
        }
        NearMoves near = new NearMoves(ledger);
        List<Move> nearby = new ArrayList<>();
        for (Claim claim : ledger.reading().claims()) {
            if (claim instanceof ChangeClaim change
                    && !known.contains(change.provenance().number())) {
                near.of(change).ifPresent(nearby::add);
            }
        }
        return nearby;
    }

    /**
     * Whether a change fits another level of its neighbourhood than the one that was found for it outside its sentence.
     * Then it is the reading that is wrong, and not the text.
     */
    private boolean isOfOtherLevel(Move move) {
        boolean isPrinted = move.later().isPrinted() && move.earlier().isPrinted();
        if (!isPrinted || arithmetic.isPossible(relation("", move))) {
            return false;
        }
        ChangeClaim change = move.change();
        for (Amount other : ledger.near(change.provenance())) {
            boolean isLike = other.isPrinted()
                    && other.measure() == change.of()
                    && other.unit().equals(move.later().unit())
                    && other.sense() == move.later().sense();
            if (!isLike) {
                continue;
            }
            boolean isLater = !Agreement.isSameSentence(move.later().at(), change.provenance())
                    && other.number() != move.earlier().number()
                    && fits(new Move(change, other, move.earlier(), move.agreement()));
            // "Corrected to A from B, so that growth is now C": B is what was thought before.
            boolean isCorrected = other.slots().status() == Status.REVISED
                    && other.slots()
                            .period()
                            .value()
                            .equals(move.earlier().slots().period().value());
            boolean isEarlier =
                    (isCorrected || !Agreement.isSameSentence(move.earlier().at(), change.provenance()))
                            && other.number() != move.later().number()
                            && fits(new Move(change, move.later(), other, move.agreement()));
            if (isLater || isEarlier) {
                return true;
            }
        }
        return false;
    }

    /** "A tonnes worth B, against C tonnes and D, increases of 7% and 13% respectively": 7% is of the tonnes, and not of B. */
    private boolean isDealtToOtherUnit(Move move) {
        ChangeClaim change = move.change();
        boolean isDealt = change.form() == Form.RATE
                && change.provenance()
                        .sentence()
                        .of(ledger.reading().article().text())
                        .contains("respectively");
        if (!isDealt || fits(move)) {
            return false;
        }
        List<Amount> others = ledger.near(change.provenance()).stream()
                .filter(a -> a.isPrinted()
                        && Agreement.isSameSentence(a.at(), change.provenance())
                        && !a.unit().equals(move.later().unit()))
                .toList();
        return others.stream()
                .anyMatch(later -> others.stream()
                        .anyMatch(earlier -> later.number() != earlier.number()
                                && later.unit().equals(earlier.unit())
                                && fits(new Move(change, later, earlier, move.agreement()))));
    }

    /** "X fell by a third to A and Y to B from C": C is what B is compared with, and not A. */
    private boolean isBaseOfOther(Move move) {
        int number = move.earlier().number();
        boolean isTold = move.earlier().isPrinted()
                && move.later().isPrinted()
                && number > 1
                && ledger.reading().claim(number - 1) instanceof LevelClaim;
        if (!isTold || number - 1 == move.later().number()) {
            return false;
        }
        LevelClaim before = (LevelClaim) ledger.reading().claim(number - 1);
        Claim base = ledger.reading().claim(number);
        String text = ledger.reading().article().text();
        int from = before.span().end();
        int to = base.span().start();
        return Agreement.isSameSentence(before.provenance(), base.provenance())
                && before.quantity().unit().equals(base.quantity().unit())
                && from < to
                && to - from <= LONGEST_BETWEEN
                && BaseFigures.isBase(text, to, false)
                && !text.substring(from, to).contains(" and ")
                && !base.provenance().sentence().of(text).contains("respectively");
    }

    /** Whether two other figures right beside a change explain it. */
    boolean isOfOthersBeside(Move move) {
        return !fits(move) && beside.explain(move);
    }

    private boolean fits(Move move) {
        return arithmetic.isPossible(relation("", move));
    }

    /** Whether a change already tells that one amount is more than the other. */
    boolean isTold(int higher, int lower) {
        if (related.isEmpty()) {
            ledger.moves().stream().filter(this::isTestable).forEach(m -> {
                boolean isFall = m.change().sense() == Sense.DECREASE;
                int later = m.later().number();
                int earlier = m.earlier().number();
                related.add(isFall ? List.of(earlier, later) : List.of(later, earlier));
            });
        }
        return related.contains(List.of(higher, lower));
    }

    private boolean isTestable(Move move) {
        ChangeClaim change = move.change();
        Amount later = move.later();
        Amount earlier = move.earlier();
        boolean hasDirection = change.sense() == Sense.INCREASE || change.sense() == Sense.DECREASE;
        boolean isOneUnit = later.unit().equals(earlier.unit())
                && (change.form() != Form.ABSOLUTE || change.quantity().unit().equals(later.unit()));
        boolean isOneSense = later.sense() == earlier.sense();
        boolean isNoTotalLoss = change.form() != Form.RATE
                || change.sense() == Sense.INCREASE
                || change.quantity().value().compareTo(HUNDRED) < 0;
        // What is no trade is told of many things in one text: only what one sentence ties together is of one thing.
        boolean isTied = later.measure().isTrade()
                || isInvestmentOfNeighbours(move)
                || (later.isPrinted()
                        && earlier.isPrinted()
                        && Agreement.isSameSentence(later.at(), change.provenance())
                        && Agreement.isSameSentence(earlier.at(), change.provenance()));
        boolean isRange = change.quantity().hedge() == Hedge.RANGE;
        // A change in percent of percentages is read in two ways: percent-vs-point tells them apart.
        boolean isOfAmounts = change.form() != Form.RATE || !later.unit().equals(Unit.PERCENT);
        // What was expected is compared with what happened, and is no change of it.
        boolean isOneStatus =
                change.slots().status().isFact() == later.slots().status().isFact();
        return hasDirection
                && isOfTime(move)
                && isOneStatus
                && isOfAmounts
                && isTied
                && !isRange
                && isOneUnit
                && isOneSense
                && isNoTotalLoss
                && !isTurned(move)
                && move.agreement() != Evidence.ASSUMED;
    }

    /** "In the fourth quarter A against B; in the first three quarters exports had fallen 4%": what has a time of its own is of no other. */
    private static boolean isOfTime(Move move) {
        Slot<Period> told = move.change().slots().period();
        Slot<Period> later = move.later().slots().period();
        boolean isSaid = told.evidence() == Evidence.EXPLICIT
                && later.evidence().compareTo(Evidence.SENTENCE) <= 0
                && told.value().isDated()
                && later.value().isDated();
        return !isSaid || told.value().overlaps(later.value());
    }

    /** "Investment amounted to A. That is 13% less than the B of 2024": the sentence goes on with what the last one told. */
    private static boolean isInvestmentOfNeighbours(Move move) {
        return move.later().measure() == Measure.INVESTMENT
                && move.later().isPrinted()
                && move.earlier().isPrinted()
                && Agreement.isNear(move.later().at(), move.change().provenance())
                && Agreement.isSameSentence(move.earlier().at(), move.change().provenance());
    }

    /** "A surplus of A turned into a deficit of B, a deterioration of C": what leads through zero is more than either. */
    private boolean isTurned(Move move) {
        Amount later = move.later();
        return later.measure() == Measure.BALANCE
                && ledger.amounts().stream()
                        .anyMatch(a -> a.isPrinted()
                                && a.measure() == Measure.BALANCE
                                && a.sense() == later.sense().opposite()
                                && a.sense() != later.sense()
                                && Agreement.isSameSentence(
                                        a.at(), move.change().provenance()));
    }

    private Fault fault(Move move) {
        boolean isPrinted = move.later().isPrinted() && move.earlier().isPrinted();
        Relation relation = relation("", move);
        if (isPrinted && isReversed(move, relation)) {
            return Fault.REVERSED_BASE;
        }
        if (!isPrinted || arithmetic.isPossible(relation)) {
            return Fault.PLAIN;
        }
        if (move.change().form() != Form.MULTIPLE && arithmetic.arePossible(rows(move, opposite(move)))) {
            return Fault.DIRECTION;
        }
        return Fault.PLAIN;
    }

    /** Whether the percentage is wrong as it stands and right of the later figure, to the printed digit. */
    private boolean isReversed(Move move, Relation relation) {
        if (move.change().form() != Form.RATE || arithmetic.isConsistent(relation)) {
            return false;
        }
        Relation reversed = Relation.of("", relation.claims(), move.agreement(), reversed(move));
        // "nearly 8 percent" may be a loose word for 8.2, and no percentage of another figure.
        boolean isFine = move.change().quantity().hedge() == Hedge.EXACT
                && Slips.significant(ledger.reading().claim(move.later().number())) > 2
                && Slips.significant(ledger.reading().claim(move.earlier().number())) > 2;
        return arithmetic.isConsistent(reversed) && (isFine || !arithmetic.isPossible(relation));
    }

    private static Sense opposite(Move move) {
        return move.change().sense().opposite();
    }

    /** The change leads from the earlier amount to the later one. */
    static Relation relation(String check, Move move) {
        List<Integer> claims = new ArrayList<>();
        claims.add(move.change().provenance().number());
        for (Amount amount : List.of(move.later(), move.earlier())) {
            if (!claims.contains(amount.claim())) {
                claims.add(amount.claim());
            }
        }
        List<List<Row>> readings = new ArrayList<>();
        readings.add(rows(move, move.change().sense()));
        if (isTimesMore(move.change())) {
            readings.add(List.of(multiple(move, BigDecimal.ONE)));
        }
        return new Relation(check, claims, readings, move.agreement());
    }

    /** "Three times more" is three times or four times as much; "doubled" is always twice. */
    private static boolean isTimesMore(ChangeClaim change) {
        return change.form() == Form.MULTIPLE
                && change.sense() == Sense.INCREASE
                && change.quantity().number().compareTo(TWO) != 0;
    }

    private static List<Row> rows(Move move, Sense sense) {
        int change = move.change().provenance().number();
        int later = move.later().number();
        int earlier = move.earlier().number();
        BigDecimal sign = sense == Sense.DECREASE ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        return switch (move.change().form()) {
            case RATE ->
                List.of(Row.zero(
                        Term.plus(later),
                        new Term(earlier, BigDecimal.ONE.negate(), change, PERCENT.multiply(sign.negate()))));
            case ABSOLUTE, POINTS ->
                List.of(Row.zero(Term.plus(later), Term.minus(earlier), Term.of(change, sign.negate())));
            case MULTIPLE -> List.of(multiple(move, BigDecimal.ZERO));
        };
    }

    private static Row multiple(Move move, BigDecimal more) {
        int change = move.change().provenance().number();
        boolean isDivided = move.change().sense() == Sense.DECREASE
                && move.change().quantity().value().compareTo(BigDecimal.ONE) > 0;
        int many = isDivided ? move.earlier().number() : move.later().number();
        int one = isDivided ? move.later().number() : move.earlier().number();
        return Row.zero(Term.plus(many), new Term(one, more.negate(), change, BigDecimal.ONE.negate()));
    }

    /** The change in percent of the later amount. */
    private static Row reversed(Move move) {
        BigDecimal sign = move.change().sense() == Sense.DECREASE ? BigDecimal.ONE : BigDecimal.ONE.negate();
        return Row.zero(
                new Term(
                        move.later().number(),
                        BigDecimal.ONE,
                        move.change().provenance().number(),
                        PERCENT.multiply(sign)),
                Term.minus(move.earlier().number()));
    }

    static boolean isOfBalance(Move move) {
        return move.change().of() == Measure.BALANCE;
    }

    static boolean isFall(CheckInput input, int change) {
        return ((ChangeClaim) input.claim(change)).sense() == Sense.DECREASE;
    }

    /** "a rise" or "a fall", as the text has it. */
    static String word(CheckInput input, int change) {
        return isFall(input, change) ? "a fall" : "a rise";
    }
}
