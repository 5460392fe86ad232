package org.tradecheck.catalogue;

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

/** Who was born in one year and died in another had one of two ages. */
final class AgeAtDeathCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "age-at-death",
            Severity.ERROR,
            "An age at death that the dates do not allow",
            """
            Between a year of birth and a year of death lie two possible ages; with months or days, one. In Korea \
            and China ages may be counted one year higher.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "The founder was born in [[March 1931]] and died in [[June 2005]] at the age of [[73]]."),
                    Example.passes("The founder was born in March 1931 and died in June 2005 at the age of 74."),
                    Example.passes("He was born in 1868 and died in 1943 at the age of 75."),
                    Example.flags(
                            Severity.ERROR,
                            "The shipowner was born on [[4 May 1902]] and died on [[9 June 1980]] at the age of [[71]].")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(DateClaim.class).stream()
                .filter(c -> c.kind() == DateKind.AGE_AT_DEATH && Dates.areKnown(c))
                .filter(c -> !isPossible(c))
                .map(c -> FindingBuilder.of(INFO)
                        .agreeing(Dates.agreement(c))
                        .message("an age of " + c.count() + " does not fit "
                                + Dates.words(c.from().value()) + " to " + Dates.words(c.to().value()))
                        .at(c)
                        .marking(c, c.from().origin(), "birth")
                        .marking(c, c.to().origin(), "death")
                        .working(ages(c))
                        .question("Ask for both dates.")
                        .build())
                .toList();
    }

    /** Traditional counting calls a child one at birth, and a year older at each new year. */
    private static boolean isPossible(DateClaim claim) {
        int more = claim.label().endsWith("East Asian") ? 1 : 0;
        return claim.count() >= youngest(claim) && claim.count() <= oldest(claim) + more;
    }

    private static int youngest(DateClaim claim) {
        return (int) ChronoUnit.YEARS.between(
                claim.from().value().end(), claim.to().value().start());
    }

    private static int oldest(DateClaim claim) {
        return (int) ChronoUnit.YEARS.between(
                claim.from().value().start(), claim.to().value().end());
    }

    private static String ages(DateClaim claim) {
        int youngest = youngest(claim);
        int oldest = oldest(claim);
        return youngest == oldest ? "the dates make it " + oldest : "the dates make it " + youngest + " or " + oldest;
    }
}
