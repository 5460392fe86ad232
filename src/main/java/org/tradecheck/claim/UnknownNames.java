package org.tradecheck.claim;

/** Words that may name goods or a partner that no lexicon knows. */
final class UnknownNames {

    private static final WordSet PERSONS = WordSet.of("you", "us", "them", "it", "him", "her", "me", "here", "abroad");

    /** Words before a time or a number that start no name: "those of the last 11 days". */
    private static final WordSet NO_NAMES = WordSet.of(
            "last", "first", "same", "previous", "past", "next", "whole", "full", "that", "this", "these", "those");

    /** Words that end a product name. */
    private static final WordSet ENDS_A_NAME = WordSet.of(
            "the", "that", "and", "said", "of", "in", "as", "on", "for", "while", "with", "to", "from", "by", "were",
            "was", "is", "are", "had", "have", "has", "which", "who", "at", "a", "an", "or", "but", "will", "would");

    private UnknownNames() {}

    /** Whether a name may begin with it. */
    static boolean isStart(Chunk chunk) {
        return !PERSONS.has(chunk) && !NO_NAMES.has(chunk) && isWord(chunk);
    }

    static boolean isPart(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT) || isStart(chunk) || chunk.is("-");
    }

    /** Whether it may be a word of a name, whatever stands before it. */
    static boolean isWord(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0)) && !ENDS_A_NAME.has(chunk);
    }
}
