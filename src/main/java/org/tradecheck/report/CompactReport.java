package org.tradecheck.report;

/** One line per finding, as compilers print them. */
final class CompactReport implements ReportWriter {

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        for (Told told : report.told()) {
            if (!told.isSuppressed()) {
                out.append(TextReport.place(report, told.finding().at()))
                        .append(": ")
                        .append(told.severity().word())
                        .append(": ")
                        .append(Shown.line(told.finding().message()))
                        .append(" [")
                        .append(told.finding().check().id())
                        .append("]\n");
            }
        }
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        out.append(CoverageLine.line(totals)).append('\n');
    }
}
