package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Which flow a sentence without figures turns to: "And what do you sell us?", "Look at what we sell". In an interview the
 * one who is asked tells the figures of the own country, so that what "you" sell are its exports, and so are what "we"
 * sell in an answer.
 */
final class Questions {

    private static final WordSet SELLING =
            WordSet.of("sell", "sells", "export", "exports", "ship", "ships", "supply", "supplies");
    private static final WordSet BUYING = WordSet.of("buy", "buys", "import", "imports", "purchase", "purchases");

    /** So many tokens behind "what" its verb may stand: "what else do you sell". */
    private static final int REACH = 5;

    private Questions() {}

    /**
     * Exports or imports, or {@link Measure#OTHER} if the sentence turns to neither.
     *
     * @param teller where it names the country whose figures these are: "What does Kenya buy?"; NONE if it does not
     */
    static Measure flow(List<Token> tokens, Span teller) {
        boolean isQuestion = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("?");
        for (int what = 0; what < tokens.size(); what++) {
            if (!tokens.get(what).is("what")) {
                continue;
            }
            for (int verb = what + 2; verb < tokens.size() && verb <= what + REACH; verb++) {
                boolean isSelling = SELLING.has(tokens.get(verb));
                if (isSelling || BUYING.has(tokens.get(verb))) {
                    return flow(tokens, verb, isSelling, isQuestion, teller);
                }
            }
        }
        return Measure.OTHER;
    }

    private static Measure flow(List<Token> tokens, int verb, boolean isSelling, boolean isQuestion, Span teller) {
        Token subject = tokens.get(verb - 1);
        boolean isYou = subject.is("you");
        boolean isNamed = subject.is("it") || subject.is("country") || subject.end() == teller.end();
        boolean isMutual = verb + 2 < tokens.size() && tokens.get(verb + 2).is("each");
        if (isMutual || !(isYou || isNamed || subject.is("we"))) {
            return Measure.OTHER;
        }
        boolean isOfTeller = isNamed || isYou == isQuestion;
        return isOfTeller == isSelling ? Measure.EXPORTS : Measure.IMPORTS;
    }
}
