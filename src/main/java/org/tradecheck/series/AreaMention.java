package org.tradecheck.series;

import org.tradecheck.text.Span;

/**
 * Words of a sentence that name an area or point back at one.
 *
 * @param area the area; {@link Area#UNSTATED} where the words alone do not tell ("the two countries", "its")
 * @param form how they name it
 * @param span their position, without a possessive ending
 * @param first the number of the first token in its sentence
 * @param end the number of the token after the last, a possessive ending not counted
 * @param isPossessive whether a possessive ending follows ("Korea's", "the United States'"), or the word is a possessive
 *     itself ("its", "our")
 */
public record AreaMention(Area area, Form form, Span span, int first, int end, boolean isPossessive) {

    /** How words name an area. */
    public enum Form {
        /** The name of a country or a group: "Kazakhstan", "the U.K.", "non-EU". */
        NAME,
        /** An adjective or a people: "Korean", "the Dutch". */
        DEMONYM,
        /** A seat of government, which may stand for the state or for a date line: "Seoul". Weak. */
        CAPITAL,
        /** Another large city, which tells where a date line was written. Very weak. */
        CITY,
        /** A statistical office, a ministry, a central bank: who speaks, not who trades. */
        AGENCY,
        /** Two parties spoken of before: "the two countries", "bilateral". */
        PAIR,
        /** The country spoken of: "the country", "its", "domestic". */
        HOME,
        /** Another country spoken of before: "the neighbour". */
        NEIGHBOUR,
        /** A side as a source of figures: "the Korean side". */
        OTHER_SIDE,
        /** A group spoken of before: "the region", "the bloc". */
        REGION,
        /** Everybody else: "other countries", "abroad". */
        REST
    }

    /** Whether it may be a party to trade by itself, with no context. */
    public boolean isParty() {
        return area.isStated() && (form == Form.NAME || form == Form.DEMONYM);
    }

    /** Whether it tells whose figures or words they are. */
    public boolean isSource() {
        return form == Form.AGENCY || form == Form.OTHER_SIDE;
    }

    /** The same words as the name of another area. */
    AreaMention of(Area other) {
        return new AreaMention(other, form, span, first, end, isPossessive);
    }
}
