package org.tradecheck;

import org.tradecheck.reference.Reference;

/**
 * What a check of an article depends on besides the article.
 *
 * @param reference the published series at hand; {@link Reference#NONE} for none
 * @param isExplained whether the result also tells what held and what each figure is bound to by the others
 */
public record Settings(Reference reference, boolean isExplained) {

    public Settings(Reference reference) {
        this(reference, false);
    }
}
