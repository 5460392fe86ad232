package org.tradecheck.claim;

import java.util.LinkedList;
import org.tradecheck.series.Measure;

/** Gives figures without a time that of another figure which they belong to. */
final class SharedTimes {

    private final DatedFigures figures;
    private final Chunks chunks;
    private final TimeChunks times;
    private final LookedBackTimes past;

    SharedTimes(DatedFigures figures, Chunks chunks, TimeChunks times, LookedBackTimes past) {
        this.figures = figures;
        this.chunks = chunks;
        this.times = times;
        this.past = past;
    }

    /** "fell 17.5 pct from a year ago to A from B": B is of the time that the rate starts from. */
    void startsOfRates() {
        for (int i = 0; i < figures.size(); i++) {
            Draft draft = figures.get(i);
            boolean isOpen = draft.role() == Draft.Role.EARLIER && draft.period() < 0 && draft.cue() == Cue.FROM;
            for (int j = i - 1; isOpen && j >= 0 && figures.get(j).group() == draft.group(); j--) {
                if (figures.get(j).isChange() && figures.get(j).base() >= 0) {
                    figures.set(i, draft.withPeriod(figures.get(j).base()));
                    break;
                }
            }
        }
    }

    /** "A and B in 2016 and 2015 respectively": the times behind in the order of the figures. */
    void dealtBehind() {
        for (int said = chunks.has(Cue.RESPECTIVELY) ? 1 : chunks.size(); said < chunks.size(); said++) {
            if (chunks.get(said).is(Cue.RESPECTIVELY)) {
                dealt(said);
            }
        }
    }

    private void dealt(int said) {
        LinkedList<Integer> told = new LinkedList<>();
        int at = said - 1;
        while (at > 0
                && (chunks.get(at).is(Chunk.Kind.PERIOD)
                        || chunks.get(at).is(Cue.COMMA)
                        || chunks.get(at).is(Cue.AND)
                        || chunks.get(at).is(Cue.IN)
                        || chunks.get(at).is(Cue.FILLER))) {
            if (chunks.get(at).is(Chunk.Kind.PERIOD)) {
                told.addFirst(chunks.get(at).index());
            }
            at--;
        }
        int last = figures.size() - 1;
        while (last >= 0 && figures.place(figures.get(last)) > at) {
            last--;
        }
        int first = last - told.size() + 1;
        boolean isList = told.size() > 1 && first >= 0 && figures.place(figures.get(last)) == at;
        for (int i = first; isList && i < last; i++) {
            isList = isJoined(figures.place(figures.get(i)), figures.place(figures.get(i + 1)))
                    && figures.get(i).form() == figures.get(i + 1).form();
        }
        for (int i = first; isList && i <= last; i++) {
            figures.set(i, figures.get(i).withPeriod(told.get(i - first)), true);
        }
    }

    /** "compared with a 2% decline to B a year ago": the older change is of the time of the level that it ended at. */
    void endsOfOlder() {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Draft level = figures.get(i + 1);
            boolean isEnded = figures.isSetAgainst(i)
                    && !figures.isOwn(i)
                    && level.phrasing().equals("rose-to")
                    && level.role() == Draft.Role.EARLIER
                    && level.period() >= 0;
            if (isEnded) {
                figures.set(i, figures.get(i).withPeriod(level.period()).withRole(Draft.Role.EARLIER), true);
            }
        }
    }

    /** "when it was A (exports B, imports C)": what a bracket behind an older figure takes apart is as old. */
    void withinBrackets() {
        int model = -1;
        for (int i = 1; i < figures.size(); i++) {
            int open = figures.bracket(figures.get(i));
            boolean isBehind = open > 0 && figures.place(figures.get(i - 1)) == open - 1;
            model = open <= 0 ? -1 : isBehind ? i - 1 : model;
            boolean isOlder = model >= 0
                    && figures.get(model).role() == Draft.Role.EARLIER
                    && figures.get(model).period() >= 0;
            if (isOlder && !figures.isOwn(i) && figures.get(i).role() == Draft.Role.MAIN) {
                figures.set(
                        i,
                        figures.get(i).withPeriod(figures.get(model).period()).withRole(Draft.Role.EARLIER));
            }
        }
    }

    /** "more than in May, when A tonnes fetched B": what goods fetched then is as old as they are. */
    void fetchedThen() {
        for (int i = 1; i < figures.size(); i++) {
            Draft goods = figures.get(i - 1);
            Draft money = figures.get(i);
            int verb = figures.place(money) - 1;
            boolean isFetched = goods.period() >= 0
                    && money.period() < 0
                    && money.form() == Draft.Form.LEVEL
                    && money.role() == Draft.Role.MAIN
                    && verb == figures.place(goods) + 1
                    && Verbs.isEarning(chunks.get(verb));
            if (isFetched) {
                figures.set(i, money.withPeriod(goods.period()).withRole(goods.role()));
            }
        }
    }

    /** Level and change of one predicate are about one time. */
    void withinPredicates() {
        for (int i = 0; i < figures.size(); i++) {
            Draft draft = figures.get(i);
            boolean isSettled = draft.isChange() ? figures.isOwn(i) : draft.period() >= 0;
            if (isSettled || !draft.isCurrent()) {
                continue;
            }
            for (int k = 1; k < 2 * figures.size(); k++) {
                // the nearest in front first, then those behind
                int j = k <= i ? i - k : k;
                if (j >= figures.size()) {
                    break;
                }
                Draft other = figures.get(j);
                boolean isSource = j != i
                        && other.period() >= 0
                        && (draft.period() < 0 || figures.isOwn(j))
                        && !past.isLookedBackIn(other.period())
                        && !isOfOtherBracket(draft, other)
                        && !isOldFigureAgain(other)
                        && !isBehindBase(other)
                        && !(j > i && times.isTakenUp(figures.place(draft), figures.place(other)))
                        && !figures.isSetAgainst(j);
                isSource &= figures.bracket(draft) == figures.bracket(other)
                        || !draft.phrasing().equals(other.phrasing());
                if (isSource && other.group() == draft.group() && other.isCurrent()) {
                    figures.set(i, draft.withPeriod(other.period()));
                    break;
                }
            }
        }
    }

    /** "worth A, nearly double the year-ago B": an earlier time right before a figure is of no other. */
    private boolean isBehindBase(Draft draft) {
        int before = figures.place(draft) - 1;
        return before >= 0
                && chunks.get(before).is(Chunk.Kind.PERIOD)
                && chunks.get(before).index() == draft.period()
                && times.isBase(before);
    }

    /** "A against B, revised from C, in March": March is that of C and B, not of A. */
    private boolean isOldFigureAgain(Draft draft) {
        return draft.role() == Draft.Role.AGAIN
                && draft.partner() >= 0
                && figures.get(draft.partner()).role() == Draft.Role.EARLIER;
    }

    /** "made up 6.6 percent (5.9 percent in 2023)": the time in the bracket is of what stands in it. */
    private boolean isOfOtherBracket(Draft draft, Draft source) {
        return figures.bracket(source) >= 0 && figures.bracket(source) != figures.bracket(draft);
    }

    /** "Imports totalled A and exports B in 1986, compared with A and B in 1985": the time said last serves the list. */
    void backwards() {
        for (int i = figures.size() - 2; i >= 0; i--) {
            Draft draft = figures.get(i);
            Draft next = figures.get(i + 1);
            boolean isList = draft.role() == next.role()
                    && draft.form() == next.form()
                    && figures.isSetAgainst(i) == figures.isSetAgainst(i + 1)
                    && (draft.frame().measure() == Measure.PRICE || next.frame().measure() != Measure.PRICE)
                    && draft.period() < 0
                    && next.period() >= 0
                    && !past.isLookedBackIn(next.period())
                    && (next.isCurrent() || draft.role() == Draft.Role.EARLIER)
                    && (draft.status() == next.status() || !times.isBaseTime(next.period()))
                    && figures.bracket(draft) == figures.bracket(next)
                    && isJoined(figures.place(draft), figures.place(next))
                    && !times.isTakenUp(figures.place(draft), figures.place(next))
                    && !isOfClauseBehind(figures.place(draft), next);
            if (isList) {
                figures.set(i, draft.withPeriod(next.period()));
            }
        }
    }

    /** "The deficit was A, whereas in March 2024 it was B": the time opens the clause of the later figure. */
    private boolean isOfClauseBehind(int figure, Draft next) {
        boolean isBehind = false;
        for (int i = figure + 1; i < figures.place(next); i++) {
            Chunk chunk = chunks.get(i);
            isBehind |= chunk.is(Cue.WHILE);
            if (isBehind && chunk.is(Chunk.Kind.PERIOD) && chunk.index() == next.period()) {
                return true;
            }
        }
        // "has receded to A, whereas it was B a year ago"
        return isBehind && times.isBaseTime(next.period());
    }

    private boolean isJoined(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (chunks.get(i).is(Cue.AND) || chunks.get(i).is(Cue.COMMA)) {
                return true;
            }
        }
        return false;
    }
}
