package org.tradecheck.claim.phrasing;

import java.util.List;

/**
 * What a phrasing says of itself; its page in {@code docs/phrasings} and its first tests are made from it.
 *
 * @param id kebab-case name
 * @param line one line of English
 * @param examples sentences with the claims they must give
 */
public record PhrasingInfo(String id, String line, List<Example> examples) {

    /**
     * A sentence and a claim that must be read from it.
     *
     * @param sentence our own words
     * @param claim figure | measure | reporter>partner | period, in an article of 15 September 2024; the layout is that
     *     of the cases of claim reading
     */
    public record Example(String sentence, String claim) {}

    static PhrasingInfo of(String id, String line, String... sentencesAndClaims) {
        List<Example> examples = new java.util.ArrayList<>();
        for (int i = 0; i + 1 < sentencesAndClaims.length; i += 2) {
            examples.add(new Example(sentencesAndClaims[i], sentencesAndClaims[i + 1]));
        }
        return new PhrasingInfo(id, line, List.copyOf(examples));
    }
}
