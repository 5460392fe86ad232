package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Token;

/**
 * The times that the text has named, whether or not a figure of trade was told of them: "that month", "in those six months"
 * and "a year later" are said of the last of them.
 */
final class NamedTimes {

    private static final WordSet POINTING = WordSet.of("that", "those", "these", "mentioned", "said", "aforementioned");

    private final ArticleDay day;

    /** The times that the last sentence named, in its order. */
    private List<Period> before = List.of();

    NamedTimes(ArticleDay day) {
        this.day = day;
    }

    /** Remembers what times a sentence names. */
    void endSentence(Passage here, Area reporter) {
        List<Period> named = named(here, here.sentence().span().end(), reporter);
        before = named.isEmpty() ? before : named;
    }

    /**
     * What a time means that points back to one of its own sentence, the nearest that it fits; unstated if there is none.
     *
     * @param context what is known beside it
     */
    Period meantHere(PeriodExpression expression, PeriodContext context, Passage here, Area reporter) {
        List<Period> near = named(here, expression.span().start(), reporter);
        Collections.reverse(near);
        return fitting(expression, context, near);
    }

    /** "At the end of July the deficit since the start of the year was A": the time up to which it is; unstated if none is named. */
    Period upTo(PeriodExpression toDate, Passage here, Area reporter) {
        List<Period> near = named(here, toDate.span().start(), reporter);
        Period last = near.isEmpty() ? Period.UNSTATED : near.get(near.size() - 1);
        return last.isDated() && !last.isYear() ? last : Period.UNSTATED;
    }

    /** What it means by the sentence before, whose first time is the one that it is about; unstated if it fits none. */
    Period meantBefore(PeriodExpression expression, PeriodContext context) {
        return fitting(expression, context, before);
    }

    private static Period fitting(PeriodExpression expression, PeriodContext context, List<Period> times) {
        for (Period time : times) {
            Period meant = expression.resolve(context.in(time));
            if (meant.isStated()) {
                return meant;
            }
        }
        return Period.UNSTATED;
    }

    /** "that month", "those six months": a time of which the words say that it has been named. */
    static boolean isPointing(PeriodExpression expression, List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).start() == expression.span().start()) {
                return POINTING.has(tokens.get(i - 1));
            }
        }
        return false;
    }

    private List<Period> named(Passage here, int end, Area reporter) {
        List<Period> found = new ArrayList<>();
        for (PeriodExpression time : here.mentions().periods()) {
            boolean isNamed = time.span().end() <= end
                    && (time.anchor() == PeriodExpression.Anchor.WRITTEN
                            || time.anchor() == PeriodExpression.Anchor.ARTICLE)
                    && (time.form() == PeriodExpression.Form.PERIOD || time.form() == PeriodExpression.Form.BETWEEN);
            Period period = isNamed ? time.resolve(day.context(reporter)) : Period.UNSTATED;
            if (period.isStated() && period.isWholeMonths()) {
                found.add(period);
            }
        }
        return found;
    }
}
