package org.tradecheck.cli;

import java.util.function.LongSupplier;

/**
 * A line on the screen that says how many articles of a long run are done. It goes to standard error, and only where that
 * is a screen; whatever else is written takes its place.
 */
final class Progress {

    /** A short run ends before anybody wonders. */
    private static final long PATIENCE = 2_000_000_000L;

    /** Between two lines; more often than people read would only cost time. */
    private static final long PAUSE = 200_000_000L;

    private final Output screen;
    private final boolean isShown;
    private final LongSupplier nanos;
    private long next;
    private long done;
    private int width;

    /** @param nanos a clock that only ever says how long something took */
    Progress(Output screen, boolean isShown, LongSupplier nanos) {
        this.screen = screen;
        this.isShown = isShown;
        this.nanos = nanos;
        this.next = isShown ? nanos.getAsLong() + PATIENCE : 0;
    }

    static Progress of(Options options, Streams streams) {
        return new Progress(streams.err(), options.isProgressShown() && Terminal.isErrorScreen(), System::nanoTime);
    }

    /** One more article is done. */
    void advance() {
        done++;
        if (isShown && nanos.getAsLong() - next >= 0) {
            clear();
            String line = "tradecheck: " + done + (done == 1 ? " article" : " articles") + " done";
            width = line.length();
            screen.write(line);
            screen.flush();
            next = nanos.getAsLong() + PAUSE;
        }
    }

    /** Makes room for other output. */
    void clear() {
        if (width > 0) {
            screen.write("\r" + " ".repeat(width) + "\r");
            screen.flush();
            width = 0;
        }
    }
}
