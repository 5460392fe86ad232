package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;

/**
 * Of which goods it is what others take where no word says so: "Kenya exported tea worth A. Pakistan bought B and Egypt C".
 * Only right behind a sentence that tells one total, that of these goods, and of no more than that.
 */
final class GoodsTaken {

    /** Phrasings of a figure that stands beside whoever takes it. */
    private static final WordSet TAKING =
            WordSet.of("share-verb", "area-figure", "in-brackets", "bare-figure", "stood-at", "figure-of");

    /** "China bought A of goods": whatever it was. */
    private static final WordSet ALL = WordSet.of("goods", "merchandise", "products", "items");

    private Slot<Product> goods = Slot.ALL_GOODS;
    private BigDecimal total = BigDecimal.ZERO;
    private Unit unit = Unit.NONE;
    private int sentence = Integer.MIN_VALUE;
    private int paragraph = -1;

    /** A figure, with those goods if it is a part of them. */
    Frame taken(Draft draft, Frame frame, Passage here) {
        boolean isOpen = draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && draft.actor().value().isStated()
                && TAKING.has(draft.phrasing())
                && frame.product().value().isAll()
                && !frame.isTotal()
                && frame.measure() != Measure.BALANCE
                && frame.measure() != Measure.TURNOVER
                && frame.timing() == LevelClaim.Timing.TOTAL;
        boolean isBehind = !goods.value().isAll()
                && here.index() == sentence + 1
                && here.sentence().paragraph() == paragraph;
        boolean isPart = isOpen
                && isBehind
                && here.tokens().stream().noneMatch(ALL::has)
                && here.quantity(draft).unit().equals(unit)
                && here.quantity(draft).value().compareTo(total) < 0;
        return isPart ? frame.withProduct(goods.at(Evidence.PARAGRAPH)) : frame;
    }

    /** Remembers what a sentence tells the total of; one that tells parts of it passes it on. */
    void endSentence(List<Filled> filled, Passage here) {
        boolean isPassedOn = here.index() == sentence + 1 && !filled.isEmpty();
        Slot<Product> told = Slot.ALL_GOODS;
        boolean isOne = true;
        for (Filled each : filled) {
            Frame frame = each.frame();
            boolean isLevel = each.draft().form() == Draft.Form.LEVEL
                    && each.draft().role() == Draft.Role.MAIN
                    && Spot.isMoney(here.quantity(each.draft()));
            isPassedOn &= frame.product().value().equals(goods.value());
            if (!isLevel) {
                continue;
            }
            boolean isTotal = Subject.isFlow(frame.measure())
                    && !frame.product().value().isAll()
                    && !each.slots().partner().value().isStated()
                    && frame.timing() == LevelClaim.Timing.TOTAL;
            isOne &= isTotal && told.value().isAll();
            told = frame.product();
            if (isTotal && !isPassedOn) {
                total = here.quantity(each.draft()).value();
                unit = here.quantity(each.draft()).unit();
            }
        }
        if (!isPassedOn) {
            goods = isOne ? told : Slot.ALL_GOODS;
            paragraph = here.sentence().paragraph();
        }
        sentence = here.index();
    }
}
