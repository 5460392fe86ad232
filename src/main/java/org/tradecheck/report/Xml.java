package org.tradecheck.report;

/** Text inside XML and HTML: never markup, and never a character that XML forbids. */
final class Xml {

    private Xml() {}

    /** Escapes text for an element or a quoted attribute. Hidden characters are shown as reports show them. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> {
                    if (Shown.isCommandMark(text, i - Character.charCount(c), c)) {
                        Shown.appendCode(out, c);
                    } else {
                        Shown.appendVisible(out, c);
                    }
                }
            }
        }
        return out.toString();
    }
}
