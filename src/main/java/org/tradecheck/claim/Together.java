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
            "nations",
            "origins",
            "investors");

    static final WordSet SUPERLATIVES = WordSet.of("top", "largest", "biggest", "main", "leading");

    private static final Word THE = Word.of("the");
    private static final Word THESE = Word.of("these");
    private static final Word THOSE = Word.of("those");

    private static final WordSet POINTERS = WordSet.of("the", "these", "those", "all");

    /** In front of "the top three markets": others than these are told of, or they are said to be the three. */
    private static final WordSet OF_OTHERS = WordSet.of("among", "were", "are", "was", "is", "remained", "remain");

    /** What tells that several are taken as one. */
    static final WordSet SUMMED = WordSet.of("together", "combined", "jointly");

    /** "the two taking A". */
    private static final WordSet TRADING = WordSet.of(
            "taking", "buying", "absorbing", "receiving", "accounting", "making", "supplying", "providing", "sending");

    private static final WordSet SIZES =
            WordSet.of("big", "major", "foreign", "overseas", "export", "neighbouring", "neighboring");

    /** So many words may stand between a number and what there are so many of. */
    private static final int LONGEST_GAP = 3;

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

    /** How many "the three markets", "those two European partners" before a figure are; 0 if nothing of the kind is said. */
    static int count(List<Token> tokens, Span figure) {
        int number = numberAt(tokens, figure);
        if (number < 0) {
            return 0;
        }
        int members = members(tokens.get(number));
        return members > 0 ? members : SmallNumbers.cardinalAt(tokens, number).value();
    }

    /** Where "the three markets" begin before a figure that is of them: what names them stands in front; the figure if nowhere. */
    static int start(List<Token> tokens, Span figure) {
        int number = numberAt(tokens, figure);
        return number < 0 ? figure.start() : tokens.get(number).start();
    }

    /** "The ten largest buyers took": whoever they are, nobody need have named them. */
    static boolean areLargest(List<Token> tokens, Span figure) {
        int number = numberAt(tokens, figure);
        return number >= 0 && number + 1 < tokens.size() && SUPERLATIVES.has(tokens.get(number + 1));
    }

    /** The last number of partners before a figure; −1 if there is none. */
    private static int numberAt(List<Token> tokens, Span figure) {
        int found = -1;
        for (int i = 0; i + 2 < tokens.size() && tokens.get(i + 2).span().end() <= figure.start(); i++) {
            // "the top three destinations"
            int number = SUPERLATIVES.has(tokens.get(i + 1)) ? i + 2 : i + 1;
            boolean isCount = POINTERS.has(tokens.get(i))
                    && StoryWords.isSmall(tokens.get(number))
                    && !(i > 0 && OF_OTHERS.has(tokens.get(i - 1)));
            if (isCount && isOfParties(tokens, number, figure)) {
                found = number;
            } else if (tokens.get(i).is(";")) {
                found = -1;
            }
        }
        return found;
    }

    /** "the three Asian markets", "the two took", "the two taking", "the three of them", "the four combined": a number of partners. */
    private static boolean isOfParties(List<Token> tokens, int number, Span figure) {
        int noun = number + 1;
        while (noun < number + LONGEST_GAP && noun + 1 < tokens.size() && isOfPlaceOrSize(tokens.get(noun))) {
            noun++;
        }
        if (noun >= tokens.size() || tokens.get(noun).end() > figure.start()) {
            return false;
        }
        if (noun > number + 1 && number > 1 && PartnerWords.isTowards(tokens.get(number - 2))) {
            // "trade with the five Central Asian countries" says itself which they are.
            return false;
        }
        Token next = tokens.get(noun);
        boolean isPair = tokens.get(number).is("two") && (next.is("countries") || next.is("nations"));
        boolean isOfThem = next.is("of") && tokens.get(noun + 1).is("them");
        boolean isPronoun =
                noun == number + 1 && (Tenses.isPastVerb(next) || TRADING.has(next) || SUMMED.has(next) || isOfThem);
        return isPronoun || (GROUPS.has(next) && (!isPair || noun > number + 1));
    }

    /** "European", "largest": what may stand between a number and the partners that are so many. */
    private static boolean isOfPlaceOrSize(Token token) {
        return token.isWord() && (SUPERLATIVES.has(token) || SIZES.has(token) || token.isCapital());
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
