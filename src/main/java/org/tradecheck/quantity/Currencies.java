package org.tradecheck.quantity;

import java.util.List;

/**
 * What is known about an article that helps to tell which dollars, pounds or crowns it means.
 *
 * @param areas ISO 3166 alpha-3 codes of the areas it is about, the one whose statistics they are first; empty when
 *     unknown, then the areas named most often in the text stand in
 * @param year the year it was written in; 0 when unknown, then its style decides between old and new currencies
 */
public record Currencies(List<String> areas, int year) {

    /** Nothing is known. */
    public static final Currencies UNKNOWN = new Currencies(List.of(), 0);

    public Currencies {
        areas = List.copyOf(areas);
    }
}
