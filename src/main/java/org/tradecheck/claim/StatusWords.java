package org.tradecheck.claim;

import java.util.List;

/** What words such as "forecast", "target" and "revised" say of the figures behind them: whether they are results. */
final class StatusWords {

    /** What is done to a forecast that goes from one figure to another. */
    private static final WordSet MOVING = WordSet.of(
            "lowered",
            "lower",
            "lowers",
            "lowering",
            "raised",
            "raise",
            "raises",
            "raising",
            "cut",
            "cuts",
            "cutting",
            "trimmed",
            "trim",
            "trims",
            "trimming",
            "upgraded",
            "upgrade",
            "upgrades",
            "downgraded",
            "downgrade",
            "downgrades",
            "slashed",
            "slash",
            "slashes",
            "lifted",
            "lift",
            "lifts",
            "lifting");

    /** What is to be done, behind "to". */
    private static final WordSet INFINITIVES = WordSet.of(
            "bring",
            "raise",
            "increase",
            "boost",
            "double",
            "triple",
            "take",
            "lift",
            "expand",
            "push",
            "grow",
            "reach",
            "hit",
            "cut",
            "reduce",
            "invest",
            "build",
            "buy",
            "sell",
            "export",
            "import",
            "supply");

    private static final WordSet TO_BE = WordSet.of("is", "are", "was", "were");

    /** Between a modal verb and a verb of telling. */
    private static final WordSet HOW = WordSet.of("now", "today", "proudly", "already", "gladly", "finally");

    private static final WordSet TELLING =
            WordSet.of("tell", "report", "announce", "confirm", "reveal", "disclose", "inform", "say");

    private static final WordSet OURSELVES = WordSet.of("we", "i");

    /** So many chunks before "forecast" the word of comparison may stand: "than the median market forecast". */
    private static final int FORECAST_REACH = 6;

    private static final WordSet FIRST = WordSet.of("originally", "initially");

    /** So many chunks may stand between "originally" and the figure that was told then. */
    private static final int FIRST_REACH = 9;

    private final Chunks chunks;
    private final List<Draft> drafts;
    private Status status = Status.ACTUAL;

    /** Whether the status is that of one figure that others are compared with. */
    private boolean isCompared;

    private boolean isForecastMoved;

    /** "Economists had expected": the time of what they expected has come. */
    private boolean hadForecast;

    private boolean isRevision;

    /** Whether the clause denies what its figure says. */
    private boolean isNegated;

    StatusWords(Chunks chunks, List<Draft> drafts) {
        this.chunks = chunks;
        this.drafts = drafts;
    }

    /** A word says what the figures behind it are. */
    void meet(int at) {
        switch (chunks.get(at).cue()) {
            case REVISED -> isRevision |= isRevising(at);
            case TARGET -> status = isOfPassed(at) ? status : Status.TARGET;
            case FORECAST -> meetForecast(at);
            case HYPOTHETICAL -> {
                // "This would compare with a surplus of A in 2023": A is what was.
                boolean isCompared =
                        at + 1 < chunks.size() && chunks.get(at + 1).is(Cue.AGAINST);
                status = status == Status.ACTUAL && !isCompared && !isBeforeTelling(at) ? Status.HYPOTHETICAL : status;
            }
            case DENIED -> status = Status.HYPOTHETICAL;
            case NOT -> meetNot(at);
            default -> {
                // No other word says so.
            }
        }
    }

    /** "beats the A goal by 4 percent and tops the B of 2017": what was passed is an aim, and what passed it is none. */
    private boolean isOfPassed(int at) {
        int verb = at - 2;
        while (verb > 0 && chunks.get(verb).is(Cue.FILLER)) {
            verb--;
        }
        return verb >= 0
                && chunks.get(at - 1).is(Chunk.Kind.QUANTITY)
                && (chunks.get(verb).is(Cue.SURPASS) || chunks.get(verb).is(Cue.PASSED));
    }

    /** "I can tell you that exports reached A", "we may announce a surplus of B": what can be told has happened. */
    private boolean isBeforeTelling(int at) {
        int verb = at + 1;
        while (verb < chunks.size() && (chunks.get(verb).is(Cue.FILLER) || HOW.has(chunks.get(verb)))) {
            verb++;
        }
        // "Japan may report a surplus": it has not.
        boolean isTold = chunks.get(at).is("can") || (at > 0 && OURSELVES.has(chunks.get(at - 1)));
        return isTold && verb < chunks.size() && TELLING.has(chunks.get(verb));
    }

    /** "Exports did not fall by 68 percent", "the surplus was not halved": it never moved like that. */
    private void meetNot(int at) {
        int verb = at + 1;
        while (verb < chunks.size() && chunks.get(verb).is(Cue.FILLER)) {
            verb++;
        }
        boolean isOfMove = verb < chunks.size()
                && (chunks.get(verb).is(Cue.UP)
                        || chunks.get(verb).is(Cue.DOWN)
                        || chunks.get(verb).is(Cue.WIDEN)
                        || chunks.get(verb).is(Cue.NARROW)
                        || Verbs.isMultiplying(chunks.get(verb)));
        if (isOfMove && status == Status.ACTUAL) {
            status = Status.HYPOTHETICAL;
            isNegated = true;
        }
    }

    /** "Was not halved, merely reduced by 36 percent": behind the comma is what happened. */
    void pause() {
        if (isNegated) {
            isNegated = false;
            status = Status.ACTUAL;
        }
    }

    private void meetForecast(int at) {
        if (isOfFigureBefore(at)) {
            hadForecast |= chunks.get(at).text().startsWith("had ");
            return;
        }
        isForecastMoved |= isObjectOfMove(at);
        isCompared = status == Status.ACTUAL && !drafts.isEmpty() && isObjectOfComparison(at);
        hadForecast |= at > 0 && chunks.get(at - 1).is("had");
        status = status == Status.TARGET ? status : Status.FORECAST;
    }

    /**
     * "Serbia to double exports to A", over a story: what it says will be. No verb stands before the infinitive.
     *
     * @param isHeadline whether the clause is a headline; elsewhere nobody writes so
     */
    void meetInfinitive(int at, boolean isHeadline) {
        boolean isInfinitive = isHeadline && at > 0 && at + 1 < chunks.size() && INFINITIVES.has(chunks.get(at + 1));
        if (!isInfinitive) {
            return;
        }
        for (int i = 0; i < at; i++) {
            Chunk chunk = chunks.get(i);
            boolean isSubject = chunk.is(Chunk.Kind.AREA)
                    || chunk.is(Chunk.Kind.MEASURE)
                    || chunk.is(Chunk.Kind.PRODUCT)
                    || chunk.is(Cue.AND)
                    || chunk.is(Cue.COMMA)
                    || chunk.is(Cue.BETWEEN)
                    || chunk.is(Cue.WITH)
                    || chunk.is(Cue.FILLER);
            if (!isSubject) {
                return;
            }
        }
        status = Status.TARGET;
    }

    /** "We raise our 2025 estimate to A from B", "above the estimate of A": an estimate that is moved or passed is of what is to come. */
    void meetEstimate(int at) {
        boolean isPassed = isObjectOfComparison(at) && status == Status.ACTUAL;
        if ((isObjectOfMove(at) || isPassed) && !chunks.has(Cue.REVISED)) {
            meetForecast(at);
            isCompared |= isPassed;
        }
    }

    /** Another clause begins. */
    void forget() {
        isNegated = false;
        status = Status.ACTUAL;
    }

    /** A figure has been read. */
    void passFigure(int at) {
        if (isCompared && !isFurtherForecast(at)) {
            isCompared = false;
            status = Status.ACTUAL;
        }
    }

    /** "worse than the consensus (A) and our own B": another one's forecast of the same. */
    private boolean isFurtherForecast(int figure) {
        int and = figure + 1;
        while (and < chunks.size()
                && (chunks.get(and).is(Cue.CLOSE) || chunks.get(and).is(Chunk.Kind.MEASURE))) {
            and++;
        }
        return and + 1 < chunks.size()
                && chunks.get(and).is(Cue.AND)
                && (chunks.get(and + 1).is("our") || chunks.get(and + 1).is("ours"));
    }

    boolean hadForecast() {
        return hadForecast;
    }

    /** What a figure is by the words right before it, or else by those of its clause. */
    Status statusAt(int at, int left) {
        boolean isAhead = status == Status.TARGET || status == Status.FORECAST;
        if (isAhead && isToldFirst(at)) {
            // "Its agreement originally called for A": an aim that was moved is an aim.
            return status;
        }
        for (int i = at - 1; i >= 0 && i > left - 4; i--) {
            if (chunks.get(i).is(Cue.REVISED)) {
                return Status.REVISED;
            }
            if (chunks.get(i).is(Cue.PRELIMINARY)) {
                return Status.PRELIMINARY;
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                break;
            }
        }
        if (isToldFirst(at)) {
            return Status.PRELIMINARY;
        }
        return isAhead && isInPastAside(at) ? Status.ACTUAL : status;
    }

    /** "It had originally put the April gap at A": what was told before it was corrected. */
    private boolean isToldFirst(int figure) {
        for (int i = figure - 1; i >= 0 && i > figure - FIRST_REACH; i--) {
            if (FIRST.has(chunks.get(i))) {
                return true;
            }
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return false;
            }
        }
        return false;
    }

    /** "wants to cut the deficit, which rose to A in 2023 from B": what a relative clause tells as past is no aim. */
    private boolean isInPastAside(int figure) {
        int which = figure - 1;
        while (which > 0 && !chunks.get(which).is("which")) {
            Chunk chunk = chunks.get(which);
            if (chunk.is(Cue.COMMA) || chunk.is(Cue.SEMICOLON) || chunk.is(Cue.TARGET) || chunk.is(Cue.FORECAST)) {
                return false;
            }
            which--;
        }
        int verb = which + 1;
        while (verb < figure && chunks.get(verb).is(Cue.FILLER)) {
            verb++;
        }
        return which > 0 && chunks.get(which - 1).is(Cue.COMMA) && Verbs.isTold(chunks, verb);
    }

    /**
     * A figure, as what it is among the others of a forecast or a revision.
     *
     * @param left the cue before it
     */
    Draft told(Draft draft, Cue left) {
        boolean isFrom = draft.phrasing().equals("from-earlier");
        Draft found = draft;
        if (left == Cue.AFTER && found.isChange() && found.status() == Status.FORECAST) {
            // "had predicted growth of 7.6%, after a 6.2% increase in August"
            found = found.withStatus(Status.ACTUAL);
        }
        if (isForecastMoved && isFrom) {
            found = found.withStatus(Status.FORECAST).withRole(Draft.Role.MAIN);
        }
        if (isRevision && found.phrasing().equals("rose-to")) {
            return found.withStatus(Status.REVISED);
        }
        if (isRevisedNoun(found)) {
            // "A, revised upwards from a provisional surplus of B": B is what A was told as first.
            return found.withStatus(Status.PRELIMINARY)
                    .withRole(Draft.Role.AGAIN)
                    .withPartner(drafts.size() - 1);
        }
        if (isRevision && isFrom && isReaching(found)) {
            // "The figures were revised: exports from A to B": both are of one time, and A is what was told first.
            return found.withStatus(Status.PRELIMINARY).withRole(Draft.Role.MAIN);
        }
        boolean isRevised = isRevision && isFrom && found.status() != Status.REVISED && !drafts.isEmpty();
        return isRevised ? beforeRevision(found) : found;
    }

    /** Whether "revised from" leads to the noun that a figure is of, right behind another figure of the same. */
    private boolean isRevisedNoun(Draft draft) {
        if (drafts.isEmpty()
                || draft.form() != Draft.Form.LEVEL
                || !draft.phrasing().equals("figure-of")
                || drafts.get(drafts.size() - 1).frame().measure()
                        != draft.frame().measure()) {
            return false;
        }
        int at = chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity()) - 1;
        while (at > 0
                && (chunks.get(at).is(Cue.OF)
                        || chunks.get(at).is(Cue.FILLER)
                        || chunks.get(at).is(Cue.PRELIMINARY)
                        || chunks.get(at).is(Chunk.Kind.MEASURE))) {
            at--;
        }
        return at > 0 && chunks.get(at).is(Cue.REVISED) && chunks.get(at).text().endsWith(" from");
    }

    /** Whether "to" stands right behind a figure. */
    private boolean isReaching(Draft draft) {
        int next = chunks.placeOf(Chunk.Kind.QUANTITY, draft.quantity()) + 1;
        return next < chunks.size() && chunks.get(next).is(Cue.TO);
    }

    private Draft beforeRevision(Draft draft) {
        Draft preliminary = draft.withStatus(Status.PRELIMINARY);
        return isRevisedBy()
                ? preliminary.withRole(Draft.Role.MAIN)
                : preliminary.withRole(Draft.Role.AGAIN).withPartner(drafts.size() - 1);
    }

    /** A figure that a forecast stands behind never came. */
    Draft ofForecastBehind(Draft draft, int at) {
        boolean isForecast = (draft.form() == Draft.Form.LEVEL || draft.isChange())
                && (isForecastBehind(at) || isSubjectOfForecast(at));
        if (!isForecast) {
            return draft;
        }
        Draft found = draft.withStatus(Status.FORECAST);
        return found.role() == Draft.Role.EARLIER ? found.withRole(Draft.Role.MAIN) : found;
    }

    /** "lowered its forecast from A to B": the forecast moves, and both are of one time. */
    private boolean isObjectOfMove(int at) {
        for (int i = at - 1; i >= 0 && i > at - FORECAST_REACH; i--) {
            Chunk chunk = chunks.get(i);
            if (MOVING.has(chunk) || chunk.is(Cue.REVISED)) {
                return true;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "more than a median market forecast of A", "against the forecast of A": only A is a forecast. */
    private boolean isObjectOfComparison(int at) {
        for (int i = at - 1; i >= 0 && i > at - FORECAST_REACH; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.ABOVE) || chunk.is(Cue.BELOW) || chunk.is(Cue.AGAINST) || chunk.is("than")) {
                return true;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "lifted its estimate by A to B": the estimate moved, and nothing that it is of. */
    boolean isOfEstimate(int at) {
        if (!MOVING.has(chunks.get(at))) {
            return false;
        }
        for (int i = at + 1; i < chunks.size() && i < at + FORECAST_REACH; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.text().startsWith("estimate")) {
                return true;
            }
            if (chunk.is(Chunk.Kind.QUANTITY) || chunk.is(Chunk.Kind.MEASURE) || chunk.is(Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "was revised to A from B", "revised June exports down to A"; not "a revised 6.6 billion". */
    private boolean isRevising(int at) {
        int next = at + 1;
        // "revised up the June surplus to A from B"
        while (next < chunks.size()
                && (chunks.get(next).is(Chunk.Kind.PERIOD)
                        || chunks.get(next).is(Chunk.Kind.AREA)
                        || chunks.get(next).is(Cue.FILLER)
                        || chunks.get(next).is(Cue.COMMA)
                        || chunks.get(next).is(Cue.COLON)
                        || chunks.get(next).is("'s")
                        || chunks.get(next).is("its")
                        || chunks.get(next).is("as")
                        || chunks.get(next).is("well"))) {
            next++;
        }
        return next < chunks.size()
                && (chunks.get(next).is(Cue.TO)
                        || chunks.get(next).is(Cue.UP)
                        || chunks.get(next).is(Cue.DOWN)
                        || isUpwards(chunks.get(next))
                        || chunks.get(next).is(Chunk.Kind.MEASURE));
    }

    private static boolean isUpwards(Chunk chunk) {
        return chunk.text().startsWith("upward") || chunk.text().startsWith("downward");
    }

    /** "revised upwards by A from B": A is how much, and B what it was thought to be. */
    private boolean isRevisedBy() {
        for (int i = 0; i + 1 < chunks.size(); i++) {
            if (chunks.get(i).is(Cue.REVISED) && isUpwards(chunks.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "above the $3.5 billion economists had forecast", "less than the $3 billion expected by analysts", "beating the 5.5%
     * increase the market had pencilled in": it never came.
     */
    private boolean isForecastBehind(int at) {
        return forecastBehind(at) >= 0;
    }

    /** "and a fall of 5% is expected for the autumn", "a surplus of $2 billion was forecast for June". */
    private boolean isSubjectOfForecast(int at) {
        boolean isOfNoun = at > 1
                && chunks.get(at - 1).is(Cue.OF)
                && (chunks.get(at - 2).is(Cue.RISE)
                        || chunks.get(at - 2).is(Cue.FALL)
                        || chunks.get(at - 2).is(Chunk.Kind.MEASURE));
        boolean isOrMore = at + 2 < chunks.size()
                && chunks.get(at + 1).is("or")
                && (chunks.get(at + 2).is("more") || chunks.get(at + 2).is("less"));
        int verb = isOrMore ? at + 3 : at + 1;
        return isOfNoun
                && verb + 1 < chunks.size()
                && chunks.get(verb).is(Cue.STATE)
                && TO_BE.has(chunks.get(verb))
                && chunks.get(verb + 1).is(Cue.FORECAST);
    }

    /** The word of forecast behind a figure that never came; −1 if there is none. */
    private int forecastBehind(int at) {
        boolean isTheOne = at > 1
                && chunks.get(at - 1).is(Cue.FILLER)
                && chunks.get(at - 1).is("the");
        boolean isCompared = at > 1
                && chunks.get(at - 1).is(Cue.FILLER)
                && (chunks.get(at - 2).is(Cue.ABOVE)
                        || chunks.get(at - 2).is(Cue.BELOW)
                        || chunks.get(at - 2).is(Cue.AGAINST));
        if (!isCompared && !isTheOne || at + 2 >= chunks.size()) {
            return -1;
        }
        int next = at + 1;
        next += isNounOfFigure(chunks.get(next)) ? 1 : 0;
        if (chunks.get(next).is(Cue.FORECAST)) {
            boolean isSaid = next + 1 < chunks.size()
                    && (chunks.get(next + 1).is(Cue.BY)
                            || chunks.get(next + 1).is(Cue.IN)
                            || chunks.get(next + 1).is(Cue.FOR));
            return isSaid ? next : -1;
        }
        next += next + 1 < chunks.size() && chunks.get(next).is("that") ? 1 : 0;
        boolean isNamed = next + 1 < chunks.size() && chunks.get(next).is("the");
        next += isNamed ? 1 : 0;
        boolean isWho = next + 1 < chunks.size()
                && (isForecaster(chunks.get(next))
                        || isNamed && chunks.get(next).is(Chunk.Kind.WORD));
        next += isWho && chunks.get(next + 1).is("had") ? 2 : 1;
        return isWho && next < chunks.size() && chunks.get(next).is(Cue.FORECAST) ? next : -1;
    }

    /** "the 5.5% increase the market had pencilled in", "the A shortfall that": what the figure is of. */
    private static boolean isNounOfFigure(Chunk chunk) {
        return chunk.is(Cue.RISE) || chunk.is(Cue.FALL) || chunk.is(Cue.UP) || chunk.is(Chunk.Kind.MEASURE);
    }

    /** "Below the A pencilled in by the market, the surplus was B": what a forecast stands behind alone was expected. */
    private boolean isOfFigureBefore(int at) {
        for (int i = at - 1; i >= 0 && i > at - FORECAST_REACH; i--) {
            if (chunks.get(i).is(Chunk.Kind.QUANTITY)) {
                return forecastBehind(i) == at;
            }
        }
        return false;
    }

    private static boolean isForecaster(Chunk chunk) {
        return chunk.is(Chunk.Kind.WORD) && chunk.text().endsWith("s")
                || chunk.is("market")
                || chunk.is("consensus")
                || chunk.is("the government");
    }
}
