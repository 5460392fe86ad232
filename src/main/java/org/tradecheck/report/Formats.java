package org.tradecheck.report;

import java.util.List;

/** The formats a report can be written in, by name. */
public final class Formats {

    /** Formats of {@code tradecheck check}. */
    public static final List<String> OF_CHECKS = List.of(
            "text",
            "compact",
            "json",
            "jsonl",
            "sarif",
            "github",
            "gitlab",
            "rdjsonl",
            "junit",
            "checkstyle",
            "markdown",
            "html");

    /** Formats of {@code tradecheck claims}. */
    public static final List<String> OF_CLAIMS = List.of("text", "json", "jsonl", "csv");

    private Formats() {}

    /**
     * How a report looks.
     *
     * @param version of the program
     * @param width columns for people's formats
     * @param isJudged whether findings are reported, or only what was read
     * @param isQuiet whether notes and counts are left out for people
     * @param detail how much is told besides the findings
     * @param settings what was set for the run
     */
    public record Look(
            String version,
            int width,
            Paint paint,
            boolean isJudged,
            boolean isQuiet,
            Detail detail,
            RunSettings settings) {

        /** The usual look of findings, without colour. */
        public static Look plain(String version, int width) {
            return new Look(version, width, new Paint(false), true, false, Detail.FINDINGS, RunSettings.NONE);
        }
    }

    /** The writer of a format in {@link #OF_CHECKS} or {@link #OF_CLAIMS}. */
    public static ReportWriter writer(String format, Look look) {
        return switch (format) {
            case "text" ->
                look.isJudged()
                        ? new TextReport(look.width(), look.paint(), look.isQuiet(), look.detail(), look.settings())
                        : new ClaimsTable();
            case "json" -> new JsonReport(look);
            case "jsonl" -> new JsonLinesReport(look.detail());
            case "compact" -> new CompactReport();
            case "sarif" -> new SarifReport(look.version());
            case "github" -> new GithubReport();
            case "gitlab" -> new GitlabReport();
            case "rdjsonl" -> new RdjsonReport();
            case "junit" -> new JunitReport(look.width());
            case "checkstyle" -> new CheckstyleReport();
            case "markdown" -> new MarkdownReport(look.width());
            case "html" -> new HtmlReport(look.width());
            case "csv" -> new ClaimsCsv();
            default -> throw new IllegalArgumentException(format);
        };
    }
}
