package org.tradecheck.cli;

import java.util.List;
import java.util.Locale;

/** What an input is. */
enum InputFormat {
    AUTO,
    TEXT,
    JSONL;

    private static final List<String> ENDINGS = List.of(".txt", ".text", ".jsonl", ".ndjson");

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

    /** Whether a file found in a folder is taken for an article. */
    static boolean isArticle(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The format of a file, by its name. */
    static InputFormat of(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSONL;
        }
        return TEXT;
    }
}
