package org.tradecheck.claim;

/** Where in an article an area is named: the nearer to its start, the more that says of whose article it is. */
enum Prominence {
    /** In a headline that is given apart from the text. */
    TITLE(6),
    /** In the first sentence, which may be a headline itself. */
    FIRST(8),
    /** In the second sentence. */
    SECOND(4),
    /** In the rest of the lead. */
    LEAD(4),
    /** Behind the lead. */
    BODY(1);

    /** So many sentences are the lead of an article. */
    static final int LEAD_SENTENCES = 4;

    private final int worth;

    Prominence(int worth) {
        this.worth = worth;
    }

    static Prominence ofSentence(int index) {
        return switch (index) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            default -> index < LEAD_SENTENCES ? LEAD : BODY;
        };
    }

    /** What it weighs to be named there. */
    int worth() {
        return worth;
    }

    boolean isHeadline() {
        return this == TITLE || this == FIRST;
    }

    /** Whether it is among what an article opens with: the headline and two sentences. */
    boolean isOpening() {
        return isHeadline() || this == SECOND;
    }

    boolean isInLead() {
        return this != BODY;
    }
}
