package org.tradecheck.text;

/**
 * A line or comment in the article that lets a check pass: {@code tradecheck:ignore balance-sign agreed with the ministry}.
 *
 * @param check the check it names; empty if none
 * @param reason why; empty if none is given
 * @param at where it stands
 * @param scope the paragraph it is for: the one it stands in, or the next if it has a line of its own
 */
public record Waiver(String check, String reason, Span at, Span scope) {}
