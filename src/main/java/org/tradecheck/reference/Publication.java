package org.tradecheck.reference;

import java.util.List;
import java.util.Locale;

/**
 * Where published values come from.
 *
 * @param id short name used in CSV files
 * @param title who publishes it and what
 * @param names words that an article uses to name it, in lower case
 * @param home whose books an original publication is: an area code; empty when not said
 * @param vintage when the values were published, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty when unknown
 * @param kind how much weight it has
 * @param licence short name of the licence; empty when unknown
 */
public record Publication(
        String id, String title, List<String> names, String home, String vintage, Kind kind, String licence) {

    /** How much weight a publication has. */
    public enum Kind {
        /** The compiler's own statistics. */
        ORIGINAL,
        /** Values gathered from others. */
        COMPILATION,
        /** A figure that somebody in office stated; it can support or question a claim, never contradict it. */
        STATEMENT
    }

    /** A publication of which nothing is known but a name. */
    static Publication named(String name) {
        return new Publication(name, name, List.of(), "", "", Kind.COMPILATION, "");
    }

    /** How reports cite it: "US Census Bureau, 2017-01". */
    public String cite() {
        return vintage.isEmpty() ? title : title + ", " + vintage;
    }

    /** Whether words ("according to the Census Bureau") name this one. */
    boolean isNamedBy(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String name : names) {
            int at = lower.indexOf(name);
            while (at >= 0) {
                int end = at + name.length();
                boolean isWord = (at == 0 || !Character.isLetter(lower.charAt(at - 1)))
                        && (end == lower.length() || !Character.isLetter(lower.charAt(end)));
                if (isWord) {
                    return true;
                }
                at = lower.indexOf(name, end);
            }
        }
        return false;
    }
}
