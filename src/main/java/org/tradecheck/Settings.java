package org.tradecheck;

import org.tradecheck.reference.Reference;

/**
 * What a check of an article depends on besides the article.
 *
 * @param reference the published series at hand; {@link Reference#NONE} for none
 */
public record Settings(Reference reference) {}
