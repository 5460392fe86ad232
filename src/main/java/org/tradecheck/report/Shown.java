package org.tradecheck.report;

import java.util.Locale;

/**
 * The one gate for text that people see. Control, format and other invisible characters appear as {@code \}{@code u{1B}},
 * and the marks that build logs take for commands are broken, so that the only escapes on a screen are ours.
 */
public final class Shown {

    private Shown() {}

    /** Some text on one line: line ends and tabs become blanks. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(out, text, i, c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Appends one character of {@code text} as it is shown. */
    static void append(StringBuilder out, String text, int at, int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            out.append(' ');
        } else if (isCommandMark(text, at, c)) {
            appendCode(out, c);
        } else {
            appendVisible(out, c);
        }
    }

    /** Appends a character, or its code where it has no shape. */
    static void appendVisible(StringBuilder out, int c) {
        if (isHidden(c)) {
            appendCode(out, c);
        } else {
            out.appendCodePoint(c);
        }
    }

    static void appendCode(StringBuilder out, int c) {
        out.append("\\u{")
                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                .append('}');
    }

    /** Characters that have no shape of their own or change how others are shown. */
    public static boolean isHidden(int c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0x2028 || c == 0x2029 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0x034f || c == 0x115f;
        };
    }

    /** "##[", "##vso[" and "##teamcity[" anywhere, and "::" at the start of a line. */
    static boolean isCommandMark(String text, int at, int c) {
        if (c == '#') {
            return at > 0
                    && text.charAt(at - 1) == '#'
                    && (text.startsWith("[", at + 1)
                            || text.startsWith("vso[", at + 1)
                            || text.startsWith("teamcity[", at + 1));
        }
        return c == ':' && text.startsWith("::", at) && isLineStart(text, at);
    }

    private static boolean isLineStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\n') {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    /** How many columns a shown character takes: two for East Asian ones, none for marks over others. */
    static int columns(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean isWide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return isWide ? 2 : 1;
    }

    /** The columns that shown text takes. */
    static int columns(String shown) {
        int columns = 0;
        for (int i = 0; i < shown.length(); ) {
            int c = shown.codePointAt(i);
            columns += columns(c);
            i += Character.charCount(c);
        }
        return columns;
    }
}
