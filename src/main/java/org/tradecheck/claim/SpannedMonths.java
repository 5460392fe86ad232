package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.claim.SentenceDates.Dated;
import org.tradecheck.text.MonthNames;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Numbers of months beside the months that they count: "the eight months from January to August". */
final class SpannedMonths {

    /** Words of a mention that are no names of months, and without which it has two. */
    private static final WordSet JOINTS =
            WordSet.of("from", "between", "to", "through", "until", "till", "and", "of", "the", "end");

    /** What may stand between a count and its months. */
    private static final WordSet BETWEEN = WordSet.of(
            "from", "of", "the", "first", "period", ",", "(", "between", "-", "running", "in", "that", "ran", "stretch",
            ":", "year", "this");

    /** Before a count that is no exact one. */
    private static final WordSet LOOSE =
            WordSet.of("about", "nearly", "almost", "over", "than", "some", "last", "next", "another", "every");

    /** So many tokens may stand between a count and its months. */
    private static final int REACH = 5;

    private static final int MONTHS_OF_A_YEAR = 12;

    private SpannedMonths() {}

    /**
     * A count and its months.
     *
     * @param span the words "eight months"
     * @param count 8
     * @param months "January to August"
     * @param isFromTo whether the two are joined by words: "from March to June" may be three months after March
     */
    record Spanned(Span span, int count, Dated months, boolean isFromTo) {}

    static List<Spanned> in(SentenceDates dates) {
        List<Spanned> found = new ArrayList<>();
        List<Token> tokens = dates.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            SmallNumbers.Found count = SmallNumbers.cardinalAt(tokens, i);
            int noun = count.is() && dates.word(count.end()).equals("-") ? count.end() + 1 : count.end();
            boolean isCount = count.is()
                    && (dates.word(noun).equals("months") || dates.word(noun).equals("month"))
                    && count.value() > 1
                    && count.value() <= MONTHS_OF_A_YEAR
                    && !LOOSE.has(dates.word(i - 1));
            if (isCount) {
                add(dates, new Span(tokens.get(i).start(), tokens.get(noun).end()), i, noun, count.value(), found);
            }
        }
        return found;
    }

    private static void add(SentenceDates dates, Span span, int first, int last, int count, List<Spanned> found) {
        for (Dated months : dates.all()) {
            int open = bracketIn(dates, months);
            if (open > last && first >= months.first() && isFromMonthToMonth(dates, months, open + 1)) {
                // "the first seven months (January–June)" is one time, which the bracket tells.
                found.add(new Spanned(span, count, months, false));
                return;
            }
            boolean isBehind = months.first() > last
                    && areBetween(dates, last + 1, months.first())
                    && !isSomeOf(dates, months.first());
            boolean isBefore = months.end() <= first && areBetween(dates, months.end(), first);
            if ((isBehind || isBefore) && isFromMonthToMonth(dates, months, months.first())) {
                boolean isFromTo = isLead(dates.word(months.first())) || isLead(dates.word(months.first() - 1));
                found.add(new Spanned(span, count, months, isFromTo));
                return;
            }
        }
    }

    /** Where a bracket opens within a mention; −1 for none. */
    private static int bracketIn(SentenceDates dates, Dated months) {
        for (int i = months.first(); i < months.end(); i++) {
            if (dates.word(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLead(String word) {
        return word.equals("from") || word.equals("between");
    }

    /** "in three months of the January–June period": some of them. */
    private static boolean isSomeOf(SentenceDates dates, int months) {
        return dates.word(months - 1).equals("the") && dates.word(months - 2).equals("of");
    }

    private static boolean areBetween(SentenceDates dates, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!BETWEEN.has(dates.word(i))) {
                return false;
            }
        }
        return to - from <= REACH;
    }

    /** "January to August", "April–September 2024", and not "the second quarter". */
    private static boolean isFromMonthToMonth(SentenceDates dates, Dated months, int from) {
        int names = 0;
        for (int i = from; i < months.end(); i++) {
            Token token = dates.tokens().get(i);
            boolean isName = token.isWord() && !JOINTS.has(token);
            if (isName && !MonthNames.ALL.contains(token.lower())) {
                return false;
            }
            names += isName ? 1 : 0;
        }
        return names == 2 && months.period().isWholeMonths() && months.period().lengthInMonths() <= MONTHS_OF_A_YEAR;
    }
}
