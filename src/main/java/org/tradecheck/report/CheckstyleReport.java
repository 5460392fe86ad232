package org.tradecheck.report;

import org.tradecheck.check.Severity;

/** Checkstyle's XML, which many review tools read. */
final class CheckstyleReport implements ReportWriter {

    @Override
    public void begin(StringBuilder out) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        out.append("  <file name=\"").append(Xml.escape(report.path())).append("\">\n");
        for (Told told : report.told()) {
            if (!told.isSuppressed()) {
                int start = told.finding().at().start();
                out.append("    <error line=\"").append(report.positions().line(start));
                out.append("\" column=\"").append(report.positions().column(start));
                out.append("\" severity=\"")
                        .append(
                                told.severity() == Severity.NOTE
                                        ? "info"
                                        : told.severity().word());
                out.append("\" message=\"").append(Xml.escape(told.finding().message()));
                out.append("\" source=\"tradecheck.")
                        .append(Xml.escape(told.finding().check().id()))
                        .append("\"/>\n");
            }
        }
        out.append("  </file>\n");
    }

    @Override
    public void incident(Incident incident, StringBuilder out) {
        out.append("  <file name=\"").append(Xml.escape(incident.path())).append("\">\n");
        out.append("    <error line=\"").append(Math.max(1, incident.line()));
        out.append("\" severity=\"error\" message=\"").append(Xml.escape(incident.message()));
        out.append("\" source=\"tradecheck.").append(incident.kind().word()).append("\"/>\n  </file>\n");
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        out.append("</checkstyle>\n");
    }
}
