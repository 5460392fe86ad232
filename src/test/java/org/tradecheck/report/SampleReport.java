package org.tradecheck.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.Result;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.check.Verdict;
import org.tradecheck.claim.Reading;
import org.tradecheck.series.Period;
import org.tradecheck.text.Article;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Span;

/** Reports of made-up findings over any text, to look at how they are written. */
final class SampleReport {

    private final Article article;
    private final List<Told> told = new ArrayList<>();
    private final Fingerprints fingerprints;

    SampleReport(String text) {
        article = new ArticleReader().read("a.txt", "", "", text);
        fingerprints = new Fingerprints(article);
    }

    /** Adds a finding that points at each of these words, in turn from the start of the text. */
    SampleReport finding(Severity severity, String message, List<String> workings, String question, String... figures) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String figure : figures) {
            int start = article.text().indexOf(figure, from);
            spans.add(new Span(start, start + figure.length()));
            from = start + figure.length();
        }
        CheckInfo info = new CheckInfo("sample-check", severity, "A sample", "A sample.", List.of(), List.of());
        Finding finding = new Finding(
                info,
                severity,
                Verdict.IMPOSSIBLE,
                message,
                spans.get(0),
                List.of(1),
                spans.stream()
                        .skip(1)
                        .map(s -> new Finding.Related(2, s, "the [other] figure"))
                        .toList(),
                workings,
                List.of(),
                List.of(),
                question);
        told.add(new Told(finding, severity, fingerprints.of(finding), false));
        return this;
    }

    ArticleReport report() {
        return report("a.txt");
    }

    ArticleReport report(String path) {
        Reading reading = new Reading(
                article,
                new Reading.ArticleDate(Period.UNSTATED, Reading.ArticleDate.Basis.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Result result = new Result(
                reading,
                told.stream().map(Told::finding).toList(),
                List.of(),
                new Result.Coverage(0, 0, 11, 8, 0, 4, List.of()),
                Result.Explanation.NONE);
        return new ArticleReport(
                path,
                "",
                Fingerprints.sha256(article.text().getBytes(StandardCharsets.UTF_8)),
                reading,
                Optional.of(result),
                told,
                List.of(),
                new Positions(article.text()));
    }

    /** The whole report in a format. */
    static String write(String format, ArticleReport report) {
        ReportWriter writer = Formats.writer(format, Formats.Look.plain("0", 80));
        RunTotals totals = new RunTotals();
        totals.add(report);
        StringBuilder out = new StringBuilder();
        writer.begin(out);
        writer.article(report, out);
        writer.end(totals, out);
        return out.toString();
    }
}
