package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.tradecheck.quantity.Interval;

/**
 * An article-like system of figures that is true by construction: amounts are drawn, every relation between them holds
 * exactly, and what is printed is each of them rounded as a newsroom would.
 */
final class RandomSystem {

    private final RandomGenerator random;
    private final List<BigDecimal> truth = new ArrayList<>();
    private final List<String> digits = new ArrayList<>();
    private final List<BigDecimal> scales = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> amounts = new ArrayList<>();

    private RandomSystem(long seed) {
        random = new Well19937c(seed);
    }

    /** A system with some number of relations, magnitudes from 10⁻² to 10¹³ and all that a row can say. */
    static RandomSystem of(long seed, int relations) {
        RandomSystem system = new RandomSystem(seed);
        system.amount(system.magnitude());
        while (system.rows.size() < relations) {
            system.grow();
        }
        return system;
    }

    /** The problem as it is printed, without any mistake. */
    Problem problem() {
        return problem(0, BigDecimal.ONE);
    }

    /** The problem with the figure of one claim, its truth times a factor, printed in the place of the right one. */
    Problem problem(int broken, BigDecimal factor) {
        Sums sums = new Sums();
        for (int claim = 1; claim <= truth.size(); claim++) {
            BigDecimal scale = scales.get(claim - 1);
            Interval core = Sums.rounded(digits.get(claim - 1)).times(scale);
            Interval outer = Sums.cutOff(digits.get(claim - 1)).times(scale);
            if (claim == broken) {
                String other = printed(truth.get(claim - 1).multiply(factor), scale, 4);
                core = Sums.rounded(other).times(scale);
                outer = Sums.cutOff(other).times(scale);
            }
            sums.figure(claim, core, outer, true);
        }
        for (int i = 0; i < rows.size(); i++) {
            sums.state("r" + i, rows.get(i));
        }
        return sums.problem();
    }

    /** Claims that are amounts, and not percentages. */
    List<Integer> amounts() {
        return amounts;
    }

    int figureCount() {
        return truth.size();
    }

    private BigDecimal magnitude() {
        BigDecimal digitsOnly = new BigDecimal(1000 + random.nextInt(9000));
        return digitsOnly.scaleByPowerOfTen(random.nextInt(16) - 5);
    }

    private int amount(BigDecimal value) {
        truth.add(value);
        BigDecimal scale =
                BigDecimal.ONE.scaleByPowerOfTen(Math.floorDiv(value.precision() - value.scale() - 1, 3) * 3);
        scales.add(scale);
        digits.add(printed(value, scale, 2 + random.nextInt(4)));
        amounts.add(truth.size());
        return truth.size();
    }

    private int percent(BigDecimal value) {
        truth.add(value);
        scales.add(BigDecimal.ONE);
        digits.add(value.setScale(random.nextInt(3), RoundingMode.HALF_UP).toPlainString());
        return truth.size();
    }

    private static String printed(BigDecimal value, BigDecimal scale, int significant) {
        BigDecimal inScale = value.divide(scale, MathContext.DECIMAL64);
        int before = Math.max(1, inScale.precision() - inScale.scale());
        return inScale.setScale(Math.max(0, significant - before), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private int any() {
        return amounts.get(random.nextInt(amounts.size()));
    }

    private BigDecimal truth(int claim) {
        return truth.get(claim - 1);
    }

    private void grow() {
        int whole = any();
        switch (random.nextInt(6)) {
            case 0 -> {
                BigDecimal part = truth(whole).multiply(new BigDecimal(100 + random.nextInt(800)).movePointLeft(3));
                int first = amount(part);
                int second = amount(truth(whole).subtract(part));
                rows.add(Sums.sum(whole, first, second));
            }
            case 1 -> {
                int other = any();
                int sum = amount(truth(whole).add(truth(other)));
                rows.add(Sums.sum(sum, whole, other));
            }
            case 2 -> {
                BigDecimal share = new BigDecimal(10 + random.nextInt(950)).movePointLeft(3);
                int part = amount(truth(whole).multiply(share));
                int percent = percent(share.movePointRight(2));
                rows.add(Sums.share(part, percent, whole));
            }
            case 3 -> {
                BigDecimal growth = new BigDecimal(random.nextInt(2500) - 700).movePointLeft(3);
                int later = amount(truth(whole).multiply(BigDecimal.ONE.add(growth)));
                int percent = percent(growth.movePointRight(2));
                rows.add(Sums.growth(later, percent, whole));
            }
            case 4 -> {
                int other = any();
                int order = truth(whole).compareTo(truth(other));
                if (order != 0) {
                    rows.add(order < 0 ? Sums.less(whole, other) : Sums.less(other, whole));
                }
            }
            default -> {
                BigDecimal factor = new BigDecimal(2 + random.nextInt(5));
                int multiple = amount(truth(whole).multiply(factor));
                rows.add(Row.zero(Term.plus(multiple), Term.of(whole, factor.negate())));
            }
        }
    }
}
