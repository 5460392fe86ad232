package org.tradecheck.quantity;

/** What stands before a number and loosens it. */
public enum Hedge {
    EXACT,
    /** about, around, some, roughly, an estimated. */
    ABOUT,
    /** nearly, almost, just under, close to. */
    NEARLY,
    /** just over, slightly more than. */
    JUST_OVER,
    /** more than, over, above, in excess of. */
    OVER,
    /** less than, under, below, fewer than. */
    UNDER,
    /** at least, no less than. */
    AT_LEAST,
    /** at most, no more than. */
    AT_MOST,
    /** up to, as much as. */
    UP_TO,
    /** from three to four, 3–4, between three and four. */
    RANGE
}
