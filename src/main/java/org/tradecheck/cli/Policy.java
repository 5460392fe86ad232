package org.tradecheck.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.catalogue.Catalogue;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Open;
import org.tradecheck.check.Severity;
import org.tradecheck.report.Fingerprints;
import org.tradecheck.report.Told;
import org.tradecheck.text.Article;
import org.tradecheck.text.Waiver;

/**
 * Which findings are told, and how loud. What is suppressed is still counted.
 *
 * @param selected checks to tell; empty for all
 * @param ignored checks not to tell
 * @param levels severities that the user set instead of a check's own
 * @param baseline findings accepted before
 */
record Policy(Set<String> selected, Set<String> ignored, Map<String, Severity> levels, Baseline baseline) {

    static final List<Option> OPTIONS = List.of(
            Option.values("CHECK,...", "Tell only what these checks find.", "--select"),
            Option.values("CHECK,...", "Do not tell what these checks find.", "--ignore"),
            Option.values("CHECK=LEVEL", "Set how loud a check is: error, warning or note.", "--severity"),
            Option.value("FILE", "Findings accepted before, made by tradecheck baseline.", "--baseline"));

    static Policy of(Arguments given) throws UsageException {
        Map<String, Severity> levels = new HashMap<>();
        for (String setting : given.all("--severity")) {
            int equals = setting.indexOf('=');
            String check = equals < 0 ? setting : setting.substring(0, equals);
            levels.put(known("--severity", check), level(setting, equals));
        }
        return new Policy(
                checks(given, "--select"),
                checks(given, "--ignore"),
                levels,
                Baseline.of(given.value("--baseline", "")));
    }

    private static Severity level(String setting, int equals) throws UsageException {
        for (Severity severity : Severity.values()) {
            if (equals >= 0 && setting.substring(equals + 1).equals(severity.word())) {
                return severity;
            }
        }
        throw new UsageException("--severity " + setting + ": expected CHECK=error, CHECK=warning or CHECK=note");
    }

    private static Set<String> checks(Arguments given, String option) throws UsageException {
        Set<String> checks = new HashSet<>();
        for (String list : given.all(option)) {
            for (String id : list.split(",", -1)) {
                checks.add(known(option, id.strip()));
            }
        }
        return checks;
    }

    private static String known(String option, String id) throws UsageException {
        if (Catalogue.find(id).isEmpty()) {
            throw new UsageException(option + " " + id + ": no such check; `tradecheck checks` lists them");
        }
        return id;
    }

    /** The findings of one article as they are told. */
    List<Told> tell(List<Finding> findings, Article article, String path, String id) {
        Fingerprints fingerprints = new Fingerprints(article);
        List<Told> told = new ArrayList<>();
        for (Finding finding : findings) {
            String fingerprint = fingerprints.of(finding);
            String check = finding.check().id();
            if (isTold(check)) {
                boolean isAccepted = baseline.accepts(path, id, fingerprint) || isWaived(finding, article);
                told.add(new Told(finding, severity(finding), fingerprint, isAccepted));
            }
        }
        told.sort((a, b) -> a.severity().compareTo(b.severity()));
        return told;
    }

    private boolean isTold(String check) {
        return (selected.isEmpty() || selected.contains(check)) && !ignored.contains(check);
    }

    /** What is named as open, less what was asked not to be named. */
    List<Open> open(List<Open> all, Article article) {
        return all.stream()
                .filter(o -> isTold(o.check().id()))
                .filter(o -> article.waivers().stream()
                        .noneMatch(w ->
                                w.check().equals(o.check().id()) && w.scope().contains(o.at())))
                .toList();
    }

    /** Whether the text itself lets the check pass in a paragraph that holds one of the figures. */
    private static boolean isWaived(Finding finding, Article article) {
        for (Waiver waiver : article.waivers()) {
            if (waiver.check().equals(finding.check().id())
                    && (waiver.scope().contains(finding.at())
                            || finding.related().stream()
                                    .anyMatch(r -> waiver.scope().contains(r.span())))) {
                return true;
            }
        }
        return false;
    }

    /** The user's level stands for the check's own; what lowered the finding keeps it from being louder. */
    private Severity severity(Finding finding) {
        return Optional.ofNullable(levels.get(finding.check().id()))
                .map(level -> finding.severity() == finding.check().severity()
                        ? level
                        : finding.severity().cappedAt(level))
                .orElse(finding.severity());
    }
}
