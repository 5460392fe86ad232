package org.tradecheck.report;

import java.util.List;
import org.tradecheck.text.Span;

/**
 * What would have been noticed had this figure been printed wrongly.
 *
 * @param span the figure
 * @param tried the slips that were tried: {@code digit}, {@code transposition}, {@code scale}, {@code decimal},
 *     {@code direction}; those that were noticed first
 * @param missed those that no check would have noticed
 */
public record Sensitivity(Span span, List<String> tried, List<String> missed) {

    /** Whether nothing ties the figure to others. */
    public boolean isFree() {
        return missed.size() == tried.size();
    }
}
