package org.tradecheck.cli;

import org.tradecheck.report.Shown;

/** What people read when something unexpected happens: one line to report. */
final class BugReport {

    private static final int FRAMES = 3;

    private BugReport() {}

    static String of(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        StringBuilder out = new StringBuilder("a fault of tradecheck itself; please report this line: ");
        out.append(Shown.line(String.valueOf(cause)));
        StackTraceElement[] trace = cause.getStackTrace();
        for (int i = 0; i < trace.length && i < FRAMES; i++) {
            out.append(i == 0 ? " at " : " < ").append(trace[i]);
        }
        return out.append(" (version ").append(Version.of()).append(')').toString();
    }
}
