package org.tradecheck.check;

import java.util.List;

/**
 * What a check says of itself: the page in {@code docs/checks}, {@code tradecheck explain}, the SARIF rule and the
 * first tests are made from it.
 *
 * @param id the class name in kebab-case without "Check"
 * @param severity the ceiling, which the evidence of a claim may lower
 * @param title one line that names the fault
 * @param description two to five sentences: the fault, why it happens, what to do
 * @param sources where the rule comes from; may be empty
 * @param examples at least one that it flags and one that it passes
 */
public record CheckInfo(
        String id, Severity severity, String title, String description, List<String> sources, List<Example> examples) {

    /**
     * A text and what the check makes of it.
     *
     * @param text the text; {@code [[ ]]} marks exactly the words to underline
     * @param date the article's date, {@code YYYY-MM-DD}, or empty
     * @param severity the severity expected of a flagged example; ignored for one that passes
     * @param isFlagged whether the check finds a fault in it
     */
    public record Example(String text, String date, Severity severity, boolean isFlagged) {

        /** A text in which the check finds a fault at its ceiling. Build with {@link CheckInfo}'s severity. */
        public static Example flags(Severity severity, String text) {
            return new Example(text, "", severity, true);
        }

        public static Example passes(String text) {
            return new Example(text, "", Severity.NOTE, false);
        }

        /** The same example in an article of this date. */
        public Example on(String articleDate) {
            return new Example(text, articleDate, severity, isFlagged);
        }
    }
}
