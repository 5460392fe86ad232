package org.tradecheck.consistency;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a conflict is one (Farkas): inequalities that hold if the claims do, each times a multiplier above zero, add up to
 * "0 is less than zero" in which every amount cancels. It can be checked without a solver.
 */
public record Proof(List<Step> steps) {

    /**
     * One inequality and its multiplier.
     *
     * @param inequality Σ coefficient × amount ≤ (or &lt;) constant, with plain coefficients
     * @param claim the figure whose interval it comes from, 0 if it comes from a relation alone
     * @param relation index of the relation in {@link Conflict#relations()}, −1 if it comes from a figure alone
     */
    public record Step(Row inequality, BigDecimal multiplier, int claim, int relation) {}
}
