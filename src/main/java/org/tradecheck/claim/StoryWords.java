package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/** The few words that whole sentences are asked about, so that most sentences are not looked through. */
final class StoryWords {

    /** Who is one of these is sold to. */
    private static final WordSet BUYERS =
            WordSet.of("destination", "destinations", "customer", "customers", "buyer", "buyers");

    /** Who is one of these is bought from. */
    private static final WordSet SELLERS =
            WordSet.of("supplier", "suppliers", "origin", "origins", "source", "sources");

    private static final WordSet SMALL = WordSet.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "ten",
            "pair",
            "duo",
            "trio",
            "threesome",
            "quartet",
            "foursome",
            "quintet");

    /** A sentence with one of these tells of statistics. */
    private static final WordSet OF_FIGURES = WordSet.of(
            "figures", "figure", "data", "statistics", "results", "release", "numbers", "survey", "estimates");

    private static final int FIGURES = 1;
    private static final int REVISED = 1 << 1;

    /** Words for who takes exports, and for who sends imports. */
    private static final int BUYER = 1 << 2;

    private static final int SELLER = 1 << 3;

    /** "two", "three": how many are told of together. */
    private static final int FEW = 1 << 4;

    private static final WordBits WORDS = new WordBits(5) {
        @Override
        protected int ask(String word) {
            return (OF_FIGURES.has(word) ? FIGURES : 0)
                    | (word.equals("revised") || word.equals("corrected") ? REVISED : 0)
                    | (BUYERS.has(word) ? BUYER : 0)
                    | (SELLERS.has(word) ? SELLER : 0)
                    | (SMALL.has(word) ? FEW : 0);
        }
    };

    private static final WordSet FOLLOWING =
            WordSet.of("so", "thus", "hence", "therefore", "consequently", "accordingly", "i.e", "i.e.");

    private StoryWords() {}

    /**
     * "so the increase was 8%", "thus narrowed by A", "i.e. +38.6%": between two figures stands that one follows from
     * the other.
     */
    static boolean follows(List<Token> tokens, Span first, Span second) {
        for (Token token : tokens) {
            if (token.start() >= first.end() && token.end() <= second.start() && FOLLOWING.has(token)) {
                return true;
            }
        }
        return isMade(tokens, first, second);
    }

    /** "they had been A, which makes the increase 8%". */
    private static boolean isMade(List<Token> tokens, Span first, Span second) {
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i + 1).end() <= second.start(); i++) {
            boolean isWhich = tokens.get(i).start() >= first.end()
                    && (tokens.get(i).is("which") || tokens.get(i).is("this"));
            if (isWhich && (tokens.get(i + 1).is("makes") || tokens.get(i + 1).is("gives"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one for figures that come out: "data", "statistics". */
    static boolean isOfFigures(Token token) {
        return OF_FIGURES.has(token);
    }

    /** Whether a sentence tells of statistics. */
    static boolean tellsOfFigures(List<Token> tokens) {
        return (WORDS.among(tokens) & FIGURES) != 0;
    }

    /** Whether a sentence tells of statistics that have been revised. */
    static boolean tellsOfRevision(List<Token> tokens) {
        return (WORDS.among(tokens) & (FIGURES | REVISED)) == (FIGURES | REVISED);
    }

    /** "The US was the top destination with $88 billion": a destination is one of exports. */
    static boolean isToldByRole(Measure flow, List<Token> tokens) {
        int role = flow == Measure.EXPORTS ? BUYER : flow == Measure.IMPORTS ? SELLER : 0;
        return role != 0 && (WORDS.among(tokens) & role) != 0;
    }

    /** Whether a sentence has a number that says how many are told of together. */
    static boolean hasSmallNumber(List<Token> tokens) {
        return (WORDS.among(tokens) & FEW) != 0;
    }

    /** Whether a word is such a number. */
    static boolean isSmall(Token token) {
        return (WORDS.of(token.word()) & FEW) != 0;
    }
}
