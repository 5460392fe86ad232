package org.tradecheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.ClaimReader;
import org.tradecheck.claim.Reading;
import org.tradecheck.report.ArticleReport;
import org.tradecheck.report.Fingerprints;
import org.tradecheck.report.Formats;
import org.tradecheck.report.Incident;
import org.tradecheck.report.Positions;
import org.tradecheck.report.RunTotals;
import org.tradecheck.text.Article;

/** {@code tradecheck check} and {@code tradecheck claims}: articles in, a report out. */
final class ArticlesCommand implements Command {

    private final boolean isJudged;

    private ArticlesCommand(boolean isJudged) {
        this.isJudged = isJudged;
    }

    static ArticlesCommand claims() {
        return new ArticlesCommand(false);
    }

    @Override
    public String name() {
        return isJudged ? "check" : "claims";
    }

    @Override
    public String description() {
        return isJudged
                ? "Checks the trade figures of articles against each other and against published series."
                : "Shows what was read in articles; nothing is judged.";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(Options.format(formats()));
        if (isJudged) {
            options.add(Options.FAIL_ON);
        }
        options.addAll(Options.INPUT);
        options.addAll(Options.RUN);
        return options;
    }

    private List<String> formats() {
        return isJudged ? Formats.OF_CHECKS : Formats.OF_CLAIMS;
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException {
        Options options = Options.of(arguments, formats());
        if (arguments.operands().isEmpty()) {
            throw new UsageException("no file given; - reads standard input");
        }
        return run(options, arguments.operands(), streams);
    }

    private int run(Options options, List<String> paths, Streams streams) throws UsageException {
        RunTotals totals = new RunTotals();
        ArticleLoader loader = new ArticleLoader(options);
        try (Reports reports = Reports.open(options, isJudged, streams)) {
            Inputs inputs = new Inputs(paths, options, streams.in());
            InOrder.run(inputs, options.jobs(), item -> work(item, loader), outcome -> {
                outcome.incident().ifPresent(i -> {
                    complain(i, streams);
                    totals.add(i);
                    totals.exitWith(i.kind() == Incident.Kind.INTERNAL ? ExitCode.BUG : ExitCode.INCOMPLETE);
                    reports.incident(i);
                });
                outcome.report().ifPresent(report -> {
                    totals.add(report);
                    report.incidents().forEach(i -> {
                        complain(i, streams);
                        totals.add(i);
                        totals.exitWith(ExitCode.INCOMPLETE);
                    });
                    totals.exitWith(isFailed(report, options) ? ExitCode.FINDINGS : ExitCode.PASSED);
                    reports.article(report);
                });
                return !streams.out().isBroken();
            });
            return reports.end(totals);
        }
    }

    private static void complain(Incident incident, Streams streams) {
        String line = incident.line() > 0 ? ":" + incident.line() : "";
        streams.complain(incident.path() + line + ": " + incident.message());
    }

    private static boolean isFailed(ArticleReport report, Options options) {
        if (options.failOn().isEmpty()) {
            return false;
        }
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(options.failOn().get()) <= 0 && report.count(severity) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A report of an article, or why there is none. */
    private record Outcome(Optional<ArticleReport> report, Optional<Incident> incident) {}

    private Outcome work(Inputs.Item item, ArticleLoader loader) {
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
        Reading reading = ClaimReader.read(article);
        return new ArticleReport(
                document.path(), loaded.id(), sha256, reading, Optional.empty(), List.of(), List.of(), positions);
    }
}
