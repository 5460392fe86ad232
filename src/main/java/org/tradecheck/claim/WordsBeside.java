package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/** The words right before and right behind a mention of an area, articles and lists of areas passed over. */
final class WordsBeside {

    private WordsBeside() {}

    /** The word or mark before an area and its article; empty at the start of a sentence. */
    static String before(List<Token> tokens, AreaMention mention) {
        int before = indexBefore(tokens, mention);
        return before < 0 ? "" : tokens.get(before).lower();
    }

    /** Where the word or mark before an area and its article stands; −1 at the start of a sentence. */
    static int indexBefore(List<Token> tokens, AreaMention mention) {
        int before = mention.first() - 1;
        while (before >= 0 && tokens.get(before).is("the")) {
            before--;
        }
        return before;
    }

    /** What stands behind an area, or behind the list that it opens: "the USA, China and Germany absorbed". */
    static String behindList(List<Token> tokens, AreaMention mention) {
        int at = mention.end();
        boolean isJoined = true;
        while (isJoined && at < tokens.size()) {
            isJoined = at + 1 < tokens.size()
                    && (tokens.get(at).is(",") || tokens.get(at).is("and"));
            int next = at + 1;
            while (isJoined
                    && next < tokens.size()
                    && (tokens.get(next).is("the") || tokens.get(next).is("and"))) {
                next++;
            }
            isJoined &= next < tokens.size()
                    && next + 1 < tokens.size()
                    && tokens.get(next).isWord();
            at = isJoined ? next + 1 : at;
        }
        if (at > mention.end() && at < tokens.size() && tokens.get(at).is(",")) {
            // "The top markets, China and the EU, took A": the list stands between commas.
            at++;
        }
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
