package org.tradecheck.catalogue;

import java.util.Locale;
import org.tradecheck.check.Agreement;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.series.Period;

/** What the checks of dates share. */
final class Dates {

    private Dates() {}

    /** Whether both ends are dated. */
    static boolean areKnown(DateClaim claim) {
        return claim.from().value().isDated() && claim.to().value().isDated();
    }

    /** How well the dates are known to be those of the events. */
    static Evidence agreement(DateClaim claim) {
        return Agreement.weaker(claim.from().evidence(), claim.to().evidence());
    }

    /** The difference of the years, the smallest that imprecise dates allow. */
    static int fewestYears(DateClaim claim) {
        return claim.to().value().start().getYear() - claim.from().value().end().getYear();
    }

    /** The difference of the years, the largest that imprecise dates allow. */
    static int mostYears(DateClaim claim) {
        return claim.to().value().end().getYear() - claim.from().value().start().getYear();
    }

    /** A date as people write it: "2019", "March 1931", "16 May 1995". */
    static String words(Period period) {
        if (!period.isDay() && !period.isMonth()) {
            return period.print();
        }
        String month = period.start().getMonth().name();
        String name = month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + period.start().getYear();
        return period.isDay() ? period.start().getDayOfMonth() + " " + name : name;
    }

    /** "2022 − 1996 = 26". */
    static String difference(DateClaim claim) {
        Period from = claim.from().value();
        Period to = claim.to().value();
        return to.end().getYear() + " − " + from.start().getYear() + " = " + mostYears(claim) + ", printed "
                + claim.count();
    }
}
