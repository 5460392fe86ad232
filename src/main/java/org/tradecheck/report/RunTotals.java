package org.tradecheck.report;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.Result;
import org.tradecheck.check.Severity;
import org.tradecheck.reference.Comparison;

/** What a whole run read, found and left undone; grows with every article. */
public final class RunTotals {

    private int articles;
    private long numbers;
    private long claims;
    private long relations;
    private long held;
    private long compared;
    private long agreed;
    private long contradicted;
    private long uncheckable;
    private long errors;
    private long warnings;
    private long notes;
    private long suppressed;
    private long notCovered;
    private int exitCode;
    private boolean isJudged;
    private long incidentCount;
    private final List<Incident> incidents = new ArrayList<>();

    public void add(ArticleReport report) {
        articles++;
        numbers += report.reading().numbers().size();
        claims += report.reading().claims().size();
        if (report.result().isPresent()) {
            isJudged = true;
            Result.Coverage coverage = report.result().get().coverage();
            relations += coverage.relations();
            held += coverage.held();
            compared += coverage.compared();
            for (Comparison comparison : report.result().get().comparisons()) {
                Comparison.Verdict verdict = comparison.verdict();
                agreed += verdict == Comparison.Verdict.SUPPORTED || verdict == Comparison.Verdict.CLOSE ? 1 : 0;
                contradicted += verdict == Comparison.Verdict.CONTRADICTED ? 1 : 0;
            }
            uncheckable += coverage.uncheckable();
        }
        errors += report.count(Severity.ERROR);
        warnings += report.count(Severity.WARNING);
        notes += report.count(Severity.NOTE);
        suppressed += report.suppressed();
        notCovered += report.notCovered();
    }

    /** An incident that belongs to the run or to a file that could not be read. */
    public void add(Incident incident) {
        incidentCount++;
        if (incidents.size() < 1000) {
            incidents.add(incident);
        }
    }

    public void exitWith(int code) {
        exitCode = Math.max(exitCode, code);
    }

    public int articles() {
        return articles;
    }

    public long numbers() {
        return numbers;
    }

    public long claims() {
        return claims;
    }

    public long relations() {
        return relations;
    }

    public long held() {
        return held;
    }

    public long compared() {
        return compared;
    }

    /** Claims that a series supports, or comes close to. */
    public long agreed() {
        return agreed;
    }

    /** Claims that a series contradicts. */
    public long contradicted() {
        return contradicted;
    }

    public long uncheckable() {
        return uncheckable;
    }

    public long suppressed() {
        return suppressed;
    }

    public long notCovered() {
        return notCovered;
    }

    public long count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case NOTE -> notes;
        };
    }

    public int exitCode() {
        return exitCode;
    }

    /** Whether anything was judged, or only read. */
    public boolean isJudged() {
        return isJudged;
    }

    /** The first thousand incidents. */
    public List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    public long incidentCount() {
        return incidentCount;
    }

    /** {@code passed}, {@code findings}, {@code incomplete} or {@code failed}, as the exit code says. */
    public String status() {
        return switch (exitCode) {
            case 0 -> "passed";
            case 1 -> "findings";
            case 2 -> "incomplete";
            default -> "failed";
        };
    }
}
