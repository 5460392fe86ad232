package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.PeriodExpression;

/** Finds the times behind a figure that belong to it: its own, and the one it is compared with. */
final class TimesBehind {

    /** Behind these stands what a figure is compared with. */
    private static final CueSet COMPARING =
            CueSet.of(Cue.AGAINST, Cue.AFTER, Cue.FROM, Cue.ABOVE, Cue.BELOW, Cue.SURPASS);

    /** The time behind these is no longer that of the figure. */
    private static final CueSet END_OF_RIGHT = CueSet.of(Cue.SEMICOLON, Cue.COLON, Cue.WHILE, Cue.LEAVING);

    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final TimeChunks times;
    private final ComparedTimes compared;
    private final SideTimes asides;
    private final RecordTimes records;
    private final RelativeTimes relatives;

    TimesBehind(
            ClauseScan.Scanned scanned,
            TimeChunks times,
            ComparedTimes compared,
            SideTimes asides,
            RecordTimes records,
            RelativeTimes relatives) {
        this.chunks = scanned.chunks();
        this.phrases = scanned.phrases();
        this.times = times;
        this.compared = compared;
        this.asides = asides;
        this.records = records;
        this.relatives = relatives;
    }

    /**
     * What stands behind a figure.
     *
     * @param own number of the time expression that says when, −1 for none
     * @param base number of the time expression compared with, −1 for none
     * @param used so many chunks behind the figure are taken up by them
     */
    record Found(int own, int base, int used) {
        static final Found NONE = new Found(-1, -1, 0);
    }

    Found of(int figure) {
        int own = -1;
        int base = -1;
        int used = 0;
        for (int i = behindLevelReached(figure); i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)
                    || END_OF_RIGHT.has(chunk)
                    || relatives.isOverEdge(figure, i)
                    || startsClause(i)
                    || chunk.is("if")
                    || opensDated(i)) {
                break;
            }
            if (chunk.is(Chunk.Kind.PERIOD)) {
                boolean isPossessed = i + 1 < chunks.size() && chunks.get(i + 1).is("'s");
                // "worth A, nearly double the year-ago B"
                boolean isOfNext = times.isBase(i)
                        && i + 1 < chunks.size()
                        && chunks.get(i + 1).is(Chunk.Kind.QUANTITY);
                if (isPossessed || isOfNext || leadsToFigure(i) || opensSubject(i)) {
                    break;
                }
                boolean isOfSomething = times.isOfPeriod(i) && times.isVague(chunk.index()) && i > figure + 3;
                if (times.form(i) == PeriodExpression.Form.DAY
                        || asides.isInSideClause(i)
                        || isWhenForeseen(i)
                        || times.isOfEstimates(i)
                        || isOfSomething
                        || records.isScopeOfRecord(i)) {
                    continue;
                }
                if (compared.isCompared(i)) {
                    base = base < 0 ? chunk.index() : base;
                } else if (own < 0) {
                    own = chunk.index();
                } else if (!isApposition(i) && !isBeginning(i) && !times.isSince(chunk.index())) {
                    // "A in July, but in August imports outweighed exports by B"
                    continue;
                }
                used = i - figure;
            } else if (isStop(i)) {
                break;
            }
        }
        return new Found(own, base, used);
    }

    /** "the A that was forecast in March for the whole of 1988": when it was said, and not what it was said of. */
    private boolean isWhenForeseen(int period) {
        int said = period - 1;
        while (said > 0 && (chunks.get(said).is(Cue.IN) || chunks.get(said).is(Cue.FILLER))) {
            said--;
        }
        boolean isBehindForecast =
                said > 0 && said < period - 1 && chunks.get(said).is(Cue.FORECAST);
        int what = isBehindForecast ? chunks.next(Chunk.Kind.PERIOD, period + 1) : chunks.size();
        for (int i = period + 1; what < chunks.size() && i < what; i++) {
            if (chunks.get(i).is(Cue.FOR)) {
                return true;
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY) || END_OF_RIGHT.has(chunks.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "the highest since records began in fiscal 1979": how far back the figure is compared. */
    private boolean isBeginning(int period) {
        return period > 1
                && chunks.get(period - 1).is(Cue.IN)
                && (chunks.get(period - 2).text().endsWith("began")
                        || chunks.get(period - 2).text().endsWith("started"));
    }

    /** "A in 2021-22, the last year before the agreement": the second says more of the first. */
    private boolean isApposition(int period) {
        int before = period - 1;
        while (before > 0
                && (chunks.get(before).is(Cue.FILLER)
                        || chunks.get(before).is("the")
                        || chunks.get(before).is(Cue.COMMA))) {
            before--;
        }
        return chunks.get(before).is(Chunk.Kind.PERIOD);
    }

    /** "a decline of 4 per cent at $217 billion during May": the rate and the level it led to are of one time. */
    private int behindLevelReached(int figure) {
        boolean isReached = figure > 1
                && figure + 2 < chunks.size()
                && chunks.get(figure - 1).is(Cue.OF)
                && (chunks.get(figure - 2).is(Cue.FALL)
                        || chunks.get(figure - 2).is(Cue.RISE))
                && chunks.get(figure + 1).is(Cue.AT)
                && chunks.get(figure + 2).is(Chunk.Kind.QUANTITY);
        return behindBracket(isReached ? figure + 3 : figure + 1);
    }

    /** "$1.8 billion (1.4 percent of GDP) in May": a bracket that names no time is passed over. */
    private int behindBracket(int at) {
        int open = at < chunks.size() && chunks.get(at).is(Chunk.Kind.MEASURE) ? at + 1 : at;
        if (open >= chunks.size() || !chunks.get(open).is(Cue.OPEN)) {
            return at;
        }
        int close = open;
        while (close < chunks.size() && !chunks.get(close).is(Cue.CLOSE)) {
            if (chunks.get(close).is(Chunk.Kind.PERIOD)) {
                return at;
            }
            close++;
        }
        return close < chunks.size() ? close + 1 : at;
    }

    /** "(in the first half of 2024 – 96.5 million)", "(year-ago 12.1 billion)": a bracket with a time and a figure of its own. */
    private boolean opensDated(int at) {
        if (!chunks.get(at).is(Cue.OPEN)) {
            return false;
        }
        int time = at + 1;
        while (time < chunks.size()
                && (chunks.get(time).is(Cue.IN) || chunks.get(time).is(Cue.FILLER))) {
            time++;
        }
        boolean hasMark = time + 2 < chunks.size()
                && (chunks.get(time + 1).is(Cue.DASH)
                        || chunks.get(time + 1).is("-")
                        || chunks.get(time + 1).is(Cue.COLON));
        int figure = time + (hasMark ? 2 : 1);
        return figure < chunks.size()
                && chunks.get(time).is(Chunk.Kind.PERIOD)
                && chunks.get(figure).is(Chunk.Kind.QUANTITY);
    }

    /** "against 3.4 billion in May and in June 2.1 billion": a time right before the next figure is that one's. */
    private boolean leadsToFigure(int period) {
        boolean isBeforeFigure =
                period + 2 < chunks.size() && chunks.get(period + 2).is(Chunk.Kind.QUANTITY);
        boolean isMarked = isBeforeFigure
                && (chunks.get(period + 1).is(Cue.COLON)
                        || chunks.get(period + 1).is(Cue.DASH));
        if (isMarked || (isBeforeFigure && times.isLabel(period))) {
            // "(previous three months: 211.3 billion)"
            return true;
        }
        int before = period - 1;
        while (before > 0
                && (chunks.get(before).is(Cue.IN) || chunks.get(before).is(Cue.FILLER))) {
            before--;
        }
        if (before > 0 && chunks.get(before).is(Cue.BY)) {
            before--;
        }
        // "June brought A, July B and August C"
        // "in January A, in February B"
        boolean isListed = before > 0
                && chunks.get(before).is(Cue.COMMA)
                && (before == period - 1
                        || (before == period - 2
                                && chunks.get(before + 1).is(Cue.IN)
                                && period + 1 < chunks.size()
                                && chunks.get(period + 1).is(Chunk.Kind.QUANTITY)));
        boolean isJoined = isListed || before > 0 && chunks.get(before).is(Cue.AND);
        return period + 1 < chunks.size()
                && isJoined
                && (chunks.get(period + 1).is(Chunk.Kind.QUANTITY) || opensFigure(period + 1));
    }

    /** "A, and by the end of December the total stood at B": behind the time a verb leads to the next figure. */
    private boolean opensFigure(int from) {
        boolean hasVerb = false;
        for (int i = from; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.QUANTITY)) {
                return hasVerb;
            }
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.AND)) {
                return false;
            }
            // "and the two-month deficit A": a noun of trade may have its figure without a verb
            hasVerb |= chunk.is(Cue.STATE) || chunk.is(Cue.UP) || chunk.is(Cue.DOWN) || chunk.is(Chunk.Kind.MEASURE);
        }
        return false;
    }

    /** "when exports stood at A, the March figure was B": the time is of the subject of what goes on. */
    private boolean opensSubject(int period) {
        int before = period - 1;
        while (before > 0 && chunks.get(before).is(Cue.FILLER)) {
            before--;
        }
        return before > 0
                && chunks.get(before).is(Cue.COMMA)
                && period + 2 < chunks.size()
                && chunks.get(period + 1).is(Cue.PRONOUN)
                && chunks.get(period + 2).is(Cue.STATE);
    }

    private boolean isStop(int at) {
        Chunk chunk = chunks.get(at);
        if (!COMPARING.has(chunk) || isFromGoods(at)) {
            return false;
        }
        int next = at + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is("the")
                        || chunks.get(next).is(Cue.PRONOUN)
                        || (chunks.get(next).is(Cue.OF) && chunks.get(next - 1).is(Cue.PRONOUN))
                        || chunks.get(next).is(Cue.IN))) {
            next++;
        }
        return next >= chunks.size()
                || !chunks.get(next).is(Chunk.Kind.PERIOD)
                || (next + 1 < chunks.size() && isOfOlderAmount(next + 1));
    }

    /** "above January's A", "above the January figure of A"; "above the January figure" names the time compared with alone. */
    private boolean isOfOlderAmount(int behind) {
        boolean isOwner = chunks.get(behind).is("'s");
        int noun = isOwner ? behind + 1 : behind;
        boolean isLevel = noun < chunks.size() && chunks.get(noun).is(Cue.PRONOUN);
        if (!isLevel) {
            return isOwner || chunks.get(behind).is(Chunk.Kind.QUANTITY);
        }
        int figure = noun + 1;
        while (figure < chunks.size()
                && (chunks.get(figure).is(Cue.OF) || chunks.get(figure).is(Cue.FILLER))) {
            figure++;
        }
        return figure < chunks.size() && chunks.get(figure).is(Chunk.Kind.QUANTITY);
    }

    /** "earned A from bauxite exports in 2024": what brought it, and nothing that it is compared with. */
    private boolean isFromGoods(int from) {
        int next = from + 1;
        boolean isGoods = false;
        while (chunks.get(from).is(Cue.FROM)
                && next < chunks.size()
                && (chunks.get(next).is(Chunk.Kind.PRODUCT)
                        || chunks.get(next).is(Chunk.Kind.MEASURE)
                        || chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is(Cue.IN))) {
            isGoods |= chunks.get(next).is(Chunk.Kind.PRODUCT);
            next++;
        }
        return isGoods && next < chunks.size() && chunks.get(next).is(Chunk.Kind.PERIOD);
    }

    private boolean startsClause(int at) {
        // "and may overtake Italy by December": what could be is another thing, at a time of its own.
        boolean isMaybe = chunks.get(at).is(Cue.HYPOTHETICAL) || chunks.get(at).is(Cue.FORECAST);
        if (isMaybe
                && at > 0
                && (chunks.get(at - 1).is(Cue.AND) || chunks.get(at - 1).is("but"))) {
            return true;
        }
        for (Phrase phrase : phrases) {
            if (phrase.first() == at && !phrase.isOblique()) {
                return at > 0
                        && (chunks.get(at - 1).is(Cue.AND)
                                || chunks.get(at - 1).is(Cue.COMMA)
                                || chunks.get(at - 1).is(Cue.WITH));
            }
        }
        return false;
    }
}
