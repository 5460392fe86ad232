package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.ProductMention;
import org.tradecheck.text.Sentence;

/**
 * Everything that was recognised in one sentence, each list in the order of the text.
 *
 * @param sentence the sentence
 * @param measures looked for where a figure may be claimed
 * @param products the same
 * @param isScanned whether its clauses are looked at
 */
record Mentions(
        Sentence sentence,
        List<Quantity> quantities,
        List<PeriodExpression> periods,
        List<AreaMention> areas,
        List<MeasureMention> measures,
        List<ProductMention> products,
        boolean isScanned) {

    /** Of a sentence behind the last figure that may be claimed: areas, measures and products are not looked for. */
    static Mentions behindFigures(Sentence sentence, List<Quantity> quantities, List<PeriodExpression> periods) {
        return new Mentions(sentence, quantities, periods, List.of(), List.of(), List.of(), false);
    }
}
