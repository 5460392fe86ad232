package org.tradecheck.quantity;

import org.tradecheck.text.Span;

/**
 * Something about how a number was read that its value does not show.
 *
 * @param span position of the number, or of the character
 * @param kind what was noticed
 */
public record Remark(Span span, Kind kind) {

    /** What can be noticed about a printed number. */
    public enum Kind {
        /** A character that shows nothing stands inside or beside the number. */
        HIDDEN_CHARACTER,
        /** Digits that are not the ten plain ones. */
        FOREIGN_DIGIT,
        /** A unit or scale with a letter of another alphabet that looks like a Latin one. */
        LOOKALIKE_LETTER,
        /** A comma or point that may group or divide; the article prints both ways. */
        AMBIGUOUS_DECIMAL,
        /** The unit is left out and taken from a neighbour. */
        UNIT_INHERITED,
        /** A name of several currencies, decided by the areas the article is about. */
        CURRENCY_BY_AREA,
        /** A name of several currencies and nothing in the article that decides; the usual one was taken. */
        CURRENCY_ASSUMED,
        /** More than thirty digits: not read. */
        TOO_LONG
    }
}
