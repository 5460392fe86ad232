package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.DateClaim;
import org.tradecheck.claim.DateClaim.DateKind;

/** A month called "last" is the most recent one, unless the article dates the event elsewhere. */
final class RelativeDateCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "relative-date",
            Severity.WARNING,
            "A month called last that is not the most recent",
            """
            "Last August" normally means the most recent August; some readers take it for August of last year. When \
            the article dates the same event with a year, and it is not the most recent month, the year belongs into \
            the text. If it is neither of the two, one of the dates is wrong.
            """,
            List.of(),
            List.of(
                    Example.flags(
                                    Severity.NOTE,
                                    "Trade grew after the state visit [[last August]], officials said. The treaty dates from"
                                            + " [[August 2021]], when the state visit took place.")
                            .on("2022-10-15"),
                    Example.passes(
                                    "Trade grew after the state visit last August, officials said. The treaty dates from August 2022,"
                                            + " when the state visit took place.")
                            .on("2022-10-15"),
                    Example.flags(
                                    Severity.NOTE,
                                    "Exports rose after the trade fair [[last May]], the chamber said. The contract dates from [[May 2018]], when the trade fair took place.")
                            .on("2019-09-20"),
                    Example.passes("Exports rose after the trade fair last May, the chamber said.")
                            .on("2019-09-20")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.RELATIVE_MONTH && Dates.areKnown(c))
                .filter(c -> !c.from().value().equals(c.to().value()))
                .map(c -> finding(c, input.reading().article().quote(c.span())))
                .toList();
    }

    private static Finding finding(DateClaim claim, String words) {
        boolean isYearBefore = claim.to().value().equals(claim.from().value().plusYears(-1));
        return FindingBuilder.of(INFO)
                .cappedAt(isYearBefore ? Severity.NOTE : Severity.WARNING)
                .verdict(Verdict.AMBIGUOUS)
                .message("\"" + words + "\" reads as "
                        + Dates.words(claim.from().value()) + ", but the article dates the " + claim.label() + " "
                        + Dates.words(claim.to().value()))
                .at(claim)
                .marking(claim, claim.to().origin(), "the date given elsewhere")
                .question("Ask in which year it was, and print the year.")
                .build();
    }
}
