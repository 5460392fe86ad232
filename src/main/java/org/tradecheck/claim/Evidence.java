package org.tradecheck.claim;

/** How near to a figure a slot of its claim was said. Grades are ordered, the strongest first. */
public enum Evidence {
    /** In the clause of the figure. */
    EXPLICIT,
    /** In the same or the neighbouring sentence of the paragraph, with no competing antecedent. */
    SENTENCE,
    /** Carried from farther away, or one of several antecedents. */
    PARAGRAPH,
    /** Nothing says so; the usual default. */
    ASSUMED
}
