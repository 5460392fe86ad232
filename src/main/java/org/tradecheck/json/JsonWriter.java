package org.tradecheck.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON. Numbers are printed without exponent and without trailing zeros; "&lt;" is escaped, so that the result may
 * stand inside HTML, and so are controls, characters without a shape and lone surrogates.
 */
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";
    private static final int DEEPEST = 16;
    private static final String BLANKS = "  ".repeat(DEEPEST);

    private final StringBuilder out;
    private final boolean isIndented;
    private final Deque<Character> open = new ArrayDeque<>();
    private final int depth;
    private boolean isFirst = true;
    private boolean isAfterName;

    /** Writes to {@code out}, over several lines if {@code isIndented}. */
    public JsonWriter(StringBuilder out, boolean isIndented) {
        this(out, isIndented, 0);
    }

    /** Writes a part of a larger text, {@code depth} levels deep in it. */
    public JsonWriter(StringBuilder out, boolean isIndented, int depth) {
        this.out = out;
        this.isIndented = isIndented;
        this.depth = depth;
    }

    public JsonWriter beginObject() {
        return begin('{', '}');
    }

    public JsonWriter beginArray() {
        return begin('[', ']');
    }

    public JsonWriter beginObject(String name) {
        return name(name).beginObject();
    }

    public JsonWriter beginArray(String name) {
        return name(name).beginArray();
    }

    /** Closes the object or array that was opened last. */
    public JsonWriter end() {
        char closing = open.pop();
        if (!isFirst) {
            newLine();
        }
        out.append(closing);
        isFirst = false;
        return this;
    }

    public JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(isIndented ? ": " : ":");
        isAfterName = true;
        return this;
    }

    public JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    public JsonWriter value(long value) {
        separate();
        out.append(value);
        return this;
    }

    public JsonWriter value(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    public JsonWriter value(BigDecimal value) {
        separate();
        out.append(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        return this;
    }

    public JsonWriter nothing() {
        separate();
        out.append("null");
        return this;
    }

    public JsonWriter member(String name, String value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, long value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, boolean value) {
        return name(name).value(value);
    }

    public JsonWriter member(String name, BigDecimal value) {
        return name(name).value(value);
    }

    /** A member whose value is JSON already. */
    public JsonWriter raw(String name, CharSequence value) {
        name(name).separate();
        out.append(value);
        return this;
    }

    /** A string, or {@code null} for an empty one. */
    public JsonWriter memberOrNull(String name, String value) {
        name(name);
        return value.isEmpty() ? nothing() : value(value);
    }

    /** An array of strings. */
    public JsonWriter member(String name, Iterable<String> values) {
        beginArray(name);
        for (String value : values) {
            value(value);
        }
        return end();
    }

    private JsonWriter begin(char opening, char closing) {
        separate();
        out.append(opening);
        open.push(closing);
        isFirst = true;
        return this;
    }

    private void separate() {
        if (isAfterName) {
            isAfterName = false;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
        newLine();
    }

    private void newLine() {
        if (isIndented) {
            out.append('\n');
            for (int left = open.size() + depth; left > 0; left -= DEEPEST) {
                out.append(BLANKS, 0, 2 * Math.min(left, DEEPEST));
            }
        }
    }

    private void quote(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            out.append(text, written, i);
            written = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isHidden(c) || c == '<' || isLone(text, i)) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /** What is written as it is, and what most texts are made of. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '<';
    }

    /** Controls, and characters that change how others are shown. */
    private static boolean isHidden(char c) {
        return c < ' '
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff;
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private void escape(char c) {
        out.append("\\u")
                .append(HEX.charAt(c >> 12))
                .append(HEX.charAt(c >> 8 & 15))
                .append(HEX.charAt(c >> 4 & 15))
                .append(HEX.charAt(c & 15));
    }
}
