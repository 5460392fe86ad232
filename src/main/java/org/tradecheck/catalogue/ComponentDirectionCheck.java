package org.tradecheck.catalogue;

import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Printed;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.ChangeClaim;
import org.tradecheck.claim.Evidence;
import org.tradecheck.claim.Sense;
import org.tradecheck.series.Measure;

/** Total trade moves with at least one of exports and imports. */
final class ComponentDirectionCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "component-direction",
            Severity.ERROR,
            "The total moves against both of its parts",
            """
            If exports and imports both fell, total trade fell. If the text has it rise, one of the three \
            directions is wrong or they are for different periods.
            """,
            List.of(),
            List.of(
                    Example.flags(
                            Severity.ERROR,
                            "Exports fell [[2 percent]] and imports fell [[3 percent]] in 2023, pushing total"
                                    + " trade up [[4 percent]]."),
                    Example.passes("Exports fell 2 percent and imports rose 9 percent in 2023, pushing total trade up 4"
                            + " percent."),
                    Example.flags(
                            Severity.ERROR,
                            "Exports rose [[6 percent]] and imports rose [[4 percent]] in 2022, but total trade fell [[1 percent]]."),
                    Example.passes(
                            "In July 2025 Chile's exports fell 2 percent from June and its imports fell 3 percent from June,"
                                    + " while its total trade rose 4 percent from July 2024."),
                    Example.passes(
                            "Exports rose 6 percent and imports fell 4 percent in 2022, and total trade fell 1 percent.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(ChangeClaim.class).stream()
                .filter(c -> c.of() == Measure.TURNOVER && isDirected(c))
                .map(c -> test(input, c))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isDirected(ChangeClaim change) {
        return change.sense() == Sense.INCREASE || change.sense() == Sense.DECREASE;
    }

    private static Optional<Finding> test(CheckInput input, ChangeClaim total) {
        Optional<ChangeClaim> exports = against(input, total, Measure.EXPORTS);
        Optional<ChangeClaim> imports = against(input, total, Measure.IMPORTS);
        if (exports.isEmpty() || imports.isEmpty()) {
            return Optional.empty();
        }
        Printed printed = new Printed(input.reading());
        String way = total.sense() == Sense.INCREASE ? "up" : "down";
        String other = total.sense() == Sense.INCREASE ? "down" : "up";
        return Optional.of(FindingBuilder.of(INFO)
                .message("total trade is " + way + " " + printed.quote(total) + " while exports and imports are both "
                        + other)
                .at(total)
                .with(exports.get(), "exports")
                .with(imports.get(), "imports")
                .question("Ask for the three changes, and whether they are for one period.")
                .build());
    }

    private static Optional<ChangeClaim> against(CheckInput input, ChangeClaim total, Measure flow) {
        return input.all(ChangeClaim.class).stream()
                .filter(c -> c.of() == flow && c.sense() == total.sense().opposite())
                .filter(c -> c.base().value().equals(total.base().value()))
                .filter(c -> input.ledger()
                        .agreement()
                        .inAll(total.slots(), total.provenance(), c.slots(), c.provenance())
                        .filter(g -> g.compareTo(Evidence.SENTENCE) <= 0)
                        .isPresent())
                .findFirst();
    }
}
