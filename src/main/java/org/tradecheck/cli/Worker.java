package org.tradecheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradecheck.Result;
import org.tradecheck.SelfTest;
import org.tradecheck.Settings;
import org.tradecheck.Tradecheck;
import org.tradecheck.claim.ClaimReader;
import org.tradecheck.claim.Reading;
import org.tradecheck.report.ArticleReport;
import org.tradecheck.report.Detail;
import org.tradecheck.report.Fingerprints;
import org.tradecheck.report.Incident;
import org.tradecheck.report.Positions;
import org.tradecheck.report.Sensitivity;
import org.tradecheck.report.Told;
import org.tradecheck.text.Article;

/** Turns one input into the report of an article. Several threads may use it. */
final class Worker {

    private final ArticleLoader loader;
    private final Optional<ReferenceChoice> reference;
    private final Policy policy;
    private final boolean isSelfTest;
    private final boolean isExplained;

    /** With a reference, even an empty one, articles are checked; without, they are only read. */
    Worker(Options options, Optional<ReferenceChoice> reference, Policy policy) {
        this.loader = new ArticleLoader(options);
        this.reference = reference;
        this.policy = policy;
        this.isSelfTest = options.isSelfTest();
        this.isExplained = options.detail() != Detail.FINDINGS;
    }

    /** A report of an article, or why there is none. */
    record Outcome(Optional<ArticleReport> report, Optional<Incident> incident) {}

    Outcome work(Inputs.Item item) {
        if (item.document().isEmpty()) {
            return new Outcome(Optional.empty(), item.incident());
        }
        Document document = item.document().get();
        try {
            return new Outcome(Optional.of(report(loader.load(document), document)), Optional.empty());
        } catch (ArticleLoader.NoArticle e) {
            return new Outcome(Optional.empty(), Optional.of(e.incident()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Incident incident =
                    new Incident(Incident.Kind.INTERNAL, document.path(), BugReport.of(e), document.line(), -1);
            return new Outcome(Optional.empty(), Optional.of(incident));
        }
    }

    private ArticleReport report(ArticleLoader.Loaded loaded, Document document) {
        Article article = loaded.article();
        String sha256 = Fingerprints.sha256(loaded.bytes());
        Positions positions = new Positions(article.text());
        String path = document.path();
        if (reference.isEmpty()) {
            return new ArticleReport(
                    path,
                    loaded.id(),
                    sha256,
                    ClaimReader.read(article),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    positions);
        }
        Settings settings = new Settings(reference.get().reference(), isExplained);
        Result checked = Tradecheck.check(article, settings);
        Result result = checked.withOpen(policy.open(checked.explanation().open(), article));
        List<Told> told = policy.tell(result.findings(), article, path, loaded.id());
        List<Incident> incidents = new ArrayList<>();
        for (String limit : result.coverage().limits()) {
            incidents.add(new Incident(Incident.Kind.LIMIT, path, limit, document.line(), -1));
        }
        List<Sensitivity> sensitivity = isSelfTest ? sensitivity(result.reading()) : List.of();
        ArticleReport report = new ArticleReport(
                path,
                loaded.id(),
                sha256,
                result.reading(),
                Optional.of(result),
                told,
                incidents,
                positions,
                sensitivity,
                Optional.empty());
        if (reference.get().isRequired() && report.notCovered() > 0) {
            incidents.add(new Incident(
                    Incident.Kind.REFERENCE,
                    path,
                    report.notCovered() + " claims are covered by no series, and --require-reference asks for it",
                    document.line(),
                    -1));
        }
        return report;
    }

    private static List<Sensitivity> sensitivity(Reading reading) {
        List<Sensitivity> all = new ArrayList<>();
        for (SelfTest.Outcome outcome : SelfTest.run(reading)) {
            List<String> missed = words(outcome.missed());
            List<String> tried = new ArrayList<>(words(outcome.caught()));
            tried.addAll(missed);
            all.add(new Sensitivity(reading.claim(outcome.claim()).span(), tried, missed));
        }
        return all;
    }

    private static List<String> words(List<SelfTest.Slip> slips) {
        return slips.stream().map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    }
}
