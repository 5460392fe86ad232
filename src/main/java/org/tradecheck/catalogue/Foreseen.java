package org.tradecheck.catalogue;

import java.util.List;
import java.util.Set;
import org.tradecheck.claim.Claim;
import org.tradecheck.claim.Reading;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/**
 * Figures that words beside them call an estimate or an expectation, where the reading has none: "the estimated A deficit for
 * 1988", "compared with B expected for this year". What came out "as expected" or "more than expected" is none.
 */
final class Foreseen {

    private static final Set<String> WORDS = Set.of(
            "estimated",
            "provisionally",
            "projected",
            "planned",
            "expected",
            "forecast",
            "foreseen",
            "will",
            "would",
            "budgeted");

    /** So many tokens on each side of a figure are looked at. */
    private static final int REACH = 7;

    private final List<Sentence> sentences;

    Foreseen(Reading reading) {
        this.sentences = reading.article().sentences();
    }

    /** Whether such a word stands beside a figure, in its sentence. */
    boolean is(Claim claim) {
        List<Token> tokens = sentences.get(claim.provenance().sentenceIndex()).tokens();
        int figure = 0;
        while (figure < tokens.size()
                && tokens.get(figure).end() <= claim.span().start()) {
            figure++;
        }
        int end = figure;
        while (end < tokens.size() && tokens.get(end).start() < claim.span().end()) {
            end++;
        }
        for (int i = Math.max(0, figure - REACH); i < Math.min(tokens.size(), end + REACH); i++) {
            if (WORDS.contains(tokens.get(i).lower()) && !isCompared(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "more than expected", "as forecast", "than had been planned": against what came. */
    private static boolean isCompared(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (tokens.get(i).is("than") || tokens.get(i).is("as")) {
                return true;
            }
        }
        return false;
    }
}
