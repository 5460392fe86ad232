package org.tradecheck.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an input is. */
enum InputFormat {
    AUTO,
    TEXT,
    MARKDOWN,
    HTML,
    DOCX,
    NITF,
    NINJS,
    JSONL;

    private static final int SNIFFED = 512;

    /** All words for the option, separated by commas. */
    static String words() {
        StringBuilder out = new StringBuilder();
        for (InputFormat format : values()) {
            out.append(out.length() == 0 ? "" : ", ").append(format.word());
        }
        return out.toString();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether positions in the article are not positions in the file. */
    boolean isConverted() {
        return this == HTML || this == DOCX || this == NITF || this == NINJS;
    }

    /** Whether a file found in a folder is taken for an article. */
    static boolean isArticle(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".txt") || byName(path) != AUTO;
    }

    /** The format that a file's name tells; {@link #AUTO} if it tells none. */
    static InputFormat byName(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "docx" -> DOCX;
            case "nitf", "xml" -> NITF;
            case "ninjs", "json" -> NINJS;
            case "jsonl", "ndjson" -> JSONL;
            default -> AUTO;
        };
    }

    /** The format that the first bytes tell, for a file whose name tells none. */
    static InputFormat byContent(byte[] bytes) {
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return DOCX;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return HTML;
        }
        return start.startsWith("<?xml") || start.startsWith("<nitf") || start.startsWith("<!doctype nitf")
                ? NITF
                : TEXT;
    }
}
