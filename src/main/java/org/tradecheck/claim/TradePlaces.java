package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/** Sentences that call a country a market, a source, a customer: whoever trades with it tells that. */
final class TradePlaces {

    /** What a country is to the one whose trade is told. */
    private static final WordSet PLACES = WordSet.of(
            "destination",
            "destinations",
            "market",
            "markets",
            "source",
            "sources",
            "customer",
            "customers",
            "buyer",
            "buyers",
            "supplier",
            "suppliers",
            "partner",
            "partners");

    /** What makes a place of trade one of somebody's: "the top market", "the second largest buyer". */
    private static final WordSet PLACED = WordSet.of(
            "top",
            "largest",
            "biggest",
            "main",
            "leading",
            "chief",
            "principal",
            "key",
            "major",
            "single",
            "first",
            "second",
            "third",
            "fourth",
            "fifth");

    /** Between a subject and "remains". */
    private static final WordSet ADVERBS = WordSet.of(
            "nevertheless", "nonetheless", "however", "still", "again", "also", "meanwhile", "thus", "therefore");

    /** So many words may say which place of trade it is. */
    private static final int LONGEST_PLACE = 6;

    private TradePlaces() {}

    /** Whether an area is called such a place, on either side of the verb. */
    static boolean isOne(List<Token> tokens, AreaMention mention) {
        return isSubject(tokens, mention) || isNamed(tokens, mention);
    }

    /** "China was the main source of imports", "Japan remained the largest market". */
    private static boolean isSubject(List<Token> tokens, AreaMention mention) {
        int at = mention.end();
        if (at < tokens.size() && ADVERBS.has(tokens.get(at))) {
            at++;
        }
        boolean isState = at < tokens.size() && isState(tokens.get(at));
        for (int i = at + 1; isState && i < tokens.size() && i < at + LONGEST_PLACE; i++) {
            if (PLACES.has(tokens.get(i))) {
                return true;
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "The top market was China", "the two largest buyers, China and Japan": the same the other way round. */
    private static boolean isNamed(List<Token> tokens, AreaMention mention) {
        int at = mention.first() - 1;
        at -= at >= 0 && tokens.get(at).is("the") ? 1 : 0;
        if (at < 0 || !(isState(tokens.get(at)) || tokens.get(at).is(","))) {
            return false;
        }
        boolean isPlace = false;
        for (int i = at - 1; i >= 0 && i >= at - LONGEST_PLACE && tokens.get(i).isWord(); i--) {
            isPlace |= PLACES.has(tokens.get(i));
            if (isPlace && PLACED.has(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(Token token) {
        return switch (token.lower()) {
            case "was", "is", "were", "are", "remained", "remains", "stayed" -> true;
            default -> false;
        };
    }
}
