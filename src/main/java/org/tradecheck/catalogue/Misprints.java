package org.tradecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Reading;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Span;

/** Findings of figures that only words and a slip tie to each other, beside those of checks that know more of them. */
final class Misprints {

    private static final Set<CheckInfo> CHECKS = Set.of(MisprintedSumCheck.INFO, MisprintedShareCheck.INFO);

    private Misprints() {}

    /** The findings without such as are at figures that a check which knows more of them calls wrong. */
    static List<Finding> once(List<Finding> findings) {
        return findings.stream()
                .filter(f -> !isMisprint(f)
                        || findings.stream()
                                .noneMatch(g -> !isMisprint(g) && g.severity() == Severity.ERROR && isAt(g, spans(f))))
                .toList();
    }

    /** The claim that a figure is read as, if it is one. */
    static Optional<Claim> claim(Reading reading, Quantity figure) {
        return reading.claims().stream()
                .filter(c -> c.quantity().span().equals(figure.span()))
                .findFirst();
    }

    private static boolean isMisprint(Finding finding) {
        return CHECKS.contains(finding.check());
    }

    private static List<Span> spans(Finding finding) {
        List<Span> spans = new ArrayList<>(List.of(finding.at()));
        finding.related().forEach(r -> spans.add(r.span()));
        return spans;
    }

    /** Whether two of a finding's figures are among some others. */
    private static boolean isAt(Finding finding, List<Span> others) {
        return spans(finding).stream().filter(others::contains).count() > 1;
    }
}
