package org.tradecheck.report;

import org.tradecheck.check.Severity;

/** JUnit's XML: an article is a suite, a finding a failed test; notes do not fail. */
final class JunitReport implements ReportWriter {

    private final StringBuilder suites = new StringBuilder();
    private final int width;

    JunitReport(int width) {
        this.width = width;
    }

    @Override
    public void article(ArticleReport report, StringBuilder out) {
        int failures = report.count(Severity.ERROR) + report.count(Severity.WARNING);
        String name = Xml.escape(report.label());
        suites.append("  <testsuite name=\"").append(name);
        suites.append("\" tests=\"").append(failures + 1);
        suites.append("\" failures=\"").append(failures).append("\" errors=\"0\">\n");
        suites.append("    <testcase classname=\"").append(name).append("\" name=\"read\"/>\n");
        for (Told told : report.told()) {
            if (told.isSuppressed() || told.severity() == Severity.NOTE) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            new TextReport(width).finding(told, report, text);
            suites.append("    <testcase classname=\"").append(name).append("\" name=\"");
            suites.append(Xml.escape(told.finding().check().id() + " at "
                            + TextReport.place(report, told.finding().at())))
                    .append("\">\n      <failure type=\"")
                    .append(told.severity().word())
                    .append("\" message=\"")
                    .append(Xml.escape(told.finding().message()))
                    .append("\">")
                    .append(Xml.escape(text.toString()))
                    .append("</failure>\n    </testcase>\n");
        }
        suites.append("  </testsuite>\n");
    }

    @Override
    public void incident(Incident incident, StringBuilder out) {
        String name = Xml.escape(incident.path());
        suites.append("  <testsuite name=\"").append(name).append("\" tests=\"1\" failures=\"0\" errors=\"1\">\n");
        suites.append("    <testcase classname=\"").append(name).append("\" name=\"read\">\n      <error message=\"");
        suites.append(Xml.escape(incident.message())).append("\"/>\n    </testcase>\n  </testsuite>\n");
    }

    @Override
    public void end(RunTotals totals, StringBuilder out) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n").append(suites);
        out.append("</testsuites>\n");
    }
}
