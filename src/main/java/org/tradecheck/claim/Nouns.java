package org.tradecheck.claim;

/** Nouns that no lexicon knows: which words may be one and name what a clause is about, goods or whoever sells. */
final class Nouns {

    /** Words before a verb that name nothing. */
    private static final WordSet NO_NOUNS = WordSet.of(
            "there",
            "here",
            "pair",
            "duo",
            "trio",
            "threesome",
            "quartet",
            "foursome",
            "quintet",
            "year",
            "years",
            "month",
            "months",
            "quarter",
            "season",
            "best",
            "worst",
            "they",
            "she",
            "you",
            "what",
            "who",
            "this",
            "that",
            "these",
            "those",
            "not",
            "however",
            "meanwhile",
            "overall",
            "then",
            "now",
            "also",
            "still",
            "alone",
            "and",
            "the",
            "for",
            "figures",
            "figure",
            "indicator",
            "place",
            "places",
            "result",
            "outcome",
            "next",
            "data",
            "before",
            "after",
            "since",
            "when",
            "because",
            "although",
            "though",
            "until",
            "thereby",
            "nevertheless",
            "nonetheless",
            "moreover",
            "likewise",
            "else",
            "away",
            "ours",
            "theirs",
            "hers",
            "your",
            "them",
            "themselves",
            "everything",
            "every",
            "used",
            "needed",
            "must",
            "like",
            "favor",
            "favour",
            "old",
            "largest",
            "fastest",
            "states",
            "members",
            "region",
            "national");

    /** Words before a verb of trade that are no seller. */
    private static final WordSet NO_SELLERS = WordSet.of(
            "country",
            "countries",
            "nation",
            "nations",
            "state",
            "states",
            "economy",
            "economies",
            "partners",
            "producer",
            "producers",
            "exporter",
            "exporters",
            "importer",
            "importers",
            "supplier",
            "suppliers",
            "grower",
            "growers",
            "republic",
            "side",
            "been",
            "have",
            "that",
            "which",
            "year",
            "traders",
            "trader",
            "second",
            "third",
            "fourth",
            "fifth",
            "hand",
            "other");

    /** What two may be called that are no goods either. */
    private static final WordSet NO_GOODS = WordSet.of("neighbours", "neighbors", "blocs", "flows", "sides");

    private Nouns() {}

    /** Whether a chunk may be one. */
    static boolean mayBe(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD)
                && chunk.text().length() > 2
                && Character.isLetter(chunk.text().charAt(0))
                && !NO_NOUNS.has(chunk);
    }

    /** Whether a chunk may be one, and is neither short nor an adverb. */
    static boolean isLikely(Chunk chunk) {
        return mayBe(chunk) && chunk.text().length() > 3 && !chunk.text().endsWith("ly");
    }

    /** Whether a noun may be whoever sells. */
    static boolean maySell(Chunk noun) {
        return !NO_SELLERS.has(noun);
    }

    /** Whether a noun in the plural may be goods: "the two products", not "the two neighbours". */
    static boolean mayBeGoods(Chunk noun) {
        return noun.text().endsWith("s") && !NO_SELLERS.has(noun) && !isGroup(noun) && !NO_GOODS.has(noun);
    }

    /** "the bloc", "the region": whoever trades together. */
    static boolean isGroup(Chunk noun) {
        return Together.GROUPS.has(noun);
    }
}
