package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/**
 * A statement about dates: an age, an anniversary, years between two events, a weekday.
 *
 * @param kind what is stated
 * @param count the printed count of years (age, N years after, N-th anniversary, weekday 1 Monday to 7 Sunday) or months
 * @param from the earlier event: birth, founding, launch; unstated if the text does not date it
 * @param to the later event: death, completion, the article's date; unstated if the text does not date it
 * @param label the words of the event, for messages: "state visit"
 */
public record DateClaim(
        Provenance provenance,
        Slots slots,
        DateKind kind,
        Quantity quantity,
        int count,
        Slot<Period> from,
        Slot<Period> to,
        String label,
        List<Slots> readings)
        implements Claim {
    /** The same claim under the number it has in the article. */
    public DateClaim numbered(int number) {
        return new DateClaim(provenance.numbered(number), slots, kind, quantity, count, from, to, label, readings);
    }

    /** What is stated about dates. */
    public enum DateKind {
        YEARS_BETWEEN,
        ANNIVERSARY,
        AGE_AT_DEATH,
        /** "Monday, May 16, 1995". */
        WEEKDAY,
        /** "last August": {@code from} is the most recent one, {@code to} what the article itself says of the event. */
        RELATIVE_MONTH,
        /** {@code from} is said to come before {@code to}: launched and completed, signed and agreed. */
        ORDER_OF_EVENTS,
        /** "The eight months from January to August": {@code from} is the first of the months, {@code to} the last. */
        MONTHS_SPANNED,
        /** "The eighth month running; the slide began in April": {@code from} is the first of the run, {@code to} the last. */
        STREAK
    }

    @Override
    public Measure measure() {
        return Measure.OTHER;
    }
}
