package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.text.Token;

/** Of what "the deficit" and "a surplus" are: of goods, of the current account, of a budget, as was named last. */
final class BalancesTold {

    /** Where one of these is spoken of and no trade, a deficit is a government's. */
    private static final WordSet PUBLIC = WordSet.of("budget", "budgets", "federal", "taxes", "spending");

    /** Words before "trade" that make it a part of all trade: "farm trade showed a surplus". */
    private static final WordSet SECTORS = WordSet.of(
            "farm",
            "food",
            "agricultural",
            "agri-food",
            "industrial",
            "manufacturing",
            "energy",
            "oil",
            "non-oil",
            "fuel",
            "grain",
            "steel",
            "textile",
            "car",
            "automotive",
            "chemical");

    /** The last balance that was named and told or expected. */
    private Frame last = Frame.NONE;

    void remember(Filled filled) {
        Frame frame = filled.frame();
        boolean isNamed =
                (frame.measure() == Measure.BALANCE && !frame.isWeak()) || frame.measure() == Measure.CURRENT_ACCOUNT;
        last = isNamed ? frame : last;
    }

    /**
     * What a balance is of that its own words do not tell.
     *
     * @param isBehindFlows whether the last sentence with figures told exports or imports: what they leave is none of the
     *     current account
     */
    Frame meant(Frame frame, boolean isBehindFlows, Passage here) {
        boolean isOpen = frame.measure() == Measure.BALANCE
                && frame.isWeak()
                && frame.coverage() == Coverage.UNSTATED
                && frame.product().value().isAll()
                && !frame.partner().value().isStated();
        if (!isOpen) {
            return frame;
        }
        int named = namedBefore(frame, here.mentions().measures());
        if (named >= 0) {
            // "the swing of the current account to a surplus of A", "the trade surplus fell; it said the surplus could
            // be A"
            MeasureMention mention = here.mentions().measures().get(named);
            // "trade was in deficit by A, after a deficit of B"
            Measure of = mention.measure() == Measure.TURNOVER ? Measure.BALANCE : mention.measure();
            Frame meant = ofSector(frame.withMeasure(of, frame.sense()), mention, here.tokens());
            return mention.isTrade() ? meant : meant.notTrade();
        }
        if (isPublic(here)) {
            return frame.withMeasure(Measure.OTHER, frame.sense()).notTrade();
        }
        boolean isOfFlows = last.measure() == Measure.CURRENT_ACCOUNT && isBehindFlows;
        if (!last.isStated() || isOfFlows) {
            return frame;
        }
        return frame.withMeasure(last.measure(), frame.sense()).withCoverage(last.coverage(), frame.basis());
    }

    private static Frame ofSector(Frame frame, MeasureMention trade, List<Token> tokens) {
        int word = trade.first() - 1;
        boolean isPart = trade.measure() == Measure.TURNOVER && word >= 0 && SECTORS.has(tokens.get(word));
        return isPart
                ? frame.withProduct(Slot.explicit(
                        new Product(tokens.get(word).lower()), tokens.get(word).span()))
                : frame;
    }

    /** The last balance or account named in the sentence before, with no flow spoken of since; −1 for none. */
    private static int namedBefore(Frame frame, List<MeasureMention> measures) {
        int found = -1;
        for (int i = 0; i < measures.size(); i++) {
            MeasureMention mention = measures.get(i);
            if (mention.span().end() > frame.span().start()) {
                break;
            }
            boolean isNamed = (mention.measure() == Measure.BALANCE && !mention.isWeak())
                    || mention.measure() == Measure.CURRENT_ACCOUNT
                    || mention.measure() == Measure.TURNOVER
                    || (mention.measure() == Measure.OTHER && mention.sense() != Sense.NONE);
            found = isNamed ? i : Subject.isFlow(mention.measure()) ? -1 : found;
        }
        return found;
    }

    /** "approved a budget that reduces the deficit by A": in a sentence that speaks of no trade. */
    private static boolean isPublic(Passage here) {
        for (MeasureMention mention : here.mentions().measures()) {
            if (mention.isTrade() && !(mention.measure() == Measure.BALANCE && mention.isWeak())) {
                return false;
            }
        }
        for (Token token : here.tokens()) {
            if (PUBLIC.has(token)) {
                return true;
            }
        }
        return false;
    }
}
