package org.tradecheck.consistency;

import org.tradecheck.quantity.Interval;

/**
 * What a printed figure commits its amount (or its factor) to. An amount that a relation uses and that has no figure may
 * be anything.
 *
 * @param claim number of the claim; negative for an amount that is not printed
 * @param core every value that rounds to it
 * @param outer what a charitable reader allows; contains core
 * @param isPositive whether the amount is known to exist and cannot be negative: without it the zero solution drags
 *     innocent claims into a conflict
 */
public record Figure(int claim, Interval core, Interval outer, boolean isPositive) {}
