package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** What a figure has in common with the figures that stand before it in its sentence. */
final class FiguresBefore {

    private static final WordSet WORTH = WordSet.of("worth", "valued", "fetched", "earned", "for");

    private static final WordSet SMALL = WordSet.of("at", "about", "some", "around", "nearly", "almost", "a");

    private FiguresBefore() {}

    /** The basis that its words say, if any; the figure compared with is on that of the one it is compared with. */
    static Frame basisOfMain(Draft draft, Frame frame, List<Filled> before) {
        PriceBasis said = draft.frame().basis();
        if (said != PriceBasis.UNSTATED && frame.basis() == PriceBasis.UNSTATED) {
            // "They fell by 5 per cent in number": what is told of may leave out all but that.
            return frame.withCoverage(frame.coverage(), said);
        }
        if (draft.role() != Draft.Role.EARLIER) {
            return frame;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Frame main = before.get(i).frame();
            boolean isMain = before.get(i).draft().role() == Draft.Role.MAIN && main.measure() == frame.measure();
            if (isMain) {
                return frame.withCoverage(
                        frame.coverage() == Coverage.UNSTATED ? main.coverage() : frame.coverage(),
                        frame.basis() == PriceBasis.UNSTATED ? main.basis() : frame.basis());
            }
        }
        return frame;
    }

    /** "more than in 2023, when exports came to A": those of what the sentence tells of, though it is not said again. */
    static Frame ofThatTime(Frame frame, List<Filled> before, Passage here) {
        if (before.isEmpty() || !frame.product().value().isAll() || frame.isTotal()) {
            return frame;
        }
        Frame told = before.get(before.size() - 1).frame();
        boolean isSame = told.measure() == frame.measure()
                && frame.span().length() > 0
                && !told.product().value().isAll();
        return isSame && SpokenTimes.isBehindWhen(frame.span(), here.tokens())
                ? frame.withProduct(told.product().at(Evidence.SENTENCE))
                : frame;
    }

    /** "It shipped A tonnes worth B", "A bags fetched B": what goods are worth is of these goods, though a sentence before names them. */
    static Frame ofTheirWorth(Draft draft, Frame frame, List<Filled> before, Passage here) {
        boolean isOpen = !before.isEmpty()
                && draft.form() == Draft.Form.LEVEL
                && frame.product().value().isAll()
                && !frame.isTotal()
                && Spot.isMoney(here.quantity(draft));
        if (!isOpen) {
            return frame;
        }
        Filled goods = before.get(before.size() - 1);
        boolean isOfGoods = goods.draft().form() == Draft.Form.LEVEL
                && goods.frame().measure() == frame.measure()
                && !goods.frame().product().value().isAll()
                && !Spot.isMoney(here.quantity(goods.draft()));
        return isOfGoods && isWorth(here, here.figure(goods.draft()), here.figure(draft))
                ? frame.withProduct(goods.frame().product().at(Evidence.SENTENCE))
                : frame;
    }

    /** Whether one word of worth is all that stands between two figures. */
    private static boolean isWorth(Passage here, Span goods, Span money) {
        List<Token> between = here.tokens().stream()
                .filter(t -> t.start() >= goods.end() && t.end() <= money.start())
                .toList();
        return !between.isEmpty()
                && WORTH.has(between.get(0))
                && between.stream().skip(1).allMatch(SMALL::has);
    }

    /** "EU countries bought A, or 56 per cent": amount and share are of one thing, which the first of them has told. */
    static Frame ofTheSameSum(Draft draft, Frame frame, List<Filled> before) {
        boolean isTied = draft.partner() >= 0 && draft.partner() == before.size() - 1;
        if (!isTied) {
            return frame;
        }
        Filled first = before.get(draft.partner());
        boolean isShareOfLevel =
                draft.form() == Draft.Form.SHARE && first.draft().form() == Draft.Form.LEVEL;
        boolean isLevelOfShare =
                draft.form() == Draft.Form.LEVEL && first.draft().form() == Draft.Form.SHARE;
        boolean isOther = Subject.isFlow(frame.measure())
                && Subject.isFlow(first.frame().measure())
                && frame.measure() != first.frame().measure();
        return (isShareOfLevel || isLevelOfShare) && isOther
                ? frame.withMeasure(first.frame().measure(), Sense.NONE)
                : frame;
    }

    /** "The price was A a tonne, down 16% from B": what follows a price is of the same good. */
    static Frame ofTheSamePrice(Frame frame, List<Filled> before) {
        if (before.isEmpty()
                || frame.measure() != Measure.PRICE
                || !frame.product().value().isAll()) {
            return frame;
        }
        Frame first = before.get(before.size() - 1).frame();
        return first.measure() == Measure.PRICE ? frame.withProduct(first.product()) : frame;
    }

    /** "$88.2 billion, a share of 19.5 per cent": of the total of what the level beside it is a part of. */
    static boolean isBesideLevel(Draft draft, Frame frame, List<Filled> before) {
        boolean isPart =
                frame.partner().value().isStated() || !frame.product().value().isAll();
        if (!isPart || before.isEmpty() || !frame.isTrade()) {
            return false;
        }
        Filled level = before.get(before.size() - 1);
        boolean isRetold =
                draft.partner() == before.size() - 1 || draft.phrasing().equals("share-noun");
        return isRetold
                && level.draft().form() == Draft.Form.LEVEL
                && level.frame().measure() == frame.measure()
                && level.frame().partner().value().equals(frame.partner().value())
                && level.frame().product().value().equals(frame.product().value());
    }

    /** "Oil trade ran a deficit of A, with exports of B and imports of C": the flows are of the goods of the balance. */
    static Frame ofTheSameBalance(Frame frame, List<Filled> before, Passage here) {
        boolean isFlow = frame.measure() == Measure.EXPORTS || frame.measure() == Measure.IMPORTS;
        if (!isFlow || before.isEmpty() || !frame.product().value().isAll() || frame.isTotal()) {
            return frame;
        }
        Frame last = before.get(before.size() - 1).frame();
        boolean isOfGoods = !last.product().value().isAll()
                && (last.measure() == Measure.BALANCE && isLedByWith(frame.span(), here)
                        || isSecondFlow(before, frame));
        return isOfGoods ? frame.withProduct(last.product().at(Evidence.SENTENCE)) : frame;
    }

    /** Whether a comma and "with" stand right before a noun phrase. */
    private static boolean isLedByWith(Span flow, Passage here) {
        for (int i = 2; i < here.tokens().size(); i++) {
            if (here.tokens().get(i).start() >= flow.start()) {
                return here.tokens().get(i - 1).is("with")
                        && here.tokens().get(i - 2).is(",");
            }
        }
        return false;
    }

    private static boolean isSecondFlow(List<Filled> before, Frame frame) {
        if (before.size() < 2) {
            return false;
        }
        Frame first = before.get(before.size() - 1).frame();
        Frame balance = before.get(before.size() - 2).frame();
        return balance.measure() == Measure.BALANCE
                && (first.measure() == Measure.EXPORTS || first.measure() == Measure.IMPORTS)
                && first.measure() != frame.measure()
                && first.product().value().equals(balance.product().value())
                && before.get(before.size() - 1).draft().clause()
                        == before.get(before.size() - 2).draft().clause();
    }
}
