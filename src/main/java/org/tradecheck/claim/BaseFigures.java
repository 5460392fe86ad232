package org.tradecheck.claim;

import java.util.Locale;
import java.util.Set;

/** Figures that others are compared with: "from A", "after A", "against A", "it used to be A". */
public final class BaseFigures {

    private static final Set<String> BEFORE =
            Set.of("from", "after", "against", "versus", "vs", "previously", "formerly");

    /** Before "with" and "to": what is compared. */
    private static final Set<String> COMPARED = Set.of("compared", "comparing", "compares");

    /** Between such a word and the figure. */
    private static final Set<String> FILLERS = Set.of(
            "the",
            "a",
            "an",
            "about",
            "some",
            "around",
            "nearly",
            "almost",
            "only",
            "just",
            "over",
            "last",
            "year's",
            "year’s",
            "previous",
            "earlier",
            "what",
            "was",
            "were");

    /** So many characters before a figure are looked at. */
    private static final int REACH = 60;

    /** So many words before a figure are looked at. */
    private static final int MOST_WORDS = 5;

    private BaseFigures() {}

    /**
     * Whether words make what begins at a place of a text something that another figure is compared with.
     *
     * @param isWith whether "with A" without "compared" is such a figure, too
     */
    public static boolean isBase(String text, int place, boolean isWith) {
        String before = text.substring(Math.max(0, place - REACH), place).toLowerCase(Locale.ROOT);
        if (before.endsWith("used to be ")) {
            return true;
        }
        int line = before.lastIndexOf('\n');
        String[] words = before.substring(line + 1).split("\\s+");
        for (int i = words.length - 1; i >= 0 && i >= words.length - MOST_WORDS; i--) {
            String word = words[i];
            boolean isCompared = i > 0 && COMPARED.contains(words[i - 1]);
            if (word.equals("with") || word.equals("to")) {
                return isCompared || (isWith && word.equals("with"));
            }
            if (BEFORE.contains(word)) {
                return true;
            }
            if (!FILLERS.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
