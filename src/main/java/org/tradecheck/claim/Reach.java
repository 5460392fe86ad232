package org.tradecheck.claim;

/**
 * How far a noun phrase reaches to one side of its measure, and what it says up to there.
 *
 * @param at the outermost chunk on that side
 * @param frame what has been said
 */
record Reach(int at, Frame frame) {}
