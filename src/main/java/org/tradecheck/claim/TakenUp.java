package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Whether the first words of a sentence take up what the one before has told: "It was A", "Their value, A", "The earnings". */
final class TakenUp {

    /** "It nearly doubled", "they even passed". */
    private static final WordSet BEFORE_VERB = WordSet.of(
            "nearly",
            "almost",
            "more",
            "than",
            "then",
            "also",
            "even",
            "only",
            "just",
            "still",
            "again",
            "thus",
            "finally",
            "suddenly",
            "actually",
            "roughly",
            "about");

    private static final WordSet THAT = WordSet.of("it", "this", "that");

    private TakenUp() {}

    /** "They reached A", "It came to A", "Last year it was A": a pronoun is the subject of the sentence. */
    static boolean withPronoun(Passage here) {
        List<Token> tokens = here.tokens();
        int at = pastTime(here);
        int verb = at + 1;
        while (verb < tokens.size() && BEFORE_VERB.has(tokens.get(verb))) {
            verb++;
        }
        return verb < tokens.size()
                && (tokens.get(at).is("it") || tokens.get(at).is("they"))
                && Tenses.isPastVerb(tokens.get(verb));
    }

    /** "It was A", "That with the EU was A": the subject of the sentence before. */
    static boolean withThat(Passage here) {
        List<Token> tokens = here.tokens();
        int at = pastTime(here);
        return at < tokens.size() && THAT.has(tokens.get(at));
    }

    /** "The rest of visible trade showed a deficit of A": what was not told yet. */
    static boolean withTheRest(Passage here) {
        List<Token> tokens = here.tokens();
        return tokens.size() > 2
                && tokens.get(0).is("the")
                && (tokens.get(1).is("rest") || tokens.get(1).is("remainder"))
                && tokens.get(2).is("of");
    }

    /** "Their value, A, rose by 7%": that of what was told. */
    static boolean withItsValue(Passage here) {
        List<Token> tokens = here.tokens();
        return tokens.size() > 1
                && (tokens.get(0).is("its") || tokens.get(0).is("their"))
                && tokens.get(1).is("value");
    }

    /** "It sold Uganda goods worth A. The earnings were up by 8%": those told right before. */
    static boolean withTheEarnings(Passage here) {
        List<Token> tokens = here.tokens();
        return here.isNext()
                && tokens.size() > 1
                && (tokens.get(0).is("the") || tokens.get(0).is("these"))
                && (tokens.get(1).is("earnings") || tokens.get(1).is("proceeds"));
    }

    /** The first token behind a time that opens a sentence: "In 2023, it was". */
    private static int pastTime(Passage here) {
        List<Token> tokens = here.tokens();
        if (here.mentions().periods().isEmpty()) {
            return 0;
        }
        Span time = here.mentions().periods().get(0).span();
        int first = tokens.get(0).is("in") ? 1 : 0;
        if (first >= tokens.size() || tokens.get(first).start() != time.start()) {
            return 0;
        }
        int at = first;
        while (at < tokens.size() && tokens.get(at).start() < time.end()) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
    }
}
