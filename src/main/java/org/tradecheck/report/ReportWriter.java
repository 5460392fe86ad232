package org.tradecheck.report;

/**
 * One format of the report. Articles come in the order of the input and are written as they come, so that a run of any
 * length needs the memory of one article, unless the format must know the end first.
 */
public interface ReportWriter {

    /** What stands before the first article. */
    default void begin(StringBuilder out) {}

    void article(ArticleReport report, StringBuilder out);

    /** A file or a line of input that could not be read. */
    default void incident(Incident incident, StringBuilder out) {}

    /** What stands after the last article. */
    default void end(RunTotals totals, StringBuilder out) {}
}
