package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Token;

/** Years that are told from another year of their sentence: "compared with A in 2023 and B the previous year". */
final class YearsBefore {

    /** Words of a year right before the one just named; "a year earlier" is told from the figure that is compared. */
    private static final WordSet RIGHT_BEFORE = WordSet.of("previous", "preceding", "prior", "before");

    private YearsBefore() {}

    /**
     * The time of the second of two older figures of one thing: not that of the first.
     *
     * @param resolved what the words mean by themselves, which is returned for every other figure
     */
    static Period beforeLastOlder(
            PeriodExpression expression, Period resolved, Draft draft, Frame frame, List<Filled> before, Passage here) {
        if (before.isEmpty() || !isOlderOfSame(before.get(before.size() - 1), draft, frame)) {
            return resolved;
        }
        Filled last = before.get(before.size() - 1);
        Period told = last.slots().period().value();
        boolean isWritten = last.draft().period() >= 0
                && here.mentions().periods().get(last.draft().period()).anchor() == PeriodExpression.Anchor.WRITTEN;
        boolean isYearBefore = told.isYear() && resolved.isYear() && isRightBefore(expression, here.tokens());
        return isWritten && (isYearBefore || resolved.equals(told)) ? told.plusYears(-1) : resolved;
    }

    private static boolean isOlderOfSame(Filled older, Draft draft, Frame frame) {
        Frame other = older.frame();
        return older.draft().role() == Draft.Role.EARLIER
                && older.draft().form() == draft.form()
                && other.measure() == frame.measure()
                && other.reporter().value().equals(frame.reporter().value())
                && other.partner().value().equals(frame.partner().value())
                && other.product().value().equals(frame.product().value());
    }

    private static boolean isRightBefore(PeriodExpression expression, List<Token> tokens) {
        for (Token token : tokens) {
            boolean isInside = token.start() >= expression.span().start()
                    && token.end() <= expression.span().end();
            if (isInside && RIGHT_BEFORE.has(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
