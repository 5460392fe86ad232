package org.tradecheck.claim;

import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;

/** The last surplus or deficit that was told: "90 percent of the surplus was with Uganda" is of its time. */
final class LastBalance {

    /** So many sentences behind it the balance is still the one spoken of. */
    private static final int REACH = 4;

    private Slot<Period> time = Slot.NO_PERIOD;

    private int sentence;

    void remember(Filled filled, Passage here) {
        boolean isBalance = filled.draft().form() == Draft.Form.LEVEL
                && filled.draft().role() == Draft.Role.MAIN
                && filled.frame().measure() == Measure.BALANCE
                && filled.slots().status().isFact()
                && filled.slots().period().value().isStated();
        if (isBalance) {
            time = filled.slots().period();
            sentence = here.index();
        }
    }

    /** When the balance was that was told shortly before a sentence; open if none was. */
    Slot<Period> time(Passage here) {
        return here.index() - sentence <= REACH ? time : Slot.NO_PERIOD;
    }
}
