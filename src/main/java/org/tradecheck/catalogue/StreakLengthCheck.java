package org.tradecheck.catalogue;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.DateClaim.DateKind;
import org.tradecheck.series.Period;

/** A run of months, quarters or years is as long as from its first to its last. */
final class StreakLengthCheck implements Check {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private static final CheckInfo INFO = new CheckInfo(
            "streak-length",
            Severity.ERROR,
            "A run in a row does not fit when it began",
            """
            The words count how many months, quarters or years something went one way in a row, and tell when the run \
            began, or when it last went the other way. From then to the last one is another number. Where the run is \
            said to have begun in some month, one less is accepted, for the first fall may be the one after.
            """,
            List.of(),
            List.of(
                    Example.flags(
                                    Severity.ERROR,
                                    "Peru ran a deficit in October, its [[fifth monthly deficit in a row]]. The last surplus"
                                            + " was in March.")
                            .on("2025-11-20"),
                    Example.passes(
                                    "Peru ran a deficit in October, its seventh monthly deficit in a row. The last surplus"
                                            + " was in March.")
                            .on("2025-11-20"),
                    Example.flags(
                                    Severity.ERROR,
                                    "Exports of rice fell in September for the [[sixth straight month]]. The decline began in"
                                            + " June.")
                            .on("2025-11-20"),
                    Example.passes(
                                    "Exports of rice fell in September for the third straight month. The decline began in June.")
                            .on("2025-11-20"),
                    Example.passes(
                                    "Exports of rice fell in 2024 for the third year running. Imports last rose in 2019.")
                            .on("2025-11-20"),
                    Example.passes(
                                    "Exports of rice fell in 2024 for the third year running. The last rise of more than a"
                                            + " tenth was in 2015.")
                            .on("2025-11-20")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.STREAK && length(c) != c.count())
                .map(c -> FindingBuilder.of(INFO)
                        .agreeing(Dates.agreement(c))
                        .message("\"" + input.reading().article().quote(c.span()) + "\" does not fit \""
                                + input.reading().article().quote(c.from().origin()) + "\": from "
                                + Dates.words(c.from().value())
                                + " to " + Dates.words(c.to().value()) + " it is " + counted(c))
                        .at(c)
                        .working("from " + Dates.words(c.from().value()) + " to " + Dates.words(c.to().value())
                                + ", both counted: " + counted(c) + ", printed " + c.count())
                        .question("Ask when the run began, and what the last one of it is.")
                        .build())
                .toList();
    }

    private static long length(DateClaim claim) {
        Period from = claim.from().value();
        long months = YearMonth.from(from.start())
                        .until(YearMonth.from(claim.to().value().end()), ChronoUnit.MONTHS)
                + 1;
        return months / from.lengthInMonths();
    }

    /** "8 months". */
    private static String counted(DateClaim claim) {
        String unit = switch (claim.from().value().lengthInMonths()) {
            case 1 -> "month";
            case MONTHS_OF_A_QUARTER -> "quarter";
            default -> "year";
        };
        long length = length(claim);
        return length + " " + (length == 1 ? unit : unit + "s");
    }
}
