package org.tradecheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text written as UTF-8 whatever the locale says. It remembers that a write failed, and writes nothing more then. */
final class Output {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final StringBuilder waiting = new StringBuilder();
    private boolean isBroken;
    private String failure = "";

    Output(OutputStream stream) {
        this.stream = stream;
    }

    void write(CharSequence text) {
        waiting.append(text);
        if (waiting.length() >= BUFFER) {
            flush();
        }
    }

    void flush() {
        if (isBroken) {
            waiting.setLength(0);
            return;
        }
        try {
            if (waiting.length() > 0) {
                stream.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
                waiting.setLength(0);
            }
            stream.flush();
        } catch (IOException e) {
            isBroken = true;
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            boolean isReaderGone = message.toLowerCase(Locale.ROOT).contains("broken pipe");
            failure = isReaderGone ? "" : message;
        }
    }

    /** Closes the stream below. */
    void close() throws IOException {
        flush();
        stream.close();
    }

    /** Whether something could not be written. */
    boolean isBroken() {
        return isBroken;
    }

    /** Why not; empty if the reader merely went away. */
    String failure() {
        return failure;
    }
}
