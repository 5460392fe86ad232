package org.tradecheck.claim;

import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Span;

/**
 * When contracts are counted: in the year in which they are signed, unless the article follows all orders of a time as it
 * follows trade.
 */
final class ContractTimes {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final ArticleDay day;

    /** The time of the orders that the article compares with those of another time; open if it does not. */
    private Slot<Period> followed = Slot.NO_PERIOD;

    ContractTimes(ArticleDay day) {
        this.day = day;
    }

    /** "Contracts won fell to A in the year ended March, down 27.1 pct": a rate is of all that was signed. */
    void remember(Filled filled) {
        Slot<Period> period = filled.slots().period();
        boolean isRate = filled.frame().measure() == Measure.CONTRACT
                && filled.draft().form() == Draft.Form.RATE
                && filled.draft().role() == Draft.Role.CHANGE;
        if (isRate && period.value().isStated() && !followed.value().isStated()) {
            followed = period;
        }
    }

    /** The time of contracts whose words name one: what is signed in a month counts for its year. */
    Slot<Period> counted(Slot<Period> named) {
        boolean isInYear = named.value().isDated()
                && named.value().lengthInMonths() < MONTHS_OF_A_YEAR
                && !followed.value().isStated();
        return isInYear
                ? new Slot<>(Period.year(named.value().end().getYear()), named.evidence(), named.origin())
                : named;
    }

    /** The time of contracts of which nothing says when they were signed: open where the day of the article is not known. */
    Slot<Period> unnamed() {
        if (followed.value().isStated()) {
            return followed.at(Evidence.PARAGRAPH);
        }
        return day.isKnown() ? new Slot<>(Period.year(day.year()), Evidence.ASSUMED, Span.NONE) : Slot.NO_PERIOD;
    }
}
