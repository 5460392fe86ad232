package org.tradecheck.report;

/** How much is told besides the findings. */
public enum Detail {
    FINDINGS,
    /** Also the relations that held, and the settings. */
    RELATIONS,
    /** Also what was read of each claim, how well it is known, and what the other figures bind it to. */
    EVERYTHING
}
