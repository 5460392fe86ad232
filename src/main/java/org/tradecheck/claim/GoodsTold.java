package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Of which goods figures are that do not say it, and whether a noun names goods of the flow that is spoken of. */
final class GoodsTold {

    /** Plural subjects of motion that are no goods, even among goods. */
    private static final WordSet NO_GOODS = WordSet.of(
            "prices",
            "reserves",
            "debts",
            "stocks",
            "shares",
            "rates",
            "wages",
            "remittances",
            "costs",
            "volumes",
            "profits",
            "revenues",
            "earnings",
            "values",
            "yields",
            "tariffs",
            "duties",
            "tourists",
            "visitors",
            "jobs",
            "firms",
            "companies",
            "orders",
            "price",
            "debt",
            "budget",
            "stock",
            "spending",
            "output",
            "production",
            "income",
            "revenue",
            "profit",
            "capital",
            "consumption",
            "demand",
            "economy",
            "aid",
            "tax",
            "rate",
            "wage",
            "cost",
            "volume",
            "value",
            "bill",
            "figure",
            "total",
            "number",
            "average",
            "flow",
            "share");

    /** Whose trade is a part of their country's. */
    static final WordSet FIRMS = WordSet.of("enterprises", "firms", "companies", "businesses");

    /** What goods of a country bring in is no less; "the pound slipped to $1.36" is nothing of trade. */
    private static final BigDecimal LEAST_TRADE = new BigDecimal("1000000");

    /** So many sentences behind goods further ones may be told of. */
    private static final int GOODS_REACH = 2;

    /** The goods that were told of last. */
    private Slot<Product> lastProduct = Slot.ALL_GOODS;

    /** In which paragraph that was. */
    private int productParagraph = -1;

    /** What "its" and "their" mean in the sentence. */
    private Optional<Product> topicProduct = Optional.empty();

    /** Whether the sentence before calls them an export. */
    private boolean isMainExport;

    /** The last sentence that told goods of the flow spoken of. */
    private int goodsAt = Integer.MIN_VALUE / 2;

    /** The goods that "its" and "their" mean at the start of the next sentence. */
    void setTopic(Optional<Product> goods, boolean isExport) {
        topicProduct = goods;
        isMainExport = isExport;
    }

    /** Tonnes of nothing in particular, and "A worth", are of what was spoken of. */
    Frame ofTonnes(Frame frame, Quantity quantity, Passage here) {
        boolean isPhysical = quantity.kind() == Kind.MASS
                || quantity.kind() == Kind.VOLUME
                || quantity.kind() == Kind.ENERGY
                || quantity.unit().isRate();
        if (!frame.product().value().isAll()) {
            lastProduct = frame.product();
            productParagraph = here.paragraph();
        } else if (!lastProduct.value().isAll() && (isPhysical || isWorthAlone(quantity, here))) {
            return frame.withProduct(lastProduct.at(Evidence.PARAGRAPH));
        }
        return frame;
    }

    /** "It took A of our wine. All up we exported B worth": worth of what its paragraph has told of. */
    private boolean isWorthAlone(Quantity quantity, Passage here) {
        List<Token> tokens = here.tokens();
        int behind = 0;
        while (behind < tokens.size()
                && tokens.get(behind).start() < quantity.span().end()) {
            behind++;
        }
        return here.paragraph() == productParagraph
                && behind < tokens.size()
                && tokens.get(behind).is("worth")
                && !(behind + 1 < tokens.size() && tokens.get(behind + 1).is("of"));
    }

    /** A figure of no goods in particular is of those that "its", "their" at the start of the sentence mean. */
    Frame ofTopic(Frame frame) {
        // "Their foreign trade value": all that firms trade is not all that their country does.
        boolean isOfFirms =
                topicProduct.isPresent() && FIRMS.has(topicProduct.get().name());
        boolean isOpen = frame.measure() == Measure.OTHER && !frame.isTrade() && !isOfFirms;
        if (isOpen
                && isMainExport
                && topicProduct.isPresent()
                && frame.product().value().isAll()) {
            return frame.withMeasure(Measure.EXPORTS, Sense.NONE)
                    .weak(true)
                    .withProduct(new Slot<>(topicProduct.get(), Evidence.SENTENCE, Span.NONE));
        }
        return topicProduct.isPresent() && frame.product().value().isAll() && (!frame.isTotal() || isOfFirms)
                ? frame.withProduct(new Slot<>(topicProduct.get(), Evidence.SENTENCE, Span.NONE))
                : frame;
    }

    /** Whether a noun that is no measure names goods of the flow that is spoken of. */
    boolean isOfFlow(Draft draft, Frame frame, List<Filled> before, Measure flow, Passage here) {
        boolean isAmount = draft.form() == Draft.Form.LEVEL || draft.form() == Draft.Form.ABSOLUTE;
        boolean isTrade = !isAmount || here.quantity(draft).value().compareTo(LEAST_TRADE) >= 0;
        return (isTrade && (isFurtherGoods(draft, frame, flow, here) || isNextOfSentence(draft, frame, before, flow)))
                || isOfGoodsToldOf(frame, before, flow);
    }

    /** "Phosphates brought in A; aeronautics came to B": the next goods of a sentence that tells of goods one by one. */
    private static boolean isNextOfSentence(Draft draft, Frame frame, List<Filled> before, Measure flow) {
        String name = frame.product().value().name();
        boolean isNoun = frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && !NO_GOODS.has(name)
                && (name.endsWith("s") || name.endsWith("sector"));
        if (!isNoun || before.isEmpty()) {
            return false;
        }
        Filled last = before.get(before.size() - 1);
        return Subject.isFlow(flow)
                && last.frame().measure() == flow
                && !last.frame().product().value().isAll()
                && last.draft().role() == Draft.Role.MAIN
                && last.slots().status().isFact();
    }

    /** "Footwear exports rose 4%. Home textiles gained 2.2%": where goods are told one by one, a noun is the next. */
    private boolean isFurtherGoods(Draft draft, Frame frame, Measure flow, Passage here) {
        boolean isNoun = frame.measure() == Measure.OTHER
                && !frame.isTrade()
                && !frame.product().value().isAll()
                && !NO_GOODS.has(frame.product().value().name())
                && (frame.product().value().name().endsWith("s")
                        || (draft.form() == Draft.Form.LEVEL && draft.motion() != Sense.NONE));
        return isNoun
                && here.index() - goodsAt <= GOODS_REACH
                && draft.role() != Draft.Role.EARLIER
                && (draft.motion() != Sense.NONE || draft.isChange())
                && (flow == Measure.EXPORTS || flow == Measure.IMPORTS);
    }

    /** "Home textiles gained 2.2% and reached A": both figures are of the same flow. */
    private static boolean isOfGoodsToldOf(Frame frame, List<Filled> before, Measure flow) {
        if (before.isEmpty() || frame.measure() != Measure.OTHER || frame.isTrade()) {
            return false;
        }
        Frame told = before.get(before.size() - 1).frame();
        return told.measure() == flow
                && Subject.isFlow(flow)
                && !told.product().value().isAll()
                && told.product().value().equals(frame.product().value());
    }

    void endSentence(List<Filled> filled, Measure flow, Passage here) {
        for (Filled each : filled) {
            boolean isOfGoods = each.frame().measure() == flow
                    && !each.frame().product().value().isAll();
            goodsAt = isOfGoods ? here.index() : goodsAt;
        }
    }
}
