package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a conflict is one (Farkas): inequalities that hold if the claims do, each times a multiplier above zero, add up to
 * "0 is less than zero" in which every amount cancels. It can be checked without a solver.
 *
 * @param readings the reading taken of each relation of the conflict, in their order; 0 is the conventional one
 * @param steps the inequalities, at least one
 */
public record Proof(List<Integer> readings, List<Step> steps) {

    /**
     * One inequality and its multiplier.
     *
     * @param inequality Σ coefficient × amount ≤ (or &lt;) constant, with plain coefficients
     * @param multiplier above zero
     * @param claims the figures whose intervals it uses; none if it comes from a relation alone, or from the existence
     *     of an amount
     * @param relation index of the relation in {@link Conflict#relations()}, −1 if it comes from a figure alone
     */
    public record Step(Row inequality, BigDecimal multiplier, List<Integer> claims, int relation) {}
}
