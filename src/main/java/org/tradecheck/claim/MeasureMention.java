package org.tradecheck.claim;

import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;

/**
 * Words of a sentence that say what a figure measures.
 *
 * @param measure what it is; OTHER for money and rates that are nothing of ours ("budget deficit", "reserves")
 * @param sense surplus or deficit, where the words say it
 * @param coverage goods, services or both, where the words say it
 * @param basis prices, adjustment and accounts, where the words say it
 * @param isVerb whether it is a verb ("exported", "invested"), else a noun
 * @param isTrade whether it is trade, the current account, investment or a contract: false for prices, output, national
 *     income and all that is OTHER
 * @param isWeak whether the words serve other things as often, so that the context has the last word: "a deficit",
 *     "turnover", "sold"
 * @param span the words, with what they say of coverage and basis
 * @param first the number of the first token in its sentence
 * @param end the number of the token after the last
 */
public record MeasureMention(
        Measure measure,
        Sense sense,
        Coverage coverage,
        PriceBasis basis,
        boolean isVerb,
        boolean isTrade,
        boolean isWeak,
        Span span,
        int first,
        int end) {
    /** The same words where they tell of business at home. */
    MeasureMention atHome() {
        return new MeasureMention(Measure.OTHER, Sense.NONE, coverage, basis, isVerb, false, isWeak, span, first, end);
    }
}
