package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.PeriodExpression;

/** Finds the times in front of a figure that no figure owns: when it was, and what the sentence compares it with. */
final class LeadingTimes {

    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final List<PeriodExpression> periods;
    private final TimeChunks times;
    private final ComparedTimes compared;
    private final SideTimes asides;
    private final RecordTimes records;
    private final RelativeTimes relatives;

    LeadingTimes(
            ClauseScan.Scanned scanned,
            TimeChunks times,
            ComparedTimes compared,
            SideTimes asides,
            RecordTimes records,
            RelativeTimes relatives) {
        this.chunks = scanned.chunks();
        this.phrases = scanned.phrases();
        this.periods = scanned.mentions().periods();
        this.times = times;
        this.compared = compared;
        this.asides = asides;
        this.records = records;
        this.relatives = relatives;
    }

    /** A time before a figure and behind the last one, that no figure owns; −1 for none. */
    int between(int from, int at) {
        int found = -1;
        for (int i = chunks.next(Chunk.Kind.PERIOD, from); i < at; i = chunks.next(Chunk.Kind.PERIOD, i + 1)) {
            if (relatives.isOpenTo(i, at)
                    && !isInPhraseOfLaterClause(i, at)
                    && !isOfBracketBefore(i, at)
                    && !compared.isCompared(i)
                    && times.form(i) != PeriodExpression.Form.DAY
                    && !times.isPossessed(i)
                    && !times.isLabel(i)
                    && !times.isOfPeriod(i)
                    && !times.isOfEstimates(i)
                    && !records.isScopeOfRecord(i)
                    && !asides.isInSideClause(i)) {
                boolean isVaguer = found >= 0 && (times.isVague(chunks.get(i).index()) || isApposition(i, found));
                found = isVaguer ? found : chunks.get(i).index();
            }
        }
        return found;
    }

    /** "made up 39% (41% in 2007) and came to A": the time in a bracket that is closed is of the figure in it. */
    private boolean isOfBracketBefore(int time, int figure) {
        int open = time - 1;
        boolean isOfFigure = false;
        while (open >= 0 && !chunks.get(open).is(Cue.OPEN) && !chunks.get(open).is(Cue.CLOSE)) {
            isOfFigure |= chunks.get(open).is(Chunk.Kind.QUANTITY);
            open--;
        }
        int close = time + 1;
        while (close < figure && !chunks.get(close).is(Cue.CLOSE)) {
            isOfFigure |= chunks.get(close).is(Chunk.Kind.QUANTITY);
            close++;
        }
        return isOfFigure && open >= 0 && chunks.get(open).is(Cue.OPEN) && close < figure;
    }

    private boolean isInPhraseOfLaterClause(int chunk, int at) {
        for (Phrase phrase : phrases) {
            if (phrase.first() <= chunk && chunk <= phrase.last()) {
                return phrase.first() > at;
            }
        }
        return false;
    }

    /** "In 2018, the last full year before the pact": the second says more of the first, and no other time. */
    private boolean isApposition(int chunk, int found) {
        int before = chunk - 1;
        while (before > 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is("the")
                        || chunks.get(before).is("last")
                        || chunks.get(before).is("first"))) {
            before--;
        }
        boolean isBehind = before > 0
                && chunks.get(before).is(Cue.COMMA)
                && chunks.get(before - 1).is(Chunk.Kind.PERIOD)
                && chunks.get(before - 1).index() == found;
        return isBehind
                && periods.get(found).anchor() == PeriodExpression.Anchor.WRITTEN
                && periods.get(chunks.get(chunk).index()).anchor() != PeriodExpression.Anchor.WRITTEN;
    }

    /** A time between the subject and the figure is nearer than one inside the subject. */
    boolean isBehindPhrase(int period, Draft draft) {
        return period >= 0
                && periods.get(period).span().start() >= draft.frame().span().end();
    }

    /** "Compared with August 2024, exports were …": the base of the whole sentence. */
    int comparedWith(int from, int at, int known) {
        for (int i = from; i < at; i++) {
            if (chunks.get(i).is(Chunk.Kind.PERIOD) && compared.isCompared(i) && isForTheWholeSentence()) {
                return chunks.get(i).index();
            }
        }
        return known;
    }

    private boolean isForTheWholeSentence() {
        if (chunks.get(0).is(Cue.AGAINST) || ComparedTimes.isComparing(chunks)) {
            return true;
        }
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            if (chunk.is("comparative")) {
                return true;
            }
        }
        return false;
    }
}
