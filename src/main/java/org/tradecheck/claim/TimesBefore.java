package org.tradecheck.claim;

/** Finds the time right before a figure that belongs to it: "January's A", "(August: A)", "bringing the quarter to A". */
final class TimesBefore {

    /** Before the time whose figure is passed or compared with. */
    private static final CueSet PASSING =
            CueSet.of(Cue.SURPASS, Cue.AGAINST, Cue.FROM, Cue.ABOVE, Cue.BELOW, Cue.PASSED, Cue.ON);

    /** "the May 2017 value of A", "last year's level of A". */
    private static final WordSet LEVELS = WordSet.of("value", "level", "figure", "total", "sum", "amount", "mark");

    /** So many chunks before "since 2008" the record may stand. */
    private static final int LONGEST_RECORD = 8;

    private final Chunks chunks;
    private final TimeChunks times;

    TimesBefore(Chunks chunks, TimeChunks times) {
        this.chunks = chunks;
        this.times = times;
    }

    /** Number of the time expression that has a figure, or is brought to it; −1 if none is. */
    int owner(int figure) {
        int possessive = possessiveBefore(figure);
        if (possessive >= 0) {
            return possessive;
        }
        int ofNoun = ofNounBefore(figure);
        return ofNoun >= 0 ? ofNoun : broughtBefore(figure);
    }

    /** "surpassing the previous year (FY22) record exports of A": the older time in front of the noun, without its ending. */
    private int ofNounBefore(int figure) {
        int time = figure - 3;
        boolean isOfNoun = time >= 0
                && chunks.get(figure - 1).is(Cue.OF)
                && (chunks.get(figure - 2).is(Chunk.Kind.MEASURE) || LEVELS.has(chunks.get(figure - 2)));
        while (isOfNoun
                && time > 0
                && (chunks.get(time).is(Cue.FILLER)
                        || chunks.get(time).is("'s")
                        || chunks.get(time).is(Cue.RECORD_HIGH)
                        || chunks.get(time).is(Cue.RECORD_LOW))) {
            time--;
        }
        if (isOfNoun && chunks.get(time).is(Cue.CLOSE)) {
            while (time > 0 && !chunks.get(time).is(Cue.OPEN)) {
                time--;
            }
            time--;
        }
        return isOfNoun && time >= 0 && chunks.get(time).is(Chunk.Kind.PERIOD) && isPassed(time)
                ? chunks.get(time).index()
                : -1;
    }

    /** Whether a verb or preposition in front of a time says that what was then is compared with. */
    private boolean isPassed(int time) {
        int cue = time - 1;
        while (cue > 0 && chunks.get(cue).is(Cue.FILLER)) {
            cue--;
        }
        return cue >= 0 && PASSING.has(chunks.get(cue));
    }

    /** "(August: $174.1 billion)", "(year-ago 12.1 billion)": the time that a bracket opens with; −1 if it does not. */
    int label(int figure) {
        if (isOfTimeBeforeBracket(figure)) {
            return chunks.get(figure - 2).index();
        }
        for (int time = figure - 1; time > 0 && time >= figure - 2; time--) {
            if (chunks.get(time).is(Chunk.Kind.PERIOD) && times.isLabel(time)) {
                return chunks.get(time).index();
            }
        }
        return -1;
    }

    /** "147% of the level of the same period of 2024 ($824 million)": the bracket tells what was then. */
    boolean isOfTimeBeforeBracket(int figure) {
        return figure > 3
                && chunks.get(figure - 1).is(Cue.OPEN)
                && chunks.get(figure - 2).is(Chunk.Kind.PERIOD)
                && (times.isBaseTime(chunks.get(figure - 2).index()) || isSinceRecord(figure - 2));
    }

    /** "the highest annual imports since 2008 (A)": what the old record was. */
    private boolean isSinceRecord(int time) {
        int record = time - 1;
        while (record > 0
                && record > time - LONGEST_RECORD
                && !chunks.get(record).is(Cue.RECORD_HIGH)
                && !chunks.get(record).is(Cue.RECORD_LOW)) {
            record--;
        }
        return times.isSince(chunks.get(time).index())
                && (chunks.get(record).is(Cue.RECORD_HIGH) || chunks.get(record).is(Cue.RECORD_LOW));
    }

    /** "January's 7.3 billion", "a 2019 deficit of": the time between cue and figure. */
    private int possessiveBefore(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - 4; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.PERIOD)) {
                return chunk.index();
            }
            boolean isFigureOf =
                    chunk.is(Cue.OF) || chunk.is(Cue.PRONOUN) || chunk.is("total of") || chunk.is("value of");
            if (!chunk.is(Cue.FILLER)
                    && !isFigureOf
                    && !chunk.is("'s")
                    && !chunk.is(Cue.RECORD_HIGH)
                    && !chunk.is(Cue.REVISED)
                    && !chunk.is("the")
                    && !isAdjectiveOfOwned(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "last year's dismal A": a word right between the time and its figure. */
    private boolean isAdjectiveOfOwned(int at) {
        return chunks.get(at).is(Chunk.Kind.WORD)
                && at > 0
                && chunks.get(at - 1).is("'s")
                && chunks.get(at + 1).is(Chunk.Kind.QUANTITY);
    }

    /** "bringing the third quarter to 4.6 billion": what is brought there is the time. */
    private int broughtBefore(int figure) {
        int to = figure - 1;
        while (to >= 0 && chunks.get(to).is(Cue.FILLER)) {
            to--;
        }
        boolean isTo = to > 1 && chunks.get(to).is(Cue.TO) && chunks.get(to - 1).is(Chunk.Kind.PERIOD);
        if (!isTo) {
            return -1;
        }
        int before = to - 2;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is(Cue.OF)
                        || chunks.get(before).is(Cue.FOR)
                        || chunks.get(before).is(Cue.PRONOUN))) {
            // "brings that of the nine months to A"
            before--;
        }
        boolean isBrought = before >= 0
                && (chunks.get(before).is(Cue.LEAVING)
                        || chunks.get(before).text().startsWith("br"));
        return isBrought ? chunks.get(to - 1).index() : -1;
    }
}
