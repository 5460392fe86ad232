package org.tradecheck.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of the months, in lower case. */
public final class MonthNames {

    /** In the order of the year, written out. */
    public static final List<String> FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> SHORT =
            List.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** As dates are written where the month is a Roman numeral: "30.IV 2018". */
    public static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** Written out or abbreviated, without a stop. */
    public static final Set<String> ALL =
            Stream.concat(FULL.stream(), SHORT.stream()).collect(Collectors.toUnmodifiableSet());

    private MonthNames() {}
}
