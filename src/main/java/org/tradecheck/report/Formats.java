package org.tradecheck.report;

import java.util.List;

/** The formats a report can be written in, by name. */
public final class Formats {

    /** Formats of {@code tradecheck check}. */
    public static final List<String> OF_CHECKS = List.of("text", "json", "jsonl");

    /** Formats of {@code tradecheck claims}. */
    public static final List<String> OF_CLAIMS = List.of("text", "json", "jsonl", "csv");

    private Formats() {}

    /**
     * How a report looks.
     *
     * @param version of the program
     * @param width columns for people's formats
     * @param isJudged whether findings are reported, or only what was read
     */
    public record Look(String version, int width, Paint paint, boolean isJudged) {}

    /** The writer of a format in {@link #OF_CHECKS} or {@link #OF_CLAIMS}. */
    public static ReportWriter writer(String format, Look look) {
        return switch (format) {
            case "text" -> look.isJudged() ? new TextReport(look.width(), look.paint()) : new ClaimsTable();
            case "json" -> new JsonReport(look.version());
            case "jsonl" -> new JsonLinesReport();
            case "csv" -> new ClaimsCsv();
            default -> throw new IllegalArgumentException(format);
        };
    }
}
