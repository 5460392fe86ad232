package org.tradecheck.report;

import java.util.Locale;

/**
 * Something that could not be read, checked or written.
 *
 * @param kind where the trouble is
 * @param path the file it is about; empty if none
 * @param message one sentence that says what, where and what to do
 * @param line the line in the file, from 1; 0 if unknown
 * @param offset the byte in the file, from 0; −1 if unknown
 */
public record Incident(Kind kind, String path, String message, int line, long offset) {

    /** Where the trouble is. */
    public enum Kind {
        USAGE,
        CONFIG,
        INPUT,
        REFERENCE,
        OUTPUT,
        LIMIT,
        /** A fault of this program. */
        INTERNAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As one line: where, and what. */
    public String print() {
        StringBuilder out = new StringBuilder(path);
        if (line > 0) {
            out.append(':').append(line);
        }
        return out.append(out.length() == 0 ? "" : ": ").append(message).toString();
    }

    public static Incident of(Kind kind, String path, String message) {
        return new Incident(kind, path, message, 0, -1);
    }
}
