package org.tradecheck.claim;

import org.tradecheck.series.PeriodExpression;

/** Gives the one time of a sentence to all its figures that have none. */
final class OnlyTime {

    private final DatedFigures figures;
    private final Chunks chunks;
    private final TimeChunks times;
    private final ComparedTimes compared;
    private final SideTimes asides;
    private final RecordTimes records;
    private final RelativeTimes relatives;
    private final LookedBackTimes past;

    OnlyTime(
            DatedFigures figures,
            Chunks chunks,
            TimeChunks times,
            ComparedTimes compared,
            SideTimes asides,
            RecordTimes records,
            RelativeTimes relatives,
            LookedBackTimes past) {
        this.figures = figures;
        this.chunks = chunks;
        this.times = times;
        this.compared = compared;
        this.asides = asides;
        this.records = records;
        this.relatives = relatives;
        this.past = past;
    }

    /** One time in the whole sentence serves every figure of it, unless it is that of an older one. */
    void give() {
        int at = place();
        if (at < 0) {
            return;
        }
        int time = chunks.get(at).index();
        for (Draft draft : figures.drafts()) {
            if (!draft.isCurrent() && draft.period() == time) {
                return;
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            Draft draft = figures.get(i);
            if (draft.period() < 0 && draft.isCurrent() && !isCutOff(figures.place(draft), at)) {
                figures.set(i, draft.withPeriod(time));
            }
        }
    }

    /** The chunk of the one time that may be of all figures; −1 if there is none or more than one. */
    private int place() {
        int only = -1;
        for (int i = chunks.next(Chunk.Kind.PERIOD, 0); i < chunks.size(); i = chunks.next(Chunk.Kind.PERIOD, i + 1)) {
            if (!isOfFigures(i)) {
                continue;
            }
            if (only >= 0) {
                return -1;
            }
            only = i;
        }
        return only;
    }

    /** Whether a time says when figures were, and not of what something else is. */
    private boolean isOfFigures(int time) {
        return times.form(time) == PeriodExpression.Form.PERIOD
                && !compared.isCompared(time)
                && !times.isBase(time)
                && !times.isOfPeriod(time)
                && !asides.isInSideClause(time)
                && !records.isOfPeak(time)
                && !past.isLookedBack(time)
                && !times.isLabel(time)
                && !relatives.isKeptInside(time)
                && !(times.isPossessed(time) && !times.isInPhrase(time));
    }

    /** "$19.2 billion; in May 2025 they stood at": a time behind a semicolon or in a bracket is not of what stands before. */
    private boolean isCutOff(int figure, int time) {
        for (Draft draft : figures.drafts()) {
            int at = figures.place(draft);
            if (draft.role() == Draft.Role.EARLIER && figure < at && at < time) {
                // "goods worth A, after B and 21.5 pct in 1985": the time is of what stands behind "after".
                return true;
            }
        }
        boolean isInBracket = false;
        for (int i = figure + 1; i < time; i++) {
            if (chunks.get(i).is(Cue.SEMICOLON)) {
                return true;
            }
            isInBracket |= chunks.get(i).is(Cue.OPEN);
            isInBracket &= !chunks.get(i).is(Cue.CLOSE);
        }
        return isInBracket || opensClause(figure, time) || isOfMaybe(figure, time) || times.isTakenUp(figure, time);
    }

    /** "bought A and may overtake Italy by December": what could be is another thing, at a time of its own. */
    private boolean isOfMaybe(int figure, int time) {
        for (int i = time - 1; i > figure; i--) {
            boolean isMaybe =
                    chunks.get(i).is(Cue.HYPOTHETICAL) || chunks.get(i).is(Cue.FORECAST);
            if (isMaybe && (chunks.get(i - 1).is(Cue.AND) || chunks.get(i - 1).is("but"))) {
                return true;
            }
        }
        return false;
    }

    /** "The deficit was A, whereas in March it was B": the time opens the clause of the next figure. */
    private boolean opensClause(int figure, int time) {
        int opener = time - 1;
        while (opener > figure
                && (chunks.get(opener).is(Cue.FILLER) || chunks.get(opener).is(Cue.IN))) {
            opener--;
        }
        return opener > figure
                && chunks.get(opener).is(Cue.WHILE)
                && chunks.next(Chunk.Kind.QUANTITY, time) < chunks.size();
    }
}
