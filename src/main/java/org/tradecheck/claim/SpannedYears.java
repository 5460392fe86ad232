package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Over how many years a sentence says that something moved: "in the last ten years", "within five years". */
final class SpannedYears {

    private static final int YEARS_OF_A_DECADE = 10;

    private static final WordSet OVER = WordSet.of("in", "over", "within", "during", "throughout");

    private static final WordSet PAST = WordSet.of("the", "last", "past", "previous", "just", "only", "a", "barely");

    /** Behind these the years may stand, besides at the start: in "its first rise in five years" nothing moved so long. */
    private static final WordSet BEFORE = WordSet.of(
            ",",
            "and",
            "but",
            "that",
            "while",
            "has",
            "have",
            "rose",
            "risen",
            "grew",
            "grown",
            "increased",
            "climbed",
            "jumped",
            "soared",
            "surged",
            "expanded",
            "multiplied",
            "doubled",
            "tripled",
            "trebled",
            "quadrupled",
            "twofold",
            "threefold",
            "fourfold",
            "fivefold",
            "sixfold",
            "sevenfold",
            "eightfold",
            "tenfold",
            "fell",
            "fallen",
            "dropped",
            "declined",
            "decreased",
            "shrank",
            "shrunk",
            "halved");

    /** Behind the years: how long ago or how old something is. */
    private static final WordSet AGO = WordSet.of("ago", "earlier", "before", "later", "old", "time", "from", "after");

    private SpannedYears() {}

    /** How many years a sentence names in front of a figure; 0 if it names none. */
    static int before(Span figure, List<Token> tokens) {
        int years = 0;
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i).end() <= figure.start(); i++) {
            if (tokens.get(i).is(";")) {
                years = 0;
            } else if (OVER.has(tokens.get(i)) && (i == 0 || BEFORE.has(tokens.get(i - 1)))) {
                int found = behind(tokens, i + 1);
                years = found > 0 ? found : years;
            }
        }
        return years;
    }

    private static int behind(List<Token> tokens, int from) {
        int at = from;
        while (at + 1 < tokens.size() && PAST.has(tokens.get(at))) {
            at++;
        }
        SmallNumbers.Found count = SmallNumbers.cardinalAt(tokens, at);
        int noun = count.is() ? count.end() : at;
        if (noun >= tokens.size() || noun + 1 < tokens.size() && AGO.has(tokens.get(noun + 1))) {
            return 0;
        }
        Token unit = tokens.get(noun);
        int number = count.is() ? count.value() : 1;
        if (unit.is("decade") || count.is() && unit.is("decades")) {
            return number * YEARS_OF_A_DECADE;
        }
        return count.is() && number > 1 && unit.is("years") ? number : 0;
    }
}
