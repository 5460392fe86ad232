package org.tradecheck.claim;

import org.tradecheck.quantity.Hedge;

/** What stands before a figure and says what it is: articles, hedges, adjectives and a possessive month are passed over. */
final class SignificantCues {

    /** Passed over between a figure and the cue before it. */
    private static final CueSet BEFORE_FIGURE = CueSet.of(
            Cue.FILLER,
            Cue.RECORD_HIGH,
            Cue.RECORD_LOW,
            Cue.REVISED,
            Cue.PRELIMINARY,
            Cue.CUMULATIVE,
            Cue.COMBINED,
            Cue.REMAINING,
            Cue.TOTAL,
            Cue.PER_YEAR);

    /** The same in words that are no cues. */
    private static final WordSet WORDS_BEFORE_FIGURE =
            WordSet.of("'s", "the", "estimated", "previous", "earlier", "initial");

    /** Adjectives of figures that are none yet. */
    private static final WordSet UNREAL = WordSet.of(
            "planned",
            "proposed",
            "possible",
            "potential",
            "promised",
            "required",
            "hypothetical",
            "theoretical",
            "further",
            "rumoured",
            "rumored");

    /** Verbs between which and their figure may stand for whom. */
    private static final WordSet GIVING = WordSet.of(
            "earned", "earns", "brought", "brings", "fetched", "netted", "yielded", "cost", "costs", "sold", "gave",
            "saved");

    private static final WordSet WHOM = WordSet.of(
            "us", "them", "it", "the country", "country", "state", "nation", "industry", "sector", "farmers");

    private final ChunkedSentence sentence;
    private final Chunks chunks;

    SignificantCues(ChunkedSentence sentence) {
        this.sentence = sentence;
        this.chunks = sentence.chunks();
    }

    /** The chunk of what matters before a figure; −1 at the start of the sentence. */
    int before(int at) {
        boolean isHedged = sentence.figure(at).hedge() != Hedge.EXACT;
        int left = at - 1;
        while (left >= 0) {
            Chunk chunk = chunks.get(left);
            boolean isPassed = BEFORE_FIGURE.has(chunk)
                    || WORDS_BEFORE_FIGURE.has(chunk)
                    || (isHedged && isHedgeWord(chunk))
                    || isUpTo(at, left)
                    || isAdjective(left)
                    || isIndirectObject(left)
                    || (chunk.is(Chunk.Kind.PERIOD) && isPossessive(left))
                    || (chunk.is(Chunk.Kind.AREA) && isPossessive(left));
            boolean isOr = chunk.is(Cue.COMMA)
                    && left == at - 1
                    && left > 0
                    && chunks.get(left - 1).is(Cue.OR)
                    && chunks.get(left - 1).is("that is");
            if (!isPassed && !isOr) {
                return left;
            }
            left--;
        }
        return -1;
    }

    /** "by a sober 5.7 per cent", "to a more bearable $2 billion": how the figure strikes the writer. */
    private boolean isAdjective(int at) {
        Chunk chunk = chunks.get(at);
        boolean isMore =
                chunk.is(Cue.ABOVE) && chunk.is("more") && chunks.get(at + 1).is(Chunk.Kind.WORD);
        boolean isWord =
                chunk.is(Chunk.Kind.WORD) && Character.isLetter(chunk.text().charAt(0)) && !UNREAL.has(chunk);
        int article = at - 1;
        while (isWord
                && article > 0
                && (chunks.get(article).is("more") || chunks.get(article).is("still"))) {
            article--;
        }
        return (isWord || isMore)
                && article >= 0
                && (chunks.get(article).is("a") || chunks.get(article).is("an"));
    }

    /** "earned Kenya $980 million", "sold it a mere $3 billion": for whom, between the verb and the figure. */
    private boolean isIndirectObject(int at) {
        Chunk chunk = chunks.get(at);
        boolean isWhom = chunk.is(Chunk.Kind.AREA) && sentence.area(at).isStated() || WHOM.has(chunk);
        boolean isNamed = chunk.is(Chunk.Kind.AREA);
        int verb = at - 1;
        while (verb > 0 && chunks.get(verb).is(Cue.FILLER)) {
            verb--;
        }
        // "sold India A" tells of India what "earned Kenya A" does not: that it bought.
        return isWhom
                && verb >= 0
                && GIVING.has(chunks.get(verb))
                && !(isNamed && chunks.get(verb).is("sold"));
    }

    private boolean isUpTo(int at, int left) {
        boolean isHedge = sentence.figure(at).hedge() == Hedge.UP_TO;
        return isHedge && (chunks.get(left).is(Cue.TO) || chunks.get(left).is("up"));
    }

    private boolean isPossessive(int at) {
        return at + 1 < chunks.size()
                        && (chunks.get(at + 1).is("'s")
                                || chunks.get(at + 1).is(Cue.FILLER)
                                || chunks.get(at + 1).is(Chunk.Kind.QUANTITY))
                        && !chunks.get(at).is(Chunk.Kind.AREA)
                || (at + 1 < chunks.size() && chunks.get(at + 1).is("'s"));
    }

    private static boolean isHedgeWord(Chunk chunk) {
        return chunk.is(Cue.ABOVE)
                || chunk.is(Cue.BELOW)
                || chunk.is("over")
                || chunk.is("around")
                || chunk.is("up to")
                || chunk.is("at least")
                || chunk.is("at most")
                || chunk.is("least")
                || chunk.is("most")
                || chunk.is("some");
    }

    /** What a chunk before a figure says of it; NONE if it is no cue, or beyond the start. */
    Cue cueAt(int at) {
        if (at < 0) {
            return Cue.NONE;
        }
        Chunk chunk = chunks.get(at);
        boolean isPlace = chunk.is("there")
                && at > 0
                && (chunks.get(at - 1).is(Cue.FROM) || chunks.get(at - 1).is(Cue.TO));
        if (isPlace) {
            return Cue.NONE;
        }
        boolean isMotionTo =
                (chunk.is(Cue.UP) || chunk.is(Cue.DOWN)) && chunk.text().endsWith(" to");
        return isMotionTo ? Cue.TO : chunk.is(Chunk.Kind.CUE) ? chunk.cue() : Cue.NONE;
    }
}
