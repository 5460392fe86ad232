package org.tradecheck.check;

import org.tradecheck.text.Span;

/**
 * Something that an article says and that nobody can check from it. Listed, never a finding.
 *
 * @param check which check names it
 * @param claim number of the claim; 0 where the words are no claim
 * @param at the words
 * @param reason why not, in a few words: "a superlative without a figure"
 */
public record Open(CheckInfo check, int claim, Span at, String reason) {}
