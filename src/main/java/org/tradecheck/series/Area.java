package org.tradecheck.series;

import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Word;

/**
 * A country, a group of countries, the world, or several taken together.
 *
 * @param code ISO 3166-1 alpha-3, ISO 3166-3 for states that ended, or a group ({@code EU}, {@code CENTRAL_ASIA});
 *     {@code HKG+MAC} for areas taken together, in the order of the text; empty when unstated
 */
public record Area(String code) {

    /** The text names none and none can be carried over. */
    public static final Area UNSTATED = new Area("");

    /** The world, where the text says so. */
    public static final Area WORLD = new Area("WLD");

    /** The text names somebody whom no gazetteer knows ("the newly industrialised countries"): prints as null. */
    public static final Area UNKNOWN = new Area("?");

    /** The code as reports print it; empty when unstated or when nobody knows who is meant. */
    public String printed() {
        return code.indexOf('?') >= 0 || code.indexOf('=') >= 0 ? "" : code;
    }

    /** Whether the text names somebody, known or not. */
    public boolean isStated() {
        return !code.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Area that && Word.same(code, that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
