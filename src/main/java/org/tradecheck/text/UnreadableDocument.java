package org.tradecheck.text;

/** A file is not what its format says, or exceeds a limit. The message is one clause: "is no Word document". */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    private final String clause;

    UnreadableDocument(String clause) {
        super(clause);
        this.clause = clause;
    }

    /** What is wrong, as the predicate of a sentence about the file. */
    public String clause() {
        return clause;
    }
}
