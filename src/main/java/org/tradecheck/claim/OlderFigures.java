package org.tradecheck.claim;

import org.tradecheck.series.Measure;
import org.tradecheck.series.PeriodExpression;

/** Tells which figures are of an older time than their sentence, though no word sets them against another. */
final class OlderFigures {

    /** So many chunks before its figure "which" stands in "which had been A". */
    private static final int WHICH_HAD_BEEN = 3;

    /** So many chunks before its figure "against" stands at most in "against a net outflow of A". */
    private static final int SET_AGAINST_REACH = 7;

    private final DatedFigures figures;
    private final Chunks chunks;
    private final TimeChunks times;
    private final TimesBefore before;
    private final TimesBehind behind;
    private final RelativeTimes relatives;
    private final LookedBackTimes past;

    OlderFigures(
            DatedFigures figures,
            Chunks chunks,
            TimeChunks times,
            TimesBefore before,
            TimesBehind behind,
            RelativeTimes relatives,
            LookedBackTimes past) {
        this.figures = figures;
        this.chunks = chunks;
        this.times = times;
        this.before = before;
        this.behind = behind;
        this.relatives = relatives;
        this.past = past;
    }

    /** "A year earlier the country had sold goods for A": an older time in front of the sentence is that of its levels. */
    void openedByBase() {
        openedByBase(0);
        for (int i = 1; i < chunks.size(); i++) {
            if (chunks.get(i).is(Cue.SEMICOLON)) {
                openedByBase(i + 1);
            }
        }
    }

    private void openedByBase(int from) {
        int first = from;
        while (first < chunks.size()
                && (chunks.get(first).is(Cue.FILLER) || chunks.get(first).is(Cue.IN))) {
            first++;
        }
        boolean isOpened = first < chunks.size()
                && chunks.get(first).is(Chunk.Kind.PERIOD)
                && times.isBase(first)
                && times.form(first) == PeriodExpression.Form.PERIOD;
        int end = isOpened ? nextTimeOpening(first + 1) : first;
        for (int i = 0; isOpened && i < figures.size(); i++) {
            Draft draft = figures.get(i);
            boolean isLevel = draft.form() == Draft.Form.LEVEL || draft.form() == Draft.Form.SHARE;
            boolean isBehind = figures.place(draft) > first && figures.place(draft) < end;
            if (isBehind
                    && isLevel
                    && draft.role() == Draft.Role.MAIN
                    && behind.of(figures.place(draft)).own() < 0) {
                figures.set(
                        i,
                        draft.withRole(Draft.Role.EARLIER)
                                .withFrame(draft.frame()
                                        .withPeriod(chunks.get(first).index())));
            }
        }
    }

    /**
     * "Five years ago hardly any went there; in 2025 it was A": where another time opens what stands behind a
     * semicolon.
     */
    private int nextTimeOpening(int from) {
        for (int i = from; i < chunks.size(); i++) {
            // "A year earlier they were A, and in August this year they were B"
            boolean isJoined = chunks.get(i).is(Cue.COMMA)
                    && i + 1 < chunks.size()
                    && (chunks.get(i + 1).is(Cue.AND) || chunks.get(i + 1).is("but"));
            boolean isEnd = chunks.get(i).is(Cue.SEMICOLON) || isJoined;
            int time = isJoined ? i + 2 : i + 1;
            while (isEnd
                    && time < chunks.size()
                    && (chunks.get(time).is(Cue.FILLER)
                            || chunks.get(time).is(Cue.IN)
                            || chunks.get(time).is(Cue.BY))) {
                time++;
            }
            if (isEnd && time < chunks.size() && chunks.get(time).is(Chunk.Kind.PERIOD) && !times.isBase(time)) {
                return i;
            }
        }
        return chunks.size();
    }

    /** Whether a figure is older than what its sentence tells, by the time that was found for it. */
    boolean isOlder(int index, int period, boolean isOwn) {
        Draft draft = figures.get(index);
        if (draft.role() != Draft.Role.MAIN) {
            return false;
        }
        int at = figures.place(draft);
        boolean isLevel = draft.form() == Draft.Form.LEVEL;
        boolean isOfBase = period >= 0 && times.isBaseTime(period);
        // "against a forecast of A and B in the same month a year earlier"
        boolean isBehindForecast = isOwn
                && isOfBase
                && index > 0
                && draft.phrasing().equals("and-continues")
                && figures.get(index - 1).status() == Status.FORECAST;
        // "grew 9% to A, compared with a 2% decline to B a year ago"
        boolean isEndOfOlder =
                isOwn && isOfBase && index > 0 && draft.phrasing().equals("rose-to") && figures.isSetAgainst(index - 1);
        // "Shipments to Spain, which had stood at A a year ago, fell by 15.7 percent"
        boolean isAside = isOfBase && relatives.isInside(at);
        return isBehindForecast
                || isEndOfOlder
                || isLevel && isSignedBase(at)
                || isLevel && isOwn && isOfBase && isBehindHigherThan(index, at)
                || isLevel && isSetAgainst(index, at)
                || isLevel && period >= 0 && isMeasuredAgainst(index, at)
                || isLevel && (isAside || isOwn && isStartOfMotion(index, at) || before.isOfTimeBeforeBracket(at));
    }

    /** "compared with +A": the sign says no more than the figure. */
    private boolean isSignedBase(int figure) {
        return figure > 1
                && (chunks.get(figure - 1).is("+") || chunks.get(figure - 1).is("-"))
                && (chunks.get(figure - 2).is(Cue.AGAINST)
                        || chunks.get(figure - 2).is(Cue.FROM));
    }

    /** "3% higher than oil imports valued at A in the same period of last year": what the rate is above. */
    private boolean isBehindHigherThan(int index, int figure) {
        int than = figure - 1;
        while (than > 0 && isOfGoodsValued(chunks.get(than))) {
            than--;
        }
        return index > 0
                && than > 0
                && (chunks.get(than).is(Cue.ABOVE) || chunks.get(than).is(Cue.BELOW))
                && figures.get(index - 1).isChange()
                && figures.place(figures.get(index - 1)) == than - 1;
    }

    /** Between "higher than" and its figure. */
    private static boolean isOfGoodsValued(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is(Cue.OF)
                || chunk.is(Cue.WORTH)
                || chunk.is(Cue.PRONOUN)
                || chunk.is(Cue.TOTAL)
                || chunk.is(Chunk.Kind.MEASURE)
                || chunk.is(Chunk.Kind.PRODUCT);
    }

    /** "an inflow of A as against an inflow of B", "A, down from a high level of B": what it is set against is older. */
    private boolean isSetAgainst(int index, int figure) {
        int noun = figure - 1;
        boolean isOf = index > 0
                && figures.get(index - 1).form() == Draft.Form.LEVEL
                && figures.get(index - 1).status() == figures.get(index).status()
                && figures.get(index - 1).frame().measure()
                        == figures.get(index).frame().measure()
                && chunks.get(noun).is(Cue.OF);
        while (isOf && noun > figure - SET_AGAINST_REACH && noun > 1 && isOfNounPhrase(chunks.get(noun))) {
            noun--;
        }
        return isOf
                && (chunks.get(noun).is(Cue.AGAINST) || chunks.get(noun).is(Cue.FROM))
                && figures.place(figures.get(index - 1)) < noun;
    }

    /** "came to A, about half of October's B": a level told by how big it is beside that of a month that has its own. */
    private boolean isMeasuredAgainst(int index, int figure) {
        int of = figure - 1;
        while (of > 1 && !chunks.get(of).is(Cue.OF)) {
            if (!chunks.get(of).is("'s")
                    && !chunks.get(of).is(Cue.FILLER)
                    && !chunks.get(of).is(Chunk.Kind.PERIOD)) {
                return false;
            }
            of--;
        }
        boolean isSized = index > 1
                && chunks.get(figure - 1).is("'s")
                && figures.get(index - 2).form() == Draft.Form.LEVEL
                && figures.place(figures.get(index - 1)) == of - 1;
        int before = of - 2;
        while (isSized && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        int level = before - 1;
        while (isSized
                && level > 0
                && (chunks.get(level).is(Chunk.Kind.PERIOD) || chunks.get(level).is(Cue.IN))) {
            level--;
        }
        return isSized && chunks.get(before).is(Cue.COMMA) && figures.place(figures.get(index - 2)) == level;
    }

    private static boolean isOfNounPhrase(Chunk chunk) {
        return chunk.is(Cue.OF)
                || chunk.is(Cue.FILLER)
                || chunk.is(Cue.PRONOUN)
                || chunk.is(Cue.RECORD_HIGH)
                || chunk.is(Cue.RECORD_LOW)
                || chunk.is(Chunk.Kind.MEASURE)
                || chunk.is(Chunk.Kind.WORD) && chunk.startsWithLetter();
    }

    /** "Sales there, A in 2024, shot up to B", "came to B": a level between commas, before the verb that leads to another. */
    private boolean isStartOfMotion(int index, int figure) {
        int opening = figure - 1;
        while (opening > 0
                && (chunks.get(opening).is(Cue.FILLER)
                        || chunks.get(opening).is(Chunk.Kind.WORD)
                                && chunks.get(opening - 1).is("a"))) {
            opening--;
        }
        boolean isInserted = opening > 0 && chunks.get(opening).is(Cue.COMMA);
        int time = figure + 1;
        while (isInserted
                && time < chunks.size()
                && (chunks.get(time).is(Cue.FILLER) || chunks.get(time).is(Cue.IN))) {
            time++;
        }
        int verb = time + 2;
        while (isInserted && verb < chunks.size() && isBeforeMotion(chunks.get(verb))) {
            verb++;
        }
        boolean isMoved = isInserted
                && verb < chunks.size()
                && chunks.get(time).is(Chunk.Kind.PERIOD)
                && chunks.get(time + 1).is(Cue.COMMA)
                && (chunks.get(verb).is(Cue.UP) || chunks.get(verb).is(Cue.DOWN) || isRightBefore(verb, index + 1));
        return isMoved && isEndOfMotionBehind(index);
    }

    /** "came to B": a verb that stands right before the next figure. */
    private boolean isRightBefore(int verb, int next) {
        if (!chunks.get(verb).is(Cue.STATE)
                || next >= figures.size()
                || figures.get(next).isChange()) {
            return false;
        }
        int at = figures.place(figures.get(next));
        int figure = verb + 1;
        while (figure < at
                && (chunks.get(figure).is(Cue.FILLER) || chunks.get(figure).is(Cue.TO))) {
            figure++;
        }
        return figure == at;
    }

    /** "has thus fallen": between the comma and the verb that moves. */
    private static boolean isBeforeMotion(Chunk chunk) {
        return chunk.is(Cue.FILLER)
                || chunk.is("has")
                || chunk.is("have")
                || chunk.is("had")
                || chunk.is("is")
                || chunk.is("are")
                || chunk.is("now");
    }

    /** The motion ends at another level, which has no time of its own. */
    private boolean isEndOfMotionBehind(int index) {
        for (int i = index + 1; i < figures.size(); i++) {
            String phrasing = figures.get(i).phrasing();
            if (phrasing.equals("rose-to") || phrasing.equals("stood-at")) {
                return behind.of(figures.place(figures.get(i))).own() < 0;
            }
            if (!figures.get(i).isChange()) {
                return false;
            }
        }
        return false;
    }

    /** "the A surplus it had run in April 2025 turned into a B deficit": the first is the older one. */
    void turnedInto() {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Draft draft = figures.get(i);
            Draft next = figures.get(i + 1);
            boolean isTurn = draft.form() == Draft.Form.LEVEL
                    && next.form() == Draft.Form.LEVEL
                    && draft.frame().measure() == Measure.BALANCE
                    && next.frame().measure() == Measure.BALANCE
                    && draft.sense() != next.sense()
                    && draft.period() >= 0
                    && past.isLookedBackIn(draft.period());
            if (isTurn) {
                figures.set(i, draft.withRole(Draft.Role.EARLIER));
            }
        }
    }

    /** "which had been A", "which had come to A". */
    private boolean isBehindWhichHad(int figure) {
        int verb = figure - 1;
        while (verb > 1
                && (chunks.get(verb).is(Cue.FILLER)
                        || chunks.get(verb).is(Cue.TO)
                        || chunks.get(verb).is(Cue.AT))) {
            verb--;
        }
        return verb > 1
                && (chunks.get(verb).is(Cue.STATE) || chunks.get(verb).is(Cue.WENT))
                && chunks.get(verb - 1).is("had")
                && chunks.get(verb - 2).is("which");
    }

    /** "the deficit, which had been A, shrank to B in 2025", "which had come to A, slid": A is what it was before. */
    void hadBeen() {
        for (int i = 0; i < figures.size(); i++) {
            Draft draft = figures.get(i);
            int figure = figures.place(draft);
            boolean isAside = draft.form() == Draft.Form.LEVEL
                    && draft.role() == Draft.Role.MAIN
                    && figure > WHICH_HAD_BEEN
                    && figure + 2 < chunks.size()
                    && isBehindWhichHad(figure)
                    && chunks.get(figure + 1).is(Cue.COMMA)
                    && (chunks.get(figure + 2).is(Cue.UP)
                            || chunks.get(figure + 2).is(Cue.DOWN)
                            || chunks.get(figure + 2).is(Cue.WIDEN)
                            || chunks.get(figure + 2).is(Cue.NARROW));
            if (isAside) {
                figures.set(i, draft.withPeriod(-1).withRole(Draft.Role.EARLIER));
            }
        }
    }
}
