package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.text.Token;

/** What a verb makes of the area before it: the owner of figures, or the other side of somebody's trade. */
final class SubjectVerbs {

    /** Verbs whose subject tells figures of its own. */
    private static final WordSet OWNING = WordSet.of(
            "exported",
            "imported",
            "exports",
            "imports",
            "posted",
            "ran",
            "recorded",
            "earned",
            "sold",
            "shipped",
            "runs",
            "sells",
            "ships",
            "registered",
            "reported",
            "produced",
            "mined",
            "harvested");

    /** "Ireland therefore ran a deficit": they stand between a subject and its verb. */
    private static final WordSet ADVERBS =
            WordSet.of("therefore", "thus", "consequently", "also", "still", "again", "alone", "itself", "actually");

    /** Verbs whose subject is the other side of somebody's trade. */
    private static final WordSet TAKING = WordSet.of(
            "took", "takes", "absorbed", "bought", "purchased", "supplied", "accounted", "accounts", "remained");

    /** So many words behind "bought" it may be told from where. */
    private static final int LONGEST_OBJECT = 12;

    /** So many words a first verb has behind it before a second one of the same subject. */
    private static final int LONGEST_PREDICATE = 24;

    private SubjectVerbs() {}

    /**
     * Whether an area tells figures of its own.
     *
     * @param next the word behind it, or behind the list that it opens
     * @param end where the words behind it begin
     */
    static boolean isOfOwner(String next, List<Token> tokens, int end) {
        boolean isBehindAdverb = ADVERBS.has(next) && end + 1 < tokens.size() && OWNING.has(tokens.get(end + 1));
        return OWNING.has(next) || isBehindAdverb || isBuyingAbroad(tokens, end) || isSellingToo(tokens, end);
    }

    /**
     * Whether an area takes part in somebody else's trade.
     *
     * @param next the word behind it, or behind the list that it opens
     * @param end where the words behind it begin
     */
    static boolean isOfOtherSide(String next, List<Token> tokens, int end) {
        return TAKING.has(next) && !isBuyingAbroad(tokens, end);
    }

    /** "The United States bought goods from the rest of the world": it buys for itself. */
    private static boolean isBuyingAbroad(List<Token> tokens, int verb) {
        boolean isBuying = verb < tokens.size()
                && (tokens.get(verb).is("bought") || tokens.get(verb).is("purchased"));
        for (int i = verb + 1; isBuying && i < tokens.size() && i < verb + LONGEST_OBJECT; i++) {
            if (tokens.get(i).is("from") || tokens.get(i).is("abroad")) {
                return true;
            }
            if (tokens.get(i).is(".") || tokens.get(i).is(";") || tokens.get(i).is("sold")) {
                return false;
            }
        }
        return false;
    }

    /** "Zambia turned out 890,000 tonnes of copper and sold 868,000 abroad": the second verb has the same subject. */
    private static boolean isSellingToo(List<Token> tokens, int verb) {
        if (verb >= tokens.size()
                || !Tenses.isPastVerb(tokens.get(verb)) && !tokens.get(verb).is("turned")) {
            return false;
        }
        for (int i = verb + 1; i + 1 < tokens.size() && i < verb + LONGEST_PREDICATE; i++) {
            if (tokens.get(i).is(".") || tokens.get(i).is(";") || tokens.get(i).is("while")) {
                return false;
            }
            if (tokens.get(i).is("and") && OWNING.has(tokens.get(i + 1)) && Tenses.isPastVerb(tokens.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
