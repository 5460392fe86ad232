package org.tradecheck.claim;

import org.tradecheck.series.Area;

/**
 * A noun phrase that names a measure, or a verb of trade with what belongs to it.
 *
 * @param first its first chunk
 * @param last its last chunk
 * @param frame what it says
 * @param isOblique whether a preposition governs it ("in exports of fuels"): it is nobody's subject
 * @param isVerb whether it is a verb: sold, imported, invested
 */
public record Phrase(int first, int last, Frame frame, boolean isOblique, boolean isVerb) {

    /** The same words with this other side. */
    Phrase withPartner(Slot<Area> partner) {
        return withFrame(frame.withPartner(partner));
    }

    /** The same words, saying this. */
    public Phrase withFrame(Frame other) {
        return new Phrase(first, last, other, isOblique, isVerb);
    }
}
