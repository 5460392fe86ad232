package org.tradecheck.cli;

import java.io.InputStream;
import org.tradecheck.report.Shown;

/** Where a run reads from and writes to. */
record Streams(InputStream in, Output out, Output err) {

    /** One line on standard error. */
    void complain(String message) {
        err.write("tradecheck: " + Shown.line(message) + "\n");
        err.flush();
    }
}
