package org.tradecheck.claim;

import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/**
 * Words that call something a record or the first of its kind, in a sentence about trade or investment: "an all-time
 * high", "the largest ever", "for the first time".
 *
 * @param span the words
 * @param sentenceIndex number of the sentence, from 0
 * @param paragraph number of the paragraph, from 0
 * @param measure what the sentence speaks of
 */
public record Superlative(Span span, int sentenceIndex, int paragraph, Measure measure) {}
