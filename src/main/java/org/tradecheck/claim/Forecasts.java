package org.tradecheck.claim;

import org.tradecheck.series.Period;

/** What was told last as expected or aimed at, and not as a fact: it may go on in the next sentence. */
final class Forecasts {

    /** The time of the last forecast. */
    private Slot<Period> ahead = Slot.NO_PERIOD;

    private Frame aheadFrame = Frame.NONE;
    private int aheadAt = Integer.MIN_VALUE / 2;

    /** What was last told as aimed at or expected, and its sentence. */
    private Frame aimed = Frame.NONE;

    private int aimedAt = -1;

    /** The sentence of what was last told as a fact. */
    private int factAt = -1;

    /** The time of the last forecast, which the next may leave out. */
    Slot<Period> time() {
        return ahead;
    }

    /** What was last forecast; {@link Frame#NONE} if nothing was. */
    Frame forecast() {
        return aheadFrame;
    }

    /** What was last told as aimed at or expected. */
    Frame aimed() {
        return aimed;
    }

    /** "It expects a surplus of A in 2026. That would rest on exports of B": what is ahead goes on in the next sentence. */
    boolean goesOn(Draft draft, Passage here) {
        boolean isAhead = draft.status() == Status.FORECAST
                || draft.status() == Status.TARGET
                || draft.status() == Status.HYPOTHETICAL;
        return isAhead && ahead.value().isStated() && here.index() - aheadAt <= 1;
    }

    /** "It had hoped for exports of A. They came to B": what the sentence right before aims at, if it tells no fact. */
    boolean isOnlyAimedBefore(Passage here) {
        return aimed.isStated() && here.index() - aimedAt == 1 && factAt < aimedAt;
    }

    /** Remembers what is told as no fact. */
    void remember(Filled filled, Passage here) {
        rememberTime(filled, here.index());
        aimed = filled.frame().withPeriod(-1);
        aimedAt = here.index();
    }

    /** Remembers that a sentence tells facts of trade. */
    void rememberFact(Passage here) {
        factAt = here.index();
    }

    /** The time of a forecast, which the next may leave out. */
    private void rememberTime(Filled filled, int sentence) {
        Slot<Period> time = filled.slots().period();
        boolean isSaid = time.value().isStated() && time.evidence() == Evidence.EXPLICIT;
        boolean isOwn = isSaid && filled.draft().role() == Draft.Role.MAIN;
        // "Exports are to grow 9% this year and imports 4%"
        boolean isOfGrowth = isSaid && filled.draft().role() == Draft.Role.CHANGE;
        boolean isSame = time.value().equals(ahead.value()) && sentence - aheadAt <= 1;
        if (isOwn || isOfGrowth || isSame) {
            ahead = time;
            aheadFrame = isOwn ? filled.frame().withPeriod(-1) : aheadFrame;
            aheadAt = sentence;
        }
    }
}
