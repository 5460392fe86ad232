package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Period;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/** Words that say with which time a change compares without naming it: "year on year", "y/y", "on the month". */
final class Ways {

    /** So many words behind or before a figure its way of comparing may stand. */
    private static final int REACH = 7;

    private static final WordSet YEARLY = WordSet.of("yoy", "y/y", "y-o-y", "yr/yr");
    private static final WordSet MONTHLY = WordSet.of("mom", "m/m", "m-o-m");
    private static final WordSet QUARTERLY = WordSet.of("qoq", "q/q", "q-o-q");

    /** Behind "monthly": what is compared. */
    private static final WordSet CHANGES = WordSet.of(
            "increase", "rise", "gain", "growth", "decrease", "fall", "drop", "decline", "change", "basis", "terms");

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private Ways() {}

    /**
     * What a change compares its time with.
     *
     * @param period the time of the change
     * @return the time before it; unstated if no words near the figure say how it compares
     */
    static Period base(Sentence sentence, Quantity figure, Period period) {
        if (!period.isDated()) {
            return Period.UNSTATED;
        }
        int months = monthsBack(sentence.tokens(), figure);
        if (!period.isWholeMonths()) {
            // "rose 6.8 percent on-year in the first 20 days of December"
            return months == MONTHS_OF_A_YEAR ? period.plusYears(-1) : Period.UNSTATED;
        }
        boolean isSane = months >= period.lengthInMonths();
        return isSane ? period.plusMonths(-months) : Period.UNSTATED;
    }

    /** Whether a change compares with the month before. */
    static boolean isMonthly(Sentence sentence, Quantity figure) {
        return monthsBack(sentence.tokens(), figure) == 1 || opensMonthly(sentence.tokens());
    }

    /** "On a monthly basis exports fell by 0.8%", "The monthly rise in exports combines": in front it serves all. */
    private static boolean opensMonthly(List<Token> tokens) {
        int adjective = !tokens.isEmpty() && tokens.get(0).is("on") ? 2 : 1;
        return adjective + 1 < tokens.size()
                && tokens.get(adjective).is("monthly")
                && CHANGES.has(tokens.get(adjective + 1));
    }

    /** How many months lie between the two times; 0 if nothing says so. */
    private static int monthsBack(List<Token> tokens, Quantity figure) {
        int first = 0;
        while (first < tokens.size()
                && tokens.get(first).start() < figure.span().start()) {
            first++;
        }
        int behind = first;
        while (behind < tokens.size()
                && tokens.get(behind).start() < figure.span().end()) {
            behind++;
        }
        for (int i = behind;
                i < tokens.size() && i < behind + REACH && !tokens.get(i).isNumber();
                i++) {
            int months = at(tokens, i);
            if (months > 0) {
                return months;
            }
        }
        for (int i = first - 1; i >= 0 && i > first - REACH && !tokens.get(i).isNumber(); i--) {
            int months = at(tokens, i);
            if (months > 0) {
                return months;
            }
        }
        // "Month-on-month, exports fell by 0.8%, imports by 0.3%": in front of the sentence it serves all.
        return tokens.isEmpty() ? 0 : at(tokens, 0);
    }

    private static int at(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        if (YEARLY.has(word)) {
            return MONTHS_OF_A_YEAR;
        }
        if (MONTHLY.has(word)) {
            return 1;
        }
        if (QUARTERLY.has(word)) {
            return MONTHS_OF_A_QUARTER;
        }
        int months = months(word);
        if (months == 0) {
            return 0;
        }
        int on = next(tokens, i);
        if (word.length() == 1) {
            // "y/y", "q-o-q"
            return on > i + 1 && on < tokens.size() && tokens.get(on).is(word) ? months : 0;
        }
        // "year on year", "month-over-month"; "on year", "on-year", "on the month" as agencies write.
        boolean isOn =
                on < tokens.size() && (tokens.get(on).is("on") || tokens.get(on).is("over"));
        int again = next(tokens, on);
        if (isOn && again < tokens.size() && tokens.get(again).is(word)) {
            return months;
        }
        boolean isJoined =
                i > 1 && tokens.get(i - 1).is("-") && tokens.get(i - 2).is("on");
        boolean isAgency = i > 0 && tokens.get(i - 1).is("on") && isEnd(tokens, i + 1);
        return isAgency || isJoined ? months : 0;
    }

    /** "rose 20.5 percent on year to": nothing that the year could belong to follows. */
    private static boolean isEnd(List<Token> tokens, int i) {
        return i >= tokens.size()
                || !tokens.get(i).isWord()
                || tokens.get(i).is("to")
                || tokens.get(i).is("in")
                || tokens.get(i).is("and")
                || tokens.get(i).is("while");
    }

    private static int months(String word) {
        return switch (word) {
            case "year", "y" -> MONTHS_OF_A_YEAR;
            case "month", "m" -> 1;
            case "quarter", "q" -> MONTHS_OF_A_QUARTER;
            default -> 0;
        };
    }

    private static int next(List<Token> tokens, int i) {
        int next = i + 1;
        while (next < tokens.size()
                && (tokens.get(next).is("-")
                        || tokens.get(next).is("/")
                        || tokens.get(next).is("o"))) {
            next++;
        }
        return next;
    }
}
