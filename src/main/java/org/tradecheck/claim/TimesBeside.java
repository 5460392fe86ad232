package org.tradecheck.claim;

/** Gives each figure the time beside it, or else the one in front of what it is part of. */
final class TimesBeside {

    /** The phrasing of a noun of change that is a subject. */
    private static final String CHANGE_IS = "change-is";

    /** Phrasings of changes that a clause behind an older level tells. */
    private static final WordSet CHANGES_SINCE = WordSet.of("change-noun-of", "change-from-base");

    /** Behind a forecast, and before the time at which it was made. */
    private static final WordSet FORESEEN = WordSet.of(
            "seen", "forecast", "predicted", "projected", "made", "given", "foreseen", "expected", "estimated");

    private final DatedFigures figures;
    private final Chunks chunks;
    private final TimeChunks times;
    private final LeadingTimes leading;
    private final TimesBefore before;
    private final TimesBehind behind;
    private final RelativeTimes relatives;
    private final OlderFigures older;

    TimesBeside(
            DatedFigures figures,
            Chunks chunks,
            TimeChunks times,
            LeadingTimes leading,
            TimesBefore before,
            TimesBehind behind,
            RelativeTimes relatives,
            OlderFigures older) {
        this.figures = figures;
        this.chunks = chunks;
        this.times = times;
        this.leading = leading;
        this.before = before;
        this.behind = behind;
        this.relatives = relatives;
        this.older = older;
    }

    /**
     * The times found for a figure.
     *
     * @param period number of the time expression that says when, −1 for none
     * @param base number of the time expression compared with, −1 for none
     * @param isOwn whether the first stands beside the figure
     */
    private record Seat(int period, int base, boolean isOwn) {

        /** Not when it was, but since when. */
        Seat sinceThen() {
            return new Seat(-1, base >= 0 ? base : period, false);
        }
    }

    void seat() {
        int from = 0;
        int front = -1;
        int base = -1;
        for (int i = 0; i < figures.size(); i++) {
            Draft draft = figures.get(i);
            int at = figures.place(draft);
            int found = leading.between(from, at);
            if (found >= 0) {
                front = found;
            } else if (front >= 0 && relatives.isLeftBehind(front, at)) {
                front = -1;
            }
            base = leading.comparedWith(from, at, base);
            TimesBehind.Found seen = behind.of(at);
            TimesBehind.Found right = isOfNext(i, found, seen.own()) ? TimesBehind.Found.NONE : seen;
            int own = own(draft, right.own());
            int period = own >= 0 ? own : around(draft, found, front);
            set(i, moved(i, new Seat(period, right.base(), own >= 0)), base);
            from = at + 1 + right.used();
        }
    }

    /**
     * "which in 2020 had been A, by 2022 was B", "had by 2022 got to A and by 2024 to B": where as many times as figures
     * stand in front of them, each is of the figure behind it.
     *
     * @param front the time in front of a figure and behind the last one, −1 for none
     * @param time the time behind it, −1 for none
     */
    private boolean isOfNext(int index, int front, int time) {
        boolean isBetween = front >= 0 && time >= 0 && index + 1 < figures.size();
        if (!isBetween || !times.areAlike(front, time)) {
            return false;
        }
        Draft draft = figures.get(index);
        Draft next = figures.get(index + 1);
        int from = figures.place(draft) + 1;
        int at = figures.place(next);
        return draft.isCurrent()
                && next.isCurrent()
                && leading.between(from, at) == time
                && behind.of(at).own() < 0
                && isApart(from, at, time);
    }

    /** Whether a comma or "and" stands between a figure and a time, and no semicolon between it and the next figure. */
    private boolean isApart(int from, int to, int time) {
        boolean isApart = false;
        boolean isMet = false;
        for (int i = from; i < to; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Cue.SEMICOLON)) {
                return false;
            }
            isMet |= chunk.is(Chunk.Kind.PERIOD) && chunk.index() == time;
            isApart |= !isMet && (chunk.is(Cue.COMMA) || chunk.is(Cue.AND));
        }
        return isApart;
    }

    /** The time that stands beside a figure; −1 for none. */
    private int own(Draft draft, int right) {
        int label = before.label(figures.place(draft));
        if (label >= 0) {
            // "the same period last year (A in January-October 2023)": the figure's own time is the surer one.
            return right >= 0 && before.isOfTimeBeforeBracket(figures.place(draft)) ? right : label;
        }
        boolean isDealt = draft.frame().period() >= 0 && chunks.hasFrom(figures.place(draft), Cue.RESPECTIVELY);
        if (isDealt) {
            return draft.frame().period();
        }
        return isWhenForecast(draft, right) ? -1 : right;
    }

    /** The time of a figure beside which none stands: of its owner, its phrase, or in front; −1 for none. */
    private int around(Draft draft, int found, int front) {
        int owner = before.owner(figures.place(draft));
        if (owner >= 0) {
            return owner;
        }
        int ofPhrase = draft.frame().period();
        if (draft.role() == Draft.Role.EARLIER || draft.role() == Draft.Role.RIVAL) {
            return ofPhrase;
        }
        boolean isInPhrase = ofPhrase >= 0
                && !leading.isBehindPhrase(found, draft)
                && !times.isBehind(front, ofPhrase)
                && !(times.isVague(ofPhrase) && front >= 0);
        return isInPhrase ? ofPhrase : front;
    }

    /** The same, where the time may be one that something has moved since. */
    private Seat moved(int index, Seat seat) {
        Draft draft = figures.get(index);
        boolean isReached = draft.phrasing().equals("rose-to");
        boolean isSince = seat.period() >= 0 && (draft.isChange() || isReached) && times.isSince(seat.period());
        Seat moved = isSince ? seat.sinceThen() : seat;
        if (isReached && !moved.isOwn() && isBehindDatedChange(index)) {
            // "to rise by 6.3% this year, to A"
            moved = new Seat(figures.get(index - 1).period(), moved.base(), false);
        }
        boolean isSinceBase =
                moved.period() >= 0 && !moved.isOwn() && times.isBaseTime(moved.period()) && isSinceThen(draft, index);
        // "A year ago it was A; the growth is 9%": since then, and not then.
        return isSinceBase ? moved.sinceThen() : moved;
    }

    private boolean isBehindDatedChange(int index) {
        if (index == 0) {
            return false;
        }
        Draft change = figures.get(index - 1);
        return figures.isOwn(index - 1)
                && change.isChange()
                && change.group() == figures.get(index).group()
                && change.period() >= 0;
    }

    private void set(int index, Seat seat, int ofSentence) {
        Draft draft = figures.get(index);
        int period = seat.period() < 0 && draft.role() == Draft.Role.EARLIER ? ofSentence : seat.period();
        Draft told = older.isOlder(index, period, seat.isOwn()) ? draft.withRole(Draft.Role.EARLIER) : draft;
        int start = seat.base() < 0 && draft.isChange() ? ofSentence : seat.base();
        figures.set(index, told.withPeriod(period).withBase(start), seat.isOwn());
    }

    /** "A year earlier it had been A, so that a reduction of 9% was recorded": the change is from that time on. */
    private boolean isSinceThen(Draft draft, int index) {
        int level = index - 1;
        while (level > 0 && figures.get(level).isChange()) {
            // "fell to A from B a year ago: C gone, a drop of D%"
            level--;
        }
        boolean isBehindLevel = level >= 0
                && figures.get(level).form() == Draft.Form.LEVEL
                && (figures.get(level).role() == Draft.Role.EARLIER || isOfBase(figures.get(level)));
        return draft.phrasing().equals(CHANGE_IS) || (isBehindLevel && CHANGES_SINCE.has(draft.phrasing()));
    }

    private boolean isOfBase(Draft draft) {
        return draft.period() >= 0 && times.isBaseTime(draft.period());
    }

    /** "the $70.2 billion seen in January": when it was foreseen, and not for when. */
    private boolean isWhenForecast(Draft draft, int period) {
        if (period < 0 || draft.status() != Status.FORECAST) {
            return false;
        }
        int time = figures.place(draft) + 1;
        while (!(chunks.get(time).is(Chunk.Kind.PERIOD) && chunks.get(time).index() == period)) {
            time++;
        }
        int word = time - 1;
        while (chunks.get(word).is(Cue.FILLER) || chunks.get(word).is(Cue.IN)) {
            word--;
        }
        return FORESEEN.has(chunks.get(word));
    }

    /** "against A, revised from B, in March": the time behind both is that of A as well. */
    void behindRevisions() {
        for (int i = 1; i < figures.size(); i++) {
            Draft draft = figures.get(i);
            boolean isOfBoth = draft.phrasing().equals("revised")
                    && draft.role() == Draft.Role.AGAIN
                    && draft.partner() == i - 1
                    && figures.isOwn(i)
                    && !figures.isOwn(i - 1);
            if (isOfBoth) {
                figures.set(i - 1, figures.get(i - 1).withPeriod(draft.period()), true);
            }
        }
    }
}
