package org.tradecheck.claim;

import org.tradecheck.series.Period;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** "New Zealand's annual trade deficit", told of a month: the total of the twelve months that it ends. */
final class AnnualTotals {

    private static final int MONTHS_OF_A_YEAR = 12;

    private AnnualTotals() {}

    /** The twelve months up to the one of a level whose noun phrase calls it annual; the time as it is otherwise. */
    static Slot<Period> upTo(Draft draft, Frame frame, Slot<Period> time, Passage here) {
        Period month = time.value();
        boolean isOfMonth = month.isMonth()
                && draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && frame.measure().isTrade()
                && isAnnual(draft.frame().span(), here);
        return isOfMonth
                ? new Slot<>(month.plusMonths(1 - MONTHS_OF_A_YEAR).through(month), Evidence.SENTENCE, time.origin())
                : time;
    }

    /** Whether the word stands in a noun phrase or right before it. */
    private static boolean isAnnual(Span phrase, Passage here) {
        Token before = null;
        for (Token token : here.tokens()) {
            if (token.is("annual") && phrase.contains(token.span())) {
                return true;
            }
            if (token.start() == phrase.start() && before != null && before.is("annual")) {
                return true;
            }
            before = token;
        }
        return false;
    }
}
