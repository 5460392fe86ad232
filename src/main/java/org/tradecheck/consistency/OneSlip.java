package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.consistency.Repair.Change;
import org.tradecheck.consistency.Repair.Slip;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;

/** What a printed figure may have been meant to be, if one slip of the keyboard made it. */
final class OneSlip {

    /** A point left out moves by so many places at least; by one it is taken for one that moved. */
    private static final int FEWEST_DROPPED = 2;

    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final BigDecimal LAKH = new BigDecimal("100000");
    private static final BigDecimal CRORE = new BigDecimal("10000000");
    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal BILLION = new BigDecimal("1000000000");
    private static final BigDecimal TRILLION = new BigDecimal("1000000000000");

    private OneSlip() {}

    /**
     * Every figure that a claim's figure may have been before one slip.
     *
     * @param isDirected whether its direction is a word: rises and falls, surpluses and deficits
     */
    static List<Repair> of(int claim, Quantity quantity, boolean isDirected) {
        List<Repair> out = new ArrayList<>();
        String digits = quantity.number().toPlainString();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) == '.') {
                continue;
            }
            for (char digit = '0'; digit <= '9'; digit++) {
                add(out, Slip.DIGIT, claim, quantity, digits.substring(0, i) + digit + digits.substring(i + 1));
            }
            addTranspositions(out, claim, quantity, i);
            if (digits.length() > 1) {
                add(out, Slip.LENGTH, claim, quantity, digits.substring(0, i) + digits.substring(i + 1));
            }
        }
        for (int i = 0; i <= digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                add(out, Slip.LENGTH, claim, quantity, digits.substring(0, i) + digit + digits.substring(i));
            }
        }
        for (int places = -1; places <= 1; places += 2) {
            BigDecimal moved = quantity.number().movePointRight(places);
            out.add(new Repair(Slip.DECIMAL_POINT, List.of(new Change(claim, moved, quantity.multiplier(), false))));
        }
        boolean isWhole = quantity.number().scale() <= 0;
        for (int places = FEWEST_DROPPED; isWhole && places < digits.length(); places++) {
            // 161 for 1.61: the point was left out
            BigDecimal moved = quantity.number().movePointLeft(places);
            out.add(new Repair(Slip.DECIMAL_POINT, List.of(new Change(claim, moved, quantity.multiplier(), false))));
        }
        for (BigDecimal scale : otherScales(quantity)) {
            out.add(new Repair(Slip.SCALE_WORD, List.of(new Change(claim, quantity.number(), scale, false))));
        }
        if (isDirected) {
            out.add(new Repair(
                    Slip.DIRECTION_WORD, List.of(new Change(claim, quantity.number(), quantity.multiplier(), true))));
        }
        return out;
    }

    /** Two digits that changed places, neighbours or not: 61.3 for 63.1, and 24.26 for 26.24. The point stays where it is. */
    private static void addTranspositions(List<Repair> out, int claim, Quantity quantity, int first) {
        String digits = quantity.number().toPlainString();
        for (int next = first + 1; next < digits.length(); next++) {
            if (digits.charAt(next) != '.') {
                String swapped = digits.substring(0, first)
                        + digits.charAt(next)
                        + digits.substring(first + 1, next)
                        + digits.charAt(first)
                        + digits.substring(next + 1);
                add(out, Slip.TRANSPOSITION, claim, quantity, swapped);
            }
        }
    }

    private static void add(List<Repair> out, Slip slip, int claim, Quantity quantity, String digits) {
        boolean hasLeadingZero = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
        boolean isNumber = !digits.startsWith(".") && !digits.endsWith(".") && !hasLeadingZero;
        if (!isNumber) {
            return;
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.signum() > 0 && number.compareTo(quantity.number()) != 0) {
            out.add(new Repair(slip, List.of(new Change(claim, number, quantity.multiplier(), false))));
        }
    }

    /** Whether an amount of money may have lost its word of scale. */
    static boolean isBare(Quantity quantity) {
        return quantity.kind() == Kind.MONEY
                && quantity.multiplier().compareTo(BigDecimal.ONE) == 0
                && quantity.number().compareTo(TEN_THOUSAND) < 0;
    }

    private static List<BigDecimal> otherScales(Quantity quantity) {
        if (isBare(quantity)) {
            // "$182.15" for "$182.15 billion"
            return List.of(THOUSAND, MILLION, BILLION);
        }
        BigDecimal scale = quantity.multiplier();
        List<BigDecimal> scales = new ArrayList<>();
        for (List<BigDecimal> family : List.of(
                List.of(BigDecimal.ONE, THOUSAND, MILLION),
                List.of(MILLION, BILLION, TRILLION),
                List.of(LAKH, CRORE),
                List.of(TEN_THOUSAND, HUNDRED_MILLION))) {
            boolean isMember = family.stream().anyMatch(s -> s.compareTo(scale) == 0);
            for (BigDecimal other : family) {
                boolean isThousandApart =
                        family.size() == 2 || scale.compareTo(BigDecimal.ONE) > 0 || other.compareTo(MILLION) < 0;
                if (isMember && other.compareTo(scale) != 0 && isThousandApart && !scales.contains(other)) {
                    scales.add(other);
                }
            }
        }
        return scales;
    }
}
