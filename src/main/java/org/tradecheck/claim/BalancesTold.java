package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Product;
import org.tradecheck.series.ProductMention;
import org.tradecheck.text.Token;

/** Of what "the deficit" and "a surplus" are: of goods, of the current account, of a budget, as was named last. */
final class BalancesTold {

    /** Where one of these is spoken of and no trade, a deficit is a government's. */
    private static final WordSet PUBLIC = WordSet.of("budget", "budgets", "federal", "taxes", "spending");

    /** Words before "trade" that make it a part of all trade, and that name no goods themselves. */
    private static final WordSet SECTORS =
            WordSet.of("farm", "agricultural", "industrial", "manufacturing", "automotive", "chemical", "textile");

    /** The last balance that was named and told or expected. */
    private Frame last = Frame.NONE;

    /** Whether both flows of the last sentence with figures were of goods alone, or of services. */
    private Coverage ofFlows = Coverage.UNSTATED;

    void endSentence(List<Filled> filled) {
        if (filled.isEmpty()) {
            return;
        }
        Coverage exports = coverage(filled, Measure.EXPORTS);
        ofFlows = exports == coverage(filled, Measure.IMPORTS) ? exports : Coverage.UNSTATED;
    }

    private static Coverage coverage(List<Filled> filled, Measure flow) {
        return filled.stream()
                .map(Filled::frame)
                .filter(f -> f.measure() == flow)
                .map(Frame::coverage)
                .findFirst()
                .orElse(Coverage.UNSTATED);
    }

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
    Frame meant(Frame told, boolean isBehindFlows, Passage here) {
        Frame frame = ofPart(told, here);
        boolean isOpen = isOfAll(frame) && frame.isWeak();
        if (!isOpen) {
            return frame;
        }
        if (ofFlows != Coverage.UNSTATED && isResulting(frame, here)) {
            return frame.withCoverage(ofFlows, frame.basis());
        }
        int named = namedBefore(frame, here.mentions().measures());
        if (named >= 0) {
            // "the swing of the current account to a surplus of A", "the trade surplus fell; it said the surplus could
            // be A"
            MeasureMention mention = here.mentions().measures().get(named);
            // "trade was in deficit by A, after a deficit of B"
            Measure of = mention.measure() == Measure.TURNOVER ? Measure.BALANCE : mention.measure();
            Frame meant = frame.withMeasure(of, frame.sense());
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

    /** "Exports of goods were A and imports B. The resulting shortfall": it is of what the flows were of. */
    private static boolean isResulting(Frame frame, Passage here) {
        Token before = null;
        for (Token token : here.tokens()) {
            before = token.end() <= frame.span().start() ? token : before;
        }
        return before != null && (before.is("resulting") || before.is("resultant"));
    }

    private static boolean isOfAll(Frame frame) {
        return frame.measure() == Measure.BALANCE
                && frame.coverage() == Coverage.UNSTATED
                && frame.product().value().isAll()
                && !frame.partner().value().isStated();
    }

    /** "Farm trade showed a surplus of A": of farm trade alone, which says of what the bare noun is. */
    private static Frame ofPart(Frame frame, Passage here) {
        List<MeasureMention> measures = here.mentions().measures();
        int named = isOfAll(frame) && isBareNoun(frame, measures) ? namedBefore(frame, measures) : -1;
        if (named < 0 || measures.get(named).measure() != Measure.TURNOVER) {
            return frame;
        }
        int first = measures.get(named).first();
        for (ProductMention goods : here.mentions().products()) {
            if (goods.end() == first) {
                return frame.withProduct(Slot.explicit(goods.product(), goods.span()));
            }
        }
        Token word = first > 0 ? here.tokens().get(first - 1) : null;
        return word != null && SECTORS.has(word)
                ? frame.withProduct(Slot.explicit(new Product(word.lower()), word.span()))
                : frame;
    }

    /** Whether nothing but "surplus" or "deficit" stands there: the figure's own words do not say of what. */
    private static boolean isBareNoun(Frame frame, List<MeasureMention> measures) {
        for (MeasureMention mention : measures) {
            if (mention.span().start() == frame.span().start()) {
                return mention.isWeak();
            }
        }
        return frame.isWeak();
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
