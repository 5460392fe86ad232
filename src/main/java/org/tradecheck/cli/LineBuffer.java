package org.tradecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One line of bytes. A line beyond the limit is read to its end and not kept. */
final class LineBuffer {

    private final int limit;
    private byte[] bytes = new byte[1 << 13];
    private int size;
    private boolean isTooLong;

    LineBuffer(int limit) {
        this.limit = limit;
    }

    void clear() {
        size = 0;
        isTooLong = false;
    }

    /** Reads up to the end of the line. False if the stream ended instead. */
    boolean fill(InputStream stream) throws IOException {
        int b = stream.read();
        while (b >= 0 && b != '\n') {
            if (size < limit) {
                bytes = size == bytes.length ? Arrays.copyOf(bytes, size * 2) : bytes;
                bytes[size++] = (byte) b;
            } else {
                isTooLong = true;
            }
            b = stream.read();
        }
        return b >= 0;
    }

    boolean isTooLong() {
        return isTooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
