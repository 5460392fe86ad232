package org.tradecheck.reference;

/**
 * Why a reference file, or a row of it, cannot be used.
 *
 * @param file its name as given
 * @param line from 1; 0 when it is about the whole file
 * @param column position of the cell in the line, from 1; 0 when it is about the whole line
 * @param message what is there and what was expected, without a full stop
 */
public record Problem(String file, long line, int column, String message) {

    /** {@code kaz.csv:12:7: unit is "bn USD", expected …}. */
    public String print() {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
            if (column > 0) {
                out.append(':').append(column);
            }
        }
        return out.append(": ").append(message).toString();
    }
}
