package org.tradecheck.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A lexicon that ships with the program: one entry a line; lines that start with {@code #} say where it is from. */
final class DataFile {

    private DataFile() {}

    static List<String> lines(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + name);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>(128);
            int start = 0;
            while (start < all.length()) {
                int end = all.indexOf('\n', start);
                if (end < 0) {
                    end = all.length();
                }
                if (end > start && all.charAt(start) != '#') {
                    lines.add(all.substring(start, end));
                }
                start = end + 1;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of {@code line} between single marks. */
    static List<String> parts(String line, char mark) {
        List<String> parts = new ArrayList<>(8);
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf(mark, start);
            if (end < 0) {
                end = line.length();
            }
            parts.add(line.substring(start, end));
            start = end + 1;
        }
        return parts;
    }
}
