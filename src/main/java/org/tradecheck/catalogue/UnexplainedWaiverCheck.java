package org.tradecheck.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.text.Waiver;

/** A waiver names a check and says why. */
final class UnexplainedWaiverCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unexplained-waiver",
            Severity.NOTE,
            "A waiver gives no reason, or names no check",
            """
            A line or comment in the text lets a check pass for its own or the next paragraph: \
            "tradecheck:ignore balance-sign agreed with the ministry". The reason is for whoever reads the text \
            next. A waiver of a check that does not exist lets nothing pass.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.NOTE,
                            "[[tradecheck:ignore growth-vs-levels]]\nExports rose 4.0% to $3.92 billion in 2024 from"
                                    + " $3.00 billion."),
                    Example.flags(
                            Severity.NOTE,
                            "Exports rose 4.0% to $3.12 billion. [[<!-- tradecheck:ignore growth not ours -->]]"),
                    Example.passes(
                            "tradecheck:ignore growth-vs-levels the ministry rounds its own way\nExports rose 4.0%"
                                    + " to $3.92 billion in 2024 from $3.00 billion."),
                    Example.passes(
                            "Exports rose 4.0% to $3.92 billion in 2024 from $3.00 billion. <!-- tradecheck:ignore"
                                    + " growth-vs-levels checked by telephone -->")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.reading().article().waivers().stream()
                .flatMap(UnexplainedWaiverCheck::finding)
                .toList();
    }

    private static Stream<Finding> finding(Waiver waiver) {
        if (Catalogue.find(waiver.check()).isEmpty()) {
            String named =
                    waiver.check().isEmpty() ? "names no check" : "names \"" + waiver.check() + "\", which is no check";
            return Stream.of(finding(waiver, "a waiver " + named));
        }
        return waiver.reason().isEmpty()
                ? Stream.of(finding(waiver, "the waiver of " + waiver.check() + " gives no reason"))
                : Stream.of();
    }

    private static Finding finding(Waiver waiver, String message) {
        return FindingBuilder.of(INFO)
                .verdict(Verdict.MISSING)
                .message(message)
                .at(waiver.at())
                .question("Say who agreed, and why.")
                .build();
    }
}
