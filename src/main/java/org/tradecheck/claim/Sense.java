package org.tradecheck.claim;

/** The direction that a word, not a sign, gives to a figure. */
public enum Sense {
    NONE,
    SURPLUS,
    DEFICIT,
    INCREASE,
    DECREASE;

    public Sense opposite() {
        return switch (this) {
            case NONE -> NONE;
            case SURPLUS -> DEFICIT;
            case DEFICIT -> SURPLUS;
            case INCREASE -> DECREASE;
            case DECREASE -> INCREASE;
        };
    }
}
