package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.consistency.Row.Order;
import org.tradecheck.quantity.Bound;
import org.tradecheck.quantity.FigureFormat;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Quantity;

/**
 * A conflict as a few sums to redo by hand. Each relation gives the one amount in it that is not known yet, in an order
 * in which that is possible; the last one does not come out.
 */
public final class Workings {

    private static final MathContext DOWN = new MathContext(20, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(20, RoundingMode.CEILING);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Map<Integer, Quantity> printed;

    /** The amounts known so far, printed or worked out. */
    private final Map<Integer, Interval> known = new HashMap<>();

    private FigureFormat format = new FigureFormat(BigDecimal.ONE, 0);

    /**
     * @param printed the figures of claims as they are printed
     */
    public Workings(Map<Integer, Quantity> printed) {
        this.printed = printed;
    }

    /** The sums, at most four lines; none if the conflict cannot be told in steps with one unknown amount each. */
    public List<String> lines(Conflict conflict) {
        known.clear();
        format = format(conflict);
        List<Row> open = new ArrayList<>();
        for (Relation relation : conflict.relations()) {
            open.addAll(relation.readings().get(0));
        }
        for (int claim : conflict.claims()) {
            Quantity quantity = printed.get(claim);
            known.put(claim, quantity == null ? Interval.ALL : quantity.core());
        }
        List<String> lines = new ArrayList<>();
        while (!open.isEmpty()) {
            Optional<Row> next =
                    open.stream().filter(r -> unknown(r).size() <= 1).findFirst();
            Optional<String> line = next.flatMap(this::line);
            if (line.isEmpty()) {
                return List.of();
            }
            lines.add(line.get());
            next.ifPresent(open::remove);
        }
        return lines.size() <= 4 ? List.copyOf(lines) : List.of();
    }

    /** One scale for all amounts: that of the first figure that has one. */
    private FigureFormat format(Conflict conflict) {
        BigDecimal multiplier = BigDecimal.ONE;
        int decimals = 0;
        boolean isFirst = true;
        for (Relation relation : conflict.relations()) {
            for (Row row : relation.readings().get(0)) {
                for (Term term : row.terms()) {
                    Quantity quantity = printed.get(term.amount());
                    if (quantity != null) {
                        multiplier = isFirst ? quantity.multiplier() : multiplier;
                        decimals = Math.max(decimals, quantity.number().scale());
                        isFirst = false;
                    }
                }
            }
        }
        return new FigureFormat(multiplier, decimals);
    }

    private List<Integer> unknown(Row row) {
        List<Integer> amounts = new ArrayList<>();
        for (Term term : row.terms()) {
            if (!known.containsKey(term.amount()) && !amounts.contains(term.amount())) {
                amounts.add(term.amount());
            }
        }
        return amounts;
    }

    private Optional<String> line(Row row) {
        if (row.constant().signum() != 0 || row.terms().size() < 2) {
            return Optional.empty();
        }
        for (Term term : row.terms()) {
            if (term.factor() != 0) {
                return row.terms().size() == 2 ? product(row, term) : Optional.empty();
            }
        }
        if (row.order() != Order.EQUAL) {
            return order(row);
        }
        return row.terms().stream().allMatch(t -> t.offset().abs().compareTo(BigDecimal.ONE) == 0)
                ? sum(row)
                : Optional.empty();
    }

    /** "9.52–9.53 is not less than 7.57–7.58". */
    private Optional<String> order(Row row) {
        boolean isPlain = row.terms().size() == 2
                && unknown(row).isEmpty()
                && row.terms().get(0).offset().compareTo(BigDecimal.ONE) == 0
                && row.terms().get(1).offset().compareTo(BigDecimal.ONE.negate()) == 0;
        return isPlain
                ? Optional.of(text(row.terms().get(0).amount())
                        + (row.order() == Order.LESS ? " is not less than " : " is more than ")
                        + text(row.terms().get(1).amount()))
                : Optional.empty();
    }

    /** "13.4 + 1.0 = 14.3–14.5", and "printed 14.9" where that is known already. */
    private Optional<String> sum(Row row) {
        int result = unknown(row).isEmpty() ? resultOf(row) : unknown(row).get(0);
        int sign = 0;
        for (Term term : row.terms()) {
            sign += term.amount() == result ? term.offset().signum() : 0;
        }
        if (sign == 0) {
            return Optional.empty();
        }
        Interval total = Interval.exactly(BigDecimal.ZERO);
        StringBuilder out = new StringBuilder();
        for (int side : new int[] {-sign, sign}) {
            for (Term term : row.terms()) {
                if (term.amount() == result || term.offset().signum() != side) {
                    continue;
                }
                boolean isAdded = side == -sign;
                Interval value = value(term.amount());
                total = isAdded ? total.plus(value) : total.minus(value);
                out.append(isAdded ? (out.length() == 0 ? "" : " + ") : (out.length() == 0 ? "−" : " − "));
                out.append(text(term.amount()));
            }
        }
        out.append(" = ").append(format.range(total));
        return Optional.of(finish(out, result, total));
    }

    /** The amount that the others are added up to: a printed one, and the only one on its side of the equation. */
    private int resultOf(Row row) {
        int best = row.terms().get(0).amount();
        int bestRank = -1;
        for (Term term : row.terms()) {
            long same = row.terms().stream()
                    .filter(t -> t.offset().signum() == term.offset().signum())
                    .count();
            int rank = (printed.containsKey(term.amount()) ? 2 : 0) + (same == 1 ? 1 : 0);
            if (rank >= bestRank) {
                best = term.amount();
                bestRank = rank;
            }
        }
        return best;
    }

    /** "10.91 is 14.6% more than 9.51–9.53", "46.9 is 65.4% of 71.6–71.8". */
    private Optional<String> product(Row row, Term whole) {
        Term part = row.terms().get(0).equals(whole)
                ? row.terms().get(1)
                : row.terms().get(0);
        Quantity rate = printed.get(whole.factor());
        BigDecimal unit = part.offset();
        boolean isPlain = part.factor() == 0
                && unit.abs().compareTo(BigDecimal.ONE) == 0
                && whole.scale().abs().compareTo(CENT) == 0
                && row.order() == Order.EQUAL;
        if (!isPlain || rate == null) {
            return Optional.empty();
        }
        BigDecimal offset = whole.offset().multiply(unit).negate();
        BigDecimal scale = whole.scale().multiply(unit).negate();
        boolean isShare = offset.signum() == 0 && scale.signum() > 0;
        if (!isShare && offset.compareTo(BigDecimal.ONE) != 0) {
            return Optional.empty();
        }
        Interval percent = rate.core();
        Interval factor = Interval.exactly(offset)
                .plus(
                        scale.signum() > 0
                                ? percent.times(scale)
                                : percent.negate().times(scale.negate()));
        boolean isKnown = factor.low().isFinite()
                && factor.high().isFinite()
                && factor.low().value().signum() > 0;
        if (!isKnown) {
            return Optional.empty();
        }
        boolean isMore = scale.signum() * rate.number().signum() >= 0;
        String words =
                rate.number().abs().toPlainString() + (isShare ? "% of " : isMore ? "% more than " : "% less than ");
        if (!known.containsKey(whole.amount())) {
            Interval values = quotient(value(part.amount()), factor);
            known.put(whole.amount(), values);
            return Optional.of(text(part.amount()) + " is " + words + format.range(values));
        }
        Interval values = product(value(whole.amount()), factor);
        StringBuilder out = new StringBuilder();
        out.append(format.range(values)).append(" is ").append(words).append(text(whole.amount()));
        return Optional.of(finish(out, part.amount(), values));
    }

    private String finish(StringBuilder out, int result, Interval values) {
        if (known.containsKey(result)) {
            out.append(printed.containsKey(result) ? ", printed " : ", and not ")
                    .append(text(result));
        } else {
            known.put(result, values);
        }
        return out.toString();
    }

    private Interval value(int amount) {
        return known.getOrDefault(amount, Interval.ALL);
    }

    private String text(int amount) {
        Quantity quantity = printed.get(amount);
        return quantity == null || quantity.isRange() ? format.range(value(amount)) : format.printed(quantity);
    }

    private static Interval product(Interval amount, Interval factor) {
        return new Interval(
                at(amount.low(), amount.low().value().multiply(factor.low().value())),
                at(amount.high(), amount.high().value().multiply(factor.high().value())));
    }

    private static Interval quotient(Interval amount, Interval factor) {
        return new Interval(
                at(amount.low(), amount.low().value().divide(factor.high().value(), DOWN)),
                at(amount.high(), amount.high().value().divide(factor.low().value(), UP)));
    }

    private static Bound at(Bound like, BigDecimal value) {
        return like.isFinite() ? Bound.closed(value) : Bound.NONE;
    }
}
