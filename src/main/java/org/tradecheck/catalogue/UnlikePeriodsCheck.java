package org.tradecheck.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Ledger.Amount;
import org.tradecheck.check.Ledger.Move;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.LevelClaim;
import org.tradecheck.claim.Slot;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Period;

/** A rise or fall is between periods of one length. */
final class UnlikePeriodsCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unlike-periods",
            Severity.WARNING,
            "A change between periods of different length",
            """
            Six months cannot have risen or fallen against a whole year: the arithmetic may be right and the \
            comparison still says nothing. "Already more than in all of" is another matter, and is left alone.
            """,
            List.of(),
            List.of(
                    Example.passes(
                            "Vietnam's exports came to $33.7 billion in November 2024, 5.3 per cent below October's "
                                    + "$35.6 billion, and to $369.9 billion in January to November 2024."),
                    Example.flags(
                            Severity.WARNING,
                            "Exports were [[$4.4 billion]] in January-June 2023, down [[52%]] from [[$9.1"
                                    + " billion]] in 2022."),
                    Example.passes("Exports were $4.4 billion in January-June 2023, down 5.2% from $4.6 billion in"
                            + " January-June 2022."),
                    Example.passes(
                            "In the first eight months of 2023 trade reached $4.6 billion, already above the $4.2"
                                    + " billion of all 2022."),
                    Example.passes(
                            "Imports of crude oil were 3.9 million barrels a day in the first quarter of 2022, up 27% from"
                                    + " 3.07 million barrels a day in 2021."),
                    Example.passes(
                            "Imports were $4.3 billion in the first half of 2022, 2.4% more than the $4.2 billion of 2021."),
                    Example.flags(
                            Severity.WARNING,
                            "Imports were [[$1.9 billion]] in the first quarter of 2022, down [[74%]] from [[$7.4 billion]] in 2021.")));

    /** No trade becomes so much larger, month for month, between two times that are compared without a word about it. */
    private static final BigDecimal LEAP = new BigDecimal("1.3");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        Printed printed = new Printed(input.reading());
        Moves moves = new Moves(input.ledger());
        List<Finding> findings = new ArrayList<>();
        for (Move move : input.ledger().moves()) {
            boolean isPrinted = move.later().isPrinted() && move.earlier().isPrinted();
            if (!isPrinted
                    || move.agreement().compareTo(Evidence.SENTENCE) > 0
                    || !areUnlike(move)
                    || isOfSameMonths(input, move)
                    || moves.isOfOthersBeside(move)) {
                continue;
            }
            findings.add(FindingBuilder.of(INFO)
                    .verdict(Verdict.SUSPICIOUS)
                    .message(printed.quote(move.change()) + " compares " + months(move.later()) + " of "
                            + printed.quote(move.later().claim()) + " with " + months(move.earlier()) + " of "
                            + printed.quote(move.earlier().claim()))
                    .at(move.change())
                    .with(input.claim(move.later().claim()), "later")
                    .with(input.claim(move.earlier().claim()), "earlier")
                    .question("Ask for the figure of the same months a year earlier.")
                    .build());
        }
        return findings;
    }

    /**
     * "A in the first half, 3% more than the B of 2023": were B the whole of 2023, trade would have grown by half a month for
     * month. The same months are meant, and their year is all that is said.
     */
    private static boolean isOfSameMonths(CheckInput input, Move move) {
        int a = move.later().slots().period().value().lengthInMonths();
        int b = move.earlier().slots().period().value().lengthInMonths();
        Quantity later = input.claim(move.later().claim()).quantity();
        Quantity earlier = input.claim(move.earlier().claim()).quantity();
        return a < b
                && earlier.value().signum() > 0
                && later.value()
                                .multiply(BigDecimal.valueOf(b))
                                .compareTo(earlier.value()
                                        .multiply(BigDecimal.valueOf(a))
                                        .multiply(LEAP))
                        > 0;
    }

    private static boolean areUnlike(Move move) {
        Slot<Period> later = move.later().slots().period();
        Slot<Period> earlier = move.earlier().slots().period();
        boolean isSaid = later.evidence().compareTo(Evidence.SENTENCE) <= 0
                && earlier.evidence().compareTo(Evidence.SENTENCE) <= 0;
        int a = later.value().lengthInMonths();
        int b = earlier.value().lengthInMonths();
        boolean isTotal = move.later().timing() == LevelClaim.Timing.TOTAL
                && move.earlier().timing() == LevelClaim.Timing.TOTAL;
        // So much a day may be set against so much a day of a longer time.
        boolean isRate = move.later().unit().isRate() && move.earlier().unit().isRate();
        return isSaid && isTotal && !isRate && a > 0 && b > 0 && a != b;
    }

    private static String months(Amount amount) {
        int months = amount.slots().period().value().lengthInMonths();
        return months == 1 ? "one month" : months + " months";
    }
}
