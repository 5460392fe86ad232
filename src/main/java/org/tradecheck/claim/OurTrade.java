package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/** Trade that whoever writes calls "ours": how often an article does, who "we" are, and with whom "we" deal. */
final class OurTrade {

    /** Behind "we". */
    private static final WordSet WE_DO = WordSet.of(
            "sold",
            "sell",
            "exported",
            "export",
            "bought",
            "buy",
            "imported",
            "import",
            "shipped",
            "ship",
            "earned",
            "earn");

    /** So many words may stand between "our" and with whom "we" trade. */
    private static final int LONGEST_GOODS = 6;

    /** So many sentences tell of "our" trade in an article that is written from "our" side. */
    private static final int OFTEN = 3;

    private int told;

    /** Counts a sentence that tells of "our" trade. */
    void hear(List<Token> tokens) {
        told += isOurs(tokens) ? 1 : 0;
    }

    boolean isToldOften() {
        return told >= OFTEN;
    }

    /** "our exports", "we sold". */
    private static boolean isOurs(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isOurs = tokens.get(i).is("our")
                    && (OwnedFigures.isOwned(tokens.get(i + 1))
                            || (i + 2 < tokens.size() && OwnedFigures.isOwned(tokens.get(i + 2))));
            if (isOurs || (tokens.get(i).is("we") && WE_DO.has(tokens.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "we in Dodoma", "us in Peru". */
    static boolean isUs(List<Token> tokens, AreaMention mention) {
        int in = mention.first() - 1;
        return in > 0
                && tokens.get(in).is("in")
                && (tokens.get(in - 1).is("we") || tokens.get(in - 1).is("us"));
    }

    /** "our exports to Japan", "what we sold to Japan": who writes is not Japan. */
    static boolean isWithUs(List<Token> tokens, AreaMention mention) {
        for (int i = mention.first() - 1; i >= 0 && i >= mention.first() - LONGEST_GOODS; i--) {
            if (tokens.get(i).is("our") || tokens.get(i).is("we")) {
                return true;
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
