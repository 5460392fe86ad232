package org.tradecheck.report;

import org.tradecheck.check.Severity;

/** Colour on a terminal. It repeats what words say and never says more. */
public record Paint(boolean isOn) {

    private static final String END = "\u001b[0m";

    String place(String text) {
        return wrap("\u001b[1m", text);
    }

    String message(String text) {
        return wrap("\u001b[1m", text);
    }

    String severity(Severity severity) {
        return wrap(code(severity), severity.word());
    }

    String marks(Severity severity, String marks) {
        return wrap(code(severity), marks);
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
    }

    private String wrap(String code, String text) {
        return isOn ? code + text + END : text;
    }
}
