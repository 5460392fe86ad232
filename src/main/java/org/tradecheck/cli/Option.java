package org.tradecheck.cli;

import java.util.List;

/**
 * An option of a command: what the parser, the usage text, the completion and the reference page are made from.
 *
 * @param names all its spellings, the long one last
 * @param label what its value is called; empty for an option without a value
 * @param isRepeatable whether it may be given several times
 */
record Option(List<String> names, String label, String description, boolean isRepeatable) {

    static Option flag(String description, String... names) {
        return new Option(List.of(names), "", description, false);
    }

    static Option value(String label, String description, String... names) {
        return new Option(List.of(names), label, description, false);
    }

    static Option values(String label, String description, String... names) {
        return new Option(List.of(names), label, description, true);
    }

    /** The name under which {@link Arguments} keep it. */
    String key() {
        return names.get(names.size() - 1);
    }

    boolean hasValue() {
        return !label.isEmpty();
    }
}
