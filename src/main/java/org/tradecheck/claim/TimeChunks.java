package org.tradecheck.claim;

import java.util.List;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;

/** The times of a sentence: what each is by its own words and by those right beside it. */
final class TimeChunks {

    /** Nouns that mean what was told of at some time. */
    private static final WordSet FIGURES =
            WordSet.of("figure", "total", "sum", "tally", "amount", "result", "outcome", "level", "value", "number");

    private final Chunks chunks;
    private final List<Phrase> phrases;
    private final List<PeriodExpression> periods;

    TimeChunks(ClauseScan.Scanned scanned) {
        this.chunks = scanned.chunks();
        this.phrases = scanned.phrases();
        this.periods = scanned.mentions().periods();
    }

    PeriodExpression.Form form(int chunk) {
        return periods.get(chunks.get(chunk).index()).form();
    }

    boolean isBase(int chunk) {
        return periods.get(chunks.get(chunk).index()).anchor() == PeriodExpression.Anchor.BASE;
    }

    boolean isBaseTime(int period) {
        return periods.get(period).anchor() == PeriodExpression.Anchor.BASE;
    }

    /** "that month" says less than the month named before it. */
    boolean isVague(int period) {
        return periods.get(period).anchor() == PeriodExpression.Anchor.CURRENT;
    }

    /** "rose A, the office said, lifting its November estimates": when something else was told. */
    boolean isOfEstimates(int period) {
        boolean isOwned = period > 0
                && (chunks.get(period - 1).is("its") || chunks.get(period - 1).is("their"));
        return isOwned
                && period + 1 < chunks.size()
                && (chunks.get(period + 1).is(Cue.FORECAST)
                        || chunks.get(period + 1).is("estimates")
                        || chunks.get(period + 1).is("estimate")
                        || chunks.get(period + 1).is("projections"));
    }

    /** "since January": where something starts from. */
    boolean isSince(int period) {
        return periods.get(period).form() == PeriodExpression.Form.SINCE;
    }

    /** Whether two times are of one kind and apart: two years, two months. */
    boolean areAlike(int first, int second) {
        Period one = periods.get(first).resolve(PeriodContext.NONE);
        Period other = periods.get(second).resolve(PeriodContext.NONE);
        return periods.get(first).anchor() == periods.get(second).anchor()
                && one.isStated()
                && other.isStated()
                && !one.equals(other)
                && one.hasSameLengthAs(other);
    }

    /** Whether a time stands behind another. */
    boolean isBehind(int time, int other) {
        return time >= 0
                && other >= 0
                && periods.get(time).span().start() > periods.get(other).span().end();
    }

    /** "(August: A)", "(year-ago A)", "in the first half B, in 2024 – A": a time that names the figure behind a mark. */
    boolean isLabel(int period) {
        if (period == 0 || period + 1 >= chunks.size()) {
            return false;
        }
        boolean isNext =
                chunks.get(period + 1).is(Cue.COLON) || chunks.get(period + 1).is(Chunk.Kind.QUANTITY);
        return chunks.get(period - 1).is(Cue.OPEN) && isNext || isBesideDash(period);
    }

    /** Behind a comma, a time alone and a dash. */
    private boolean isBesideDash(int period) {
        boolean isDash =
                chunks.get(period + 1).is(Cue.DASH) || chunks.get(period + 1).is("-");
        return isDash
                && period > 1
                && chunks.get(period - 1).is(Cue.IN)
                && (chunks.get(period - 2).is(Cue.COMMA)
                        || chunks.get(period - 2).is(Cue.SEMICOLON));
    }

    /** "This left a gap of A, and it was B in 2022": a pronoun between two places begins what has a time of its own. */
    boolean isTakenUp(int first, int second) {
        for (int i = first + 1; i + 1 < second; i++) {
            boolean isPronoun = chunks.get(i).is("it") || chunks.get(i).is("they");
            if (isPronoun && chunks.get(i + 1).is(Cue.STATE)) {
                return true;
            }
        }
        return false;
    }

    /** "the surprise of the year" says of what, not when. */
    boolean isOfPeriod(int at) {
        int before = at - 1;
        while (before >= 0
                && (chunks.get(before).is(Cue.FILLER) || chunks.get(before).is("the"))) {
            before--;
        }
        boolean isWhole = before > 0
                && (chunks.get(before - 1).text().endsWith("whole")
                        || chunks.get(before - 1).is("all")
                        || isOfResults(before));
        return before >= 0 && chunks.get(before).is(Cue.OF) && !isWhole && !isInPhrase(at);
    }

    /** "Following the results of 2025, trade came to A": when, and not after what. */
    boolean isOfResults(int of) {
        return of > 0 && chunks.get(of).is(Cue.OF) && (chunks.get(of - 1).is("results") || isAtEnd(of - 1));
    }

    /** "At the end of 2024, trade came to A", "by the close of 2024": all of that year, of a flow. */
    private boolean isAtEnd(int noun) {
        return (chunks.get(noun).is("end") || chunks.get(noun).is("close"))
                && noun <= 2
                && (chunks.get(0).is(Cue.AT) || chunks.get(0).is(Cue.BY));
    }

    boolean isInPhrase(int at) {
        for (Phrase phrase : phrases) {
            if (phrase.first() <= at && at <= phrase.last()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time has something of its own that is no figure: "last year's drought", but not "last year's total". */
    boolean isPossessed(int at) {
        boolean isOwner = at + 1 < chunks.size() && chunks.get(at + 1).is("'s");
        boolean isOfFigure = at + 2 < chunks.size() && FIGURES.has(chunks.get(at + 2));
        boolean isSubject = at == 0
                || chunks.get(at - 1).is(Cue.COMMA)
                || (at > 1
                        && chunks.get(at - 1).is(Cue.AND)
                        && chunks.get(at - 2).is(Cue.COMMA));
        return isOwner && !(isOfFigure && isSubject);
    }
}
