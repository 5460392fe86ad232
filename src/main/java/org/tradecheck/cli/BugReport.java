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
        int told = 0;
        for (int i = 0; i < trace.length && told < FRAMES; i++) {
            boolean isOurs = trace[i].getClassName().startsWith("org.tradecheck");
            if (i == 0 || isOurs) {
                out.append(i == 0 ? " at " : " < ").append(trace[i]);
                told++;
            }
        }
        return out.append(" (version ").append(Version.of()).append(')').toString();
    }
}
