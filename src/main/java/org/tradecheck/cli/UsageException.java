package org.tradecheck.cli;

/** The command was called wrongly. The message is one sentence that says what to do. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
