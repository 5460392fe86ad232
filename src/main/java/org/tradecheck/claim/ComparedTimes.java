package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;

/** Tells which times of a sentence are those that something is compared with. */
final class ComparedTimes {

    /** Between "than" and a time: "than those in May", "than the one we had in 2024". */
    private static final WordSet THE_ONE = WordSet.of(
            "that", "those", "one", "ones", "we", "they", "it", "had", "recorded", "seen", "registered", "posted");

    private static final WordSet PARTIES = WordSet.of("it", "them", "us", "there");

    /** What a percentage is of that compares two times. */
    private static final WordSet LEVELS = WordSet.of("level", "the level", "levels", "figure", "the figure");

    /** Comparatives without "than". */
    private static final WordSet BARE =
            WordSet.of("higher", "lower", "more", "less", "larger", "smaller", "greater", "bigger", "fewer");

    /** Behind "three times": what is taken so many times. */
    private static final WordSet TIMES_OF = WordSet.of("the", "what", "that", "that of", "those", "those of", "as");

    /** Between a multiple and what is taken so many times none of these stands. */
    private static final CueSet END_OF_TIMES = CueSet.of(Cue.COMMA, Cue.SEMICOLON, Cue.WHILE, Cue.BY, Cue.TO);

    private final Chunks chunks;
    private final List<Quantity> quantities;
    private final List<Draft> drafts;
    private final TimeChunks times;

    ComparedTimes(ClauseScan.Scanned scanned, TimeChunks times) {
        this.chunks = scanned.chunks();
        this.quantities = scanned.mentions().quantities();
        this.drafts = scanned.drafts();
        this.times = times;
    }

    /** Whether "from", "against", "than", "over" stands before: it is compared with. */
    boolean isCompared(int chunk) {
        if (isBehindTimes(chunk) || isPassed(chunk) || isSurpassed(chunk) || isBehindComparing(chunk)) {
            return true;
        }
        if (times.isBase(chunk) && chunks.get(chunk).text().startsWith("from ")) {
            // "to A, the ministry said, from the year-ago figure"
            return true;
        }
        if (isFromParty(chunk)) {
            return false;
        }
        int before = chunk - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is("the")
                        || chunks.get(before).is(Cue.REVISED)
                        || isSameUnit(before)
                        || isOwner(before))) {
            before--;
        }
        if (before < 0) {
            return times.isBase(chunk);
        }
        if (isElapsed(before, chunk)) {
            return false;
        }
        Chunk cue = chunks.get(before);
        boolean isOf = cue.is(Cue.IN) || cue.is(Cue.FOR) || cue.is(Cue.OF);
        int word = isOf ? before - 1 : before;
        boolean isNamed = false;
        while (word > 0
                && (chunks.get(word).is(Cue.FILLER)
                        || chunks.get(word).is(Cue.PRONOUN)
                        || chunks.get(word).is(Cue.ADJUSTED)
                        || chunks.get(word).is(Cue.REVISED)
                        || THE_ONE.has(chunks.get(word)))) {
            isNamed |= chunks.get(word).is(Cue.PRONOUN) || THE_ONE.has(chunks.get(word));
            word--;
        }
        if (word >= 0 && (isNamed || cue.is(Cue.IN) || cue.is(Cue.FOR)) && isWordOfComparison(word)) {
            // "four pct above the level of a year earlier", "bigger than the one we had in 2024"
            return true;
        }
        boolean isOn =
                word > 0 && (chunks.get(word).is("over") || chunks.get(word).is("on"));
        if (isNamed && isOn && isRightBehindChange(word)) {
            // "an increase of 1.3% over the value recorded in the first quarter", "up 2% on the adjusted figure for
            // May"
            return true;
        }
        if (isOf && isNamed && isPartOfLevel(word)) {
            return true;
        }
        if (cue.is(Cue.TO) && isBehindNounOfChange(before)) {
            return true;
        }
        if (cue.is("over") || cue.is("on")) {
            return times.isBase(chunk)
                    || (before > 0
                            && (isRightBehindChange(before)
                                    || isNounOfChange(before - 1)
                                    || chunks.get(before - 1).is(Chunk.Kind.PERIOD)
                                    || isUpOrDown(chunks.get(before - 1))));
        }
        return cue.is(Cue.FROM) || cue.is(Cue.AGAINST) || cue.is(Cue.ABOVE) || cue.is(Cue.BELOW) || cue.is(Cue.AFTER);
    }

    /** "compared with the month last year", "against the quarter a year ago". */
    private boolean isSameUnit(int at) {
        return (chunks.get(at).is("month") || chunks.get(at).is("quarter"))
                && chunks.get(at + 1).is(Chunk.Kind.PERIOD);
    }

    /** "sold Uganda A and bought B from it in 2024": from whom, and no older figure. */
    private boolean isFromParty(int time) {
        return time > 2
                && chunks.get(time - 1).is(Cue.IN)
                && PARTIES.has(chunks.get(time - 2))
                && chunks.get(time - 3).is(Cue.FROM);
    }

    /** "Comparing April 2024 with April 2023, exports grew by A": the second of the two times. */
    private boolean isBehindComparing(int chunk) {
        int with = chunk - 1;
        while (with > 0 && chunks.get(with).is(Cue.FILLER)) {
            with--;
        }
        return with > 1
                && chunks.get(with).is(Cue.WITH)
                && isComparing(chunks)
                && chunks.next(Chunk.Kind.PERIOD, 0) < with
                && chunks.next(Chunk.Kind.QUANTITY, 0) > chunk;
    }

    /** Whether a sentence opens with the two times that it compares. */
    static boolean isComparing(Chunks chunks) {
        return chunks.get(0).is("comparing")
                || chunks.size() > 1 && chunks.get(0).is("-") && chunks.get(1).is("comparing");
    }

    /** "which makes 131% of the level of 2023", "112% of the figure for January": of what was then. */
    private boolean isPartOfLevel(int of) {
        return of > 0
                && chunks.get(of).is(Cue.OF)
                && chunks.get(of - 1).is(Chunk.Kind.QUANTITY)
                && quantities.get(chunks.get(of - 1).index()).kind() == Kind.PERCENT
                && LEVELS.has(chunks.get(levelBehind(of)));
    }

    private int levelBehind(int of) {
        return chunks.get(of + 1).is(Cue.FILLER) ? of + 2 : of + 1;
    }

    /** "After nine months exports stood at A": so much of the year is over. */
    private boolean isElapsed(int after, int period) {
        return after == 0
                && chunks.get(after).is("after")
                && (chunks.get(period).text().endsWith(" months")
                        || chunks.get(period).text().endsWith(" quarters"));
    }

    /** "up by A over 2023"; "reached A over the first nine months" tells when. */
    private boolean isRightBehindChange(int over) {
        Chunk figure = chunks.get(over - 1);
        if (!figure.is(Chunk.Kind.QUANTITY)) {
            return false;
        }
        for (Draft draft : drafts) {
            if (draft.quantity() == figure.index()) {
                return draft.form() != Draft.Form.LEVEL || chunks.get(over).is("on");
            }
        }
        return true;
    }

    /** "above its 2019 figure", "below Ghana's 2019 figure": whose figure of that time it is. */
    private boolean isOwner(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is("its")
                || chunk.is("their")
                || chunk.is("'s")
                || (chunk.is(Chunk.Kind.AREA) && chunks.get(at + 1).is("'s"));
    }

    /** "an 8.9 percent increase on January": it is compared with then. */
    private boolean isNounOfChange(int at) {
        return chunks.get(at).is(Cue.RISE) || chunks.get(at).is(Cue.FALL);
    }

    /** "an increase of 34.3% to January-September 2024": a rate is to the time that it is compared with. */
    private boolean isBehindNounOfChange(int to) {
        return to > 2
                && chunks.get(to - 1).is(Chunk.Kind.QUANTITY)
                && quantities.get(chunks.get(to - 1).index()).kind() == Kind.PERCENT
                && chunks.get(to - 2).is(Cue.OF)
                && isNounOfChange(to - 3);
    }

    /** "5% up on August": how the two times lie to each other. */
    private static boolean isUpOrDown(Chunk chunk) {
        return chunk.is("up") || chunk.is("down");
    }

    /** "1.2 times what it had been in 2023", "double the figure of 2019": the time of what is taken so many times. */
    private boolean isBehindTimes(int chunk) {
        int multiple = chunk - 1;
        while (multiple >= 0 && !chunks.get(multiple).is(Chunk.Kind.QUANTITY)) {
            if (END_OF_TIMES.has(chunks.get(multiple))) {
                return false;
            }
            multiple--;
        }
        String next = multiple < 0 ? "" : chunks.get(multiple + 1).text();
        if (!TIMES_OF.has(next) && !next.startsWith("the ")) {
            return false;
        }
        Quantity quantity = quantities.get(chunks.get(multiple).index());
        boolean isVerb = chunks.get(multiple).text().endsWith("ed")
                || (multiple > 0 && Verbs.isNotFinite(chunks.get(multiple - 1)));
        return quantity.kind() == Kind.MULTIPLE && !isVerb;
    }

    /** "exceeding by 5% the level of 2024": what was passed by so much. */
    private boolean isPassed(int chunk) {
        int figure = chunk - 1;
        while (figure > 1
                && !chunks.get(figure).is(Chunk.Kind.QUANTITY)
                && !chunks.get(figure).is(Cue.TARGET)
                && !chunks.get(figure).is(Cue.FORECAST)
                && !END_OF_TIMES.has(chunks.get(figure))) {
            figure--;
        }
        return figure > 1
                && chunks.get(figure).is(Chunk.Kind.QUANTITY)
                && chunks.get(figure - 1).is(Cue.BY)
                && (chunks.get(figure - 2).is(Cue.SURPASS)
                        || chunks.get(figure - 2).is(Cue.PASSED));
    }

    /** "exceeded the 2017 level by A", "beat the previous year by A": the time that was passed, by so much. */
    private boolean isSurpassed(int chunk) {
        int verb = chunk - 1;
        while (verb > 0 && chunks.get(verb).is(Cue.FILLER)) {
            verb--;
        }
        boolean isBehindVerb = verb >= 0
                && (chunks.get(verb).is(Cue.SURPASS)
                        || chunks.get(verb).is(Cue.PASSED)
                        || Verbs.isTrailing(chunks.get(verb)));
        int by = chunk + 1;
        while (isBehindVerb && by < chunks.size() && isOfLevel(chunks.get(by))) {
            by++;
        }
        return isBehindVerb
                && by + 1 < chunks.size()
                && chunks.get(by).is(Cue.BY)
                && chunks.get(by + 1).is(Chunk.Kind.QUANTITY);
    }

    private static boolean isOfLevel(Chunk chunk) {
        return chunk.is("'s")
                || chunk.is(Cue.PRONOUN)
                || chunk.is(Cue.TOTAL)
                || LEVELS.has(chunk)
                || THE_ONE.has(chunk);
    }

    /** "higher than in February", "topped those of May", "with comparative figures for 1985". */
    private boolean isWordOfComparison(int at) {
        Chunk chunk = chunks.get(at);
        if (BARE.has(chunk)) {
            // "were 2.4% higher in 2024": nothing is compared with 2024.
            return false;
        }
        boolean isComparing = chunk.is(Cue.AGAINST)
                || chunk.is(Cue.ABOVE)
                || chunk.is(Cue.BELOW)
                || chunk.is(Cue.FROM)
                || chunk.is(Cue.SURPASS)
                || chunk.is(Cue.PASSED);
        if (isComparing) {
            return true;
        }
        for (int i = at; i >= 0 && i > at - 3; i--) {
            if (chunks.get(i).is("comparative") || chunks.get(i).is("comparable")) {
                return true;
            }
        }
        return false;
    }

    /** "fell 7% to A, after a drop of 3% in April", "After a 3% drop in April, exports rose 7%": whether the change of this chunk is one that another is set against. */
    static boolean isRateSetAgainst(Chunks chunks, int figure) {
        int at = figure - 1;
        while (at > 0 && isOfNounOfChange(chunks.get(at))) {
            at--;
        }
        return at >= 0 && (chunks.get(at).is(Cue.AFTER) || chunks.get(at).is(Cue.AGAINST));
    }

    /** Between "after" and the figure of "after a revised year-on-year drop of 3%", "after falling by 3%". */
    private static boolean isOfNounOfChange(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD)
                || chunk.is(Cue.UP)
                || chunk.is(Cue.DOWN)
                || chunk.is(Cue.BY)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.ON)
                || chunk.is(Cue.REVISED)
                || chunk.is(Cue.RISE)
                || chunk.is(Cue.FALL);
    }
}
