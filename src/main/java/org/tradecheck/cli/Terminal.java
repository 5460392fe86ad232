package org.tradecheck.cli;

import java.util.Locale;

/** What is known of the screen. The launcher says which of the standard streams are one: Java cannot tell. */
final class Terminal {

    private Terminal() {}

    static boolean isColorful(Options.Color color) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isScreen() && !isForbidden();
        };
    }

    static boolean isScreen() {
        return System.getProperty("tradecheck.terminal", "").contains("1");
    }

    /** Whether standard error is one. */
    static boolean isErrorScreen() {
        return System.getProperty("tradecheck.terminal", "").contains("2");
    }

    private static boolean isForbidden() {
        String noColor = System.getenv("NO_COLOR");
        String term = System.getenv("TERM");
        return (noColor != null && !noColor.isEmpty())
                || term == null
                || term.isEmpty()
                || term.toLowerCase(Locale.ROOT).equals("dumb");
    }
}
