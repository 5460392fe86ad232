package org.tradecheck.claim;

import org.tradecheck.text.Place;
import org.tradecheck.text.Span;

/**
 * Where a claim stands and what read it.
 *
 * @param number the claim's number in the article, from 1, in the order of the text; prints as {@code c12}
 * @param phrasing id of the phrasing that read it
 * @param span the figure the claim is about
 * @param sentence the sentence it stands in
 * @param sentenceIndex number of that sentence, from 0
 * @param paragraph number of the paragraph, from 0
 * @param clause number of the clause within the sentence, from 0
 * @param place where it stands
 * @param isNamed whether its sentence says what is measured; otherwise that is taken from what was spoken of before
 * @param quoted whether the words are a speaker's own, or reported as denied, doubted or replaced by the text
 */
public record Provenance(
        int number,
        String phrasing,
        Span span,
        Span sentence,
        int sentenceIndex,
        int paragraph,
        int clause,
        Place place,
        boolean isNamed,
        boolean quoted) {

    /** The same place under another number. */
    public Provenance numbered(int value) {
        return new Provenance(
                value, phrasing, span, sentence, sentenceIndex, paragraph, clause, place, isNamed, quoted);
    }

    /** The same place, read by another phrasing from other words. */
    Provenance readBy(String other, Span words) {
        return new Provenance(number, other, words, sentence, sentenceIndex, paragraph, clause, place, isNamed, quoted);
    }

    public String id() {
        return "c" + number;
    }

    /** Whether the words before the figure, "from A" or "against A", say that it is of an earlier time than another. */
    public boolean isOfEarlier() {
        return phrasing.equals("from-earlier") || phrasing.equals("against-earlier");
    }
}
