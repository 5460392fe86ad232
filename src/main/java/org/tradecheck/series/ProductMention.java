package org.tradecheck.series;

import org.tradecheck.text.Span;

/**
 * Words of a sentence that name a good or a service.
 *
 * @param product the product, by its name in lower case; of several spellings or numbers of one name always the same
 *     ("fertiliser" for "fertilizers")
 * @param span their position
 * @param first the number of the first token in its sentence
 * @param end the number of the token after the last
 */
public record ProductMention(Product product, Span span, int first, int end) {}
