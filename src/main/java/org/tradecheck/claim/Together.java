package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;

/** How a sentence speaks of several at once: "the three markets", "these two took", "together". */
final class Together {

    /** What several partners are called together. */
    static final WordSet GROUPS = WordSet.of(
            "markets",
            "partners",
            "destinations",
            "customers",
            "buyers",
            "suppliers",
            "economies",
            "neighbours",
            "neighbors",
            "countries",
            "nations");

    static final WordSet SUPERLATIVES = WordSet.of("top", "largest", "biggest", "main", "leading");

    private static final Word THE = Word.of("the");
    private static final Word THESE = Word.of("these");
    private static final Word THOSE = Word.of("those");

    /** Behind "those": the word stands for a flow and not for what the sentence before lists. */
    private static final WordSet AFTER_A_FLOW = WordSet.of("to", "from", "of", "with", "in", "by", "for");

    /** "The three months" are no goods. */
    private static final WordSet TIMES =
            WordSet.of("months", "quarters", "years", "weeks", "days", "halves", "seasons");

    /** So many tokens from its start a sentence names whom it speaks of. */
    private static final int OPENING = 6;

    private Together() {}

    /** "These four markets took", "between them the three regions"; "those to Japan" is the flow spoken of. */
    static boolean isCollective(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size() && i < OPENING; i++) {
            Word word = tokens.get(i).word();
            boolean isThese = word.is(THESE) || word.is(THOSE) && !AFTER_A_FLOW.has(tokens.get(i + 1));
            boolean isCounted = word.is(THE)
                    && StoryWords.isSmall(tokens.get(i + 1))
                    && !(i + 2 < tokens.size() && TIMES.has(tokens.get(i + 2)))
                    && !isOfThings(tokens, i + 1);
            if (isThese || isCounted) {
                return true;
            }
        }
        return false;
    }

    /** How many "the three markets", "these two countries" before a figure are; 0 if nothing of the kind is said. */
    static int count(List<Token> tokens, Span figure) {
        int count = 0;
        for (int i = 0; i + 2 < tokens.size() && tokens.get(i + 2).span().end() <= figure.start(); i++) {
            boolean isPair = tokens.get(i + 1).is("two")
                    && (tokens.get(i + 2).is("countries") || tokens.get(i + 2).is("nations"));
            // "the top three destinations"
            int number = i == 0 && SUPERLATIVES.has(tokens.get(1)) ? 2 : i + 1;
            boolean isGroup = (tokens.get(i).is("the") || tokens.get(i).is("these"))
                    && !isPair
                    && number + 1 < tokens.size()
                    && StoryWords.isSmall(tokens.get(number))
                    && GROUPS.has(tokens.get(number + 1));
            boolean isPronoun = (tokens.get(i).is("the") || tokens.get(i).is("these"))
                    && StoryWords.isSmall(tokens.get(i + 1))
                    && (Tenses.isPastVerb(tokens.get(i + 2))
                            || tokens.get(i + 2).is("together"));
            if (isGroup || isPronoun) {
                int said = isGroup ? number : i + 1;
                int members = members(tokens.get(said));
                count = members > 0
                        ? members
                        : SmallNumbers.cardinalAt(tokens, said).value();
            } else if (tokens.get(i).is(";")) {
                count = 0;
            }
        }
        return count;
    }

    /** "The pair of contracts": what there are two of is said behind it. */
    private static boolean isOfThings(List<Token> tokens, int noun) {
        return members(tokens.get(noun)) > 0
                && noun + 1 < tokens.size()
                && tokens.get(noun + 1).is("of");
    }

    /** How many "the trio", "the pair" are; 0 for any other word. */
    private static int members(Token noun) {
        return switch (noun.lower()) {
            case "pair", "duo" -> 2;
            case "trio", "threesome" -> 3;
            case "quartet", "foursome" -> 4;
            case "quintet" -> 5;
            default -> 0;
        };
    }

    /** How many numbers stand before "together". */
    static int figuresBefore(Chunks chunks) {
        int last = -1;
        for (int i = 0; i < chunks.size() && !chunks.get(i).is(Cue.COMBINED); i++) {
            last = chunks.get(i).is(Chunk.Kind.QUANTITY) ? chunks.get(i).index() : last;
        }
        return last + 1;
    }
}
