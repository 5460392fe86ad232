package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Measure;
import org.tradecheck.series.PeriodExpression;

/** Tells which times say when something was that is no figure of trade: a strike, a tariff, a publication. */
final class SideTimes {

    /** Words that open a clause or phrase which tells why or since when, not of which time a figure is. */
    private static final WordSet OPENERS = WordSet.of(
            "which",
            "who",
            "whose",
            "when",
            "where",
            "because",
            "before",
            "until",
            "although",
            "though",
            "following",
            "amid",
            "despite",
            "owing to",
            "due to",
            "thanks to");

    /** Behind a comma: what befell the thing before it. */
    private static final WordSet PARTICIPLES = WordSet.of(
            "hit",
            "struck",
            "hurt",
            "battered",
            "disrupted",
            "interrupted",
            "delayed",
            "halted",
            "introduced",
            "imposed",
            "launched",
            "signed",
            "ratified",
            "announced",
            "agreed",
            "concluded",
            "adopted",
            "abolished",
            "lifted",
            "suspended",
            "opened",
            "closed",
            "founded",
            "created",
            "built",
            "completed",
            "commissioned",
            "elected",
            "appointed",
            "devalued",
            "rattled",
            "shaken",
            "written",
            "abandoned",
            "lost",
            "reopened");

    private static final int SHORTEST_PARTICIPLE = 5;

    /** What is done with goods: when it was is when they were traded. */
    private static final WordSet OF_GOODS = WordSet.of(
            "shipped",
            "exported",
            "imported",
            "traded",
            "loaded",
            "delivered",
            "purchased",
            "recorded",
            "registered",
            "posted",
            "earned",
            "valued",
            "supplied",
            "measured",
            "estimated",
            "adjusted",
            "calculated");

    /** Behind "since": what began when figures were first gathered. */
    private static final WordSet COUNTED = WordSet.of("records", "data", "statistics", "series", "recordkeeping");

    private static final WordSet BEGUN =
            WordSet.of("began", "begin", "started", "start", "became", "were", "was", "are", "have", "first");

    /** So many chunks before a figure it may be said to be replaced: "in place of the preliminary". */
    private static final int LONGEST_REPLACED = 5;

    /** So many chunks behind "since" it may be named: "comparable monthly data". */
    private static final int LONGEST_COUNTED = 5;

    /** Behind these stands when figures were made known. */
    private static final WordSet PUBLISHED = WordSet.of(
            "published",
            "released",
            "issued",
            "announced",
            "presented",
            "boasted",
            "touted",
            "hailed",
            "quoted",
            "cited");

    /** Behind these and before "at A" stands when a figure came out, where its own time stands in front. */
    private static final WordSet GIVEN = WordSet.of("reported", "put", "given", "estimated", "calculated", "announced");

    /** What says something of trade, or ends what stands before a time. */
    private static final CueSet END_OF_SIDE = CueSet.of(
            Cue.STATE, Cue.UP, Cue.DOWN, Cue.PASSED, Cue.SHARE_VERB, Cue.COMMA, Cue.SEMICOLON, Cue.WHILE, Cue.OPEN);

    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final List<Draft> drafts;
    private final TimeChunks times;

    SideTimes(ClauseScan.Scanned scanned, TimeChunks times) {
        this.chunks = scanned.chunks();
        this.phrases = scanned.phrases();
        this.drafts = scanned.drafts();
        this.times = times;
    }

    /** "which imposed a tariff in April", "after the strike in May": a time of something that is no figure of trade. */
    boolean isInSideClause(int at) {
        if (isWhenGiven(at)
                || isInOpeningClause(at)
                || isBehindParticiple(at)
                || isInHavingClause(at)
                || isOfApposition(at)
                || isSinceWhenCounted(at)) {
            return true;
        }
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (PUBLISHED.has(chunk)) {
                return !isWhatFor(at);
            }
            if (chunk.is(Chunk.Kind.QUANTITY) && isDrafted(chunk.index())) {
                return false;
            }
            if (times.isOfResults(i)) {
                return false;
            }
            if (isConcession(chunk) && chunks.get(at - 1).is(Cue.IN) && i == at - 2) {
                // "although in 1988 it should be A": the time opens the clause of the next figure.
                return false;
            }
            if (OPENERS.has(chunk) && isTimeOfOpened(i, at)) {
                return false;
            }
            if (OPENERS.has(chunk) || chunk.is(Cue.AFTER)) {
                return i < at - 1 && !(i == at - 2 && chunks.get(i + 1).is(Cue.FILLER));
            }
            if (chunk.is(Chunk.Kind.MEASURE) || END_OF_SIDE.has(chunk)) {
                return false;
            }
        }
        return false;
    }

    /** "The 2023 surplus was reported last month at A": when it was told, and not when it was. */
    private boolean isWhenGiven(int time) {
        int verb = time - 1;
        while (verb > 0 && (chunks.get(verb).is(Cue.FILLER) || chunks.get(verb).is(Cue.IN))) {
            verb--;
        }
        boolean isOfOld = verb > 1
                && chunks.get(verb).is("reported")
                && chunks.get(verb - 1).is(Chunk.Kind.QUANTITY)
                && isReplaced(verb - 1);
        return isOfOld
                || verb > 0
                        && GIVEN.has(chunks.get(verb))
                        && time + 1 < chunks.size()
                        && chunks.get(time + 1).is(Cue.AT)
                        && chunks.next(Chunk.Kind.PERIOD, 0) < time
                        && chunks.next(Chunk.Kind.QUANTITY, 0) > time;
    }

    /** "in place of the A reported in September", "instead of A", "revised from A": what was told before is put right. */
    private boolean isReplaced(int figure) {
        for (int i = figure - 1; i >= 0 && i >= figure - LONGEST_REPLACED; i--) {
            boolean isInPlace =
                    chunks.get(i).is("place") || chunks.get(i).text().startsWith("instead");
            if (isInPlace || chunks.get(i).is(Cue.REVISED) || chunks.get(i).is(Cue.PRELIMINARY)) {
                return true;
            }
        }
        return false;
    }

    /** "Exports, which in 2020 had been worth A, fell": the time that opens a clause is that of the figure in it. */
    private boolean isTimeOfOpened(int opener, int time) {
        for (int i = opener + 1; i < time; i++) {
            if (!chunks.get(i).is(Cue.IN) && !chunks.get(i).is(Cue.FILLER)) {
                return false;
            }
        }
        for (int i = time + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY) && isDrafted(chunk.index())) {
                return true;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Chunk.Kind.PERIOD)) {
                return false;
            }
        }
        return false;
    }

    /** "the highest since comparable data became available in 1979": since when something is counted. */
    private boolean isSinceWhenCounted(int time) {
        for (int i = time - 1; i >= 0 && i >= time - LONGEST_COUNTED - 2; i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
            if (isSinceCounted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSinceCounted(int at) {
        boolean isCounted = false;
        boolean hasBegun = false;
        for (int i = at + 1; chunks.get(at).is(Cue.SINCE) && i < chunks.size() && i <= at + LONGEST_COUNTED; i++) {
            hasBegun |= isCounted && BEGUN.has(chunks.get(i));
            isCounted |= COUNTED.has(chunks.get(i));
        }
        return hasBegun;
    }

    private static boolean isConcession(Chunk chunk) {
        return chunk.is("although") || chunk.is("though");
    }

    /** "published its figures for April": what they are about, and not when they came out. */
    private boolean isWhatFor(int at) {
        int before = at - 1;
        while (before > 0 && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        return before > 0 && chunks.get(before).is(Cue.FOR);
    }

    private boolean isDrafted(int quantity) {
        for (Draft draft : drafts) {
            if (draft.quantity() == quantity) {
                return true;
            }
        }
        return false;
    }

    /** "After Washington put a duty on goods in August, shipments fell": when something else was, of which no figure is told. */
    private boolean isInOpeningClause(int at) {
        boolean isOpened = at > 2
                && (chunks.get(0).is(Cue.AFTER)
                        || chunks.get(0).is(Cue.SINCE)
                        || chunks.get(0).is("once"));
        int i = 1;
        while (isOpened && i < chunks.size() && !chunks.get(i).is(Cue.COMMA)) {
            boolean isFigure = chunks.get(i).is(Chunk.Kind.QUANTITY)
                    && isDrafted(chunks.get(i).index());
            isOpened = !isFigure && !times.isOfResults(i);
            i++;
        }
        return isOpened && at < i && !isTradeNamed(1, i);
    }

    /** ", hit by a strike in April,", ", introduced in August,": when what stands before the comma met with something. */
    private boolean isBehindParticiple(int at) {
        if (at + 1 >= chunks.size() || !chunks.get(at + 1).is(Cue.COMMA)) {
            return false;
        }
        int comma = at - 1;
        boolean isTold = false;
        while (comma > 0
                && !chunks.get(comma).is(Cue.COMMA)
                && (isOfInsertion(chunks.get(comma)) || isOfNoTrade(comma))) {
            isTold |= PARTICIPLES.has(chunks.get(comma)) || isParticiple(chunks.get(comma));
            comma--;
        }
        return isTold && comma > 0 && chunks.get(comma).is(Cue.COMMA);
    }

    /** ", barely noticed ten years ago,": a word of no trade in the form of a participle. */
    private static boolean isParticiple(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD)
                && chunk.text().length() > SHORTEST_PARTICIPLE
                && chunk.text().endsWith("ed")
                && !OF_GOODS.has(chunk);
    }

    /** "Chad, having lifted its ban in 2020,": when what stands before the comma did something of which no figure is told. */
    private boolean isInHavingClause(int at) {
        int first = Math.max(at - 1, 0);
        while (first > 0
                && !chunks.get(first).is(Cue.COMMA)
                && !chunks.get(first).is(Cue.SEMICOLON)
                && !chunks.get(first).is(Chunk.Kind.QUANTITY)) {
            first--;
        }
        int opener = first == 0 ? 0 : first + 1;
        return at + 1 < chunks.size()
                && chunks.get(at + 1).is(Cue.COMMA)
                && !chunks.get(first).is(Chunk.Kind.QUANTITY)
                && chunks.get(opener).is("having");
    }

    /** "As its largest partner since 2009, China took A", "Chile, a member since 2010, sold A": since when somebody is something. */
    private boolean isOfApposition(int at) {
        if (times.form(at) != PeriodExpression.Form.SINCE
                || at + 1 >= chunks.size()
                || !chunks.get(at + 1).is(Cue.COMMA)) {
            return false;
        }
        boolean isNamed = at > 0 && chunks.get(at - 1).is(Cue.TRADE_PARTNER);
        int first = at - 1;
        while (first >= 0 && !chunks.get(first).is(Cue.COMMA)) {
            Chunk chunk = chunks.get(first);
            if (!isOfInsertion(chunk) && !isOfRole(chunk)) {
                return false;
            }
            isNamed |= chunk.is(Chunk.Kind.WORD);
            first--;
        }
        Chunk opener = chunks.get(first + 1);
        boolean isPlaced = opener.is(Cue.IN) || opener.is(Cue.BY);
        return isNamed && !isPlaced && (first >= 0 || opener.is("as"));
    }

    private static boolean isOfRole(Chunk chunk) {
        return chunk.is(Cue.TRADE_PARTNER) || chunk.is("as") || chunk.is(Cue.OF);
    }

    /** "hit by a 50 per cent duty", of which the sentence tells no more. */
    private boolean isOfNoTrade(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is(Chunk.Kind.QUANTITY) && !isDrafted(chunk.index())
                || chunk.is(Chunk.Kind.MEASURE) && !isTradeNamed(at, at + 1);
    }

    private static boolean isOfInsertion(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD)
                || chunk.is(Chunk.Kind.AREA)
                || chunk.is(Chunk.Kind.PRODUCT)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.DESTINATION)
                || chunk.is(Cue.ORIGIN)
                || chunk.is(Cue.IN)
                || chunk.is(Cue.BY)
                || chunk.is(Cue.STATE);
    }

    private boolean isTradeNamed(int from, int to) {
        for (Phrase phrase : phrases) {
            if (phrase.first() >= from && phrase.first() < to && phrase.frame().measure() != Measure.OTHER) {
                return true;
            }
        }
        return false;
    }
}
