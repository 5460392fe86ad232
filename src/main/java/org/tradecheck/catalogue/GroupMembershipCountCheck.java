package org.tradecheck.catalogue;

import java.util.List;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.FindingBuilder;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.CountClaim;
import org.tradecheck.claim.CountClaim.CountKind;

/** A known group has as many members as it has. */
final class GroupMembershipCountCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "group-membership-count",
            Severity.WARNING,
            "A group with another number of members",
            """
            The number in front of a group's name is not the number of its members at that time. When only some \
            members are meant, the article in front of the number is misleading.
            """,
            List.of(),
            List.of(
                    Example.flags(Severity.WARNING, "Trade with the [[six]] Central Asian countries grew."),
                    Example.passes("Trade with the five Central Asian countries grew."),
                    Example.passes("Three Central Asian countries attended."),
                    Example.flags(
                            Severity.WARNING, "Ministers of the [[seven]] Gulf Cooperation Council countries met.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return input.all(CountClaim.class).stream()
                .filter(c -> c.kind() == CountKind.GROUP_MEMBERS && c.count() != c.other())
                .map(c -> FindingBuilder.of(INFO)
                        .message("\"" + input.reading().article().quote(c.span()) + "\" is not the number of the "
                                + c.noun() + ", of which there are " + c.other())
                        .at(c)
                        .question("Ask which countries are counted.")
                        .build())
                .toList();
    }
}
