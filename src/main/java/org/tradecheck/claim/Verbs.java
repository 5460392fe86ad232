package org.tradecheck.claim;

/** Verbs, and what they tell of their subject: that it earns, or what part it has in the trade. */
public final class Verbs {

    private static final CueSet ANY = CueSet.of(
            Cue.UP,
            Cue.DOWN,
            Cue.WIDEN,
            Cue.NARROW,
            Cue.STATE,
            Cue.SHARE_VERB,
            Cue.PASSED,
            Cue.SURPASS,
            Cue.AFTER,
            Cue.AVERAGE);

    /** Verbs whose subject is less than what stands behind them. */
    private static final WordSet TRAILING = WordSet.of("trailed", "trails", "trailing");

    /** Verbs whose subject is where exports go. */
    private static final WordSet TAKING = WordSet.of(
            "took",
            "had taken",
            "has taken",
            "have taken",
            "takes",
            "taking",
            "absorbed",
            "absorbs",
            "absorbing",
            "received",
            "receiving",
            "buys",
            "buy",
            "buying",
            "purchasing",
            "paid",
            "pays",
            "paying",
            "spent",
            "spends",
            "spending");

    /** Verbs whose subject is where imports come from. */
    private static final WordSet SUPPLYING = WordSet.of("supplied", "supplies", "supplying", "provided");

    /** Verbs of goods whose object is what they were sold for. */
    private static final WordSet EARNING = WordSet.of(
            "brought in",
            "bring in",
            "brings in",
            "brought home",
            "raked in",
            "fetched",
            "fetches",
            "earned",
            "earns",
            "netted");

    /** Verbs of anything that brings money in: of goods, what they were sold for. */
    private static final WordSet YIELDING = WordSet.of("generated", "generates");

    /** Words after which a participle is no past tense. */
    private static final WordSet NOT_FINITE = WordSet.of(
            "to", "is", "are", "be", "being", "will", "would", "can", "could", "may", "might", "should", "shall");

    private Verbs() {}

    static boolean isVerb(Chunk chunk) {
        return ANY.has(chunk);
    }

    /** "trailed the 2017 level by A": whether the subject is less than what stands behind the verb. */
    public static boolean isTrailing(Chunk verb) {
        return TRAILING.has(verb);
    }

    /** Whether goods are its subject, and what they were sold for its object. */
    static boolean isEarning(Chunk verb) {
        return EARNING.has(verb);
    }

    /** Whether something is its subject, and the money that it brings in its object. */
    static boolean isYielding(Chunk verb) {
        return YIELDING.has(verb);
    }

    /** Whether a verb says what part its subject has in the trade. */
    static boolean givesRole(String verb) {
        return TAKING.has(verb) || SUPPLYING.has(verb);
    }

    /** What a verb makes of its subject: a {@link Cue#DESTINATION} of exports, an {@link Cue#ORIGIN} of imports, or NONE. */
    static Cue roleOf(Chunk verb) {
        return TAKING.has(verb) ? Cue.DESTINATION : SUPPLYING.has(verb) ? Cue.ORIGIN : Cue.NONE;
    }

    /** "Doubled", "more than tripled": multiples that are verbs. */
    static boolean isMultiplying(Chunk multiple) {
        String word = multiple.text();
        return word.endsWith("ed")
                && (word.startsWith("doubl")
                        || word.startsWith("halv")
                        || word.startsWith("tripl")
                        || word.startsWith("trebl")
                        || word.startsWith("quadrupl"));
    }

    /** "to double", "will double": no past tense, and no multiple of something else. */
    static boolean isNotFinite(Chunk chunk) {
        return NOT_FINITE.has(chunk) && !chunk.is(Cue.STATE);
    }

    /** "rose", "was", "had sold"; not "to rise", "is put", "would be". */
    static boolean isTold(Chunks chunks, int verb) {
        if (verb < 0 || !Tenses.isPastVerb(chunks.get(verb))) {
            return false;
        }
        int before = verb - 1;
        while (before >= 0 && chunks.get(before).text().endsWith("ly")) {
            before--;
        }
        return before < 0 || !NOT_FINITE.has(chunks.get(before));
    }
}
