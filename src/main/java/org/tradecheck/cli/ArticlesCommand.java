package org.tradecheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Severity;
import org.tradecheck.report.ArticleReport;
import org.tradecheck.report.Formats;
import org.tradecheck.report.Incident;
import org.tradecheck.report.RunSettings;
import org.tradecheck.report.RunTotals;

/** {@code tradecheck check} and {@code tradecheck claims}: articles in, a report out. */
final class ArticlesCommand implements Command {

    private final boolean isJudged;

    private ArticlesCommand(boolean isJudged) {
        this.isJudged = isJudged;
    }

    static ArticlesCommand check() {
        return new ArticlesCommand(true);
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
            options.add(Options.SELF_TEST);
            options.add(Options.COMPARE_WITH);
        }
        if (isJudged) {
            options.addAll(ReferenceChoice.OPTIONS);
            options.addAll(Policy.OPTIONS);
            options.addAll(Config.OPTIONS);
            options.addAll(Options.DETAIL);
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
        if (arguments.operands().isEmpty()) {
            throw new UsageException("no file given; - reads standard input");
        }
        List<String> files = new ArrayList<>();
        Arguments given = isJudged ? Config.complete(arguments, options(), files) : arguments;
        Options options = Options.of(given, formats());
        Optional<ReferenceChoice> reference =
                isJudged ? Optional.of(ReferenceChoice.of(given, streams)) : Optional.empty();
        Worker worker = new Worker(options, reference, Policy.of(given));
        RunTotals totals = new RunTotals();
        Progress progress = Progress.of(options, streams);
        try (Reports reports = Reports.open(options, isJudged, settings(given, files), streams)) {
            for (Incident incident : reference.map(ReferenceChoice::incidents).orElse(List.of())) {
                record(incident, totals, streams);
            }
            Optional<ArticleReport> previous = previous(given, options, worker, totals, streams);
            Inputs inputs = new Inputs(given.operands(), options, streams.in());
            InOrder.run(inputs, options.jobs(), worker::work, outcome -> {
                progress.clear();
                outcome.incident().ifPresent(incident -> {
                    record(incident, totals, streams);
                    reports.incident(incident);
                });
                Optional<ArticleReport> compared = outcome.report()
                        .map(report -> previous.map(report::since).orElse(report));
                compared.ifPresent(report -> {
                    totals.add(report);
                    report.incidents().forEach(incident -> record(incident, totals, streams));
                    totals.exitWith(isFailed(report, options) ? ExitCode.FINDINGS : ExitCode.PASSED);
                    reports.article(report);
                });
                progress.advance();
                return !streams.out().isBroken();
            });
            progress.clear();
            return reports.end(totals);
        }
    }

    /** The previous version of the article, if one is given and can be read. */
    private static Optional<ArticleReport> previous(
            Arguments given, Options options, Worker worker, RunTotals totals, Streams streams) throws UsageException {
        String file = given.value("--compare-with", "");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (given.operands().size() > 1 || options.isRecursive() || options.format() == InputFormat.JSONL) {
            throw new UsageException("--compare-with " + file + ": it takes one article and its previous version");
        }
        Inputs inputs = new Inputs(List.of(file), options, streams.in());
        if (!inputs.hasNext()) {
            return Optional.empty();
        }
        Worker.Outcome outcome = worker.work(inputs.next());
        outcome.incident().ifPresent(incident -> record(incident, totals, streams));
        return outcome.report();
    }

    private static RunSettings settings(Arguments given, List<String> files) {
        return new RunSettings(
                List.copyOf(files),
                given.value("--fail-on", "error"),
                given.all("--select"),
                given.all("--ignore"),
                given.all("--severity"),
                given.value("--baseline", ""));
    }

    private static void record(Incident incident, RunTotals totals, Streams streams) {
        streams.complain(incident.print());
        totals.add(incident);
        totals.exitWith(incident.kind() == Incident.Kind.INTERNAL ? ExitCode.BUG : ExitCode.INCOMPLETE);
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
}
