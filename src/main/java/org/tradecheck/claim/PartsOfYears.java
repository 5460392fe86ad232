package org.tradecheck.claim;

import java.time.YearMonth;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Quarters and halves that leave their year, or themselves, to what the sentence has said before. */
final class PartsOfYears {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_HALF = 6;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Before "the total to": what has come on top. */
    private static final WordSet BRINGING = WordSet.of(
            "taking",
            "takes",
            "took",
            "taken",
            "bringing",
            "brings",
            "brought",
            "lifting",
            "lifted",
            "pushing",
            "pushed",
            "raising",
            "raised",
            "carrying",
            "carried");

    private static final WordSet TOTALS = WordSet.of("total", "tally", "cumulative", "running");

    /** So many tokens may stand between "to" and its figure: "to about $". */
    private static final int BEFORE_FIGURE = 3;

    /** So many words may stand between "bringing" and "to". */
    private static final int LONGEST_TOTAL = 9;

    private PartsOfYears() {}

    /** "Exports in 2024 were A, of which B in the first half": of the year of the whole, and not of the article's. */
    static Period withinWhole(Period part, PeriodExpression expression, Period whole, List<Token> tokens) {
        if (!whole.isDated() || hasYear(expression, tokens)) {
            return part;
        }
        if (!part.isDated()) {
            // An article without a date has no year of its own.
            Period inWhole = expression.resolve(PeriodContext.of(Period.day(whole.end()), Area.UNSTATED));
            return whole.contains(inWhole) ? inWhole : part;
        }
        boolean isOutside = part.lengthInMonths() < whole.lengthInMonths() && !whole.contains(part);
        Period moved =
                isOutside ? part.plusYears(whole.end().getYear() - part.end().getYear()) : part;
        return whole.contains(moved) ? moved : part;
    }

    /**
     * "A in the first half of 2023 and B in the second half": of the same year, though it is said once.
     *
     * @param before the expression of the figure before, and what it has been resolved to
     */
    static Period ofTheSameYear(
            Period part, PeriodExpression expression, PeriodExpression before, Period first, List<Token> tokens) {
        boolean isNext = first.hasSameLengthAs(part)
                && (part.isMonth() || isPart(part.lengthInMonths()))
                && !hasYear(expression, tokens)
                && (hasYear(before, tokens)
                        || expression.anchor() == PeriodExpression.Anchor.ARTICLE
                                && isSaidBefore(first.end().getYear(), expression, tokens));
        Period moved =
                isNext ? part.plusYears(first.end().getYear() - part.end().getYear()) : part;
        return first.isBefore(moved) ? moved : part;
    }

    /** "A in the first half and B in the second": the noun is said once, and the ordinal counts on; unstated if none does. */
    static Period counted(Period known, Span figure, List<Token> tokens) {
        int months = known.isDated() && known.isWholeMonths() ? known.lengthInMonths() : 0;
        if (!isPart(months) || (known.start().getMonthValue() - 1) % months != 0) {
            return Period.UNSTATED;
        }
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < figure.end()) {
            at++;
        }
        boolean isIn = at + 2 < tokens.size()
                && tokens.get(at).is("in")
                && tokens.get(at + 1).is("the");
        int number = isIn ? SmallNumbers.ordinalAt(tokens, at + 2).value() : 0;
        boolean isBare = at + 3 >= tokens.size()
                || !tokens.get(at + 3).isWord()
                || tokens.get(at + 3).is("and");
        // "in the first and second quarters"
        boolean isListed = at + 4 < tokens.size()
                && (tokens.get(at + 3).is(",") || tokens.get(at + 3).is("and"))
                && SmallNumbers.ordinalAt(tokens, at + 4).value() > 0;
        YearMonth first = YearMonth.of(known.start().getYear(), 1).plusMonths((number - 1L) * months);
        return isBare && !isListed && number > 0 && number <= MONTHS_OF_A_YEAR / months
                ? Period.months(first, months)
                : Period.UNSTATED;
    }

    /** "Taking the total to A", "which brought the total so far this year to A": everything up to the time that is told of. */
    static boolean isTotalSoFar(Span figure, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < figure.start()) {
            at++;
        }
        int to = at - 1;
        while (to >= 0 && to >= at - BEFORE_FIGURE && !tokens.get(to).is("to")) {
            to--;
        }
        boolean hasTotal = false;
        for (int i = to - 1; i >= 0 && i >= to - LONGEST_TOTAL && tokens.get(i).isWord(); i--) {
            hasTotal |= TOTALS.has(tokens.get(i));
            if (hasTotal && BRINGING.has(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(int months) {
        return months == MONTHS_OF_A_QUARTER || months == MONTHS_OF_A_HALF;
    }

    /** "in January 2024 A, in February B and in March C": the year is said once, for all of them. */
    private static boolean isSaidBefore(int year, PeriodExpression expression, List<Token> tokens) {
        String said = Integer.toString(year);
        return tokens.stream().anyMatch(t -> t.end() < expression.span().start() && t.is(said));
    }

    private static boolean hasYear(PeriodExpression expression, List<Token> tokens) {
        for (Token token : tokens) {
            boolean isInside = token.start() >= expression.span().start()
                    && token.end() <= expression.span().end();
            if (isInside && token.isNumber() && token.lower().length() > 1) {
                return true;
            }
        }
        return false;
    }
}
