package org.tradecheck.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon's data file: UTF-8 lines of fields between tabs; lines that start with {@code #} say where it comes from and
 * what its fields are.
 */
public final class LexiconFile {

    private LexiconFile() {}

    /**
     * The lines of a file that ships beside a class, each cut into its fields; fields may be empty.
     *
     * @param owner a class of the package whose resource it is
     * @param name the name of the file in that package
     */
    public static List<String[]> lines(Class<?> owner, String name) {
        String text = read(owner, name);
        List<String[]> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            if (end > at && text.charAt(at) != '#') {
                lines.add(cut(text, at, end, '\t'));
            }
            at = end + 1;
        }
        return lines;
    }

    /** The parts of a field between a mark; none of an empty field. */
    public static String[] parts(String field, char mark) {
        return field.isEmpty() ? new String[0] : cut(field, 0, field.length(), mark);
    }

    /** The words of a phrase, which single blanks part, to compare tokens with. */
    public static Word[] words(String phrase) {
        String[] parts = parts(phrase, ' ');
        Word[] words = new Word[parts.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = Word.of(parts[i]);
        }
        return words;
    }

    private static String[] cut(String text, int from, int to, char mark) {
        int count = 1;
        for (int i = text.indexOf(mark, from); i >= 0 && i < to; i = text.indexOf(mark, i + 1)) {
            count++;
        }
        String[] fields = new String[count];
        int start = from;
        for (int i = 0; i < count - 1; i++) {
            int end = text.indexOf(mark, start);
            fields[i] = text.substring(start, end);
            start = end + 1;
        }
        fields[count - 1] = text.substring(start, to);
        return fields;
    }

    /** A file that ships beside a class, as it is. */
    static String read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks its data file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
