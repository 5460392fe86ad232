package org.tradecheck.reference;

import java.util.List;
import org.tradecheck.claim.Reading;

/** Published series that claims are compared with. */
public interface Reference {

    /** No series at all: every claim is not covered. */
    Reference NONE = reading -> List.of();

    /**
     * Compares what was read with the series.
     *
     * @return one comparison for each claim that a series could cover by its kind; claims left out are not comparable
     */
    List<Comparison> compare(Reading reading);
}
