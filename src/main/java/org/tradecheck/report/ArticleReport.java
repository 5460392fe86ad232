package org.tradecheck.report;

import java.util.List;
import java.util.Optional;
import org.tradecheck.Result;
import org.tradecheck.check.Severity;
import org.tradecheck.claim.Reading;
import org.tradecheck.reference.Comparison;

/**
 * One article, and what is reported of it.
 *
 * @param path the file as given on the command line; {@code -} for standard input
 * @param id the id that a JSON line gives; empty for files
 * @param sha256 of the bytes the article was read from
 * @param reading what was read
 * @param result what the checks made of it; empty if nothing was judged
 * @param told the findings that the user selected, in the order of the result
 * @param incidents what could not be done for this article
 * @param sensitivity which slips in which figure would have been noticed; empty if not asked for
 * @param revision what is different from the previous version; empty if none was given
 */
public record ArticleReport(
        String path,
        String id,
        String sha256,
        Reading reading,
        Optional<Result> result,
        List<Told> told,
        List<Incident> incidents,
        Positions positions,
        List<Sensitivity> sensitivity,
        Optional<Revision> revision) {

    /** A report without a self-test. */
    public ArticleReport(
            String path,
            String id,
            String sha256,
            Reading reading,
            Optional<Result> result,
            List<Told> told,
            List<Incident> incidents,
            Positions positions) {
        this(path, id, sha256, reading, result, told, incidents, positions, List.of(), Optional.empty());
    }

    /** The same report, compared with that of the previous version. */
    public ArticleReport since(ArticleReport previous) {
        return new ArticleReport(
                path,
                id,
                sha256,
                reading,
                result,
                told,
                incidents,
                positions,
                sensitivity,
                Optional.of(Revision.of(this, previous)));
    }

    /** What people read in front of a position. */
    public String label() {
        return id.isEmpty() ? path : id;
    }

    public String text() {
        return reading.article().text();
    }

    /** Findings of this severity that nothing suppresses. */
    public int count(Severity severity) {
        int count = 0;
        for (Told t : told) {
            if (!t.isSuppressed() && t.severity() == severity) {
                count++;
            }
        }
        return count;
    }

    public int suppressed() {
        int count = 0;
        for (Told t : told) {
            if (t.isSuppressed()) {
                count++;
            }
        }
        return count;
    }

    /** Claims that could be compared with a series, and none covers them. */
    public int notCovered() {
        int count = 0;
        for (Comparison c : result.map(Result::comparisons).orElse(List.of())) {
            if (c.verdict() == Comparison.Verdict.NOT_COVERED) {
                count++;
            }
        }
        return count;
    }
}
